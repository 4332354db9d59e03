import DeterministicParallel
import Foundation
import Geography

/// Finds the coordinate reference system in which places would lie where they ought to.
package struct SystemGuess {
  /// In degrees: where the places ought to lie, and the areas themselves.
  private let box: BoundingBox
  private let areas: BoundingBox
  private let center: Coordinate

  /// - Parameter box: in degrees of WGS 84; it grows by half its size on all sides.
  package init(near box: BoundingBox) {
    let margin = max(0.02, max(box.width, box.height) / 2)
    self.box = BoundingBox([box.minX - margin, box.maxX + margin], [box.minY - margin, box.maxY + margin])
    areas = box
    center = Coordinate(x: box.minX + box.width / 2, y: box.minY + box.height / 2)
  }

  /// In metres: farther from the areas than that nobody goes to school every day.
  static let longestWay = 50_000.0

  /// Whether a place is farther from the areas than any way to school; one that is nowhere on earth is.
  func isBeyondAllWays(_ longitude: Double, _ latitude: Double) -> Bool {
    guard abs(longitude) <= 180, abs(latitude) <= 90 else { return true }
    let degree = 111_320.0
    let east = max(areas.minX - longitude, longitude - areas.maxX, 0) * degree * cos(latitude * .pi / 180)
    let north = max(areas.minY - latitude, latitude - areas.maxY, 0) * degree
    return hypot(east, north) > SystemGuess.longestWay
  }

  package func holds(_ longitude: Double, _ latitude: Double) -> Bool {
    box.covers(x: longitude, y: latitude)
  }

  /// Whether a whole rectangle lies well within where the places ought to, so that none in it has to be looked at.
  ///
  /// What a projection makes of a rectangle is bounded by what it makes of the border, which is tried at many places.
  package func holds(allOf rectangle: BoundingBox, in system: CRS) -> Bool {
    guard !rectangle.isEmpty, let toDegrees = try? Reprojection(from: system, to: .wgs84) else {
      return false
    }
    let steps = 64
    var (x, y) = (ContiguousArray<Double>(), ContiguousArray<Double>())
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      let (alongX, alongY) = (
        rectangle.minX + part * rectangle.width, rectangle.minY + part * rectangle.height
      )
      x += [alongX, alongX, rectangle.minX, rectangle.maxX]
      y += [rectangle.minY, rectangle.maxY, alongY, alongY]
    }
    let (longitudes, latitudes) = toDegrees(x, y, workers: Workers(count: 1))
    let margin = min(box.width, box.height) / 16
    return longitudes.indices.allSatisfy { place in
      [-margin, margin].allSatisfy { holds(longitudes[place] + $0, latitudes[place] + $0) }
    }
  }

  /// The share of some places that lie where they ought to when their coordinates are of a system.
  package func share(_ x: [Double], _ y: [Double], in system: CRS) -> Double {
    guard !x.isEmpty, let toDegrees = try? Reprojection(from: system, to: .wgs84) else { return 0 }
    let (longitudes, latitudes) = toDegrees(
      ContiguousArray(x), ContiguousArray(y), workers: Workers(count: 1))
    let near = zip(longitudes, latitudes).reduce(0) { $0 + (holds($1.0, $1.1) ? 1 : 0) }
    return Double(near) / Double(x.count)
  }

  /// The system in which most of some places lie where they ought to; nil when there is none.
  package func system(for x: [Double], _ y: [Double]) -> CRS? {
    guard center.x.isFinite, center.y.isFinite else { return nil }
    var best: (share: Double, system: CRS)?
    for code in SystemGuess.codes(longitude: center.x, latitude: center.y) {
      guard let system = try? CRS("EPSG:\(code)"),
        system.areaOfUse.map({ $0.covers(x: center.x, y: center.y) }) ?? true
      else { continue }
      let share = share(x, y, in: system)
      if share >= 0.8, share > best?.share ?? 0 { best = (share, system) }
    }
    return best?.system
  }

  /// Whether places lie right once coordinates of one UTM zone are no longer taken for those of another: how far
  /// (in zones) they were moved.
  package func zoneShift(longitudes: [Double], latitudes: [Double]) -> Int? {
    // What has no place in degrees has no zone either.
    guard let longitude = longitudes.filter(\.isFinite).sorted().middle,
      let latitude = latitudes.filter(\.isFinite).sorted().middle
    else {
      return nil
    }
    for shift in [-1, 1, -2, 2] {
      guard let taken = try? CRS.utm(longitude: longitude, latitude: latitude),
        let meant = try? CRS.utm(longitude: longitude + 6 * Double(shift), latitude: latitude),
        let toPlane = try? Reprojection(from: .wgs84, to: taken)
      else { continue }
      let (x, y) = toPlane(
        ContiguousArray(longitudes), ContiguousArray(latitudes), workers: Workers(count: 1))
      if share(Array(x), Array(y), in: meant) >= 0.8 { return shift }
    }
    return nil
  }

  /// Systems that cities deliver in, those of today first.
  private static func codes(longitude: Double, latitude: Double) -> [Int] {
    let zone = min(60, max(1, Int((longitude + 180) / 6) + 1))
    let zones = [zone, zone - 1, zone + 1].filter { (1...60).contains($0) }
    let european = zones.filter { (28...38).contains($0) }
    return [4326] + european.map { 25_800 + $0 } + zones.map { (latitude < 0 ? 32_700 : 32_600) + $0 }
      + national + european.map { 23_000 + $0 }
  }

  /// France, Great Britain, the Netherlands, Belgium, Switzerland, Germany, Austria, Italy, Portugal, Sweden,
  /// Finland, Denmark, Poland, the Czech Republic, Norway's coast; Europe and the web.
  private static let national = [
    2154, 27_700, 28_992, 31_370, 2056, 21_781, 31_466, 31_467, 31_468, 31_469, 31_287, 3003, 3004, 6707,
    6708,
    3763, 3006, 3067, 2180, 5514, 5110, 3035, 3034, 3857,
  ]
}

extension Array where Element == Double {
  fileprivate var middle: Double? { isEmpty ? nil : self[count / 2] }
}

extension ContiguousArray where Element == Double {
  /// About so many of the values, evenly spread.
  package func sample(_ wanted: Int, at rows: [Int]) -> [Double] {
    let step = Swift.max(1, rows.count / wanted)
    return stride(from: 0, to: rows.count, by: step).map { self[rows[$0]] }
  }
}
