/// Aligns the words of one query with those of many names: soft matching weighted by how much a word tells.
struct Aligner: Sendable {
  let index: NameIndex
  /// One pattern for each token, filled when it is first compared.
  private var patterns: [EditPattern]
  private var filled: UInt64 = 0
  private var hidden: UInt64 = 0
  var rest = EditPattern()
  var restOfName = ContiguousArray<UInt8>()

  init(index: NameIndex) {
    self.index = index
    patterns = Array(repeating: EditPattern(), count: TokenList.tokenLimit + 1)
    restOfName.reserveCapacity(EditPattern.limit)
  }

  /// Must be called before the first name of each query.
  mutating func begin() { filled = 0 }

  /// - Parameter hidden: tokens that may not be explained by the name.
  mutating func align(_ reading: Reading, with name: Int, without hidden: UInt64 = 0) -> Alignment {
    var alignment = Alignment()
    self.hidden = hidden
    let members = index.members(of: name)
    var open = matchEqual(members, reading, &alignment)
    var gained = alignment.certain
    var core = alignment.certainCore
    if open != 0 {
      let fuzzy = matchSimilar(members, open, reading, alignment)
      let glued = matchGlued(members, open, reading, alignment)
      let better = glued.gained > fuzzy.gained ? glued : fuzzy
      alignment.used |= better.used
      alignment.edits += better.edits
      alignment.abbreviations += better.abbreviations
      alignment.initials += better.initials
      alignment.slippedTokens = better.slippedTokens
      alignment.slippedMembers = better.slippedMembers
      gained += better.gained
      core += better.core
      open = better.open
    }
    settle(members, open, gained, core, reading, &alignment)
    return alignment
  }

  // MARK: Equal words

  /// Takes the words that are the same or mean the same; gives the members that stay open as bits.
  private func matchEqual(_ members: Range<Int>, _ reading: Reading, _ alignment: inout Alignment) -> UInt64 {
    var open: UInt64 = 0
    for (position, member) in zip(0..., index.members[members]) where position < 64 {
      let word = index.words[Int(member.word)]
      if let (token, isIdentical) = equalToken(member, word, reading, alignment) {
        take(token, member, &alignment)
        let gained = member.weight * (isIdentical || member.part == .type ? 1 : Self.meaningShare)
        alignment.certain += gained
        if member.part == .core { alignment.certainCore += gained }
        if member.part == .type { alignment.type = .same }
      } else {
        open |= 1 << UInt64(position)
      }
    }
    return open
  }

  private func equalToken(
    _ member: NameIndex.Member, _ word: NameIndex.Word, _ reading: Reading, _ alignment: Alignment
  ) -> (token: Int, isIdentical: Bool)? {
    var meaning: (token: Int, isIdentical: Bool)?
    // The word behind the last one taken comes first, so that repeated words keep their order.
    for position in reading.words.indices where (alignment.used | hidden) & 1 << UInt64(position) == 0 {
      guard reading.kinds[position] != .ignored else { continue }
      if reading.words[position] == member.word {
        if position > alignment.last || member.part == .particle { return (position, true) }
        if meaning?.isIdentical != true { meaning = (position, true) }
      } else if meaning == nil, member.part != .particle, reading.kinds[position] == .word,
        !isGluedSuffix(position, reading)
      {
        let entry = reading.list.tokens[position].entry
        let same = member.part == .type ? entry.types.overlaps(word.entry.types) : sameName(entry, word.entry)
        if same { meaning = (position, false) }
      }
    }
    return meaning
  }

  /// A translated or abbreviated word is nearly as good as the word itself.
  private static let meaningShare: Float = 0.98

  private func sameName(_ left: Vocabulary.Entry, _ right: Vocabulary.Entry) -> Bool {
    left.names.lanes != 0 && left.names.overlaps(right.names)
      || left.types.lanes != 0 && left.types.overlaps(right.types)
  }

  private func take(_ token: Int, _ member: NameIndex.Member, _ alignment: inout Alignment) {
    alignment.used |= 1 << UInt64(token)
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
    var open: UInt64
  }

