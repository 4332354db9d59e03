import Foundation

/// The main roads that the rest of the town grew around: avenues from the middle outwards, ring roads, and
/// promenades along both banks of the river.
struct Corridors: Sendable {
  private let terrain: Terrain
  private let bearings: [Double]
  private let phase: Double
  private let rings: Int

  /// How near to a corridor's middle line no other street's corner may lie, in metres.
  static let clearance = 40.0
  private static let step = 72.0
  private static let firstRing = 560.0
  private static let ringGap = 1250.0

  init(terrain: Terrain, seed: UInt64) {
    self.terrain = terrain
    var draws = SampleStream.streets.generator(seed)
    let spokes = 7
    let start = draws.unit() * 2 * .pi
    bearings = (0..<spokes).map {
      start + (Double($0) + 0.3 * (draws.unit() - 0.5)) * 2 * .pi / Double(spokes)
    }
    phase = draws.unit() * 2 * .pi
    rings = max(1, Int((terrain.radius * 1.25 - Corridors.firstRing) / Corridors.ringGap) + 1)
  }

  /// About how far a place is from the middle line of the nearest corridor, in metres.
  func distance(_ x: Double, _ y: Double) -> Double {
    let (radius, angle) = ((x * x + y * y).squareRoot(), atan2(y, x))
    let toBank = abs(terrain.river.distanceToBank(x, y) - Corridors.promenade)
    let even = radius / bulge(angle)
    let ring = ((even - Corridors.firstRing) / Corridors.ringGap).rounded()
    let ringRadius = Corridors.firstRing + min(Double(rings - 1), max(0, ring)) * Corridors.ringGap
    var nearest = min(toBank, abs(even - ringRadius) * bulge(angle))
    for spoke in bearings.indices {
      let turned = (angle - bearing(of: spoke, at: radius)).remainder(dividingBy: 2 * .pi)
      if abs(turned) < 1.2 { nearest = min(nearest, radius * abs(sin(turned))) }
    }
    return nearest
  }

  private static let promenade = 16.0

  private func bulge(_ angle: Double) -> Double { 1 + 0.07 * sin(2 * angle + phase) + 0.04 * sin(5 * angle) }

  private func bearing(of spoke: Int, at radius: Double) -> Double {
    bearings[spoke] + 0.22 * sin(radius / 1100 + 2 * Double(spoke)) * min(1, radius / 1400)
      / max(1, radius / 4000)
  }

  /// Builds the corridors; `isFree` says where a road may be.
  func build(into streets: inout Streets, isFree: @escaping (Double, Double) -> Bool) {
    var builder = CorridorBuilder(terrain: terrain, isFree: isFree)
    for ring in 0..<rings {
      let radius = Corridors.firstRing + Double(ring) * Corridors.ringGap
      let steps = Int(2 * .pi * radius / Corridors.step)
      let places = (0...steps).map { step in
        let angle = 2 * .pi * Double(step % steps) / Double(steps)
        return (x: radius * bulge(angle) * cos(angle), y: radius * bulge(angle) * sin(angle))
      }
      builder.add(places, .secondary, &streets)
    }
    for spoke in bearings.indices {
      let places = stride(from: 0, to: terrain.radius * 1.4, by: Corridors.step).map { radius in
        let angle = bearing(of: spoke, at: radius)
        return (x: radius * cos(angle), y: radius * sin(angle))
      }
      builder.add(places, .primary, &streets)
    }
    for side in [-1.0, 1.0] {
      let places = stride(from: -terrain.radius * 1.5, to: terrain.radius * 1.5, by: Corridors.step).map {
        along in
        terrain.river.place(
          along: along, offset: side * (terrain.river.halfWidth(along: along) + Corridors.promenade))
      }
      builder.add(places, .tertiary, &streets)
    }
  }
}

/// Lays corridors one after the other; where they meet, they share a node.
private struct CorridorBuilder {
  let terrain: Terrain
  let isFree: (Double, Double) -> Bool
  private var nodesByCell: [Cell: [Int]] = [:]

  private static let mergeWithin = 44.0

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  init(terrain: Terrain, isFree: @escaping (Double, Double) -> Bool) {
    self.terrain = terrain
    self.isFree = isFree
  }

  mutating func add(_ places: [(x: Double, y: Double)], _ kind: Streets.Kind, _ streets: inout Streets) {
    var chain: [Int] = []
    var gap = 0
    for (x, y) in places {
      guard isFree(x, y) else {
        gap += 1
        // Over the river a road goes on; past the city's edge it ends.
        let isWater = terrain.river.distanceToBank(x, y) < 0
        if !isWater || gap > 3 { finish(&chain, kind, &streets) }
        continue
      }
      gap = 0
      let node = near(x, y, streets) ?? place(x, y, &streets)
      if chain.last != node { chain.append(node) }
    }
    finish(&chain, kind, &streets)
  }

  private func finish(_ chain: inout [Int], _ kind: Streets.Kind, _ streets: inout Streets) {
    if chain.count > 1 {
      streets.addStreet(kind, chain, named: streets.addStreet(), isOneWay: false, river: terrain.river)
    }
    chain = []
  }

  private mutating func place(_ x: Double, _ y: Double, _ streets: inout Streets) -> Int {
    let node = streets.addNode(x, y)
    nodesByCell[cell(x, y), default: []].append(node)
    return node
  }

  private func near(_ x: Double, _ y: Double, _ streets: Streets) -> Int? {
    let home = cell(x, y)
    var best: (distance: Double, node: Int)?
    for row in home.row - 1...home.row + 1 {
      for column in home.column - 1...home.column + 1 {
        for node in nodesByCell[Cell(column: column, row: row)] ?? []
        where terrain.areOnOneSide(x, y, streets.x[node], streets.y[node]) {
          let (dx, dy) = (streets.x[node] - x, streets.y[node] - y)
          let distance = (dx * dx + dy * dy).squareRoot()
          if distance < best?.distance ?? CorridorBuilder.mergeWithin { best = (distance, node) }
        }
      }
    }
    return best?.node
  }

  private func cell(_ x: Double, _ y: Double) -> Cell {
    let size = CorridorBuilder.mergeWithin
    return Cell(column: Int((x / size).rounded(.down)), row: Int((y / size).rounded(.down)))
  }
}
