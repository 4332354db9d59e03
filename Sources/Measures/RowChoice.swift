/// Which rows of a table of measures are written.
public enum RowChoice: Sendable, Hashable {
  case all
  /// Without those that say nothing: values that are undefined, and the rest of a group below the city, where
  /// the group and all pupils are there already.
  case telling
}

extension MeasureTable {
  /// How many rows a choice leaves out, and why.
  public struct LeftOut: Sendable, Hashable {
    public var undefined = 0
    public var rest = 0
  }

  /// How many rows of the table a choice keeps and leaves out.
  public func counts(_ choice: RowChoice) -> (kept: Int, leftOut: LeftOut) {
    guard choice == .telling else { return (count, LeftOut()) }
    var (kept, leftOut) = (0, LeftOut())
    for block in blocks {
      let undefined = block.undefinedCount
      leftOut.undefined += undefined
      if isIdleRest(block.key) {
        leftOut.rest += block.cells.count - undefined
      } else {
        kept += block.cells.count - undefined
      }
    }
    return (kept, leftOut)
  }

  /// The rows that a choice keeps.
  func rows(_ choice: RowChoice) -> some Sequence<Measure> {
    blocks.lazy.flatMap { block in self.units(of: block, choice).lazy.map { block.measure($0) } }
  }

  /// The units of a block, or some of them, whose rows a choice keeps.
  func units(of block: Block, _ choice: RowChoice, in range: Range<Int>? = nil) -> [Int] {
    let range = range ?? block.cells.indices
    if choice == .all { return Array(range) }
    if isIdleRest(block.key) { return [] }
    return range.filter { block.status($0) != .undefined }
  }

  private func isIdleRest(_ key: Block.Key) -> Bool {
    key.level != .city && groups[Int(key.group)].hasSuffix(MeasureTable.restMark)
  }
}
