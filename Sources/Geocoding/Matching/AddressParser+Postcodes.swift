/// Which numbers are postcodes, and which town stands behind one.
extension AddressParser {
  /// A British postcode behind the city, whatever the register's look like: "AB1 2CD".
  func withoutBritishPostcode(_ end: Int, in reading: inout ParsedAddress) -> Int {
    for length in stride(from: min(5, end - 1), through: 2, by: -1) {
      let tokens = reading.list.tokens[end - length..<end]
      guard isBritish(tokens) else { continue }
      let form = tokens.flatMap { reading.list.bytes(of: $0) }
      reading.postcode = Postcode(String(decoding: form, as: UTF8.self)).key
      for position in tokens.indices { ignore(position, in: &reading) }
      return end - length
    }
    return end
  }

  /// One or two letters, a number and perhaps a letter, then a digit and two letters.
  private func isBritish(_ tokens: ContiguousArray<Token>.SubSequence) -> Bool {
    guard (4...5).contains(tokens.count), case let all = Array(tokens), let last = all.last else {
      return false
    }
    let inward = all[all.count - 2]
    return !all[0].isNumber && all[0].length <= 2 && all[1].isNumber && all[1].length <= 2
      && all[1].gap == .glued
      && (all.count == 4 || all[2].isInitial && all[2].gap == .glued)
      && inward.isNumber && inward.length == 1 && !last.isNumber && last.length == 2 && last.gap == .glued
  }

  /// Whether a number before the city or at the end is a postcode: it is as long as one, and not the only
  /// number unless the register has it.
  func isPostcode(_ position: Int, in reading: ParsedAddress) -> Bool {
    let token = reading.list.tokens[position]
    // Where letters or groups of digits are the postcode, no other number is.
    guard token.isNumber, reading.postcodeTokens == 0, places.isPostcode(length: token.length),
      token.gap != .glued || token.length > 4
    else {
      return false
    }
    if token.length >= 5 || places.isKnown(postcode: UInt64(max(0, token.value))) && token.segment > 0 {
      return true
    }
    return reading.list.tokens[..<position].contains { $0.isNumber }
  }

  /// Whether a number before a town is its postcode; in a line with one behind the town it is the house's, unless it says
  /// the same: "Avenida Corrientes 1234 Buenos Aires 1425".
  func isPostcode(_ position: Int, beforeTown first: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard isPostcode(position, in: reading) else { return false }
    return tokens[first].field == .city || reading.postcode == 0
      || reading.postcode == UInt64(max(0, tokens[position].value))
  }

  func takePostcode(_ position: Int, in reading: inout ParsedAddress) {
    reading.postcode = UInt64(max(0, reading.list.tokens[position].value))
    ignore(position, in: &reading)
    // "FL-9490"
    let before = position - 1
    if before > 0, case let token = reading.list.tokens[before], !token.isNumber, token.length <= 2,
      reading.list.tokens[position].gap == .hyphen
    {
      ignore(before, in: &reading)
    }
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
  /// Words in front of everything else with a postcode beside them are the town, one that the register has not got
  /// perhaps: "90000 Mulhouse, 35 rue Haute".
  mutating func nameLeadingSegment(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    guard let first = tokens.first,
      let end = tokens.firstIndex(where: { $0.segment != first.segment }), end > 1,
      let (words, postcode) = wordsBesidePostcode(0..<end, in: reading),
      tokens[words].allSatisfy(isPlaceWord), tokens[words].contains(where: isName),
      tokens[end...].contains(where: \.isNumber),
      tokens[end...].contains(where: isOfStreet)
    else { return }
    if let postcode, reading.postcode == 0 { takePostcode(postcode, in: &reading) }
    nameCity(words, in: &reading)
  }

  func isOfStreet(_ token: Token) -> Bool {
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
