import DeterministicParallel

/// The ground of the city: its sections, and how they make up zones and districts.
struct Land: Sendable {
  let terrain: Terrain
  let mosaic: VoronoiTiling
  let borders: Borders
  let zoneCount: Int
  let zoneOfSection: ContiguousArray<Int32>
  let districtOfZone: ContiguousArray<Int32>
  let districtCount: Int
  /// The middle of each zone.
  let zoneX: ContiguousArray<Double>
  let zoneY: ContiguousArray<Double>
  /// The sections that are parks: nobody lives there.
  let parks: [Int]
  private let isPark: ContiguousArray<Bool>

  init(zones: Int, sectionsPerZone: Int, verticesPerZone: Int, seed: UInt64) {
    let terrain = Terrain(zones: zones, seed: seed)
    // The plan is drawn a bit finer than needed, as its middle is the town's and its rim is cut off.
    let spacing = (Terrain.areaOfZone / Double(sectionsPerZone)).squareRoot()
    let mosaic = VoronoiTiling(seeds: Seeds(terrain: terrain, spacing: spacing, seed: seed), spacing: spacing)
    self.terrain = terrain
    self.mosaic = mosaic
    zoneCount = min(zones, mosaic.sectionCount)
    let sections = PlaceGraph(mosaic: mosaic, terrain: terrain)
    zoneOfSection = Partition(sections, into: zoneCount).groups
    let zoneGraph = PlaceGraph(groups: zoneOfSection, count: zoneCount, of: mosaic, terrain: terrain)
    (zoneX, zoneY) = (zoneGraph.x, zoneGraph.y)
    districtCount = min(zoneCount, max(6, zoneCount / 40))
    districtOfZone = Partition(zoneGraph, into: districtCount).groups
    borders = Borders(
      mosaic: mosaic, zoneOfSection: zoneOfSection, zones: zoneCount, verticesPerZone: verticesPerZone,
      seed: seed)
    parks = Land.parks(mosaic, terrain, zones: zoneCount, zoneOfSection)
    var isPark = ContiguousArray(repeating: false, count: mosaic.sectionCount)
    for park in parks { isPark[park] = true }
    self.isPark = isPark
  }

  /// The section at a place where people can live: on land, in the city, in no park; otherwise -1.
  func habitableSection(_ x: Double, _ y: Double) -> Int {
    guard terrain.river.distanceToBank(x, y) > 6, abs(terrain.motorway.offset(x, y)) > 30 else { return -1 }
    return builtSection(x, y)
  }

  /// The section at a place of the city outside of its parks, be it land or water; otherwise -1.
  func builtSection(_ x: Double, _ y: Double) -> Int {
    let section = borders.section(at: x, y)
    return section < 0 || isPark[section] ? -1 : section
  }

  /// One section in about 120 is a park; the first lies between the middle and the rim, off the water.
  private static func parks(
    _ mosaic: VoronoiTiling, _ terrain: Terrain, zones: Int, _ zoneOfSection: ContiguousArray<Int32>
  ) -> [Int] {
    guard mosaic.sectionCount > zones else { return [] }
    let sizes = zoneOfSection.reduce(into: [Int](repeating: 0, count: zones)) { $0[Int($1)] += 1 }
    let wanted = max(1, mosaic.sectionCount / 120)
    let candidates = (0..<mosaic.sectionCount).filter { section in
      let (x, y) = mosaic.seed(ofSection: section)
      let outward = (x * x + y * y).squareRoot() / terrain.radius
      return sizes[Int(zoneOfSection[section])] > 2 && outward > 0.25 && outward < 0.8
        && abs(terrain.river.offset(x, y)) > 300 && abs(terrain.motorway.offset(x, y)) > 300
    }
    return (0..<min(wanted, candidates.count)).map {
      candidates[(2 * $0 + 1) * candidates.count / (2 * min(wanted, candidates.count))]
    }
  }
}

extension PlaceGraph {
  /// Crossing the river or the motorway counts as a long way, so that zones end there.
  private static let barrier = 7.0

  /// Sections, and the ways between those that touch.
  init(mosaic: VoronoiTiling, terrain: Terrain) {
    let places = (0..<mosaic.sectionCount).map { mosaic.seed(ofSection: $0) }
    self.init(
      x: ContiguousArray(places.map(\.x)), y: ContiguousArray(places.map(\.y)),
      neighbours: mosaic.neighbours()
    ) { first, second in
      let (a, b) = (places[first], places[second])
      return (terrain.river.offset(a.x, a.y) < 0) == (terrain.river.offset(b.x, b.y) < 0)
        ? 1 : PlaceGraph.barrier
    }
  }

  /// Groups of sections, each at the mean of its members' places, and the ways between those that touch.
  init(groups: ContiguousArray<Int32>, count: Int, of mosaic: VoronoiTiling, terrain: Terrain) {
    var x = ContiguousArray(repeating: 0.0, count: count)
    var y = x
    var members = x
    for section in groups.indices {
      let (seedX, seedY) = mosaic.seed(ofSection: section)
      x[Int(groups[section])] += seedX
      y[Int(groups[section])] += seedY
      members[Int(groups[section])] += 1
    }
    for group in x.indices {
      x[group] /= members[group]
      y[group] /= members[group]
    }
    var pairs = mosaic.neighbours().compactMap { first, second -> Int? in
      let (a, b) = (Int(groups[first]), Int(groups[second]))
      return a == b ? nil : min(a, b) * count + max(a, b)
    }
    pairs.sort()
    let distinct = pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }.map { pairs[$0] }
    let (placesX, placesY) = (x, y)
    self.init(x: x, y: y, neighbours: distinct.map { ($0 / count, $0 % count) }) { first, second in
      let sides = [first, second].map { terrain.river.offset(placesX[$0], placesY[$0]) < 0 }
      return sides[0] == sides[1] ? 1 : 3
    }
  }
}
