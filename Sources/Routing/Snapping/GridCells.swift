/// Square cells over an extent, and which of them a straight piece passes through.
///
/// Coordinates are in 1e-7 degrees.
struct GridCells: Sendable {
  let columns: Int
  let rows: Int
  let low: (x: Double, y: Double)
  /// The size of a cell in 1e-7 degrees.
  let cell: (x: Double, y: Double)

  /// About one cell for each of `count` points over the extent, but no finer than 10 m nor than a 4,096th of the longer
  /// side.
  init(x: ContiguousArray<Int32>, y: ContiguousArray<Int32>) {
    let low = (x: Double(x.min() ?? 0), y: Double(y.min() ?? 0))
    let high = (x: Double(x.max() ?? 0), y: Double(y.max() ?? 0))
    let scale = LocalScale(latitude: (low.y + high.y) / 2 * 1e-7)
    let width = (high.x - low.x) * scale.perLongitude
    let height = (high.y - low.y) * scale.perLatitude
    let count = Double(max(x.count, 1))
    let side = max((width * height / count).squareRoot(), max(width, height) / 4096, 10 * 1e7)
    self.low = low
    cell = (x: side / scale.perLongitude, y: side / scale.perLatitude)
    columns = Int(width / side) + 1
    rows = Int(height / side) + 1
  }

  func column(_ x: Double) -> Int { bounded((x - low.x) / cell.x, columns) }

  func row(_ y: Double) -> Int { bounded((y - low.y) / cell.y, rows) }

  func forEachCell(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32, _ body: (Int) -> Void) {
    var (x1, y1) = ((Double(x1) - low.x) / cell.x, (Double(y1) - low.y) / cell.y)
    var (x2, y2) = ((Double(x2) - low.x) / cell.x, (Double(y2) - low.y) / cell.y)
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
