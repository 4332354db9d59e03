/// Which numbers are postcodes, and which town stands behind one.
extension AddressParser {
  /// A postcode of letters and digits behind the city: "AB1 2CD".
  func withoutLetteredPostcode(_ end: Int, in reading: inout ParsedAddress) -> Int {
    for length in stride(from: min(5, end - 1), through: 2, by: -1) {
      let tokens = reading.list.tokens[end - length..<end]
      let key = PlaceNames.hash(tokens) | 1 << 63
      guard tokens.contains(where: \.isNumber), tokens.contains(where: { !$0.isNumber }),
        places.isKnown(postcode: key) || isBritish(tokens)
      else { continue }
      reading.postcode = key
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
    guard token.isNumber, places.isPostcode(length: token.length), token.gap != .glued || token.length > 4
    else {
      return false
    }
    if token.length >= 5 || places.isKnown(postcode: UInt64(max(0, token.value))) && token.segment > 0 {
      return true
    }
    return reading.list.tokens[..<position].contains { $0.isNumber }
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

  /// The longest name of a town right behind a position.
  private func town(behind position: Int, in reading: ParsedAddress) -> (
    range: ClosedRange<Int>, city: Int32
  )? {
    let longest = min(places.longestCity, reading.list.count - position - 1)
    for length in stride(from: longest, to: 0, by: -1) {
      let range = position + 1...position + length
      if let city = places.city(reading.list.tokens[range]) { return (range, city) }
    }
    return nil
  }
}
