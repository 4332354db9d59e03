/// The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment),
/// for a pattern of at most 64 letters.
///
/// Bit-parallel: one step for each letter of the text (Hyyrö, "A bit-vector algorithm for computing Levenshtein
/// and Damerau edit distances", 2003).
struct EditPattern {
  static let limit = 64
  private var masks: ContiguousArray<UInt64>
  private(set) var codes = ContiguousArray<UInt8>()
  /// See `Symbols.letters`.
  private(set) var letters: UInt64 = 0

  init() {
    masks = ContiguousArray(repeating: 0, count: Symbols.count)
    codes.reserveCapacity(Self.limit)
  }

  var length: Int { codes.count }

  mutating func removeAll() {
    for code in codes { masks[Int(code)] = 0 }
    codes.removeAll(keepingCapacity: true)
    letters = 0
  }

  /// Letters beyond the limit are left out.
  @inline(__always)
  mutating func append(_ code: UInt8) {
    guard codes.count < Self.limit else { return }
    masks[Int(code)] |= 1 << UInt64(codes.count)
    letters |= 1 << UInt64(code)
    codes.append(code)
  }

  /// The distance to a text; any number above `limit` when it exceeds that.
  func distance(to text: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    let length = codes.count
    guard abs(length - text.count) <= limit else { return limit + 1 }
    guard length > 0 else { return text.count }
    return masks.withUnsafeBufferPointer { masks in
      var positive = UInt64.max
      var negative: UInt64 = 0
      var diagonal: UInt64 = 0
      var previous: UInt64 = 0
      let last: UInt64 = 1 << UInt64(length - 1)
      var distance = length
      for code in text {
        let mask = masks[Int(code)]
        let swapped = ((~diagonal & mask) << 1) & previous
        diagonal = (((mask & positive) &+ positive) ^ positive) | mask | negative | swapped
        var horizontalPositive = negative | ~(diagonal | positive)
        var horizontalNegative = diagonal & positive
        if horizontalPositive & last != 0 { distance += 1 }
        if horizontalNegative & last != 0 { distance -= 1 }
        horizontalPositive = horizontalPositive << 1 | 1
        horizontalNegative <<= 1
        positive = horizontalNegative | ~(diagonal | horizontalPositive)
        negative = horizontalPositive & diagonal
        previous = mask
      }
      return distance
    }
  }
}
