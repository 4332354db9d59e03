/// Reads text that is not UTF-8 throughout, as when a table is put together from the exports of several programs.
///
/// Bytes that are no UTF-8 are Windows-1252, which holds ISO 8859-1: what municipal programs write when they do not
/// write UTF-8. Whether a line is the one or the other is asked of the line, not of the file.
struct StrayBytes {
  /// In UTF-8.
  private(set) var text: [UInt8] = []
  /// Where in `text` the lines begin that were not in UTF-8; empty when the whole file was not.
  private(set) var lines: [Int] = []
  /// Whether the letters are likely those of another encoding than Windows-1252.
  private(set) var isDoubtful = false
  private(set) var isMixed = false

  /// - Parameter claimsUTF8: whether the file begins with the mark of UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, claimsUTF8: Bool) {
    text.reserveCapacity(bytes.count + bytes.count / 16)
    let whole = StrayBytes.count(bytes)
    // A few sequences that could be UTF-8 come about by chance where all else is not: É» in CAFÉ».
    isMixed = claimsUTF8 || whole.letters * 20 >= whole.stray
    isDoubtful = StrayBytes.looksForeign(bytes)
    guard isMixed else {
      for byte in bytes { append(byte) }
      return
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
      append(line: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
  }

  private mutating func append(line: UnsafeBufferPointer<UInt8>) {
    let (letters, stray) = StrayBytes.count(line)
    guard stray > 0 else {
      text += line
      return
    }
    lines.append(text.count)
    guard letters >= stray else {
      for byte in line { append(byte) }
      return
    }
    var rest = line
    while let invalid = rest.firstInvalidUTF8 {
      text += rest[..<invalid]
      append(rest[invalid])
      rest = .init(rebasing: rest[(invalid + 1)...])
    }
    text += rest
  }

  /// Appends what a byte means in Windows-1252; the five that it leaves open are the control characters of ISO 8859-1.
  private mutating func append(_ byte: UInt8) {
    if byte < 0x80 {
      text.append(byte)
    } else {
      let scalar = byte < 0xA0 ? StrayBytes.windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
      text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// How many letters beyond ASCII are there in UTF-8, and how many bytes are in none.
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (letters: Int, stray: Int) {
    var (letters, stray) = (0, 0)
    var rest = bytes
    while true {
      let invalid = rest.firstInvalidUTF8
      letters += rest[..<(invalid ?? rest.count)].reduce(0) { $0 + ($1 >= 0xC2 ? 1 : 0) }
      guard let invalid else { return (letters, stray) }
      stray += 1
      rest = .init(rebasing: rest[(invalid + 1)...])
    }
  }

  /// Whether many bytes would be signs within words, or words of strange letters only, were it Windows-1252: so look
  /// Mac Roman, the code pages of DOS, those of Central Europe, and Cyrillic ones.
  private static func looksForeign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (high, strange, run) = (0, 0, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        run = 0
        continue
      }
      high += 1
      run += 1
      let isWithinWord =
        index > 0 && index + 1 < bytes.count && bytes[index - 1].isASCIILetter
        && bytes[index + 1].isASCIILetter
      if run >= 3 || (isWithinWord && signs.contains(byte)) || open.contains(byte) { strange += 1 }
    }
    return strange * 5 > high
  }

  private static let open: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// The bytes that are no letters in Windows-1252, but for apostrophes, dashes, the middle dot and º, which stand in
  /// words.
  private static let signs: Set<UInt8> = {
    let letters: [UInt8] = [0x83, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F]
    let inWords: [UInt8] = [0x91, 0x92, 0x96, 0x97, 0xA0, 0xAA, 0xAD, 0xB4, 0xB5, 0xB7, 0xBA]
    return Set(0x80...0xBF).union([0xD7, 0xF7]).subtracting(letters + inWords)
  }()

  private static let windows1252: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
