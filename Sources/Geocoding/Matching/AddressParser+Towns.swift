/// Which town an address names.
extension AddressParser {
  // MARK: In a line

  /// The town at the end of a line.
  mutating func takeLastTown(before end: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    if let phrase = townAndRegion(before: end, in: reading) { return nameCity(phrase, in: &reading) }
    guard let (range, city) = town(before: end, in: reading) else {
      return takeShortTown(before: end, in: &reading)
    }
    let first = range.lowerBound
    let opensPlace =
      first == 0 || tokens[first - 1].segment != tokens[first].segment || tokens[first - 1].isNumber
    guard !opensPlace else { return settle(range, city: city, in: &reading) }
    // "08690 La Vall de Martorell" is not Martorell.
    if let place = lastSegment(before: end, in: reading), place.isPlace, place.range.lowerBound < first {
      return nameLastSegment(before: end, in: &reading)
    }
    if takeAsStreet(range, in: &reading) { return }
    settle(range, city: city, in: &reading)
  }

  private func takeShortTown(before end: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let phrases = [lastSegment(before: end, in: reading)?.range, lastWords(before: end, in: reading)]
    for phrase in phrases.compactMap({ $0 }) {
      guard let found = places.towns.town(tokens[phrase]) else { continue }
      return settle(phrase, city: found.city, found.certainty, in: &reading)
    }
    if let city = places.towns.city(abbreviated: tokens[end - 1], reading.list) {
      settle(end - 1...end - 1, city: city, .short, in: &reading)
    }
  }

  /// What may be a town's short name where no comma stands before it: all behind the house number, or the last word where
  /// no street has it.
  private func lastWords(before end: Int, in reading: ParsedAddress) -> ClosedRange<Int>? {
    let tokens = reading.list.tokens
    var first = end - 1
    while first > 0, !tokens[first - 1].isNumber, tokens[first - 1].segment == tokens[end - 1].segment {
      first -= 1
    }
    if first > 0, tokens[first - 1].isNumber { return first...end - 1 }
    return end > 1 && reading.words[end - 1] < 0 ? end - 1...end - 1 : nil
  }

  /// A last segment behind one that is a town: its region or a part of it ("Sant Celoni, Barcelona").
  private func townAndRegion(before end: Int, in reading: ParsedAddress) -> ClosedRange<Int>? {
    let tokens = reading.list.tokens
    var middle = end - 1
    while middle > 0, tokens[middle - 1].segment == tokens[end - 1].segment { middle -= 1 }
    guard middle > 1, (middle..<end).allSatisfy({ isPlaceWord(tokens[$0]) }) else { return nil }
    var first = middle - 1
    while first > 0, tokens[first - 1].segment == tokens[middle - 1].segment, !tokens[first - 1].isNumber {
      first -= 1
    }
    let isBehindPostcode = first > 0 && tokens[first - 1].segment == tokens[first].segment
    guard first > 0, !isBehindPostcode || isPostcode(first - 1, in: reading),
      places.towns.town(tokens[first..<middle]) != nil
    else { return nil }
    return first...end - 1
  }

  func isPlaceWord(_ token: Token) -> Bool {
    !token.isNumber && (isSaint(token) || token.entry.roles.isDisjoint(with: Self.notOfTowns))
  }

  /// Whether a word that elsewhere is a floor or a street is a part of the town's name that begins at `first`: "San Giorgio
  /// di Piano", "A Estrada".
  func isOfTown(_ position: Int, from first: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let roles = tokens[position].entry.roles
    if roles.contains(.floor) { return position > first + 1 && isSaint(tokens[first]) }
    return position == first + 1 && tokens[first].entry.roles.contains(.particle)
      && roles.contains(.streetType) && TownVocabulary.shared.towns.contains(tokens[position].hash)
  }

  /// The "St" of a town is no street.
  private func isSaint(_ token: Token) -> Bool { token.entry.names.overlaps(Vocabulary.shared.saints) }

  /// The longest name of a town right before a position.
  func town(before end: Int, in reading: ParsedAddress) -> (range: ClosedRange<Int>, city: Int32)? {
    for length in stride(from: min(places.towns.longest, end - 1), to: 0, by: -1) {
      let range = end - length...end - 1
      if let city = places.towns.city(reading.list.tokens[range]) { return (range, city) }
    }
    return nil
  }

