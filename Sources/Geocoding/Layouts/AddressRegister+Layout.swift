extension AddressRegister.Builder {
  /// Adds a row of a table; a row whose coordinates are no numbers is left out and counted in the report.
  ///
  /// A row without an identifier is identified by its position, from 1.
  ///
  /// - Throws: `RegisterLayoutError.short` for a row with too few columns.
  public mutating func append(_ row: [String], as layout: RegisterLayout) throws(RegisterLayoutError) {
    let needed = [layout.street, layout.x, layout.y, layout.number ?? 0].max() ?? 0
    guard needed < row.count else { throw .short(row: rowCount + 1) }
    func text(_ column: Int?) -> String {
      guard let column, column < row.count else { return "" }
      return row[column]
    }
    let type = text(layout.streetType)
    append(
      identifier: layout.identifier == nil ? "\(rowCount + 1)" : text(layout.identifier),
      street: type.isEmpty ? row[layout.street] : "\(type) \(row[layout.street])",
      number: text(layout.number),
      suffix: text(layout.suffix), postcode: text(layout.postcode), city: text(layout.city),
      x: DecimalText.number(row[layout.x]) ?? .nan, y: DecimalText.number(row[layout.y]) ?? .nan)
  }
}
