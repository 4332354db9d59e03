import Languages

/// That half of the schools, or more, have one place, as where a geocoder gives the middle of the town.
package struct CrowdedSchools {
  package let finding: Finding?

  /// From so many on; two may share a building.
  private static let fewest = 3

  private struct Place: Hashable {
    let x: Double
    let y: Double
  }

  /// - Parameters:
  ///   - x, y: of each school; not-a-number where it has no place.
  ///   - rows: of the schools in their file, from 0.
  package init(
    _ x: some Collection<Double>, _ y: some Collection<Double>, rows: some Collection<Int>, file: String
  ) {
    let places = zip(x, y).map { Place(x: $0, y: $1) }
    var counts: [Place: Int] = [:]
    for place in places where !place.x.isNaN && !place.y.isNaN { counts[place, default: 0] += 1 }
    let placed = counts.values.reduce(0, +)
    func count(_ place: Place) -> Int { counts[place] ?? 0 }
    // Of two halves the one whose first school comes first.
    let crowd = places.first { count($0) * 2 >= placed && count($0) >= CrowdedSchools.fewest }
    guard let crowd else {
      finding = nil
      return
    }
    finding = Finding(
      .crowdedSchools, .warning, dataset: "schools", file: file,
      rows: zip(places, rows).filter { $0.0 == crowd }.map(\.1),
      said:
        "\(count: count(crowd), "school") at the very same place, as where a geocoder puts what it does not find",
      toPublic: "many schools are at the very same place",
      hint: "look up where they are: ways to school, and the nearest, rest on it")
  }
}
