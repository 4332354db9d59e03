/// Towns in the names of streets: "rue de Bavilliers".
extension AddressParser {
  /// What stands before a town's name at the end of a segment, and may be the rest of a street's.
  private struct Opening {
    /// The last word that is no particle: "rue", or the "Vieux" of "rue du Vieux Belfort".
    let position: Int
    let isType: Bool
    /// Whether no word stands before it, so that it is the type of a name that would be the town's alone.
    let isFirst: Bool
    let hasParticle: Bool

    /// Whether it is no whole name: "rue", "Grande Rue de", but not "High Street".
    var isOpen: Bool { isType && (isFirst || hasParticle) }
  }

  /// Whether a town's name that ends a line is the end of a street's: where the register has such a street, or the town
  /// stands in front of everything else, which is taken.
  mutating func takeAsStreet(_ range: ClosedRange<Int>, in reading: inout ParsedAddress) -> Bool {
    guard let opening = opening(before: range, in: reading) else { return false }
    let isKnown = isKnown(range, behind: opening, in: reading)
    guard isKnown || opening.isOpen else { return false }
    takeLeadingPlace(&reading)
    return isKnown || reading.city >= 0 || reading.hasUnknownPlace
  }

  /// Whether a street's name would lack its end without the town's.
  func endsStreet(_ range: ClosedRange<Int>, in reading: ParsedAddress) -> Bool {
    guard let opening = opening(before: range, in: reading) else { return false }
    return opening.isOpen || isKnown(range, behind: opening, in: reading)
  }

  private func opening(before range: ClosedRange<Int>, in reading: ParsedAddress) -> Opening? {
    let tokens = reading.list.tokens
    let before = tokens[behindNumber(before: range.lowerBound, in: reading)..<range.lowerBound]
    guard
      let position = before.lastIndex(where: {
        $0.entry.roles.isDisjoint(with: [.particle, .preposition])
      }), reading.kinds[position] == .word
    else { return nil }
    let isFirst = before.indices[..<position].allSatisfy {
      tokens[$0].length == 1 && !isType($0, before: range.lowerBound, in: reading)
        || !tokens[$0].entry.roles.isDisjoint(with: [.particle, .numberPrefix])
    }
    return Opening(
      position: position, isType: tokens[position].entry.roles.contains(.streetType), isFirst: isFirst,
      hasParticle: position + 1 < range.lowerBound)
  }

  /// Where a segment's words begin that end before a position, behind a house number and its letter: "5 C Belfort".
  private func behindNumber(before end: Int, in reading: ParsedAddress) -> Int {
    let tokens = reading.list.tokens
    let last = tokens[..<end].lastIndex { $0.segment != tokens[end].segment || $0.isNumber }
    guard let last else { return 0 }
    guard tokens[last].isNumber, tokens[last].segment == tokens[end].segment else { return last + 1 }
    let grammar = NumberGrammar(list: reading.list)
    var first = last + 1
    while !isType(first, before: end, in: reading),
      let part = grammar.part(at: first, of: last, behind: 0), part.end <= end
    {
      first = part.end
    }
    return first
  }

  /// Whether a letter is the street's type and not the house's, as a particle tells between it and a town that begins at
  /// `end`: "27 R. de la Cité Montbouton", but not "5 C L'Hospitalet".
  private func isType(_ letter: Int, before end: Int, in reading: ParsedAddress) -> Bool {
    let (tokens, next) = (reading.list.tokens, letter + 1)
    return next < end && tokens[letter].isInitial && tokens[letter].entry.roles.contains(.streetType)
      && !tokens[next].entry.roles.isDisjoint(with: [.particle, .preposition])
  }

  /// Whether the register has a street whose name holds a town's behind the same word, or behind its type.
  private func isKnown(_ range: ClosedRange<Int>, behind opening: Opening, in reading: ParsedAddress) -> Bool
  {
    let word = reading.words[range.upperBound]
    guard word >= 0 else { return false }
    return index.wordNames.names(of: word).contains { name in
      let members = index.members[index.members(of: Int(name))]
      guard let last = members.lastIndex(where: { $0.word == word }),
        last - members.startIndex >= range.count,
        case let first = last + 1 - range.count,
        zip(members[first...last], range).allSatisfy({ isSame($0, reading, $1) }),
        let before = members[..<first].last(where: { $0.part != .particle })
      else { return false }
      let isSameWord = before.word == reading.words[opening.position]
      return opening.isType && opening.isFirst
        ? before.part == .type || isSameWord : before.part == .core && isSameWord
    }
  }

  private func isSame(_ member: NameIndex.Member, _ reading: ParsedAddress, _ position: Int) -> Bool {
    member.word == reading.words[position]
      || index.words[Int(member.word)].entry.names.overlaps(reading.list.tokens[position].entry.names)
  }
}
