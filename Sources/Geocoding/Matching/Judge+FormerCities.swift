/// Streets of one name in the communes that have become one city.
extension Judge {
  /// Whether the query names the city or no town at all, and streets of the first entry's name are in several of its former
  /// communes: the house that only one of them has may be that of another, which the register lacks.
  func isInSeveralFormerCities(
    _ first: Ranking.Entry, _ entries: ContiguousArray<Ranking.Entry>, _ reading: ParsedAddress
  ) -> Bool {
    let city = self.city(of: first.street)
    let own = places.formerCity(of: first.street, in: register)
    // A city often has the name of the greatest of its former communes.
    if reading.city >= 0, reading.city == own, own != city { return false }
    return entries.contains { other in
      other.name == first.name && other.street != first.street && self.city(of: other.street) == city
        && places.formerCity(of: other.street, in: register) != own
        && other.postcode.rawValue >= first.postcode.rawValue && !goesOn(first, on: other.street)
    }
  }

  private func city(of street: Int) -> Int32 { places.towns.canonical[Int(register.streetCities[street])] }

  /// How far apart at most the houses of neighbouring numbers stand where a street goes on beyond a boundary.
  private static let widestStep = 300.0

  /// Whether a street of another former commune is the same street beyond the boundary: the house there whose number is nearest to
  /// that of the query, and the one here whose number is nearest to that, are neighbours.
  private func goesOn(_ first: Ranking.Entry, on other: Int) -> Bool {
    guard let number = first.number?.bare.value,
      let there = locator.nearest(to: number, in: register.addresses(of: other)),
      let here = locator.nearest(to: register.numbers[there], in: register.addresses(of: first.street))
    else { return false }
    // Both have that house.
    let isTwice = register.numbers[there] == number && register.numbers[here] == number
    return locator.distance(here, there) <= (isTwice ? FallbackLocator.widestHouse : Self.widestStep)
  }
}
