import Segregation
import Testing

@Suite("Units as far from the centre, or as large, as each other")
struct TieTests {
  /// A permutation of three or four units.
  private static let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 2, 3], [2, 3, 0, 1]]

  @Test("A group north of the centre is no nearer to it than one as far to the south", arguments: orders)
  func centralization(order: [Int]) throws {
    let order = order.filter { $0 < 3 }
    let counts = try TwoGroupCounts(
      members: order.map { [30, 0, 20][$0] }, others: order.map { [0, 30, 20][$0] })
    let distances = ContiguousArray(order.map { [1000.0, 1000, 0][$0] })
    let relative = try #require(try counts.relativeCentralization(distances: distances))
    #expect(abs(relative) < 1e-12)
    // After the centre, 0.4 of the group and a third of the land; then all of both: 0.4 · 1 − 1 · 1/3.
    let absolute = try #require(
      try counts.absoluteCentralization(distances: distances, areas: [1e6, 1e6, 1e6]))
    #expect(abs(absolute - (0.4 - 1.0 / 3)) < 1e-12)
  }

  @Test("A ring of a grid is one step, its distances rounded or not")
  func roundedDistances() throws {
    let counts = try TwoGroupCounts(members: [30, 0, 20], others: [0, 30, 20])
    let relative = try #require(
      try counts.relativeCentralization(distances: [1000.0000000001, 1000, 0]))
    #expect(abs(relative) < 1e-12)
    // A metre is no rounding: the group in the north is the farther one.
    let apart = try #require(try counts.relativeCentralization(distances: [1001, 1000, 0]))
    #expect(abs(apart + 0.36) < 1e-12)
  }

  /// Ten members of the group; the smallest unit holds five pupils, those of the next area 110 together: of all 115 the mean
  /// area is 225/115, of the 200 in the largest unit 3.
  @Test("Units of one area come in together", arguments: orders)
  func concentration(order: [Int]) throws {
    let counts = try TwoGroupCounts(
      members: order.map { [3, 7, 0, 0][$0] }, others: order.map { [2, 3, 100, 200][$0] })
    let areas = ContiguousArray(order.map { [1.0, 2, 2, 3][$0] })
    let least = 225.0 / 115
    let absolute = try #require(try counts.absoluteConcentration(areas: areas))
    #expect(abs(absolute - (1 - (1.7 - least) / (3 - least))) < 1e-12)
    let relative = try #require(try counts.relativeConcentration(areas: areas))
    // Of the 305 others 2 live on 1, 3 and 100 on 2, 200 on 3.
    let others = 808.0 / 305
    #expect(abs(relative - (1.7 / others - 1) / (least / 3 - 1)) < 1e-12)
  }
}

@Suite("Intervals that leave everything open")
struct OpenIntervalTests {
  private static let measures: [SegregationMeasure] = [
    .allGroups(.dissimilarity), .allGroups(.information), .group(0, versus: .rest, .dissimilarity),
  ]

  @Test("Where any value is possible, the interval holds every value")
  func everythingIsPossible() throws {
    let table = try GroupTable(rows: [[1, 0], [0, 0], [0, 1]])
    let indices: [SegregationMeasure] = [.allGroups(.dissimilarity), .allGroups(.information)]
    for interval in try indices.intervals(of: table, .pupils, Replication(replicates: 200)) {
      #expect(interval == IndexInterval(estimate: nil, low: 0, high: 1))
    }
    let alone = try TwoGroupCounts(
      members: (0..<60).map { $0 % 4 == 0 ? 1 : 0 }, totals: Array(repeating: 1, count: 60))
    let nothing = try #require(try Self.measures.intervals(of: alone.table)[0])
    #expect(nothing.estimate == nil && nothing.low == 0 && nothing.high == 1)
  }

  @Test("A single unit is even for certain")
  func oneUnit() throws {
    let table = try GroupTable(rows: [[0, 0], [10, 20]])
    for interval in try Self.measures.intervals(of: table, .pupils, Replication(replicates: 200)) {
      let interval = try #require(interval)
      #expect(interval.low == interval.high && interval.estimate == interval.low)
      #expect(abs(interval.low) < 1e-12)
    }
  }
}
