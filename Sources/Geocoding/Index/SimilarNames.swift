/// Finds names by whole words with a few wrong letters: short words with two slips share no trigram.
///
/// Keys are the words of names, each once, and all words of a name as one; they are compared one by one, by length and
/// by the letters they hold first, four at a time, which leaves few to measure.
struct SimilarNames: Sendable {
  private typealias Lanes = SIMD4<UInt32>

  /// Which letters each key holds, in blocks of one length that are filled up with keys of no letter.
  private var letters = ContiguousArray<Lanes>()
  /// For each key where it stands in `codes`, and its names as `names[first..<next first]`; −1 for none.
  private var positions = ContiguousArray<Int32>()
  private var firstNames = ContiguousArray<Int32>()
  private var names = ContiguousArray<Int32>()
  /// The letters of the keys in their order, as `Symbols`.
  private var codes = ContiguousArray<UInt8>()
  /// Keys of length `n` are in the blocks `starts[n]..<starts[n + 1]`.
  private var starts = ContiguousArray<Int32>(repeating: 0, count: EditPattern.limit + 2)

  init() {}

  init(_ index: NameIndex) {
    var keys = Keys()
    for name in 0..<index.count { keys.append(Int32(name), of: index) }
    for length in keys.ofLength.indices {
      for (place, key) in keys.ofLength[length].enumerated() {
        if place % Lanes.scalarCount == 0 { letters.append(Lanes(repeating: 0)) }
        let start = Int(keys.starts[key])
        letters[letters.count - 1][place % Lanes.scalarCount] = Self.letters(
          Symbols.letters(keys.codes[start..<start + length]))
        positions.append(Int32(codes.count))
        codes.append(contentsOf: keys.codes[start..<start + length])
        firstNames.append(Int32(names.count))
        names.append(contentsOf: keys.names[key])
      }
      while positions.count < letters.count * Lanes.scalarCount {
        positions.append(-1)
        firstNames.append(Int32(names.count))
      }
      starts[length + 1] = Int32(letters.count)
    }
    firstNames.append(Int32(names.count))
  }

  /// Letters in half the bits: those that are rare in names share some.
  private static func letters(_ all: UInt64) -> UInt32 {
    BitPositions(all).reduce(0) { $0 | halves[$1] }
  }

  /// For each bit of `Symbols.letters` the one that it shares.
  private static let halves: [UInt32] = {
    var halves = [UInt32](repeating: 1 << 31, count: UInt64.bitWidth)
    let once = "a b c d e f g h i l m n o p r s t u v jkqw xyz".split(separator: " ")
    let again = "a e i o n r s l t dumc".split(separator: " ")
    for (bit, letters) in (once + again).enumerated() {
      for letter in letters.utf8 {
        let place = Int(Symbols.code(letter)) + (bit < once.count ? 0 : Int(Symbols.again))
        halves[place] = 1 << UInt32(bit)
      }
    }
    return halves
  }()

  /// Calls `body` with each name that has a key at most `limit(length)` edits from the pattern.
  func forEach(like pattern: EditPattern, _ body: (_ name: Int32, _ edits: Int, _ length: Int) -> Void) {
    let own = pattern.length
    let asked = Lanes(repeating: Self.letters(pattern.letters))
    let (blocks, texts, masks) = (letters.span, codes.span, pattern.masks.span)
    for length in max(3, own - 3)...min(EditPattern.limit, own + 3) {
      let longer = max(own, length)
      let limit = Self.limit(longer)
      guard abs(own - length) <= limit else { continue }
      // One edit brings at most one letter that the other side has not got, and one that makes it shorter brings none.
      let (mostMore, mostFewer) = (limit - max(0, own - length), limit - max(0, length - own))
      for block in Int(starts[length])..<Int(starts[length + 1]) {
        var more = blocks[block] & ~asked
        var fewer = asked & ~blocks[block]
        for _ in 0..<mostMore { more &= more &- 1 }
        for _ in 0..<mostFewer { fewer &= fewer &- 1 }
        let tooMany = more | fewer
        guard any(tooMany .== 0) else { continue }
        for lane in 0..<Lanes.scalarCount where tooMany[lane] == 0 {
          let key = block * Lanes.scalarCount + lane
          let start = Int(positions[key])
          guard start >= 0 else { continue }
          let text = texts.extracting(start..<start + length)
          let edits = EditPattern.distance(masks, length: own, to: text, limit: limit)
          guard edits <= limit else { continue }
          for name in names[Int(firstNames[key])..<Int(firstNames[key + 1])] { body(name, edits, longer) }
        }
      }
    }
  }

  private static func limit(_ length: Int) -> Int { length <= 3 ? 1 : length <= 8 ? 2 : 3 }
}

/// The keys of an index on the way to their order by length.
private struct Keys {
  private(set) var codes = ContiguousArray<UInt8>()
  private(set) var starts = ContiguousArray<Int32>()
  private(set) var names: [ContiguousArray<Int32>] = []
  private(set) var ofLength = [ContiguousArray<Int>](repeating: [], count: EditPattern.limit + 1)
  /// The key of each word that has one.
  private var ofWord: [Int32: Int] = [:]

  mutating func append(_ name: Int32, of index: NameIndex) {
    var core = ContiguousArray<UInt8>()
    var whole = ContiguousArray<UInt8>()
    var count = 0
    for member in index.members[index.members(of: Int(name))] {
      let letters = index.letters(of: member.word)
      whole.append(contentsOf: letters)
      guard member.part == .core else { continue }
      core.append(contentsOf: letters)
      count += 1
      if index.shapes[Int(member.word)].isNumber { continue }
      if let key = ofWord[member.word] {
        if names[key].last != name { names[key].append(name) }
      } else {
        ofWord[member.word] = append(letters, name)
      }
    }
    if count > 1 { append(core[...], name) }
    if whole.count > core.count { append(whole[...], name) }
  }

  @discardableResult
  private mutating func append(_ letters: ContiguousArray<UInt8>.SubSequence, _ name: Int32) -> Int? {
    guard (3...EditPattern.limit).contains(letters.count) else { return nil }
    let key = starts.count
    starts.append(Int32(codes.count))
    codes.append(contentsOf: letters)
    names.append([name])
    ofLength[letters.count].append(key)
    return key
  }
}
