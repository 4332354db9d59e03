extension Aligner {
  /// What costs no more than this is a floor, a recipient or the like.
  static let asidePrice: Float = 0.03

  /// Matches what is open on both sides, each side as one word: spaces are in the wrong place or missing.
  ///
  /// - Parameter least: what gains no more than this is not wanted, and need not be found.
  func matchGlued(
    _ range: Range<Int>, _ open: UInt64, _ alignment: Alignment, above least: Float
  ) -> Gain {
    let core = joined(range, open, asked.joinableCore & ~alignment.used, above: least) { $0 == .core }
    let whole = joined(
      range, open, asked.joinable & ~alignment.used, above: max(least, core.gained)
    ) { _ in true }
    return whole.gained > core.gained ? whole : core
  }

  @inline(__always)
  private func joined(
    _ range: Range<Int>, _ open: UInt64, _ used: UInt64, above least: Float,
    _ isWanted: (NameIndex.Part) -> Bool
  ) -> Gain {
    let (members, shapes, codes) = (index.members.span, index.shapes.span, index.codes.span)
    var gain = Gain(open: open)
    var weight: Float = 0
    var coreWeight: Float = 0
    var closed: UInt64 = 0
    var (length, letters) = (0, UInt64(0))
    for position in BitPositions(open) {
      let member = members[range.lowerBound + position]
      guard isWanted(member.part) else { continue }
      length += Int(shapes[Int(member.word)].length)
      letters = Symbols.joining(letters, shapes[Int(member.word)].letters)
      weight += member.weight
      if member.part == .core { coreWeight += member.weight }
      closed |= 1 &<< UInt64(position)
    }
    // No more than its weight can be gained.
    guard (3...EditPattern.limit).contains(length), weight > least else { return gain }
    let own = asked.letters(of: used)
    let longer = max(own.count, length)
    let limit = min(longer / 3, 5)
    guard own.count >= 3,
      Symbols.mayBeAlike(own.letters, length: own.count, letters, length: length, limit: limit)
    else { return gain }
    var name = InlineArray<64, UInt8>(repeating: 0)
    var end = 0
    for position in BitPositions(closed) {
      for letter in shapes[Int(members[range.lowerBound + position].word)].range {
        name[end] = codes[letter]
        end += 1
      }
    }
    let edits = asked.distance(of: used, to: name.span.extracting(0..<end), limit: limit)
    guard edits <= limit else { return gain }
    gain.gained = weight * (1 - Float(edits) / Float(longer))
    gain.core = coreWeight * (1 - Float(edits) / Float(longer))
    gain.used = used
    gain.edits = edits
    gain.slippedTokens = used
    gain.slippedMembers = closed
    gain.open &= ~closed
    return gain
  }
}
