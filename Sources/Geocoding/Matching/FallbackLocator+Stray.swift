/// Houses that the register has somewhere else than their street, as where a coordinate was mistyped.
extension FallbackLocator {
  /// So many metres from their neighbours do few houses of a town lie.
  private static let farAway = 1000.0
  /// And so many times what the street's numbers lead to expect.
  private static let severalTimes = 8.0
  /// Of numbers on either side: streets of one name at two places may be numbered alternately.
  private static let neighbourCount = 2
  private static let mostDoors = 200

  /// The place with a mark where its house lies far from those of the numbers beside it.
  func checked(_ place: Place, on street: Int) -> Place {
    guard let house = place.address, register.numbers[house] >= 0 else { return place }
    let range = register.addresses(of: street)
    let neighbours = neighbours(of: house, in: range)
    let near = neighbours.min { distance(house, $0) < distance(house, $1) }
    guard let near, case let meters = distance(house, near), meters > Self.farAway,
      case let numbers = Double(abs(register.numbers[house] - register.numbers[near])),
      meters > Self.severalTimes * numbers * metersPerNumber(in: range)
    else { return place }
    var place = place
    place.errorMeters = max(place.errorMeters, meters)
    place.isAstray = true
    return place
  }

  private func neighbours(of house: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for step in [-1, 1] {
      var numbers = 0
      var last = register.numbers[house]
      var index = house + step
      while range.contains(index), abs(index - house) <= Self.mostDoors, register.numbers[index] >= 0 {
        if register.numbers[index] != last {
          last = register.numbers[index]
          numbers += 1
          if numbers > Self.neighbourCount { break }
        }
        if last != register.numbers[house] { found.append(index) }
        index += step
      }
    }
    return found
  }

  /// How far apart houses are for each number between them: the median along the street.
  private func metersPerNumber(in range: Range<Int>) -> Double {
    let steps = range.dropFirst().compactMap { index -> Double? in
      let numbers = register.numbers[index] - register.numbers[index - 1]
      guard register.numbers[index - 1] >= 0, numbers > 0 else { return nil }
      return distance(index - 1, index) / Double(numbers)
    }.sorted()
    return steps.isEmpty ? 0 : steps[steps.count / 2]
  }
}
