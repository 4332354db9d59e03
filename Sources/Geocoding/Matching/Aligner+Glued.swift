extension Aligner {
  /// What costs no more than this is a floor, a recipient or the like.
  static let asidePrice: Float = 0.03

  /// Matches what is open on both sides, each side as one word: spaces are in the wrong place or missing.
  mutating func matchGlued(
    _ members: Range<Int>, _ open: UInt64, _ reading: Reading, _ alignment: Alignment
  ) -> Gain {
    let core = matchGlued(members, open, reading, alignment, withSmallWords: false)
    let whole = matchGlued(members, open, reading, alignment, withSmallWords: true)
    return whole.gained > core.gained ? whole : core
  }

  private mutating func matchGlued(
    _ members: Range<Int>, _ open: UInt64, _ reading: Reading, _ alignment: Alignment, withSmallWords: Bool
  ) -> Gain {
    var gain = Gain(open: open)
    restOfName.removeAll(keepingCapacity: true)
    var weight: Float = 0
    var coreWeight: Float = 0
    var closed: UInt64 = 0
    for (position, member) in zip(0..., index.members[members])
    where position < 64 && open & 1 << UInt64(position) != 0 {
      guard withSmallWords || member.part == .core else { continue }
      let word = index.words[Int(member.word)]
      guard restOfName.count + Int(word.length) <= EditPattern.limit else { return gain }
      restOfName.append(contentsOf: index.codes[Int(word.start)..<Int(word.start + word.length)])
      weight += member.weight
      if member.part == .core { coreWeight += member.weight }
      closed |= 1 << UInt64(position)
    }
    guard restOfName.count >= 3 else { return gain }
    rest.removeAll()
    var used: UInt64 = 0
    for token in reading.words.indices
    where alignment.used & 1 << UInt64(token) == 0 && reading.kinds[token] == .word {
      let asked = reading.list.tokens[token]
      guard !asked.isNumber, !isSuffix(token, reading),
        reading.streetSegments & 1 << UInt64(asked.segment) != 0 || reading.streetSegments == 0,
        reading.costs[token] > (withSmallWords ? Self.asidePrice : NameIndex.typeWeight)
      else { continue }
      for byte in reading.list.bytes(of: asked) { rest.append(Symbols.code(byte)) }
      used |= 1 << UInt64(token)
    }
    let length = max(rest.length, restOfName.count)
    let limit = min(length / 3, 5)
    guard rest.length >= 3, abs(rest.length - restOfName.count) <= limit else { return gain }
    let edits = restOfName.withUnsafeBufferPointer { rest.distance(to: $0, limit: limit) }
    guard edits <= limit else { return gain }
    gain.gained = weight * (1 - Float(edits) / Float(length))
    gain.core = coreWeight * (1 - Float(edits) / Float(length))
    gain.used = used
    gain.edits = edits
    gain.slippedTokens = used
    gain.slippedMembers = closed
    gain.open &= ~closed
    return gain
  }
}
