extension AddressParser {
  func findStreetSegments(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      let opensSegment = position == 0 || tokens[position - 1].segment != token.segment
      let isUnit = token.entry.roles.contains(.unit)
      if token.entry.roles.contains(.streetType), !isUnit, opensSegment || token.gap == .glued {
        reading.streetSegments |= 1 << UInt64(token.segment)
      }
    }
    for number in reading.numbers where number.unit == .none || number.unit == .perhapsOrdinal {
      let segment = tokens[number.token].segment
      reading.streetSegments |= 1 << UInt64(segment)
      if !hasWord(in: segment, of: reading, besides: number.suffix) {
        takeNeighbours(of: segment, in: &reading)
      }
    }
  }

  /// One letter that opens the street, behind nothing but its number, stands for the street's type.
  func findTypeLetters(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for position in tokens.indices.dropLast()
    where tokens[position].isInitial && Self.typeLetters.contains(tokens[position].hash)
      && reading.kinds[position] == .word && tokens[position + 1].segment == tokens[position].segment
      && !tokens[position + 1].isNumber && tokens[position + 1].gap != .apostrophe
    {
      let before = tokens[..<position].lastIndex {
        $0.segment != tokens[position].segment || !$0.isNumber && !isNumberWord($0, reading)
      }
      if before.map({ tokens[$0].segment != tokens[position].segment }) ?? true {
        reading.typeLetters |= 1 << UInt64(position)
      }
    }
  }

  /// Words for streets that the register has in a name before the word that follows them here: "Rúa Mayor" where there is a
  /// "Calle Rúa Mayor".
  func findNamedTypes(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for position in tokens.indices
    where tokens[position].entry.roles.contains(.streetType) && reading.words[position] >= 0
      && reading.kinds[position] == .word
    {
      let next = tokens[(position + 1)...].firstIndex { !$0.entry.roles.contains(.particle) }
      guard let next, tokens[next].segment == tokens[position].segment, reading.words[next] >= 0 else {
        continue
      }
      if index.namedTypes.holds(reading.words[position], before: reading.words[next]) {
        reading.namedTypes |= 1 << UInt64(position)
      }
    }
  }

  private func isNumberWord(_ token: Token, _ reading: ParsedAddress) -> Bool {
    token.entry.roles.contains(.numberPrefix)
      || reading.numbers.contains { number in
        reading.list.tokens[number.suffix].contains { $0.start == token.start }
      }
  }

  /// Via, viale; carrer, calle, corso; rue, rambla; avenue; plaça, piazza, passeig.
  private static let typeLetters: Set<UInt64> = Set(["v", "c", "r", "a", "p"].map(WordHash.hash))

  /// - Parameter suffix: the letter of "12 B" is no word, whatever it costs.
  func hasWord(in segment: Int32, of reading: ParsedAddress, besides suffix: Range<Int> = 0..<0) -> Bool {
    let tokens = reading.list.tokens
    return tokens.indices.contains { position in
      tokens[position].segment == segment && !tokens[position].isNumber && !suffix.contains(position)
        && reading.costs[position] > NameIndex.typeWeight
    }
  }

  /// A number alone between commas belongs to the segment before it, or after it when none is before.
  func takeNeighbours(of segment: Int32, in reading: inout ParsedAddress) {
    if segment > 0, hasWord(in: segment - 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment - 1)
    } else if hasWord(in: segment + 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment + 1)
    }
  }
}
