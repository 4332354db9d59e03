import Studies

/// Where pupils are who are counted together, and what else is known of them: all codes are rows of the study's areas and
/// schools, −1 for none.
struct PupilCell: Comparable, Sendable {
  var zone: ZoneNumber
  var district: DistrictNumber
  var residential: ResidentialUnitNumber
  var nearest: SchoolNumber
  var school: SchoolNumber
  var placement: UInt8
  var enrolment: UInt8
  /// Of the profiles: for each group 1 for a member, 0 for the rest, - for who is not known to be either.
  var profile: Int32
  /// Of the rows of values.
  var values: Int32

  static func < (one: PupilCell, other: PupilCell) -> Bool {
    let first = (one.zone, one.district, one.residential, one.nearest, one.school, one.placement)
    let second = (
      other.zone, other.district, other.residential, other.nearest, other.school, other.placement
    )
    if first != second { return first < second }
    return (one.enrolment, one.profile, one.values) < (other.enrolment, other.profile, other.values)
  }
}

/// The ways of pupils of one area and profile in whole centimetres, rounded up so that none comes below a limit which
/// it is beyond.
struct WayCell: Comparable, Sendable {
  var zone: ZoneNumber
  var district: DistrictNumber
  var profile: Int32
  /// To the school attended, that of the area, the nearest; the straight line to the one attended; what a nearer
  /// school would save. `unknown` where one is not known.
  var attended, assigned, nearest, straight, saved: Int32

  static let unknown: Int32 = -1
  static let names = ["attended_cm", "assigned_cm", "nearest_cm", "straight_cm", "saved_cm"]
  /// In the order of their names.
  static let lengths: [@Sendable (WayCell) -> Int32] = [
    { $0.attended }, { $0.assigned }, { $0.nearest }, { $0.straight }, { $0.saved },
  ]

  /// - Returns: nil for a way that is longer than half the equator, which no pupil walks.
  static func centimeters(_ meters: Double) -> Int32? {
    meters.isNaN ? unknown : Int32(exactly: (meters * 100).rounded(.up))
  }
  static func meters(_ centimeters: Int32) -> Double {
    centimeters == unknown ? .nan : Double(centimeters) / 100
  }

  static func < (one: WayCell, other: WayCell) -> Bool {
    let first = (one.zone, one.district, one.profile, one.attended, one.assigned, one.nearest)
    let second = (
      other.zone, other.district, other.profile, other.attended, other.assigned, other.nearest
    )
    if first != second { return first < second }
    return (one.straight, one.saved) < (other.straight, other.saved)
  }
}

/// Pupils who are found again the year after: the cell of the earlier year and that of the later one, by their additions
/// and then by their places.
struct StayCell: Comparable, Sendable {
  var earlier: Int32
  var later: Int32

  static func < (one: StayCell, other: StayCell) -> Bool {
    (one.earlier, one.later) < (other.earlier, other.later)
  }
}
