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
    if one.zone != other.zone { return one.zone < other.zone }
    if one.district != other.district { return one.district < other.district }
    if one.residential != other.residential { return one.residential < other.residential }
    if one.nearest != other.nearest { return one.nearest < other.nearest }
    if one.school != other.school { return one.school < other.school }
    if one.placement != other.placement { return one.placement < other.placement }
    if one.enrolment != other.enrolment { return one.enrolment < other.enrolment }
    if one.profile != other.profile { return one.profile < other.profile }
    return one.values < other.values
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
    if one.zone != other.zone { return one.zone < other.zone }
    if one.district != other.district { return one.district < other.district }
    if one.profile != other.profile { return one.profile < other.profile }
    if one.attended != other.attended { return one.attended < other.attended }
    if one.assigned != other.assigned { return one.assigned < other.assigned }
    if one.nearest != other.nearest { return one.nearest < other.nearest }
    if one.straight != other.straight { return one.straight < other.straight }
    return one.saved < other.saved
  }
}

/// Pupils who are found again the year after: the cell of the earlier year and that of the later one, by their additions
/// and then by their places.
struct StayCell: Comparable, Sendable {
  var earlier: Int32
  var later: Int32

  static func < (one: StayCell, other: StayCell) -> Bool {
    one.earlier != other.earlier ? one.earlier < other.earlier : one.later < other.later
  }
}
