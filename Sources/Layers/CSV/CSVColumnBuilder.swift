/// Gathers one column while a piece of the file is read. Each kind of column has a builder of its own.
protocol CSVColumnBuilder: AnyObject {
  /// Adds a field of each row of a batch; an empty one is missing.
  ///
  /// Builders are called once a batch, not once a field, so that the work inside is plain code on plain arrays.
  func append(_ batch: CSVBatch, column: Int)
}

/// Some rows' fields that were asked for, row by row.
struct CSVBatch {
  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int
  private(set) var fields = ContiguousArray<CSVField>()

  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
    fields.reserveCapacity(width * CSVBatch.size)
  }

  /// How many rows a batch holds at most.
  static let size = 1024

  var isFull: Bool { fields.count >= width * CSVBatch.size }

  @inline(__always)
  mutating func append(_ field: CSVField) { fields.append(field) }

  mutating func removeAll() { fields.removeAll(keepingCapacity: true) }

  /// Calls `body` with a column's fields as they mean: doubled quotes made single.
  @inline(__always)
  func forEachField(of column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var scratch = [UInt8]()
    for index in stride(from: column, to: fields.count, by: width) {
      fields[index].withBytes(in: bytes, scratch: &scratch, body)
    }
  }
}

final class CSVTextBuilder: CSVColumnBuilder {
  private(set) var column = TextColumn()

  /// - Parameter most: how many rows the piece has at most.
  init(most: Int) { column.reserve(most) }

  func append(_ batch: CSVBatch, column index: Int) {
    // Taken out of the object for the batch: the checks of access to it would cost more than the work.
    var column = TextColumn()
    swap(&column, &self.column)
    batch.forEachField(of: index) { field in
      guard let first = field.first else { return column.append(nil) }
      let isProtected = first == UInt8(ascii: "=") || first == .apostrophe
      column.append(utf8: isProtected ? field.unprotected : field)
    }
    swap(&column, &self.column)
  }
}

final class CSVCategoryBuilder: CSVColumnBuilder {
  private(set) var labels = Interner()
  private let codes: UnsafeMutableBufferPointer<Int32>
  private var count = 0

  /// - Parameter codes: where the rows' codes are written; room for all rows of the piece.
  init(into codes: UnsafeMutableBufferPointer<Int32>) { self.codes = codes }

  func append(_ batch: CSVBatch, column index: Int) {
    var labels = Interner()
    swap(&labels, &self.labels)
    var row = count
    batch.forEachField(of: index) { [codes] field in
      let label = field.code
      codes.initializeElement(at: row, to: label.isEmpty ? -1 : labels.code(of: label))
      row += 1
    }
    count = row
    swap(&labels, &self.labels)
  }
}

final class CSVNumberBuilder: CSVColumnBuilder {
  /// What is known of the numbers, without their values.
  private(set) var column = CSVTable.NumberColumn()
  private let values: UnsafeMutableBufferPointer<Double>
  private let decimalComma: Bool
  private var count = 0

  /// - Parameter values: where the rows' numbers are written; room for all rows of the piece.
  init(into values: UnsafeMutableBufferPointer<Double>, decimalComma: Bool) {
    (self.values, self.decimalComma) = (values, decimalComma)
  }

  func append(_ batch: CSVBatch, column index: Int) {
    var column = CSVTable.NumberColumn()
    swap(&column, &self.column)
    var row = count
    batch.forEachField(of: index) { [values, decimalComma] field in
      var value = DecimalNumber.parse(field, decimalComma: decimalComma)
      if let value {
        column.marks.look(at: field, value, row: row, decimalComma: decimalComma)
      } else {
        value = column.value(ofUnusual: field, row: row, decimalComma: decimalComma)
      }
      values.initializeElement(at: row, to: value ?? .nan)
      if field.count > 1, field[0] == UInt8(ascii: "0"), field[1] &- 0x30 < 10 {
        column.hasLeadingZeros = true
      }
      row += 1
    }
    count = row
    swap(&column, &self.column)
  }
}

extension CSVTable.NumberColumn {
  /// The numbers that texts hold.
  public init(texts: some Sequence<String?>, decimalComma: Bool = false) {
    for text in texts {
      guard var text else {
        values.append(.nan)
        continue
      }
      let row = values.count
      values.append(
        text.withUTF8 { value(ofUnusual: $0, row: row, decimalComma: decimalComma) } ?? .nan)
    }
  }

  /// The number in a field that may be no plain one: empty, with blanks between its thousands or what protects it from
  /// spreadsheets, in digits of another script, a mark for what is not told, or something else, which is kept in mind.
  fileprivate mutating func value(
    ofUnusual field: UnsafeBufferPointer<UInt8>, row: Int, decimalComma: Bool
  ) -> Double? {
    let text = field.code
    let value =
      DecimalNumber.parse(text, decimalComma: decimalComma)
      ?? (NumberForm.ungrouped(text) ?? NumberForm.inPlainDigits(text)).flatMap { number in
        isPlain = false
        return number.withUnsafeBufferPointer { DecimalNumber.parse($0, decimalComma: decimalComma) }
      }
    if let value { marks.look(at: text, value, row: row, decimalComma: decimalComma) }
    isPlain = isPlain && (value == nil || text.count == field.count)
    guard value == nil, !text.isEmpty else { return value }
    let form = NumberForm(String(decoding: text, as: UTF8.self))
    if form == .masked {
      masked.append(row)
    } else {
      unreadable.append(row)
      forms[form, default: 0] += 1
    }
    return nil
  }
}
