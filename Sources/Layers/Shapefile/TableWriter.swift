import CShapelib

/// Writes a layer's columns as a .dbf file.
struct TableWriter {
  private let fields: [TableField]
  private let rows: Int
  private let recordLength: Int
  /// What had to be cut, renamed or left out.
  let notes: [Layer.Note]

  /// As many as the format allows. However wide they are, they stay below the 65,535 bytes that a record may have.
  private static let mostFields = 255

  init(_ layer: Layer) {
    rows = layer.count
    let all =
      layer.columns.isEmpty
      // The format wants a field at least.
      ? [Column(name: "FID", values: .integer(ContiguousArray((0..<layer.count).map { Int64($0) })))]
      : layer.columns
    let columns = all.prefix(TableWriter.mostFields)
    let leftOut = all.dropFirst(TableWriter.mostFields).map { "\"\($0.name)\"" }
    let names = TableWriter.fieldNames(columns.map(\.name))
    fields = zip(columns, names).map { TableField($0, name: $1) }
    recordLength = 1 + fields.reduce(0) { $0 + $1.width }
    let renamed = zip(columns.map(\.name), names).filter { $0 != $1 }.map { old, new in
      Layer.Note("the column \"\(old)\" is called \"\(new)\", as names have ten bytes at most", features: [])
    }
    let cut = zip(columns, fields).filter { !$0.1.cutRows.isEmpty }.map { column, field in
      Layer.Note("a text of \"\(column.name)\" was cut to 254 bytes", features: field.cutRows)
    }
    let omission = leftOut.isEmpty ? [] : [Layer.Note(TableWriter.omission(leftOut), features: [])]
    notes = omission + renamed + cut
  }

  private static func omission(_ names: [String]) -> String {
    (names.count == 1 ? "1 column is" : "\(names.count) columns are")
      + " left out, as a shapefile holds \(mostFields) (.gpkg, .geojson and .parquet hold all): "
      + names.joined(separator: ", ")
  }

  /// How many bytes the file must come to have, its header and end mark included.
  var size: Int { 32 + 32 * fields.count + 1 + rows * recordLength + 1 }

  /// What goes wrong is complained of through the hooks, or shows in the file's size.
  func write(to path: String, _ hooks: UnsafeMutablePointer<SAHooks>) {
    guard let handle = DBFCreateLL(path, "UTF-8", hooks) else { return }
    defer { DBFClose(handle) }
    for field in fields {
      let index = DBFAddNativeFieldType(
        handle, field.name, CChar(field.type), Int32(field.width), Int32(field.decimals))
      if index < 0 { return }
    }
    var record = ContiguousArray<UInt8>()
    for row in 0..<rows {
      record.removeAll(keepingCapacity: true)
      record.append(UInt8(ascii: " "))
      for field in fields { field.append(row, to: &record) }
      let isWritten = record.withUnsafeMutableBufferPointer {
        DBFWriteTuple(handle, Int32(row), $0.baseAddress)
      }
      if isWritten == 0 { return }
    }
  }

  /// Names of at most ten bytes, cut between letters and kept different whatever the case of letters.
  static func fieldNames(_ names: [String]) -> [String] {
    let longest = 10
    func cut(_ name: String, to length: Int) -> String {
      var result = name
      while result.utf8.count > length { result.removeLast() }
      return result
    }
    var taken: Set<String> = []
    return names.map { name in
      let plain = name.replacing("\0", with: "")
      var candidate = cut(plain.isEmpty ? "FIELD" : plain, to: longest)
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        candidate = cut(plain, to: longest - "_\(number)".utf8.count) + "_\(number)"
      }
      return candidate
    }
  }
}

/// A column as a field of fixed width.
struct TableField {
  let name: String
  let type: UInt8
  let width: Int
  let decimals: Int
  /// The rows, counted from 0, whose texts are too long.
  let cutRows: [Int]
  private let column: Column

  private static let widestText = 254
  /// No double needs more, exponent and all.
  private static let widestNumber = 24
  private static let mostDecimals = 15

  init(_ column: Column, name: String) {
    self.column = column
    self.name = name
    var (width, decimals, cutRows) = (1, 0, [Int]())
    switch column.values {
    case .text(let texts):
      type = UInt8(ascii: "C")
      for row in texts.indices {
        let length = texts.withBytes(at: row) { $0.count }
        if length > TableField.widestText { cutRows.append(row) }
        width = max(width, min(length, TableField.widestText))
      }
    case .integer(let numbers):
      type = UInt8(ascii: "N")
      for number in numbers where number != Column.missingInteger {
        width = max(width, String(number).utf8.count)
      }
    case .real(let numbers):
      type = UInt8(ascii: "N")
      (width, decimals) = TableField.size(of: numbers)
    case .logical:
      type = UInt8(ascii: "L")
    case .date:
      type = UInt8(ascii: "D")
      width = 8
    }
    self.width = width
    self.decimals = decimals
    self.cutRows = cutRows
  }

  /// The width that holds all numbers in their shortest form, and how many decimals it allows.
  private static func size(of numbers: ContiguousArray<Double>) -> (width: Int, decimals: Int) {
    // At least one decimal, so that the numbers stay real ones when they are read again.
    var (whole, decimals) = (1, 1)
    for number in numbers where number.isFinite {
      let text = number.description.utf8
      // Programs show as many decimals as are declared: very small numbers need all that there can be.
      guard !text.contains(UInt8(ascii: "e")), let point = text.firstIndex(of: UInt8(ascii: ".")) else {
        return (widestNumber, mostDecimals)
      }
      whole = max(whole, text.distance(from: text.startIndex, to: point))
      decimals = max(decimals, text.distance(from: point, to: text.endIndex) - 1)
    }
    let width = whole + 1 + decimals
    return width <= widestNumber ? (width, min(decimals, mostDecimals)) : (widestNumber, mostDecimals)
  }

  /// Adds the value of a row, filled up to the field's width.
  func append(_ row: Int, to record: inout ContiguousArray<UInt8>) {
    let blank = UInt8(ascii: " ")
    switch column.values {
    case .text(let texts):
      let start = record.count
      texts.withBytes(at: row) { record.append(contentsOf: TableField.cut($0, to: width)) }
      record.append(contentsOf: repeatElement(blank, count: width - (record.count - start)))
    case .integer(let numbers):
      let text = numbers[row] == Column.missingInteger ? "" : String(numbers[row])
      record.append(contentsOf: repeatElement(blank, count: width - text.utf8.count))
      record.append(contentsOf: text.utf8)
    case .real(let numbers):
      let text = numbers[row].isFinite ? numbers[row].description : ""
      record.append(contentsOf: repeatElement(blank, count: width - text.utf8.count))
      record.append(contentsOf: text.utf8)
    case .logical(let values):
      record.append(values[row].map { UInt8(ascii: $0 ? "T" : "F") } ?? blank)
    case .date(let days):
      let digits = days.withBytes(at: row) { $0.filter { (0x30...0x39).contains($0) } }
      record.append(contentsOf: digits.count == width ? digits : Array(repeating: blank, count: width))
    }
  }

  /// As much of a text as fits, without half a letter at its end.
  private static func cut(
    _ text: UnsafeBufferPointer<UInt8>, to width: Int
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard text.count > width else { return text[...] }
    var end = width
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end]
  }
}
