/// Words of the query that the name does not explain, or has no right to.
extension Explanation {
  /// Whether what is asked may well be another street than the name's, or none.
  func mayBeAnother(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    hasAnotherNumeral(entry, reading) || isTypeAlone(entry, reading) || leavesOutInitial(entry, reading)
      || takesCounted(entry, reading)
  }

  /// Whether a numeral is left over on both sides: "Pio X" and "Pio XII", "Jaume 1, 4" and "Jaume II".
  private func hasAnotherNumeral(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let used = entry.alignment.used
    guard entry.alignment.missingWords > 0 else { return false }
    let isOpen = index.members[index.members(of: entry.name)].contains { member in
      isNumeral(member)
        && BitPositions(used).allSatisfy {
          reading.words[$0] != member.word
            && !reading.list.tokens[$0].entry.names.overlaps(index.words[Int(member.word)].entry.names)
        }
    }
    guard isOpen else { return false }
    return reading.words.indices.dropFirst().contains { position in
      let before: UInt64 = 1 &<< UInt64(position - 1)
      return used & before != 0 && used & before &<< 1 == 0
        && isNumeral(position, in: reading, house: entry.number)
    }
  }

  private func isNumeral(_ member: NameIndex.Member) -> Bool {
    let shape = index.shapes[Int(member.word)]
    guard member.part == .core else { return false }
    return index.words[Int(member.word)].entry.roles.contains(.cardinal) || shape.isNumber
      || shape.length == 1 && shape.letters & Self.numeralLetters != 0
  }

  private static let numeralLetters = Symbols.letters("ivx".utf8.map(Symbols.code))

  /// Whether a token is a numeral behind a name: a Roman one or a word, or the first of two numbers of which the other may
  /// be the house's.
  private func isNumeral(_ position: Int, in reading: ParsedAddress, house: ParsedAddress.Number?) -> Bool {
    let token = reading.list.tokens[position]
    guard reading.kinds[position] == .word, token.segment == reading.list.tokens[position - 1].segment else {
      return false
    }
    if token.isNumber {
      guard let house, house.token == position, !house.isMarked, house.suffix.isEmpty,
        token.entry.names.lanes != 0
      else { return false }
      return reading.numbers.contains { $0.token > position && $0.unit == .none }
    }
    return (token.isNumeralLetter || token.entry.roles.contains(.cardinal))
      && reading.costs[position] > NameIndex.particleWeight
  }

  /// Whether a name that has more words is found by the word for a street alone, as "Rue 5" is in "Chemin de la Rue
  /// Vieille", "5th Avenue" in "Park Avenue" and "12 C" in "Avenue C".
  private func isTypeAlone(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    guard alignment.used != 0, alignment.missingWords > 0 || alignment.type != .same && hasType(entry.name)
    else { return false }
    var tells = alignment.missingWords > 0
    for position in BitPositions(alignment.used) {
      let token = reading.list.tokens[position]
      if token.entry.roles.contains(.streetType) || token.isInitial {
        // The "Pont" of "Carrer del Pont" is rather a name.
        let isCommon = token.entry.types.overlaps(Vocabulary.shared.commonTypes)
        if token.isInitial || isCommon && !isNameBesideType(position, entry, reading) { tells = true }
      } else if !token.entry.roles.contains(.particle),
        token.gap != .glued || !reading.list.tokens[position - 1].isNumber
      {
        return false
      }
    }
    // A particle alone may be all of a name: "Carrer de Das".
    return tells
  }

  /// Whether a word for a street is all of a name behind another such word: the "Rúa" of "Calle de la Rúa".
  private func isNameBesideType(
    _ position: Int, _ entry: Ranking.Entry, _ reading: ParsedAddress
  ) -> Bool {
    let members = index.members[index.members(of: entry.name)]
    guard entry.alignment.missingWords == 0, let type = members.first(where: { $0.part == .type }) else {
      return false
    }
    let token = reading.list.tokens[position]
    return index.words[Int(type.word)].entry.types.overlaps(token.entry.types)
      && members.contains { $0.part == .core && $0.word == reading.words[position] }
  }

  func hasType(_ name: Int) -> Bool {
    index.members[index.members(of: name)].contains { $0.part == .type }
  }

  /// Whether a letter before a name that no type opens stands for a word that the name has not got: "N. Storgate" is another
  /// street than "Storgata".
  private func leavesOutInitial(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (tokens, position) = (reading.list.tokens, entry.alignment.first - 1)
    guard tokens.indices.contains(position), reading.kinds[position] == .word,
      entry.alignment.used & 1 &<< UInt64(position) == 0, case let letter = tokens[position],
      letter.gap != .glued, letter.gap != .hyphen, letter.gap != .slash, !letter.slashFollows,
      reading.list.isInitial(position)
    else { return false }
    let members = index.members[index.members(of: entry.name)]
    guard let first = members.first, let last = members.last, first.part != .type else { return false }
    let tells = letter.fullStopFollows || letter.isDirection
    guard reading.numbers.contains(where: { $0.suffix.contains(position) }) else {
      // The V of a register that leaves types out is a "via", the one before "gate" is not.
      let isType = reading.typeLetters & 1 &<< UInt64(position) != 0
      if isType, !(letter.isDirection && last.part == .type) { return false }
      return tells || !letter.entry.roles.contains(.particle)
    }
    // The door of "57 C Kongens gate", which the register has or may lack.
    return tells && entry.place.type == .suffix && !entry.place.isSameSuffix
  }

  /// Whether the name took the number of a floor, a block or a box: "Bloc 12" is not the "Carrer 12".
  private func takesCounted(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let used = entry.alignment.used
    if reading.counted & used & ~(used &<< 1) != 0 { return true }
    // "Calle 11 # 12-34" is no house of the "Calle 12".
    return BitPositions(used).contains { reading.list.tokens[$0].signPrecedes }
  }
}
