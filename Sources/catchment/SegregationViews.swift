import ArgumentParser
import DeterministicParallel
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Segregation
import Studies
import Travel

extension Segregation {
  /// The view of a study that was asked for.
  func viewStudy() throws {
    if indices.index != nil || indices.bootstrap != nil || counts.compare != nil {
      throw ValidationError(
        "--spatial, --ordinal and --local come without --index, --bootstrap and --compare.")
    }
    if let option = counts.givenForTablesOnly.first ?? (views.area == nil ? nil : "--area") {
      throw ValidationError("\(option) is for a table of counts.")
    }
    var terminal = Terminal(isQuiet: common.quiet)
    var file = try server.applied(to: audience.applied(to: source.file()))
    terminal.language = self.language.language(of: file)
    try file.refuseThePublic("these tables of small areas")
    try OutputFile.check([table.output, table.map], inputs: file.inputPaths, overwrite: table.overwrite)
    try table.checkMap()
    let column = views.by ?? "score"
    if views.ordinal { file.keep(orderedColumn: column) }
    guard views.ordinal || !file.groups.isEmpty else {
      throw ValidationError("There is no group to measure: add \"groups\" to the study file, or --group.")
    }
    let study = try comparing(Study(file, workers: common.workers, progress: terminal.progress))
    try findings.review(study.findings, terminal)
    var measures = MeasureTable(for: study)
    terminal.progress("measuring segregation")
    let wanted: [Level]
    if views.spatial {
      wanted = levels.isEmpty ? [.city] : levels
      guard wanted == [.city] else {
        throw ValidationError("Spatial indices are those of the city; leave out --level.")
      }
      try SpatialSegregation(
        radii: views.chosenRadii, decay: views.decay, kernel: { [kernel = views.kernel] in kernel($0) },
        center: views.center.map { ($0.x, $0.y) }, alongStreets: views.walking
      ).add(to: &measures, study: study, workers: common.workers)
    } else if views.ordinal {
      wanted = levels.isEmpty ? [.city, .district] : levels
      guard Set(wanted).isSubset(of: [.city, .district]) else {
        throw ValidationError("Ordinal indices are those of the city and its districts.")
      }
      let nearest = try study.nearestSchools(
        by: study.travel(workers: common.workers), workers: common.workers)
      try OrdinalSegregation.add(
        to: &measures, study: study, nearest: nearest, by: column, order: views.order?.names ?? [],
        levels: wanted,
        workers: common.workers)
    } else {
      wanted = levels.isEmpty ? [.zone, .school] : levels
      guard !wanted.contains(.city) else {
        throw ValidationError(
          "Local indices are those of places within the city: --level district, zone or school.")
      }
      LocalSegregation.add(to: &measures, study: study, levels: wanted)
    }
    terminal.clear()
    let language = language.language(of: study.file)
    try table.write(measures, of: study, levels: wanted, in: language, workers: common.workers) { writer in
      IndicatorReport(measures, in: language).write(to: writer)
    }
    study.sayUnplaced(to: terminal)
  }

  /// The view of a table of counts that was asked for.
  func writeViews(of counted: CountTable, units: String, _ terminal: Terminal) throws {
    if indices.index != nil || indices.bootstrap != nil || counts.compare != nil || counts.within != nil {
      throw ValidationError(
        "--spatial, --ordinal and --local come without --index, --bootstrap, --within and --compare.")
    }
    if let option = [("--by", views.by != nil), ("--walking", views.walking)].first(where: \.1)?.0 {
      throw ValidationError("\(option) is for a study.")
    }
    terminal.progress("measuring segregation")
    let contest = try counts.contest(of: counted.groups, path: counted.path)
    let rows: [IndexRow]
    do {
      if views.spatial {
        let places = try UnitPlaces(
          of: counted, in: CSVFile(counted.path, encoding: source.text.encoding), units: units,
          x: source.coordinates.x, y: source.coordinates.y, area: views.area,
          decimalComma: source.decimalComma, workers: common.workers)
        try places.check(radii: views.chosenRadii)
        let frame = try places.frame(
          radii: views.chosenRadii, decay: views.decay, kernel: { views.kernel($0) },
          center: views.center.map { ($0.x, $0.y) })
        rows = try counted.spatialRows(contest, in: frame, workers: common.workers)
      } else if views.ordinal {
        guard contest == .allGroups else {
          throw ValidationError("--ordinal speaks of all groups in their order; leave out --member.")
        }
        rows = try counted.ordinalRows(order(of: counted))
      } else {
        rows = counted.localRows(contest)
      }
    } catch let error as SegregationError {
      throw FileError(.badData, path: counted.path, error.hint)
    }
    terminal.clear()
    try write(rows)
    counted.sayUncounted(to: terminal)
  }

  /// The positions of the groups from lowest to highest.
  private func order(of counted: CountTable) throws -> [Int] {
    if let names = views.order?.names {
      return try names.map { name in
        guard let position = counted.group(name) else {
          throw ValidationError(
            "--order: \(counted.path) has no group \"\(name)\"; it has \(counted.toldGroups)."
          )
        }
        return position
      }
    }
    if counts.columns != nil { return Array(counted.groups.indices) }
    let numbers = counted.groups.map { Double($0) }
    guard !numbers.contains(where: { $0 == nil }) else {
      throw ValidationError(
        "--ordinal needs the order of the groups: --order lowest,…,highest; they are "
          + counted.toldGroups + ".")
    }
    return counted.groups.indices.sorted { (numbers[$0] ?? 0) < (numbers[$1] ?? 0) }
  }

  /// Writes rows in the chosen form.
  func write(_ rows: [IndexRow]) throws(FileError) {
    try table.write { writer throws(FileError) in
      switch table.chosenFormat {
      case .csv: try IndexRows(rows).writeCSV(to: writer)
      case .json: try IndexRows(rows).writeJSON(to: writer)
      case .table, .geojson: IndexRows(rows).writeTable(to: writer, in: language.language ?? .english)
      }
    }
  }
}

extension CountTable {
  /// Says what is not counted, and why.
  func sayUncounted(to terminal: Terminal) {
    notes.forEach { terminal.note("\(name: path.shownPath): \($0)") }
    guard unknownRows > 0 else { return }
    let (rows, file) = (Number.whole(unknownRows), path.shownPath)
    terminal.tell(
      unknownRows == 1
        ? "not counted: \(rows) row of \(name: file) that leaves its unit, group or part empty"
        : "not counted: \(rows) rows of \(name: file) that leave their unit, group or part empty")
  }
}
