/// Communes that have become parts of a city, and are named beside it.
extension AddressParser {
  /// Takes the former commune of "Rue de l'Église, Beaulieu, 49001 Val-Nouveau" for the town that is meant, and no longer
  /// for a second one.
  func settleFormerCity(_ reading: inout ParsedAddress) {
    let named = reading.otherTownTokens
    guard named != 0, reading.city >= 0 else { return }
    let words = named.trailingZeroBitCount...63 - named.leadingZeroBitCount
    guard let found = places.towns.city(reading.list.tokens[words]) else { return }
    let other = places.towns.canonical[Int(found)]
    if places.isFormerCity(other, of: reading.city) {
      reading.city = other
      reading.townCertainty = .whole
    } else if !places.isFormerCity(reading.city, of: other) {
      return
    }
    reading.otherTownTokens = 0
  }
}
