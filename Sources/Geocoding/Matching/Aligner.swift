/// Aligns the words of one query with those of many names: soft matching weighted by how much a word tells.
struct Aligner: Sendable {
  let index: NameIndex
  private(set) var asked = AskedWords()

  init(index: NameIndex) { self.index = index }

  /// Must be called before the first name of each query.
  mutating func begin(_ reading: ParsedAddress) { asked.take(reading) }

  /// - Parameter hidden: tokens that may not be explained by the name.
  func align(with name: Int, without hidden: UInt64 = 0) -> Alignment {
    var alignment = Alignment()
    // A name has no more words than a list has tokens, so their positions are bits.
    let members = index.members(of: name)
    var open = matchEqual(members, hidden, &alignment)
    var gained = alignment.certain
    var core = alignment.certainCore
    if open != 0 {
      let fuzzy = matchSimilar(members, open, alignment)
      let glued = matchGlued(members, open, alignment, above: fuzzy.gained)
      let better = glued.gained > fuzzy.gained ? glued : fuzzy
      alignment.used |= better.used
      alignment.edits += better.edits
      alignment.abbreviations += better.abbreviations
      alignment.initials += better.initials
      alignment.slippedTokens = better.slippedTokens
      alignment.slippedMembers = better.slippedMembers
      alignment.cutTokens = better.cutTokens
      alignment.hasInitialReversed = better.hasInitialReversed
      gained += better.gained
      core += better.core
      open = better.open
    }
    settle(members, open, gained, core, &alignment)
    return alignment
  }

  // MARK: Equal words

  /// Takes the words that are the same or mean the same; gives the members that stay open as bits.
  private func matchEqual(_ range: Range<Int>, _ hidden: UInt64, _ alignment: inout Alignment) -> UInt64 {
    let members = index.members.span
    var open: UInt64 = 0
    for position in range {
      let member = members[position]
      if let (token, isIdentical) = equalToken(member, of: range, hidden, alignment) {
        take(token, member, &alignment)
        let gained = member.weight * (isIdentical || member.part == .type ? 1 : Self.meaningShare)
        alignment.certain += gained
        if member.part == .core { alignment.certainCore += gained }
        if member.part == .type { alignment.type = .same }
      } else {
        open |= 1 &<< UInt64(position - range.lowerBound)
      }
    }
    return open
  }

  @inline(__always)
  private func equalToken(
    _ member: NameIndex.Member, of range: Range<Int>, _ hidden: UInt64, _ alignment: Alignment
  ) -> (token: Int, isIdentical: Bool)? {
    let free = asked.open & ~(alignment.used | hidden)
    var equal: UInt64 = 0
    if asked.knownWords & AskedWords.bit(member.word) != 0 {
      let words = asked.words.span
      for token in 0..<words.count where words[token] == member.word { equal |= 1 &<< UInt64(token) }
      equal &= free
    }
    if equal != 0 {
      // The word behind the last one taken comes first, so that repeated words keep their order.
      let behind = member.part == .particle ? equal : equal & ~(2 << UInt64(max(0, alignment.last)) &- 1)
      let first = (alignment.last < 0 || behind == 0 ? equal : behind).trailingZeroBitCount
      if let word = spelt(member, rather: first, free, alignment) { return (word, false) }
      return (first, true)
    }
    guard member.part != .particle, member.hasMeaning else { return nil }
    let word = index.words.span[Int(member.word)].entry
    let tokens = asked.tokens.span
    let isType = member.part == .type
    for token in BitPositions(free & asked.meaningful & (isType ? ~asked.namedTypes : ~0)) {
      let entry = tokens[token].entry
      let isSame =
        isType ? entry.types.overlaps(word.types) && !isOfName(token, range) : sameName(entry, word)
      if isSame { return (token, false) }
    }
    return nil
  }

  /// Whether a word is one of the name's own besides its type: the "Rúa" of "Calle de la Rúa".
  private func isOfName(_ token: Int, _ range: Range<Int>) -> Bool {
    let word = asked.words[token]
    return word >= 0 && index.members[range].contains { $0.word == word && $0.part == .core }
  }

