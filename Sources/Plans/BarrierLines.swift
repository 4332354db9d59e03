import DeterministicParallel
import Geography
import Layers
import Studies

/// Rivers, railways and motorways, as lines that nobody crosses on the way to school but by a bridge.
public struct BarrierLines: Sendable {
  /// From x, from y, to x, to y.
  private var pieces: [SIMD4<Double>] = []
  /// The pieces that pass each square of a grid.
  private var squares: [SIMD2<Int32>: [Int32]] = [:]
  private static let side = 500.0

  /// - Parameter paths: layers of lines or polygons, whose outlines count.
  /// - Throws: `FileError` for a layer that cannot be read, has no CRS, or is of points.
  public init(_ paths: [String], of study: Study, workers: Workers = .all) throws(FileError) {
    for path in paths {
      let layer = try Layer(contentsOf: path)
      guard let own = layer.crs else {
        throw .noCRS(path: path, hint: "save it with one, or as GeoJSON in WGS 84")
      }
      if let row = layer.geometries.kinds.firstIndex(where: { !$0.isLinear && !$0.isPolygonal && $0 != .none }
      ) {
        throw FileError(
          .badData, path: path, row: row + 1, "the feature is a point; a barrier is a line or an area")
      }
      let shapes: Geometries
      do {
        shapes = try Reprojection(from: own, to: study.crs)(layer.geometries, workers: workers)
      } catch {
        throw FileError(.badData, path: path, "\(error)")
      }
      for feature in 0..<shapes.count where shapes.kinds[feature] != .none {
        for part in shapes.parts(of: feature) {
          for ring in shapes.rings(of: part) {
            let vertices = shapes.vertices(of: ring)
            for (from, to) in zip(vertices, vertices.dropFirst()) {
              add(SIMD4(shapes.x[from], shapes.y[from], shapes.x[to], shapes.y[to]))
            }
          }
        }
      }
    }
  }

  private mutating func add(_ piece: SIMD4<Double>) {
    guard (0..<4).allSatisfy({ piece[$0].isFinite }) else { return }
    for square in BarrierLines.squares(of: piece) { squares[square, default: []].append(Int32(pieces.count)) }
    pieces.append(piece)
  }

  private static func squares(of piece: SIMD4<Double>) -> [SIMD2<Int32>] {
    func cell(_ value: Double) -> Int32 { Int32((value / side).rounded(.down)) }
    let columns = cell(min(piece[0], piece[2]))...cell(max(piece[0], piece[2]))
    let rows = cell(min(piece[1], piece[3]))...cell(max(piece[1], piece[3]))
    return columns.flatMap { column in rows.map { SIMD2(column, $0) } }
  }

  /// Whether the straight line between two places crosses a barrier or touches it.
  func separate(_ x: Double, _ y: Double, _ otherX: Double, _ otherY: Double) -> Bool {
    let line = SIMD4(x, y, otherX, otherY)
    return BarrierLines.squares(of: line).contains { square in
      (squares[square] ?? []).contains { BarrierLines.meet(line, pieces[Int($0)]) }
    }
  }

  private static func meet(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> Bool {
    func side(_ line: SIMD4<Double>, _ x: Double, _ y: Double) -> Double {
      (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])
    }
    let (one, two) = (side(a, b[0], b[1]), side(a, b[2], b[3]))
    let (three, four) = (side(b, a[0], a[1]), side(b, a[2], a[3]))
    if one == 0, two == 0 {
      // Along one line: they meet where their boxes do.
      return max(min(a[0], a[2]), min(b[0], b[2])) <= min(max(a[0], a[2]), max(b[0], b[2]))
        && max(min(a[1], a[3]), min(b[1], b[3])) <= min(max(a[1], a[3]), max(b[1], b[3]))
    }
    return one * two <= 0 && three * four <= 0
  }
}
