import DeterministicParallel
import Testing

@testable import Layers

@Suite struct AscendingOffsetsTests {
  /// Numbers that 32 bits hold, that they do not, and that skip some of their ends at once.
  static let columns: [[Int]] = [
    [], [0, 0, 7], [3, 4_294_967_295, 4_294_967_296, 4_294_967_296, 4_294_967_299],
    [1, 30_000_000_000, 30_000_000_000, 34_359_738_367, 34_359_738_368],
  ]

  @Test(arguments: columns) func numbersAreKept(numbers: [Int]) {
    var offsets = AscendingOffsets()
    for number in numbers { offsets.append(number) }
    #expect((0..<offsets.count).map { offsets[$0] } == numbers)
  }

  @Test func columnsAreJoined() {
    let columns = AscendingOffsetsTests.columns.map { numbers in
      var offsets = AscendingOffsets()
      for number in numbers { offsets.append(number) }
      return offsets
    }
    var (joined, expected) = (AscendingOffsets(), [Int]())
    for (numbers, offsets) in zip(AscendingOffsetsTests.columns, columns) {
      let start = expected.last ?? 0
      expected += numbers.map { $0 + start }
      joined.append(contentsOf: offsets, behind: start)
    }
    #expect((0..<joined.count).map { joined[$0] } == expected)
  }

  @Test func missingTextsAreKeptWhenColumnsAreJoined() {
    let columns: [TextColumn] = [["a", "bc"], [nil, "", "d"], [], ["e"]]
    var joined = TextColumn()
    for column in columns { joined.append(contentsOf: column) }
    #expect(Array(joined) == ["a", "bc", nil, "", "d", "e"])
    #expect(joined.indices.map(joined.isMissing) == [false, false, true, false, false, false])
  }
}
