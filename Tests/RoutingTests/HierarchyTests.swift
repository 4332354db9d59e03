import DeterministicParallel
import Testing

@testable import Routing

@Suite struct HierarchyTests {
  /// A grid of streets with uneven blocks; a share of them one-way or missing.
  static func grid(side: Int, oneWay: Double, missing: Double, seed: UInt64) throws -> StreetNetwork {
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0], openings: [])
    var draws = SeededGenerator(seed: seed)
    let corners = (0..<side * side).map { corner in
      (Double(corner % side) + draws.unit() * 0.4, Double(corner / side) + draws.unit() * 0.4)
    }
    for corner in corners.indices {
      for next in [corner + 1, corner + side] where next < corners.count {
        if next == corner + 1, next % side == 0 { continue }
        if draws.unit() < missing { continue }
        lines.longitudes.append(contentsOf: [corners[corner].0 / 1000, corners[next].0 / 1000])
        lines.latitudes.append(contentsOf: [corners[corner].1 / 1000, corners[next].1 / 1000])
        lines.offsets.append(lines.longitudes.count)
        let isOneWay = draws.unit() < oneWay
        lines.openings?.append(isOneWay ? (draws.unit() < 0.5 ? .forward : .backward) : .both)
      }
    }
    return try StreetNetwork(lines, mode: .driving)
  }

  private static func expectAgreement(_ network: StreetNetwork, pairs: Int) -> TravelCosts {
    let search = StreetSearch(network)
    let index = StreetIndex(network)
    let homes = index.snapRandom(network, count: pairs, seed: 1)
    let schools = index.snapRandom(network, count: 10, seed: 2)
    let attended = ContiguousArray((0..<pairs).map { Int32($0 % 10) })
    let expected = search.costs(from: homes, to: schools, schoolOfHome: attended)
    let paired = schools.selecting(attended.map { Int($0) })
    let hierarchy = ContractionHierarchy(search)
    let found = hierarchy.costs(from: homes, to: paired)
    #expect(found.values.map(\.bitPattern) == expected.values.map(\.bitPattern))
    #expect(found.unconnected == expected.unconnected)
    let alone = hierarchy.costs(from: homes, to: paired, workers: Workers(count: 1))
    #expect(alone.values.map(\.bitPattern) == found.values.map(\.bitPattern))
    return found
  }

  /// Regular grids have no main roads that a hierarchy could rest on.
  @Test(arguments: [
    (1, 0.0, 0.0), (2, 0, 0), (3, 0, 0), (40, 0, 0), (40, 0.3, 0), (30, 0, 0.45), (30, 0.3, 0.2),
  ])
  func gridsAgreeWithDijkstraExactly(side: Int, oneWay: Double, missing: Double) throws {
    guard side > 1 else {
      #expect(throws: NetworkError.self) {
        try Self.grid(side: side, oneWay: oneWay, missing: missing, seed: 3)
      }
      return
    }
    let network = try Self.grid(side: side, oneWay: oneWay, missing: missing, seed: 3)
    let costs = Self.expectAgreement(network, pairs: 300)
    #expect(costs.values.contains { $0 > 0 })
  }

  /// An arc that a way over other nodes replaces is left out, so none that is kept costs more than the way.
  @Test func keptArcsAreBestWays() throws {
    let network = try Self.grid(side: 12, oneWay: 0, missing: 0.1, seed: 5)
    let search = StreetSearch(network)
    let hierarchy = ContractionHierarchy(search)
    var nodes = ContiguousArray<UInt32>(repeating: 0, count: network.nodeCount)
    for (node, position) in hierarchy.positions.enumerated() { nodes[Int(position)] = UInt32(node) }
    var field = CostField(nodeCount: network.nodeCount)
    for (position, node) in nodes.enumerated() {
      field.search(search.graph.outgoing, seeds: [.init(node: node, cost: 0)])
      let arcs = Int(hierarchy.forward.offsets[position])..<Int(hierarchy.forward.offsets[position + 1])
      for arc in hierarchy.forward.arcs[arcs] {
        let isBest = field[Int(nodes[Int(arc.node)])] == arc.cost
        #expect(isBest)
      }
    }
  }

  /// Ways of more than 2,147 km are counted as none, by the hierarchy and by the searches alike.
  @Test func endlessWaysAreUnreached() throws {
    var lines = StreetLines(
      longitudes: [0, 1, 1, 2, 2, 3], latitudes: [0, 0, 0, 0, 0, 0], offsets: [0, 2, 4, 6])
    lines.lengths = [1_000_000, 1_000_000, 1_000_000]
    let network = try StreetNetwork(lines, mode: .walking)
    let index = StreetIndex(network)
    let homes = index.snap([(0, 0), (0, 0)])
    let schools = index.snap([(1900, 0), (2900, 0)])
    let search = StreetSearch(network)
    let found = ContractionHierarchy(search).costs(from: homes, to: schools)
    let expected = search.costs(from: homes, to: schools, schoolOfHome: [0, 1])
    #expect(found.values.map(\.bitPattern) == expected.values.map(\.bitPattern))
    #expect(found.unconnected == 1)
    #expect(expected.unconnected == 1)
  }

  @Test func noPairsGiveNoCosts() throws {
    let network = try Self.grid(side: 3, oneWay: 0, missing: 0, seed: 1)
    let none = StreetIndex(network).snap([])
    #expect(ContractionHierarchy(StreetSearch(network)).costs(from: none, to: none).values.isEmpty)
  }
}
