import Geography

/// Where the values of a leaf come from.
enum ParquetSource: Sendable {
  case text(TextColumn)
  /// Texts of which there are few different ones.
  case category(CategoryColumn)
  case integer(ContiguousArray<Int64>)
  case real(ContiguousArray<Double>)
  case logical(ContiguousArray<Bool?>)
  /// Days since 1970-01-01; `Int64.min` is missing.
  case day(ContiguousArray<Int64>)
  case geometry(Geometries)
  /// One of the four sides of each geometry's box, never missing: not-a-number without geometry.
  case side(Geometries, @Sendable (BoundingBox) -> Double)

  /// A column as it can be written: dates that are none become text.
  init(_ column: Column) {
    switch column.values {
    case .text(let values): self = .text(values)
    case .integer(let values): self = .integer(values)
    case .real(let values): self = .real(values)
    case .logical(let values): self = .logical(values)
    case .date(let values):
      let days: [Int64?] = (0..<values.count).map { row in
        if values.isMissing(at: row) { return Column.missingInteger }
        return values.withBytes(at: row) { CivilDate.days($0) }.map(Int64.init)
      }
      self = days.contains { $0 == nil } ? .text(values) : .day(ContiguousArray(days.lazy.compactMap { $0 }))
    }
  }

  func leaf(_ path: [String]) -> ParquetSchema.Leaf {
    switch self {
    case .text, .category: ParquetSchema.Leaf(path: path, type: .byteArray, meaning: .text)
    case .integer: ParquetSchema.Leaf(path: path, type: .int64)
    case .real: ParquetSchema.Leaf(path: path, type: .double)
    case .logical: ParquetSchema.Leaf(path: path, type: .boolean)
    case .day: ParquetSchema.Leaf(path: path, type: .int32, meaning: .date)
    case .geometry: ParquetSchema.Leaf(path: path, type: .byteArray)
    case .side: ParquetSchema.Leaf(path: path, type: .double, isOptional: false)
    }
  }

  /// Whether a row has a value; nil where every row has one by the schema.
  func isPresent(_ row: Int) -> Bool? {
    switch self {
    case .text(let values): !values.isMissing(at: row)
    case .category(let values): values.codes[row] >= 0
    case .integer(let values), .day(let values): values[row] != Column.missingInteger
    case .real(let values): !values[row].isNaN
    case .logical(let values): values[row] != nil
    case .geometry(let geometries): geometries.kinds[row] != .none
    case .side: nil
    }
  }

  /// Appends the plain form of a row's value, which must be there.
  func append(_ row: Int, to writer: ByteWriter, scratch: ByteWriter) {
    switch self {
    case .text(let values):
      values.withBytes(at: row) {
        writer.append(littleEndian: UInt32($0.count))
        writer.append($0)
      }
    case .category(let values):
      let label = values.labels[Int(values.codes[row])]
      writer.append(littleEndian: UInt32(label.utf8.count))
      writer.append(label)
    case .integer(let values): writer.append(littleEndian: values[row])
    case .real(let values): writer.append(littleEndian: values[row].bitPattern)
    // Logical values are packed together, see `ParquetChunk`.
    case .logical: break
    case .day(let values): writer.append(littleEndian: Int32(truncatingIfNeeded: values[row]))
    case .geometry(let geometries):
      scratch.clear()
      WellKnownBinary.append(row, of: geometries, asMultiple: false, to: scratch)
      writer.append(littleEndian: UInt32(scratch.count))
      writer.append(scratch)
    case .side(let geometries, let side):
      writer.append(littleEndian: side(geometries.boundingBox(of: row)).bitPattern)
    }
  }
}
