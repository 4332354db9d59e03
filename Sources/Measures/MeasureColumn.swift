/// The measures of one indicator at one level for one group and year, each made when it is asked for.
public struct MeasureColumn: Sendable, RandomAccessCollection {
  let block: MeasureTable.Block?

  public var startIndex: Int { 0 }
  public var endIndex: Int { block?.cells.count ?? 0 }

  public subscript(unit: Int) -> Measure {
    guard let block else { preconditionFailure("there is no unit in an empty column") }
    return block.measure(unit)
  }
}
