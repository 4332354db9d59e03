import CGEOS

/// The plane cut into faces by the borders of all polygons: what is inside a face belongs to the same of them.
struct CoverageFaces {
  /// A border between two faces, or between a face and the outside.
  struct Border {
    let neighbour: Int
    let length: Double
  }

  /// One polygon each.
  let shapes: Geometries
  /// The features that hold each face, ascending: none for a gap, several for an overlap.
  let claims: [[Int]]
  /// Whether a face without a claim is part of a slit that is open to the outside.
  let isSlit: [Bool]
  let borders: [[Border]]

  var count: Int { shapes.count }

  /// - Parameters:
  ///   - slits: the gaps open to the outside that shall become faces, too.
  ///   - grid: on which every vertex comes to lie.
  init?(_ polygons: Geometries, slits: [[[[Coordinate]]]], grid: Double) {
    let context = GeosContext()
    var open = Geometries()
    for slit in slits { open.appendPolygons(slit) }
    let lines = [polygons, open].flatMap { geometries in
      geometries.rings.compactMap { ring in
        context.line(
          geometries.vertices(of: ring).map { Coordinate(x: geometries.x[$0], y: geometries.y[$0]) })
      }
    }
    guard let noded = context.noded(lines, grid: grid), let faces = context.polygonized(noded) else {
      return nil
    }
    var shapes = Geometries()
    for face in context.polygons(in: faces.pointer) { shapes.appendPolygons([face]) }
    self.shapes = shapes
    let holders = FeatureFinder(polygons)
    let openings = FeatureFinder(open)
    let places = (0..<shapes.count).map { shapes.interiorPoint(of: $0) }
    claims = places.map { place in place.map { holders.features(at: $0) } ?? [] }
    isSlit = places.map { place in place.map { !openings.features(at: $0).isEmpty } ?? false }
    borders = CoverageFaces.borders(of: shapes)
  }

  /// Which faces lie beside which, and how long their common borders are.
  private static func borders(of shapes: Geometries) -> [[Border]] {
    struct Edge: Hashable {
      let from: Coordinate
      let to: Coordinate
    }
    var faceOfEdge = [Edge: Int](minimumCapacity: shapes.vertexCount)
    var lengths = [[Int: Double]](repeating: [:], count: shapes.count)
    shapes.forEachEdge { face, edge in
      let from = Coordinate(x: shapes.x[edge], y: shapes.y[edge])
      let to = Coordinate(x: shapes.x[edge + 1], y: shapes.y[edge + 1])
      // Shells run one way and holes the other, so that the face beside an edge has it the other way round.
      if let other = faceOfEdge.removeValue(forKey: Edge(from: to, to: from)) {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = (dx * dx + dy * dy).squareRoot()
        lengths[face][other, default: 0] += length
        lengths[other][face, default: 0] += length
      } else {
        faceOfEdge[Edge(from: from, to: to)] = face
      }
    }
    return lengths.map { neighbours in
      neighbours.sorted { $0.key < $1.key }.map { Border(neighbour: $0.key, length: $0.value) }
    }
  }
}

/// Says which polygons hold a place; several where they overlap.
private struct FeatureFinder {
  private let polygons: Geometries
  private let tree: BoxTree

  init(_ polygons: Geometries) {
    self.polygons = polygons
    tree = BoxTree(
      (0..<polygons.count).map {
        polygons.kinds[$0].isPolygonal ? polygons.boundingBox(of: $0) : BoundingBox()
      })
  }

  func features(at place: Coordinate) -> [Int] {
    tree.boxes(meeting: BoundingBox([place.x], [place.y])).filter { holds($0, place) }
  }

  private func holds(_ feature: Int, _ place: Coordinate) -> Bool {
    var isInside = false
    for part in polygons.parts(of: feature) {
      for ring in polygons.rings(of: part) {
        for edge in polygons.vertices(of: ring).dropLast() {
          let (ay, by) = (polygons.y[edge], polygons.y[edge + 1])
          guard (ay <= place.y) != (by <= place.y) else { continue }
          let (ax, bx) = (polygons.x[edge], polygons.x[edge + 1])
          if place.x < ax + (place.y - ay) / (by - ay) * (bx - ax) { isInside.toggle() }
        }
      }
    }
    return isInside
  }
}

extension Geometries {
  /// All rings of all features.
  fileprivate var rings: Range<Int> { 0..<ringStarts.count - 1 }
}
