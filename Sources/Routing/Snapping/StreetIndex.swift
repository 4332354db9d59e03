import DeterministicParallel

/// Finds the point on a street that is nearest to a home or a school.
///
/// The nearest *street*, not the nearest junction: a home half-way along a block starts half-way along it.
/// A street on an island of the network (a courtyard, a roof terrace, a piece cut off at the map's rim) is
/// taken only where no street of a large part is within the limit.
public struct StreetIndex: Sendable {
  private let network: StreetNetwork
  private let components: Components
  private let grid: SegmentGrid

  /// How far in metres a home on an island may be from the street of a large part that it is put on.
  public static let reachFromIslands = 3_000.0

  public init(_ network: StreetNetwork) {
    self.network = network
    components = Components(network)
    grid = SegmentGrid(network, islands: components.islands(network))
  }

  /// The points on the street for places in degrees (WGS 84).
  ///
  /// - Parameters:
  ///   - longitudes: NaN or anything else that is no longitude gives a place without a street.
  ///   - limit: metres in a straight line beyond which a place has no street.
  ///   - schools: where the places are to be walked to. A place whose streets are all on an island without a school
  ///     is put on the nearest street of a large part within `reachFromIslands`, which `distanceToStreet` tells.
  public func snap(
    longitudes: ContiguousArray<Double>, latitudes: ContiguousArray<Double>, within limit: Double,
    towards schools: StreetPoints? = nil, workers: Workers = .all
  ) -> StreetPoints {
    precondition(longitudes.count == latitudes.count, "each place needs both coordinates")
    let partsWithSchools = schools.map { Set($0.edge.filter { $0 >= 0 }.compactMap(part)) }
    let snapped: ContiguousArray<Snap> = workers.fill(longitudes.count, chunk: 8192) { range, slice in
      for index in range {
        let (longitude, latitude) = (longitudes[index], latitudes[index])
        let near = nearest(longitude, latitude, within: limit)
        var snap = near.main.isFound ? near.main : near.island
        if let partsWithSchools, !near.main.isFound, snap.isFound,
          part(of: snap.edge).map(partsWithSchools.contains) != true
        {
          let far = nearest(longitude, latitude, within: Self.reachFromIslands).main
          if far.isFound { snap = far }
        }
        slice.initializeElement(at: index - range.lowerBound, to: snap)
      }
    }
    return StreetPoints(
      edge: ContiguousArray(snapped.lazy.map(\.edge)), offset: ContiguousArray(snapped.lazy.map(\.offset)),
      distanceToStreet: ContiguousArray(snapped.lazy.map(\.distance)))
  }

  private func part(of edge: Int32) -> Int? { components.partOfEdge(Int(edge), network) }

  private struct Snap: Sendable {
    var edge: Int32 = -1
    var offset: UInt32 = 0
    var distance = Float.nan

    var isFound: Bool { edge >= 0 }
  }

  /// The best piece so far and where on it, as a share of its length.
  private struct Candidate {
    var squared: Double
    var point: Int32 = -1
    var edge: UInt32 = 0
    var share = 0.0
  }

  /// The nearest point on a street of a large part, and on one of an island.
  private func nearest(
    _ longitude: Double, _ latitude: Double, within limit: Double
  ) -> (main: Snap, island: Snap) {
    guard let x = Fixed.value(longitude, within: 180), let y = Fixed.value(latitude, within: 90) else {
      return (Snap(), Snap())
    }
    let scale = LocalScale(latitude: latitude)
    let (perX, perY) = (scale.perLongitude * 1e-7, scale.perLatitude * 1e-7)
    var main = Candidate(squared: limit * limit)
    var island = main
    let column = (Double(x) - grid.cells.low.x) / grid.cells.cell.x
    let row = (Double(y) - grid.cells.low.y) / grid.cells.cell.y
    let center = (column: Int(column.rounded(.down)), row: Int(row.rounded(.down)))
    // Rings of cells around the place, until nothing in the next ring can be nearer.
    var ring = max(
      0, -center.column, center.column - grid.cells.columns + 1, -center.row, center.row - grid.cells.rows + 1
    )
    let lastRing = max(
      center.column, grid.cells.columns - 1 - center.column, center.row, grid.cells.rows - 1 - center.row)
    while ring <= lastRing {
      let inside = min(
        (column - Double(center.column - ring + 1)) * grid.cells.cell.x * perX,
        (Double(center.column + ring) - column) * grid.cells.cell.x * perX,
        (row - Double(center.row - ring + 1)) * grid.cells.cell.y * perY,
        (Double(center.row + ring) - row) * grid.cells.cell.y * perY)
      if ring > 0, inside > 0, inside * inside >= main.squared { break }
      scan(ring: ring, center.column, center.row) { piece in
        let (x1, y1) = (Double(Int(piece.x1) - Int(x)) * perX, Double(Int(piece.y1) - Int(y)) * perY)
        let dx = Double(Int(piece.x2) - Int(piece.x1)) * perX
        let dy = Double(Int(piece.y2) - Int(piece.y1)) * perY
        let squaredLength = dx * dx + dy * dy
        let share = squaredLength > 0 ? min(max(-(x1 * dx + y1 * dy) / squaredLength, 0), 1) : 0
        let (nearX, nearY) = (x1 + share * dx, y1 + share * dy)
        let squared = nearX * nearX + nearY * nearY
        if piece.edge & 1 == 0 {
          if squared < main.squared {
            main = Candidate(squared: squared, point: piece.point, edge: piece.edge, share: share)
          }
        } else if squared < island.squared {
          island = Candidate(squared: squared, point: piece.point, edge: piece.edge, share: share)
        }
      }
      ring += 1
    }
    return (snap(main), snap(island))
  }

  private func snap(_ best: Candidate) -> Snap {
    guard best.point >= 0 else { return Snap() }
    let before = network.points.distance[Int(best.point)]
    let after = network.points.distance[Int(best.point) + 1]
    let offset = before + UInt32((best.share * Double(after - before)).rounded())
    return Snap(edge: Int32(best.edge >> 1), offset: offset, distance: Float(best.squared.squareRoot()))
  }

  @inline(__always)
  private func scan(ring: Int, _ column: Int, _ row: Int, _ body: (SegmentGrid.Piece) -> Void) {
    let columns = max(column - ring, 0)...min(column + ring, grid.cells.columns - 1)
    for current in max(row - ring, 0)...min(row + ring, grid.cells.rows - 1) {
      if current == row - ring || current == row + ring {
        for side in columns { grid.forEachPiece(column: side, row: current, body) }
      } else {
        if columns.lowerBound == column - ring {
          grid.forEachPiece(column: columns.lowerBound, row: current, body)
        }
        if columns.upperBound == column + ring {
          grid.forEachPiece(column: columns.upperBound, row: current, body)
        }
      }
    }
  }
}
