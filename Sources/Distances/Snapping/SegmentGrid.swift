/// The straight pieces of all streets in square cells, so that a place looks only at those around it. Ferries are left out.
struct SegmentGrid: Sendable {
  /// A piece with its ends inside the cell's record, so that a look needs no second place in memory.
  struct Piece {
    var x1: Int32
    var y1: Int32
    var x2: Int32
    var y2: Int32
    /// Its first point in the network's columns.
    var point: Int32
    /// Twice the edge's number, plus one on an island.
    var edge: UInt32
  }

  let columns: Int
  let rows: Int
  let low: (x: Double, y: Double)
  /// The size of a cell in 1e-7 degrees.
  let cell: (x: Double, y: Double)
  private let offsets: ContiguousArray<Int32>
  private let pieces: ContiguousArray<Piece>

  init(_ network: StreetNetwork, islands: ContiguousArray<Bool>) {
    let (x, y) = (network.points.longitude, network.points.latitude)
    let low = (x: Double(x.min() ?? 0), y: Double(y.min() ?? 0))
    let high = (x: Double(x.max() ?? 0), y: Double(y.max() ?? 0))
    let scale = LocalScale(latitude: (low.y + high.y) / 2 * 1e-7)
    let width = (high.x - low.x) * scale.perLongitude
    let height = (high.y - low.y) * scale.perLatitude
    // About one piece per cell over the extent, but no finer than 10 m nor than a 4,096th of the longer side.
    let count = Double(max(network.points.count, 1))
    let side = max((width * height / count).squareRoot(), max(width, height) / 4096, 10 * 1e7)
    self.low = low
    cell = (x: side / scale.perLongitude, y: side / scale.perLatitude)
    columns = Int(width / side) + 1
    rows = Int(height / side) + 1
    var counts = ContiguousArray<Int32>(repeating: 0, count: columns * rows + 1)
    let place = Placement(columns: columns, rows: rows, low: low, cell: cell)
    Self.forEachPiece(network, islands) { piece in place.cells(of: piece) { counts[$0 + 1] += 1 } }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    let empty = Piece(x1: 0, y1: 0, x2: 0, y2: 0, point: 0, edge: 0)
    var pieces = ContiguousArray(repeating: empty, count: Int(counts[columns * rows]))
    var next = counts
    Self.forEachPiece(network, islands) { piece in
      place.cells(of: piece) { index in
        pieces[Int(next[index])] = piece
        next[index] += 1
      }
    }
    offsets = counts
    self.pieces = pieces
  }

  /// The pieces that touch a cell of the grid.
  @inline(__always)
  func forEachPiece(column: Int, row: Int, _ body: (Piece) -> Void) {
    let index = row * columns + column
    for position in Int(offsets[index])..<Int(offsets[index + 1]) { body(pieces[position]) }
  }

  private static func forEachPiece(
    _ network: StreetNetwork, _ islands: ContiguousArray<Bool>, _ body: (Piece) -> Void
  ) {
    let points = network.points
    let isFerry = network.isFerry
    for edge in 0..<network.edges.count where !isFerry[edge] {
      for point in network.edges.points(edge).dropLast() {
        body(
          Piece(
            x1: points.longitude[point], y1: points.latitude[point],
            x2: points.longitude[point + 1], y2: points.latitude[point + 1],
            point: Int32(point), edge: UInt32(edge * 2 + (islands[edge] ? 1 : 0))))
      }
    }
  }

  /// Which cells a piece passes through.
  private struct Placement {
    let columns: Int
    let rows: Int
    let low: (x: Double, y: Double)
    let cell: (x: Double, y: Double)

    func cells(of piece: Piece, _ body: (Int) -> Void) {
      var (x1, y1) = ((Double(piece.x1) - low.x) / cell.x, (Double(piece.y1) - low.y) / cell.y)
      var (x2, y2) = ((Double(piece.x2) - low.x) / cell.x, (Double(piece.y2) - low.y) / cell.y)
      if y1 > y2 { (x1, y1, x2, y2) = (x2, y2, x1, y1) }
      let slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0
      for row in bounded(y1, rows)...bounded(y2, rows) {
        // Where the piece enters and leaves this row; a hair wider, so that rounding loses no cell.
        let enters = y2 > y1 ? x1 + slope * (max(y1, Double(row)) - y1) : x1
        let leaves = y2 > y1 ? x1 + slope * (min(y2, Double(row + 1)) - y1) : x2
        let first = bounded(min(enters, leaves) - 1e-6, columns)
        let last = bounded(max(enters, leaves) + 1e-6, columns)
        for column in first...last { body(row * columns + column) }
      }
    }

    private func bounded(_ value: Double, _ count: Int) -> Int {
      min(max(Int(value.rounded(.down)), 0), count - 1)
    }
  }
}
