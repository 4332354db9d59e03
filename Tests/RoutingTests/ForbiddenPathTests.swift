import DeterministicParallel
import Testing

@testable import Routing

/// Turn restrictions that lead through whole streets.
@Suite struct ForbiddenPathTests {
  /// Two carriageways with a link between them, and a way round at the east end:
  ///
  ///     5 ── 4 ── 3        1–2 is way 10, 2–6 way 11 (eastward)
  ///          │    │        3–4 is way 13, 4–5 way 14 (westward)
  ///     1 ── 2 ── 6        2–4 is way 12 (both directions), 6–3 way 15
  private static func carriageways() -> MapSketch {
    var map = MapSketch()
    for (id, place) in [(0, 0), (2, 0), (4, 2), (2, 2), (0, 2), (4, 0)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    let oneWay = ["highway": "residential", "oneway": "yes"]
    map.way(10, [1, 2], oneWay)
    map.way(11, [2, 6], oneWay)
    map.way(12, [2, 4], ["highway": "residential"])
    map.way(13, [3, 4], oneWay)
    map.way(14, [4, 5], oneWay)
    map.way(15, [6, 3], oneWay)
    return map
  }

  private static let step = 111.3195

  @Test(arguments: [
    ("no_u_turn", 12, 14, 10.0), ("only_left_turn", 12, 14, 6), ("no_u_turn", 11, 14, 6),
  ])
  func pathsThroughAWayAreHeeded(kind: String, via: Int, to: Int, steps: Double) throws {
    var map = Self.carriageways()
    #expect(abs(cost(try map.network(.driving), (0, 0), (0, 2)) - 6 * Self.step) < 2)
    map.restriction(kind, from: [10], through: [via], to: [to])
    let network = try map.network(.driving)
    #expect(abs(cost(network, (0, 0), (0, 2)) - steps * Self.step) < 3)
    // Those who set out on the link itself are not bound, nor those who come from elsewhere, nor walkers.
    #expect(abs(cost(network, (2, 1), (0, 2)) - 3 * Self.step) < 2)
    #expect(abs(cost(network, (3, 2), (0, 2)) - 3 * Self.step) < 2)
    #expect(abs(cost(try map.network(.walking), (0, 0), (0, 2)) - 6 * Self.step) < 2)
    // The one that does not meet its streets is told.
    #expect(network.notes.unusedRestrictions == (via == 11 ? 1 : 0))
  }

  @Test func exceptionsAndSeveralOriginsAreHeeded() throws {
    var map = Self.carriageways()
    map.restriction("no_u_turn", from: [10], through: [12], to: [14], ["except": "motorcar;bus"])
    #expect(abs(cost(try map.network(.driving), (0, 0), (0, 2)) - 6 * Self.step) < 2)
    map.restriction("no_entry", from: [10, 11], through: [12], to: [14])
    #expect(abs(cost(try map.network(.driving), (0, 0), (0, 2)) - 10 * Self.step) < 3)
  }

  @Test func waysMayBeSeveralAndInAnyOrder() throws {
    var map = Self.carriageways()
    // Round by the east end, along 11 and 15, there is no other way to the far carriageway's first half.
    map.restriction("no_u_turn", from: [10], through: [15, 11], to: [13])
    #expect(cost(try map.network(.driving), (0, 0), (3, 2)).isNaN)
    #expect(abs(cost(try map.network(.driving), (3, 0), (3, 2)) - 4 * Self.step) < 2)
    // Where the only turn left is forbidden, the link is as a dead end: one may turn round in it.
    map.restriction("no_u_turn", from: [10], through: [12], to: [14])
    #expect(abs(cost(try map.network(.driving), (0, 0), (0, 2)) - 14 * Self.step) < 5)
  }

  @Test func keptNetworksKeepPaths() throws {
    var map = Self.carriageways()
    map.restriction("no_u_turn", from: [10], through: [12], to: [14])
    let network = try map.network(.driving)
    let file = try TemporaryFile("streets.network")
    try network.save(to: file.path)
    #expect(try StreetNetwork(savedAt: file.path) == network)
  }

  /// All searches against one that looks at the last edges travelled, one after the other.
  @Test(arguments: 0..<16) func everySearchAgreesWithTriedSequences(seed: UInt64) throws {
    var network = try HierarchyTests.grid(
      side: 4, oneWay: seed % 2 == 0 ? 0.3 : 0, missing: 0.1, seed: seed)
    var draws = SeededGenerator(seed: seed, stream: 7)
    network.forbidSomePaths(count: 25, &draws)
    let index = StreetIndex(network)
    let homes = index.snapRandom(network, count: 20, seed: seed + 100)
    let schools = index.snapRandom(network, count: 2, seed: seed + 200)
    for cost in TravelCost.allCases {
      let search = StreetSearch(network, minimizing: cost)
      let tried = TriedSequences(search)
      let matrix = search.matrix(from: homes, to: schools)
      let nearest = search.nearestSchools(2, from: homes, to: schools)
      for school in 0..<schools.count {
        let expected = (0..<homes.count).map { tried.cost(homes, $0, schools, school) }
        let attended = ContiguousArray(repeating: Int32(school), count: homes.count)
        let pairs = schools.selecting(attended.map { Int($0) })
        let found = [
          search.costs(from: homes, to: schools, schoolOfHome: attended).values,
          ContractionHierarchy(search).costs(from: homes, to: pairs).values,
          ContiguousArray((0..<homes.count).map { matrix[$0, school] }),
          ContiguousArray(
            (0..<homes.count).map { home in
              let place = nearest.schools[(home * 2)..<(home * 2 + 2)].firstIndex(of: Int32(school))
              return place.map { nearest.costs[$0] } ?? .nan
            }),
        ]
        for values in found { #expect(values.map(\.bitPattern) == expected.map(\.bitPattern)) }
        for home in 0..<homes.count {
          let route = search.route(from: homes, home, to: schools, school)
          let length = cost == .length ? route?.length : route?.duration
          #expect(abs((length ?? -1) - (expected[home].isNaN ? -1 : expected[home])) < 0.05)
        }
        expectShed(search, homes, schools, school, expected)
      }
    }
  }

  /// The streets of a walk-shed are those from which the school is within the limit.
  private func expectShed(
    _ search: StreetSearch, _ homes: StreetPoints, _ schools: StreetPoints, _ school: Int, _ costs: [Double]
  ) {
    let limit = costs.filter { $0.isFinite }.sorted().dropFirst(homes.count / 3).first ?? 0
    let reach = ReachableStretches(search, to: schools, school, within: limit)
    for home in 0..<homes.count {
      let isInside = reach.stretches.contains {
        $0.edge == homes.edge[home] && $0.offsets.contains(homes.offset[home])
      }
      // Costs and offsets are rounded, so that a home at the very limit may fall to either side.
      if abs(costs[home] - limit) > 0.01 || costs[home].isNaN { #expect(isInside == (costs[home] < limit)) }
    }
  }
}

extension StreetNetwork {
  /// Forbids ways that a random walker takes, of two to five edges.
  fileprivate mutating func forbidSomePaths(count: Int, _ draws: inout SeededGenerator) {
    let graph = StreetSearch(self).graph
    var turns: Set<BannedTurn> = []
    var paths: Set<BannedPath> = []
    for _ in 0..<count {
      let length = 2 + Int(draws.unit() * 4)
      var path: [UInt32] = []
      var node = Int(draws.unit() * Double(nodeCount))
      while path.count < length {
        let arcs = graph.outgoing.range(node).filter { graph.outgoing.edges[$0] ^ 1 != path.last }
        guard !arcs.isEmpty else { break }
        let arc = arcs[Int(draws.unit() * Double(arcs.count))]
        path.append(graph.outgoing.edges[arc])
        node = Int(graph.outgoing.arcs[arc].node)
      }
      if path.count == 2 { turns.insert(.init(from: path[0], to: path[1])) }
      if path.count > 2 { paths.insert(.init(edges: path)) }
    }
    bannedTurns = ContiguousArray(turns.sorted())
    bannedPaths = ContiguousArray(paths.sorted())
  }
}

/// A search whose states are the last edges travelled, as long as the longest forbidden path: slow and plain.
private struct TriedSequences {
  private let search: StreetSearch
  private let forbidden: [[UInt32]]
  private let longest: Int
  private let leaving: [Int32: [UInt32]]

  init(_ search: StreetSearch) {
    self.search = search
    forbidden =
      search.network.bannedTurns.map { [$0.from, $0.to] } + search.network.bannedPaths.map(\.edges)
    longest = forbidden.map(\.count).max() ?? 1
    let open = search.graph.costs.indices.filter { search.graph.costs[$0] != StreetGraph.closed }
    leaving = Dictionary(grouping: open.map(UInt32.init)) { Self.node($0, isHead: false, search.network) }
  }

  private static func node(_ directed: UInt32, isHead: Bool, _ network: StreetNetwork) -> Int32 {
    let edge = Int(directed >> 1)
    return (directed & 1 == 0) == isHead ? network.edges.to[edge] : network.edges.from[edge]
  }

  private func following(_ travelled: [UInt32]) -> [UInt32] {
    let last = travelled[travelled.count - 1]
    let allowed = leaving[Self.node(last, isHead: true, search.network), default: []].filter { next in
      let sequence = travelled + [next]
      return !forbidden.contains { $0.count <= sequence.count && sequence.suffix($0.count) == $0[...] }
    }
    let onward = allowed.filter { $0 != last ^ 1 }
    return onward.isEmpty ? allowed : onward
  }

  func cost(_ homes: StreetPoints, _ home: Int, _ schools: StreetPoints, _ school: Int) -> Double {
    var best = search.direct(homes, home, schools, school)
    guard homes.isSnapped(home), schools.isSnapped(school) else { return .nan }
    var costs: [[UInt32]: UInt32] = [:]
    var open: Set<[UInt32]> = []
    for directed in [UInt32(homes.edge[home]) * 2, UInt32(homes.edge[home]) * 2 + 1] {
      guard let departure = search.departure(homes, home, Int(directed)) else { continue }
      costs[[directed]] = departure.cost
      open.insert([directed])
    }
    let length = search.network.edges.length[Int(schools.edge[school])]
    while let travelled = open.min(by: { costs[$0, default: 0] < costs[$1, default: 0] }) {
      open.remove(travelled)
      let cost = costs[travelled, default: 0]
      guard cost < best else { continue }
      for next in following(travelled) {
        if Int32(next >> 1) == schools.edge[school] {
          let offset = schools.offset[school]
          let last = search.share(of: Int(next), next & 1 == 0 ? offset : length - min(offset, length))
          best = min(best, cost + last)
        }
        let state = Array((travelled + [next]).suffix(longest))
        let sum = cost + search.graph.costs[Int(next)]
        if sum < costs[state, default: .max] {
          costs[state] = sum
          open.insert(state)
        }
      }
    }
    return search.publicValue(best)
  }
}
