import Studies

/// The rows of a study's areas and schools by their codes.
struct PartCodes {
  enum List: Hashable {
    case zones, districts, residential, schools
  }

  /// Whose codes stand in which column of a part.
  static let lists: [String: List] = [
    "zone": .zones, "district": .districts, "residential": .residential, "nearest": .schools,
    "school": .schools, "first_choice": .schools, "assigned_to": .schools,
  ]

  let groupCount: Int
  private let codes: [List: [String: Int32]]

  init(_ geography: StudyGeography) {
    func rows(_ ids: [String]) -> [String: Int32] {
      Dictionary(zip(ids, Int32(0)...), uniquingKeysWith: { first, _ in first })
    }
    codes = [
      .zones: rows(geography.zones.ids), .districts: rows(geography.districts?.ids ?? []),
      .residential: rows((geography.sections ?? geography.zones).ids), .schools: rows(geography.schools.ids),
    ]
    groupCount = geography.file.groups.count
  }

  func code(of name: String, in list: List) -> Int32? { codes[list]?[name] }
}
