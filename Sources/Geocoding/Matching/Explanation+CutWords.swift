/// Words that are cut: the beginnings of longer ones, and those in which several are taken to be written as one.
extension Explanation {
  /// Whether a word is taken for a part of another, or for several, on too little ground.
  func isCutWrong(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    takesWholeForCut(entry, reading) || reading.hasCutWord && !isJoined(entry, reading)
  }

  // MARK: Beginnings

  /// Whether what would be the beginning of a word may be a whole one: "Roma" is not short for "Romans". A field that
  /// is too short for a name has most of it, or ends as no word does.
  private func takesWholeForCut(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    return BitPositions(alignment.cutTokens).contains { position in
      let token = reading.list.tokens[position]
      let isWord =
        reading.words[position] >= 0 && token.length >= Self.shortestWhole
        && token.entry.roles.isDisjoint(with: [.streetType, .particle])
      return isWord || alignment.certainCore < Self.leastBesideInitial && !endsOddly(token, reading)
    }
  }

  /// Whether no word of a register with many ends as a word does.
  private func endsOddly(_ token: Token, _ reading: ParsedAddress) -> Bool {
    guard index.count >= Self.manyNames, token.length >= Self.shortestWhole else { return false }
    var window = TrigramIndex.Window()
    var trigram: Int32 = 0
    for byte in reading.list.bytes(of: token).suffix(3) { trigram = window.push(Symbols.code(byte)) }
    return !index.hasEnding(trigram)
  }

  // MARK: Words written as one

  /// Whether the pieces of each word that was cut stand so in the name, one behind the other: "Carrerdel" does in
  /// "Carrer del Pont", while "Marinada" is no "Marina" with a particle.
  private func isJoined(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].gap == .glued, !tokens[end].isNumber, !tokens[end - 1].isNumber {
        end += 1
      }
      if end - start > 1, !isJoined(start..<end, entry, reading) { return false }
      start = end
    }
    return true
  }

  private func isJoined(_ pieces: Range<Int>, _ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (tokens, alignment) = (reading.list.tokens, entry.alignment)
    func isUsed(_ position: Int) -> Bool { alignment.used & 1 &<< UInt64(position) != 0 }
    // Where the name's word stands elsewhere as well, the piece explains nothing: "Hansen" before "Hans Nielsen".
    let telling = pieces.filter { position in
      isUsed(position)
        && !tokens.indices.contains { !pieces.contains($0) && tokens[$0].hash == tokens[position].hash }
    }
    // "Storgata" is cut in the register, too.
    let isCompound = pieces.count == 2 && tokens[pieces.upperBound - 1].entry.roles.contains(.streetType)
    if telling.isEmpty || isCompound { return true }
    // Slips are judged by their letters.
    if pieces.contains(where: { alignment.slippedTokens & 1 &<< UInt64($0) != 0 }) {
      return pieces.allSatisfy(isUsed)
    }
    return isRun(pieces, entry, reading)
  }

  /// Whether pieces are words of the name that follow each other, or have their letters. Behind a type an article may
  /// be another than the name's.
  private func isRun(_ pieces: Range<Int>, _ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let members = index.members[index.members(of: entry.name)]
    let hasType = tokens[pieces].contains {
      $0.length >= Self.shortestWhole && $0.entry.roles.contains(.streetType)
    }
    let wanted = pieces.filter { !(hasType && tokens[$0].entry.roles.contains(.particle)) }
    let known = members.filter { !(hasType && $0.part == .particle) }
    for first in known.indices {
      let hasAll =
        known.count - first >= wanted.count
        && zip(wanted, known[first...]).allSatisfy { isSame(tokens[$0], as: $1, word: reading.words[$0]) }
      if hasAll { return true }
    }
    let letters = pieces.flatMap { reading.list.bytes(of: tokens[$0]).map(Symbols.code) }
    return members.indices.contains { first in
      var rest = letters[...]
      for member in members[first...] {
        guard rest.starts(with: index.letters(of: member.word)) else { return false }
        rest = rest.dropFirst(index.letters(of: member.word).count)
        if rest.isEmpty { return true }
      }
      return false
    }
  }

  private func isSame(_ token: Token, as member: NameIndex.Member, word: Int32) -> Bool {
    let entry = index.words[Int(member.word)].entry
    return word == member.word || entry.types.overlaps(token.entry.types)
      || entry.names.overlaps(token.entry.names)
  }

  /// Shorter ones are short for something.
  private static let shortestWhole = 3
}
