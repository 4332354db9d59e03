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
    for row in rows {
      if row.status == .undefined {
        leftOut.undefined += 1
      } else if isIdleRest(row) {
        leftOut.rest += 1
      } else {
        kept += 1
      }
    }
    return (kept, leftOut)
  }

  func keeps(_ row: Measure, _ choice: RowChoice) -> Bool {
    choice == .all || row.status != .undefined && !isIdleRest(row)
  }

  private func isIdleRest(_ row: Measure) -> Bool {
    row.level != .city && groups[Int(row.group)].hasSuffix(MeasureTable.restMark)
  }
}
