import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// Looks where the homes are: which are in no catchment area, and which addresses lead nowhere.
struct HomeCheck {
  private(set) var findings: [Finding] = []
  private let table: CheckedTable

  /// The side in metres of the cells that stand for homes on the map of findings.
  static let cellSize = 100.0

  init(_ table: CheckedTable) { self.table = table }

  /// Finds the homes by their addresses.
  ///
  /// - Returns: nil when the table has no addresses, or when they cannot be looked for.
  mutating func placesByAddress(_ file: StudyFile, working: CRS, workers: Workers, progress: (String) -> Void)
    -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>)?
  {
    guard table.source.columns["street"] != nil || table.source.columns["address"] != nil else { return nil }
    let wanted = DatasetColumns(texts: ["address", "street", "number", "postcode", "city", "floor"])
    let homes: Homes
    do throws(FileError) {
      let dataset = try Dataset(file.pupils, of: file, wanted, workers: workers)
      homes = try HomePlacer(file: file, working: working, workers: workers).homes(
        dataset, progress: progress)
    } catch {
      // A faulty row has been reported already; what is wrong with the register has not.
      if error.path != table.path { findings.append(Finding(unreadable: error, dataset: "register")) }
      return nil
    }
    let street = table.source.columns["street"] == nil ? "address" : "street"
    for (placement, kind, hint) in [
      (Placement.noAddress, Finding.Kind.noAddress, nil as Text?),
      (.addressNotFound, .addressNotFound, "`catchment geocode` says what is wrong with each"),
      (
        .addressDoubtful, .addressDoubtful,
        "`catchment geocode --review` lists them with candidates to choose from"
      ),
    ] {
      let rows = homes.placement.indices.filter { homes.placement[$0] == placement }
      guard !rows.isEmpty else { continue }
      findings.append(
        table.finding(
          kind, .warning, column: street, rows: rows,
          "\(count: rows.count, "pupil"): \(Text(placement.description))", hint: hint))
    }
    return (homes.x, homes.y)
  }

  /// - Parameter x, y: the homes, not-a-number for those without a place.
  mutating func checkZones(
    _ locator: ZoneLocator, _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, workers: Workers
  ) {
    if let crowd = CrowdedPlace(x, y) {
      findings.append(
        table.finding(
          .crowdedPlace, .warning, rows: crowd.rows, crowd.text, hint: CrowdedPlace.hint))
    }
    let zones = locator.zones(x: x, y: y, workers: workers)
    let outside = zones.indices.filter { zones[$0] < 0 && !x[$0].isNaN && !y[$0].isNaN }
    guard !outside.isEmpty else { return }
    let size = HomeCheck.cellSize
    struct Cell: Hashable {
      let column: Int
      let row: Int
    }
    var counts = [Cell: Int]()
    for home in outside where abs(x[home]) < 1e9 && abs(y[home]) < 1e9 {
      counts[
        Cell(column: Int((x[home] / size).rounded(.down)), row: Int((y[home] / size).rounded(.down))),
        default: 0] +=
        1
    }
    let cells = counts.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
    findings.append(
      table.finding(
        .homeOutsideZones, .warning, rows: outside,
        "\(count: outside.count, "home") outside all catchment areas",
        places: cells.map { cell, count in
          let corner = Coordinate(x: Double(cell.column) * size, y: Double(cell.row) * size)
          let ring = [(0.0, 0.0), (size, 0), (size, size), (0, size)].map {
            Coordinate(x: corner.x + $0.0, y: corner.y + $0.1)
          }
          return Finding.Place(
            shape: .polygons([[ring]]), count: count, detail: "a cell of 100 m with homes in it")
        }))
  }

  /// Looks whether the homes of the catchment areas are in the districts, and in the residential units.
  ///
  /// - Parameter shapes: of each level, in the working CRS.
  mutating func checkLevels(
    _ shapes: [String: Geometries], of file: StudyFile, _ locator: ZoneLocator,
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, workers: Workers
  ) {
    let zones = locator.zones(x: x, y: y, workers: workers)
    for level in ["districts", "residential"] {
      guard let own = shapes[level], let source = file.areas[level] else { continue }
      let found = ZoneLocator(own.repaired().geometries).zonesAndOverlaps(x: x, y: y, workers: workers)
      findings += LevelHomes(
        level, zones: zones, areas: found.zones, several: found.isInSeveral.count { $0 }
      ).findings(file.resolve(source.file))
    }
  }
}

extension CheckedTable {
  /// The study with this file as its only one of pupils, to place their homes.
  func placingHomes(of file: StudyFile) -> StudyFile {
    var (file, source) = (file, source)
    source.file = file.name(ofFileAt: path, of: source)
    source.files = [:]
    file.pupils = source
    return file
  }
}
