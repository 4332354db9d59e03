/// Which numbers count floors, doors, flats, stairs, boxes or kilometres, and so are never the house's.
extension AddressParser {
  func unit(of position: Int, in reading: ParsedAddress) -> ParsedAddress.Number.Unit {
    if isSigned(position, in: reading), hasOtherNumber(position, in: reading) { return .ordinal }
    if let word = unitWord(before: position, in: reading) { return .word(word) }
    if let word = floorWord(behind: position, in: reading) { return .word(word) }
    if precedesKilometre(position, in: reading) { return .word(position + 1) }
    let ordinal = ordinal(position, in: reading)
    guard ordinal == .none || ordinal == .perhapsOrdinal else { return ordinal }
    if let floor = floor(before: position, in: reading) { return .word(floor) }
    return isPerhapsFloor(position, in: reading) ? .perhapsOrdinal : ordinal
  }

  /// Whether "#" stands before a number or the one that a hyphen joins to it: "Calle 11 # 12-34".
  private func isSigned(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    return tokens[position].signPrecedes
      || position > 0 && tokens[position].gap == .hyphen && tokens[position - 1].signPrecedes
  }

  /// Whether the house may be another number: then the one of "#4" is a flat.
  private func hasOtherNumber(_ position: Int, in reading: ParsedAddress) -> Bool {
    reading.list.tokens.indices.contains {
      $0 != position && reading.list.tokens[$0].isNumber && reading.kinds[$0] == .word
        && !reading.list.tokens[$0].signPrecedes
    }
  }

  // MARK: Words before the number

  /// "pis 4", "esc. B 4", "interno n. 4", "pis 4-2", "H0203".
  private func unitWord(before position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    var before = position - 1
    guard before >= 0, isJoined(before, position, in: reading) else { return nil }
    if tokens[before].isNumber { return continued(position, in: reading) }
    if isMarked(position, in: reading) {
      before -= 1
      guard before >= 0, isJoined(before, position, in: reading) else { return nil }
    }
    if opensStreet(behind: position, in: reading),
      isCounted(before, in: reading) || isDoorLetter(before, in: reading)
    {
      return nil
    }
    if isUnitWord(before, position, in: reading) || isDwellingType(before, position, in: reading) {
      return before
    }
    // The letter of a staircase or building between the word and the number.
    guard tokens[before].isInitial, tokens[before].gap != .glued, before > 0,
      isJoined(before - 1, position, in: reading), tokens[before - 1].length > 1,
      tokens[before - 1].entry.roles.contains(.unit), !tokens[before - 1].isNumber
    else { return nil }
    return before - 1
  }

  /// The letter of a building or a staircase in front of everything else: "bât B 12 rue …".
  func isDoorLetter(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard position > 0, tokens[position].isInitial, case let word = tokens[position - 1] else { return false }
    return word.entry.roles.contains(.unit) && word.length > 1 && word.segment == tokens[position].segment
      && (position == 1 || tokens[position - 2].segment != word.segment)
  }

  /// Whether a floor's word has its number before it: the number behind the "étage" of "3ème étage 14 rue …" is the
  /// house's.
  private func isCounted(_ word: Int, in reading: ParsedAddress) -> Bool {
    guard let last = reading.numbers.last, case .word(let own) = last.unit else { return false }
    return own == word && last.token < word
  }

  /// Whether a street begins right behind a number that is the first to be a house's: "14 rue …".
  func opensStreet(behind position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard position + 2 < tokens.count, isJoined(position, position + 1, in: reading),
      !hasEarlierHouse(position, in: reading)
    else { return false }
    let word = tokens[position + 1]
    return word.length > 1 && word.entry.roles.contains(.streetType) && !word.entry.roles.contains(.unit)
      && isJoined(position, position + 2, in: reading) && !tokens[position + 2].isNumber
  }

  func isJoined(_ first: Int, _ second: Int, in reading: ParsedAddress) -> Bool {
    reading.list.tokens[first].segment == reading.list.tokens[second].segment
  }

