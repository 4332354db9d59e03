import Geography

/// One pupil of the sample city, as they truly are: the files hold what an office knows of it.
public struct Pupil: Sendable, Hashable {
  /// Where they live, in EPSG:25831.
  public internal(set) var home: Coordinate
  /// The residential section and the zone of the home, by their order in the layers.
  public internal(set) var section: Int
  public internal(set) var zone: Int
  /// The address in the register, by its order there; nil in a city without one.
  public internal(set) var address: Int?
  /// The school attended, by its order in the list of schools.
  public internal(set) var school: Int
  /// 0 to 8: three years of infant school and six of primary school.
  public internal(set) var grade: Int
  public let isGirl: Bool
  public let isMigrant: Bool
  /// The highest ISCED level of the parents, 0 to 8; nil where nobody wrote it down.
  public let parentsEducation: Int?
  public let hasNeeds: Bool
  /// What the office has as nationality; nil where nobody wrote it down.
  let nationality: Nationality?
}