  /// The word for a name's number, where it stands nearer to what is found than the number itself, which is then the
  /// house's: "Rue du Quatre-Septembre 4".
  private func spelt(
    _ member: NameIndex.Member, rather number: Int, _ free: UInt64, _ alignment: Alignment
  ) -> Int? {
    guard index.shapes.span[Int(member.word)].isNumber else { return nil }
    let names = index.words.span[Int(member.word)].entry.names
    let tokens = asked.tokens.span
    for token in BitPositions(free & asked.meaningful)
    where token > alignment.last && (token < number || number < alignment.last) {
      let isWord = !tokens[token].isNumber && asked.costs[token] > NameIndex.particleWeight
      if isWord, tokens[token].entry.names.overlaps(names) { return token }
    }
    return nil
  }

  /// A translated or abbreviated word is nearly as good as the word itself.
  private static let meaningShare: Float = 0.98

  private func sameName(_ left: Vocabulary.Entry, _ right: Vocabulary.Entry) -> Bool {
    left.names.lanes != 0 && left.names.overlaps(right.names)
      || left.types.lanes != 0 && left.types.overlaps(right.types)
  }

  private func take(_ token: Int, _ member: NameIndex.Member, _ alignment: inout Alignment) {
    alignment.used |= 1 &<< UInt64(token)
    guard member.part != .particle else { return }
    alignment.first = min(alignment.first, token)
    alignment.last = max(alignment.last, token)
  }

  // MARK: Similar words

  struct Gain {
    var gained: Float = 0
    var core: Float = 0
    var used: UInt64 = 0
    var edits = 0
    var abbreviations = 0
    var initials = 0
    var slippedTokens: UInt64 = 0
    var slippedMembers: UInt64 = 0
    var cutTokens: UInt64 = 0
    var hasInitialReversed = false
    var open: UInt64
  }

  private struct Likeness {
    var similarity: Float
    var edits: Int
    var isShort: Bool
  }

  /// Word by word: letters differ, initials, cut words.
  private func matchSimilar(_ range: Range<Int>, _ open: UInt64, _ alignment: Alignment) -> Gain {
    let members = index.members.span
    var gain = Gain(open: open)
    let hasCertainWord = alignment.certain > 2 * NameIndex.typeWeight
    var free = asked.lettered & ~alignment.used
    if asked.typeLetters != 0, !mayBeInitial(range, open, alignment) { free &= ~asked.typeLetters }
    for position in BitPositions(open) where free != 0 {
      let member = members[range.lowerBound + position]
      if member.part == .particle, !member.isCut { continue }
      var best: (token: Int, likeness: Likeness)?
      for token in BitPositions(free) {
        guard let found = likeness(token, member, allowsInitial: hasCertainWord) else { continue }
        if found.similarity > best?.likeness.similarity ?? 0 { best = (token, found) }
      }
      guard let (token, likeness) = best else { continue }
      let bit: UInt64 = 1 &<< UInt64(token)
      gain.gained += member.weight * likeness.similarity
      if member.part == .core { gain.core += member.weight * likeness.similarity }
      gain.used |= bit
      free &= ~bit
      gain.edits += likeness.edits
      if likeness.isShort {
        gain.abbreviations += 1
        if asked.tokens[token].length == 1 {
          gain.initials += 1
          if isReversed(token, position, range, open, alignment) { gain.hasInitialReversed = true }
        } else if !asked.tokens[token].fullStopFollows,
          asked.tokens[token].length < Int(index.shapes[Int(member.word)].length)
        {
          gain.cutTokens |= bit
        }
      } else {
        gain.slippedTokens |= bit
        gain.slippedMembers |= 1 &<< UInt64(position)
      }
      gain.open &= ~(1 &<< UInt64(position))
    }
    return gain
  }

