extension String {
  /// The text as a field of a CSV file: in quotation marks where it must be (RFC 4180).
  public var csvField: String {
    let needsQuotes = utf8.contains { [.quote, .lineFeed, .carriageReturn, UInt8(ascii: ",")].contains($0) }
    guard needsQuotes else { return self }
    // Bytes, as a quotation mark with an accent on it is another character.
    var quoted: [UInt8] = [.quote]
    for byte in utf8 {
      if byte == .quote { quoted.append(.quote) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [.quote], as: UTF8.self)
  }
}
