/// The words of a query as the aligner looks at them for each of many names: properties as bits, letters as patterns.
struct AskedWords: Sendable {
  /// The register's word for each token, −1 for none.
  private(set) var words = ContiguousArray<Int32>()
  /// What each token costs that stays unexplained.
  private(set) var costs = ContiguousArray<Float>()
  private(set) var tokens = ContiguousArray<Token>()
  /// The letters of each token that is no number.
  private(set) var patterns: ContiguousArray<EditPattern>
  /// The segment of each token as a bit.
  private(set) var segments = ContiguousArray<UInt64>()
  private(set) var streetSegments: UInt64 = 0
  /// A bit for each of the register's words, which some share: a word without its bit is not among `words`.
  private(set) var knownWords: UInt64 = 0

  /// Tokens that a name may explain word for word, and those that it may explain by what they mean.
  private(set) var open: UInt64 = 0
  private(set) var meaningful: UInt64 = 0
  /// Words that a name may explain by their letters, and those that are but a letter in the place of a type.
  private(set) var lettered: UInt64 = 0
  private(set) var typeLetters: UInt64 = 0
  /// Words for streets that are no translation of a type.
  private(set) var namedTypes: UInt64 = 0
  /// Words that may be joined with others to one, with types and particles and without.
  private(set) var joinable: UInt64 = 0
  private(set) var joinableCore: UInt64 = 0
  /// What may be the suffix of a house number, and the first letters behind which a segment's words end.
  private(set) var suffixes: UInt64 = 0
  /// Words that have their street's type glued behind them, so that nothing is cut off them.
  private(set) var stems: UInt64 = 0
  private(set) var last: UInt64 = 0
  private(set) var particles: UInt64 = 0
  private(set) var types: UInt64 = 0
  private(set) var costly: UInt64 = 0
  /// Whether a word was cut into known pieces, perhaps wrongly.
  private(set) var hasCutWord = false

  init() {
    patterns = ContiguousArray(repeating: EditPattern(), count: TokenList.tokenLimit + 1)
  }

  mutating func take(_ reading: ParsedAddress) {
    removeAll()
    streetSegments = reading.streetSegments
    typeLetters = reading.typeLetters
    namedTypes = reading.namedTypes
    hasCutWord = reading.hasCutWord
    words.append(contentsOf: reading.words)
    costs.append(contentsOf: reading.costs)
    tokens.append(contentsOf: reading.list.tokens)
    for number in reading.numbers {
      for token in number.suffix { suffixes |= 1 &<< UInt64(token) }
    }
    for position in tokens.indices { take(position, reading) }
  }

  /// Shorter ones are scraps of a misspelt word ("Als-avd").
  private static let shortestStem = 4

  @inline(__always)
  static func bit(_ word: Int32) -> UInt64 { 1 &<< UInt64(word & 63) }

  private mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    (open, meaningful, lettered, joinable, joinableCore) = (0, 0, 0, 0, 0)
    (suffixes, stems, last, particles, types, costly, knownWords) = (0, 0, 0, 0, 0, 0, 0)
  }

  private mutating func take(_ position: Int, _ reading: ParsedAddress) {
    let token = tokens[position]
    let bit: UInt64 = 1 &<< UInt64(position)
    let isWord = reading.kinds[position] == .word
    segments.append(1 << UInt64(token.segment))
    if reading.kinds[position] != .ignored { open |= bit }
    if words[position] >= 0 { knownWords |= Self.bit(words[position]) }
    if token.entry.roles.contains(.particle) { particles |= bit }
    if token.entry.roles.contains(.streetType), token.length > 1 { types |= bit }
    if costs[position] > 0 { costly |= bit }
    // The letter of "12C" means nothing but the entrance.
    let isGlued = token.gap == .glued || token.gap == .slash || token.gap == .hyphen
    let hasMeaning = token.entry.names.lanes != 0 || token.entry.types.lanes != 0
    if isWord, hasMeaning, !(isGlued && suffixes & bit != 0) { meaningful |= bit }
    let isLast =
      position + 1 == tokens.count || tokens[position + 1].isNumber
      || tokens[position + 1].segment != token.segment
    if isLast { last |= bit }
    guard !token.isNumber, isWord else { return }
    // The letter of "11/A" and "11 A" is the entrance's and nobody's initial.
    if token.length == 1, suffixes & bit != 0, isGlued || isLast, !token.fullStopFollows { return }
    // Nor is the ending of a number, as in "3e".
    if token.length == 1, token.gap == .glued, position > 0, tokens[position - 1].isNumber { return }
    // Nor is an article that is joined to its word.
    if token.length == 1, position + 1 < tokens.count, tokens[position + 1].gap == .apostrophe { return }
    if token.length >= Self.shortestStem, position + 1 < tokens.count, case let next = tokens[position + 1],
      next.gap == .glued,
      next.entry.roles.contains(.streetType)
    {
      stems |= bit
    }
    lettered |= bit
    patterns[position].removeAll()
    for byte in reading.list.bytes(of: token) { patterns[position].append(Symbols.code(byte)) }
    let isInStreet = streetSegments & segments[position] != 0 || streetSegments == 0
    guard isInStreet, suffixes & bit == 0 else { return }
    if costs[position] > Aligner.asidePrice { joinable |= bit }
    if costs[position] > NameIndex.typeWeight { joinableCore |= bit }
  }
}

extension AskedWords {
  /// How many letters some tokens have together, as far as a pattern reaches, and which.
  func letters(of chosen: UInt64) -> (count: Int, letters: UInt64) {
    let patterns = patterns.span
    var (count, letters) = (0, UInt64(0))
    for token in BitPositions(chosen) {
      let free = EditPattern.limit - count
      if patterns[token].length <= free {
        letters = Symbols.joining(letters, patterns[token].letters)
      } else {
        for position in 0..<free { letters = Symbols.adding(patterns[token].codes[position], to: letters) }
      }
      count += min(free, patterns[token].length)
    }
    return (count, letters)
  }

  /// The distance of some tokens as one word from a text.
  func distance(of chosen: UInt64, to text: Span<UInt8>, limit: Int) -> Int {
    let patterns = patterns.span
    var masks = InlineArray<40, UInt64>(repeating: 0)
    var length = 0
    for token in BitPositions(chosen) {
      for position in 0..<patterns[token].length where length < EditPattern.limit {
        masks[Int(patterns[token].codes[position])] |= 1 &<< UInt64(length)
        length += 1
      }
    }
    return EditPattern.distance(masks.span, length: length, to: text, limit: limit)
  }
}

/// The positions of the bits that are set, the lowest first.
struct BitPositions: Sequence, IteratorProtocol {
  private var rest: UInt64

  @inline(__always)
  init(_ bits: UInt64) { rest = bits }

  @inline(__always)
  mutating func next() -> Int? {
    guard rest != 0 else { return nil }
    defer { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}
