extension String {
  /// The text as a field of a CSV file: in quotation marks where it must be (RFC 4180).
  public var csvField: String {
    let needsQuotes = utf8.contains { [.quote, .lineFeed, .carriageReturn, UInt8(ascii: ",")].contains($0) }
    return needsQuotes
      ? "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      : self
  }
}
