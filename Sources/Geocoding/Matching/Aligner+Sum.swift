/// What the words that were found, and those that were not, come to.
extension Aligner {
  func settle(
    _ members: Range<Int>, _ open: UInt64, _ gained: Float, _ core: Float, _ reading: Reading,
    _ alignment: inout Alignment
  ) {
    var whole: Float = 0
    var wholeCore: Float = 0
    var openType = false
    var isExtension = true
    for (position, member) in zip(0..., index.members[members]) {
      guard position < 64, open & 1 << UInt64(position) != 0 else {
        whole += member.weight
        if member.part == .core {
          wholeCore += member.weight
          alignment.letters += Int(index.words[Int(member.word)].length)
          if alignment.missingWords > 0 { isExtension = false }
        }
        continue
      }
      switch member.part {
      case .core:
        whole += member.weight
        wholeCore += member.weight
        alignment.missing += member.weight
        alignment.missingWords += 1
      case .particle: whole += member.weight * 0.25
      case .type: openType = true
      }
    }
    var segments: UInt64 = 0
    for token in reading.words.indices where alignment.used & 1 << UInt64(token) != 0 {
      segments |= 1 << UInt64(reading.list.tokens[token].segment)
      if !reading.list.tokens[token].entry.roles.contains(.particle) {
        alignment.first = min(alignment.first, token)
        alignment.last = max(alignment.last, token)
      }
    }
    var otherType = false
    for token in reading.words.indices where alignment.used & 1 << UInt64(token) == 0 {
      let cost = reading.costs[token]
      guard cost > 0 else { continue }
      let asked = reading.list.tokens[token]
      let belongs = (segments | reading.streetSegments) & 1 << UInt64(asked.segment) != 0
      if belongs, asked.entry.roles.contains(.streetType), asked.length > 1 { otherType = true }
      if isSuffix(token, reading) { continue }
      alignment.extra += cost * (belongs ? 1 : 0.12)
      if belongs, cost > NameIndex.typeWeight { alignment.extraWords += 1 }
    }
    if openType {
      if otherType { alignment.type = .differs }
      whole += otherType ? NameIndex.typeWeight : NameIndex.typeWeight * 0.25
    }
    alignment.coreSimilarity = core / (wholeCore + alignment.extra)
    alignment.similarity = gained / (whole + alignment.extra)
    // The query's words are the beginning of the name: a form that cuts names, or a field that was too short.
    if isExtension, alignment.missingWords > 0, alignment.edits == 0, alignment.extra < 0.05,
      gained >= Self.leastBeginning
    {
      alignment.similarity = max(alignment.similarity, Self.beginning - 0.02 * Float(alignment.missingWords))
    }
  }

  private static let leastBeginning: Float = 0.4
  private static let beginning: Float = 0.86

  /// The letter of "12C" means nothing but the entrance.
  func isGluedSuffix(_ token: Int, _ reading: Reading) -> Bool {
    let gap = reading.list.tokens[token].gap
    return (gap == .glued || gap == .slash || gap == .hyphen) && isSuffix(token, reading)
  }

  func isSuffix(_ token: Int, _ reading: Reading) -> Bool {
    reading.numbers.contains { $0.suffix.contains(token) }
  }
}
