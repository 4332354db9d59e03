/// The columns that features' properties make, by name in the order of their first coming.
struct GeoJSONProperties {
  private var builders: [ColumnBuilder] = []
  private var positions: [String: Int] = [:]
  /// The properties of the feature before, as bytes and as columns: the next one mostly has the same.
  private var expected: [(key: ContiguousArray<UInt8>, column: Int)] = []
  /// The rows of each column that have NaN or Infinity.
  private var notNumbers: [Int: [Int]] = [:]

  /// Reads an object of properties, or null, as those of a row.
  ///
  /// Gives whether a name stood in it twice; the first of them counts.
  mutating func read(_ scanner: inout JSONScanner, _ text: JSONText, row: Int) throws(JSONFault) -> Bool {
    if scanner.peek() == UInt8(ascii: "n") {
      try scanner.literal("null")
      return false
    }
    guard scanner.peek() == UInt8(ascii: "{") else {
      throw scanner.fault("\"properties\" is not an object")
    }
    var hasDuplicates = false
    var order = 0
    try scanner.members { (scanner, key) throws(JSONFault) in
      let column = self.column(key, text, order: order)
      order += 1
      if builders[column].count > row {
        hasDuplicates = true
        try scanner.skipValue()
      } else {
        do throws(JSONFault) {
          try append(&scanner, text, column: column, row: row)
        } catch {
          var fault = error
          fault.column = builders[column].name
          if error.problem == JSONScanner.noValue { fault.hint = "write null where nothing is known" }
          throw fault
        }
      }
    }
    return hasDuplicates
  }

  /// Reads a string or number as a row's value in a column.
  mutating func readValue(
    _ scanner: inout JSONScanner, _ text: JSONText, named name: String, row: Int
  ) throws(JSONFault) {
    try append(&scanner, text, column: column(named: name), row: row)
  }

  var notes: [Layer.Note] {
    notNumbers.sorted { $0.key < $1.key }.map { column, rows in
      Layer.Note("NaN or Infinity in \"\(builders[column].name)\" counts as missing", features: rows)
    }
  }

  func contains(_ name: String) -> Bool { positions[name] != nil }

  mutating func finish(rows: Int) -> [Column] {
    builders.indices.map { builders[$0].finish(rows: rows) }
  }

  private mutating func column(_ key: Range<Int>, _ text: JSONText, order: Int) -> Int {
    let bytes = text.slice(key)
    if order < expected.count, expected[order].key.elementsEqual(bytes) { return expected[order].column }
    let column = column(named: text.string(key))
    if order <= expected.count {
      expected.removeSubrange(order...)
      expected.append((ContiguousArray(bytes), column))
    }
    return column
  }

  private mutating func column(named name: String) -> Int {
    if let known = positions[name] { return known }
    positions[name] = builders.count
    builders.append(ColumnBuilder(name: name))
    return builders.count - 1
  }

  private mutating func append(
    _ scanner: inout JSONScanner, _ text: JSONText, column: Int, row: Int
  ) throws(JSONFault) {
    builders[column].pad(to: row)
    switch scanner.peek() {
    case UInt8(ascii: "\""):
      let range = try scanner.string()
      let bytes = text.slice(range)
      if bytes.contains(UInt8(ascii: "\\")) {
        builders[column].append(utf8: text.unescaped(range))
      } else {
        builders[column].append(utf8: bytes)
      }
    case _ where scanner.skipNotANumber():
      notNumbers[column, default: []].append(row)
      builders[column].appendMissing()
    case UInt8(ascii: "n"):
      try scanner.literal("null")
      builders[column].appendMissing()
    case UInt8(ascii: "t"):
      try scanner.literal("true")
      builders[column].append(logical: true)
    case UInt8(ascii: "f"):
      try scanner.literal("false")
      builders[column].append(logical: false)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      // There is no column of objects; whoever wants them can read the text.
      let range = try scanner.skipValue()
      builders[column].append(utf8: text.slice(range))
    default:
      let number = try scanner.number()
      if number.isWhole, let integer = number.digits {
        builders[column].append(integer: integer)
      } else if number.isWhole {
        let digits = text.slice(number.range)
        if let integer = Int64(String(decoding: digits, as: UTF8.self)), integer != Column.missingInteger {
          builders[column].append(integer: integer)
        } else {
          // More digits than any number holds are those of a code, which must not fall together with another.
          builders[column].append(utf8: digits)
        }
      } else {
        let real = text.double(number)
        guard real.isFinite else { throw scanner.fault("a number is too large") }
        builders[column].append(real: real)
      }
    }
  }
}
