extension Reader {
  /// Floors, doors, recipients and parts of the town cost next to nothing when no street explains them.
  func findAsides(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    var discounted = 0..<0
    for position in tokens.indices where reading.kinds[position] == .word {
      let roles = tokens[position].entry.roles
      if let end = endOfPreamble(position, in: reading) { discounted = position..<end }
      if discounted.contains(position) {
        reading.costs[position] *= Self.preamblePrice
      } else if roles.contains(.withoutNumber), tokens[position].length > 1 {
        noteWithoutNumber(position, in: &reading)
      } else if roles.contains(.unit),
        tokens[position].length > 1 || tokens[..<position].contains(where: \.isNumber)
      {
        reading.costs[position] = min(reading.costs[position], 0.03)
      } else if tokens[position].length <= 2, followsUnit(position, in: reading) {
        reading.costs[position] = 0.01
      } else if roles.contains(.numberPrefix), position + 1 < tokens.count, tokens[position + 1].isNumber {
        reading.costs[position] = 0.01
      }
    }
  }

  /// The letter or number of a door: "Bat. C".
  func followsUnit(_ position: Int, in reading: Reading) -> Bool {
    guard position > 0 else { return false }
    let before = reading.list.tokens[position - 1]
    return before.entry.roles.contains(.unit) && before.length > 1
      && before.segment == reading.list.tokens[position].segment
      && reading.list.tokens[..<position].contains(where: \.isNumber)
  }

  private static let preamblePrice: Float = 0.03

  /// Where a recipient or a part of the town that begins here ends: with the segment, or after three words
  /// when the number is in the same one.
  func endOfPreamble(_ position: Int, in reading: Reading) -> Int? {
    let tokens = reading.list.tokens
    let token = tokens[position]
    guard position == 0 || tokens[position - 1].segment != token.segment, position + 1 < tokens.count else {
      return nil
    }
    let next = tokens[position + 1]
    let isLetterPair = token.hash == Self.letterC && next.hash == Self.letterO
    let isLetter = token.length == 1 && (token.slashFollows || position == 0 && token.hash == Self.letterV)
    let opens =
      token.entry.roles.contains(.quarter) || isLetterPair
      || token.entry.roles.contains(.careOf) && (token.length > 1 || isLetter)
    guard opens, !next.isNumber else { return nil }
    var end = position + 1
    while end < tokens.count, tokens[end].segment == token.segment, !tokens[end].isNumber { end += 1 }
    let hasNumber = end < tokens.count && tokens[end].segment == token.segment
    let isFirst = position == 0
    if !hasNumber, !isFirst || end < tokens.count && tokens[end].segment != token.segment { return end }
    return min(end, position + (isLetterPair ? 4 : 3))
  }

  private static let letterC = WordHash.hash("c")
  private static let letterO = WordHash.hash("o")
  private static let letterV = WordHash.hash("v")

  /// "s/n", "sans numéro".
  func noteWithoutNumber(_ position: Int, in reading: inout Reading) {
    let tokens = reading.list.tokens
    let next = position + 1
    if tokens[position].length <= 3 {
      reading.saysWithoutNumber = true
    } else if next < tokens.count, tokens[next].entry.roles.contains(.numberPrefix) {
      reading.saysWithoutNumber = true
      reading.costs[next] = 0.01
    } else {
      return
    }
    reading.costs[position] = 0.01
  }
}
