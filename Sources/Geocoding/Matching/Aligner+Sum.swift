/// What the words that were found, and those that were not, come to.
extension Aligner {
  func settle(
    _ range: Range<Int>, _ open: UInt64, _ gained: Float, _ core: Float, _ alignment: inout Alignment
  ) {
    var whole: Float = 0
    var wholeCore: Float = 0
    var openType = false
    var isExtension = true
    var isEnd = true
    let (members, shapes) = (index.members.span, index.shapes.span)
    for position in range {
      let member = members[position]
      guard open & 1 &<< UInt64(position - range.lowerBound) != 0 else {
        whole += member.weight
        if member.part == .core {
          wholeCore += member.weight
          alignment.letters += Int(shapes[Int(member.word)].length)
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
        if alignment.letters > 0 { isEnd = false }
      case .particle: whole += member.weight * 0.25
      case .type: openType = true
      }
    }
    var streets = asked.streetSegments
    for token in BitPositions(alignment.used) { streets |= asked.segments[token] }
    let ends = alignment.used & ~asked.particles
    if ends != 0 {
      alignment.first = min(alignment.first, ends.trailingZeroBitCount)
      alignment.last = max(alignment.last, UInt64.bitWidth - 1 - ends.leadingZeroBitCount)
    }
    let otherType = addExtra(outside: streets, &alignment)
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
    // Its end: the given name is left out.
    if isEnd, !asked.hasCutWord, alignment.missingWords > 0, alignment.edits == 0,
      alignment.abbreviations == 0,
      alignment.extra < 0.05, gained >= Self.leastBeginning, alignment.similarity < Self.end
    {
      alignment.similarity = Self.end
      alignment.isEnd = true
    }
  }

  /// Adds what the words cost that the name does not explain; gives whether another type is among them.
  ///
  /// - Parameter streets: the segments of the street; words in others cost little.
  private func addExtra(outside streets: UInt64, _ alignment: inout Alignment) -> Bool {
    let (costs, segments) = (asked.costs.span, asked.segments.span)
    var otherType = false
    for token in BitPositions(asked.costly & ~alignment.used) {
      let belongs = streets & segments[token] != 0
      if belongs, asked.types & 1 &<< UInt64(token) != 0 { otherType = true }
      if asked.suffixes & 1 &<< UInt64(token) != 0 { continue }
      if belongs { alignment.unexplained |= 1 &<< UInt64(token) }
      alignment.extra += costs[token] * (belongs ? 1 : 0.12)
      if belongs, costs[token] > NameIndex.typeWeight { alignment.extraWords += 1 }
    }
    return otherType
  }

  private static let leastBeginning: Float = 0.4
  private static let beginning: Float = 0.86
  /// A name may well be another's end ("Rue du Vieux Moulin"), so this is for review.
  private static let end: Float = 0.78
}
