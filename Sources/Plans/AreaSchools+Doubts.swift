import Languages
import Studies

extension AreaSchools {
  /// What a reader must know of the schools, one sentence each.
  ///
  /// - Parameter neighbour: an area with a school that touches one without; nil for none.
  func doubts(neighbour: (Int) -> Int?) -> [Text] {
    let without = pupilsWithoutSchool()
    let unknown = all.indices.reduce(0) {
      $1 < ofUnknownStage.count && !all[$1].isEmpty ? $0 + ofUnknownStage[$1] : $0
    }
    let ofOthers = all.indices.reduce(0) { all[$1].isEmpty ? $0 : $0 + without[$1] } - unknown
    return [
      sharedSchools, stagesTogether, AreaSchools.lackingStage(of: ofOthers),
      AreaSchools.unknownStage(of: unknown), areasWithoutSchool(without, neighbour),
    ].compactMap { $0 }
  }

  /// Of each area the pupils for whom none of its schools is one.
  private func pupilsWithoutSchool() -> [Int] {
    var without = [Int](repeating: 0, count: all.count)
    for (block, zone) in blocks.zone.enumerated() {
      without[Int(zone)] += Int(blocks.pupils[block])
      for (stage, schools) in zip(stages, schoolsOfStage) where !schools[Int(zone)].isEmpty {
        without[Int(zone)] -= Int(stage.pupils[block])
      }
    }
    return without
  }

  private var sharedSchools: Text? {
    let count = shared.keys.count { schools.capacities[$0] != nil }
    guard count > 0 else { return nil }
    return .counted(
      count,
      one:
        "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas",
      many:
        "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas"
    )
  }

  private var stagesTogether: Text? {
    let areOfSomeStages =
      stages.count > 1
      && all.indices.contains { area in
        all[area].contains { school in
          schools.capacities[school] != nil && !schoolsOfStage.allSatisfy { $0[area].contains(school) }
        }
      }
    return areOfSomeStages
      ? "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school"
      : nil
  }

  private static func lackingStage(of pupils: Int) -> Text? {
    guard pupils > 0 else { return nil }
    return .counted(
      pupils,
      one:
        "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block",
      many:
        "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block"
    )
  }

  private static func unknownStage(of pupils: Int) -> Text? {
    guard pupils > 0 else { return nil }
    return .counted(
      pupils,
      one:
        "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block",
      many:
        "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block"
    )
  }

  private func areasWithoutSchool(_ without: [Int], _ neighbour: (Int) -> Int?) -> Text? {
    let areas = all.indices.filter { all[$0].isEmpty && without[$0] > 0 }
    guard let area = areas.first else { return nil }
    let (pupils, codes) = (areas.reduce(0) { $0 + without[$1] }, study.zones.ids)
    let example = "scenario: {merge: {\(neighbour(area).map { codes[$0] } ?? "…"): [\(codes[area])]}}"
    return pupils == 1
      ? "\(.whole(1)) pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: \(name: example)"
      : "\(.whole(pupils)) pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: \(name: example)"
  }
}
