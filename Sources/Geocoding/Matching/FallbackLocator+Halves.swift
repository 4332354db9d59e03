/// Houses of two numbers, one of the house and one of the street, as Czechs and Slovaks write them: 1355/4.
extension FallbackLocator {
  /// Where a number alone is on a street of such houses: at the one that has it as either number. Where one house has it as
  /// its first and another as its second, nobody knows which is meant.
  ///
  /// - Parameter found: the house of that first number, or another door of it.
  /// - Returns: nil where the first numbers say all, as on streets whose strokes tell the entrances of a house apart.
  func half(_ number: ParsedAddress.Number, _ found: Place?, on street: Int) -> Place? {
    let range = register.addresses(of: street)
    guard number.number.suffixCode == 0, found?.isOwnRow != true else { return nil }
    let isDouble = hasTwoNumbers(range)
    let isDoor = found?.type == .suffix && found?.address.flatMap({ second(of: $0) }) != nil
    guard isDouble || isDoor else { return nil }
    let value = number.bare.value
    let seconds = range.filter { register.numbers[$0] != value && second(of: $0) == value }
    guard let other = seconds.first else { return found ?? whole(street) }
    var place = found ?? point(other, .suffix)
    let others = found?.address.map { [$0] + seconds } ?? seconds
    let farthest = others.map { distance(others[0], $0) }.max() ?? 0
    if farthest > (found == nil ? Self.widestHouse : 0) {
      place.type = .address
      place.errorMeters = max(place.errorMeters, farthest)
      place.isAtSeveralPlaces = true
    }
    return place
  }

  /// On fewer houses the numbers behind the strokes may be entrances that differ by chance.
  private static let fewest = 4

  /// Whether most addresses of a street have two numbers, each of which hardly any other has.
  private func hasTwoNumbers(_ range: Range<Int>) -> Bool {
    // Few streets are, which a look at three of their addresses tells of most.
    guard range.count >= Self.fewest,
      [range.lowerBound, range.lowerBound + range.count / 2, range.upperBound - 1].count(where: {
        second(of: $0) != nil
      }) > 1
    else { return false }
    let doubles = range.filter { second(of: $0) != nil }
    guard doubles.count * 2 > range.count, doubles.count >= Self.fewest else { return false }
    let firsts = Set(doubles.map { register.numbers[$0] })
    let seconds = Set(doubles.compactMap { second(of: $0) })
    return min(firsts.count, seconds.count) * 10 >= doubles.count * 9
  }

  /// The number behind the stroke: 4 of 1355/4 and 1355/4a; nil where a letter stands there, and for the half of "12 1/2".
  private func second(of address: Int) -> Int32? {
    let letters = HouseNumber.letters(of: register.suffixes[address])
    let digits = letters.prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, digits.count <= 4, !letters.contains(UInt8(ascii: "/")) else { return nil }
    let value: Int32 = digits.reduce(0) { 10 * $0 + Int32($1 & 0xF) }
    return value
  }
}
