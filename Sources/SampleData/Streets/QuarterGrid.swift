/// The corners of one quarter's streets, by column and row; many are missing, as quarters are not square.
struct QuarterGrid {
  let layout: Quarters.Layout
  let columns: Int
  let rows: Int
  private var nodes: ContiguousArray<Int32>

  init(layout: Quarters.Layout) {
    self.layout = layout
    columns = Int(Quarters.reach / layout.width) + 1
    rows = Int(Quarters.reach / layout.depth) + 1
    nodes = ContiguousArray(repeating: -1, count: (2 * columns + 1) * (2 * rows + 1))
  }

  subscript(column: Int, row: Int) -> Int? {
    get {
      let node = Int(nodes[(row + rows) * (2 * columns + 1) + column + columns])
      return node < 0 ? nil : node
    }
    set { nodes[(row + rows) * (2 * columns + 1) + column + columns] = Int32(newValue ?? -1) }
  }
}
