extension Reader {
  /// Collects the numbers that may be the house's; the streets decide which one is.
  func findNumbers(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      guard token.isNumber, (1...5).contains(token.length), !reading.hasNumberField || token.field == .number
      else {
        continue
      }
      if let last = reading.numbers.last, last.rangeEnd == token.value,
        tokens[last.token].segment == token.segment
      {
        continue
      }
      reading.numbers.append(number(at: position, in: reading))
    }
    // In a field of its own the first number is the house's, whatever is written around it.
    if reading.hasNumberField, !reading.numbers.isEmpty {
      reading.numbers.removeSubrange(1...)
      reading.numbers[0].isUnit = false
      reading.numbers[0].isMarked = true
    }
  }

  private func number(at position: Int, in reading: Reading) -> Reading.Number {
    let tokens = reading.list.tokens
    let bare = HouseNumber(value: tokens[position].value, suffixCode: 0)
    var number = Reading.Number(
      token: position, suffixToken: nil, number: bare, bare: bare, rangeEnd: nil,
      isMarked: isMarked(position, in: reading), isUnit: isUnit(position, in: reading))
    var next = position + 1
    if next < tokens.count, isSuffix(next, in: reading) {
      number.suffixToken = next
      number.number = HouseNumber(
        value: bare.value, suffixCode: HouseNumber.append(reading.list.bytes(of: tokens[next]), to: 0))
      next += 1
    }
    number.rangeEnd = rangeEnd(from: position, next: next, in: reading)
    if number.suffixToken == nil, number.rangeEnd == nil, let entrance = entrance(position + 1, in: reading) {
      number.suffixToken = position + 1
      number.number = entrance
    }
    return number
  }

  /// "nº 12"; a prefix of one letter needs to stand beside its number.
  private func isMarked(_ position: Int, in reading: Reading) -> Bool {
    guard position > 0 else { return false }
    let before = reading.list.tokens[position - 1]
    return before.entry.roles.contains(.numberPrefix)
      && before.segment == reading.list.tokens[position].segment
      && (before.length > 1 || before.hash == Self.prefixLetter)
  }

  private static let prefixLetter = WordHash.hash("n")

  /// Whether a number counts floors or doors: a word for them stands before or behind it, or it is an ordinal.
  private func isUnit(_ position: Int, in reading: Reading) -> Bool {
    let tokens = reading.list.tokens
    let token = tokens[position]
    if position > 0 {
      let before = tokens[position - 1]
      if before.entry.roles.contains(.unit), before.segment == token.segment,
        !before.isInitial || before.gap != .glued
      {
        // "H0203" and "pral 2a", but not the door's letter of "12B 3" nor the type of "R. 3".
        if before.length > 1 || token.length == 4 && token.gap == .glued {
          return !isMarked(position, in: reading)
        }
      }
    }
    guard position + 1 < tokens.count else { return false }
    let next = tokens[position + 1]
    if next.isNumber || next.segment != token.segment { return false }
    if next.entry.roles.contains(.unit), next.length > 1, next.gap != .glued {
      return position > 0 && hasEarlierNumber(position, in: reading)
    }
    // "3r 1a", "5è": letters of ordinals behind an earlier number.
    return next.gap == .glued && hasEarlierNumber(position, in: reading)
  }

  private func hasEarlierNumber(_ position: Int, in reading: Reading) -> Bool {
    reading.numbers.contains { $0.token < position && !$0.isUnit }
  }

  private func isSuffix(_ position: Int, in reading: Reading) -> Bool {
    let tokens = reading.list.tokens
    let token = tokens[position]
    guard !token.isNumber, token.gap != .comma, token.segment == tokens[position - 1].segment else {
      return false
    }
    if Self.suffixWords.contains(token.hash) { return true }
    guard token.length == 1 else { return false }
    if token.gap == .glued || token.gap == .slash || token.gap == .hyphen { return true }
    guard token.gap == .space, position + 1 < tokens.count else { return token.gap == .space }
    let next = tokens[position + 1]
    // Not the elided article of "12 D'Eschêne", nor the letter of a dwelling "66 K0101".
    return next.gap != .apostrophe && !(next.isNumber && next.gap == .glued)
  }

  private static let suffixWords: Set<UInt64> = Set(
    ["bis", "ter", "quater", "quinquies", "barr", "rosso", "nero"].map(WordHash.hash))

  private static let spanWords: Set<UInt64> = Set(
    ["a", "al", "i", "y", "e", "et", "og", "und"].map(WordHash.hash))

  /// The other end of a span: "12-14", "12/14", "12 à 14".
  private func rangeEnd(from position: Int, next: Int, in reading: Reading) -> Int32? {
    let tokens = reading.list.tokens
    guard next < tokens.count else { return nil }
    var end = next
    if !tokens[end].isNumber {
      guard Self.spanWords.contains(tokens[end].hash), tokens[end].gap == .space else { return nil }
      end += 1
      guard end < tokens.count, tokens[end].isNumber, tokens[end].gap == .space else { return nil }
    } else {
      // Separators get lost: "1 3 rue …".
      guard [.hyphen, .slash, .space].contains(tokens[end].gap) else { return nil }
    }
    let gap = tokens[end].value - tokens[position].value
    // Only a hyphen joins the numbers of both sides of the street.
    guard (1...Self.longestSpan).contains(gap), gap % 2 == 0 || tokens[end].gap == .hyphen else { return nil }
    return reading.kinds[end] == .word ? tokens[end].value : nil
  }

  private static let longestSpan: Int32 = 60

  /// "12/3": a number behind a slash that ends no span is an entrance.
  private func entrance(_ position: Int, in reading: Reading) -> HouseNumber? {
    let tokens = reading.list.tokens
    guard position < tokens.count, tokens[position].isNumber, tokens[position].gap == .slash,
      tokens[position].length <= 2
    else { return nil }
    return HouseNumber(
      value: tokens[position - 1].value,
      suffixCode: HouseNumber.append(reading.list.bytes(of: tokens[position]), to: 0))
  }
}
