import DeterministicParallel
import Geography
import Layers

/// Where a register's addresses are, in one CRS, although the rows may name several.
struct RegisterPlaces: Sendable {
  let crs: CRS
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let path: String

  init(
    _ table: RegisterTable, source: RegisterSource, assumed: CRS?, workers: Workers
  ) throws(FileError) {
    path = source.path
    if table.layout.epsgColumn != nil, source.crs == nil {
      (crs, x, y) = try RegisterPlaces.united(table, path: path, workers: workers)
    } else {
      guard
        let named = try (source.crs ?? table.crs).map({ text throws(FileError) in
          try RegisterPlaces.system(text, path: source.path)
        }) ?? assumed
      else {
        throw FileError(
          .badData, path: path, "the register does not say its coordinate reference system",
          hint: "add --register-crs EPSG:…, such as EPSG:25831")
      }
      (crs, x, y) = (named, table.x, table.y)
    }
    try check()
  }

  /// Where the middle of the addresses is, by the median of a thousand of them, so that a few that lie at 0, 0 do not count;
  /// nil without any.
  var middle: Coordinate? {
    let rows = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    let sample = stride(from: 0, to: rows.count, by: max(1, rows.count / 1000)).map { rows[$0] }
    guard !sample.isEmpty else { return nil }
    func median(_ values: ContiguousArray<Double>) -> Double {
      sample.map { values[$0] }.sorted()[sample.count / 2]
    }
    return Coordinate(x: median(x), y: median(y))
  }

  /// The coordinates in another system; not-a-number for what has no place in it.
  func coordinates(in target: CRS, workers: Workers) throws(FileError) -> (
    x: ContiguousArray<Double>, y: ContiguousArray<Double>
  ) {
    do {
      return try Reprojection(from: crs, to: target)(x, y, workers: workers)
    } catch {
      throw FileError(.badData, path: path, "\(error)")
    }
  }

  /// That most addresses lie where the system is not valid: it is another one, or the axes are exchanged.
  func doubts(workers: Workers) -> [TableNote] {
    guard let area = crs.areaOfUse,
      let (longitudes, latitudes) = try? coordinates(in: .wgs84, workers: workers)
    else { return [] }
    /// Degrees by which towns at the border of a system's area are wont to lie outside.
    let margin = 1.5
    var (count, outside) = (0, 0)
    for row in x.indices where !x[row].isNaN && !y[row].isNaN {
      count += 1
      let (longitude, latitude) = (longitudes[row], latitudes[row])
      let isInside =
        longitude >= area.minX - margin && longitude <= area.maxX + margin && latitude >= area.minY - margin
        && latitude <= area.maxY + margin
      if !isInside { outside += 1 }
    }
    guard outside * 2 > count else { return [] }
    return [
      TableNote(
        "{0} of {1} addresses of the register lie where {2} ({3}) is not valid: check its coordinate reference system",
        ["\(outside)", "\(count)", crs.code ?? crs.name, crs.name])
    ]
  }

  private func check() throws(FileError) {
    let box = BoundingBox(x.lazy.filter { !$0.isNaN }, y.lazy.filter { !$0.isNaN })
    guard !box.isEmpty else {
      throw FileError(.badData, path: path, "no row of the register has coordinates")
    }
    let areDegrees = box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90
    if areDegrees != crs.isGeographic {
      throw FileError(
        .badData, path: path,
        areDegrees
          ? "the coordinates look like degrees, not like those of \(crs.name)"
          : "the coordinates are no degrees, but \(crs.name) is a system of degrees",
        hint:
          "give the register's own coordinate reference system: --register-crs, or \"crs\" in a study file")
    }
  }

  /// All rows in the system that most of them name.
  private static func united(
    _ table: RegisterTable, path: String, workers: Workers
  ) throws(FileError) -> (CRS, ContiguousArray<Double>, ContiguousArray<Double>) {
    var rows: [Int: [Int]] = [:]
    for row in 0..<table.count {
      if let epsg = table.epsg(row) { rows[epsg, default: []].append(row) }
    }
    let codes = rows.keys.sorted { (rows[$1]?.count ?? 0, $0) < (rows[$0]?.count ?? 0, $1) }
    guard let most = codes.first else {
      throw FileError(.badData, path: path, "no row of the register names its coordinate reference system")
    }
    let common = try system("EPSG:\(most)", path: path)
    var x = ContiguousArray<Double>(repeating: .nan, count: table.count)
    var y = x
    for code in codes {
      let members = rows[code] ?? []
      let own = try system("EPSG:\(code)", path: path)
      do {
        let (movedX, movedY) = try Reprojection(from: own, to: common)(
          ContiguousArray(members.map { table.x[$0] }), ContiguousArray(members.map { table.y[$0] }),
          workers: workers)
        for (index, row) in members.enumerated() { (x[row], y[row]) = (movedX[index], movedY[index]) }
      } catch {
        throw FileError(.badData, path: path, "\(error)")
      }
    }
    return (common, x, y)
  }

  private static func system(_ text: String, path: String) throws(FileError) -> CRS {
    do {
      return try CRS(text)
    } catch {
      throw FileError(.badData, path: path, "\(error)", hint: "give it as EPSG:…")
    }
  }
}
