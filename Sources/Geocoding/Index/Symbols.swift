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

  /// One bit for each letter that occurs, and one more for each of a…x that occurs again: one edit brings at most one bit
  /// that the other word has not got.
  static func letters(_ codes: some Sequence<UInt8>) -> UInt64 { codes.reduce(0) { adding($1, to: $0) } }

  @inline(__always)
  static func adding(_ code: UInt8, to letters: UInt64) -> UInt64 { joining(letters, 1 &<< UInt64(code)) }

  /// The letters of two words as one.
  @inline(__always)
  static func joining(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first | second | (first & second & onceMore) &<< again
  }

  /// How far behind a letter's bit the one is that tells of its second occurrence, and which letters have one.
  static let again: UInt64 = 39
  private static let onceMore: UInt64 = 0x01FF_FFFE

  /// Whether words with these letters may be at most `limit` edits apart, from their lengths and letters alone.
  @inline(__always)
  static func mayBeAlike(
    _ first: UInt64, length: Int, _ second: UInt64, length other: Int, limit: Int
  ) -> Bool {
    let longer = length - other
    guard abs(longer) <= limit else { return false }
    // What makes the longer one shorter brings it no letter.
    return !has(first & ~second, moreThan: limit - max(0, -longer))
      && !has(second & ~first, moreThan: limit - max(0, longer))
  }

  @inline(__always)
  private static func has(_ letters: UInt64, moreThan count: Int) -> Bool {
    var rest = letters
    for _ in 0..<count { rest &= rest &- 1 }
    return rest != 0
  }
}
