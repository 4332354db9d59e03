import Layers

/// Writes the fields of a CSV, quoted as RFC 4180 asks, with the separator and decimal mark of some office.
struct TableText {
  let writer: ByteWriter
  let separator: UInt8
  let decimalMark: UInt8
  private var isAtStart = true

  init(_ writer: ByteWriter, separator: Character = ",", decimalMark: Character = ".") {
    self.writer = writer
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
    self.decimalMark = decimalMark.asciiValue ?? UInt8(ascii: ".")
  }

  mutating func row(_ fields: String...) {
    for field in fields { add(field) }
    endRow()
  }

  mutating func add(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { bytes in
      let quote = UInt8(ascii: "\"")
      let needsQuotes = bytes.contains { $0 == separator || $0 == quote || $0 == 10 || $0 == 13 }
      guard needsQuotes else { return writer.append(bytes) }
      writer.append(byte: quote)
      for byte in bytes {
        if byte == quote { writer.append(byte: quote) }
        writer.append(byte: byte)
      }
      writer.append(byte: quote)
    }
  }

  mutating func add(_ number: Int) {
    separate()
    writer.append(number)
  }

  mutating func add(_ number: Int?) {
    if let number { add(number) } else { addNothing() }
  }

  /// A field without a value.
  mutating func addNothing() { separate() }

  /// A number of metres, to the centimetre.
  mutating func add(meters: Double) { add(hundredths: Int((meters * 100).rounded())) }

  /// A number that comes as a whole count of hundredths, such as euros in cents; not negative.
  mutating func add(hundredths: Int) {
    separate()
    writer.append(hundredths / 100)
    writer.append(byte: decimalMark)
    writer.append(byte: UInt8(ascii: "0") + UInt8(hundredths / 10 % 10))
    writer.append(byte: UInt8(ascii: "0") + UInt8(hundredths % 10))
  }

  /// A number that comes as a whole count of tenths; not negative.
  mutating func add(tenths: Int) {
    separate()
    writer.append(tenths / 10)
    writer.append(byte: decimalMark)
    writer.append(byte: UInt8(ascii: "0") + UInt8(tenths % 10))
  }

  mutating func endRow() {
    writer.append(byte: UInt8(ascii: "\n"))
    isAtStart = true
  }

  private mutating func separate() {
    if !isAtStart { writer.append(byte: separator) }
    isAtStart = false
  }
}
