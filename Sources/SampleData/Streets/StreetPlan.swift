import DeterministicParallel
import Foundation

/// Lays out the streets of the town: main roads first, then the blocks of each quarter, whose streets end at
/// the main roads and at the neighbouring quarters' corners, then paths in the parks and the motorway.
struct StreetPlan: Sendable {
  private let terrain: Terrain
  private let corridors: Corridors
  private let quarters: Quarters
  private let chance: Chance
  private let isBuildable: @Sendable (Double, Double) -> Bool
  private var streets = Streets()
  /// The quarter that each corner belongs to; nil for those of main roads.
  private var owners: [Quarters.Quarter?] = []
  private var joints = Set<Joint>()

  private struct Joint: Hashable, Sendable {
    let low: Int
    let high: Int
    init(_ first: Int, _ second: Int) { (low, high) = (min(first, second), max(first, second)) }
  }

  /// - Parameters:
  ///   - isBuildable: whether a place lies in the city and in no park, whatever flows or roars past it.
  ///   - parks: the middles of the parks.
  static func streets(
    terrain: Terrain, seed: UInt64, parks: [(x: Double, y: Double)],
    isBuildable: @escaping @Sendable (Double, Double) -> Bool
  ) -> Streets {
    var plan = StreetPlan(terrain: terrain, seed: seed, isBuildable: isBuildable)
    plan.layMainRoads()
    plan.layQuarters()
    plan.layParkPaths(parks)
    plan.layMotorway()
    return plan.streets
  }

  private init(terrain: Terrain, seed: UInt64, isBuildable: @escaping @Sendable (Double, Double) -> Bool) {
    self.terrain = terrain
    self.isBuildable = isBuildable
    corridors = Corridors(terrain: terrain, seed: seed)
    quarters = Quarters(terrain: terrain, seed: seed)
    chance = Chance(seed: seed, topic: 31)
  }

  private mutating func layMainRoads() {
    corridors.build(into: &streets) { [terrain, isBuildable] x, y in
      terrain.river.distanceToBank(x, y) > 8 && isBuildable(x, y)
    }
    owners = Array(repeating: nil, count: streets.nodeCount)
  }

  /// Whether a quarter has room for a corner at a place.
  private func belongs(_ x: Double, _ y: Double, to quarter: Quarters.Quarter) -> Bool {
    quarters.quarter(at: x, y, terrain) == quarter
      && terrain.river.distanceToBank(x, y) > 30 && abs(terrain.motorway.offset(x, y)) > 55
      && corridors.distance(x, y) > Corridors.clearance && isBuildable(x, y)
  }

  private mutating func layQuarters() {
    var laid: [(Quarters.Quarter, QuarterGrid)] = []
    let all = quarters.all(terrain)
    let corners = Workers.all.map(all.count, chunk: 4) { [self] range in
      range.map { freeCorners(of: all[$0]) }
    }
    for (quarter, corners) in zip(all, corners.joined()) where !corners.isEmpty {
      laid.append((quarter, lay(corners, of: quarter)))
    }
    let joints = BucketGrid(x: streets.x, y: streets.y, bucket: 110)
    for (quarter, grid) in laid { layStreets(of: quarter, grid, joints) }
  }

  /// A corner of a quarter: its column and row in the quarter's plan, and where it lies.
  private struct Corner: Sendable {
    let column: Int
    let row: Int
    let x: Double
    let y: Double
  }

  private func freeCorners(of quarter: Quarters.Quarter) -> [Corner] {
    let layout = quarters.layout(of: quarter)
    let grid = QuarterGrid(layout: layout)
    var corners: [Corner] = []
    for row in -grid.rows...grid.rows {
      for column in -grid.columns...grid.columns {
        let (x, y) = layout.corner(column, row, chance)
        if belongs(x, y, to: quarter) { corners.append(Corner(column: column, row: row, x: x, y: y)) }
      }
    }
    return corners
  }

