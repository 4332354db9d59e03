extension AddressRegister.Builder {
  /// Adds a row of a table; a row whose coordinates are no numbers is left out and counted in the report.
  ///
  /// A row without an identifier is identified by its position, from 1.
  ///
  /// - Throws: `RegisterLayoutError.short` for a row with too few columns.
  public mutating func append(_ row: [String], as layout: RegisterLayout) throws(RegisterLayoutError) {
    let needed = [layout.street, layout.x, layout.y, layout.number ?? 0].max() ?? 0
    guard needed < row.count else { throw .short(row: rowCount + 1) }
    func text(_ column: Int) -> String { column < row.count ? row[column] : "" }
    append(
      identifier: layout.identifier.map(text) ?? "\(rowCount + 1)", street: layout.streetName(text),
      number: layout.numberText(text), suffix: layout.suffixText(text), postcode: layout.postcodeText(text),
      city: layout.cityName(text), formerCity: layout.formerCityName(text),
      x: DecimalText.number(row[layout.x]) ?? .nan,
      y: DecimalText.number(row[layout.y]) ?? .nan)
  }
}
