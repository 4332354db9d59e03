/// Zones of UTM in which the offices of a country map all of it, though it reaches beyond them.
extension CRS {
  /// Whether a place in degrees lies in a country that is mapped as a whole in this zone of UTM.
  func isUsedCountrywide(at place: Coordinate) -> Bool {
    guard let zone = utmZone else { return false }
    return CRS.countrywide[zone]?.contains { $0.covers(x: place.x, y: place.y) } ?? false
  }

  /// Such as "33N"; nil for a system that is no zone of UTM. The datum may be any.
  private var utmZone: String? {
    name.firstMatch(of: /UTM[ _]zone[ _](\d{1,2})([NS])/.ignoresCase()).map { "\($0.1)\($0.2.uppercased())" }
  }

  /// Around these countries, by their zone, in degrees.
  private static let countrywide: [String: [BoundingBox]] = [
    // The Canaries, far to the south of what the zone of ETRS89 is meant for.
    "28N": [BoundingBox([-18.5, -13], [27.4, 29.6])],
    // Spain, the Canaries apart.
    "30N": [BoundingBox([-9.5, 4.5], [35.1, 44])],
    // Italy, Germany, Denmark.
    "32N": [
      BoundingBox([6.5, 18.6], [35.4, 47.2]), BoundingBox([5.8, 15.1], [47.2, 55.1]),
      BoundingBox([8, 15.3], [54.5, 57.8]),
    ],
    // Norway, and Sweden, whose SWEREF 99 TM has the same numbers.
    "33N": [BoundingBox([4, 31.7], [57.8, 71.4]), BoundingBox([10.5, 24.3], [55.2, 69.1])],
    // Finland, whose TM35FIN has the same numbers.
    "35N": [BoundingBox([19, 31.7], [59.4, 70.2])],
    // Chile.
    "19S": [BoundingBox([-76, -66.3], [-56, -17.4])],
  ]
}
