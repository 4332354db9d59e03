import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

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
            .wrongSystem, .error, column: "x", count: 1, "\(name: error.description)",
            hint: "give \"crs\" as EPSG:… in the study file"))
      }
    }
    let atOrigin = x.indices.filter { x[$0] == 0 && y[$0] == 0 }
    for row in atOrigin { (x[row], y[row]) = (.nan, .nan) }
    add(
      atOrigin, .originCoordinates, "\(count: atOrigin.count, "row") at the coordinates (0, 0)",
      hint: "0 often stands for \"unknown\"")
    let missing = x.indices.filter { x[$0].isNaN || y[$0].isNaN }
    let without = Set(missing).subtracting(atOrigin).subtracting(unreadable).sorted()
    add(without, .missingCoordinates, "\(count: without.count, "row") without coordinates")
    if !box.isEmpty { mend(&x, &y, &system, SystemGuess(near: box), isPrivate: isPrivate) }
    (self.x, self.y) = reprojected(x, y, from: system, to: working)
  }

  private var unreadable: [Int] = []

  private mutating func readCoordinates() -> (ContiguousArray<Double>, ContiguousArray<Double>)? {
    if let places = table.places { return places }
    guard let x = table.placeNumbers("x"), let y = table.placeNumbers("y") else { return nil }
    unreadable = Set(x.unreadable).union(y.unreadable).sorted()
    let hasCommas = unreadable.contains { row in
      (table.column("x")?[row]?.contains(",") ?? false) || (table.column("y")?[row]?.contains(",") ?? false)
    }
    if !unreadable.isEmpty {
      findings.append(
        table.finding(
          .notANumber, .error, column: "x", rows: unreadable,
          "\(count: unreadable.count, "row") with coordinates that are no numbers",
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
    let found = PlaceFaults(x, y, within: BoundingBox(x, y), in: system, guess, workers: workers)
    for fault in found.faults(ofSchools: table.dataset == "schools") {
      findings.append(
        table.finding(
          fault.kind, fault.severity, column: table.places == nil ? "x" : nil, rows: fault.rows,
          fault.text,
          hint: fault.hint,
          places: fault.kind == .farAway && !isPrivate ? points(fault.rows, x, y, system) : []))
    }
    if let meant = found.meant {
      system = meant
    } else if found.isWhole {
      for row in x.indices { (x[row], y[row]) = (.nan, .nan) }
    } else {
      for row in found.exchanged { (x[row], y[row]) = (y[row], x[row]) }
      for row in found.lost { (x[row], y[row]) = (.nan, .nan) }
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
    _ rows: [Int], _ kind: Finding.Kind, _ text: Text, hint: Text? = nil, places: [Finding.Place] = []
  ) {
    guard !rows.isEmpty else { return }
    let isError = kind == .missingCoordinates && table.dataset == "schools"
    findings.append(
      table.finding(
        kind, isError ? .error : .warning, column: table.places == nil ? "x" : nil, rows: rows,
        text, hint: hint, places: places))
  }
}

extension CheckedTable {
  /// A column of coordinates as numbers; those of a register may have decimal points or commas.
  fileprivate func placeNumbers(_ standard: String) -> CSVTable.NumberColumn? {
    guard dataset == "register" else { return numberColumn(standard) }
    return column(standard).map { column in
      CSVTable.NumberColumn(column, decimalComma: false)
        .filled(from: CSVTable.NumberColumn(column, decimalComma: true))
    }
  }
}
