extension AddressParser {
  /// Collects the numbers that may be the house's; the streets decide which one is.
  func findNumbers(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let days = CalendarDays(tokens: tokens)
    var decimals = -1
    var end = 0
    for position in tokens.indices where reading.kinds[position] == .word && position >= end {
      let token = tokens[position]
      if token.isNumber, let endOfDay = days.end(of: position) {
        end = endOfDay
        let hasHouse = reading.numbers.contains {
          $0.unit == .none && tokens[$0.token].field == token.field
        }
        if token.field == .number, !hasHouse { reading.saysWithoutNumber = true }
        continue
      }
      guard token.isNumber, (1...6).contains(token.length), position != decimals else { continue }
      if let last = reading.numbers.last, !isUnit(last), last.rangeEnd == token.value,
        tokens[last.token].segment == token.segment
      {
        continue
      }
      let unit = unit(of: position, in: reading)
      if case .word(let word) = unit, word < position { reading.counted |= 1 << UInt64(position) }
      if unit != .none, followsKilometre(position, in: reading) {
        decimals = decimalPart(of: position, in: reading)
      }
      // The ending of "4rt" is no word.
      if unit == .ordinal, position + 1 < tokens.count, isOrdinalEnding(tokens[position + 1]) {
        reading.costs[position + 1] = min(reading.costs[position + 1], 0.01)
      }
      if token.value == 0 || HouseNumber.isNeverReal(token.value) {
        // The floor of "12, 0 1a" says nothing about the house.
        if unit == .none, !hasHouse(reading) {
          reading.saysWithoutNumber = true
          let suffix = number(at: position, unit: unit, in: reading).suffix
          for rest in suffix { reading.costs[rest] = 0.01 }
        }
        continue
      }
      guard token.length <= 5 else { continue }
      var number = number(at: position, unit: unit, in: reading)
      if let last = reading.numbers.last, last.unit == .none {
        let isNext = last.token + 1 == position
        // The second of "30/2" is the flat's, while that of "3/115" may be the house's.
        let isFlat =
          token.gap == .slash && token.value < last.bare.value && (isNext || last.suffix.contains(position))
        number.isSecond = isNext && last.joined != nil || isFlat
        if isNext, isFlat { reading.numbers[reading.numbers.count - 1].flat = token.value }
        if isNext, unit == .none, token.gap == .space || token.gap == .hyphen,
          token.field == tokens[last.token].field
        {
          reading.numbers[reading.numbers.count - 1].behind = token.value
        }
      }
      reading.numbers.append(number)
      // The half of "36 1/2" is no house.
      if number.suffix.count > 1, NumberGrammar.isFraction(tokens[position + 1], tokens[position + 2]) {
        end = position + 3
      }
    }
    if reading.hasNumberField { preferNumberField(&reading) }
  }

  private func hasHouse(_ reading: ParsedAddress) -> Bool { reading.numbers.contains { $0.unit == .none } }

  /// In a field of its own the first number that counts no floors is the house's; a field with nothing but floors
  /// leaves the house to the other fields.
  private func preferNumberField(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    func isInField(_ number: ParsedAddress.Number) -> Bool { tokens[number.token].field == .number }
    if let first = reading.numbers.firstIndex(where: { isInField($0) && !isUnit($0) }) {
      var house = reading.numbers[first]
      house.isMarked = true
      reading.streetNumber = reading.numbers.first { tokens[$0.token].field == .street && !isUnit($0) }?.token
      reading.numbers.removeAll(keepingCapacity: true)
      reading.numbers.append(house)
    } else {
      // The "14A" beside "Via 28 Marzo 1921" is the house's where the name explains the other numbers.
      reading.numbers.removeAll { isInField($0) && $0.unit != .behindHouse }
    }
  }

  private func isUnit(_ number: ParsedAddress.Number) -> Bool {
    switch number.unit {
    case .none, .perhapsOrdinal: false
    case .word, .ordinal, .behindHouse: true
    }
  }

