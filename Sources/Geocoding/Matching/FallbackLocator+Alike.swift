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
  private static let longestHouse: Int32 = 6

  /// A house that may as well be another far from it: the other end of a long span ("20-40"), or the one that the digits of
  /// "6 4" make together.
  func alone(_ place: Place, for number: ParsedAddress.Number, on street: Int) -> Place {
    guard number.rangeEnd != nil || number.spelt != nil, !place.isOwnRow,
      place.type == .address || place.type == .range,
      let found = place.address,
      register.suffixes[found] == 0 || number.number.suffixCode == 0
    else { return place }
    let range = register.addresses(of: street)
    let first = number.bare.value
    let end = number.rangeEnd.flatMap { $0 - first > Self.longestHouse ? $0 : nil }
    let others = (end.map { [first, $0] } ?? []) + [number.spelt].compactMap { $0 }
    let farthest =
      others.filter { $0 != register.numbers[found] }.compactMap { house($0, in: range) }.map {
        distance(found, $0)
      }.max() ?? 0
    guard farthest > Self.widestHouse else { return place }
    var place = place
    place.errorMeters = farthest
    place.isAtSeveralPlaces = true
    return place
  }
}
