/// Where an address is: its country, province, postcode and town, from their fields or from the end of the line.
extension AddressParser {
  mutating func findPlace(_ reading: inout ParsedAddress) {
    let fields = reading.list.tokens.contains { $0.field == .city || $0.field == .postcode }
    for position in reading.list.tokens.indices {
      let token = reading.list.tokens[position]
      switch token.field {
      case .postcode, .unit:
        reading.kinds[position] = .ignored
        reading.costs[position] = 0
      case .city:
        // What stands in the field of the town is no street.
        reading.kinds[position] = .ignored
        reading.costs[position] = 0
      case .number: reading.hasNumberField = true
      case .line, .street: break
      }
    }
    ignoreTelephones(&reading)
    if fields { readPlaceFields(&reading) } else { readPlaceFromEnd(&reading) }
    findRepeatedPlaces(&reading, hasFields: fields)
    reading.hasForeignPostcode = reading.city < 0 && places.isForeign(postcode: reading.postcode)
  }

  mutating func readPlaceFields(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let postcode = Postcode(reading.postcodeText)
    reading.postcode = places.key(of: postcode)
    reading.postcodeDistrict = postcode.district
    if postcode.isRecognisable { reading.postcodeForm = postcode.form }
    takeWrittenPostcodes(&reading)
    guard let first = tokens.firstIndex(where: { $0.field == .city }) else { return }
    let last = tokens.lastIndex { $0.field == .city } ?? first
    nameCity(first...last, in: &reading)
  }

  /// Takes the country, the city and the postcode off the end of a line.
  mutating func readPlaceFromEnd(_ reading: inout ParsedAddress) {
    takeWrittenPostcodes(&reading)
    var end = reading.list.count
    while end > 1, reading.kinds[end - 1] == .ignored { end -= 1 }
    while end > 1, isCountry(end - 1, in: reading) {
      ignore(end - 1, in: &reading)
      end -= 1
    }
    end = takeBritishPostcode(before: end, in: &reading)
    let isBeforePostcode = end < reading.list.count && reading.isOfPostcode(end)
    end = takeProvince(before: end, in: &reading, isBeforePostcode: isBeforePostcode)
    end = takeCedex(before: end, in: &reading)
    end = withoutFloor(end, in: reading)
    end = takeLastPostcode(before: end, in: &reading)
    guard end > 0 else { return }
    // A floor or flat may stand behind the town.
    guard !reading.list.tokens[end - 1].isNumber else { return takeLeadingPlace(&reading) }
    takeLastTown(before: end, in: &reading)
    if reading.city < 0, !reading.hasUnknownPlace { takeLeadingTown(&reading) }
    if reading.city < 0, !reading.hasUnknownPlace { takeTownBehindNumber(end, in: &reading) }
    if reading.city < 0, !reading.hasUnknownPlace { nameLastSegment(before: end, in: &reading) }
    if reading.postcode == 0 { takeLeadingPostcode(&reading) }
    if reading.city < 0, !reading.hasUnknownPlace { nameLeadingSegment(&reading) }
  }

  /// Whether a word is the country behind everything else: neither a town of the register nor the end of a street or of
  /// another town, as in "12 avenue de France", "12 Corso Italia" and "Roissy-en-France".
  private func isCountry(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let (token, before) = (tokens[position], tokens[position - 1])
    guard token.entry.roles.contains(.country), places.towns.city(tokens[position...position]) == nil else {
      return false
    }
    // Not behind the door of "12 A France".
    let endsName =
      before.segment == token.segment && (before.length > 1 || token.gap == .apostrophe)
      && !before.entry.roles.isDisjoint(with: [.particle, .preposition])
    if endsName || endsStreet(position...position, in: reading) { return false }
    guard TownVocabulary.shared.towns.contains(token.hash) else { return true }
    return town(before: position, in: reading) != nil || reading.isOfPostcode(position - 1)
      || isPostcode(position - 1, in: reading)
  }

  /// Takes a province or a state behind the city ("(MI)", "Oakland CA 94602"); returns where what is before it ends.
  private func takeProvince(
    before end: Int, in reading: inout ParsedAddress, isBeforePostcode: Bool
  ) -> Int {
    guard end > 2, case let token = reading.list.tokens[end - 1], token.length == 2, !token.isNumber,
      token.gap == .comma
        ? isBeforePostcode || !token.entry.roles.contains(.unit)
        : isBeforePostcode && isState(end - 1, in: reading),
      places.towns.city(reading.list.tokens[end - 1...end - 1]) == nil
    else { return end }
    ignore(end - 1, in: &reading)
    return end - 1
  }

  /// Whether two letters right before a postcode stand behind a town, though no comma says so.
  private func isState(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (token, next) = (reading.list.tokens[position], reading.list.tokens[position + 1])
    guard token.gap == .space, next.segment == token.segment else { return false }
    // "12 Oxford Rd 94601"
    return !token.entry.roles.contains(.streetType) && town(before: position, in: reading) != nil
      || lastSegment(before: position, in: reading)?.isPlace == true
  }

