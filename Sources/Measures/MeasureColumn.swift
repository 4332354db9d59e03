/// The measures of one indicator at one level for one group and year, each made when it is asked for.
public struct MeasureColumn: Sendable, RandomAccessCollection {
  let block: MeasureTable.Block?

  public var startIndex: Int { 0 }
  public var endIndex: Int { block?.cells.count ?? 0 }

  public subscript(unit: Int) -> Measure {
    guard let block else { preconditionFailure("there is no unit in an empty column") }
    return block.measure(unit)
  }

  /// The value of a unit and what it is worth, without all else that its measure says and that takes longer.
  public func value(of unit: Int) -> (value: Double, status: Status) {
    guard let block else { preconditionFailure("there is no unit in an empty column") }
    return (block.cells.value(unit), block.status(unit))
  }

  /// What the value of a unit is more than that of the year before, and what it is worth, without all else.
  public func change(of unit: Int) -> (change: Measure.Change?, status: Status) {
    guard let block else { preconditionFailure("there is no unit in an empty column") }
    guard block.earlier != nil else { return (nil, block.status(unit)) }
    return (block.change(unit, to: block.cells[unit]), block.status(unit))
  }

  /// Whether any measure is worth telling: has a value, or had one that is withheld.
  public var hasValues: Bool {
    guard let block else { return false }
    return indices.contains { block.status($0) != .undefined && block.status($0) != .notAvailable }
  }

  /// Whether the measures are compared with those of the year before.
  public var hasChanges: Bool { block?.earlier != nil }
}