  private mutating func lay(_ corners: [Corner], of quarter: Quarters.Quarter) -> QuarterGrid {
    var grid = QuarterGrid(layout: quarters.layout(of: quarter))
    for corner in corners {
      grid[corner.column, corner.row] = streets.addNode(corner.x, corner.y)
      owners.append(quarter)
    }
    return grid
  }

  private mutating func layStreets(of quarter: Quarters.Quarter, _ grid: QuarterGrid, _ corners: BucketGrid) {
    for j in -grid.rows...grid.rows {
      layLine(quarter, grid, line: j, (-grid.columns...grid.columns).map { ($0, j) }, corners)
    }
    for i in -grid.columns...grid.columns {
      layLine(quarter, grid, line: i + 10_000, (-grid.rows...grid.rows).map { (i, $0) }, corners)
    }
  }

  /// Lays the streets along one line of a quarter's grid.
  private mutating func layLine(
    _ quarter: Quarters.Quarter, _ grid: QuarterGrid, line: Int, _ cells: [(Int, Int)], _ corners: BucketGrid
  ) {
    let salt = quarter.column &* 7919 &+ quarter.row
    let isMain = (line % 10_000 + 1000) % 5 == 0 && !grid.layout.isOldTown
    var chain: [Int] = []
    for (position, (i, j)) in cells.enumerated() {
      guard let node = grid[i, j] else {
        if let last = chain.last, let joint = joint(from: last, towards: i, j, quarter, grid, corners) {
          chain.append(joint)
        }
        finish(&chain, isMain, line, salt, grid)
        continue
      }
      let isMissing = !isMain && chance.unit(line, position, salt) < grid.layout.missing
      if let last = chain.last, isMissing || !isClear(last, node) {
        finish(&chain, isMain, line, salt, grid)
      }
      if chain.isEmpty, position > 0, grid[cells[position - 1].0, cells[position - 1].1] == nil,
        let joint = joint(
          from: node, towards: cells[position - 1].0, cells[position - 1].1, quarter, grid, corners)
      {
        chain.append(joint)
      }
      chain.append(node)
      if !isMain, chain.count > 9 {
        finish(&chain, isMain, line, salt, grid)
        chain = [node]
      }
    }
    finish(&chain, isMain, line, salt, grid)
  }

  /// Whether the straight way between two corners crosses no main road, river or motorway.
  private func isClear(_ first: Int, _ second: Int) -> Bool {
    [0.33, 0.5, 0.67].allSatisfy { share in
      let x = streets.x[first] + share * (streets.x[second] - streets.x[first])
      let y = streets.y[first] + share * (streets.y[second] - streets.y[first])
      return corridors.distance(x, y) > 12 && terrain.river.distanceToBank(x, y) > 5
        && abs(terrain.motorway.offset(x, y)) > 25
    }
  }

  /// The corner of a main road or another quarter at which a street that leaves its quarter ends.
  private mutating func joint(
    from node: Int, towards i: Int, _ j: Int, _ quarter: Quarters.Quarter, _ grid: QuarterGrid,
    _ corners: BucketGrid
  ) -> Int? {
    let (aimX, aimY) = grid.layout.corner(i, j, chance)
    let (x, y) = (streets.x[node], streets.y[node])
    let reach = 0.5 * (grid.layout.width + grid.layout.depth)
    let (towardX, towardY) = (aimX - x, aimY - y)
    let found = corners.nearest(x + 0.6 * towardX, y + 0.6 * towardY, within: reach * 1.1) { other in
      guard other != node, owners[other] != quarter,
        terrain.areOnOneSide(x, y, streets.x[other], streets.y[other])
      else { return false }
      let (dx, dy) = (streets.x[other] - x, streets.y[other] - y)
      let ahead = dx * towardX + dy * towardY
      let lengths = (dx * dx + dy * dy).squareRoot() * (towardX * towardX + towardY * towardY).squareRoot()
      return ahead > 0.55 * lengths
    }
    guard let found, joints.insert(Joint(node, found)).inserted else { return nil }
    return found
  }

