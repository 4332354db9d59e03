/// The straight pieces of all streets in square cells, so that a place looks only at those around it. Streets without doors are left out.
struct SegmentGrid: Sendable {
  /// A piece with its ends inside the cell's record, so that a look needs no second place in memory.
  struct Piece {
    var x1: Int32
    var y1: Int32
    var x2: Int32
    var y2: Int32
    /// Its first point in the network's columns.
    var point: Int32
    /// Four times the edge's number, plus the size of the part that it lies in.
    var edge: UInt32
  }

  let cells: GridCells
  private let offsets: ContiguousArray<Int32>
  private let pieces: ContiguousArray<Piece>

  init(_ network: StreetNetwork, sizes: ContiguousArray<Components.Size>) {
    cells = GridCells(x: network.points.longitude, y: network.points.latitude)
    let (columns, rows) = (cells.columns, cells.rows)
    var counts = ContiguousArray<Int32>(repeating: 0, count: columns * rows + 1)
    let cells = cells
    func forEachCell(_ piece: Piece, _ body: (Int) -> Void) {
      cells.forEachCell(piece.x1, piece.y1, piece.x2, piece.y2, body)
    }
    Self.forEachPiece(network, sizes) { piece in forEachCell(piece) { counts[$0 + 1] += 1 } }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    let empty = Piece(x1: 0, y1: 0, x2: 0, y2: 0, point: 0, edge: 0)
    var pieces = ContiguousArray(repeating: empty, count: Int(counts[columns * rows]))
    var next = counts
    Self.forEachPiece(network, sizes) { piece in
      forEachCell(piece) { index in
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
    let index = row * cells.columns + column
    for position in Int(offsets[index])..<Int(offsets[index + 1]) { body(pieces[position]) }
  }

  private static func forEachPiece(
    _ network: StreetNetwork, _ sizes: ContiguousArray<Components.Size>, _ body: (Piece) -> Void
  ) {
    let points = network.points
    let hasDoors = network.hasDoors
    for edge in 0..<network.edges.count where hasDoors[edge] {
      for point in network.edges.points(edge).dropLast() {
        body(
          Piece(
            x1: points.longitude[point], y1: points.latitude[point],
            x2: points.longitude[point + 1], y2: points.latitude[point + 1],
            point: Int32(point), edge: UInt32(edge) * 4 + sizes[edge].rawValue))
      }
    }
  }
}
