import Studies
import Travel

/// Where pupils are who are counted together: all codes are rows of the study's areas and schools, −1 for none.
struct PupilCell: Hashable, Comparable {
  var zone: ZoneNumber
  var district: DistrictNumber
  var residential: ResidentialUnitNumber
  var nearest: SchoolNumber
  var school: SchoolNumber
  var placement: UInt8
  var enrolment: UInt8
  /// For each group 1 for a member, 0 for the rest, - for who is not known to be either.
  var profile: String

  private var order: (ZoneNumber, DistrictNumber, ResidentialUnitNumber, SchoolNumber, SchoolNumber) {
    (zone, district, residential, nearest, school)
  }

  static func < (one: PupilCell, other: PupilCell) -> Bool {
    if one.order != other.order { return one.order < other.order }
    return (one.placement, one.enrolment, one.profile) < (other.placement, other.enrolment, other.profile)
  }
}

/// The ways of pupils of one area and profile in whole centimetres, rounded up so that none comes below a limit which
/// it is beyond.
struct WayCell: Hashable, Comparable {
  var zone: ZoneNumber
  var district: DistrictNumber
  var profile: String
  /// To the school attended, that of the area, the nearest; the straight line to the one attended; what a nearer
  /// school would save. `unknown` where one is not known.
  var ways: [Int64]

  static let unknown: Int64 = -1
  static let names = ["attended_cm", "assigned_cm", "nearest_cm", "straight_cm", "saved_cm"]

  static func centimeters(_ meters: Double) -> Int64 {
    meters.isNaN ? unknown : Int64((meters * 100).rounded(.up))
  }
  static func meters(_ centimeters: Int64) -> Double {
    centimeters == unknown ? .nan : Double(centimeters) / 100
  }

  static func < (one: WayCell, other: WayCell) -> Bool {
    if (one.zone, one.district, one.profile) != (other.zone, other.district, other.profile) {
      return (one.zone, one.district, one.profile) < (other.zone, other.district, other.profile)
    }
    return one.ways.lexicographicallyPrecedes(other.ways)
  }
}

/// What a school year's measures are made of, in whole numbers alone: they add up to the same whatever the parts and
/// their order.
struct PartCounts: Sendable {
  var pupils: [PupilCell: Int] = [:]
  var ways: [WayCell: Int] = [:]
  /// Of those who are among the pupils.
  var applicants: [ApplicantCell: Int] = [:]
  /// Why pupils of known home and school have no way.
  var unreached: [String: Int] = [:]

  init() {}

  /// Counts the pupils of a study.
  init(_ study: Study, _ distances: HomeSchoolDistances, _ nearer: NearerSchools) {
    let all = study.pupils
    let profiles = PartCounts.profiles(of: study)
    for pupil in 0..<all.count {
      let profile = profiles[pupil]
      let cell = PupilCell(
        zone: all.zone[pupil], district: all.district[pupil], residential: all.residential[pupil],
        nearest: distances.nearestSchool[pupil], school: all.school[pupil],
        placement: all.placement[pupil].rawValue, enrolment: all.enrolment[pupil].rawValue, profile: profile)
      pupils[cell, default: 0] += 1
      let ways = [
        distances.attended[pupil], distances.assigned[pupil], distances.nearest[pupil],
        distances.straight[pupil], nearer.saved[pupil],
      ]
      self.ways[
        WayCell(
          zone: cell.zone, district: cell.district, profile: profile, ways: ways.map(WayCell.centimeters)),
        default: 0] += 1
    }
    if let applications = study.applications {
      for (applicant, pupil) in applications.pupil.enumerated() where pupil >= 0 {
        let cell = ApplicantCell(
          firstWish: applications.firstWish[applicant], assigned: applications.assigned[applicant],
          profile: profiles[Int(pupil)])
        applicants[cell, default: 0] += 1
      }
    }
    for (reason, count) in distances.unreached { unreached[reason, default: 0] += count }
  }

  /// For each pupil a letter for each group.
  private static func profiles(of study: Study) -> [String] {
    // Pupils of the same memberships share a text.
    var numbers = [UInt64](repeating: 0, count: study.pupils.count)
    var texts = [""]
    for group in study.groups {
      var known: [UInt64: UInt64] = [:]
      var longer: [String] = []
      for pupil in numbers.indices {
        let key = numbers[pupil] * 3 + UInt64(group.membership[pupil] + 1)
        if known[key] == nil {
          known[key] = UInt64(longer.count)
          longer.append(texts[Int(numbers[pupil])] + ["-", "0", "1"][Int(group.membership[pupil] + 1)])
        }
        numbers[pupil] = known[key] ?? 0
      }
      texts = longer
    }
    return numbers.map { texts[Int($0)] }
  }
}
