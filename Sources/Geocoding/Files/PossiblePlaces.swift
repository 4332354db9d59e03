import Geography

/// Where the places of a register can be: those that stand for none, have their axes exchanged, or lie where their system is
/// not used are taken out.
struct PossiblePlaces {
  private(set) var x: ContiguousArray<Double>
  private(set) var y: ContiguousArray<Double>
  /// The positions of what was taken out.
  private(set) var impossible: [Int] = []

  init(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, _ system: CRS) {
    (self.x, self.y) = (x, y)
    guard let usual = PossiblePlaces.usualBox(x, y) else { return }
    let far = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN && !usual.covers(x: x[$0], y: y[$0]) }
    guard !far.isEmpty else { return }
    let isUsed = PossiblePlaces.used(far.map { Coordinate(x: x[$0], y: y[$0]) }, system)
    for (row, isUsed) in zip(far, isUsed)
    where !isUsed || PossiblePlaces.isNone(x[row], y[row]) || usual.covers(x: y[row], y: x[row]) {
      impossible.append(row)
      (self.x[row], self.y[row]) = (.nan, .nan)
    }
  }

  /// The middle half of the places on both axes and five times as much around it, from a thousand of them; nil without any.
  private static func usualBox(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>) -> BoundingBox? {
    let rows = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN && !isNone(x[$0], y[$0]) }
    let sample = stride(from: 0, to: rows.count, by: max(1, rows.count / 1000)).map { rows[$0] }
    guard !sample.isEmpty else { return nil }
    func middleHalf(_ values: ContiguousArray<Double>) -> ClosedRange<Double> {
      let sorted = sample.map { values[$0] }.sorted()
      return sorted[sorted.count / 4]...sorted[sorted.count * 3 / 4]
    }
    let (east, north) = (middleHalf(x), middleHalf(y))
    let reach = 5 * max(east.upperBound - east.lowerBound, north.upperBound - north.lowerBound)
    let eastings: [Double] = [east.lowerBound - reach, east.upperBound + reach]
    let northings: [Double] = [north.lowerBound - reach, north.upperBound + reach]
    return BoundingBox(eastings, northings)
  }

  /// (0, 0), (−9999, −9999) and the like, also on one axis alone.
  private static func isNone(_ x: Double, _ y: Double) -> Bool {
    func isBlank(_ value: Double) -> Bool { value == 0 || value < 0 && isAllNines(-value) }
    return x == y || isBlank(x) || isBlank(y)
  }

  private static func isAllNines(_ value: Double) -> Bool {
    Int32(exactly: value).map(HouseNumber.isAllNines) ?? false
  }

  private static func used(_ places: [Coordinate], _ system: CRS) -> [Bool] {
    let (longitudes, latitudes) =
      (try? Reprojection(from: system, to: .wgs84))?(
        ContiguousArray(places.map(\.x)), ContiguousArray(places.map(\.y)))
      ?? (ContiguousArray(places.map(\.x)), ContiguousArray(places.map(\.y)))
    let area = system.areaOfUse
    return places.indices.map { place in
      let (longitude, latitude) = (longitudes[place], latitudes[place])
      guard abs(longitude) <= 180, abs(latitude) <= 90 else { return false }
      guard let area else { return true }
      let (east, north) = (
        max(area.minX - longitude, longitude - area.maxX), max(area.minY - latitude, latitude - area.maxY)
      )
      return max(east, north) <= CRS.farMargin
    }
  }
}
