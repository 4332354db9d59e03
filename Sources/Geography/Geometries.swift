/// What one feature's geometry is.
public enum GeometryKind: UInt8, Sendable, Hashable {
  /// The feature has no geometry (a null shape, or an empty one).
  case none
  case point, multiPoint, line, multiLine, polygon, multiPolygon

  public var isPolygonal: Bool { self == .polygon || self == .multiPolygon }
  public var isLinear: Bool { self == .line || self == .multiLine }
}

/// The geometries of many features as flat arrays: features hold parts, parts hold rings, rings hold vertices.
///
/// A polygon is a part: its shell first, then its holes; every ring is closed (the last vertex repeats the
/// first), shells run counter-clockwise and holes clockwise. A line is a part of one "ring" that need not
/// close, a point a part of one ring of one vertex. `featureStarts`, `partStarts` and `ringStarts` each have
/// one element more than there are features, parts and rings; element i is the first of i's members.
///
///     var zones = Geometries()
///     zones.appendPolygons([[shell, hole]])
///     zones.parts(of: 0).count  // 1
public struct Geometries: Sendable {
  public private(set) var kinds = ContiguousArray<GeometryKind>()
  public private(set) var featureStarts: ContiguousArray<Int32> = [0]
  public private(set) var partStarts: ContiguousArray<Int32> = [0]
  public private(set) var ringStarts: ContiguousArray<Int32> = [0]
  /// Eastings or longitudes of all vertices. Change them in bulk only: `replaceCoordinates`.
  public private(set) var x = ContiguousArray<Double>()
  /// Northings or latitudes of all vertices.
  public private(set) var y = ContiguousArray<Double>()

  public init() {}

  /// One point per coordinate; where x or y is not a number the feature has no geometry.
  public init(pointsX: ContiguousArray<Double>, y pointsY: ContiguousArray<Double>) {
    precondition(pointsX.count == pointsY.count, "each point has an x and a y")
    reserve(features: pointsX.count, vertices: pointsX.count)
    for (x, y) in zip(pointsX, pointsY) {
      if x.isNaN || y.isNaN { appendNone() } else { appendPoint(x: x, y: y) }
    }
  }

  /// How many features there are, those without geometry included.
  public var count: Int { kinds.count }
  public var vertexCount: Int { x.count }

  /// The parts of a feature: polygons, lines or points.
  public func parts(of feature: Int) -> Range<Int> {
    Int(featureStarts[feature])..<Int(featureStarts[feature + 1])
  }

  /// The rings of a part; the first is the shell.
  public func rings(of part: Int) -> Range<Int> {
    Int(partStarts[part])..<Int(partStarts[part + 1])
  }

  /// The vertices of a ring.
  public func vertices(of ring: Int) -> Range<Int> {
    Int(ringStarts[ring])..<Int(ringStarts[ring + 1])
  }

  /// All vertices of a feature, its parts and rings one after the other.
  public func vertices(ofFeature feature: Int) -> Range<Int> {
    let firstRing = Int(partStarts[Int(featureStarts[feature])])
    let endRing = Int(partStarts[Int(featureStarts[feature + 1])])
    return Int(ringStarts[firstRing])..<Int(ringStarts[endRing])
  }

  /// The box around a feature; empty for one without geometry.
  public func boundingBox(of feature: Int) -> BoundingBox {
    let range = vertices(ofFeature: feature)
    return BoundingBox(x[range], y[range])
  }

  /// The box around all features.
  public var boundingBox: BoundingBox { BoundingBox(x, y) }

  /// The first vertex of a feature, which for a point is its position; nil without geometry.
  public func firstVertex(of feature: Int) -> Coordinate? {
    vertices(ofFeature: feature).first.map { Coordinate(x: x[$0], y: y[$0]) }
  }

  public mutating func reserve(features: Int, vertices: Int) {
    kinds.reserveCapacity(features)
    featureStarts.reserveCapacity(features + 1)
    partStarts.reserveCapacity(features + 1)
    ringStarts.reserveCapacity(features + 1)
    x.reserveCapacity(vertices)
    y.reserveCapacity(vertices)
  }

  /// Adds a feature without geometry.
  public mutating func appendNone() { closeFeature(as: .none) }

  public mutating func appendPoint(x pointX: Double, y pointY: Double) {
    appendVertex(x: pointX, y: pointY)
    closeRing()
    closePart()
    closeFeature(as: .point)
  }

  public mutating func appendPoints(_ points: [Coordinate]) {
    for point in points {
      appendVertex(x: point.x, y: point.y)
      closeRing()
      closePart()
    }
    closeFeature(as: points.isEmpty ? .none : .multiPoint)
  }

  /// Adds a feature of one or more lines; lines without vertices are left out.
  public mutating func appendLines(_ lines: [[Coordinate]]) {
    let lines = lines.filter { !$0.isEmpty }
    for line in lines {
      for vertex in line { appendVertex(x: vertex.x, y: vertex.y) }
      closeRing()
      closePart()
    }
    closeFeature(as: lines.isEmpty ? .none : lines.count == 1 ? .line : .multiLine)
  }

  /// Adds a feature of one or more polygons, each a shell and its holes.
  ///
  /// Rings are closed and turned as the type promises, whatever way they come.
  public mutating func appendPolygons(_ polygons: [[[Coordinate]]]) {
    let polygons = polygons.filter { $0.first?.isEmpty == false }
    for polygon in polygons {
      for (index, ring) in polygon.enumerated() where !ring.isEmpty {
        appendRing(ring, counterClockwise: index == 0)
      }
      closePart()
    }
    closeFeature(as: polygons.isEmpty ? .none : polygons.count == 1 ? .polygon : .multiPolygon)
  }

  /// Adds a copy of another set's feature.
  public mutating func append(_ feature: Int, of other: Geometries) {
    for part in other.parts(of: feature) {
      for ring in other.rings(of: part) {
        let range = other.vertices(of: ring)
        x.append(contentsOf: other.x[range])
        y.append(contentsOf: other.y[range])
        closeRing()
      }
      closePart()
    }
    closeFeature(as: other.kinds[feature])
  }

  /// Puts other coordinates (of another CRS, say) in the place of all vertices.
  public mutating func replaceCoordinates(x newX: ContiguousArray<Double>, y newY: ContiguousArray<Double>) {
    precondition(newX.count == x.count && newY.count == y.count, "one coordinate for each vertex")
    x = newX
    y = newY
  }

  private mutating func appendRing(_ ring: [Coordinate], counterClockwise: Bool) {
    let start = x.count
    for vertex in ring { appendVertex(x: vertex.x, y: vertex.y) }
    if ring.first != ring.last { appendVertex(x: x[start], y: y[start]) }
    if (signedArea(ofRing: start..<x.count) > 0) != counterClockwise {
      x[start...].reverse()
      y[start...].reverse()
    }
    closeRing()
  }

  private mutating func appendVertex(x vertexX: Double, y vertexY: Double) {
    x.append(vertexX)
    y.append(vertexY)
  }

  private mutating func closeRing() { ringStarts.append(Int32(x.count)) }
  private mutating func closePart() { partStarts.append(Int32(ringStarts.count - 1)) }

  private mutating func closeFeature(as kind: GeometryKind) {
    featureStarts.append(Int32(partStarts.count - 1))
    kinds.append(kind)
  }
}
