import Testing

@testable import SampleData

@Suite struct StreetTests {
  @Test(arguments: [1, 2026] as [UInt64])
  func nearlyAllOfTheTownCanBeWalked(seed: UInt64) throws {
    let streets = try SampleCity(pupils: 100, seed: seed).streets
    var roots = Array(0..<streets.nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while roots[node] != node {
        roots[node] = roots[roots[node]]
        node = roots[node]
      }
      return node
    }
    var isWalkable = [Bool](repeating: false, count: streets.nodeCount)
    for way in streets.ways where way.kind != .motorway && way.kind != .motorwayLink && way.kind != .service {
      let nodes = way.nodes.map { Int(streets.wayNodes[$0]) }
      for (from, to) in zip(nodes, nodes.dropFirst()) {
        roots[root(from)] = root(to)
        isWalkable[from] = true
        isWalkable[to] = true
      }
    }
    let walkable = isWalkable.indices.filter { isWalkable[$0] }
    let sizes = walkable.reduce(into: [Int: Int]()) { $0[root($1), default: 0] += 1 }
    let largest = try #require(sizes.values.max())
    #expect(Double(largest) > 0.99 * Double(walkable.count))
  }

  @Test func theTownHasAllKindsOfWays() throws {
    let streets = try SampleCity(pupils: 100, seed: 2026).streets
    let kinds = Set(streets.ways.map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        .motorway, .motorwayLink, .primary, .secondary, .tertiary, .residential, .livingStreet, .pedestrian,
        .service, .footway, .steps,
      ]))
    #expect(!streets.gates.isEmpty)
    #expect(streets.ways.contains { $0.isBridge })
    #expect(streets.ways.contains { $0.isOneWay && $0.kind == .residential })
    #expect(streets.ways.allSatisfy { $0.nodes.count >= 2 })
  }

  @Test func onlyBridgesCrossTheRiver() throws {
    let city = try SampleCity(pupils: 100, seed: 2026)
    let (streets, river) = (city.streets, city.land.terrain.river)
    for way in streets.ways where way.kind != .motorway && way.kind != .motorwayLink {
      let sides = Set(
        way.nodes.map { index in
          let node = Int(streets.wayNodes[index])
          return river.offset(streets.x[node], streets.y[node]) < 0
        })
      #expect(way.isBridge == (sides.count == 2))
    }
  }

  @Test func namesDoNotRunOut() {
    var pool = NamePool(seed: 1)
    var names = Set<String>()
    for _ in 0..<40_000 { names.insert(pool.next()) }
    #expect(names.count == 40_000)
  }
}
