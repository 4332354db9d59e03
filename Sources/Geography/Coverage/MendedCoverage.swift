import DeterministicParallel

/// Polygons put right so that each place belongs to one of them, and what that changed.
public struct MendedCoverage: Sendable {
  /// How many pieces of land changed hands in one way, and their area.
  public struct Change: Sendable, Hashable {
    public var count = 0
    public var area = 0.0

    mutating func add(_ area: Double) {
      count += 1
      self.area += area
    }
  }

  /// One for each feature; without geometry where nothing was left of it.
  public private(set) var geometries: Geometries
  /// The features whose polygons were not valid.
  public let invalid: [Int]
  /// What two or more features claimed and one of them got.
  public private(set) var overlaps = Change()
  /// What no feature had and one of them got.
  public private(set) var gaps = Change()
  /// What no feature has and none got, as it is too large: the areas, the largest first.
  public private(set) var remaining: [Double] = []
  /// The squared metres that each feature got and that each lost.
  public private(set) var gained: [Double]
  public private(set) var lost: [Double]

  /// What mending may do.
  public struct Settings: Sendable, Hashable {
    /// Gaps up to so many squared metres are filled.
    public var fill: Double
    /// Gaps that are open to the outside are filled up to this width in metres.
    public var slit: Double
    /// All vertices come to lie on a grid of so many metres, so that no rounding parts borders again.
    public var grid: Double

    public init(fill: Double = 10_000, slit: Double = 1, grid: Double = 0.02) {
      self.fill = fill
      self.slit = slit
      self.grid = grid
    }
  }

  /// Makes each polygon valid, cuts the plane into faces by all borders, and gives each face to one feature.
  ///
  /// A face that several features claim goes to the one of them with which it has the longest common border; a
  /// face that none claims to its neighbour with the longest common border, unless it is larger than
  /// `settings.fill`. Of equals the lower index gets it. A feature that would be left with nothing, as it lies
  /// inside another, keeps what it claims.
  ///
  /// - Returns: nil when GEOS cannot cut the plane. Polygons must be in a metric plane.
  public init?(_ polygons: Geometries, settings: Settings = Settings(), workers: Workers = .all) {
    let (valid, changed) = polygons.repaired()
    invalid = changed
    gained = Array(repeating: 0, count: polygons.count)
    lost = gained
    geometries = valid
    // Filling a slit may leave a corner that is one itself, so that it takes another turn.
    for turn in 0..<MendedCoverage.turns {
      let slits = geometries.coverageFaults(slit: settings.slit, workers: workers).gaps.filter(\.isOpen).map(
        \.shape)
      if turn > 0, slits.isEmpty { break }
      guard let faces = CoverageFaces(geometries, slits: slits, grid: settings.grid) else { return nil }
      let owners = FaceOwners(faces, fill: settings.fill).owners
      remaining = []
      for face in 0..<faces.count { account(for: face, of: faces, owner: owners[face]) }
      geometries = MendedCoverage.dissolved(faces, owners, count: polygons.count, workers: workers)
    }
    remaining.sort(by: >)
  }

  private static let turns = 4

  private mutating func account(for face: Int, of faces: CoverageFaces, owner: Int?) {
    let (area, claims) = (faces.shapes.area(of: face), faces.claims[face])
    guard let owner else {
      if claims.isEmpty, !faces.isSlit[face] { remaining.append(area) }
      return
    }
    if claims.isEmpty {
      gaps.add(area)
      gained[owner] += area
    } else if claims.count > 1 {
      overlaps.add(area)
      for loser in claims where loser != owner { lost[loser] += area }
    }
  }

  /// The faces of each feature made one.
  private static func dissolved(
    _ faces: CoverageFaces, _ owners: [Int?], count: Int, workers: Workers
  ) -> Geometries {
    var facesOfFeature = [[Int]](repeating: [], count: count)
    for (face, owner) in owners.enumerated() {
      if let owner { facesOfFeature[owner].append(face) }
    }
    let members = facesOfFeature
    let shapes = workers.map(count, chunk: 32) { range in
      let context = GeosContext()
      return range.map { feature -> [[[Coordinate]]] in
        let pieces = members[feature].compactMap { context.polygons(of: faces.shapes, feature: $0) }
        guard pieces.count > 1 else { return pieces.first.map { context.polygons(in: $0.pointer) } ?? [] }
        let whole = context.coverageUnion(of: pieces) ?? context.union(of: pieces)
        return whole.map { context.polygons(in: $0.pointer) } ?? []
      }
    }
    var result = Geometries()
    for shape in shapes.flatMap({ $0 }) { result.appendPolygons(shape) }
    return result
  }
}

/// Gives each face to one of the features.
struct FaceOwners {
  /// nil for the faces that stay without one.
  private(set) var owners: [Int?]
  private let faces: CoverageFaces

  init(_ faces: CoverageFaces, fill: Double) {
    self.faces = faces
    owners = faces.claims.map { $0.count == 1 ? $0[0] : nil }
    keepWhatIsWhollyClaimed()
    settle(faces.claims.indices.filter { faces.claims[$0].count > 1 && owners[$0] == nil })
    // What has no border with those that claim it, as when two features are the same.
    for face in faces.claims.indices where faces.claims[face].count > 1 && owners[face] == nil {
      owners[face] = faces.claims[face][0]
    }
    settle(
      faces.claims.indices.filter {
        faces.claims[$0].isEmpty && (faces.isSlit[$0] || faces.shapes.area(of: $0) <= fill)
      })
  }

  /// A feature of which every place is claimed by another, too, as one that lies inside another, would be left with
  /// nothing: it keeps what it claims. Of two that are the same the lower index does.
  private mutating func keepWhatIsWhollyClaimed() {
    let safe = Set(owners.compactMap { $0 })
    var faceLists = [Int: [Int]]()
    for (face, claims) in faces.claims.enumerated() where claims.count > 1 {
      for feature in claims where !safe.contains(feature) { faceLists[feature, default: []].append(face) }
    }
    for (feature, list) in faceLists.sorted(by: { $0.key < $1.key }) {
      for face in list where owners[face] == nil { owners[face] = feature }
    }
  }

  /// Decides about faces from those beside them that are decided, in waves.
  private mutating func settle(_ undecided: [Int]) {
    var wave = undecided
    let all = Set(undecided)
    while !wave.isEmpty {
      let decisions = wave.compactMap { face in best(for: face).map { (face, $0) } }
      for (face, owner) in decisions { owners[face] = owner }
      var next = Set<Int>()
      for (face, _) in decisions {
        for border in faces.borders[face]
        where owners[border.neighbour] == nil && all.contains(border.neighbour) {
          next.insert(border.neighbour)
        }
      }
      wave = next.sorted()
    }
  }

  /// The feature with the longest border with a face, of those that claim it, if any do.
  private func best(for face: Int) -> Int? {
    let claims = faces.claims[face]
    var lengths = [Int: Double]()
    for border in faces.borders[face] {
      guard let owner = owners[border.neighbour], claims.isEmpty || claims.contains(owner) else { continue }
      lengths[owner, default: 0] += border.length
    }
    return lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
