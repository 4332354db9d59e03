import DeterministicParallel

/// Where polygons that ought to cover an area without gaps and overlaps do not.
public struct CoverageFaults: Sendable {
  /// What two polygons both claim.
  public struct Overlap: Sendable {
    /// The features, the lower index first.
    public let features: (first: Int, second: Int)
    public let area: Double
    public let shape: [[[Coordinate]]]
  }

  /// What no polygon has although polygons lie around it.
  public struct Gap: Sendable {
    public let area: Double
    /// How wide it is on the average: twice the area by the length of the border.
    public let width: Double
    /// Whether it reaches the outside: the end of a border that does not fit.
    public let isOpen: Bool
    /// The features beside it.
    public let features: [Int]
    public let shape: [[[Coordinate]]]
  }

  /// By the lower feature, then by the other.
  public internal(set) var overlaps: [Overlap] = []
  /// The largest first.
  public internal(set) var gaps: [Gap] = []

  /// Less than this is no fault: squared metres, and metres of mean width. It is what comes of rounding coordinates,
  /// and of lines that are straight in degrees and bent a little in the plane.
  public static let noise = (area: 0.01, width: 0.01)

  /// Of a gap that is open to the outside, so many squared metres are only the corner between two borders.
  public static let corner = 1.0
}

extension Geometries {
  /// The overlaps of the polygons and the gaps between them.
  ///
  /// - Parameters:
  ///   - slit: how wide in metres a gap that is open to the outside may be to count as one; a wider one is
  ///     a border that the polygons have.
  /// - Returns: nothing for fewer than two polygons. The polygons must be valid (`repaired()`) and in a metric
  ///   plane; what GEOS cannot compute is left out.
  public func coverageFaults(slit: Double = 1, workers: Workers = .all) -> CoverageFaults {
    let boxes = polygonBoxes
    let tree = BoxTree(boxes)
    var faults = CoverageFaults()
    faults.overlaps = overlaps(boxes, tree, workers: workers)
    faults.gaps = gaps(tree, slit: slit)
    return faults
  }

  /// What two of the polygons both claim, as `coverageFaults` has it.
  public func coverageOverlaps(workers: Workers = .all) -> [CoverageFaults.Overlap] {
    let boxes = polygonBoxes
    return overlaps(boxes, BoxTree(boxes), workers: workers)
  }

  private var polygonBoxes: [BoundingBox] {
    (0..<count).map { kinds[$0].isPolygonal ? boundingBox(of: $0) : BoundingBox() }
  }

  private func overlaps(_ boxes: [BoundingBox], _ tree: BoxTree, workers: Workers) -> [CoverageFaults.Overlap]
  {
    let pairs = boxes.indices.flatMap { first in
      tree.boxes(meeting: boxes[first]).filter { $0 > first }.map { (first, $0) }
    }
    return workers.map(pairs.count, chunk: 64) { range in
      let context = GeosContext()
      var polygons = [Int: GeosGeometry]()
      func polygon(_ feature: Int) -> GeosGeometry? {
        if let known = polygons[feature] { return known }
        polygons[feature] = context.polygons(of: self, feature: feature)
        return polygons[feature]
      }
      return pairs[range].compactMap { first, second -> CoverageFaults.Overlap? in
        guard let one = polygon(first), let other = polygon(second),
          let shared = context.intersection(one, other)
        else { return nil }
        let shape = context.polygons(in: shared.pointer).filter { !PolygonSize($0).isNoise }
        guard !shape.isEmpty else { return nil }
        return CoverageFaults.Overlap(
          features: (first, second), area: shape.reduce(0) { $0 + PolygonSize($1).area }, shape: shape)
      }
    }.flatMap { $0 }
  }

  private func gaps(_ tree: BoxTree, slit: Double) -> [CoverageFaults.Gap] {
    let context = GeosContext()
    let polygons = (0..<count).map { feature in
      kinds[feature].isPolygonal ? context.polygons(of: self, feature: feature) : nil
    }
    guard let union = context.union(of: polygons.compactMap { $0 }) else { return [] }
    let shells = context.polygons(in: union.pointer).map { [$0[0]] }
    guard let filled = context.union(of: shells.compactMap { context.polygons([$0]) }) else { return [] }
    func gaps(_ shapes: [[[Coordinate]]], isOpen: Bool) -> [CoverageFaults.Gap] {
      shapes.compactMap { shape in
        let size = PolygonSize(shape)
        guard !size.isNoise, let piece = context.polygons([shape]) else { return nil }
        let box = BoundingBox(shape[0].lazy.map(\.x), shape[0].lazy.map(\.y)).grown(by: 0.01)
        let beside = tree.boxes(meeting: box).filter { feature in
          polygons[feature].map { context.isWithin(0.001, piece, $0) } ?? false
        }
        guard !isOpen || (beside.count > 1 && size.area > CoverageFaults.corner) else { return nil }
        return CoverageFaults.Gap(
          area: size.area, width: size.width, isOpen: isOpen, features: beside, shape: [shape])
      }
    }
    var result = [CoverageFaults.Gap]()
    if let inside = context.difference(filled, union) {
      result = gaps(context.polygons(in: inside.pointer), isOpen: false)
    }
    // A slit closes when the area grows by half its width and shrinks again; what else closes are noise and
    // narrow bays of a single polygon.
    if let grown = context.buffer(filled, by: slit / 2), let closed = context.buffer(grown, by: -slit / 2),
      let slits = context.difference(closed, filled)
    {
      result += gaps(context.polygons(in: slits.pointer), isOpen: true)
    }
    return result.sorted { $0.area > $1.area }
  }
}

/// How large a polygon is, and how wide on the average.
struct PolygonSize {
  let area: Double
  let width: Double

  init(_ rings: [[Coordinate]]) {
    var geometries = Geometries()
    geometries.appendPolygons([rings])
    area = geometries.area(of: 0)
    let length = rings.reduce(0) { sum, ring in
      sum
        + zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
          let (dx, dy) = (edge.1.x - edge.0.x, edge.1.y - edge.0.y)
          return sum + (dx * dx + dy * dy).squareRoot()
        }
    }
    width = length > 0 ? 2 * area / length : 0
  }

  var isNoise: Bool { area <= CoverageFaults.noise.area || width <= CoverageFaults.noise.width }
}
