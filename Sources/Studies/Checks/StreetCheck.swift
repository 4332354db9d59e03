import Distances
import Geography
import Layers
import Repeatable

/// Looks at the street map: whether it can be read, whether it is whole, and whether it reaches the schools and homes.
struct StreetCheck {
  private(set) var findings: [Finding] = []
  private let path: String
  private let workers: Workers
  private var index: StreetIndex?

  init(_ map: StreetMap, path: String, workers: Workers) {
    (self.path, self.workers) = (path, workers)
    var map = map
    // Who only looks leaves no files behind.
    (map.file, map.isKept) = (path, false)
    do throws(FileError) {
      let network = try map.network(workers: workers)
      index = StreetIndex(network)
      let missing = network.notes.missingPoints
      if missing > 0 {
        findings.append(
          Finding(
            .incompleteStreets, .warning, chapter: "streets", file: path, count: missing,
            "\(counted(missing, "point")) of streets are not on the map, which cuts these streets off there",
            hint:
              "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes"
          ))
      }
    } catch {
      findings.append(Finding(unreadable: error, chapter: "streets"))
    }
  }

  /// Counts the rows of a table that no street is near.
  ///
  /// - Parameters:
  ///   - x: in the working CRS, not-a-number for what has no place; `y` alike.
  ///   - thing: what a row is.
  mutating func check(
    _ table: CheckedTable, _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, in working: CRS,
    thing: String
  ) {
    guard let index, let toDegrees = try? Reprojection(from: working, to: .wgs84) else { return }
    let (longitudes, latitudes) = toDegrees(x, y, workers: workers)
    let limit = StreetAccess.usualLimit
    let points = index.snap(longitudes: longitudes, latitudes: latitudes, within: limit, workers: workers)
    let placed = longitudes.indices.filter { !longitudes[$0].isNaN }
    let far = placed.filter { !points.isSnapped($0) }
    guard !far.isEmpty else { return }
    findings.append(
      Finding(
        .farFromStreets, far.count == placed.count ? .error : .warning, chapter: table.chapter,
        file: table.path, rows: far,
        "\(counted(far.count, thing)) of \(grouped(placed.count)) more than \(Int(limit)) m from any street of "
          + path.fileName,
        hint: far.count == placed.count
          ? "is it the map of another city?"
          : "is the map a part of the city only? They have no way to school"))
  }
}
