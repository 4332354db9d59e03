extension String {
  /// The text as a field of a CSV file: in quotation marks where it must be (RFC 4180), and with an apostrophe in front
  /// where a spreadsheet would take it for a formula and run it. Numbers, signs and telephone numbers stay as they are.
  public var csvField: String { (isFormula ? "'" + self : self).quotedField }

  /// The same where something else than a comma may stand between fields.
  public func csvField(between mark: String) -> String {
    (isFormula ? "'" + self : self).quotedField(between: mark)
  }

  /// The text as a field of a CSV file that nobody but a program reads.
  var quotedField: String { quotedField(between: ",") }

  private func quotedField(between mark: String) -> String {
    let mark = mark.utf8.first ?? UInt8(ascii: ",")
    let needsQuotes = utf8.contains { [.quote, .lineFeed, .carriageReturn, mark].contains($0) }
    guard needsQuotes else { return self }
    // Bytes, as a quotation mark with an accent on it is another character.
    var quoted: [UInt8] = [.quote]
    for byte in utf8 {
      if byte == .quote { quoted.append(.quote) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [.quote], as: UTF8.self)
  }

  /// Whether a spreadsheet would reckon with the text, or hand it to another program.
  private var isFormula: Bool {
    let blanks = UInt8(ascii: "\t")
    guard let first = utf8.first, utf8.count > 1 else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), blanks, .carriageReturn: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 || " .,()".utf8.contains($0) }
        && Double(self) == nil
    default: return false
    }
  }
}
