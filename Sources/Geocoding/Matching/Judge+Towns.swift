/// Whether what a query says of town and postcode speaks against the house that was found.
extension Judge {
  /// Names less alike than this are not asked for in another town.
  private static let equallyLike: Float = 0.02

  /// Whether the query means another place than the first entry's, or may as well: it names two towns or postcodes,
  /// another town of the register without a postcode that speaks for this one, no town but the postcode of others, or
  /// the postcode of another town that has just that house as well.
  func isContradicted(
    _ first: Ranking.Entry, _ entries: ContiguousArray<Ranking.Entry>, _ reading: ParsedAddress
  ) -> Bool {
    if reading.hasOtherPostcode || reading.namesTwoTowns(first.alignment) { return true }
    switch first.city {
    case .differs:
      // A postcode of both towns speaks for neither.
      return first.postcode != .same || places.has(reading.city, postcode: reading.postcode)
    case .unsaid:
      if isOutsideTown(first, reading) { return true }
      guard first.postcode == .differs, reading.city < 0 else { return false }
      let town = places.towns.canonical[Int(register.streetCities[first.street])]
      return town >= 0 && places.isElsewhere(postcode: reading.postcode, than: town)
    case .same:
      return leavesTownOpen(first, reading)
        || first.postcode == .differs && entries.contains { isSameHouse($0, as: first) }
    }
  }

  /// Whether the register does not say in which town the first entry is, and nothing around it is in the one that is asked
  /// for.
  func isOutsideTown(_ first: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard reading.city >= 0, first.postcode != .same else { return false }
    return places.towns.canonical[Int(register.streetCities[first.street])] < 0
      && !places.around.holds(reading.city, x: first.place.x, y: first.place.y)
  }

  /// Whether only a part of the town's name is said, and the postcode does not say that it is this one.
  func leavesTownOpen(_ first: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard first.city == .same else { return false }
    return switch reading.townCertainty {
    case .whole: false
    case .short: first.postcode == .differs
    case .part: first.postcode != .same
    }
  }

  /// Whether an entry is the house that is asked for in the town of the postcode.
  private func isSameHouse(_ entry: Ranking.Entry, as first: Ranking.Entry) -> Bool {
    entry.postcode == .same && entry.city == .differs && entry.street != first.street
      && entry.place.type == .address && entry.alignment.type.rawValue >= first.alignment.type.rawValue
      && entry.alignment.similarity > first.alignment.similarity - Self.equallyLike
      && locator.plane.meters(entry.place.x, entry.place.y, first.place.x, first.place.y) > Self.samePlace
  }
}
