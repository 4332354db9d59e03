/// Small words and letters that make another name.
extension Explanation {
  /// Whether the query has a word that costs little and still makes another street, or the name has one.
  func hasOtherWords(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    hasSecondType(entry, reading) || isShortElsewhere(entry, reading) || hasOtherType(entry, reading)
      || hasOtherLetter(entry, reading)
      || hasOtherLetters(entry, reading) || hasOtherPreposition(entry, reading)
  }

  /// Whether the end of the name is missing and the postcode is another: it speaks for a street of the shorter name.
  private func isShortElsewhere(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard entry.postcode == .differs, entry.alignment.missingWords > 0 else { return false }
    let last = index.members[index.members(of: entry.name)].last { $0.part == .core }
    return last.map { isOpen($0, entry, reading) } ?? false
  }

  /// Whether a second type is left over, which is a part of the name: "Rue du Faubourg Saint-Antoine" is not the "Rue
  /// Saint-Antoine". Only the word for any street may stand before the name's own type ("C/ Passeig de Gràcia").
  private func hasSecondType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    return BitPositions(alignment.unexplained).contains { position in
      let token = reading.list.tokens[position]
      // Between the name's words it is no building either: "12 rue de la Villa des Roses".
      let isInside = alignment.first < position && position < alignment.last
      guard token.entry.roles.contains(.streetType), token.length > 1, reading.kinds[position] == .word,
        isInside || reading.costs[position] > Aligner.asidePrice
      else { return false }
      let isBeforeType =
        alignment.type == .same && position + 1 == alignment.first
        && token.entry.types.overlaps(Vocabulary.shared.anyStreet)
      // A register may leave types out.
      let isOnlyType =
        !isInside && token.gap != .glued && !hasType(entry.name)
        && firstType(alignment.unexplained, in: reading) == position
      return !isBeforeType && !isOnlyType && !isOwnType(token, of: entry.name)
    }
  }

  private func firstType(_ unexplained: UInt64, in reading: ParsedAddress) -> Int? {
    BitPositions(unexplained).first {
      let token = reading.list.tokens[$0]
      return token.entry.roles.contains(.streetType) && token.length > 1
    }
  }

  private func isOwnType(_ token: Token, of name: Int) -> Bool {
    index.members[index.members(of: name)].contains {
      index.words[Int($0.word)].entry.types.overlaps(token.entry.types)
    }
  }

  /// Whether a letter or a direction stands behind the street's number on one side alone: "Calle 22 A" is not the
  /// "Calle 22".
  private func hasOtherLetter(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (used, tokens) = (entry.alignment.used, reading.list.tokens)
    let isAsked = BitPositions(used).contains { position in
      let next = position + 1
      guard tokens[position].isNumber, next < tokens.count, used & 1 &<< UInt64(next) == 0,
        case let letter = tokens[next], letter.isInitial, letter.segment == tokens[position].segment,
        letter.field == tokens[position].field, !isOrdinal(position, of: entry, reading)
      else { return false }
      // Not the "n" of "Calle 22 n 5" nor an article.
      guard next + 1 < tokens.count, case let behind = tokens[next + 1], behind.segment == letter.segment
      else {
        return true
      }
      return behind.isNumber ? !letter.entry.roles.contains(.numberPrefix) : behind.gap != .apostrophe
    }
    if isAsked { return true }
    let members = index.members(of: entry.name)
    return members.dropFirst().contains { position in
      let member = index.members[position]
      return member.part == .core && index.shapes[Int(member.word)].length == 1
        && !index.shapes[Int(member.word)].isNumber
        && index.shapes[Int(index.members[position - 1].word)].isNumber
        && BitPositions(used).allSatisfy { reading.words[$0] != member.word }
    }
  }

  /// Whether a number with an E is a word of the name: the "1e" of "Eerste Helmersstraat".
  private func isOrdinal(_ position: Int, of entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let letter = reading.list.tokens[position + 1]
    return letter.hash == Self.letterE && letter.gap == .glued
      && index.members[index.members(of: entry.name)].allSatisfy { $0.word != reading.words[position] }
  }

  private static let letterE = WordHash.hash("e")

  /// Whether each side has a preposition that the other has not got: "Auf der Halde" is not "Unter der Halde"; or the
  /// query has one that nobody takes for an article: "Rue Sous Saint-Pierre" is not the "Rue Saint-Pierre".
  private func hasOtherPreposition(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    var isAsked = false
    for position in BitPositions(entry.alignment.unexplained) {
      let roles = reading.list.tokens[position].entry.roles
      guard roles.contains(.preposition) else { continue }
      if !roles.contains(.particle) { return true }
      isAsked = true
    }
    guard isAsked else { return false }
    return index.members[index.members(of: entry.name)].contains { member in
      index.words[Int(member.word)].entry.roles.contains(.preposition)
        && BitPositions(entry.alignment.used).allSatisfy { reading.words[$0] != member.word }
    }
  }
}
