import Testing

@testable import Segregation

@Suite("Counts")
struct CountsTests {
  @Test(
    "A count that cannot count pupils is refused with its place",
    arguments: [
      (-1.0, SegregationError.Code.negative), (2.5, .fractional), (.nan, .notFinite), (.infinity, .notFinite),
      (-0.5, .negative),
    ])
  func refused(value: Double, code: SegregationError.Code) throws {
    let two = #expect(throws: SegregationError.self) {
      try TwoGroupCounts(members: [1.0, value], others: [2.0, 3.0])
    }
    #expect(two?.code == code && two?.row == 1 && two?.column == 0)
    let table = #expect(throws: SegregationError.self) {
      try GroupTable(counts: [1.0, 2.0, 3.0, value], groups: 2)
    }
    #expect(table?.code == code && table?.row == 1 && table?.column == 1)
  }

  @Test("Weights may have fractions, but not be negative")
  func weights() throws {
    let weighted = try TwoGroupCounts(weightedMembers: [1.5, 0.5], weightedOthers: [0.5, 1.5])
    #expect(weighted.isWeighted)
    #expect(0.5.agrees(with: weighted.dissimilarity, within: 1e-12))
    #expect(throws: SegregationError.self) {
      try TwoGroupCounts(weightedMembers: [-0.5], weightedOthers: [1])
    }
    #expect(try GroupTable(weights: [0.5, 1.5], groups: 2).isWeighted)
  }

  @Test("Columns must match")
  func lengths() {
    #expect(throws: SegregationError.self) { try TwoGroupCounts(members: [1, 2], others: [1]) }
    #expect(throws: SegregationError.self) { try TwoGroupCounts(members: [1, 2], totals: [1]) }
    #expect(throws: SegregationError.self) { try GroupTable(counts: [1, 2, 3], groups: 2) }
    #expect(throws: SegregationError.self) { try GroupTable(counts: [1], groups: 0) }
    #expect(throws: SegregationError.self) { try GroupTable(rows: [[1, 2], [3]]) }
    #expect(throws: SegregationError.self) { try TwoGroupCounts(members: [2], others: [2], totals: [3]) }
    let parts = #expect(throws: SegregationError.self) {
      try TwoGroupCounts(members: [1, 4], totals: [2, 3])
    }
    #expect(parts?.code == .partExceedsWhole && parts?.row == 1)
  }

  @Test("Pupils are tallied, the unknown apart")
  func tally() throws {
    let units: [Int32] = [0, 0, 1, 1, -1, 2]
    let groups: [Int32] = [0, 1, 1, 1, 0, -1]
    let (table, unknown) = try GroupTable.counting(units: units, groups: groups, unitCount: 3, groupCount: 2)
    #expect(Array(table.counts) == [1, 1, 0, 2, 0, 0])
    #expect(unknown == 2)
    let wrong = #expect(throws: SegregationError.self) {
      try GroupTable.counting(units: units, groups: groups, unitCount: 2, groupCount: 2)
    }
    #expect(wrong?.code == .unknownCode && wrong?.row == 5)
  }

  @Test("A table without units is sound and has no index")
  func empty() throws {
    let table = try GroupTable(rows: [])
    #expect(table.unitCount == 0 && table.total == 0)
    #expect(table.mutualInformation == nil)
  }
}
