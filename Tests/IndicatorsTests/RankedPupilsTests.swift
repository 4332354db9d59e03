import Repeatable
import Testing

@testable import Indicators

@Suite struct RankedPupilsTests {
  @Test func rowsAscendAndTiesKeepTheirOrder() {
    #expect(ascendingRows([3, .nan, -1, 3, 0.5, -.infinity, -0.0, 0]) == [5, 2, 6, 7, 4, 0, 3])
    #expect(ascendingRows([]) == [] && ascendingRows([.nan]) == [])
  }

  /// Quantiles found along the order of all pupils are those of each unit's and group's own values.
  @Test(arguments: [1, 7, 500]) func quantilesAgreeWithSelection(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let values = ContiguousArray(
      (0..<count).map { _ in random.below(9) == 0 ? .nan : Double(random.below(300)) / 7 })
    let units = ContiguousArray((0..<count).map { _ in Int32(random.below(4)) - 1 })
    let membership = ContiguousArray((0..<count).map { _ in Int8(random.below(3)) - 1 })
    let ranked = RankedPupils(values, ascending: ascendingRows(values), units: units, count: 3)
    func expected(_ unit: Int, _ wanted: Int8?) -> [Double?] {
      var chosen = Distribution(
        ContiguousArray(
          (0..<count).filter { units[$0] == unit && (wanted == nil || membership[$0] == wanted) }
            .map { values[$0] }))
      return [chosen.quantile(0.5), chosen.quantile(0.9)]
    }
    for unit in 0..<3 {
      let both = ranked.quantiles([0.5, 0.9], of: unit, membership)
      #expect(ranked.quantiles([0.5, 0.9], of: unit) == expected(unit, nil))
      #expect(both.members == expected(unit, 1) && both.rest == expected(unit, 0))
    }
  }
}
