import DeterministicParallel
import Foundation
import Measures
import Testing

@testable import Indicators

@Suite struct RankedPupilsTests {
  @Test func rowsAscendAndTiesKeepTheirOrder() {
    #expect(ascendingRows([3, .nan, -1, 3, 0.5, -.infinity, -0.0, 0]) == [5, 2, 6, 7, 4, 0, 3])
    #expect(ascendingRows([]) == [] && ascendingRows([.nan]) == [])
  }

  /// Numbers that differ only in their last bits, or not at all, are in order too.
  @Test(arguments: [1, 1e-6, 1e-12, 1e-15]) func rowsOfCloseNumbersAscend(width: Double) {
    var random = SeededGenerator(seed: 3)
    let values = ContiguousArray((0..<5000).map { _ in 1000 + (Double(random.below(900)) - 450) * width })
    let expected = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    #expect(ascendingRows(values).map(Int.init) == expected)
  }

  /// Few rows are sorted by comparing, more of them by small digits and many by large ones.
  @Test(arguments: [1, 63, 64, 3000, 40_000]) func someRowsAscend(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let values = ContiguousArray((0..<2 * count).map { _ in (random.unit() * 2000).rounded() / 3 - 50 })
    let rows = (0..<Int32(2 * count)).filter { $0 % 2 == 1 }.reversed()
    let expected = rows.sorted { (values[Int($0)], $0) < (values[Int($1)], $1) }
    #expect(Array(ascendingRows(values, of: Array(rows))) == expected)
  }

  /// Runs are in order whatever their values: close together, far apart, below 0, none at all.
  @Test(arguments: [0, 1, 63, 64, 3000, 70_000]) func runsAscend(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let kinds: [(inout SeededGenerator) -> Double] = [
      { ($0.unit() * 2000).rounded() / 3 }, { $0.unit() - 0.5 }, { exp($0.unit() * 200 - 100) },
      { $0.below(2) == 0 ? 0 : -exp($0.unit() * 50) },
      { [.nan, .infinity, -.infinity, 0, -0.0, 7][$0.below(6)] },
    ]
    for kind in kinds {
      let values = ContiguousArray((0..<count + 20).map { _ in random.below(9) == 0 ? .nan : kind(&random) })
      let run = 10..<count + 10
      let expected = run.filter { !values[$0].isNaN }.sorted { (values[$0], $0) < (values[$1], $1) }
      let found = ascendingRows(values, ValueKeys(values, workers: .all), of: run)
      #expect(found.map(Int.init) == expected)
    }
  }

  /// Quantiles found along the order of all pupils are those of each unit's and group's own values.
  @Test(arguments: PupilTallyTests.draws) func quantilesAgreeWithSelection(pupils: Int, groups: Int) {
    let draw = PupilTallyTests.Draw(pupils: pupils, groups: groups, seed: 4)
    // Few different values make many ties.
    let coarse = ContiguousArray(draw.values.map { ($0 * 20).rounded() / 7 })
    let signed = ContiguousArray(draw.values.map { $0 < 0.3 ? -exp(60 * $0) : $0 < 0.4 ? 0 : exp(30 * $0) })
    let levels = LevelQuantiles.of(
      draw.strata, [(draw.values, [0.5, 0.9]), (coarse, [0.25]), (signed, [0.3, 0.35])],
      levels: [.city, .district, .zone], workers: .all)
    #expect(levels.map { $0.map(\.level) } == [.city, .district, .zone].map { [$0, $0, $0] })
    for (level, count) in zip(levels, [1, 3, 9]) {
      for selection in 0..<(2 * groups + 1) {
        for unit in 0..<count {
          let chosen = draw.pupils(level[0].level, unit, selection)
          func check(_ column: Int, _ share: Int, _ values: ContiguousArray<Double>, _ wanted: Double) {
            var own = Distribution(ContiguousArray(chosen.map { values[$0] }))
            let cell = level[column].cells(share, of: selection)[unit]
            #expect(cell.count == own.count)
            #expect((cell.value.isNaN ? nil : cell.value) == own.quantile(wanted))
          }
          check(0, 0, draw.values, 0.5)
          check(0, 1, draw.values, 0.9)
          check(1, 0, coarse, 0.25)
          check(2, 0, signed, 0.3)
          check(2, 1, signed, 0.35)
        }
      }
    }
  }
}
