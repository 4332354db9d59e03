/// Gathers one column while a piece of the file is read. Each kind of column has a builder of its own.
protocol CSVColumnBuilder: AnyObject {
  /// Adds a field; an empty one is missing.
  func append(_ field: UnsafeBufferPointer<UInt8>)
}

final class CSVTextBuilder: CSVColumnBuilder {
  private(set) var column = TextColumn()

  func append(_ field: UnsafeBufferPointer<UInt8>) {
    if field.isEmpty { column.append(nil) } else { column.append(utf8: field) }
  }
}

final class CSVCategoryBuilder: CSVColumnBuilder {
  private(set) var codes = ContiguousArray<Int32>()
  private(set) var labels = Interner()

  func append(_ field: UnsafeBufferPointer<UInt8>) {
    let label = field.trimmingBlanks
    codes.append(label.isEmpty ? -1 : labels.code(of: label))
  }

  /// Adds the rows of a later piece, their labels numbered as here.
  func append(_ piece: CategoryColumn) {
    let renumbered = piece.labels.map { label in
      var label = label
      return label.withUTF8 { labels.code(of: $0) }
    }
    for code in piece.codes { codes.append(code < 0 ? -1 : renumbered[Int(code)]) }
  }

  var column: CategoryColumn { CategoryColumn(codes: codes, labels: labels.labels) }
}

final class CSVNumberBuilder: CSVColumnBuilder {
  private(set) var column = CSVTable.NumberColumn()
  private let decimalComma: Bool

  init(decimalComma: Bool) { self.decimalComma = decimalComma }

  func append(_ field: UnsafeBufferPointer<UInt8>) {
    let value = DecimalNumber.parse(field, decimalComma: decimalComma)
    if value == nil, !field.trimmingBlanks.isEmpty { column.unreadable.append(column.values.count) }
    column.values.append(value ?? .nan)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without the blanks at either end.
  var trimmingBlanks: UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, count)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return .init(rebasing: self[start..<end])
  }
}
