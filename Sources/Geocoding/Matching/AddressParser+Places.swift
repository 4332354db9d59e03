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
    while end > 1, reading.list.tokens[end - 1].entry.roles.contains(.country) {
      ignore(end - 1, in: &reading)
      end -= 1
    }
    end = withoutBritishPostcode(end, in: &reading)
    let isBeforePostcode = end < reading.list.count && reading.isOfPostcode(end)
    end = withoutProvince(end, in: &reading, isBeforePostcode: isBeforePostcode)
    end = withoutCedex(end, in: &reading)
    end = withoutFloor(end, in: reading)
    end = withoutLastPostcode(end, in: &reading)
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

  /// Takes the postcode and the town in front of everything else.
  mutating func takeLeadingPlace(_ reading: inout ParsedAddress) {
    if reading.postcode == 0 || reading.postcodeTokens != 0 { takeLeadingPostcode(&reading) }
    if reading.city < 0 { takeLeadingTown(&reading) }
    if reading.city < 0 { nameLeadingSegment(&reading) }
  }

  /// A province or a state behind the city: "(MI)", "Oakland CA 94602".
  private func withoutProvince(
    _ end: Int, in reading: inout ParsedAddress, isBeforePostcode: Bool
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

  /// Takes a postcode that stands behind the town: "Carver, CA 94601".
  private func withoutLastPostcode(_ end: Int, in reading: inout ParsedAddress) -> Int {
    guard end > 0, isPostcode(end - 1, in: reading), !isHouseBehindPostcode(end - 1, in: reading) else {
      return end
    }
    takePostcode(end - 1, in: &reading)
    var end = end - 1
    // The "FL" of "FL-9490".
    while end > 0, reading.kinds[end - 1] == .ignored { end -= 1 }
    return withoutProvince(end, in: &reading, isBeforePostcode: true)
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

  func withoutCedex(_ end: Int, in reading: inout ParsedAddress) -> Int {
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

  /// Telephone numbers, with the word before them or so long that they can be nothing else.
  private func ignoreTelephones(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      if token.isNumber, token.length >= 9 { ignore(position, in: &reading) }
      guard token.entry.roles.contains(.telephone) else { continue }
      var end = position + 1
      while end < tokens.count, tokens[end].isNumber || tokens[end].entry.roles.contains(.numberPrefix) {
        end += 1
      }
      guard end > position + 1 else { continue }
      for rest in position..<end { ignore(rest, in: &reading) }
    }
    ignoreTelephoneField(&reading)
    // "93 814 00 00" behind everything else, the house number too.
    let first = (tokens.lastIndex { !$0.isNumber || $0.gap == .comma } ?? -1) + 1
    let start = first > 0 && tokens[first - 1].isNumber ? first - 1 : first
    let digits = tokens[start...].reduce(0) { $0 + $1.length }
    if tokens[..<start].contains(where: \.isNumber), tokens.count - start >= 3, digits >= 8 {
      for rest in start..<tokens.count { ignore(rest, in: &reading) }
    }
  }

  /// A telephone number in the field of the house's.
  private func ignoreTelephoneField(_ reading: inout ParsedAddress) {
    let own = reading.list.tokens.indices.filter { reading.list.tokens[$0].field == .number }
    let digits = own.reduce(0) { $0 + reading.list.tokens[$1].length }
    let isWhole = own.dropFirst().allSatisfy {
      let token = reading.list.tokens[$0]
      return token.isNumber && token.gap != .comma && token.gap != .slash
    }
    guard digits >= 9, isWhole, own.first.map({ reading.list.tokens[$0].isNumber }) ?? false else { return }
    for position in own { ignore(position, in: &reading) }
    reading.saysWithoutNumber = true
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
