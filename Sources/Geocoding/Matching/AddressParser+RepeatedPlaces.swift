/// Where the street is, said a second time: before the fields of the postcode and the town, or twice in a line.
extension AddressParser {
  /// What says where the street is, inside the street's field or a line.
  private struct NamedPlace {
    /// All of it, the country too.
    let tokens: Range<Int>
    let town: Range<Int>
    /// −1 for one that the register has not got.
    let city: Int32
    let postcode: Int?
    /// Whether commas or a postcode cut it off from the street.
    let isApart: Bool
  }

  /// Leaves out what says the place once more ("Pilestredet 57, 0350 Oslo" before "0350" and "Oslo"), and notes what
  /// says another ("3 rue de l'Église, Beaulieu" before "Saint-Martin").
  ///
  /// - Parameter hasFields: whether the postcode or the town have fields of their own.
  func findRepeatedPlaces(_ reading: inout ParsedAddress, hasFields: Bool) {
    guard hasFields || reading.city >= 0 else { return }
    let tokens = reading.list.tokens
    var first = 0
    while first < tokens.count, isInStreet(tokens[first]) {
      let segment = tokens[first].segment
      let end = tokens[first...].firstIndex { $0.segment != segment } ?? tokens.count
      if let place = self.place(in: first..<end, of: reading, hasFields: hasFields) {
        take(place, in: &reading)
      }
      first = end
    }
  }

  private func isInStreet(_ token: Token) -> Bool { token.field == .line || token.field == .street }

  private func place(in segment: Range<Int>, of reading: ParsedAddress, hasFields: Bool) -> NamedPlace? {
    let tokens = reading.list.tokens
    let end = endOfTown(in: segment, of: reading)
    guard let (town, city) = self.town(before: end, from: segment.lowerBound, in: reading),
      reading.kinds[town].allSatisfy({ $0 == .word })
    else { return nil }
    var first = town.lowerBound
    var postcode: Int?
    if first > segment.lowerBound,
      isPostcode(first - 1, in: reading) || isKnownPostcode(first - 1, opens: segment, in: reading)
    {
      first -= 1
      postcode = first
      // "N-2400"
      let hasPrefix =
        first > segment.lowerBound && tokens[first].gap == .hyphen && !tokens[first - 1].isNumber
        && tokens[first - 1].length <= 2
      if hasPrefix { first -= 1 }
    }
    let place = NamedPlace(
      tokens: first..<segment.upperBound, town: town, city: city, postcode: postcode,
      isApart: postcode != nil || first == segment.lowerBound || reading.isOfPostcode(first - 1))
    guard place.isApart || hasFields && followsStreet(segment.lowerBound..<first, in: reading),
      hasStreet(beside: place, in: reading)
    else { return nil }
    return place
  }

  /// Before the country, "Cedex 2" and the postcode of letters and digits at the end of a segment.
  private func endOfTown(in segment: Range<Int>, of reading: ParsedAddress) -> Int {
    let tokens = reading.list.tokens
    var end = segment.upperBound
    while end > segment.lowerBound, tokens[end - 1].entry.roles.contains(.country) { end -= 1 }
    while end > segment.lowerBound, reading.isOfPostcode(end - 1) { end -= 1 }
    return tokens[segment.lowerBound..<end].suffix(2).firstIndex { $0.hash == Self.cedex } ?? end
  }

  /// The longest name of a town right before a position: that of the town's own field, or one of the register's.
  private func town(before end: Int, from start: Int, in reading: ParsedAddress) -> (
    range: Range<Int>, city: Int32
  )? {
    let tokens = reading.list.tokens
    if let first = tokens.firstIndex(where: { $0.field == .city }) {
      let own = tokens[first...].prefix { $0.field == .city }
      let isRepeated =
        end - own.count >= start
        && zip(tokens[(end - own.count)..<end], own).allSatisfy { $0.hash == $1.hash }
      if isRepeated { return ((end - own.count)..<end, reading.city) }
    }
    for first in max(start, end - places.towns.longest)..<max(start, end) {
      if let city = places.towns.city(tokens[first..<end]) {
        return (first..<end, places.towns.canonical[Int(city)])
      }
    }
    return nil
  }

  /// Whether a number before a town is the postcode that has a field of its own, or one of the register that opens a
  /// segment.
  private func isKnownPostcode(_ position: Int, opens segment: Range<Int>, in reading: ParsedAddress) -> Bool
  {
    let token = reading.list.tokens[position]
    guard token.isNumber, token.value > 0, case let postcode = UInt64(token.value) else { return false }
    return postcode == reading.postcode
      || position == segment.lowerBound && token.length >= 4 && places.isKnown(postcode: postcode)
  }

  /// Whether words are a street with its number, so that a town may stand behind them without a comma: "Rue Haute 5
  /// Delle" and "5 rue Haute Delle", but not "5 rue de Delle".
  private func followsStreet(_ range: Range<Int>, in reading: ParsedAddress) -> Bool {
    let before = reading.list.tokens[range]
    guard before.contains(where: \.isNumber), before.contains(where: isName), let last = before.last else {
      return false
    }
    // The letter of "5 B", and the "gate" of "5 Karl Johans gate".
    let next = before.dropLast().last
    let isSuffix = last.isInitial && next?.isNumber == true
    let isType = last.entry.roles.contains(.streetType) && next.map(isName) == true
    return last.isNumber || isName(last) || isSuffix || isType
  }

  /// Whether other words may be the street's; beside a postcode a type alone is enough ("La Rambla 57, 08001
  /// Barcelona").
  private func hasStreet(beside place: NamedPlace, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let others = place.postcode == nil ? Self.notOfTowns : Self.notOfTowns.subtracting(.streetType)
    return tokens.indices.contains {
      !place.tokens.contains($0) && isInStreet(tokens[$0]) && reading.kinds[$0] == .word
        && !tokens[$0].isNumber && tokens[$0].length > 1
        && tokens[$0].entry.roles.isDisjoint(with: others.union(.particle))
    }
  }

  private func take(_ place: NamedPlace, in reading: inout ParsedAddress) {
    if let postcode = place.postcode {
      let value = UInt64(max(0, reading.list.tokens[postcode].value))
      if reading.postcode == 0 { reading.postcode = value }
      if reading.postcode != value, reading.postcodeDistrict != value { reading.hasOtherPostcode = true }
      for position in place.tokens.lowerBound..<place.town.lowerBound { ignore(position, in: &reading) }
    }
    guard reading.city < 0 || place.city == reading.city else {
      for position in place.town
      where !reading.list.tokens[position].entry.roles.contains(.particle) {
        reading.otherTownTokens |= 1 << UInt64(position)
      }
      return
    }
    if !reading.hasUnknownPlace { reading.city = place.city }
    for position in place.town.upperBound..<place.tokens.upperBound { ignore(position, in: &reading) }
    for position in place.town {
      // Behind a comma or a postcode it stands there as the town, and is no street.
      if place.isApart {
        ignore(position, in: &reading)
      } else {
        settleAside(position, in: &reading)
        reading.cityTokens |= 1 << UInt64(position)
      }
    }
  }
}
