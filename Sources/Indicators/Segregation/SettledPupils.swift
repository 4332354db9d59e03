import DeterministicParallel
import Segregation
import Studies

/// The pupils of a study by home with where each of them is in all settings of a comparison; who is not known to be
/// somewhere in one of them takes part in none.
///
/// All columns are in the order of the strata, so that the pupils of a place are counted for all groups in one pass.
struct SettledPupils: Sendable {
  let strata: PupilStrata
  let settings: [SchoolSegregation.Setting]
  private let columns: [ContiguousArray<Int32>]
  /// Which numbers are those of a setting: the nearest schools and those attended share theirs.
  private let numbering: [Int]
  private let unitCounts: [Int]
  private let choices: [(kinds: [SchoolSegregation.ChoiceKind], codes: ContiguousArray<Int8>)]

  /// - Parameter nearest: the nearest school of each pupil.
  init(
    _ study: Study, _ strata: PupilStrata, _ settings: [SchoolSegregation.Setting],
    nearest: ContiguousArray<Int32>, workers: Workers
  ) {
    (self.strata, self.settings) = (strata, settings)
    let columns = settings.map { $0.column(of: study.pupils, nearest: nearest) }
    var isKnown = ContiguousArray(repeating: true, count: study.pupils.count)
    for column in columns {
      for pupil in column.indices where column[pupil] < 0 { isKnown[pupil] = false }
    }
    let isThere = strata.ordered(isKnown, workers: workers)
    self.columns = columns.map { column in
      var ordered = strata.ordered(column, workers: workers)
      for position in ordered.indices where !isThere[position] { ordered[position] = -1 }
      return ordered
    }
    numbering = settings.map { [.residential: 0, .zones: 1][$0] ?? 2 }
    unitCounts = [study.residential.count, study.zones.count, study.schools.count]
    let (assigned, attended) = (self.columns[settings.count - 2], self.columns[settings.count - 1])
    choices = [ChoiceKinds(sectorsOf: study), ChoiceKinds(areasOf: study)].map { choice in
      let codes = workers.fill(strata.pupils.count, chunk: 1 << 15) {
        (positions, codes: UnsafeMutableBufferPointer<Int8>) in
        for position in positions {
          let (school, zone) = (attended[position], study.pupils.zone[Int(strata.pupils[position])])
          let kind = school < 0 || school == assigned[position] ? -1 : choice.code(Int(school), zone)
          codes.initializeElement(at: position - positions.lowerBound, to: kind)
        }
      }
      return (choice.kinds, codes)
    }
  }

  /// Room in which the units of one place after the other are numbered.
  var numbers: [UnitNumbers] { unitCounts.map(UnitNumbers.init(unitCount:)) }

  /// Counts the pupils of a place in all settings, for all groups.
  ///
  /// - Parameters:
  ///   - places: the smallest places that it is made of.
  ///   - numbers: what `numbers` gave; units of an earlier place are forgotten.
  func counted(
    _ places: some Collection<Int32> & Sendable, _ numbers: inout [UnitNumbers], workers: Workers
  ) -> [UnitCounts] {
    for list in numbers.indices { numbers[list].clear() }
    for (list, column) in zip(numbering, columns) { numbers[list].add(column, of: places, in: strata) }
    let numbers = numbers
    return workers.map(settings.count, chunk: 1) { range in
      let setting = range.lowerBound
      return UnitCounts(strata, of: places, in: columns[setting], numbers[numbering[setting]])
    }
  }

  /// The pupils of a place who attend another school than the nearest, counted by the kinds of choice: by sector, and by
  /// area.
  ///
  /// - Parameters:
  ///   - counts: what `counted` gave of the place.
  ///   - numbers: as it left them.
  func choices(
    _ places: some Collection<Int32> & Sendable, _ counts: [UnitCounts], _ numbers: [UnitNumbers],
    workers: Workers
  ) -> [(kinds: [SchoolSegregation.ChoiceKind], counts: ChoiceCounts)] {
    workers.map(choices.count, chunk: 1) { range in
      let (kinds, codes) = choices[range.lowerBound]
      let schools = numbers[numbering[settings.count - 1]]
      func moved(_ column: Int) -> [UnitCounts] {
        UnitCounts.counts(strata, of: places, in: columns[column], schools, codes, kinds: kinds.count)
      }
      return (
        kinds,
        ChoiceCounts(
          assigned: counts[settings.count - 2], leaving: moved(settings.count - 2),
          arriving: moved(settings.count - 1))
      )
    }
  }
}
