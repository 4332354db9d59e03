import DeterministicParallel
import Geography
import Layers
import Studies

/// Pairs of places, such as those between which pupils travel, in degrees (WGS 84).
public struct PlacePairs: Sendable {
  /// Not-a-number where a row has no place.
  public let origins: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
  public let destinations: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)

  /// That it is not known how the system of the coordinates lies to WGS 84.
  public let shiftDoubt: Finding?
  /// Why x and y may be exchanged, or the system another one: a sentence each.
  public let doubts: [String]

  public var count: Int { origins.x.count }

  /// Pairs of places in degrees, as many origins as destinations.
  public init(
    origins: (x: ContiguousArray<Double>, y: ContiguousArray<Double>),
    destinations: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
  ) {
    precondition(origins.x.count == destinations.x.count, "a pair has two places")
    (self.origins, self.destinations) = (origins, destinations)
    (shiftDoubt, doubts) = (nil, [])
  }

  /// The usual names of the columns: of the origins and of the destinations.
  public static let usualColumns = ["from_x", "from_y", "to_x", "to_y"]

  /// Reads a CSV with a pair in each row; a place at (0, 0) is none.
  ///
  /// - Parameters:
  ///   - columns: of the origins' x and y, and of the destinations'.
  ///   - crs: of all four columns; degrees when nil.
  /// - Throws: `FileError` for a missing column, for what is no number, and for numbers that are no coordinates in
  ///   that system.
  public init(
    _ path: String, columns: [String] = usualColumns, crs: String? = nil, decimalComma: Bool = false,
    workers: Workers = .all
  ) throws(FileError) {
    precondition(columns.count == 4, "a pair has four coordinates")
    let file = try CSVFile(path, countsEmptyRows: true)
    let names = columns.map { file.columnName($0) ?? $0 }
    let table = try file.read(numbers: names, decimalComma: decimalComma, workers: workers)
    var values: [ContiguousArray<Double>] = []
    for name in names {
      guard let column = table.numbers[name] else { throw .noColumn(name, among: file.header, path: path) }
      if let row = column.unreadable.first {
        throw FileError(
          .badData, path: path, row: row + 1, column: name, "the coordinate is no number",
          hint: "leave it empty where there is none; --decimal-comma reads 3,5 as three and a half")
      }
      values.append(column.values)
    }
    // (0, 0) stands for "unknown" in many tables.
    for (x, y) in [(0, 1), (2, 3)] {
      for row in values[x].indices where values[x][row] == 0 && values[y][row] == 0 {
        (values[x][row], values[y][row]) = (.nan, .nan)
      }
    }
    shiftDoubt = crs.flatMap { try? CRS($0) }.flatMap { system in
      ShiftDoubt(
        BoundingBox(values[0] + values[2], values[1] + values[3]), system, dataset: "pairs", file: path
      ).finding
    }
    doubts =
      PairDoubts(values, columns: names, system: crs.flatMap { try? CRS($0) } ?? .wgs84).sentences
    (origins, destinations) = try Self.inDegrees(values, of: names, crs: crs, path: path, workers: workers)
  }

  private static func inDegrees(
    _ values: [ContiguousArray<Double>], of columns: [String], crs: String?, path: String, workers: Workers
  ) throws(FileError) -> (
    (x: ContiguousArray<Double>, y: ContiguousArray<Double>),
    (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
  ) {
    do {
      let own = try crs.map { text throws(CRSError) in try CRS(text) } ?? .wgs84
      let limits = [180.0, 90, 180, 90]
      let areDegrees = zip(values, limits).allSatisfy { column, limit in
        column.allSatisfy { $0.isNaN || abs($0) <= limit }
      }
      guard own.isGeographic == areDegrees || values.allSatisfy({ $0.allSatisfy(\.isNaN) }) else {
        throw FileError(
          .badData, path: path,
          areDegrees
            ? "the coordinates look like degrees, not like those of \(own.name)"
            : "the coordinates are no degrees",
          hint: areDegrees
            ? "leave out --crs, or give --crs EPSG:4326" : "give their system with --crs EPSG:…")
      }
      let toDegrees = try Reprojection(from: own, to: .wgs84)
      let places = [0, 2].map { toDegrees(values[$0], values[$0 + 1], workers: workers) }
      for (x, degrees) in zip([0, 2], places) {
        let misplaced = own.firstMisplaced(
          x: values[x], y: values[x + 1], longitude: degrees.0, latitude: degrees.1)
        if let misplaced {
          throw FileError(
            misplaced, in: own, path: path, column: columns[x],
            hint: "check --crs, and whether x and y are exchanged")
        }
      }
      return (places[0], places[1])
    } catch let problem as FileError {
      throw problem
    } catch {
      throw FileError(.badData, path: path, "\(error)", hint: "give --crs as EPSG:…")
    }
  }
}
