extension AddressParser {
  /// Floors, doors, recipients and parts of the town cost next to nothing when no street explains them.
  func findAsides(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    var discounted = 0..<0
    for position in tokens.indices where reading.kinds[position] == .word {
      let roles = tokens[position].entry.roles
      if let end = endOfPreamble(position, in: reading) { discounted = position..<end }
      if discounted.contains(position) {
        reading.costs[position] *= Self.preamblePrice
      } else if roles.contains(.withoutNumber) && tokens[position].length > 1
        || isSpacedOut(position, in: reading)
      {
        noteWithoutNumber(position, in: &reading)
      } else if roles.contains(.unit), isUnit(position, in: reading) {
        reading.costs[position] = min(reading.costs[position], Self.unitPrice)
      } else if followsUnit(position, in: reading) || isFloorNumeral(position, in: reading)
        || isDoorLetter(position, in: reading) && tokens[(position + 1)...].first?.isNumber == true
      {
        reading.costs[position] = 0.01
      } else if roles.contains(.numberPrefix), position + 1 < tokens.count, tokens[position + 1].isNumber,
        !reading.list.endsNameAsDirection(position)
      {
        reading.costs[position] = 0.01
      }
    }
  }

  private static let unitPrice: Float = 0.03

  /// Whether a word for a floor or building is one here and no part of a name: behind a number, before a number or a
  /// letter, or alone with its like.
  private func isUnit(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    if tokens[..<position].contains(where: \.isNumber) { return true }
    guard tokens[position].length > 1 else { return false }
    let next = position + 1
    if next < tokens.count, tokens[next].segment == tokens[position].segment,
      tokens[next].isNumber || tokens[next].length == 1
    {
      return true
    }
    return tokens.allSatisfy { $0.segment != tokens[position].segment || $0.entry.roles.contains(.unit) }
  }

  /// The first letter of "s n", "s. n." or "o. Nr." where nothing follows.
  private func isSpacedOut(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let next = position + 1
    guard next < tokens.count, tokens[next].segment == tokens[position].segment else { return false }
    let letters = (tokens[position].hash, tokens[next].hash)
    guard letters == Self.sineNumero || letters == Self.ohneNummer || letters == Self.utenNummer else {
      return false
    }
    return next + 1 == tokens.count || tokens[next + 1].segment != tokens[next].segment
  }

  private static let sineNumero = (WordHash.hash("s"), WordHash.hash("n"))
  private static let ohneNummer = (WordHash.hash("o"), WordHash.hash("nr"))
  private static let utenNummer = (WordHash.hash("u"), WordHash.hash("nr"))

  /// The letter of a door or the side of a floor: "Bat. C", "EG links", "planta baixa".
  func followsUnit(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard position > 0, case let before = tokens[position - 1], before.entry.roles.contains(.unit),
      before.length > 1, before.segment == tokens[position].segment,
      tokens[..<position].contains(where: \.isNumber)
    else { return false }
    // Whole words only right behind a number, or where the floor begins a segment: not in "rue de la Porte Rouge".
    return tokens[position].length <= 2 || position == 1 || tokens[position - 2].segment != before.segment
      || tokens[position - 2].isNumber || tokens[position - 2].gap == .glued
  }

  /// The "II" of "12, II piano" and "12 II p.".
  private func isFloorNumeral(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard tokens[position].entry.roles.contains(.cardinal), position + 1 < tokens.count,
      case let next = tokens[position + 1], next.segment == tokens[position].segment,
      tokens[..<position].contains(where: \.isNumber)
    else { return false }
    return next.entry.roles.contains(.floor) || next.isInitial && next.fullStopFollows
  }

  private static let preamblePrice: Float = 0.03

  /// Where a recipient or a part of the town that begins here ends: with the segment, or after three words
  /// when the number is in the same one.
  func endOfPreamble(_ position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    let token = tokens[position]
    if let end = endOfRecipient(position, in: reading) { return end }
    guard position == 0 || tokens[position - 1].segment != token.segment, position + 1 < tokens.count else {
      return nil
    }
    let next = tokens[position + 1]
    let isLetterPair = token.hash == Self.letterC && next.hash == Self.letterO
    let isLetter = token.length == 1 && token.slashFollows
    // "M. et Mme Benali"
    let isCouple =
      position + 2 < tokens.count && token.isInitial
      && tokens[position + 2].entry.roles.contains(.careOf)
    let opens =
      token.entry.roles.contains(.quarter) || isLetterPair || isCouple
      || token.entry.roles.contains(.careOf) && (token.length > 1 || isLetter)
    // "ved siden av" is no recipient, but the house beside.
    guard opens, !next.isNumber, next.hash != Self.side else { return nil }
    var end = position + 1
    while end < tokens.count, tokens[end].segment == token.segment, !tokens[end].isNumber { end += 1 }
    let hasNumber = end < tokens.count && tokens[end].segment == token.segment
    let isFirst = position == 0
    // "Mr et Mme Diallo 30 avenue …"
    if hasNumber, isFirst, end + 1 < tokens.count, tokens[end + 1].segment == token.segment,
      tokens[end + 1].entry.roles.contains(.streetType), tokens[end + 1].length > 1
    {
      return end
    }
    if !hasNumber, !isFirst || end < tokens.count && tokens[end].segment != token.segment { return end }
    guard isLetterPair else { return min(end, position + 3) }
    // The word before the number is rather the street's: "c o Hansen Markveien 27".
    let isStreet =
      hasNumber && end > position + 3
      && !tokens[(end + 1)...].contains {
        $0.segment == token.segment && $0.length > 1 && $0.entry.roles.contains(.streetType)
      }
    return min(isStreet ? end - 1 : end, position + 4)
  }

  /// Where a recipient or a building behind the house number ends: "Storgata 5 c/o Hansen", "3 rue Haute résidence du Parc".
  private func endOfRecipient(_ position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    let token = tokens[position]
    guard token.entry.roles.contains(.careOf) || token.entry.roles.isSuperset(of: [.quarter, .unit]),
      token.length > 1 || token.slashFollows,
      tokens[..<position].contains(where: { $0.isNumber && $0.segment == token.segment })
    else { return nil }
    return tokens[position...].firstIndex { $0.segment != token.segment || $0.isNumber } ?? tokens.count
  }

  private static let side = WordHash.hash("siden")
  private static let letterC = WordHash.hash("c")
  private static let letterO = WordHash.hash("o")

  /// These say so only together with "number".
  private static let wordsBeforeNumber: Set<UInt64> = Set(
    ["sin", "sans", "sense", "senza", "ohne", "uten", "without"].map(WordHash.hash))

  /// "s/n", "sans numéro".
  func noteWithoutNumber(_ position: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let next = position + 1
    if !Self.wordsBeforeNumber.contains(tokens[position].hash) {
      reading.saysWithoutNumber = true
      if tokens[position].length == 1 { reading.costs[next] = 0.01 }
    } else if next < tokens.count, tokens[next].entry.roles.contains(.numberPrefix) {
      reading.saysWithoutNumber = true
      reading.costs[next] = 0.01
    } else {
      return
    }
    reading.costs[position] = 0.01
  }
}
