import Geocoding
import Studies

/// The columns of a table that hold addresses, as the geocoder recognises them.
struct AddressColumns {
  let columns: [(standard: String, local: String)]
  /// Of a register whose layout says its system.
  private(set) var epsg: Int?

  /// Of a table of pupils; `free` are the columns that hold nothing else.
  init?(pupils table: FoundFiles.Table, free: [String]) {
    let header = table.table.header.map { free.contains($0) ? $0 : "" }
    guard let layout = QueryLayout.recognise(header: header) else { return nil }
    columns = layout.columns.map { ($0.name, header[$0.position]) }
  }

  /// Of a register.
  init?(register table: FoundFiles.Table) {
    let header = table.table.header
    let rows = (0..<min(100, table.table.count)).map { row in header.map { table.column($0)[row] ?? "" } }
    if let places = table.table.places, !places.x.isEmpty {
      guard
        let layout = try? RegisterLayout.recognise(
          header: header, sample: rows, placesAt: header.count, header.count + 1),
        layout.number != nil
      else { return nil }
      let own: [(String, Int?)] = [
        ("type", layout.streetType), ("street", layout.street), ("number", layout.number),
        ("suffix", layout.suffix), ("postcode", layout.postcode), ("city", layout.city),
      ]
      // Where no columns are named, all are recognised as they are here.
      if layout.hasNamelessParts {
        columns = []
      } else {
        columns = own.compactMap { name, column in column.map { (name, header[$0]) } }
      }
      return
    }
    guard let layout = try? RegisterLayout.recognise(header: header, sample: rows), layout.number != nil,
      layout.hasHeader
    else { return nil }
    epsg = layout.epsg
    if layout.hasNamelessParts {
      columns = []
      return
    }
    let all: [(String, Int?)] = [
      ("id", layout.identifier), ("type", layout.streetType), ("street", layout.street),
      ("number", layout.number),
      ("suffix", layout.suffix), ("postcode", layout.postcode), ("city", layout.city), ("x", layout.x),
      ("y", layout.y), ("epsg", layout.epsgColumn),
    ]
    columns = all.compactMap { name, column in column.map { (name, header[$0]) } }
  }
}
