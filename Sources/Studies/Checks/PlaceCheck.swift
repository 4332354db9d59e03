import Geography
import Repeatable

/// Looks at the coordinates of a table: missing ones, (0, 0), exchanged axes, the wrong system, places far away.
struct PlaceCheck {
  private(set) var findings: [Finding] = []
  /// In the working CRS, not-a-number for what has no place or cannot have the one it gives.
  private(set) var x: ContiguousArray<Double> = []
  private(set) var y: ContiguousArray<Double> = []
  /// Whether the table has coordinates at all.
  private(set) var hasPlaces = false
  private let table: CheckedTable
  private let working: CRS
  private let workers: Workers

  /// - Parameters:
  ///   - box: the catchment areas', in degrees; empty when they are not known, and then nothing is far away.
  ///   - isPrivate: whether places are homes, which never go on the map.
  init(_ table: CheckedTable, working: CRS, near box: BoundingBox, isPrivate: Bool, workers: Workers) {
    self.table = table
    self.working = working
    self.workers = workers
    guard var (x, y) = readCoordinates() else { return }
    hasPlaces = true
    var system = table.layerCRS ?? working
    for text in [table.source.crs].compactMap({ $0 }) {
      do throws(CRSError) {
        system = try CRS(text)
      } catch {
        findings.append(
          table.finding(
            .wrongSystem, .error, column: "x", count: 1, error.description,
            hint: "give \"crs\" as EPSG:… in the study file"))
      }
    }
    let atOrigin = x.indices.filter { x[$0] == 0 && y[$0] == 0 }
    for row in atOrigin { (x[row], y[row]) = (.nan, .nan) }
    add(atOrigin, .originCoordinates, "at the coordinates (0, 0)", hint: "0 often stands for \"unknown\"")
    let missing = x.indices.filter { x[$0].isNaN || y[$0].isNaN }
    add(
      Set(missing).subtracting(atOrigin).subtracting(unreadable).sorted(), .missingCoordinates,
      "without coordinates")
    if !box.isEmpty { mend(&x, &y, &system, SystemGuess(near: box), isPrivate: isPrivate) }
    (self.x, self.y) = reprojected(x, y, from: system, to: working)
  }

  private var unreadable: [Int] = []

  private mutating func readCoordinates() -> (ContiguousArray<Double>, ContiguousArray<Double>)? {
    if let places = table.places { return places }
    guard let x = table.numbers("x"), let y = table.numbers("y") else { return nil }
    unreadable = Set(x.unreadable).union(y.unreadable).sorted()
    let hasCommas = unreadable.contains { row in
      (table.column("x")?[row]?.contains(",") ?? false) || (table.column("y")?[row]?.contains(",") ?? false)
    }
    if !unreadable.isEmpty {
      findings.append(
        table.finding(
          .notANumber, .error, column: "x", rows: unreadable,
          "\(counted(unreadable.count, "row")) with coordinates that are no numbers",
          hint: hasCommas && !table.source.decimalComma
            ? "with decimal commas, add \"decimal: ','\" to the table in the study file" : nil))
    }
    return (x.values, y.values)
  }

  /// Looks where the places are, and takes what is likely meant in the place of what is said.
  private mutating func mend(
    _ x: inout ContiguousArray<Double>, _ y: inout ContiguousArray<Double>, _ system: inout CRS,
    _ guess: SystemGuess, isPrivate: Bool
  ) {
    let placed = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    let (longitudes, latitudes) = reprojected(x, y, from: system, to: .wgs84)
    let far = placed.filter { !guess.holds(longitudes[$0], latitudes[$0]) }
    guard !far.isEmpty else { return }
    let exchanged = reprojected(
      ContiguousArray(far.map { y[$0] }), ContiguousArray(far.map { x[$0] }), from: system, to: .wgs84)
    let swapped = far.indices.filter { guess.holds(exchanged.0[$0], exchanged.1[$0]) }.map { far[$0] }
    if far.count * 2 <= placed.count || swapped.count * 2 > far.count {
      for row in swapped { (x[row], y[row]) = (y[row], x[row]) }
      add(
        swapped, .exchangedAxes, "whose coordinates lie in the city once x and y are exchanged",
        hint: swapped.count == placed.count
          ? "exchange the two columns under \"columns\" in the study file" : nil)
      let lost = Set(far).subtracting(swapped).sorted()
      add(lost, .farAway, "far from all catchment areas", places: isPrivate ? [] : points(lost, x, y, system))
      for row in lost { (x[row], y[row]) = (.nan, .nan) }
      return
    }
    let (sampleX, sampleY) = (x.sample(300, at: placed), y.sample(300, at: placed))
    if let meant = guess.system(for: sampleX, sampleY) {
      system = meant
      findings.append(
        table.finding(
          .wrongSystem, .error, column: "x", rows: far,
          "\(counted(far.count, "row")) far from all catchment areas, but right there if the coordinates are of "
            + "\(meant.code ?? meant.name) (\(meant.name))",
          hint:
            "write \"crs: \(meant.code ?? meant.name)\" for this table in the study file, unless it is the "
            + "areas' system that is wrong"))
    } else {
      let shift = guess.zoneShift(
        longitudes: longitudes.sample(300, at: placed), latitudes: latitudes.sample(300, at: placed))
      findings.append(
        table.finding(
          .wrongSystem, .error, column: "x", rows: far,
          "\(counted(far.count, "row")) far from all catchment areas"
            + (shift.map {
              ", but right there if one of the two files was moved by \(abs($0) * 6)° of longitude, as when coordinates "
                + "of one UTM zone are taken for those of its neighbour"
            } ?? ""),
          hint: "check the coordinate reference systems of this table and of the catchment areas"))
      for row in placed { (x[row], y[row]) = (.nan, .nan) }
    }
  }

  private func points(
    _ rows: [Int], _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, _ system: CRS
  ) -> [Finding.Place] {
    let (planeX, planeY) = reprojected(
      ContiguousArray(rows.map { x[$0] }), ContiguousArray(rows.map { y[$0] }), from: system, to: working)
    return rows.indices.filter { !planeX[$0].isNaN }.map {
      Finding.Place(shape: .point(Coordinate(x: planeX[$0], y: planeY[$0])), row: table.fileRow(rows[$0]) + 1)
    }
  }

  private func reprojected(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, from source: CRS, to target: CRS
  ) -> (ContiguousArray<Double>, ContiguousArray<Double>) {
    guard let reprojection = try? Reprojection(from: source, to: target) else {
      let none = ContiguousArray(repeating: Double.nan, count: x.count)
      return (none, none)
    }
    return reprojection(x, y, workers: workers)
  }

  private mutating func add(
    _ rows: [Int], _ kind: Finding.Kind, _ text: String, hint: String? = nil, places: [Finding.Place] = []
  ) {
    guard !rows.isEmpty else { return }
    let isError = kind == .missingCoordinates && table.chapter == "schools"
    findings.append(
      table.finding(
        kind, isError ? .error : .warning, column: table.places == nil ? "x" : nil, rows: rows,
        "\(counted(rows.count, "row")) \(text)", hint: hint, places: places))
  }
}
