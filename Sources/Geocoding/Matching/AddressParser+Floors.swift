/// Floors by their endings, and the doors behind them where no house is named: "Calle Mayor, 3º 12".
extension AddressParser {
  /// The number of the floor right before a number, which is a door's unless the street's name explains the floor's
  /// ("Calle 3ª 12") or a street begins behind it ("2e étage, 12 rue Haute").
  func floor(before position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    guard let last = reading.numbers.last, last.token < position, countsFloor(last, in: reading),
      tokens[last.token].field == tokens[position].field,
      (last.token + 1..<position).allSatisfy({ isOfFloor($0, in: reading) }),
      isBehindName(last.token, in: reading), !opensStreet(behind: position, in: reading)
    else { return nil }
    let isBeside = tokens[last.token].segment == tokens[position].segment
    return isBeside || endsAddress(position, in: reading) ? last.token : nil
  }

  private func countsFloor(_ number: ParsedAddress.Number, in reading: ParsedAddress) -> Bool {
    switch number.unit {
    case .ordinal, .perhapsOrdinal: true
    case .word(let word): reading.list.tokens[word].entry.roles.contains(.floor)
    case .none, .behindHouse: false
    }
  }

  /// Whether a word between a floor's number and its door says more of the floor: its ending, "OG", "izq.".
  private func isOfFloor(_ position: Int, in reading: ParsedAddress) -> Bool {
    let token = reading.list.tokens[position]
    guard !token.isNumber else { return false }
    return token.gap == .glued || isOrdinalEnding(token)
      || token.length > 1 && token.entry.roles.contains(.unit)
  }

  /// Whether a name stands before a floor: none does in "3. OG, 12, Hauptstraße".
  private func isBehindName(_ floor: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    if tokens[floor].field == .number { return true }
    return tokens.indices[..<floor].contains { position in
      let token = tokens[position]
      return !token.isNumber && reading.kinds[position] == .word && token.length > 1
        && token.entry.roles.isDisjoint(with: [.unit, .careOf, .numberPrefix, .particle, .quarter])
    }
  }

  /// Whether a number stands alone between commas and no street begins behind it: "2e étage, 12, rue Haute".
  private func endsAddress(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let rest = tokens.indices[(position + 1)...]
    let isAlone = rest.prefix { tokens[$0].segment == tokens[position].segment }.allSatisfy {
      let token = tokens[$0]
      return token.isNumber || reading.kinds[$0] != .word || token.length == 1 || isOrdinalEnding(token)
        || token.entry.roles.contains(.unit)
    }
    guard isAlone, let next = rest.first(where: { tokens[$0].segment != tokens[position].segment }) else {
      return isAlone
    }
    let opensStreet =
      reading.kinds[next] == .word && tokens[next].length > 1
      && tokens[next].entry.roles.contains(.streetType)
    return !opensStreet
  }

  /// Whether a number counts a floor by what stands right behind it and no house has: "3º", "2ème", "3.", but not "12B".
  func isFloor(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    if tokens[position].ordinalFollows || tokens[position].fullStopFollows { return true }
    return position + 1 < tokens.count && isOrdinalEnding(tokens[position + 1])
  }

  /// "2 p. int. 5" and "3a planta 12": a floor and its flat where no house stands before them, unless the register has just
  /// that house.
  func isPerhapsFloor(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard position + 3 < tokens.count, tokens[position].value <= Self.highestFloor,
      !hasEarlierHouse(position, in: reading),
      case let (letter, word, flat) = (tokens[position + 1], tokens[position + 2], tokens[position + 3]),
      letter.length == 1, word.length > 1, flat.isNumber, isJoined(position, position + 3, in: reading)
    else { return false }
    return letter.hash == Self.letterP && letter.fullStopFollows && word.entry.roles.contains(.unit)
      || letter.hash == Self.letterA && letter.gap == .glued && word.entry.roles.contains(.floor)
  }
}
