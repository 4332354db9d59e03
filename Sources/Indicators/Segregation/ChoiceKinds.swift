import Studies

/// The kind of choice that each of some pupils made, in one of the ways to tell kinds apart.
struct ChoiceKinds: Sendable {
  let kinds: [SchoolSegregation.ChoiceKind]
  /// The position of each pupil's kind.
  let codes: ContiguousArray<Int32>
}

extension ChoiceKinds {
  /// By the sector of the school attended.
  init(sectorsOf rows: ContiguousArray<Int32>, _ study: Study) {
    let kinds = ChoiceKinds.sectors(of: study)
    let ofSchool = study.schools.sectors.map { Int32(kinds.firstIndex(of: ChoiceKinds.kind($0)) ?? 0) }
    self.kinds = kinds
    codes = ContiguousArray(rows.lazy.map { ofSchool[Int(study.pupils.school[Int($0)])] })
  }

  /// By whether the school attended belongs to the catchment area of the home.
  init(areasOf rows: ContiguousArray<Int32>, _ study: Study) {
    let (pupils, schools) = (study.pupils, study.schools)
    kinds = SchoolSegregation.ChoiceKind.areas
    codes = ContiguousArray(
      rows.lazy.map { row in
        schools.belongs(Int(pupils.school[Int(row)]), to: pupils.zone[Int(row)]) ? 0 : 1
      })
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
