/// One column of a .dbf file in the making.
struct TableColumn {
  private let field: TableHeader.Field
  private let decoder: TableDecoder
  private let name: String
  private var values: Values
  private var count = 0
  /// The rows, counted from 0, whose bytes mean nothing in a field of that type.
  private(set) var unreadable: [Int] = []
  /// The rows, counted from 0, whose text is in another encoding than those of the others.
  private(set) var stray: [Int] = []

  private enum Values {
    case text(TextColumn)
    case integer(ContiguousArray<Int64>)
    case real(ContiguousArray<Double>)
    case logical(ContiguousArray<Bool?>)
    case date(TextColumn)
  }

  init(_ field: TableHeader.Field, name: String, decoder: TableDecoder) {
    self.field = field
    self.name = name
    self.decoder = decoder
    switch field.type {
    case UInt8(ascii: "N") where field.decimals == 0, UInt8(ascii: "I"): values = .integer([])
    case UInt8(ascii: "N"), UInt8(ascii: "F"): values = .real([])
    case _ where field.isBinaryReal: values = .real([])
    case UInt8(ascii: "L"): values = .logical([])
    case UInt8(ascii: "D"): values = .date([])
    default: values = .text([])
    }
  }

  func finish() -> Column {
    let values: Column.Values =
      switch values {
      case .text(let values): .text(values)
      case .integer(let values): .integer(values)
      case .real(let values): .real(values)
      case .logical(let values): .logical(values)
      case .date(let values): .date(values)
      }
    return Column(name: name, values: values)
  }

  /// Adds the value of a record.
  mutating func append(_ record: UnsafeBufferPointer<UInt8>) {
    let whole = UnsafeBufferPointer(rebasing: record[field.offset..<field.offset + field.width])
    let text = TableValue.trimmed(whole)
    defer { count += 1 }
    // The column is taken out while it grows, so that it is not copied.
    switch values {
    case .text(var column):
      values = .text([])
      if field.isMoment {
        column.append(moment(whole))
      } else if holdsNumbers {
        appendDigits(text, to: &column)
      } else {
        appendText(text, to: &column)
      }
      values = .text(column)
    case .integer(var column):
      values = .integer([])
      let others = appendNumber(whole, text, to: &column)
      values = others ?? .integer(column)
    case .real(var column):
      values = .real([])
      if field.isBinaryReal {
        column.append(binaryReal(whole))
        values = .real(column)
      } else if TableValue.isRoundedAsReal(text) {
        values = .text(texts(of: .real(column), and: text))
      } else {
        column.append(real(text))
        values = .real(column)
      }
    case .logical(var column):
      values = .logical([])
      column.append(text.first.flatMap(TableValue.logical))
      values = .logical(column)
    case .date(var column):
      values = .date([])
      let day = TableValue.date(text)
      if day == nil, !isBlank(text) { unreadable.append(count) }
      column.append(day)
      values = .date(column)
    }
  }

  private mutating func appendText(_ text: UnsafeBufferPointer<UInt8>, to column: inout TextColumn) {
    if text.isEmpty {
      column.append(nil)
    } else if text.allSatisfy({ $0 < 0x80 }) {
      column.append(utf8: text)
    } else {
      let (letters, isStray) = decoder.utf8(text, isFull: text.count == field.width)
      if isStray { stray.append(count) }
      column.append(utf8: letters)
    }
  }

  private var holdsNumbers: Bool { field.type == UInt8(ascii: "N") || field.type == UInt8(ascii: "F") }

  /// Whole numbers stay so until one comes that is not; then all of them are given back as real ones, or as texts where
  /// real numbers would round some of them: such are codes, of which two must not fall together.
  private mutating func appendNumber(
    _ whole: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>,
    to column: inout ContiguousArray<Int64>
  ) -> Values? {
    if field.type == UInt8(ascii: "I") {
      let isWhole = whole.count == MemoryLayout<Int32>.size
      column.append(isWhole ? Int64(whole.littleEndian(at: 0, as: Int32.self)) : Column.missingInteger)
      return nil
    }
    if let value = TableValue.integer(text) {
      column.append(value)
      return nil
    }
    if TableValue.isWhole(text) { return .text(texts(of: .integer(column), and: text)) }
    let value = real(text)
    if value.isNaN {
      column.append(Column.missingInteger)
      return nil
    }
    guard column.allSatisfy({ $0 == Column.missingInteger || $0.fitsReal }) else {
      return .text(texts(of: .integer(column), and: text))
    }
    var reals = ContiguousArray(column.map { $0 == Column.missingInteger ? Double.nan : Double($0) })
    reals.append(value)
    return .real(reals)
  }

  /// The numbers before as texts, and one more.
  private mutating func texts(of earlier: Column.Values, and text: UnsafeBufferPointer<UInt8>) -> TextColumn {
    var texts = TextColumn(Column(name: name, values: earlier).texts)
    appendDigits(text, to: &texts)
    return texts
  }

  /// Adds a number to those of which some are told apart as texts only.
  private mutating func appendDigits(_ text: UnsafeBufferPointer<UInt8>, to column: inout TextColumn) {
    if let integer = TableValue.integer(text) {
      column.append(String(integer))
    } else if TableValue.isWhole(text) {
      column.append(utf8: text.drop { $0 == UInt8(ascii: "+") })
    } else {
      let value = real(text)
      column.append(value.isNaN ? nil : Column.text(of: value))
    }
  }

  /// Not-a-number for a missing value and for what is no number, which is remembered.
  private mutating func binaryReal(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    guard bytes.contains(where: { $0 != .blank }) else { return .nan }
    if let value = TableValue.binaryReal(bytes, isCurrency: field.type == UInt8(ascii: "Y")) { return value }
    unreadable.append(count)
    return .nan
  }

  /// nil for a missing value and for what is no moment, which is remembered.
  private mutating func moment(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.contains(where: { $0 != .blank && $0 != 0 }) else { return nil }
    let moment = TableValue.moment(bytes)
    if moment == nil { unreadable.append(count) }
    return moment
  }

  /// Not-a-number for a missing value and for what is no number, which is remembered.
  private mutating func real(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    if let value = TableValue.real(text) { return value }
    if !isBlank(text) { unreadable.append(count) }
    return .nan
  }

  /// Whether the field says that there is no value: blank, filled with stars (a number that did not fit), or
  /// a day of zeros.
  private func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 == UInt8(ascii: "*") } || text.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
