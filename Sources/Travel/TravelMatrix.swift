import DeterministicParallel
import Geography
import Layers
import Routing
import Servers
import Studies

/// The ways from many places to all schools of a study, a row per place.
public struct TravelMatrix: Sendable {
  private let origins: MatrixOrigins
  private let schools: Schools
  private let travel: TravelMetric

  public init(from origins: MatrixOrigins, to schools: Schools, by travel: TravelMetric) {
    self.origins = origins
    self.schools = schools
    self.travel = travel
  }

  /// How many numbers are held at a time, four bytes each.
  private static let room = 1 << 24
  /// How many rows are written out at a time.
  private static let wave = 1 << 14

  /// Writes the matrix as CSV: a column for each school under its code, metres with one decimal or minutes with
  /// two, and nothing where no way leads. Memory stays bounded whatever the number of places.
  ///
  /// - Throws: `FileError` when writing fails; `ServerError` when a server does.
  public func write(to writer: ByteWriter, workers: Workers = .all) throws {
    writer.append(([origins.header] + schools.ids.map(\.csvField)).joined(separator: ",") + "\n")
    let batch = max(1024, Self.room / max(1, schools.count))
    for start in stride(from: 0, to: origins.count, by: batch) {
      let range = start..<min(origins.count, start + batch)
      let costs = try costs(of: range, workers: workers)
      for first in stride(from: 0, to: range.count, by: Self.wave) {
        let rows = min(Self.wave, range.count - first)
        let pieces = workers.map(rows, chunk: 512) { rows in
          let piece = ByteWriter(inMemory: rows.count * (schools.count + 1) * 8)
          for row in rows { append(first + row, start, costs, to: piece) }
          return piece.withBytes { ContiguousArray($0) }
        }
        for piece in pieces { piece.withUnsafeBufferPointer { writer.append($0) } }
        try writer.check()
      }
    }
  }

  /// All ways, a row of schools per place; not-a-number where no way leads. For places that are few.
  ///
  /// - Throws: `ServerError` when a server does.
  public func values(workers: Workers = .all) throws -> ContiguousArray<Double> {
    let costs = try costs(of: 0..<origins.count, workers: workers)
    let count = schools.count
    return workers.fill(origins.count * count, chunk: max(1, 512 * count)) { range, ways in
      for (index, position) in range.enumerated() {
        ways.initializeElement(at: index, to: costs(position / count, position % count))
      }
    }
  }

  private func append(
    _ row: Int, _ start: Int, _ costs: @Sendable (_ row: Int, _ school: Int) -> Double, to writer: ByteWriter
  ) {
    writer.append(origins.names?[start + row].csvField ?? String(start + row + 1))
    for school in 0..<schools.count {
      writer.append(",")
      let cost = costs(row, school)
      guard !cost.isNaN else { continue }
      if travel.isTimed { writer.append(cost / 60, decimals: 2) } else { writer.append(cost, decimals: 1) }
    }
    writer.append("\n")
  }

  /// What gives the cost by row of the range and school.
  private func costs(of range: Range<Int>, workers: Workers) throws -> @Sendable (Int, Int) -> Double {
    let (longitude, latitude) = (origins.longitude[range], origins.latitude[range])
    switch travel {
    case .straight:
      let targets = GeodesicTargets(longitude: schools.longitude, latitude: schools.latitude)
      let first = range.lowerBound
      return { row, school in
        targets.distance(longitude: longitude[first + row], latitude: latitude[first + row], to: school)
      }
    case .streets(let streets, let cost):
      // The schools may be more than those that the streets were read for.
      let targets = streets.snap(
        longitudes: schools.longitude, latitudes: schools.latitude, workers: workers)
      let places = streets.snap(
        longitudes: ContiguousArray(longitude), latitudes: ContiguousArray(latitude), towards: targets,
        workers: workers)
      let matrix = StreetSearch(streets.network, minimizing: cost).matrix(
        from: places, to: targets, workers: workers)
      return { row, school in matrix[row, school] + streets.overland(places, row, minimizing: cost) }
    case .served(let streets, let cost):
      let matrix = try ServedWays(
        streets: streets, cost: cost, homes: RouteServer.Place.places(longitude, latitude),
        schools: RouteServer.Place.places(schools.longitude, schools.latitude)
      ).matrix()
      let count = schools.count
      return { row, school in matrix[row * count + school] }
    }
  }
}
