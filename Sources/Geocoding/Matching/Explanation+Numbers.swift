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
    guard before >= 0, case let word = tokens[before], !word.isNumber, word.length > 1,
      word.segment == tokens[number.token].segment, reading.kinds[before] == .word,
      entry.alignment.used & 1 &<< UInt64(before) == 0,
      word.entry.roles.isDisjoint(with: [.numberPrefix, .particle])
    else { return false }
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

  /// Whether the number may be another than it looks: "20?", "2.5", "20:30", "2O" and "20 h".
  func isDoubtful(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let number = entry.number, case let tokens = reading.list.tokens else { return false }
    let token = tokens[number.token]
    let next = number.token + 1
    if token.isDoubtful || isDecimal(number.token, in: tokens) { return true }
    // The register has no such door, and the letter may be a digit or a measure.
    return next < tokens.count && number.suffix.contains(next) && Self.mistakable.contains(tokens[next].hash)
      && entry.place.type == .suffix && !entry.place.isSameSuffix
  }

  /// Whether two numbers are joined by a decimal mark; "20.0" is 20. A comma is one where nothing else stands in the field.
  private func isDecimal(_ position: Int, in tokens: ContiguousArray<Token>) -> Bool {
    let next = position + 1
    guard next < tokens.count, tokens[next].isNumber, tokens[next].start == tokens[position].end + 1,
      tokens[next].field == tokens[position].field, tokens[next].value != 0
    else { return false }
    let isLast = next + 1 == tokens.count || tokens[next + 1].field != tokens[next].field
    switch tokens[next].gap {
    // "20.2.1" is a house, its floor and its door.
    case .stop: return isLast || !tokens[next + 1].isNumber || tokens[next + 1].gap != .stop
    case .comma: return tokens[position].field == .number && isLast
    case .start, .glued, .space, .hyphen, .slash, .apostrophe: return false
    }
  }

  /// Zero and one, hours and metres, and the "or" of "20 o 22".
  private static let mistakable = WordTable(["o", "l", "i", "h", "m"])
}