  /// A misspelt town right behind the number: "Landstrasse 168 Triessen".
  mutating func takeTownBehindNumber(_ end: Int, in reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    let token = tokens[end - 1]
    guard end > 2, tokens.firstIndex(where: \.isNumber) == end - 2, token.gap == .space,
      token.entry.roles.isEmpty, reading.words[end - 1] < 0
    else { return }
    pattern.removeAll()
    for byte in reading.list.bytes(of: token) { pattern.append(Symbols.code(byte)) }
    if let city = places.towns.city(like: pattern) {
      settle(end - 1...end - 1, city: city, .short, in: &reading)
    }
  }

  /// Words behind the last comma or postcode.
  struct LastSegment {
    let range: ClosedRange<Int>
    /// Whether a number before them is the postcode.
    let followsNumber: Bool
    /// Whether they stand where the town does, whatever they are.
    let isPlace: Bool
  }

  func lastSegment(before end: Int, in reading: ParsedAddress) -> LastSegment? {
    let tokens = reading.list.tokens
    let segment = tokens[end - 1].segment
    var first = end - 1
    while first > 0, tokens[first - 1].segment == segment, !tokens[first - 1].isNumber,
      !reading.isOfPostcode(first - 1)
    {
      first -= 1
    }
    let followsNumber =
      first > 0 && tokens[first - 1].segment == segment
      && isPostcode(first - 1, beforeTown: first, in: reading)
    let followsPostcode = followsNumber || first > 0 && reading.isOfPostcode(first - 1)
    guard first > 0, followsPostcode || tokens[first].gap == .comma else { return nil }
    return LastSegment(
      range: first...end - 1, followsNumber: followsNumber,
      isPlace: followsPostcode || followsAddress(first..<end, in: reading)
        || extendsTown(first..<end, in: reading))
  }

  /// Whether words behind a comma are a town's name that goes on, whatever its words are elsewhere: "Villeneuve-sur-Lot".
  private func extendsTown(_ range: Range<Int>, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard holdsAddress(tokens[..<range.lowerBound]) else { return false }
    return range.dropFirst().contains { next in
      let token = tokens[next]
      let goesOn =
        token.gap == .hyphen || !token.entry.roles.isDisjoint(with: [.particle, .preposition])
        || next + 1 == range.upperBound && token.entry.roles.contains(.streetType) && token.length > 1
      return goesOn && places.towns.city(tokens[range.lowerBound..<next]) != nil
    }
  }

  /// A last segment that is no city by its letters may be one misspelt, or one that the register has not got.
  mutating func nameLastSegment(before end: Int, in reading: inout ParsedAddress) {
    guard let place = lastSegment(before: end, in: reading) else { return }
    nameCity(place.range, in: &reading, needsPostcode: !place.isPlace)
    if place.followsNumber { takePostcode(place.range.lowerBound - 1, in: &reading) }
  }

  /// Whether words behind the last comma stand where the town does, behind a street with its number, and say nothing
  /// else: "Carrer d'Atenes 20, Sabadell", not "20, Carrer d'Atenes" nor "Carrer d'Atenes 20, baixos".
  private func followsAddress(_ range: Range<Int>, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let before = tokens[..<range.lowerBound]
    guard places.towns.count > 0, holdsAddress(before),
      range.contains(where: {
        isName(tokens[$0]) || isSaint(tokens[$0]) || isOfTown($0, from: range.lowerBound, in: reading)
      })
    else { return false }
    // A letter alone is an article here ("L'Hospitalet"), and the "en" of "Bergen" counts nothing.
    return range.allSatisfy {
      let roles = tokens[$0].entry.roles
      let own = tokens[$0].gap == .glued ? roles.subtracting(.cardinal) : roles
      return tokens[$0].length == 1 || isSaint(tokens[$0]) || own.isDisjoint(with: Self.notOfTowns)
        || isOfTown($0, from: range.lowerBound, in: reading)
    }
      && !before.indices.contains { isTown($0, in: reading) }
  }

  /// Whether tokens hold a number and a street's name, which may be types alone: "12 Park St", "Ringstraße 12".
  private func holdsAddress(_ tokens: ContiguousArray<Token>.SubSequence) -> Bool {
    guard tokens.contains(where: \.isNumber) else { return false }
    if tokens.contains(where: isName) { return true }
    let types = tokens.filter { $0.entry.roles.contains(.streetType) && $0.length > 1 }
    return types.count > 1 || types.contains { $0.gap == .glued }
  }

  /// Whether a word is a town that stands alone or ends what stands before a comma, and is not the street's: "12 rue Haute
  /// Delle, Les Pins", but not "12 rue de Delle, Mulhouse".
  private func isTown(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (tokens, next) = (reading.list.tokens, position + 1)
    guard next == tokens.count || tokens[next].segment != tokens[position].segment else { return false }
    return places.towns.town(tokens[position...position]) != nil
      && !endsStreet(position...position, in: reading)
  }

