import DeterministicParallel
import Geography
import Languages

/// What is wrong with the map of a study as it is loaded: systems, shapes, overlaps, schools far away.
package struct GeographyFindings: Sendable {
  package private(set) var findings: [Finding] = []
  /// Knows where places ought to lie; nil where the areas are nowhere.
  package let guess: SystemGuess?
  /// Areas with invalid polygons, and schools far from all areas.
  private(set) var invalidZones: [Int] = []
  private(set) var farSchools: [Int] = []
  /// The first row of each school in its file, counted from 0.
  private var rowsOfSchools: [Int] = []
  /// What a reader should know of the map that is no fault of it.
  private(set) var notes: [Text] = []

  package init(zones: Geometries, in crs: CRS, workers: Workers) {
    let box = zones.boundingBox
    guard !box.isEmpty, let toDegrees = try? Reprojection(from: crs, to: .wgs84) else {
      guess = nil
      return
    }
    let corners = toDegrees(
      [box.minX, box.maxX, box.minX, box.maxX], [box.minY, box.minY, box.maxY, box.maxY], workers: workers)
    guess = SystemGuess(near: BoundingBox(corners.0, corners.1))
  }

  /// Looks at a level: its shapes, and whether it lies where its system is valid.
  ///
  /// - Parameters:
  ///   - box: of the layer, in its own system.
  ///   - invalid: what is wrong with its shapes in the working CRS.
  ///   - twins: which features of the file are drawn twice.
  package mutating func add(
    _ labels: AreaLabels, _ box: BoundingBox, _ system: CRS, _ invalid: InvalidAreas, _ twins: TwinAreas
  ) {
    if let doubt = SystemDoubt(labels, box, system).finding { findings.append(doubt) }
    if let finding = invalid.finding(labels) { findings.append(finding) }
    if let finding = twins.finding(labels) { findings.append(finding) }
    if labels.dataset == "zones" { invalidZones = invalid.rows }
  }

  /// Adds which areas of a level lie in one another.
  ///
  /// - Parameter column: that of the codes.
  mutating func add(_ labels: AreaLabels, _ stacked: StackedAreas, column: String?) {
    findings += stacked.findings(labels, column: column)
  }

  /// Looks where the schools are that a scenario opens.
  mutating func add(opened dataset: Dataset, in working: CRS, workers: Workers) {
    findings += dataset.doubts("schools", isWhole: true)
    findings += dataset.placeFaults(in: working, guess, dataset: "schools", workers: workers).findings
  }

  /// Looks where the schools are.
  package mutating func add(_ dataset: Dataset, in working: CRS, _ schools: SchoolRows, workers: Workers) {
    let found = dataset.placeFaults(in: working, guess, dataset: "schools", workers: workers)
    let schoolOfRow = Dictionary(
      schools.all.enumerated().flatMap { school, rows in rows.map { (Int($0), school) } },
      uniquingKeysWith: { first, _ in first })
    findings += dataset.doubts("schools", isWhole: true) + found.findings
    let days = DayDoubts(from: dataset.categories("from"), until: dataset.categories("until"))
    findings += [
      days?.finding(file: dataset.path, column: dataset.source.columns["until"]) { dataset.fileRow($0) - 1 }
    ].compactMap { $0 }
    if let (x, y) = dataset.located {
      let rows = schools.first.map { Int($0) }
      findings += [
        CrowdedSchools(
          rows.map { x[$0] }, rows.map { y[$0] }, rows: rows.map { dataset.fileRow($0) - 1 },
          file: dataset.path
        ).finding
      ].compactMap { $0 }
    }
    farSchools = Set(found.far.compactMap { schoolOfRow[$0] }).sorted()
    rowsOfSchools = schools.first.map { dataset.fileRow(Int($0)) - 1 }
  }

  /// Looks whether the schools stand in the catchment areas that they name, and in any of them.
  mutating func add(_ schools: Schools, in zones: Areas, of file: StudyFile, workers: Workers) {
    let found = SchoolsElsewhere(
      schools,
      standingIn: ZoneNumbers(codes: zones.locator.zones(x: schools.x, y: schools.y, workers: workers)),
      far: farSchools, rows: rowsOfSchools, of: file.schools, file: file.resolve(file.schools.file),
      areas: zones.ids)
    findings += found.findings
    notes += found.notes
  }
}

extension Dataset {
  /// That it is not known how the table's own system lies to WGS 84.
  func shiftDoubt(_ name: String) -> Finding? {
    guard let (x, y) = located else { return nil }
    return shiftDoubt(name, BoundingBox(x, y))
  }

  private func shiftDoubt(_ name: String, _ box: BoundingBox) -> Finding? {
    guard let own = crs.flatMap({ try? CRS($0) }) else { return nil }
    return ShiftDoubt(box, own, dataset: name, file: path).finding
  }

  /// What is wrong with the places of a table, and the rows far from all areas.
  ///
  /// - Parameter guess: knows where they ought to lie.
  package func placeFaults(in working: CRS, _ guess: SystemGuess?, dataset: String, workers: Workers) -> (
    findings: [Finding], far: [Int]
  ) {
    guard let guess, let (x, y) = located else { return ([], []) }
    let own = crs.flatMap { try? CRS($0) }
    let system = own ?? working
    let box = BoundingBox(x, y)
    let doubts = [shiftDoubt(dataset, box)].compactMap { $0 }
    let found = PlaceFaults(x, y, within: box, in: system, guess, workers: workers)
    guard !found.far.isEmpty else { return (doubts, []) }
    return (
      doubts
        + found.faults(ofSchools: dataset == "schools").map { fault in
          Finding(
            fault.kind, fault.severity, dataset: dataset, file: path, column: source.columns["x"],
            rows: fault.rows, said: fault.text,
            toPublic: "places of \(name: path.fileName) lie far from all catchment areas", hint: fault.hint)
        }, found.far
    )
  }

  /// That homes have coordinates that are no numbers, as with decimal commas of which the study does not know.
  package var unreadablePlaces: Finding? {
    guard !unreadable.isEmpty else { return nil }
    return Finding(
      .notANumber, .error, dataset: "pupils", file: path, column: source.columns["x"],
      rows: unreadable.prefix(10).map { fileRow($0) - 1 }, count: unreadable.count,
      said: "\(count: unreadable.count, "row") with coordinates that are no numbers",
      toPublic: "coordinates of \(name: path.fileName) are no numbers",
      hint: [numbers("x"), numbers("y")].compactMap { $0 }.first { !$0.unreadable.isEmpty }.map {
        Text($0.advice)
      })
  }
}
