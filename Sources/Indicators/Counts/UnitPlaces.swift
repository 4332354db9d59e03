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
  /// The file, its columns and the first row of each unit, for messages.
  private let source: (path: String, x: String, area: String?, rows: [Int])

  /// Reads the places of a table's units from columns beside the counts; of several rows of a unit, all must agree.
  ///
  /// - Throws: `FileError` for a column that is not there, a place that is missing, no number, no place on earth or said in
  ///   two ways, for coordinates that are degrees, and for areas in another unit.
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
    var rows = [Int](repeating: 0, count: table.units.count)
    for row in (0..<read.count).reversed() where codes.codes[row] >= 0 {
      if let unit = places[Int(codes.codes[row])] { rows[unit] = row }
    }
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
        guard abs(value) <= (name == area ? UnitPlaces.mostArea : UnitPlaces.farthest) else {
          throw fault(
            row, name == area ? "the area is larger than all land" : "the coordinate is beyond all maps",
            name == area ? "give square metres" : "give eastings and northings in metres")
        }
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
    source = (file.path, x, area, rows)
    (self.x, self.y) = (values[0], values[1])
    areas = area == nil ? nil : values[2]
    try refuseOrigin()
    try refuseCrowds(of: table.counts.total)
  }

  /// In metres and square metres, more than any coordinate and any area of land.
  private static let (farthest, mostArea) = (1e9, 1.5e14)

  /// Throws for a unit at 0, 0 while all others are together far from it: some write zeros for a place that is not known.
  private func refuseOrigin() throws(FileError) {
    guard let unit = x.indices.first(where: { x[$0] == 0 && y[$0] == 0 }) else { return }
    let others = x.indices.filter { x[$0] != 0 || y[$0] != 0 }
    guard others.count > 1, let west = others.map({ x[$0] }).min(), let east = others.map({ x[$0] }).max(),
      let south = others.map({ y[$0] }).min(), let north = others.map({ y[$0] }).max(),
      let nearest = others.map({ max(abs(x[$0]), abs(y[$0])) }).min(),
      nearest > UnitPlaces.mostExtents * max(east - west, north - south, 1)
    else { return }
    throw FileError(
      .badData, path: source.path, row: source.rows[unit] + 1, column: source.x,
      "the place 0, 0 is far from all other units", hint: "write where the unit is, or take its rows out")
  }

  /// So many times their own extent, others are far from a place.
  private static let mostExtents = 10.0

  /// Throws where more pupils live on a square metre than have room there: areas in hectares or square kilometres.
  private func refuseCrowds(of pupils: Double) throws(FileError) {
    guard let areas, let column = source.area else { return }
    let crowd = pupils / areas.reduce(0, +)
    guard crowd > 1 else { return }
    throw FileError(
      .badData, path: source.path, column: column,
      "the areas are so small that \(Number.decimals(crowd, crowd < 10 ? 1 : 0).text(in: .english)) pupils live on a "
        + "square metre",
      hint: "give square metres: a hectare has 10,000 of them, a square kilometre 1,000,000")
  }

  /// Throws where no radius tells the units apart, as where kilometres are taken for metres: all indices would be near 0.
  public func check(radii: [Double]) throws(FileError) {
    guard x.count > 1, let least = radii.min(), let west = x.min(), let east = x.max(), let south = y.min(),
      let north = y.max()
    else { return }
    let extent = max(east - west, north - south)
    guard extent < least * UnitPlaces.leastExtent else { return }
    throw FileError(
      .badData, path: source.path, column: source.x,
      "all units lie within \(Number.meters(extent.rounded(.up)).text(in: .english)) of each other, too near for a "
        + "radius of \(Number.meters(least).text(in: .english)) to tell them apart",
      hint: "if the coordinates are in kilometres, give them in metres; else choose shorter --radii")
  }

  /// Below this part of the smallest radius, units are all in one place for it.
  private static let leastExtent = 0.1

  /// What the spatial indices need of them.
  ///
  /// - Throws: `SegregationError` for a radius that is not above 0, `FileError` for a unit so large that by the decay
  ///   nobody in it is near.
  public func frame(
    radii: [Double], decay: Double, kernel: (Double) -> ProximityKernel, center: (x: Double, y: Double)?
  ) throws -> SpatialFrame {
    var around: [(radius: Double, near: Proximity)] = []
    for radius in radii { around.append((radius, try Proximity(x: x, y: y, kernel: kernel(radius)))) }
    return SpatialFrame(
      around: around, decay: (decay, try nearness(decay: decay)), areas: areas,
      centerDistances: center.map { center in
        ContiguousArray(
          zip(x, y).map {
            let (east, north) = ($0 - center.x, $1 - center.y)
            return (east * east + north * north).squareRoot()
          })
      })
  }

  private func nearness(decay: Double) throws -> Proximity {
    do {
      return try Proximity(x: x, y: y, kernel: .exponential(scale: decay), areas: areas)
    } catch {
      guard error.code == .tooLarge, let unit = error.row else { throw error }
      throw FileError(
        .badData, path: source.path, row: source.rows[unit] + 1, column: source.area,
        "the unit is so large that by a --decay of \(Number.meters(decay).text(in: .english)) nobody in it is near another",
        hint: "give the area in square metres; if it is, choose a longer --decay")
    }
  }
}