  /// Word by word: letters differ, initials, cut words.
  private mutating func matchSimilar(
    _ members: Range<Int>, _ open: UInt64, _ reading: Reading, _ alignment: Alignment
  ) -> Gain {
    var gain = Gain(open: open)
    let hasCertainWord = alignment.certain > 2 * NameIndex.typeWeight
    // A letter in the place of the street's type is no initial, unless it makes an otherwise equal name whole.
    let mayBeInitial =
      reading.typeLetters == 0
      || alignment.certainCore >= Self.leastSureCore
        && zip(0..., index.members[members]).count {
          $0 < 64 && open & 1 << UInt64($0) != 0 && $1.part == .core
        } == 1
    for (position, member) in zip(0..., index.members[members])
    where position < 64 && open & 1 << UInt64(position) != 0 && member.part != .particle {
      let word = index.words[Int(member.word)]
      var best: (token: Int, similarity: Float, edits: Int, isShort: Bool)?
      for token in reading.words.indices
      where (alignment.used | gain.used) & 1 << UInt64(token) == 0 && reading.kinds[token] == .word {
        if !mayBeInitial, reading.typeLetters & 1 << UInt64(token) != 0 { continue }
        guard let found = similarity(token, word, member.part, reading, allowsInitial: hasCertainWord) else {
          continue
        }
        if found.similarity > best?.similarity ?? 0 {
          best = (token, found.similarity, found.edits, found.isShort)
        }
      }
      guard let best else { continue }
      gain.gained += member.weight * best.similarity
      if member.part == .core { gain.core += member.weight * best.similarity }
      gain.used |= 1 << UInt64(best.token)
      gain.edits += best.edits
      if best.isShort {
        gain.abbreviations += 1
        if reading.list.tokens[best.token].length == 1 { gain.initials += 1 }
      } else {
        gain.slippedTokens |= 1 << UInt64(best.token)
        gain.slippedMembers |= 1 << UInt64(position)
      }
      gain.open &= ~(1 << UInt64(position))
    }
    return gain
  }

  /// So much of a name must be equal before a letter in the place of its type may be an initial.
  private static let leastSureCore: Float = 0.5

  private mutating func similarity(
    _ token: Int, _ word: NameIndex.Word, _ part: NameIndex.Part, _ reading: Reading, allowsInitial: Bool
  ) -> (similarity: Float, edits: Int, isShort: Bool)? {
    let asked = reading.list.tokens[token]
    guard !asked.isNumber, !word.isNumber else { return nil }
    if asked.length == 1 {
      // The letter glued to a house number is not somebody's initial.
      let followsNumber = token > 0 && asked.gap == .glued && reading.list.tokens[token - 1].isNumber
      guard allowsInitial || asked.fullStopFollows, !followsNumber, word.length > 1, part == .core,
        index.codes[Int(word.start)] == Symbols.code(reading.list.bytes[Int(asked.start)])
      else { return nil }
      return (0.8, 0, true)
    }
    let own = fill(token, reading)
    let length = max(own.length, Int(word.length))
    let shorter = min(own.length, Int(word.length))
    guard shorter >= 2 else { return nil }
    let isCut = asked.fullStopFollows || allowsInitial && isLastWord(token, reading)
    var found: (similarity: Float, edits: Int, isShort: Bool)?
    let limit = length <= 3 ? 1 : length <= 5 ? 2 : length <= 9 ? 3 : 4
    if (own.letters ^ word.letters).nonzeroBitCount <= 2 * limit, abs(own.length - Int(word.length)) <= limit
    {
      let edits = distance(own, word, limit: limit)
      if edits <= limit {
        let similarity = 1 - Float(edits) / Float(length)
        if similarity >= 0.5 { found = (similarity, edits, false) }
      }
    }
    // A cut word, at its full stop or at the end of the name.
    if own.length >= 3 && part == .core || isCut, Int(word.length) >= own.length + 2, isPrefix(own, of: word)
    {
      let similarity = 0.65 + 0.3 * Float(own.length) / Float(word.length)
      if similarity > found?.similarity ?? 0 { found = (similarity, 0, true) }
    }
    return found
  }

  /// Whether the words of a segment end here.
  private func isLastWord(_ token: Int, _ reading: Reading) -> Bool {
    guard token + 1 < reading.list.count else { return true }
    let next = reading.list.tokens[token + 1]
    return next.isNumber || next.segment != reading.list.tokens[token].segment
  }

  private mutating func fill(_ token: Int, _ reading: Reading) -> EditPattern {
    if filled & 1 << UInt64(token) == 0 {
      filled |= 1 << UInt64(token)
      patterns[token].removeAll()
      for byte in reading.list.bytes(of: reading.list.tokens[token]) {
        patterns[token].append(Symbols.code(byte))
      }
    }
    return patterns[token]
  }

  private func distance(_ pattern: EditPattern, _ word: NameIndex.Word, limit: Int) -> Int {
    index.codes.withUnsafeBufferPointer { codes in
      let text = UnsafeBufferPointer(rebasing: codes[Int(word.start)..<Int(word.start + word.length)])
      return pattern.distance(to: text, limit: limit)
    }
  }

  private func isPrefix(_ pattern: EditPattern, of word: NameIndex.Word) -> Bool {
    for (offset, code) in pattern.codes.enumerated() where index.codes[Int(word.start) + offset] != code {
      return false
    }
    return true
  }
}
