import DeterministicParallel
import Measures
import Studies

/// How many of some pupils there are, and quantiles of their values, not-a-number where there are none: of all, and of
/// the members and the rest of each group.
///
/// Which of the pupils are in a group is a set of bits in their order, so that a group's quantile is found by counting
/// bits.
///
/// - Parameters:
///   - rows: those of the pupils whose value is known, in ascending order of it.
///   - ofRow: the profile of each row.
func quantiles(
  _ shares: [Double], of rows: ContiguousArray<Int32>, _ values: ContiguousArray<Double>,
  _ profiles: GroupProfiles, _ ofRow: ContiguousArray<Int32>
) -> [(count: Int, values: [Double])] {
  let groupCount = profiles.groupCount
  let sets = PositionSets(2 * groupCount, positions: rows.count) { insert in
    profiles.forEachMark(of: rows, ofRow, insert)
  }
  let all = PositionSet(all: rows.count)
  let selections =
    [all]
    + (0..<groupCount).flatMap { group in
      let members = sets[group]
      return [members, all.subtracting(members, sets[groupCount + group])]
    }
  return selections.map { selection in
    let count = selection.count
    let found = shares.map { share in
      QuantilePosition(share, of: count).map { place in
        place.value { values[Int(rows[selection.position(of: $0)])] }
      } ?? .nan
    }
    return (count, found)
  }
}

/// Several sets of the positions 0 ..< n.
private struct PositionSets {
  private let words: ContiguousArray<UInt64>
  private let size: Int

  /// - Parameter fill: is handed what puts a position into a set.
  @inline(__always)
  init(_ count: Int, positions: Int, _ fill: (_ insert: (_ position: Int, _ set: Int) -> Void) -> Void) {
    let size = (positions + 63) / 64
    var words = ContiguousArray<UInt64>(repeating: 0, count: count * size)
    words.withUnsafeMutableBufferPointer { words in
      fill { position, set in words[set * size + (position >> 6)] |= 1 << UInt64(position & 63) }
    }
    (self.words, self.size) = (words, size)
  }

  subscript(set: Int) -> PositionSet { PositionSet(words: words[set * size..<(set + 1) * size]) }
}

/// Some of the positions 0 ..< n, as bits.
struct PositionSet {
  private var words: ContiguousArray<UInt64>

  init(words: ArraySlice<UInt64>) { self.words = ContiguousArray(words) }

  init(all count: Int) {
    words = ContiguousArray(repeating: .max, count: (count + 63) / 64)
    if count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func subtracting(_ first: PositionSet, _ second: PositionSet) -> PositionSet {
    var rest = self
    for word in words.indices { rest.words[word] &= ~(first.words[word] | second.words[word]) }
    return rest
  }

  /// The position of the member before which there are so many others.
  ///
  /// - Precondition: there are more.
  func position(of rank: Int) -> Int {
    var (word, rank) = (0, rank)
    while rank >= words[word].nonzeroBitCount {
      rank -= words[word].nonzeroBitCount
      word += 1
    }
    var bits = words[word]
    for _ in 0..<rank { bits &= bits - 1 }
    return 64 * word + bits.trailingZeroBitCount
  }
}

/// Where a quantile lies among sorted values, linear between neighbours (Hyndman and Fan 1996, type 7).
struct QuantilePosition {
  private let below: Int
  private let part: Double
  private let count: Int

  /// - Returns: nil of none.
  init?(_ share: Double, of count: Int) {
    guard count > 0 else { return nil }
    let position = share * Double(count - 1)
    below = Int(position)
    part = position - Double(below)
    self.count = count
  }

  /// The ranks of the values that it is made of.
  var ranks: [Int] { below + 1 < count ? [below, below + 1] : [below] }

  func value(at sorted: (Int) -> Double) -> Double {
    let lower = sorted(below)
    return below + 1 < count ? lower + part * (sorted(below + 1) - lower) : lower
  }
}