  private func number(at position: Int, unit: ParsedAddress.Number.Unit, in reading: ParsedAddress)
    -> ParsedAddress.Number
  {
    let tokens = reading.list.tokens
    let bare = HouseNumber(value: tokens[position].value, suffixCode: 0)
    var number = ParsedAddress.Number(
      token: position, suffix: position + 1..<position + 1, firstPartEnd: position + 1, number: bare,
      withFirstPart: bare, bare: bare,
      rangeEnd: nil, joined: nil, spelt: spelt(from: position, in: reading),
      isMarked: isMarked(position, in: reading),
      unit: unit, isBlack: false, isRed: false)
    let kinds = reading.kinds
    let grammar = NumberGrammar(list: reading.list) { kinds[$0] == .ignored || kinds[$0] == .aside }
    var last = NumberGrammar.Part(code: 0, end: position + 1)
    while let next = grammar.part(at: last.end, of: position, behind: last.code) {
      if NumberGrammar.isRed(tokens[next.end - 1]) { number.isRed = true }
      if last.code == 0 {
        number.withFirstPart = HouseNumber(value: bare.value, suffixCode: next.code)
        number.firstPartEnd = next.end
        number.isBlack = NumberGrammar.isBlack(tokens[next.end - 1])
      }
      last = next
    }
    number.suffix = position + 1..<last.end
    number.number = HouseNumber(value: bare.value, suffixCode: last.code)
    let isSlashed = !number.suffix.isEmpty && tokens[position + 1].isNumber
    if number.suffix.isEmpty { number.joined = joined(behind: position, in: reading) }
    number.rangeEnd = rangeEnd(from: position, next: isSlashed ? position + 1 : last.end, in: reading)
    return number
  }

  /// "nº 12"; a prefix of one letter needs to stand beside its number, and is none behind another: "2n 1".
  func isMarked(_ position: Int, in reading: ParsedAddress) -> Bool {
    guard position > 0 else { return false }
    let before = reading.list.tokens[position - 1]
    if before.length == 1, before.gap == .glued, position > 1, reading.list.tokens[position - 2].isNumber {
      return false
    }
    return before.entry.roles.contains(.numberPrefix)
      && before.segment == reading.list.tokens[position].segment
      && (before.length > 1 || before.hash == Self.prefixLetter)
  }

  private static let prefixLetter = WordHash.hash("n")

  /// The 7 of "64-07".
  private func joined(behind position: Int, in reading: ParsedAddress) -> Int32? {
    let (tokens, next) = (reading.list.tokens, position + 1)
    guard next < tokens.count, tokens[next].isNumber, tokens[next].gap == .hyphen,
      tokens[next].field == tokens[position].field, tokens[next].start == tokens[position].end + 1,
      reading.kinds[next] == .word, tokens[next].value > 0
    else { return nil }
    return tokens[next].value
  }

  /// The other end of a span: "12-14", "12/14", "12 à 14".
  private func rangeEnd(from position: Int, next: Int, in reading: ParsedAddress) -> Int32? {
    let tokens = reading.list.tokens
    guard next < tokens.count else { return nil }
    var end = next
    if !tokens[end].isNumber {
      guard NumberGrammar.spanWords.contains(tokens[end].hash), tokens[end].gap == .space else { return nil }
      end += 1
      guard end < tokens.count, tokens[end].isNumber, tokens[end].gap == .space else { return nil }
    } else {
      // Separators get lost: "1 3 rue …".
      guard [.hyphen, .slash, .space].contains(tokens[end].gap) else { return nil }
    }
    let (first, last) = (tokens[position].value, tokens[end].value)
    // Only a hyphen joins the numbers of both sides of the street.
    let isJoined = tokens[end].gap == .hyphen && (1...NumberGrammar.longestSpan).contains(last - first)
    guard isJoined || NumberGrammar.isSpan(first, last) else { return nil }
    return reading.kinds[end] == .word ? last : nil
  }

  /// Single digits with nothing but blanks between them, up to the end of their field or segment.
  private func spelt(from position: Int, in reading: ParsedAddress) -> Int32? {
    let tokens = reading.list.tokens[position...].prefix {
      $0.segment == reading.list.tokens[position].segment && $0.field == reading.list.tokens[position].field
    }
    guard (2...5).contains(tokens.count), tokens.allSatisfy({ $0.isNumber && $0.length == 1 }),
      tokens.dropFirst().allSatisfy({ $0.gap == .space && !$0.ordinalFollows })
    else { return nil }
    return tokens.reduce(0) { 10 * $0 + $1.value }
  }
}