  /// Takes a postcode that stands behind the town ("Carver, CA 94601"); returns where what is before it ends.
  private func takeLastPostcode(before end: Int, in reading: inout ParsedAddress) -> Int {
    guard end > 0, isPostcode(end - 1, in: reading), !isHouseBehindPostcode(end - 1, in: reading) else {
      return end
    }
    takePostcode(end - 1, in: &reading)
    var end = end - 1
    // The "FL" of "FL-9490".
    while end > 0, reading.kinds[end - 1] == .ignored { end -= 1 }
    return takeProvince(before: end, in: &reading, isBeforePostcode: true)
  }

  /// Whether a number is the house's, long as it is, since the postcode opens the line: "2406 Elverum, Vestsivegen 1410".
  private func isHouseBehindPostcode(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (first, last) = (reading.list.tokens[0], reading.list.tokens[position])
    func isKnown(_ token: Token) -> Bool { places.isKnown(postcode: UInt64(max(0, token.value))) }
    return position > 0 && first.isNumber && first.length >= 4 && isKnown(first) && !isKnown(last)
  }

  /// Before the floor that stands behind the town ("12 rue Haute Delle RDC", "12 rue Haute Delle 2e étage").
  private func withoutFloor(_ end: Int, in reading: ParsedAddress) -> Int {
    let tokens = reading.list.tokens
    var (first, hasWord) = (end, false)
    while first > 1, case let token = tokens[first - 1] {
      if token.length > 1, token.entry.roles.contains(.unit) {
        hasWord = true
      } else if !token.isNumber || token.length > 2, !isOrdinalEnding(token), !isSide(token) {
        break
      }
      first -= 1
    }
    guard hasWord, tokens[..<first].contains(where: \.isNumber) else { return end }
    return town(before: first, in: reading) != nil ? first : end
  }

  /// The "e" of "2e étage".
  private func isSide(_ token: Token) -> Bool { token.isInitial && token.gap == .glued }

  static let cedex = WordHash.hash("cedex")

  /// Takes a "Cedex" behind the city, with its number; returns where what is before it ends.
  private func takeCedex(before end: Int, in reading: inout ParsedAddress) -> Int {
    for position in [end - 1, end - 2] where position > 0 && reading.list.tokens[position].hash == Self.cedex
    {
      for rest in position..<end { ignore(rest, in: &reading) }
      return position
    }
    return end
  }

  func isName(_ token: Token) -> Bool {
    !token.isNumber && token.length > 1
      && token.entry.roles.isDisjoint(with: [.particle, .streetType, .numberPrefix])
  }

  static let notOfTowns: Vocabulary.Roles = [
    .streetType, .unit, .floor, .careOf, .quarter, .numberPrefix, .withoutNumber, .telephone, .cardinal,
  ]

  func settle(
    _ range: ClosedRange<Int>, city: Int32, _ certainty: TownNames.Certainty = .whole,
    in reading: inout ParsedAddress
  ) {
    reading.city = places.towns.canonical[Int(city)]
    reading.townCertainty = certainty
    for position in range {
      settleAside(position, in: &reading)
      reading.cityTokens |= 1 << UInt64(position)
    }
    let before = range.lowerBound - 1
    // "rue du 8 mai 1945, Belfort"
    let isApart =
      before >= 0 && reading.list.tokens[range.lowerBound].gap == .comma
      && reading.list.tokens[before].length < 5
      && !places.isKnown(postcode: UInt64(max(0, reading.list.tokens[before].value)))
    let hasPostcode =
      before >= 0 && !isApart && isPostcode(before, beforeTown: range.lowerBound, in: reading)
      && reading.list.tokens[before].field == reading.list.tokens[range.lowerBound].field
    if hasPostcode { takePostcode(before, in: &reading) }
    // A name behind a comma or a postcode stands there as the town, and is no street.
    let isBehindPostcode = hasPostcode || before >= 0 && reading.isOfPostcode(before)
    if isBehindPostcode || reading.list.tokens[range.lowerBound].gap == .comma,
      hasOtherName(range, in: reading)
    {
      for position in range { ignore(position, in: &reading) }
    }
  }

  private func hasOtherName(_ range: ClosedRange<Int>, in reading: ParsedAddress) -> Bool {
    reading.list.tokens.indices.contains { position in
      let token = reading.list.tokens[position]
      return !range.contains(position) && reading.kinds[position] == .word && !token.isNumber
        && token.length > 1
        && !token.entry.roles.contains(.streetType)
    }
  }

  func settleAside(_ position: Int, in reading: inout ParsedAddress) {
    if reading.kinds[position] != .ignored { reading.kinds[position] = .aside }
    reading.costs[position] = 0
  }

  func ignore(_ position: Int, in reading: inout ParsedAddress) {
    reading.kinds[position] = .ignored
    reading.costs[position] = 0
  }
}
