import Studies

/// The kinds of choice that pupils make, in one of the ways to tell kinds apart.
struct ChoiceKinds: Sendable {
  let kinds: [SchoolSegregation.ChoiceKind]
  /// The position of the kind of a pupil who attends a school and lives in a catchment area.
  let code: @Sendable (_ school: Int, _ zone: Int32) -> Int8
}

extension ChoiceKinds {
  /// By the sector of the school attended.
  init(sectorsOf study: Study) {
    let kinds = ChoiceKinds.sectors(of: study)
    let ofSchool = study.schools.sectors.map { Int8(kinds.firstIndex(of: ChoiceKinds.kind($0)) ?? 0) }
    self.init(kinds: kinds) { school, _ in ofSchool[school] }
  }

  /// By whether the school attended belongs to the catchment area of the home.
  init(areasOf study: Study) {
    let schools = study.schools
    self.init(kinds: SchoolSegregation.ChoiceKind.areas) { schools.belongs($0, to: $1) ? 0 : 1 }
  }

  /// The kinds of all ways that a study has.
  static func all(of study: Study) -> [SchoolSegregation.ChoiceKind] {
    sectors(of: study) + SchoolSegregation.ChoiceKind.areas
  }

  /// Of the sectors those that a school has; so unknown is a kind only where there is such a school.
  private static func sectors(of study: Study) -> [SchoolSegregation.ChoiceKind] {
    let present = Set(study.schools.sectors.map(kind))
    return SchoolSegregation.ChoiceKind.sectors.filter(present.contains)
  }

  private static func kind(_ sector: Sector?) -> SchoolSegregation.ChoiceKind {
    sector.flatMap { SchoolSegregation.ChoiceKind(rawValue: $0.rawValue) } ?? .unknownSector
  }
}
