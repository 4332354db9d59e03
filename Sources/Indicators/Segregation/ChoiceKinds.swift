import Studies

/// The kind of choice that each of some pupils made, in one of the ways to tell kinds apart.
struct ChoiceKinds: Sendable {
  let kinds: [SchoolSegregation.ChoiceKind]
  /// The position of each pupil's kind.
  let codes: ContiguousArray<Int32>

  /// By the sector of the school attended; unknown is a kind only where there is such a school.
  init(sectorsOf rows: ContiguousArray<Int32>, _ study: Study) {
    let sectors = study.schools.sectors
    let all = SchoolSegregation.ChoiceKind.sectors
    let present = all.filter { kind in
      sectors.contains {
        ($0?.rawValue ?? SchoolSegregation.ChoiceKind.unknownSector.rawValue) == kind.rawValue
      }
    }
    let ofSchool = sectors.map { sector -> Int32 in
      let name = sector?.rawValue ?? SchoolSegregation.ChoiceKind.unknownSector.rawValue
      return Int32(present.firstIndex { $0.rawValue == name } ?? 0)
    }
    kinds = present
    codes = ContiguousArray(rows.lazy.map { ofSchool[Int(study.pupils.school[Int($0)])] })
  }

  /// By whether the school attended belongs to the catchment area of the home.
  init(areasOf rows: ContiguousArray<Int32>, _ study: Study) {
    let (pupils, schools) = (study.pupils, study.schools)
    kinds = SchoolSegregation.ChoiceKind.areas
    codes = ContiguousArray(
      rows.lazy.map { row in
        schools.zone[Int(pupils.school[Int(row)])] == pupils.zone[Int(row)] ? 0 : 1
      })
  }
}
