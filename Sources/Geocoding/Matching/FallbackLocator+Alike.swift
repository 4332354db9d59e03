/// Addresses that stand in the register more than once.
extension FallbackLocator {
  /// So many metres apart at most are the doors and entrances that one house has.
  static let widestHouse = 100.0

  /// A house that the register may have several times, as it has streets of one name in several places where it tells no
  /// towns: the one with the postcode asked for. Where those that it may be are far apart, nobody knows which it is.
  ///
  /// - Parameter hasPostcode: whether an address has the postcode that is asked for; nil where none is.
  func settled(_ place: Place, on street: Int, _ hasPostcode: ((Int) -> Bool)?) -> Place {
    guard place.type == .address, !place.isOwnRow, let found = place.address else { return place }
    let range = register.addresses(of: street)
    func isAlike(_ address: Int) -> Bool {
      register.numbers[address] == register.numbers[found]
        && register.suffixes[address] == register.suffixes[found]
    }
    // The found one is the first of those alike.
    guard found + 1 < range.upperBound, isAlike(found + 1) else { return place }
    let alike = (found..<range.upperBound).prefix(while: isAlike)
    let own = hasPostcode.map { alike.filter($0) } ?? []
    let meant = own.isEmpty ? Array(alike) : own
    var settled = place
    settled.address = meant[0]
    (settled.x, settled.y) = (register.xs[meant[0]], register.ys[meant[0]])
    let farthest =
      meant.map { address in
        plane.meters(settled.x, settled.y, register.xs[address], register.ys[address])
      }.max() ?? 0
    if farthest > Self.widestHouse {
      settled.errorMeters = farthest
      settled.isAtSeveralPlaces = true
    }
    return settled
  }

  /// A span of no more numbers is one house, whose first number is its own.
  static let longestHouse: Int32 = 6

  /// A house that may as well be another far from it: the other end of a long span ("20-40"), the one that the digits of
  /// "6 4" make together, or the door 17/2 where "17 2" is asked for.
  func alone(_ place: Place, for number: ParsedAddress.Number, on street: Int) -> Place {
    if let flat = number.flat { return alone(place, beside: flat, on: street) }
    guard number.rangeEnd != nil || number.spelt != nil || number.behind != nil, !place.isOwnRow,
      place.type == .address || place.type == .range,
      let found = place.address,
      register.suffixes[found] == 0 || number.number.suffixCode == 0
    else { return place }
    let range = register.addresses(of: street)
    let first = number.bare.value
    let end = number.rangeEnd.flatMap { $0 - first > Self.longestHouse ? $0 : nil }
    let others = (end.map { [first, $0] } ?? []) + [number.spelt].compactMap { $0 }
    let houses =
      others.filter { $0 != register.numbers[found] }.compactMap { house($0, in: range) }
      + [door(of: number, beside: found, in: range)].compactMap { $0 }
    let farthest = houses.map { distance(found, $0) }.max() ?? 0
    guard farthest > Self.widestHouse else { return place }
    var place = place
    place.errorMeters = farthest
    place.isAtSeveralPlaces = true
    return place
  }

  /// The house 30 of "30/2" in front of its street, as Scots write its second flat. Australians mean house 2 by it: where
  /// that is far from 30, nobody knows, and where there is no 30, it is rather no house between others.
  private func alone(_ place: Place, beside flat: Int32, on street: Int) -> Place {
    guard let other = house(flat, in: register.addresses(of: street)) else { return place }
    if place.type == .interpolated { return whole(street) }
    guard let found = place.address, place.type == .suffix || place.type == .range,
      case let meters = distance(found, other), meters > Self.widestHouse
    else { return place }
    var place = place
    place.type = .address
    place.errorMeters = max(place.errorMeters, meters)
    place.isAtSeveralPlaces = true
    return place
  }

  /// The door 17/2 of the house 17, where "17 2" is asked for.
  private func door(of number: ParsedAddress.Number, beside found: Int, in range: Range<Int>) -> Int? {
    guard let code = number.codeOfDoor, register.numbers[found] == number.bare.value else { return nil }
    let doors = (found + 1..<range.upperBound).prefix { register.numbers[$0] == number.bare.value }
    return doors.first { register.suffixes[$0] == code }
  }
}

extension ParsedAddress.Number {
  /// The suffix of the door that the digits behind a number may mean; nil where there are none, or a suffix besides.
  var codeOfDoor: UInt64? {
    number.suffixCode == 0 ? behind.map { HouseNumber.append("\($0)".utf8, to: 0) } : nil
  }
}
