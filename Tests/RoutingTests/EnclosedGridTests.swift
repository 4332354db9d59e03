import DeterministicParallel
import Testing

@testable import Routing

/// Grids in which some streets are for destinations only and some are one-way, against a search that knows nothing of
/// copies and takes what is enclosed from its definition.
@Suite struct EnclosedGridTests {
  private static let side = 7

  /// The first row is public, and by it and the columns, of which some stretches are for destinations only, everything
  /// hangs together. Of the other rows most streets are one-way.
  private static func grid(_ seed: UInt64) throws -> StreetNetwork {
    var random = SeededGenerator(seed: seed, stream: 0)
    var map = MapSketch()
    for x in 0..<side {
      for y in 0..<side { map.node(y * side + x + 1, x, y) }
    }
    for x in 0..<side {
      for y in 0..<side {
        let node = y * side + x + 1
        if y + 1 < side {
          let isPrivate = random.unit() < 0.45
          map.way(
            1000 + node, [node, node + side],
            isPrivate ? EnclosedStreetTests.destination : EnclosedStreetTests.street)
        }
        guard x + 1 < side else { continue }
        let draw = y == 0 ? 0.5 : random.unit()
        let oneway = draw >= 0.55 ? "-1" : draw < 0.45 ? "yes" : "no"
        map.way(2000 + node, [node, node + 1], EnclosedStreetTests.street.merging(["oneway": oneway]) { $1 })
      }
    }
    return try map.network(.driving)
  }

  /// One direction of a street and what it may be used for.
  private struct Arc {
    var edge: Int
    var isForward: Bool
    var tail: Int
    var head: Int
    var metres: Double
    var isPrivate: Bool
    var isInBeginnings = false
    var isInEnds = false
  }

  /// Of two nodes, whether the first leads to the second.
  private static func reachable(_ arcs: [Arc], nodeCount: Int) -> [[Bool]] {
    var reach = (0..<nodeCount).map { node in (0..<nodeCount).map { $0 == node } }
    for arc in arcs { reach[arc.tail][arc.head] = true }
    for middle in 0..<nodeCount {
      for from in 0..<nodeCount where reach[from][middle] {
        for to in 0..<nodeCount where reach[middle][to] { reach[from][to] = true }
      }
    }
    return reach
  }

  private static func arcs(_ network: StreetNetwork) -> [Arc] {
    let table = network.edgeTable
    let isPrivate = network.isPrivate
    var arcs: [Arc] = []
    for edge in table.lengths.indices {
      let (from, to) = (Int(table.from[edge]), Int(table.to[edge]))
      for (seconds, isForward) in [(table.forward[edge], true), (table.backward[edge], false)]
      where seconds.isFinite {
        arcs.append(
          Arc(
            edge: edge, isForward: isForward, tail: isForward ? from : to, head: isForward ? to : from,
            metres: table.lengths[edge], isPrivate: isPrivate[edge]))
      }
    }
    let reach = reachable(arcs.filter { !$0.isPrivate }, nodeCount: network.nodeCount)
    // A node of the first row.
    let origin = (0..<network.nodeCount).first { table.latitudes[$0] == 0 } ?? 0
    for index in arcs.indices {
      arcs[index].isInBeginnings = arcs[index].isPrivate || !reach[arcs[index].head][origin]
      arcs[index].isInEnds = arcs[index].isPrivate || !reach[origin][arcs[index].tail]
    }
    return arcs
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func searchesAgreeWithThreeRounds(seed: UInt64) throws {
    let network = try Self.grid(seed)
    let arcs = Self.arcs(network)
    let open = arcs.filter { !$0.isPrivate }
    #expect(open.contains { $0.isInBeginnings != $0.isInEnds })
    let table = network.edgeTable
    let index = StreetIndex(network)
    let points = index.snap(
      table.lengths.indices.map { edge in
        let (from, to) = (Int(table.from[edge]), Int(table.to[edge]))
        return (
          (table.longitudes[from] * 0.6 + table.longitudes[to] * 0.4) * 1000,
          (table.latitudes[from] * 0.6 + table.latitudes[to] * 0.4) * 1000
        )
      })
    /// Metres from an arc's tail to a place on its street.
    func metres(_ arc: Arc, to place: Int) -> Double {
      let before = Double(points.offset[place]) / 1000
      return arc.isForward ? before : arc.metres - before
    }
    func spread(_ best: inout [Double], _ arcs: [Arc]) {
      for _ in 0..<network.nodeCount {
        for arc in arcs { best[arc.head] = min(best[arc.head], best[arc.tail] + arc.metres) }
      }
    }
    let matrix = StreetSearch(network).matrix(from: points, to: points)
    var pairs: [(Int, Int)] = []
    for home in 0..<points.count {
      var beginning = [Double](repeating: .infinity, count: network.nodeCount)
      var middle = beginning
      for arc in arcs where arc.edge == Int(points.edge[home]) {
        let rest = arc.metres - metres(arc, to: home)
        if arc.isInBeginnings {
          beginning[arc.head] = min(beginning[arc.head], rest)
        } else {
          middle[arc.head] = min(middle[arc.head], rest)
        }
      }
      spread(&beginning, arcs.filter(\.isInBeginnings))
      middle = zip(beginning, middle).map { min($0, $1) }
      spread(&middle, open)
      var end = middle
      spread(&end, arcs.filter(\.isInEnds))
      for school in 0..<points.count where points.edge[home] != points.edge[school] {
        pairs.append((home, school))
        let ways = arcs.filter { $0.edge == Int(points.edge[school]) }.map { arc in
          (arc.isInEnds ? end : middle)[arc.tail] + metres(arc, to: school)
        }
        let expected = try #require(ways.min())
        #expect(abs(matrix[home, school] - expected) < 0.01)
      }
    }
    #expect(pairs.count > 5000)
    let costs = ContractionHierarchy(StreetSearch(network)).costs(
      from: points.selecting(pairs.map(\.0)), to: points.selecting(pairs.map(\.1)))
    for (pair, cost) in zip(pairs, costs.values) { #expect(cost == matrix[pair.0, pair.1]) }
  }
}
