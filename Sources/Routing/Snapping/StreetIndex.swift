import DeterministicParallel

/// Finds the point on a street that is nearest to a home or a school.
///
/// The nearest *street*, not the nearest junction: a home half-way along a block starts half-way along it.
/// A street on an island of the network (a courtyard, a roof terrace, a piece cut off at the map's rim) is
/// taken only where no street of a large part is within the limit – or where the island has streets enough for a school
/// of its own, and is nearer by so much that only water or the like can lie between (`Components.Size.settled`).
public struct StreetIndex: Sendable {
  private let network: StreetNetwork
  private let components: Components
  private let grid: SegmentGrid

  /// How far in metres a home on an island may be from the street of a large part that it is put on.
  public static let reachFromIslands = 3_000.0

  /// By how many metres an island must be nearer than a large part for a place to be on it: no courtyard is so deep.
  static let breadth = 100.0

  public init(_ network: StreetNetwork) {
    self.network = network
    components = Components(network)
    grid = SegmentGrid(network, sizes: components.sizes(network))
  }

  /// The points on the street for places in degrees (WGS 84).
  ///
  /// - Parameters:
  ///   - longitudes: NaN or anything else that is no longitude gives a place without a street.
  ///   - limit: metres in a straight line beyond which a place has no street.
  ///   - schools: where the places are to be walked to. No place is put on an island without a school that has a large
  ///     part within the limit, and one that has none there on the nearest street of a large part within
  ///     `reachFromIslands`, which `distanceToStreet` tells.
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
        func hasSchool(_ snap: Snap) -> Bool {
          partsWithSchools.map { parts in part(of: snap.edge).map(parts.contains) ?? false } ?? true
        }
        var snap = near.usual
        if near.isOnSettledIsland, hasSchool(near.settled) {
          snap = near.settled
        } else if partsWithSchools != nil, !near.large.isFound, snap.isFound, !hasSchool(snap) {
          let far = nearest(longitude, latitude, within: Self.reachFromIslands).large
          if far.isFound { snap = far }
        }
        slice.initializeElement(at: index - range.lowerBound, to: snap)
      }
    }
    return StreetPoints(snapped)
  }

  /// The points on the street for pairs of places: both are on an island where both of them are nearer to it by far.
  public func snap(
    pairs origins: (x: ContiguousArray<Double>, y: ContiguousArray<Double>),
    _ destinations: (x: ContiguousArray<Double>, y: ContiguousArray<Double>), within limit: Double,
    workers: Workers = .all
  ) -> (origins: StreetPoints, destinations: StreetPoints) {
    precondition(origins.x.count == destinations.x.count, "a pair has two places")
    let pairs: ContiguousArray<(Snap, Snap)> = workers.fill(origins.x.count, chunk: 8192) { range, slice in
      for index in range {
        let from = nearest(origins.x[index], origins.y[index], within: limit)
        let to = nearest(destinations.x[index], destinations.y[index], within: limit)
        let areOnOne =
          from.isOnSettledIsland && to.isOnSettledIsland
          && part(of: from.settled.edge) == part(of: to.settled.edge)
        slice.initializeElement(
          at: index - range.lowerBound,
          to: areOnOne ? (from.settled, to.settled) : (from.usual, to.usual))
      }
    }
    return (
      StreetPoints(ContiguousArray(pairs.lazy.map(\.0))), StreetPoints(ContiguousArray(pairs.lazy.map(\.1)))
    )
  }

  private func part(of edge: Int32) -> Int? { components.partOfEdge(Int(edge), network) }

  fileprivate struct Snap: Sendable {
    var edge: Int32 = -1
    var offset: UInt32 = 0
    var distance = Float.nan

    var isFound: Bool { edge >= 0 }
  }

  /// The nearest point on a street of a large part, on one of a settled island, and on one of any island.
  private struct Nearest {
    var large: Snap
    var settled: Snap
    var island: Snap

    var usual: Snap { large.isFound ? large : island }

    /// Whether a settled island is nearer by so much that the place must be on it.
    var isOnSettledIsland: Bool {
      settled.isFound && !(large.distance <= settled.distance + Float(StreetIndex.breadth))
    }
  }

  /// The best piece so far and where on it, as a share of its length.
  private struct Candidate {
    var squared: Double
    var point: Int32 = -1
    var edge: UInt32 = 0
    var share = 0.0
  }

  private func nearest(_ longitude: Double, _ latitude: Double, within limit: Double) -> Nearest {
    guard let x = Fixed.value(longitude, within: 180), let y = Fixed.value(latitude, within: 90) else {
      return Nearest(large: Snap(), settled: Snap(), island: Snap())
    }
    let scale = LocalScale(latitude: latitude)
    let (perX, perY) = (scale.perLongitude * 1e-7, scale.perLatitude * 1e-7)
    var large = Candidate(squared: limit * limit)
    var (settled, small) = (large, large)
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
      if ring > 0, inside > 0, inside * inside >= large.squared { break }
      scan(ring: ring, center.column, center.row) { piece in
        let (x1, y1) = (Double(Int(piece.x1) - Int(x)) * perX, Double(Int(piece.y1) - Int(y)) * perY)
        let dx = Double(Int(piece.x2) - Int(piece.x1)) * perX
        let dy = Double(Int(piece.y2) - Int(piece.y1)) * perY
        let squaredLength = dx * dx + dy * dy
        let share = squaredLength > 0 ? min(max(-(x1 * dx + y1 * dy) / squaredLength, 0), 1) : 0
        let (nearX, nearY) = (x1 + share * dx, y1 + share * dy)
        let squared = nearX * nearX + nearY * nearY
        let size = piece.edge & 3
        if size == Components.Size.large.rawValue {
          if squared < large.squared {
            large = Candidate(squared: squared, point: piece.point, edge: piece.edge, share: share)
          }
        } else if size == Components.Size.settled.rawValue {
          if squared < settled.squared {
            settled = Candidate(squared: squared, point: piece.point, edge: piece.edge, share: share)
          }
        } else if squared < small.squared {
          small = Candidate(squared: squared, point: piece.point, edge: piece.edge, share: share)
        }
      }
      ring += 1
    }
    return Nearest(
      large: snap(large), settled: snap(settled),
      island: snap(small.squared < settled.squared ? small : settled))
  }

  private func snap(_ best: Candidate) -> Snap {
    guard best.point >= 0 else { return Snap() }
    let before = network.points.distance[Int(best.point)]
    let after = network.points.distance[Int(best.point) + 1]
    let offset = before + UInt32((best.share * Double(after - before)).rounded())
    return Snap(edge: Int32(best.edge >> 2), offset: offset, distance: Float(best.squared.squareRoot()))
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

extension StreetPoints {
  fileprivate init(_ snapped: ContiguousArray<StreetIndex.Snap>) {
    self.init(
      edge: ContiguousArray(snapped.lazy.map(\.edge)), offset: ContiguousArray(snapped.lazy.map(\.offset)),
      distanceToStreet: ContiguousArray(snapped.lazy.map(\.distance)))
  }
}
