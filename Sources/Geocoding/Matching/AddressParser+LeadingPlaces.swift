/// The town and the postcode in front of everything else.
extension AddressParser {
  /// Takes the postcode and the town in front of everything else.
  mutating func takeLeadingPlace(_ reading: inout ParsedAddress) {
    if reading.postcode == 0 || reading.postcodeTokens != 0 { takeLeadingPostcode(&reading) }
    if reading.city < 0 { takeLeadingTown(&reading) }
    if reading.city < 0 { nameLeadingSegment(&reading) }
  }

  /// A postcode of the register that stands elsewhere ("90000 Belfort, 12 rue …"): one of five digits, or one with its
  /// town behind it.
  func takeLeadingPostcode(_ reading: inout ParsedAddress) {
    guard reading.postcodeTokens == 0 else { return takeTownBehindPostcode(&reading) }
    for (position, token) in reading.list.tokens.enumerated() where token.isNumber && token.length >= 4 {
      let isKnown = places.isKnown(postcode: UInt64(max(0, token.value)))
      // The register may have no postcodes: then the town behind five digits says what they are.
      guard isKnown || position == 0 && token.length == 5 else { continue }
      let town = reading.city < 0 ? self.town(behind: position, in: reading) : nil
      guard isKnown && token.length >= 5 || town != nil else { continue }
      takePostcode(position, in: &reading)
      if let (range, city) = town { settle(range, city: city, in: &reading) }
      return
    }
  }

  /// The town behind a postcode that is more than one number: "1017 GA Amsterdam, Kerkstraat 1".
  private func takeTownBehindPostcode(_ reading: inout ParsedAddress) {
    let last = 63 - reading.postcodeTokens.leadingZeroBitCount
    guard reading.city < 0, let (range, city) = town(behind: last, in: reading) else { return }
    settle(range, city: city, in: &reading)
  }

  /// The longest name of a town right behind a position.
  private func town(behind position: Int, in reading: ParsedAddress) -> (
    range: ClosedRange<Int>, city: Int32
  )? {
    let longest = min(places.towns.longest, reading.list.count - position - 1)
    for length in stride(from: longest, to: 0, by: -1) {
      let range = position + 1...position + length
      guard endsPlace(range.upperBound, in: reading) else { continue }
      if let city = places.towns.city(reading.list.tokens[range]) { return (range, city) }
    }
    return nil
  }

  /// Whether a town may end here: nothing, a comma, a number or a street's type is behind.
  private func endsPlace(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (tokens, next) = (reading.list.tokens, position + 1)
    return next == tokens.count || tokens[next].segment != tokens[position].segment || tokens[next].isNumber
      || tokens[next].entry.roles.contains(.streetType)
  }

  /// A town in front of everything else: "Giromagny rue Thiers 12", "Triesen, Landstrasse 168".
  mutating func takeLeadingTown(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for length in stride(from: min(places.towns.longest, tokens.count - 2), to: 0, by: -1) {
      let (next, last) = (tokens[length], tokens[length - 1])
      let hasPostcode = isPostcodeOfLeadingTown(length, in: reading)
      // "Belfort, 35 rue Haute", but not "Steg, 5".
      let isSegment =
        next.segment != last.segment
        && (!next.isNumber || tokens[(length + 1)...].contains(where: isOfStreet)) || hasPostcode
      guard
        isSegment || next.entry.roles.contains(.streetType) && next.length > 1 && next.gap != .glued,
        let found = places.towns.town(tokens[0...length - 1]),
        isSegment || found.certainty == .whole && !areNeighbours(length - 1, length, in: reading)
      else { continue }
      if hasPostcode, reading.postcode == 0 { takePostcode(length, in: &reading) }
      return settle(0...length - 1, city: found.city, found.certainty, in: &reading)
    }
  }

  /// Whether a number ends the first segment as a postcode of the register: "Belfort 90000, 35 rue Haute".
  private func isPostcodeOfLeadingTown(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (tokens, next) = (reading.list.tokens, position + 1)
    return tokens[position].isNumber && tokens[position].length >= 4 && tokens[position].segment == 0
      && next < tokens.count && tokens[next].segment > 0
      && places.isKnown(postcode: UInt64(max(0, tokens[position].value)))
  }

  /// Whether some street's name holds two words beside each other: that of "Oslo gate 7", not of "Giromagny rue Thiers 12".
  private func areNeighbours(_ first: Int, _ second: Int, in reading: ParsedAddress) -> Bool {
    let (first, second) = (reading.words[first], reading.words[second])
    return first >= 0 && second >= 0 && index.areNeighbours(first, second)
  }

  /// Words in front of everything else with a postcode beside them are the town, one that the register has not got
  /// perhaps: "90000 Mulhouse, 35 rue Haute".
  mutating func nameLeadingSegment(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    guard let first = tokens.first,
      let end = tokens.firstIndex(where: { $0.segment != first.segment }), end > 1,
      let (words, postcode) = wordsBesidePostcode(0..<end, in: reading),
      words.allSatisfy({ isPlaceWord(tokens[$0]) || isOfTown($0, from: words.lowerBound, in: reading) }),
      words.contains(where: { isName(tokens[$0]) || isOfTown($0, from: words.lowerBound, in: reading) }),
      tokens[end...].contains(where: \.isNumber),
      tokens[end...].contains(where: isOfStreet)
    else { return }
    if let postcode, reading.postcode == 0 { takePostcode(postcode, in: &reading) }
    nameCity(words, in: &reading)
  }

  private func isOfStreet(_ token: Token) -> Bool {
    !token.isNumber && token.length > 1
      && token.entry.roles.isDisjoint(with: [.particle, .unit, .careOf, .numberPrefix])
  }

  /// The words of a segment that holds nothing else but a postcode, before or behind them, and its position where it is
  /// one number.
  private func wordsBesidePostcode(_ segment: Range<Int>, in reading: ParsedAddress) -> (
    words: ClosedRange<Int>, postcode: Int?
  )? {
    let tokens = reading.list.tokens
    func isNumber(_ position: Int) -> Bool {
      tokens[position].isNumber && tokens[position].length >= 4
        && places.isPostcode(length: tokens[position].length)
    }
    let postcode = [segment.lowerBound, segment.upperBound - 1].first(where: isNumber)
    guard postcode != nil || segment.contains(where: reading.isOfPostcode) else { return nil }
    let words = segment.filter {
      $0 != postcode && reading.kinds[$0] == .word && tokens[$0].hash != Self.cedex
    }
    guard let first = words.first, let last = words.last, last - first + 1 == words.count else { return nil }
    return (first...last, postcode)
  }
}
