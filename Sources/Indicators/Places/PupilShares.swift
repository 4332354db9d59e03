import DeterministicParallel
import Measures
import Studies

/// The pupils of a study by class, place and group, from which shares are added to a table.
struct PupilShares: Sendable {
  private let tally: PupilTally<Int32>
  private let names: [String]
  private let year: String
  private let classCount: Int
  private let workers: Workers

  /// - Parameter classes: the class of each pupil, below `classCount`; who has a negative one is in no denominator.
  init(
    _ pupils: SortedPupils, by place: PupilPlace, classes: ContiguousArray<Int8>, classCount: Int,
    workers: Workers
  ) {
    self.init(
      pupils.by(place), of: pupils.study, under: pupils.year, classes: classes, classCount: classCount,
      workers: workers)
  }

  /// Those of the year before by home, under the later year.
  init(_ before: YearBefore, classes: ContiguousArray<Int8>, classCount: Int, workers: Workers) {
    self.init(
      before.residents, of: before.study, under: before.year, classes: classes, classCount: classCount,
      workers: workers)
  }

  private init(
    _ strata: PupilStrata, of study: Study, under year: String, classes: ContiguousArray<Int8>,
    classCount: Int, workers: Workers
  ) {
    tally = PupilTally(strata, width: classCount, workers: workers) { pupils, counts in
      classes.withUnsafeBufferPointer { classes in
        for pupil in pupils {
          let position = classes[Int(pupil)]
          if position >= 0 { counts[Int(position)] += 1 }
        }
      }
    }
    (names, self.year) = (study.selectionNames, year)
    (self.classCount, self.workers) = (classCount, workers)
  }

  /// Adds the share of some classes among others for each unit of each level, group and rest.
  func add(_ indicator: Indicator, to table: inout MeasureTable, part: [Int], of whole: [Int]) {
    tally.add(to: &table, year: year, workers: workers) { selection, level in
      let shares = level.shares(of: selection) { ($0.sum(part), $0.sum(whole)) }
      return [CellBlock(indicator, level.level, names[selection], shares)]
    }
  }

  /// Adds what `cell` makes of the counts; it is handed a function that counts pupils of some classes.
  func add(
    _ indicator: Indicator, to table: inout MeasureTable, _ cell: @Sendable (([Int]) -> Int) -> Cell
  ) {
    tally.add(to: &table, year: year, workers: workers) { selection, level in
      let cells = level.cells(of: selection) { counts in cell { counts.sum($0) } }
      return [CellBlock(indicator, level.level, names[selection], cells)]
    }
  }

  /// Adds for each group the share among its rest less the share among its members, in percentage points.
  func addGap(_ indicator: Indicator, to table: inout MeasureTable, part: [Int], of whole: [Int]) {
    tally.add(to: &table, year: year, workers: workers) { selection, level in
      // The odd selections are the members of a group, the next its rest.
      guard selection % 2 == 1 else { return [] }
      func shares(_ selection: Int) -> [Cell] {
        level.cells(of: selection) { counts in .share(counts.sum(part), of: counts.sum(whole)) }
      }
      let gaps = zip(shares(selection + 1), shares(selection)).map {
        Cell.difference($0, less: $1, scale: 100)
      }
      return [CellBlock(indicator, level.level, names[selection], gaps)]
    }
  }

  /// Adds, for each place, the share of its schools in which a share of pupils meets a condition; schools without
  /// pupils in the denominator do not count. For pupils by school only.
  func addSchools(
    _ indicator: Indicator, to table: inout MeasureTable, _ places: [SchoolPlaces], part: [Int],
    of whole: [Int], where condition: @Sendable (Double) -> Bool
  ) {
    guard let schools = tally.levels.last, schools.level == .school else { return }
    table.add(tally.selectionCount, year: year, workers: workers) { selection in
      let shares = schools.shares(of: selection) { ($0.sum(part), $0.sum(whole)) }.definedValues
      return places.filter { $0.level != .school }.map { place in
        CellBlock(indicator, place.level, names[selection], place.shares(of: shares, where: condition))
      }
    }
  }

  /// Adds what `cell` makes of the numbers of pupils of any class here and in another tally.
  func add(
    _ indicator: Indicator, to table: inout MeasureTable, beside other: PupilShares,
    _ cell: @Sendable (Int, Int) -> Cell
  ) {
    tally.add(to: &table, year: year, workers: workers) { selection, level in
      guard let same = other.tally.levels.first(where: { $0.level == level.level }) else { return [] }
      let all = Array(0..<classCount)
      let others = same.cells(of: selection) { .number($0.sum(all)) }
      let cells = zip(level.cells(of: selection) { .number($0.sum(all)) }, others).map {
        cell($0.count, $1.count)
      }
      return [CellBlock(indicator, level.level, names[selection], cells)]
    }
  }
}

extension UnsafeBufferPointer<Int32> {
  /// The sum of the counts of some classes.
  fileprivate func sum(_ classes: [Int]) -> Int {
    var sum = 0
    for position in classes { sum += Int(self[position]) }
    return sum
  }
}
