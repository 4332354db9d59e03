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
    end = withoutProvince(end, in: &reading)
    end = withoutCedex(end, in: &reading)
    end = withoutFloor(end, in: reading)
    let tokens = reading.list.tokens
    guard end > 0 else { return }
    if tokens[end - 1].isNumber {
      // A floor or flat may stand behind the town.
      if isPostcode(end - 1, in: reading) {
        takePostcode(end - 1, in: &reading)
      } else {
        takeLeadingPostcode(&reading)
      }
      if reading.city < 0 { takeLeadingTown(&reading) }
      return
    }
    if let (range, city) = town(before: end, in: reading) { settle(range, city: city, in: &reading) }
    if reading.city < 0, let city = places.city(abbreviated: tokens[end - 1], reading.list) {
      settle(end - 1...end - 1, city: city, in: &reading)
    }
    if reading.city < 0 { takeLeadingTown(&reading) }
    if reading.city < 0 { takeTownBehindNumber(end, in: &reading) }
    if reading.city < 0 { nameLastSegment(before: end, in: &reading) }
    if reading.postcode == 0 { takeLeadingPostcode(&reading) }
  }

  /// A province behind the city: "(MI)".
  func withoutProvince(_ end: Int, in reading: inout ParsedAddress) -> Int {
    guard end > 2, case let token = reading.list.tokens[end - 1], token.length == 2, !token.isNumber,
      token.gap == .comma, !token.entry.roles.contains(.unit)
    else { return end }
    ignore(end - 1, in: &reading)
    return end - 1
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

  /// The longest name of a town right before a position.
  private func town(before end: Int, in reading: ParsedAddress) -> (range: ClosedRange<Int>, city: Int32)? {
    for length in stride(from: min(places.longestCity, end - 1), to: 0, by: -1) {
      let range = end - length...end - 1
      if let city = places.city(reading.list.tokens[range]) { return (range, city) }
    }
    return nil
  }

  /// A town in front of everything else: "Giromagny rue Thiers 12", "Triesen, Landstrasse 168".
  private mutating func takeLeadingTown(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for length in stride(from: min(places.longestCity, tokens.count - 2), to: 0, by: -1) {
      guard let city = places.city(tokens[0...length - 1]), case let next = tokens[length], !next.isNumber,
        next.segment != tokens[length - 1].segment
          || next.entry.roles.contains(.streetType) && next.length > 1 && next.gap != .glued
      else { continue }
      return settle(0...length - 1, city: city, in: &reading)
    }
  }

  /// A misspelt town right behind the number: "Landstrasse 168 Triessen".
  private mutating func takeTownBehindNumber(_ end: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let token = tokens[end - 1]
    guard end > 2, tokens.firstIndex(where: \.isNumber) == end - 2, token.gap == .space,
      token.entry.roles.isEmpty, reading.words[end - 1] < 0
    else { return }
    pattern.removeAll()
    for byte in reading.list.bytes(of: token) { pattern.append(Symbols.code(byte)) }
    if let city = places.city(like: pattern) { settle(end - 1...end - 1, city: city, in: &reading) }
  }

  static let cedex = WordHash.hash("cedex")

  func withoutCedex(_ end: Int, in reading: inout ParsedAddress) -> Int {
    for position in [end - 1, end - 2] where position > 0 && reading.list.tokens[position].hash == Self.cedex
    {
      for rest in position..<end { ignore(rest, in: &reading) }
      return position
    }
    return end
  }

  /// A last segment that is no city by its letters may be one misspelt, or one that the register has not got.
  mutating func nameLastSegment(before end: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let segment = tokens[end - 1].segment
    var first = end - 1
    while first > 0, tokens[first - 1].segment == segment, !tokens[first - 1].isNumber,
      !reading.isOfPostcode(first - 1)
    {
      first -= 1
    }
    let followsNumber =
      first > 0 && tokens[first - 1].segment == segment && isPostcode(first - 1, in: reading)
    let followsPostcode = followsNumber || first > 0 && reading.isOfPostcode(first - 1)
    guard first > 0, followsPostcode || tokens[first].gap == .comma else { return }
    let isPlace = followsPostcode || followsAddress(first..<end, in: reading)
    nameCity(first...(end - 1), in: &reading, needsPostcode: !isPlace)
    if followsNumber { takePostcode(first - 1, in: &reading) }
  }

  /// Whether words behind the last comma stand where the town does, behind a street with its number, and say nothing
  /// else: "Carrer d'Atenes 20, Sabadell", not "20, Carrer d'Atenes" nor "Carrer d'Atenes 20, baixos".
  private func followsAddress(_ range: Range<Int>, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let before = tokens[..<range.lowerBound]
    guard places.hasCities, before.contains(where: \.isNumber),
      before.contains(where: { isName($0) }), range.contains(where: { isName(tokens[$0]) })
    else { return false }
    // A letter alone is an article here ("L'Hospitalet"), and the "en" of "Bergen" counts nothing.
    return range.allSatisfy {
      let roles = tokens[$0].entry.roles
      let own = tokens[$0].gap == .glued ? roles.subtracting(.cardinal) : roles
      return tokens[$0].length == 1 || own.isDisjoint(with: Self.notOfTowns)
    }
      && !before.indices.contains { places.city(tokens[$0...$0]) != nil }
  }

  func isName(_ token: Token) -> Bool {
    !token.isNumber && token.length > 1
      && token.entry.roles.isDisjoint(with: [.particle, .streetType, .numberPrefix])
  }

  static let notOfTowns: Vocabulary.Roles = [
    .streetType, .unit, .floor, .careOf, .quarter, .numberPrefix, .withoutNumber, .telephone, .cardinal,
  ]

  /// Reads a range of tokens as a city.
  ///
  /// - Parameter needsPostcode: without a postcode before it an unknown last segment may as well be a street
  ///   ("27, Aribau"), so it is not said to be an unknown city.
  mutating func nameCity(
    _ range: ClosedRange<Int>, in reading: inout ParsedAddress, needsPostcode: Bool = false
  ) {
    let tokens = reading.list.tokens
    if let city = places.city(tokens[range]) { return settle(range, city: city, in: &reading) }
    pattern.removeAll()
    for token in tokens[range] where !token.isNumber {
      for byte in reading.list.bytes(of: token) { pattern.append(Symbols.code(byte)) }
    }
    if let city = places.city(like: pattern) { return settle(range, city: city, in: &reading) }
    if range.count == 1, let city = places.city(abbreviated: tokens[range.lowerBound], reading.list) {
      return settle(range, city: city, in: &reading)
    }
    // A longer phrase may begin or end with the city ("Barcelona ciutat", "Sarrià, Barcelona").
    for position in range {
      if let city = places.city(tokens[position...position]), reading.city < 0, !needsPostcode {
        reading.city = city
      }
    }
    guard !needsPostcode else { return }
    for position in range { settleAside(position, in: &reading) }
    reading.hasUnknownPlace = reading.city < 0
    for position in range where !tokens[position].entry.roles.contains(.particle) {
      reading.unknownPlaceTokens |= 1 << UInt64(position)
    }
  }

  func settle(_ range: ClosedRange<Int>, city: Int32, in reading: inout ParsedAddress) {
    reading.city = places.canonical[Int(city)]
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
      before >= 0 && !isApart && isPostcode(before, in: reading)
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
