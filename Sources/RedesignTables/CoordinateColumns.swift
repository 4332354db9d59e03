import Foundation
import Layers

/// Where the rows of a table lie: in metres, in degrees, or nowhere.
struct CoordinateColumns {
  let x: [Double]
  let y: [Double]
  let isInDegrees: Bool

  var isKnown: Bool { !x.isEmpty }

  init(_ table: PlainTable) throws(FileError) {
    if let x = try table.numbers(.x), let y = try table.numbers(.y) {
      guard !CoordinateColumns.lookLikeDegrees(x, y) else {
        throw FileError(
          .badData, path: table.path, column: table.name(.x),
          "the coordinates look like degrees, not like metres",
          hint: "name the columns lon and lat, or give coordinates in metres")
      }
      (self.x, self.y, isInDegrees) = (x, y, false)
    } else if let longitudes = try table.numbers(.longitude, "a longitude", where: { abs($0) <= 180 }),
      let latitudes = try table.numbers(.latitude, "a latitude", where: { abs($0) <= 90 })
    {
      (x, y, isInDegrees) = (longitudes, latitudes, true)
    } else {
      (x, y, isInDegrees) = ([], [], false)
    }
  }

  /// Whether all lie where degrees do, and one has more digits than anybody gives to metres.
  private static func lookLikeDegrees(_ x: [Double], _ y: [Double]) -> Bool {
    !x.isEmpty && x.allSatisfy { abs($0) <= 180 } && y.allSatisfy { abs($0) <= 90 }
      && (x + y).contains { abs($0 * 1000 - ($0 * 1000).rounded()) > 1e-6 }
  }

  /// Straight lines from these blocks to facilities: to where a facility lies, else to the block that it stands in;
  /// empty when neither is known. Of a zone with several schools the nearest counts.
  func distances(to schools: FacilityRows) -> ContiguousArray<Double> {
    let ownPlaces = schools.places
    let usesOwn =
      ownPlaces.x.count == schools.facilities.count && !ownPlaces.x.isEmpty
      && ownPlaces.isInDegrees == isInDegrees
    guard !x.isEmpty, usesOwn || schools.facilities.allSatisfy({ !$0.homes.isEmpty }) else { return [] }
    var ways = ContiguousArray<Double>()
    ways.reserveCapacity(x.count * schools.facilities.count)
    for block in x.indices {
      for (facility, place) in schools.facilities.enumerated() {
        let ends =
          usesOwn
          ? [(ownPlaces.x[facility], ownPlaces.y[facility])] : place.homes.map { (x[$0], y[$0]) }
        ways.append(ends.map { length(x[block], y[block], $0.0, $0.1) }.min() ?? 0)
      }
    }
    return ways
  }

  /// The median of these rows' coordinates, which a few that are wrong do not move; nil where there are none.
  func middle(of rows: some Collection<Int>) -> (x: Double, y: Double)? {
    guard !x.isEmpty, !rows.isEmpty else { return nil }
    return (rows.map { x[$0] }.sorted()[rows.count / 2], rows.map { y[$0] }.sorted()[rows.count / 2])
  }

  /// The rows that lie farther from a place than anybody goes to school each day.
  func remote(from middle: (x: Double, y: Double)?, among rows: some Collection<Int>) -> [Int] {
    guard let middle, !x.isEmpty else { return [] }
    return rows.filter { length(x[$0], y[$0], middle.x, middle.y) > 100_000 }
  }

  /// What such rows may mean; nil where there are none.
  static func doubt(_ far: [Int], _ one: String, _ many: String, in table: PlainTable) -> String? {
    guard !far.isEmpty else { return nil }
    let rows = far.sorted().prefix(10).map { String($0 + 1) }.joined(separator: ", ")
    return "\(far.count) \(far.count == 1 ? one : many) of \(table.path) more than 100 km from the "
      + "middle of the others, as where x and y are exchanged, 0, or of another system "
      + "(\(far.count == 1 ? "row" : "rows") \(rows)\(far.count > 10 ? " …" : ""))"
  }

  /// The straight line between two rows; 0 where the table has no places.
  func way(_ row: Int, _ other: Int) -> Double {
    x.isEmpty ? 0 : length(x[row], y[row], x[other], y[other])
  }

  private func length(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Double {
    guard isInDegrees else { return hypot(x1 - x2, y1 - y2) }
    // The haversine formula on a sphere of the earth's mean radius.
    let radians = Double.pi / 180
    let latitude = sin((y2 - y1) * radians / 2)
    let longitude = sin((x2 - x1) * radians / 2)
    let square =
      latitude * latitude + cos(y1 * radians) * cos(y2 * radians) * longitude * longitude
    return 2 * 6_371_008.8 * asin(min(1, square.squareRoot()))
  }
}
