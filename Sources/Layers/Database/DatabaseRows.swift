import Databases
import Geography

/// Rows on their way into a database, in binary form.
///
/// Source: PostgreSQL 15's manual, "COPY", section "Binary Format", and the functions `…recv` of its types.
struct DatabaseRows {
  let columns: [Column]
  /// Behind the columns, if there are any.
  let geometries: Geometries?
  /// The number of the geometries' system.
  let reference: Int
  /// The kind of geometry that the table's column is declared to hold.
  let kind: GeometryBlob.LayerKind

  private static let missing: Int32 = -1
  private static let blockSize = 1 << 18

  func send(to table: String, of names: [String], by connection: DatabaseConnection) throws(DatabaseError) {
    let list = names.map(\.quotedIdentifier).joined(separator: ", ")
    try connection.beginCopyIn("\(table) (\(list))")
    let writer = ByteWriter(inMemory: DatabaseRows.blockSize * 2)
    writer.append("PGCOPY\n")
    for byte: UInt8 in [0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0] { writer.append(byte: byte) }
    let geometry = ByteWriter(inMemory: 1 << 12)
    for row in 0..<(geometries?.count ?? columns.first?.count ?? 0) {
      writer.append(bigEndian: Int16(names.count))
      for column in columns {
        guard writer.append(column.values, at: row) else {
          throw DatabaseError(
            .badData, row: row + 1, column: column.name, "the database cannot hold the value",
            hint: "texts must not have NUL characters in them, and dates must be days of the calendar")
        }
      }
      if let geometries {
        if geometries.kinds[row] == .none {
          writer.append(bigEndian: DatabaseRows.missing)
        } else {
          geometry.clear()
          WellKnownBinary.append(
            row, of: geometries, asMultiple: kind.isMultiple, reference: reference, to: geometry)
          geometry.withBytes { bytes in
            writer.append(bigEndian: Int32(bytes.count))
            writer.append(bytes)
          }
        }
      }
      if writer.count >= DatabaseRows.blockSize { try send(writer, by: connection) }
    }
    writer.append(bigEndian: Int16(-1))
    try send(writer, by: connection)
    try connection.endCopyIn()
  }

  private func send(_ writer: ByteWriter, by connection: DatabaseConnection) throws(DatabaseError) {
    let result = writer.withBytes { bytes in
      Result { () throws(DatabaseError) in try connection.send(UnsafeRawBufferPointer(bytes)) }
    }
    writer.clear()
    try result.get()
  }
}

extension ByteWriter {
  /// Appends a field of a row; false when the database cannot hold it.
  fileprivate func append(_ values: Column.Values, at row: Int) -> Bool {
    let missing: Int32 = -1
    switch values {
    case .integer(let integers) where integers[row] != Column.missingInteger:
      append(bigEndian: Int32(8))
      append(bigEndian: integers[row])
    case .real(let reals) where !reals[row].isNaN:
      append(bigEndian: Int32(8))
      append(bigEndian: reals[row].bitPattern)
    case .logical(let logicals):
      guard let value = logicals[row] else {
        append(bigEndian: missing)
        return true
      }
      append(bigEndian: Int32(1))
      append(byte: value ? 1 : 0)
    case .text(let texts) where !texts.isMissing(at: row):
      return texts.withBytes(at: row) { bytes in
        append(bigEndian: Int32(bytes.count))
        append(bytes)
        return !bytes.contains(0)
      }
    case .date(let texts) where !texts.isMissing(at: row):
      // PostgreSQL counts days from 2000-01-01, which is day 10,957 of those since 1970.
      guard let days = texts.withBytes(at: row, CivilDate.days) else { return false }
      append(bigEndian: Int32(4))
      append(bigEndian: Int32(days - 10_957))
    default: append(bigEndian: missing)
    }
    return true
  }
}
