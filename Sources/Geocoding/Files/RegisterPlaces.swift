import DeterministicParallel
import Geography
import Layers

/// Where a register's addresses are, in one CRS, although the rows may name several.
struct RegisterPlaces: Sendable {
  let crs: CRS
  /// The rows of the table whose coordinates cannot be, and which have none therefore.
  let impossible: [Int]
  /// Where the middle of the addresses is, by the median of a thousand of them, so that a few that lie elsewhere do not count;
  /// nil without any.
  let middle: Coordinate?
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let path: String

  init(
    _ table: RegisterTable, source: RegisterSource, assumed: CRS?, workers: Workers
  ) throws(FileError) {
    path = source.path
    if table.layout.epsgColumn != nil, source.crs == nil {
      (crs, x, y, impossible) = try RegisterPlaces.united(table, path: path, workers: workers)
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
      let places = PossiblePlaces(table.x, table.y, named)
      (crs, x, y, impossible) = (named, places.x, places.y, places.impossible)
    }
    middle = RegisterPlaces.middle(x, y)
    try check(isSureOfAxes: source.crs?.uppercased() == RegisterPlaces.longitudeFirst)
  }

  private static func middle(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>) -> Coordinate? {
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

  /// What the user should know of the coordinates, one sentence each.
  ///
  /// - Parameter table: which the places are of.
  func notes(_ table: RegisterTable) -> [TableNote] {
    var notes: [TableNote] = []
    if !impossible.isEmpty {
      notes.append(
        TableNote(
          "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}",
          ["\(impossible.count)"], rows: impossible.map(table.fileRow)))
    }
    if let middle, !crs.isUsed(at: middle) {
      notes.append(
        TableNote(
          "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system",
          [crs.code ?? crs.name, crs.name]))
    }
    return notes
  }

  private func check(isSureOfAxes: Bool) throws(FileError) {
    guard let middle else {
      throw FileError(.badData, path: path, "no row of the register has coordinates")
    }
    let areDegrees = abs(middle.x) <= 180 && abs(middle.y) <= 90
    if areDegrees != crs.isGeographic {
      throw FileError(
        .badData, path: path,
        areDegrees
          ? "the coordinates look like degrees, not like those of \(crs.name)"
          : "the coordinates are no degrees, but \(crs.name) is a system of degrees",
        hint:
          "give the register's own coordinate reference system: --register-crs, or \"crs\" in a study file")
    }
    if !crs.isUsed(at: middle), let reading = RegisterPlaces.rightReading(middle, in: crs) {
      throw FileError(
        .badData, path: path, "the addresses lie where \(crs.code ?? crs.name) (\(crs.name)) is not valid",
        hint: "they lie in its area \(reading)")
    }
    // Zones of UTM are used beside their area as well, where their lengths are still true.
    if crs.use(at: middle) == .nowhere {
      throw FileError(
        .badData, path: path, "the addresses lie where \(crs.code ?? crs.name) (\(crs.name)) is not valid",
        hint: "check their coordinate reference system, and whether the axes are exchanged")
    }
    if !isSureOfAxes, areExchanged(middle) {
      throw FileError(
        .badData, path: path, "the axes seem to be exchanged: the addresses lie in Europe if they are",
        hint:
          "name the columns of the register the other way round, or give \(RegisterPlaces.longitudeFirst) as its system where x is the longitude"
      )
    }
  }

  /// How coordinates that lie outside a system's area would lie in it; nil where no other reading of them does.
  ///
  /// Czech and Slovak registers count to the west and the south, as EPSG:5513 does; in EPSG:5514 both are negative.
  private static func rightReading(_ place: Coordinate, in crs: CRS) -> String? {
    let isKrovak = crs.name.contains("JTSK")
    let readings: [(place: Coordinate, words: String)] = [
      (Coordinate(x: place.y, y: place.x), "if x and y are exchanged: name the columns the other way round"),
      (
        Coordinate(x: -place.x, y: -place.y),
        "if both coordinates are negative: put a minus before them"
          + (isKrovak ? ", or name the columns the other way round and give EPSG:5513" : "")
      ),
      (
        Coordinate(x: -place.y, y: -place.x),
        "if x and y are exchanged and both negative"
          + (isKrovak ? ": as they are, they are those of EPSG:5513" : "")
      ),
    ]
    return readings.first { crs.isUsed(at: $0.place) }?.words
  }

  private static let longitudeFirst = "OGC:CRS84"

  /// Whether places of a system for the whole world lie in Europe with their axes exchanged, and from East Africa to India
  /// as they are.
  private func areExchanged(_ middle: Coordinate) -> Bool {
    let world = 300.0
    guard crs.areaOfUse.map({ $0.width > world }) ?? false,
      let toDegrees = try? Reprojection(from: crs, to: .wgs84),
      let own = toDegrees(middle), let exchanged = toDegrees(Coordinate(x: middle.y, y: middle.x))
    else { return false }
    let europe = BoundingBox([-25, 32], [35, 72])
    return europe.covers(x: exchanged.x, y: exchanged.y) && !europe.covers(x: own.x, y: own.y)
  }

  /// All rows in the system that most of them name.
  private static func united(
    _ table: RegisterTable, path: String, workers: Workers
  ) throws(FileError) -> (CRS, ContiguousArray<Double>, ContiguousArray<Double>, impossible: [Int]) {
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
    var impossible: [Int] = []
    for code in codes {
      let members = rows[code] ?? []
      let own = try system("EPSG:\(code)", path: path)
      let places = PossiblePlaces(
        ContiguousArray(members.map { table.x[$0] }), ContiguousArray(members.map { table.y[$0] }), own)
      impossible += places.impossible.map { members[$0] }
      do {
        let (movedX, movedY) = try Reprojection(from: own, to: common)(places.x, places.y, workers: workers)
        for (index, row) in members.enumerated() { (x[row], y[row]) = (movedX[index], movedY[index]) }
      } catch {
        throw FileError(.badData, path: path, "\(error)")
      }
    }
    return (common, x, y, impossible.sorted())
  }

  private static func system(_ text: String, path: String) throws(FileError) -> CRS {
    do {
      return try CRS(text)
    } catch {
      throw FileError(.badData, path: path, "\(error)", hint: "give it as EPSG:…")
    }
  }
}
