/// What makes it doubtful which house a number means.
extension Explanation {
  /// Whether another house stands beside the street than in the number's field: "Verdi 20" and "3 2".
  func namesTwoHouses(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let position = reading.streetNumber, entry.alignment.used & 1 &<< UInt64(position) == 0 else {
      return false
    }
    return reading.list.tokens[position].value != entry.number?.bare.value
  }

  /// Whether the number counts something that the name does not explain, whatever it is: "Rue Haute, pavillon 6", or
  /// "#6", which is a flat in some countries.
  func countsSomethingElse(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let number = entry.number, case let tokens = reading.list.tokens else { return false }
    if tokens[number.token].signPrecedes { return true }
    let before = number.token - 1
    var behind = number.suffix.upperBound
    if countsBuildings(number, entry, reading) { return true }
    guard before >= 0, case let word = tokens[before], !word.isNumber,
      word.segment == tokens[number.token].segment, reading.kinds[before] == .word,
      (entry.alignment.used | reading.typeLetters) & 1 &<< UInt64(before) == 0,
      !word.entry.roles.contains(.numberPrefix)
    else { return false }
    // A staircase, a building or a box: "Kirkkokatu A 12", but not the "v." of "Enok Sletengens v. 49".
    if word.length == 1 {
      // "bât B 12 rue Haute"
      let isDoor = before > 0 && tokens[before - 1].entry.roles.contains(.unit)
      return !(word.fullStopFollows && word.entry.roles.contains(.streetType))
        && !(isDoor && reading.costs[before] < NameIndex.particleWeight)
    }
    // Of a name, but in the number's own field: "bei 20", "ca. 20".
    if word.entry.roles.contains(.particle) { return word.field == .number }
    // The type may be taken for explained by a letter in front.
    let isOwnType = index.members[index.members(of: entry.name)].contains {
      $0.part == .type && index.words[Int($0.word)].entry.types.overlaps(word.entry.types)
    }
    if entry.alignment.type == .same, isOwnType { return false }
    if number.rangeEnd != nil, behind < tokens.count, tokens[behind].isNumber { behind += 1 }
    // "Résidence du Parc 12 rue Haute"
    let opensStreet =
      behind < tokens.count && tokens[behind].segment == word.segment
      && entry.alignment.used & 1 &<< UInt64(behind) != 0
    return !opensStreet
  }

  /// Whether the number stands before a quarter or a building, and the street elsewhere: "4 résidence Les Pins, rue
  /// Haute".
  private func countsBuildings(
    _ number: ParsedAddress.Number, _ entry: Ranking.Entry, _ reading: ParsedAddress
  ) -> Bool {
    let (tokens, behind) = (reading.list.tokens, number.suffix.upperBound)
    guard number.token < entry.alignment.first, behind < tokens.count, case let word = tokens[behind],
      word.segment == tokens[number.token].segment, word.field == .line || word.field == .street,
      !word.entry.roles.isDisjoint(with: [.quarter, .unit]), !word.entry.roles.contains(.floor)
    else { return false }
    return BitPositions(entry.alignment.used).allSatisfy { tokens[$0].segment != word.segment }
  }

  /// Whether the name took the house's number and left its own to the house: "Calle 1 de Mayo nº 2" is no house of the
  /// "Calle 2 de Mayo", nor "8 rue du 19 Mars" one of the "Rue du 8 Mars".
  func exchangesNumbers(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let house = entry.number?.token else { return false }
    let tokens = reading.list.tokens
    let used = Array(BitPositions(entry.alignment.used))
    guard let first = used.first, let last = used.last, used.contains(where: { tokens[$0].isNumber }) else {
      return false
    }
    if first < house, house < last { return true }
    // "1e Jan Steenstraat 2" for a house of the "2e Jan Steenstraat".
    let opensWithNumber = index.members[index.members(of: entry.name)].first.map {
      index.shapes[Int($0.word)].isNumber
    }
    return opensWithNumber ?? false && house < first && tokens[last].isNumber && !tokens[first].isNumber
  }

  /// Whether the number may be another than it looks: "20?", "2.5", "20:30", "2O", "20 h" and "9 a 20 h".
  func isDoubtful(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let number = entry.number, case let tokens = reading.list.tokens else { return false }
    let token = tokens[number.token]
    let next = number.token + 1
    if token.isDoubtful || isDecimal(number.token, in: tokens) || opensHours(number.token, in: tokens) {
      return true
    }
    // "12-3 Elm Street" is the flat 12 of 3, or 3 of 12.
    if number.joined != nil, number.rangeEnd == nil, number.token < entry.alignment.first,
      !entry.place.isOwnRow
    {
      return true
    }
    // The register has no such door, and the letter may be a digit or a measure.
    return next < tokens.count && number.suffix.contains(next) && Self.mistakable.contains(tokens[next].hash)
      && entry.place.type == .suffix && !entry.place.isSameSuffix
  }

  /// Whether two numbers are joined to a time of opening: "de 9 a 20 h", "9h-20h".
  private func opensHours(_ position: Int, in tokens: ContiguousArray<Token>) -> Bool {
    var rest = tokens[(position + 1)...].prefix { $0.field == tokens[position].field }
    if let word = rest.first, Self.hours.contains(word.hash) { rest.removeFirst() }
    let isJoined: Bool
    if let word = rest.first, !word.isNumber {
      isJoined = NumberGrammar.spanWords.contains(word.hash)
      rest.removeFirst()
    } else {
      isJoined = rest.first?.gap == .hyphen
    }
    guard isJoined, let end = rest.popFirst(), end.isNumber, end.value > tokens[position].value,
      end.value <= 24, let word = rest.first
    else { return false }
    return Self.hours.contains(word.hash)
  }

  /// Whether two numbers are joined by a decimal mark; "20.0" is 20. A comma is one where nothing else stands in the field.
  private func isDecimal(_ position: Int, in tokens: ContiguousArray<Token>) -> Bool {
    let next = position + 1
    guard next < tokens.count, tokens[next].isNumber, tokens[next].start == tokens[position].end + 1,
      tokens[next].field == tokens[position].field
    else { return false }
    // "1,00E+02", but not the floor and the door of "36 5è 2a" and "36,5è 2a".
    let hasMark = tokens[next].gap == .comma || tokens[next].gap == .stop
    let isPower =
      hasMark && next + 2 < tokens.count && tokens[next + 1].hash == Self.letterE
      && tokens[next + 1].gap == .glued && tokens[next + 2].isNumber
      && (next + 3 == tokens.count || tokens[next + 3].gap != .glued)
    if isPower { return true }
    guard tokens[next].value != 0 else { return false }
    let isLast = next + 1 == tokens.count || tokens[next + 1].field != tokens[next].field
    switch tokens[next].gap {
    // "20.2.1" is a house, its floor and its door.
    case .stop: return isLast || !tokens[next + 1].isNumber || tokens[next + 1].gap != .stop
    case .comma: return tokens[position].field == .number && isLast
    case .apostrophe: return true
    case .start, .glued, .space, .hyphen, .slash: return false
    }
  }

  /// Zero and one, hours and metres, the "or" of "20 o 22" and the "by" of "20 x 30".
  private static let mistakable = WordTable(["o", "l", "i", "h", "m", "x"])
  private static let hours = WordTable(["h", "hs", "hrs", "hores", "horas", "heures", "ore", "uhr"])
  private static let letterE = WordHash.hash("e")
}
