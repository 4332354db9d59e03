/// Finds names by whole words with a few wrong letters: short words with two slips share no trigram.
///
/// Keys are the words of a name, and all of its words as one; they are compared one by one, by length and by
/// the letters they hold first, which leaves few to measure.
struct SimilarNames: Sendable {
  private struct Key: Sendable {
    let letters: UInt64
    let start: Int32
    let name: Int32
  }

  private var keys = ContiguousArray<Key>()
  private var codes = ContiguousArray<UInt8>()
  /// Keys of length `n` are `starts[n]..<starts[n + 1]`.
  private var starts = ContiguousArray<Int32>(repeating: 0, count: EditPattern.limit + 2)

  init() {}

  init(_ index: NameIndex) {
    var unsorted = ContiguousArray<(key: Key, length: Int)>()
    for name in 0..<index.count {
      Self.words(of: name, in: index) { word in
        guard (3...EditPattern.limit).contains(word.count) else { return }
        unsorted.append(
          (Key(letters: Symbols.letters(word), start: Int32(codes.count), name: Int32(name)), word.count))
        codes.append(contentsOf: word)
      }
    }
    for entry in unsorted { starts[entry.length + 1] += 1 }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    keys = ContiguousArray(
      unsorted.sorted { ($0.length, $0.key.start) < ($1.length, $1.key.start) }.map(\.key))
  }

  private static func words(of name: Int, in index: NameIndex, _ body: (ContiguousArray<UInt8>) -> Void) {
    var core = ContiguousArray<UInt8>()
    var whole = ContiguousArray<UInt8>()
    var count = 0
    for member in index.members[index.members(of: name)] {
      let word = index.words[Int(member.word)]
      let letters = index.codes[Int(word.start)..<Int(word.start + word.length)]
      whole.append(contentsOf: letters)
      guard member.part == .core else { continue }
      core.append(contentsOf: letters)
      count += 1
      if !word.isNumber { body(ContiguousArray(letters)) }
    }
    if count > 1 { body(core) }
    if whole.count > core.count { body(whole) }
  }

  /// Calls `body` with each name that has a key at most `limit(length)` edits from the pattern.
  func forEach(like pattern: EditPattern, _ body: (_ name: Int32, _ edits: Int, _ length: Int) -> Void) {
    let own = pattern.length
    for length in max(3, own - 3)...min(EditPattern.limit, own + 3) {
      let longer = max(own, length)
      let limit = Self.limit(longer)
      guard abs(own - length) <= limit else { continue }
      for key in keys[Int(starts[length])..<Int(starts[length + 1])] {
        // One edit brings at most one letter that the other side has not got.
        guard (key.letters & ~pattern.letters).nonzeroBitCount <= limit,
          (pattern.letters & ~key.letters).nonzeroBitCount <= limit
        else { continue }
        let edits = codes.withUnsafeBufferPointer {
          pattern.distance(
            to: UnsafeBufferPointer(rebasing: $0[Int(key.start)..<Int(key.start) + length]), limit: limit)
        }
        if edits <= limit { body(key.name, edits, longer) }
      }
    }
  }

  private static func limit(_ length: Int) -> Int { length <= 3 ? 1 : length <= 8 ? 2 : 3 }
}
