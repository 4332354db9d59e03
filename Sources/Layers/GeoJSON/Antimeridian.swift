import Geography

/// Cuts what crosses the 180th meridian in two, as RFC 7946 (3.1.9) asks.
///
/// Positions are longitudes and latitudes. A line or ring counts as crossing where its longitudes leave ±180,
/// or, when they were computed from another system, where one position lies more than half the globe from the
/// next: there the shorter way is meant. A ring around a pole cannot be cut this way and stays as it is.
struct Antimeridian {
  /// Whether a leap of more than half the globe is a crossing.
  let unwraps: Bool

  /// What winds around the globe more than twice is nothing that can be cut.
  private static let widest = 720.0

  /// Whether anything within a box may have to be cut.
  func mayCross(_ box: BoundingBox) -> Bool {
    !box.isEmpty && (box.minX < -180 || box.maxX > 180 || (unwraps && box.width > 180))
  }

  /// The features, their positions within ±180. The vertices of `geometries` are not looked at: `x` and `y`
  /// stand for those from `firstVertex` on.
  func cut(
    _ features: Range<Int>, of geometries: Geometries, x: ContiguousArray<Double>, y: ContiguousArray<Double>,
    firstVertex: Int
  ) -> Geometries {
    var result = Geometries()
    func ring(_ index: Int) -> [Coordinate] {
      let vertices = geometries.vertices(of: index).map {
        Coordinate(x: x[$0 - firstVertex], y: y[$0 - firstVertex])
      }
      return unwraps ? Antimeridian.unwrapped(vertices) : vertices
    }
    for feature in features {
      let parts = geometries.parts(of: feature).map { geometries.rings(of: $0).map(ring) }
      switch geometries.kinds[feature] {
      case .none: result.appendNone()
      case .point:
        let point = Antimeridian.wrapped(parts[0][0][0])
        result.appendPoint(x: point.x, y: point.y)
      case .multiPoint: result.appendPoints(parts.map { Antimeridian.wrapped($0[0][0]) })
      case .line, .multiLine: result.appendLines(parts.flatMap { Antimeridian.cut(line: $0[0]) })
      case .polygon, .multiPolygon: result.appendPolygons(parts.flatMap(Antimeridian.cut(polygon:)))
      }
    }
    return result
  }

  /// The positions, each at most half the globe from the one before.
  static func unwrapped(_ vertices: [Coordinate]) -> [Coordinate] {
    var turns = 0.0
    var last = vertices.first?.x ?? 0
    return vertices.map { vertex in
      if vertex.x - last > 180 { turns -= 360 }
      if vertex.x - last < -180 { turns += 360 }
      last = vertex.x
      return Coordinate(x: vertex.x + turns, y: vertex.y)
    }
  }

  private static func wrapped(_ point: Coordinate) -> Coordinate {
    (-180...180).contains(point.x) ? point : moved([point], by: homeward(from: point.x))[0]
  }

  /// How far to move so that a longitude comes to lie in -180 ..< 180.
  private static func homeward(from longitude: Double) -> Double {
    -360 * ((longitude + 180) / 360).rounded(.down)
  }

  private static func moved(_ vertices: [Coordinate], by longitude: Double) -> [Coordinate] {
    longitude == 0 ? vertices : vertices.map { Coordinate(x: $0.x + longitude, y: $0.y) }
  }

  private static func crossing(_ first: Coordinate, _ second: Coordinate, at meridian: Double) -> Coordinate {
    let share = (meridian - first.x) / (second.x - first.x)
    return Coordinate(x: meridian, y: first.y + share * (second.y - first.y))
  }

  static func cut(line: [Coordinate]) -> [[Coordinate]] {
    guard let west = line.map(\.x).min(), let east = line.map(\.x).max(), west < -180 || east > 180,
      east - west <= widest
    else {
      return [line]
    }
    let line = moved(line, by: homeward(from: west))
    guard line.contains(where: { $0.x > 180 }) else { return [line] }
    var pieces: [[Coordinate]] = [[line[0]]]
    for (first, second) in zip(line, line.dropFirst()) {
      if (first.x > 180) != (second.x > 180) {
        let middle = crossing(first, second, at: 180)
        pieces[pieces.count - 1].append(middle)
        pieces.append([middle])
      }
      pieces[pieces.count - 1].append(second)
    }
    // A piece that only touches the meridian is no line.
    return pieces.filter { piece in piece.contains { $0 != piece[0] } }
      .flatMap { piece in
        piece.contains { $0.x > 180 } ? cut(line: moved(piece, by: -360)) : [piece]
      }
  }

  static func cut(polygon rings: [[Coordinate]]) -> [[[Coordinate]]] {
    guard let shell = rings.first, let west = shell.map(\.x).min(), let east = shell.map(\.x).max(),
      west < -180 || east > 180, east - west <= widest, rings.allSatisfy({ $0.first == $0.last })
    else { return [rings] }
    let shift = homeward(from: west)
    // A hole may have been unwrapped on the other side of the globe from its shell.
    let all = rings.map { ring in
      let start = ring.map(\.x).min() ?? west
      let turns = start < west ? 360.0 : start > east ? -360 : 0
      return moved(ring, by: shift + turns)
    }
    guard east + shift > 180 else { return [all] }
    guard let sides = MeridianCut(all, at: 180) else { return [rings] }
    return sides.west + sides.east.flatMap { polygon in cut(polygon: polygon.map { moved($0, by: -360) }) }
  }
}
