import DeterministicParallel

/// The ground cut into irregular tiles: the residential sections inside the city, and unused land around.
///
/// Tiles are the Voronoi cells of scattered seeds, their borders roughened (`Borders`). Because each border
/// exists once and both neighbours use it, whatever is put together from tiles (sections, zones, districts)
/// shares its borders to the last bit.
struct VoronoiTiling: Sendable {
  let triangulation: Triangulation
  /// The section of each seed, -1 for land outside of the city.
  let sectionOfSeed: ContiguousArray<Int32>
  let seedOfSection: ContiguousArray<Int32>
  /// A half-edge that starts at each seed.
  let firstEdge: ContiguousArray<Int32>
  /// The corners of the tiles: the circumcentre of each triangle.
  let cornerX: ContiguousArray<Double>
  let cornerY: ContiguousArray<Double>
  private let grid: BucketGrid

  /// - Parameter spacing: about how far the seeds lie from each other, for finding them quickly.
  init(seeds: Seeds, spacing: Double) {
    let triangulation = Triangulation(x: seeds.x, y: seeds.y)
    self.triangulation = triangulation
    var sections = ContiguousArray(repeating: Int32(-1), count: seeds.x.count + 3)
    var members = ContiguousArray<Int32>()
    for seed in seeds.x.indices where seeds.isInCity[seed] {
      sections[seed] = Int32(members.count)
      members.append(Int32(seed))
    }
    sectionOfSeed = sections
    seedOfSection = members
    var first = ContiguousArray(repeating: Int32(0), count: seeds.x.count + 3)
    for (edge, origin) in triangulation.origins.enumerated() { first[Int(origin)] = Int32(edge) }
    firstEdge = first
    let corners = (0..<triangulation.origins.count / 3).map { triangulation.circumcentre($0) }
    cornerX = ContiguousArray(corners.map(\.x))
    cornerY = ContiguousArray(corners.map(\.y))
    grid = BucketGrid(x: seeds.x, y: seeds.y, bucket: spacing)
  }

  var sectionCount: Int { seedOfSection.count }

  /// The seed of a section: a place well inside.
  func seed(ofSection section: Int) -> (x: Double, y: Double) {
    let seed = Int(seedOfSection[section])
    return (triangulation.x[seed], triangulation.y[seed])
  }

  func seed(nearest x: Double, _ y: Double) -> Int? { grid.nearest(x, y) }

  /// Calls `body` with each half-edge that leaves a seed, counter-clockwise.
  ///
  /// The seed's tile lies to the left of the border that belongs to such an edge: it runs from the corner of
  /// the twin's triangle to that of the edge's own.
  func forEachEdge(ofSeed seed: Int, _ body: (Int) -> Bool) {
    let first = Int(firstEdge[seed])
    var edge = first
    repeat {
      guard body(edge) else { return }
      edge = Int(triangulation.twins[Triangulation.previous(edge)])
    } while edge != first && edge >= 0
  }

  /// The corners where the border of a half-edge starts and ends.
  func corners(ofEdge edge: Int) -> (from: Int, to: Int) {
    (Int(triangulation.twins[edge]) / 3, edge / 3)
  }

  /// Which sections touch which.
  func neighbours() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for section in 0..<sectionCount {
      forEachEdge(ofSeed: Int(seedOfSection[section])) { edge in
        let other = Int(sectionOfSeed[triangulation.target(edge)])
        if other > section { pairs.append((section, other)) }
        return true
      }
    }
    return pairs
  }
}

/// The seeds of the tiles: dense in the middle of the town, sparse outside, in pairs along the river so that
/// the tiles' borders follow it.
struct Seeds {
  private(set) var x = ContiguousArray<Double>()
  private(set) var y = ContiguousArray<Double>()
  private(set) var isInCity: [Bool] = []

  init(terrain: Terrain, spacing: Double, seed: UInt64) {
    let chance = Chance(seed: seed, topic: SampleStream.places.rawValue)
    let reach = terrain.radius * 1.5 + 6 * spacing
    addRiverside(terrain, reach: reach, spacing: spacing, chance)
    addLattice(terrain, reach: reach, spacing: spacing, seed: seed, chance)
  }

  private mutating func addRiverside(_ terrain: Terrain, reach: Double, spacing: Double, _ chance: Chance) {
    let step = 0.8 * spacing
    for pair in Int(-reach / step)...Int(reach / step) {
      let along = (Double(pair) + 0.35 * chance.signed(pair, 0, 1)) * step
      let offset = step * (0.36 + 0.05 * chance.signed(pair, 0, 2))
      for side in [-1.0, 1.0] { add(terrain.river.place(along: along, offset: side * offset), terrain) }
    }
  }

  private mutating func addLattice(
    _ terrain: Terrain, reach: Double, spacing: Double, seed: UInt64, _ chance: Chance
  ) {
    let driftX = SmoothField(seed: seed, topic: 11, wavelength: 5 * spacing)
    let driftY = SmoothField(seed: seed, topic: 12, wavelength: 5 * spacing)
    let steps = Int(reach / spacing)
    for row in -steps...steps {
      for column in -steps...steps {
        let planX = (Double(column) + 0.5 * Double(row & 1) + 0.43 * chance.signed(column, row, 3)) * spacing
        let planY = (Double(row) + 0.43 * chance.signed(column, row, 4)) * spacing
        let pull = Seeds.pull(atPlanRadius: (planX * planX + planY * planY).squareRoot() / terrain.radius)
        let x = planX * pull + 0.8 * spacing * driftX(planX, planY)
        let y = planY * pull + 0.8 * spacing * driftY(planX, planY)
        if abs(terrain.river.offset(x, y)) > 0.62 * spacing { add((x, y), terrain) }
      }
    }
  }

  /// Draws the even plan together in the middle, to about three times the density.
  private static func pull(atPlanRadius share: Double) -> Double { min(1.2, 0.56 + 0.44 * share) }

  private mutating func add(_ place: (x: Double, y: Double), _ terrain: Terrain) {
    x.append(place.x)
    y.append(place.y)
    isInCity.append(terrain.isWithinReach(place.x, place.y))
  }
}
