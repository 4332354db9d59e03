import Testing

@testable import Routing

/// Streets of a layer that meet on paper, but have no vertex in common.
@Suite struct LineEndsTests {
  private static let step = 111.3195

  /// A main street from x = −10 to 10 along y = 0 and side streets, each from its foot to y = 6, in thousandths of a degree.
  private static func network(_ feet: [(Double, Double)], closed: Bool = false) throws -> StreetNetwork {
    var lines = StreetLines(longitudes: [-0.01, 0.01], latitudes: [0, 0], offsets: [0, 2])
    for foot in feet {
      lines.longitudes.append(contentsOf: [foot.0 / 1000, foot.0 / 1000])
      lines.latitudes.append(contentsOf: [foot.1 / 1000, 0.006])
      lines.offsets.append(lines.longitudes.count)
    }
    if closed { lines.openings = [.closed] + feet.map { _ in .both } }
    return try StreetNetwork(lines, mode: .walking)
  }

  /// Metres by which the side street's end is off, and whether it is joined.
  @Test(arguments: [
    (0.0, true), (0.2, true), (-0.2, true), (0.45, true), (0.6, false), (1.1, false), (4, false),
  ])
  func endsThatTouchAreJoined(gap: Double, isJoined: Bool) throws {
    let network = try Self.network([(0, gap / 110.574)])
    let walked = cost(network, (0, 1), (-1, 0))
    if isJoined {
      #expect(abs(walked - Self.step - 110.574) < 1)
      #expect(network.notes.joinedEnds == 1 && network.nodeCount == 4)
    } else {
      #expect(walked.isNaN && network.notes.joinedEnds == 0)
    }
  }

  @Test func severalStreetsMayEndOnOne() throws {
    let network = try Self.network([(5, 0), (-3, 0.001), (1, 0), (5.5, -0.002)])
    #expect(network.notes.joinedEnds == 4 && network.nodeCount == 10 && network.edgeCount == 9)
    #expect(abs(cost(network, (5, 3), (-3, 3)) - 8 * Self.step - 6 * 110.574) < 1.5)
    #expect(abs(network.totalLength - 20 * Self.step - 4 * 6 * 110.574) < 1)
  }

  /// Ends that miss each other by more than the five centimetres within which points are one.
  @Test func endsThatMissEachOtherAreJoined() throws {
    let lines = StreetLines(
      longitudes: [0, 0.001, 0.001_002, 0.002], latitudes: [0, 0, 0.000_001, 0], offsets: [0, 2, 4])
    let network = try StreetNetwork(lines, mode: .walking)
    #expect(network.notes.joinedEnds == 1)
    #expect(abs(cost(network, (0, 0), (2, 0)) - 2 * Self.step) < 1)
  }

  /// A street in three pieces, of which the middle one is one-way and begins 0.2 m beyond the end of the first; and a way
  /// round that is twice as long. Whatever the order of the lines, it is driven along and not against.
  @Test(arguments: [[0, 1, 2, 3], [1, 0, 2, 3], [3, 2, 1, 0]], [StreetLines.Opening.forward, .backward])
  func whatJoinsEndsIsOpenBothWays(order: [Int], opening: StreetLines.Opening) throws {
    let points: [[(Double, Double)]] = [
      [(0, 0), (1, 0)], [(1.0018, 0), (2, 0)], [(2, 0), (3, 0)], [(0, 0), (0, 1.5), (3, 1.5), (3, 0)],
    ]
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    for line in order {
      lines.longitudes.append(contentsOf: points[line].map { $0.0 / 1000 })
      lines.latitudes.append(contentsOf: points[line].map { $0.1 / 1000 })
      lines.offsets.append(lines.longitudes.count)
    }
    lines.openings = ContiguousArray(order.map { $0 == 1 ? opening : .both })
    let network = try StreetNetwork(lines, mode: .driving)
    #expect(network.notes.joinedEnds == 1)
    let (straight, round) = (3 * Self.step, 3 * Self.step + 3 * 110.574)
    let isForward = opening == .forward
    #expect(abs(cost(network, (0, 0), (3, 0)) - (isForward ? straight : round)) < 1)
    #expect(abs(cost(network, (3, 0), (0, 0)) - (isForward ? round : straight)) < 1)
  }

  @Test func closedStreetsJoinNothing() throws {
    #expect(try Self.network([(0, 0)], closed: true).notes.joinedEnds == 0)
  }

  /// A line whose last piece is shorter than the reach of its end.
  @Test func shortPiecesAreNotJoinedToThemselves() throws {
    let lines = StreetLines(
      longitudes: [0, 0.001, 0.001_002], latitudes: [0, 0, 0.000_001], offsets: [0, 3])
    let network = try StreetNetwork(lines, mode: .walking)
    #expect(network.notes.joinedEnds == 0 && network.edgeCount == 1)
  }