  private func isUnitWord(_ word: Int, _ number: Int, in reading: ParsedAddress) -> Bool {
    let (before, token) = (reading.list.tokens[word], reading.list.tokens[number])
    if isSecondType(word, in: reading) { return true }
    guard before.entry.roles.contains(.unit), !before.isNumber else { return false }
    if before.length > 1 { return true }
    // "H0203" and "p. 3", but not the door's letter of "12B 3".
    if NumberGrammar(list: reading.list).opensDwelling(word) { return true }
    return before.gap != .glued && before.fullStopFollows && token.length <= 2 && word > 0
      && before.hash == Self.letterP
  }

  static let letterP = WordHash.hash("p")

  /// The letter of "T2" or "B4": a kind of flat or a building, but not the "n" of "n12" nor the suffix of "12B4".
  private func isDwellingType(_ word: Int, _ number: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    return tokens[word].isInitial && tokens[number].gap == .glued && tokens[word].gap != .glued
      && !tokens[word].entry.roles.contains(.numberPrefix) && (word == 0 || !tokens[word - 1].isNumber)
  }

  /// The "place" of "Rue du Four, place 4": a type behind a street that has one and a name of its own.
  private func isSecondType(_ word: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    func isType(_ token: Token) -> Bool { token.entry.roles.contains(.streetType) && !token.isInitial }
    guard isType(tokens[word]), tokens[word].gap != .glued,
      let first = tokens[..<word].firstIndex(where: isType)
    else { return false }
    return tokens[(first + 1)..<word].contains {
      !$0.isNumber && $0.length > 1 && $0.entry.roles.isDisjoint(with: [.streetType, .particle])
    }
  }

  /// The second number of "pis 4-2" or of "pis 4 2" at the end.
  private func continued(_ position: Int, in reading: ParsedAddress) -> Int? {
    guard let last = reading.numbers.last, last.token == position - 1, case .word(let word) = last.unit,
      word < last.token
    else { return nil }
    let tokens = reading.list.tokens
    // "Appt 2 - 7 rue Haute"
    if opensStreet(behind: position, in: reading) { return nil }
    // "H 02 03"
    if NumberGrammar(list: reading.list).opensDwelling(word) { return word }
    if [.hyphen, .slash].contains(tokens[position].gap) { return word }
    let hasWordBehind = tokens[(position + 1)...].contains {
      $0.segment == tokens[position].segment && !$0.isNumber && $0.length > 1
    }
    return hasWordBehind ? nil : word
  }

  // MARK: Words behind the number

  /// "4. OG", "4ème étage", "2º piso", "2. tv": not the house of "31 pis 4" or "12 planta baja".
  private func floorWord(behind position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    var next = position + 1
    var isOrdinal = tokens[position].ordinalFollows || tokens[position].fullStopFollows
    if next < tokens.count, !tokens[next].isNumber, tokens[next].gap == .glued,
      !tokens[next].entry.roles.contains(.floor), tokens[next].length <= 4
    {
      isOrdinal = true
      next += 1
    }
    guard next < tokens.count, isJoined(next, position, in: reading), tokens[next].length > 1,
      reading.kinds[next] == .word
    else { return nil }
    if tokens[position].fullStopFollows, Self.sides.contains(tokens[next].hash) { return next }
    guard tokens[next].entry.roles.contains(.floor) else { return nil }
    // A postcode or town behind the floor says nothing about it.
    guard next + 1 < tokens.count, isJoined(next + 1, position, in: reading),
      reading.kinds[next + 1] == .word
    else { return next }
    let following = tokens[next + 1]
    // The floor's own number stands behind its word ("12 planta 3"), but not behind that of an ordinal: "3. OG 12".
    if following.isNumber {
      return isOrdinal && opensStreet(behind: next + 1, in: reading) || isFloor(position, in: reading)
        ? next : nil
    }
    if isOrdinal || hasEarlierHouse(position, in: reading) { return next }
    return following.entry.roles.contains(.unit) || following.length > 1 ? nil : next
  }

  /// Left, right and the middle, as the doors of a floor are called in Spain, Portugal, Denmark, Norway and Sweden.
  private static let sides = WordTable(
    [
      "izq", "izda", "izqda", "izquierda", "dcha", "dch", "derecha", "centro", "esq", "esquerdo", "esquerda",
      "dto",
      "direito", "tv", "th", "mf", "venstre", "hoyre", "hojre", "vanster", "hoger",
    ])

