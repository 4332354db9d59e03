/// Numbers as registers write them.
enum DecimalText {
  /// "429300.12", "429300,12", " 429300 "; `nil` for anything else.
  static func number(_ text: String) -> Double? {
    if let value = Double(text) { return value.isFinite ? value : nil }
    var digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
    if let comma = digits.firstIndex(of: UInt8(ascii: ",")), !digits.contains(UInt8(ascii: ".")) {
      digits[comma] = UInt8(ascii: ".")
    }
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
