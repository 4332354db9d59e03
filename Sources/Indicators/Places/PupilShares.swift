import Measures
import Repeatable
import Studies

/// The pupils of a study by class, place and group, from which shares are added to a table.
struct PupilShares: Sendable {
  private let crossings: [(selections: [(name: String, Selection)], crossing: Crossing)]

  /// - Parameters:
  ///   - classes: the class of each pupil, below `classCount`; who has a negative one is in no denominator.
  ///   - grouped: whether groups and their rest are wanted beside all pupils.
  init(
    _ study: Study, by place: PupilPlace, classes: ContiguousArray<Int8>, classCount: Int,
    grouped: Bool = true, workers: Workers
  ) {
    let groups = grouped ? study.groups : []
    let found = workers.map(groups.count + 1, chunk: 1) { range in
      let group = range.lowerBound == 0 ? nil : groups[range.lowerBound - 1].membership
      return Crossing(study, by: place, group: group, classes: classes, classCount: classCount)
    }
    crossings = found.enumerated().map { position, crossing in
      guard position > 0 else { return ([("all", .all)], crossing) }
      let group = groups[position - 1]
      return ([(group.name, .members), (group.restName, .rest)], crossing)
    }
  }

  /// Adds the share of some classes among others for each unit of each level, group and rest.
  func add(_ indicator: Indicator, to table: inout MeasureTable, part: [Int], of whole: [Int]) {
    add(indicator, to: &table) { count in Cell.share(count(part), of: count(whole)) }
  }

  /// Adds what `cell` makes of the counts; it is handed a function that counts pupils of some classes.
  func add(_ indicator: Indicator, to table: inout MeasureTable, _ cell: (([Int]) -> Int) -> Cell) {
    for (selections, crossing) in crossings {
      for (name, selection) in selections {
        for counts in crossing.levels {
          table.add(
            indicator, level: counts.level, group: name,
            (0..<counts.unitCount).map { unit in cell { counts.count(unit, selection, $0) } })
        }
      }
    }
  }

  /// How many pupils of any class there are, by unit.
  struct Totals {
    let level: Level
    let group: String
    let counts: [Int]
  }

  var totals: [Totals] {
    crossings.flatMap { selections, crossing in
      selections.flatMap { name, selection in
        crossing.levels.map { counts in
          Totals(
            level: counts.level, group: name,
            counts: (0..<counts.unitCount).map { counts.count($0, selection, 0..<counts.classCount) })
        }
      }
    }
  }

  /// Adds for each group the share among its rest less the share among its members, in percentage points.
  func addGap(_ indicator: Indicator, to table: inout MeasureTable, part: [Int], of whole: [Int]) {
    for (selections, crossing) in crossings where selections.count == 2 {
      for counts in crossing.levels {
        func share(_ unit: Int, _ selection: Selection) -> Cell {
          .share(counts.count(unit, selection, part), of: counts.count(unit, selection, whole))
        }
        table.add(
          indicator, level: counts.level, group: selections[0].name,
          (0..<counts.unitCount).map { .difference(share($0, .rest), less: share($0, .members), scale: 100) })
      }
    }
  }

  /// Adds, for each place, the share of its schools in which a share of pupils meets a condition; schools without
  /// pupils in the denominator do not count. For pupils by school only.
  func addSchools(
    _ indicator: Indicator, to table: inout MeasureTable, _ places: [SchoolPlaces], part: [Int],
    of whole: [Int], where condition: (Double) -> Bool
  ) {
    for (selections, crossing) in crossings {
      guard let schools = crossing.levels.last, schools.level == .school else { continue }
      for (name, selection) in selections {
        let shares = (0..<schools.unitCount).map { school -> Double? in
          let pupils = schools.count(school, selection, whole)
          return pupils == 0 ? nil : Double(schools.count(school, selection, part)) / Double(pupils)
        }
        for place in places where place.level != .school {
          table.add(indicator, level: place.level, group: name, place.shares(of: shares, where: condition))
        }
      }
    }
  }
}