  func hasEarlierHouse(_ position: Int, in reading: ParsedAddress) -> Bool {
    reading.numbers.contains { $0.token < position && $0.unit == .none }
  }

  // MARK: Ordinals

  /// "4º", "1er", "4t 1a", also "3.r 2.a": floors and doors by their endings.
  private func ordinal(_ position: Int, in reading: ParsedAddress) -> ParsedAddress.Number.Unit {
    let tokens = reading.list.tokens
    if tokens[position].ordinalFollows { return .ordinal }
    let next = position + 1
    guard next < tokens.count, !tokens[next].isNumber, isGluedOrStopped(tokens[next]),
      tokens[next].field == tokens[position].field
    else { return .none }
    let ending = tokens[next]
    if Self.ordinalEndings.contains(ending.hash) { return .ordinal }
    guard ending.length == 1, tokens[position].value <= Self.highestFloor else { return .none }
    let digit = tokens[position].value % 10
    let isProper = Self.ordinalLetters[ending.hash].map { $0.contains(digit) } ?? false
    let isDoor = ending.hash == Self.letterA
    // "1a" is a house unless it follows a floor.
    if isProper, isDoor ? followsUnit(reading) : opensDoor(next + 1, in: reading) { return .ordinal }
    if hasEarlierHouse(position, in: reading) { return .behindHouse }
    return isProper && !isDoor ? .perhapsOrdinal : .none
  }

  func isOrdinalEnding(_ token: Token) -> Bool {
    isGluedOrStopped(token) && Self.ordinalEndings.contains(token.hash)
  }

  private func isGluedOrStopped(_ token: Token) -> Bool { token.gap == .glued || token.gap == .stop }

  private func followsUnit(_ reading: ParsedAddress) -> Bool {
    reading.numbers.last.map { $0.unit != .none } ?? false
  }

  /// The "1a" of "4t 1a".
  private func opensDoor(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    return position + 1 < tokens.count && tokens[position].isNumber && isGluedOrStopped(tokens[position + 1])
      && Self.ordinalLetters[tokens[position + 1].hash] != nil
  }

  static let highestFloor: Int32 = 30
  static let letterA = WordHash.hash("a")
  private static let ordinalEndings = WordTable(
    [
      "er", "ere", "eme", "ieme", "nd", "nde", "rd", "th", "st", "do", "ro", "to", "vo", "mo", "no", "ra",
      "da", "ta", "on",
      "ona", "rt",
    ])
  /// The last digits of the numbers that a letter makes ordinals: Catalan "1r", "2n", "4t", "5è", French "2e".
  private static let ordinalLetters: [UInt64: ClosedRange<Int32>] = [
    WordHash.hash("r"): 1...3, WordHash.hash("n"): 2...2, WordHash.hash("t"): 4...4,
    WordHash.hash("e"): 0...9,
    letterA: 1...9,
  ]

  // MARK: Kilometres

  func followsKilometre(_ position: Int, in reading: ParsedAddress) -> Bool {
    position > 0 && Self.kilometres.contains(reading.list.tokens[position - 1].hash)
  }

  /// "12 km", but not the road of "C-12 km 3".
  private func precedesKilometre(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard position + 1 < tokens.count, isJoined(position, position + 1, in: reading),
      Self.kilometres.contains(tokens[position + 1].hash)
    else { return false }
    return position + 2 == tokens.count || !tokens[position + 2].isNumber
      || !isJoined(position, position + 2, in: reading)
  }

  private static let kilometres = WordTable(
    ["km", "quilometre", "kilometre", "kilometro", "chilometro", "pk", "pkm"])

  /// The digits behind the decimal mark of "km 3,5"; −1 when there are none.
  func decimalPart(of position: Int, in reading: ParsedAddress) -> Int {
    let tokens = reading.list.tokens
    guard position + 1 < tokens.count, case let next = tokens[position + 1], next.isNumber,
      next.start == tokens[position].end + 1, next.gap == .comma || next.gap == .stop
    else { return -1 }
    return position + 1
  }
}