  @Test func loopsThatEndOnTheirOwnStreetAreJoined() throws {
    let lines = StreetLines(
      longitudes: [0, 0.002, 0.002, 0.001, 0.001], latitudes: [0, 0, 0.001, 0.001, 0], offsets: [0, 5])
    let network = try StreetNetwork(lines, mode: .walking)
    #expect(network.notes.joinedEnds == 1)
    #expect(abs(cost(network, (0.5, 0), (1, 0.5)) - 0.5 * Self.step - 0.5 * 110.574) < 0.1)
  }

  /// A lattice of 12 by 9 long streets has a crossing for each pair, however they lie to each other's cells.
  @Test func eachCrossingCountsOnce() throws {
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
      lines.longitudes.append(contentsOf: [x1 / 1000, x2 / 1000])
      lines.latitudes.append(contentsOf: [y1 / 1000, y2 / 1000])
      lines.offsets.append(lines.longitudes.count)
    }
    for column in 0..<12 { line(Double(column), -1, Double(column) + 0.7, 10) }
    for row in 0..<9 { line(-1, Double(row), 13, Double(row) + 0.4) }
    #expect(try StreetNetwork(lines, mode: .walking).notes.crossings == 12 * 9)
  }

  /// A main street, and a crescent from beside its middle to its end: by one line or several, joined at 500 m or not.
  @Test(arguments: [
    (2.0, false, false), (9, false, false), (0.6, false, false), (2, true, false), (2, false, true),
  ])
  func crescentsThatMissTheirOwnStreetAreLooseEnds(gap: Double, inPieces: Bool, isSplit: Bool) throws {
    let foot = gap / 110_574
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    func line(_ places: [(Double, Double)]) {
      lines.longitudes.append(contentsOf: places.map(\.0))
      lines.latitudes.append(contentsOf: places.map(\.1))
      lines.offsets.append(lines.longitudes.count)
    }
    if isSplit {
      line([(-0.01, 0), (0.004, 0)])
      line([(0.004, 0), (0.01, 0)])
    } else {
      line([(-0.01, 0), (0.01, 0)])
    }
    if inPieces {
      line([(0, foot), (0, 0.006)])
      line([(0, 0.006), (0.01, 0.006), (0.01, 0)])
    } else {
      line([(0, foot), (0, 0.006), (0.01, 0.006), (0.01, 0)])
    }
    let network = try StreetNetwork(lines, mode: .walking)
    #expect(network.notes.looseEnds == 1 && network.notes.islands == 0)
    let ends = LooseStreets(network).ends
    #expect(ends.count == 1 && abs((ends.first?.gap ?? 0) - gap) < 0.05)
    #expect(ends.first?.longitude == 0)
  }

  /// A loop that ends beside its own beginning is loose; a stub, a bend and a spur beside the street that they come from
  /// are not.
  @Test(
    arguments: [
      ([(0.0, 0.0), (0, 0.006), (0.004, 0.006), (0.004, 0.003), (0.000_02, 0.003)], 1),
      ([(0, 0), (0, 0.000_05)], 0), ([(0, 0), (0.000_2, 0.000_08)], 0),
      ([(0, 0), (0, 0.000_15), (0.000_06, 0.000_15), (0.000_06, 0.000_04)], 0),
    ] as [([(Double, Double)], Int)]) func whatIsNearAlongTheStreetIsNoLooseEnd(
      places: [(Double, Double)], count: Int
    ) throws
  {
    var lines = StreetLines(longitudes: [-0.01, 0.01], latitudes: [0, 0], offsets: [0, 2])
    lines.longitudes.append(contentsOf: places.map(\.0))
    lines.latitudes.append(contentsOf: places.map(\.1))
    lines.offsets.append(lines.longitudes.count)
    #expect(try StreetNetwork(lines, mode: .walking).notes.looseEnds == count)
  }

  @Test func largerGapsAreLooseEnds() throws {
    let network = try Self.network([(0, 4 / 110.574), (3, 20 / 110.574), (6, 0)])
    let loose = LooseStreets(network)
    #expect(loose.ends.count == 1 && abs(loose.ends[0].gap - 4) < 0.05)
    #expect(abs(loose.ends[0].longitude) < 1e-7 && abs(loose.ends[0].latitude * 110_574 - 4) < 0.05)
    #expect(loose.islands.count == 2)
    #expect(abs(loose.islands[0].length - 6 * 110.574 + 4) < 0.1)
    #expect(try LooseStreets(Self.network([(0, 0)])).ends.isEmpty)
    #expect(try LooseStreets(Self.network([(0, 0)])).islands.isEmpty)
  }
}