  /// Whether an initial stands before all words that are found, and its name behind them: "S. Juan" is not "Juan de
  /// Sada", while "Sada J." may be.
  private func isReversed(
    _ token: Int, _ position: Int, _ range: Range<Int>, _ open: UInt64, _ alignment: Alignment
  ) -> Bool {
    let found = alignment.used & ~(asked.particles | asked.types | asked.typeLetters)
    guard found != 0, token < found.trailingZeroBitCount else { return false }
    let members = index.members.span
    return (position..<range.count).allSatisfy {
      open & 1 &<< UInt64($0) != 0 || members[range.lowerBound + $0].part != .core
    }
  }

  /// Whether a letter in the place of the street's type may be an initial: where it makes an otherwise equal name whole.
  private func mayBeInitial(_ range: Range<Int>, _ open: UInt64, _ alignment: Alignment) -> Bool {
    guard alignment.certainCore >= Self.leastSureCore else { return false }
    let members = index.members.span
    var count = 0
    for position in BitPositions(open) where members[range.lowerBound + position].part == .core { count += 1 }
    return count == 1
  }

  /// So much of a name must be equal before a letter in the place of its type may be an initial.
  private static let leastSureCore: Float = 0.5

  @inline(__always)
  private func likeness(_ token: Int, _ member: NameIndex.Member, allowsInitial: Bool) -> Likeness? {
    let word = index.shapes.span[Int(member.word)]
    guard !word.isNumber else { return nil }
    let text = index.codes.span.extracting(word.range)
    let (patterns, tokens) = (asked.patterns.span, asked.tokens.span)
    let stops = tokens[token].fullStopFollows
    if tokens[token].length == 1 {
      guard allowsInitial || stops, text.count > 1, member.part == .core,
        patterns[token].begins(text), stops || !areNumerals(token, member)
      else { return nil }
      return Likeness(similarity: 0.8, edits: 0, isShort: true)
    }
    let own = patterns[token].length
    // The register's word is an initial: "Via A. Volta".
    if member.isCut, text.count == 1 {
      guard allowsInitial, own >= Self.shortestWord, patterns[token].begins(with: text),
        tokens[token].entry.roles.isDisjoint(with: [.streetType, .particle, .preposition])
      else { return nil }
      return Likeness(similarity: 0.8, edits: 0, isShort: true)
    }
    let length = max(own, text.count)
    guard min(own, text.count) >= 2 else { return nil }
    var found: Likeness?
    let limit = length <= 3 ? 1 : length <= 5 ? 2 : length <= 9 ? 3 : 4
    if Symbols.mayBeAlike(
      patterns[token].letters, length: own, word.letters, length: text.count, limit: limit)
    {
      let masks = patterns[token].masks
      let edits = EditPattern.distance(masks.span, length: own, to: text, limit: limit)
      if edits <= limit {
        let similarity = 1 - Float(edits) / Float(length)
        if similarity >= 0.5 { found = Likeness(similarity: similarity, edits: edits, isShort: false) }
      }
    }
    // A cut word, at its full stop or at the end of the name.
    if text.count >= own + 2, stops || asked.stems & 1 &<< UInt64(token) == 0,
      own >= 3 && member.part == .core || stops || allowsInitial && asked.last & 1 &<< UInt64(token) != 0,
      patterns[token].begins(text), !areNumerals(token, member)
    {
      let similarity = 0.65 + 0.3 * Float(own) / Float(text.count)
      if similarity > found?.similarity ?? 0 {
        found = Likeness(similarity: similarity, edits: 0, isShort: true)
      }
    }
    // The register's word is cut: "Fred. Olsens gate".
    if member.isCut, own >= text.count + 2, patterns[token].begins(with: text) {
      let similarity = 0.65 + 0.3 * Float(text.count) / Float(own)
      if similarity > found?.similarity ?? 0 {
        found = Likeness(similarity: similarity, edits: 0, isShort: true)
      }
    }
    return found
  }

  /// Shorter ones are no names.
  private static let shortestWord = 3

  /// Whether both are numerals, of which none is short for another: "Pio X" is not Pio XII.
  private func areNumerals(_ token: Int, _ member: NameIndex.Member) -> Bool {
    guard index.words.span[Int(member.word)].entry.roles.contains(.cardinal) else { return false }
    let asked = asked.tokens[token]
    return asked.isNumeralLetter || asked.entry.roles.contains(.cardinal)
  }
}
