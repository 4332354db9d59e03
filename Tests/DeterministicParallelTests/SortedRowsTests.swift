import DeterministicParallel
import Testing

@Suite struct SortedRowsTests {
  /// How many rows there are, and the bounds of their two columns of codes.
  static let draws = [(0, 3, 2), (1, 1, 1), (7, 40, 5), (1000, 9, 4), (5000, 300, 1), (5000, 2, 700)]

  /// Rows sorted by one column and then by another are those that a stable comparison gives, whatever the number of
  /// threads, and each pair of codes begins where it comes first.
  @Test(arguments: draws) func rowsAreSortedAsByComparing(count: Int, bound: Int, other: Int) {
    var random = SeededGenerator(seed: 7)
    func codes(_ bound: Int) -> ContiguousArray<Int32> {
      ContiguousArray((0..<count).map { _ in Int32(random.below(bound + 1)) - 1 })
    }
    let (first, second) = (codes(bound), codes(other))
    let bySecond = (0..<count).sorted { (second[$0], $0) < (second[$1], $1) }.map(Int32.init)
    let byBoth = (0..<count).sorted { (first[$0], second[$0], $0) < (first[$1], second[$1], $1) }
    let starts = byBoth.indices.map { place in
      place == 0 || first[byBoth[place]] != first[byBoth[place - 1]]
        || second[byBoth[place]] != second[byBoth[place - 1]]
    }
    for workers in [1, 2, 3, 8].map({ Workers(count: $0) }) {
      let (rows, ends) = workers.sortedRows(by: second, below: other)
      #expect(Array(rows) == bySecond)
      #expect(ends.enumerated().allSatisfy { code, end in Int(end) == second.count { Int($0) < code } })
      let (runs, isStart) = workers.sortedRuns(rows, ends, by: first, below: bound)
      #expect(runs.map { Int($0) } == byBoth && Array(isStart) == starts)
    }
  }
}