  private mutating func finish(
    _ chain: inout [Int], _ isMain: Bool, _ line: Int, _ salt: Int, _ grid: QuarterGrid
  ) {
    defer { chain = [] }
    guard chain.count > 1 else { return }
    let draw = chance.unit(line, chain[0], salt &+ 77)
    if chain.count == 2, !isMain, !grid.layout.isOldTown, draw < 0.05 {
      return layGatedYard(chain)
    }
    let kind: Streets.Kind =
      isMain
      ? .tertiary
      : grid.layout.isOldTown
        ? (draw < 0.45 ? .pedestrian : .livingStreet)
        : chain.count == 2 && draw < 0.12 ? .steps : chain.count == 2 && draw < 0.3 ? .footway : .residential
    let isOneWay = kind == .residential && chance.unit(line, salt, 5) < 0.45
    let nodes = isOneWay && line % 2 == 0 ? chain.reversed() : chain
    let street = kind == .steps || kind == .footway ? nil : streets.addStreet()
    streets.addStreet(kind, nodes, named: street, isOneWay: isOneWay, river: terrain.river)
  }

  /// A private way, barred by a gate a few metres from the street.
  private mutating func layGatedYard(_ chain: [Int]) {
    let (from, to) = (chain[0], chain[1])
    let share = 7 / max(14, streets.distance(from, to))
    let gate = streets.addGate(
      streets.x[from] + share * (streets.x[to] - streets.x[from]),
      streets.y[from] + share * (streets.y[to] - streets.y[from]))
    owners.append(owners[from])
    streets.addWay(.service, street: nil, [from, gate, to])
  }

  /// A round path in each park, with ways to the streets around.
  private mutating func layParkPaths(_ parks: [(x: Double, y: Double)]) {
    guard !parks.isEmpty, streets.nodeCount > 0 else { return }
    let corners = BucketGrid(x: streets.x, y: streets.y, bucket: 110)
    for park in parks {
      let spokes = 6
      var ring: [Int] = []
      for spoke in 0..<spokes {
        let angle = (Double(spoke) + 0.4 * chance.signed(spoke, Int(park.x))) * 2 * .pi / Double(spokes)
        let (x, y) = (park.x + 75 * cos(angle), park.y + 75 * sin(angle))
        let node = streets.addNode(x, y)
        ring.append(node)
        let (farX, farY) = (park.x + 230 * cos(angle), park.y + 230 * sin(angle))
        let outer = corners.nearest(farX, farY, within: 190) { [terrain, streets] other in
          terrain.areOnOneSide(x, y, streets.x[other], streets.y[other])
        }
        if let outer { streets.addWay(spoke == 0 ? .steps : .footway, street: nil, [node, outer]) }
      }
      streets.addWay(.footway, street: nil, ring + [ring[0]])
    }
  }

  /// Two carriageways, with a slip road to the nearest main road for each.
  private mutating func layMotorway() {
    let mainRoads = ContiguousArray(
      streets.ways.filter { $0.kind == .primary }.flatMap { way in
        way.nodes.map { streets.wayNodes[$0] }
      })
    let junctions = BucketGrid(
      x: ContiguousArray(mainRoads.map { streets.x[Int($0)] }),
      y: ContiguousArray(mainRoads.map { streets.y[Int($0)] }), bucket: 200)
    let reach = terrain.radius * 1.6
    for side in [-1.0, 1.0] {
      let places = stride(from: -reach, to: reach, by: 160).map {
        terrain.motorway.place(along: $0, offset: side * 13)
      }
      let nodes = places.map { streets.addNode($0.x, $0.y) }
      streets.addWay(.motorway, street: nil, side > 0 ? nodes.reversed() : nodes, isOneWay: true)
      let links = nodes.compactMap { node -> (Double, Int, Int)? in
        let junction = junctions.nearest(streets.x[node], streets.y[node], within: 600) { road in
          streets.distance(node, Int(mainRoads[road])) > 40
        }
        return junction.map { (streets.distance(node, Int(mainRoads[$0])), node, Int(mainRoads[$0])) }
      }
      let link = links.min { $0 < $1 }
      if let link { streets.addWay(.motorwayLink, street: nil, [link.1, link.2]) }
    }
  }
}
