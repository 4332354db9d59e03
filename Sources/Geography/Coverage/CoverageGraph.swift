/// Polygons side by side as a graph: which of them touch, along how long a border, and any of them made one.
///
///     let graph = CoverageGraph(blocks.repaired().geometries)
///     graph?.borders.first { $0.length >= 5 }
///
/// The plane is cut into faces by all borders, so that blocks touch along their border also where one has vertices that
/// the other has not. Each face belongs to one polygon, what several claim to the one with the longest common border.
public struct CoverageGraph {
  /// Where two features touch along a line; a common corner is none.
  public struct Border: Sendable, Hashable {
    /// The lower index first.
    public let features: [Int]
    /// In metres.
    public let length: Double
  }

  /// By the lower feature, then by the other.
  public let borders: [Border]
  /// The length of each feature's border, in metres.
  public let perimeters: [Double]
  private let faces: CoverageFaces
  private let owners: [Int?]

  /// - Parameter grid: all vertices come to lie on a grid of so many metres, so that borders drawn twice are one.
  /// - Returns: nil when GEOS cannot cut the plane. Polygons must be valid and in a metric plane.
  public init?(_ polygons: Geometries, grid: Double = 0.02) {
    guard let faces = CoverageFaces(polygons, slits: [], grid: grid) else { return nil }
    let owners = FaceOwners(faces, fill: 0).owners
    var lengths = [[Int: Double]](repeating: [:], count: polygons.count)
    var perimeters = [Double](repeating: 0, count: polygons.count)
    for (face, owner) in owners.enumerated() {
      guard let owner else { continue }
      perimeters[owner] += faces.shapes.borderLength(of: face)
      for border in faces.borders[face] {
        if owners[border.neighbour] == owner { perimeters[owner] -= border.length }
        guard let other = owners[border.neighbour], owner < other else { continue }
        lengths[owner][other, default: 0] += border.length
      }
    }
    borders = lengths.enumerated().flatMap { feature, neighbours in
      neighbours.sorted { $0.key < $1.key }.map { Border(features: [feature, $0.key], length: $0.value) }
    }
    (self.perimeters, self.faces, self.owners) = (perimeters, faces, owners)
  }

  /// The features of each group made one, as a coverage without gaps and overlaps between them.
  ///
  /// - Parameters:
  ///   - groups: the group of each feature; negative for those that are left out.
  ///   - count: how many groups there are.
  public func dissolved(by groups: [Int], count: Int) -> Geometries {
    var members = [[Int]](repeating: [], count: count)
    for (face, owner) in owners.enumerated() {
      if let owner, groups[owner] >= 0 { members[groups[owner]].append(face) }
    }
    let context = GeosContext()
    var result = Geometries()
    for faces in members {
      let pieces = faces.compactMap { context.polygons(of: self.faces.shapes, feature: $0) }
      let whole =
        pieces.count > 1 ? context.coverageUnion(of: pieces) ?? context.union(of: pieces) : pieces.first
      result.appendPolygons(whole.map { context.polygons(in: $0.pointer) } ?? [])
    }
    return result
  }
}

extension Geometries {
  /// The length of all rings of a feature.
  fileprivate func borderLength(of feature: Int) -> Double {
    var length = 0.0
    for part in parts(of: feature) {
      for ring in rings(of: part) {
        for edge in vertices(of: ring).dropLast() {
          let (dx, dy) = (x[edge + 1] - x[edge], y[edge + 1] - y[edge])
          length += (dx * dx + dy * dy).squareRoot()
        }
      }
    }
    return length
  }
}
