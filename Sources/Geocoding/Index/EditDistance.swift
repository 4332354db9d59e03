/// The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment),
/// for a pattern of at most 64 letters.
///
/// Bit-parallel: one step for each letter of the text (Hyyrö, "A bit-vector algorithm for computing Levenshtein
/// and Damerau edit distances", 2003).
struct EditPattern: Sendable {
  static let limit = 64
  /// For each letter where it stands.
  private(set) var masks = ContiguousArray<UInt64>(repeating: 0, count: Symbols.count)
  private(set) var codes = ContiguousArray<UInt8>(repeating: 0, count: Self.limit)
  private(set) var length = 0
  /// See `Symbols.letters`.
  private(set) var letters: UInt64 = 0

  mutating func removeAll() {
    for position in 0..<length { masks[Int(codes[position])] = 0 }
    length = 0
    letters = 0
  }

  /// Letters beyond the limit are left out.
  @inline(__always)
  mutating func append(_ code: UInt8) {
    guard length < Self.limit else { return }
    masks[Int(code)] |= 1 &<< UInt64(length)
    letters = Symbols.adding(code, to: letters)
    codes[length] = code
    length += 1
  }

  /// Whether a text begins with the pattern.
  func begins(_ text: Span<UInt8>) -> Bool {
    guard length <= text.count else { return false }
    let codes = codes.span
    for position in 0..<length where codes[position] != text[position] { return false }
    return true
  }

  /// Whether the pattern begins with a text.
  func begins(with text: Span<UInt8>) -> Bool {
    guard text.count <= length else { return false }
    let codes = codes.span
    for position in 0..<text.count where codes[position] != text[position] { return false }
    return true
  }

  /// The distance to a text; any number above `limit` when it exceeds that.
  func distance(to text: Span<UInt8>, limit: Int) -> Int {
    Self.distance(masks.span, length: length, to: text, limit: limit)
  }

  /// The distance from the pattern of these masks.
  static func distance(_ masks: Span<UInt64>, length: Int, to text: Span<UInt8>, limit: Int) -> Int {
    guard abs(length - text.count) <= limit else { return limit + 1 }
    guard length > 0 else { return text.count }
    var positive = UInt64.max
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var previous: UInt64 = 0
    let last: UInt64 = 1 &<< UInt64(length - 1)
    // What each letter still to come can at most take off again is taken off before.
    var least = length - text.count
    for position in 0..<text.count {
      let mask = masks[Int(text[position])]
      let swapped = ((~diagonal & mask) &<< 1) & previous
      diagonal = (((mask & positive) &+ positive) ^ positive) | mask | negative | swapped
      var horizontalPositive = negative | ~(diagonal | positive)
      var horizontalNegative = diagonal & positive
      if horizontalPositive & last != 0 { least &+= 2 } else if horizontalNegative & last == 0 { least &+= 1 }
      if least > limit { return limit + 1 }
      horizontalPositive = horizontalPositive &<< 1 | 1
      horizontalNegative = horizontalNegative &<< 1
      positive = horizontalNegative | ~(diagonal | horizontalPositive)
      negative = horizontalPositive & diagonal
      previous = mask
    }
    return least
  }
}
