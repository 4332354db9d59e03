/// Text that was escaped for a web page or an address bar and not taken back: "Arag&oacute;", "d&#39;Arag&#xF3;",
/// "Diputaci%C3%B3".
enum EscapedText {
  /// The text itself where nothing in it is escaped; what is escaped twice ("&amp;oacute;") is taken back twice.
  static func decoded(_ text: String) -> String {
    var text = text
    for _ in 0..<2 where text.withUTF8({ $0.contains { $0 == ampersand || $0 == percent } }) {
      text = decodedOnce(Array(text.utf8))
    }
    return text
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let percent = UInt8(ascii: "%")
  /// Longer names than "&ccedil;", "&middot;" and "&#x00F3;" stand for no letter of an address.
  private static let longestName = 8

  private static func decodedOnce(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == ampersand, let (text, end) = reference(bytes, at: index) {
        output.append(contentsOf: text.utf8)
        index = end
      } else if bytes[index] == percent, let byte = hexadecimal(bytes[(index + 1)...].prefix(2), digits: 2),
        byte >= 0x20
      {
        output.append(UInt8(byte))
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What a reference stands for, and the position behind its semicolon.
  private static func reference(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    let rest = bytes[(start + 1)...].prefix(longestName + 1)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    return text(of: bytes[(start + 1)..<end]).map { ($0, end + 1) }
  }

  private static func text(of name: ArraySlice<UInt8>) -> String? {
    guard let first = name.first else { return nil }
    if first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let code =
        isHexadecimal
        ? hexadecimal(digits.dropFirst(), digits: 1) : UInt32(String(decoding: digits, as: UTF8.self))
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    let text = String(decoding: name, as: UTF8.self)
    if let known = named[text.lowercased()] { return known }
    // A letter and its accent, which folding takes away.
    guard accents.contains(text.dropFirst().lowercased()) else { return nil }
    return String(text.prefix(1))
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>, digits least: Int) -> UInt32? {
    guard digits.count >= least, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static let accents: Set<String> = [
    "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron",
  ]
  private static let named = [
    "amp": "&", "apos": "'", "rsquo": "'", "lsquo": "'", "nbsp": " ", "quot": " ", "middot": "·", "ordm": "º",
    "ordf": "ª", "deg": "°", "aelig": "æ", "oelig": "œ", "szlig": "ß", "eth": "ð", "thorn": "þ", "ndash": "-",
    "frac12": "½",
  ]
}
