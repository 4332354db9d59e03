/// Letters that stand alone and are words all the same: numerals and the first letters of words.
extension TokenList {
  /// Whether an I counts, and is neither the Catalan "and" nor the Norwegian "in": where a name ends ("Jaume I"), and where
  /// a month or a type stands behind it and at most a type before ("Via I Maggio").
  func isNumeral(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.hash == Self.letterI else { return false }
    let before = neighbour(position - 1, of: token)
    if let after = neighbour(position + 1, of: token), !after.isNumber {
      let opensName = before.map { !$0.isNumber && $0.length > 1 && $0.entry.roles.contains(.streetType) }
      return opensName ?? true && isCounted(after)
    }
    return before.map(mayBeName) ?? false
  }

  /// Whether a letter that elsewhere is a particle is a word of its name: a numeral, or what tells streets of one number
  /// apart ("Calle 22 A", "Calle 9 A Sur").
  func tells(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.isInitial else { return false }
    if isNumeral(position) || isCompassPoint(position) || isNameByItself(position) { return true }
    guard let before = neighbour(position - 1, of: token), before.isNumber else { return false }
    return neighbour(position + 1, of: token).map { $0.entry.names.lanes != 0 } ?? true
  }

  /// Whether a letter opens a name or ends it behind its type as a direction does: "N Main St", "Main St S".
  private func isCompassPoint(_ position: Int) -> Bool {
    guard Self.compass.contains(tokens[position].hash) else { return false }
    if position == 0 { return isInitial(position) }
    return endsNameAsDirection(position)
  }

  /// Whether a letter ends a name behind its type as a direction does: "Main St S".
  func endsNameAsDirection(_ position: Int) -> Bool {
    let token = tokens[position]
    guard Self.compass.contains(token.hash), token.gap == .space, neighbour(position + 1, of: token) == nil,
      let before = neighbour(position - 1, of: token)
    else { return false }
    return before.entry.roles.contains(.streetType) && before.length > 1
  }

  /// Whether a letter is a street's name or ends it, where no article would stand: "D St SE", "Costa Del Rey E".
  private func isNameByItself(_ position: Int) -> Bool {
    let token = tokens[position]
    if position > 0, position + 1 == tokens.count {
      return token.gap == .space && token.segment == tokens[0].segment
    }
    guard position == 0, let next = neighbour(1, of: token), next.length > 1, next.gap == .space else {
      return false
    }
    let isLast = neighbour(2, of: token).map { $0.isCompassPoint } ?? true
    return next.entry.roles.contains(.streetType) && isLast
  }

  private static let compass = WordTable(["n", "s", "e", "w"])

  /// Whether letters only make an ordinal of the number before them: the "th" of "5th Avenue".
  func isOrdinalEnding(_ position: Int) -> Bool {
    position > 0 && tokens[position].gap == .glued && tokens[position - 1].isNumber
      && Self.ordinalEndings.contains(tokens[position].hash)
  }

  private static let ordinalEndings = WordTable(["st", "nd", "rd", "th", "er", "ere", "eme"])

  /// Whether a letter in front of a word is the first of another, and not its article: the "N." of "N. Storgate", but not
  /// the one of "n'Aribau".
  func isInitial(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.isInitial, let next = neighbour(position + 1, of: token) else { return false }
    return !next.isNumber && next.length > 1 && next.gap != .apostrophe
  }

  private func mayBeName(_ token: Token) -> Bool {
    !token.isNumber && token.length > 1
      && token.entry.roles.isDisjoint(with: [.streetType, .particle, .unit])
  }

  /// Whether a word is one that days and streets are counted by: not the floor of "I piano".
  private func isCounted(_ token: Token) -> Bool {
    if CalendarDays.isMonth(token) { return true }
    return token.length > 1 && token.entry.roles.contains(.streetType) && !token.entry.roles.contains(.unit)
  }

  private func neighbour(_ position: Int, of token: Token) -> Token? {
    tokens.indices.contains(position) && tokens[position].segment == token.segment ? tokens[position] : nil
  }

  private static let letterI = WordHash.hash("i")
}

extension Token {
  /// Whether it is a letter that streets of one name are told apart by: in Norway nedre, nordre, søndre, store, vestre,
  /// østre, øvre, in English the points of the compass.
  var isDirection: Bool { Self.directions.contains(hash) }

  /// Whether it is a letter that is a numeral by itself.
  var isNumeralLetter: Bool { Self.numerals.contains(hash) }

  /// Whether it is a point of the compass as American streets have it before or behind their names, in short or in
  /// full.
  var isCompassPoint: Bool { Self.compass.contains(hash) }

  private static let compass = WordTable(Vocabulary.compassPoints)
  private static let numerals = WordTable(["i", "v", "x"])
  private static let directions = WordTable(["n", "s", "v", "o", "e", "w"])
}
