import DeterministicParallel
import Geography
import Layers
import Routing
import Studies

extension Study {
  /// For each of some places, in the study's CRS, the others within a length along the streets, and that length.
  ///
  /// - Throws: `FileError` without a street map, or when it cannot be read.
  public func lengthsAlongStreets(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, within limit: Double, workers: Workers = .all
  ) throws(FileError) -> [[(neighbour: Int, distance: Double)]] {
    guard let streets = try streetAccess(workers: workers) else {
      throw FileError(
        .badData, path: file.path, "the study names no street map along which to measure",
        hint: "add \"streets\" to it, or leave out --walking")
    }
    let places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
    do {
      places = try Reprojection(from: crs, to: .wgs84)(x, y, workers: workers)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
    let points = streets.snap(longitudes: places.x, latitudes: places.y, workers: workers)
    return StreetSearch(streets.network).neighbours(of: points, within: limit, workers: workers)
  }
}
