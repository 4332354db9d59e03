/// Folded bytes as small codes, so that tables over letters stay small: 1…26 letters, 27…36 digits, 37…39 the
/// letters of other scripts, 0 the edge of a word.
enum Symbols {
  static let count = 40

  @inline(__always)
  static func code(_ byte: UInt8) -> UInt8 {
    if byte &- 0x61 < 26 { return byte &- 0x60 }
    if byte &- 0x30 < 10 { return byte &- 0x30 &+ 27 }
    return 37 + byte % 3
  }

  /// One bit for each letter that occurs: words whose sets differ in many letters are many edits apart.
  static func letters(_ codes: some Sequence<UInt8>) -> UInt64 { codes.reduce(0) { $0 | 1 << UInt64($1) } }
}
