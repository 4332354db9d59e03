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
      if isIdleRest(block.key.level, block.key.group) {
        leftOut.rest += block.cells.count - undefined
      } else {
        kept += block.cells.count - undefined
      }
    }
    return (kept, leftOut)
  }

  func keeps(_ row: Measure, _ choice: RowChoice) -> Bool {
    choice == .all || row.status != .undefined && !isIdleRest(row.level, row.group)
  }

  private func isIdleRest(_ level: Level, _ group: Int32) -> Bool {
    level != .city && groups[Int(group)].hasSuffix(MeasureTable.restMark)
  }
}
