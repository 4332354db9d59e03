/// Types that make another street.
extension Explanation {
  func hasOtherType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    lacksSecondType(entry, reading) || lacksUnknownType(entry, reading) || takesTypeForWord(entry, reading)
      || changesOpening(entry, reading)
  }

  /// Whether the type that is asked for is a part of a name that has a type besides: "Church Lane" is not "Church Lane
  /// Gardens", nor "Rue Haute" the "Impasse de la Rue Haute". The word for any street may be left out before a
  /// landmark.
  func lacksSecondType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (alignment, tokens) = (entry.alignment, reading.list.tokens)
    let members = index.members[index.members(of: entry.name)]
    // A word alone is the name: "Pont" is short for "Carrer del Pont".
    guard alignment.type == .unsaid, alignment.used.nonzeroBitCount > 1,
      let type = members.first(where: { $0.part == .type })
    else { return false }
    // "Calle Camino Real" is the "Camino Real".
    let isDirect =
      members.count > 1 && members[members.startIndex].part == .type
      && members[members.startIndex + 1].part == .core
    let isAnyStreet = index.words[Int(type.word)].entry.types.overlaps(Vocabulary.shared.anyStreet)
    func isSecond(_ position: Int) -> Bool {
      let second = index.words[Int(members[members.startIndex + 1].word)].entry
      return second.types.overlaps(tokens[position].entry.types)
    }
    return BitPositions(alignment.used).contains { position in
      let token = tokens[position]
      // The "St." of a saint is none.
      guard token.entry.roles.contains(.streetType), token.length > 1, token.entry.names.lanes == 0,
        !(isAnyStreet && (Self.isLandmark(token) || isDirect && isSecond(position)))
      else { return false }
      // "de la Rue Vieille" has left out what it stands behind.
      let opens =
        position == alignment.first && !(position > 0 && tokens[position - 1].entry.roles.contains(.particle))
      // Behind a name stands what is a type there: "Gaeta" is no "gata" behind a "Via".
      let closes = position == alignment.last && !token.entry.roles.contains(.leadingType)
      return opens || closes && members.last?.part == .type
    }
  }

  private static func isLandmark(_ token: Token) -> Bool {
    token.entry.types.all.contains(where: Vocabulary.shared.landmarks.contains)
  }

  /// Whether the query has a type, and the name in its place a word that may be one of a language without a vocabulary:
  /// "Largo do Carmo" is not the "Rua do Carmo".
  private func lacksUnknownType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (alignment, tokens) = (entry.alignment, reading.list.tokens)
    guard alignment.missingWords > 0, !hasType(entry.name) else { return false }
    let hasOwn = BitPositions(alignment.unexplained).contains { position in
      reading.kinds[position] == .word && tokens[position].length > 1
        && tokens[position].entry.roles.contains(.streetType)
    }
    let members = index.members[index.members(of: entry.name)]
    return hasOwn
      && [members.first, members.last].contains { member in
        guard let member, member.part == .core else { return false }
        return BitPositions(alignment.used).allSatisfy { reading.words[$0] != member.word }
      }
  }

  /// Whether a type would be a slip for a word of the name: "Ronda" is none for "Fondal".
  private func takesTypeForWord(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (alignment, tokens) = (entry.alignment, reading.list.tokens)
    guard alignment.edits > 1 else { return false }
    let members = index.members(of: entry.name)
    let hasCore = BitPositions(alignment.slippedMembers).contains {
      index.members[members.lowerBound + $0].part == .core
    }
    return hasCore
      && BitPositions(alignment.slippedTokens).contains { position in
        tokens[position].length > Self.wholeType && tokens[position].gap != .glued
          && tokens[position].entry.roles.contains(.streetType) && reading.words[position] >= 0
      }
  }

  /// Whether a syllable more or less in the first word of a name that begins with no known type would be a slip:
  /// "Praceta" may be another type than "Praça".
  private func changesOpening(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    guard alignment.slippedMembers == 1, alignment.slippedTokens.nonzeroBitCount == 1, !hasType(entry.name)
    else { return false }
    let members = index.members[index.members(of: entry.name)]
    guard let first = members.first, members.count(where: { $0.part == .core }) > 1 else { return false }
    let asked = reading.list.tokens[alignment.slippedTokens.trailingZeroBitCount]
    return abs(asked.length - index.letters(of: first.word).count) > 1
  }

  /// Whether a word that is not cut ends in another type than the compound that it would be a slip for: "Nørreallé" is
  /// not "Nørregade".
  func hasGluedType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    let range = index.members(of: entry.name)
    guard alignment.slippedTokens.nonzeroBitCount == 1, alignment.slippedMembers.nonzeroBitCount > 1,
      let type = index.members[range].last, type.part == .type
    else { return false }
    let asked = reading.list.tokens[alignment.slippedTokens.trailingZeroBitCount]
    let stem = BitPositions(alignment.slippedMembers).dropLast().reduce(0) {
      $0 + index.letters(of: index.members[range.lowerBound + $1].word).count
    }
    let ending = reading.list.bytes(of: asked).dropFirst(stem)
    guard let entry = Vocabulary.shared.entry(WordHash.hash(ending)) else { return false }
    return ending.count >= Self.wholeType && entry.roles.contains(.streetType)
      && !entry.types.overlaps(index.words[Int(type.word)].entry.types)
  }
}