  // MARK: A phrase

  /// Reads a range of tokens as a city.
  ///
  /// - Parameter needsPostcode: without a postcode before it an unknown last segment may as well be a street
  ///   ("27, Aribau"), so it is not said to be an unknown city.
  mutating func nameCity(
    _ range: ClosedRange<Int>, in reading: inout ParsedAddress, needsPostcode: Bool = false
  ) {
    if let found = town(in: range, of: reading) ?? part(in: range, of: reading, needsPostcode) {
      return settle(range, city: found.city, found.certainty, in: &reading)
    }
    guard !needsPostcode else { return }
    for position in range { settleAside(position, in: &reading) }
    reading.hasUnknownPlace = true
    for position in range where !reading.list.tokens[position].entry.roles.contains(.particle) {
      reading.unknownPlaceTokens |= 1 << UInt64(position)
    }
  }

  /// The town of a phrase, whole, for short or misspelt, also with what says nothing more ("08470 Sant Celoni
  /// (Barcelona)", "Oslo sentrum").
  private mutating func town(in range: ClosedRange<Int>, of reading: ParsedAddress) -> TownNames.Found? {
    let whole = likeTown(range, in: reading)
    if whole?.certainty == .whole { return whole }
    let tokens = reading.list.tokens
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, saysNothing(first, in: range, of: reading) || tokens[first].isNumber { first += 1 }
    while first < last, saysNothing(last, in: range, of: reading) { last -= 1 }
    guard first > range.lowerBound || last < range.upperBound else { return whole }
    return likeTown(first...last, in: reading) ?? whole
  }

  /// Whether a word beside a town is none of its name: a number, the region, "centre" or two letters ("MI", "VD").
  private func saysNothing(_ position: Int, in range: ClosedRange<Int>, of reading: ParsedAddress) -> Bool {
    let token = reading.list.tokens[position]
    if token.isNumber || TownVocabulary.shared.words.contains(token.hash) { return true }
    if token.length == 2, position == range.upperBound { return !token.entry.roles.contains(.particle) }
    // A region of several words is one as a whole.
    let isApart = token.segment != reading.list.tokens[range.lowerBound].segment
    return isApart
      && (token.entry.roles.contains(.particle) || TownVocabulary.shared.regions.contains(token.hash))
  }

  private mutating func likeTown(_ range: ClosedRange<Int>, in reading: ParsedAddress) -> TownNames.Found? {
    let tokens = reading.list.tokens
    if let found = places.towns.town(tokens[range]) { return found }
    if let city = places.towns.city(cut: range, of: reading.list) {
      return TownNames.Found(city: city, certainty: .short)
    }
    pattern.removeAll()
    for token in tokens[range] where !token.isNumber {
      for byte in reading.list.bytes(of: token) { pattern.append(Symbols.code(byte)) }
    }
    var city = places.towns.city(like: pattern)
    if city == nil, range.count == 1 {
      city = places.towns.city(abbreviated: tokens[range.lowerBound], reading.list)
    }
    return city.map { TownNames.Found(city: $0, certainty: .short) }
  }

  /// The town that stands behind or before a part of it that a comma or brackets cut off: "Sarrià, Barcelona". It may as
  /// well be another town in the region of that name, as "Girona (Salt)" is.
  private func part(
    in range: ClosedRange<Int>, of reading: ParsedAddress, _ needsPostcode: Bool
  ) -> TownNames.Found? {
    let tokens = reading.list.tokens
    let (first, last) = (tokens[range.lowerBound].segment, tokens[range.upperBound].segment)
    guard first != last, !needsPostcode else { return nil }
    let towns = [first, last].compactMap { segment -> Int32? in
      let own = range.filter { tokens[$0].segment == segment && !tokens[$0].isNumber }
      guard let start = own.first, let end = own.last else { return nil }
      return places.towns.city(tokens[start...end]).map { places.towns.canonical[Int($0)] }
    }
    guard let town = towns.first, let other = towns.last else { return nil }
    // The town once more, or the city that it is a part of now: "Éloie, Rougegoutte".
    if towns.count == 2, town == other || places.isFormerCity(town, of: other) {
      return TownNames.Found(city: town, certainty: .whole)
    }
    let isFormer = places.isFormerCity(other, of: town)
    return TownNames.Found(city: isFormer ? other : town, certainty: isFormer ? .whole : .part)
  }
}
