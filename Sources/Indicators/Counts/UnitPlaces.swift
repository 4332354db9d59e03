import DeterministicParallel
import Languages
import Layers
import Segregation

/// Where the units of a table of counts are, in the metres of a map, and how large.
public struct UnitPlaces: Sendable {
  public let x: ContiguousArray<Double>
  public let y: ContiguousArray<Double>
  /// In square metres; nil where no column of areas is named.
  public let areas: ContiguousArray<Double>?
  /// Of the file and the column of the eastings, for messages.
  private let source: (path: String, column: String)

  /// Reads the places of a table's units from columns beside the counts; of several rows of a unit, all must agree.
  ///
  /// - Throws: `FileError` for a column that is not there, a place that is missing, no number or said in two ways, and
  ///   for coordinates that are degrees.
  public init(
    of table: CountTable, in file: CSVFile, units: String, x: String, y: String, area: String?,
    decimalComma: Bool = false, workers: Workers = .all
  ) throws(FileError) {
    let columns = [x, y] + (area.map { [$0] } ?? [])
    let read = try file.read(
      categories: [units], numbers: columns, decimalComma: decimalComma, workers: workers)
    var positions: [String: Int] = [:]
    for (position, unit) in table.units.enumerated() { positions[unit] = position }
    let codes = read.categories[units] ?? CategoryColumn()
    let places = codes.labels.map { positions[$0] }
    var values: [ContiguousArray<Double>] = []
    for name in columns {
      let column = read.numbers[name] ?? CSVTable.NumberColumn()
      let unreadable = Set(column.unreadable)
      func fault(_ row: Int, _ problem: String, _ hint: String) -> FileError {
        FileError(.badData, path: file.path, row: row + 1, column: name, problem, hint: hint)
      }
      var found = ContiguousArray(repeating: Double.nan, count: table.units.count)
      for row in 0..<read.count where codes.codes[row] >= 0 {
        guard let unit = places[Int(codes.codes[row])] else { continue }
        if unreadable.contains(row) {
          throw fault(row, "the value is no number", "with decimal commas, add --decimal-comma")
        }
        let value = column.values[row]
        guard value.isFinite else {
          throw fault(row, "the value is missing", "each unit needs its place to be measured by distance")
        }
        guard found[unit].isNaN || found[unit] == value else {
          throw fault(row, "an earlier row says otherwise of the same unit", "a unit is in one place")
        }
        if name == area, value <= 0 { throw fault(row, "the area is not above 0", "give square metres") }
        found[unit] = value
      }
      values.append(found)
    }
    if table.units.count > 1, values[0].allSatisfy({ abs($0) <= 180 }),
      values[1].allSatisfy({ abs($0) <= 90 })
    {
      throw FileError(
        .badData, path: file.path, column: x, "the coordinates look like degrees",
        hint: "give eastings and northings in metres, such as those of the country's grid or of UTM")
    }
    source = (file.path, x)
    (self.x, self.y) = (values[0], values[1])
    areas = area == nil ? nil : values[2]
  }

  /// Throws where no radius tells the units apart, as where kilometres are taken for metres: all indices would be near 0.
  public func check(radii: [Double]) throws(FileError) {
    guard x.count > 1, let least = radii.min(), let west = x.min(), let east = x.max(), let south = y.min(),
      let north = y.max()
    else { return }
    let extent = max(east - west, north - south)
    guard extent < least * UnitPlaces.leastExtent else { return }
    throw FileError(
      .badData, path: source.path, column: source.column,
      "all units lie within \(Number.meters(extent.rounded(.up)).text(in: .english)) of each other, too near for a "
        + "radius of \(Number.meters(least).text(in: .english)) to tell them apart",
      hint: "if the coordinates are in kilometres, give them in metres; else choose shorter --radii")
  }

  /// Below this part of the smallest radius, units are all in one place for it.
  private static let leastExtent = 0.1

  /// What the spatial indices need of them.
  ///
  /// - Throws: `SegregationError` for a radius that is not above 0.
  public func frame(
    radii: [Double], decay: Double, kernel: (Double) -> ProximityKernel, center: (x: Double, y: Double)?
  ) throws(SegregationError) -> SpatialFrame {
    var around: [(radius: Double, near: Proximity)] = []
    for radius in radii { around.append((radius, try Proximity(x: x, y: y, kernel: kernel(radius)))) }
    return SpatialFrame(
      around: around,
      decay: (decay, try Proximity(x: x, y: y, kernel: .exponential(scale: decay), areas: areas)),
      areas: areas,
      centerDistances: center.map { center in
        ContiguousArray(
          zip(x, y).map {
            let (east, north) = ($0 - center.x, $1 - center.y)
            return (east * east + north * north).squareRoot()
          })
      })
  }
}
