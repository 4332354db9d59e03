import Geocoding
import Layers

/// The columns that the toolkit knows by name; every other column of the pupils is there for groups.
package enum StandardColumns {
  package static let schools = StudyKeys.schoolColumns.names
  package static let pupils = StudyKeys.pupilColumns.names
  package static let register = RegisterSource.columnNames
  package static let applications = StudyKeys.applicationColumns.names
  package static let staff = StudyKeys.staffColumns.names
  package static let costs = StudyKeys.costColumns.names
}

extension StudyFile {
  /// Refuses a column that nothing would use: it is a misspelt one.
  func checkColumns() throws(FileError) {
    func own(_ dataset: CustomIndicator.Dataset) -> [String] {
      ownColumns(dataset, numeric: true) + ownColumns(dataset, numeric: false)
    }
    // Where they name a column otherwise than the table does, they are to be mended, not the table.
    try checkGroups()
    try checkIndicators()
    // A layer's places are its points.
    let places = resolve(schools.file).holdsTable ? ["x", "y"] : []
    try check("schools", schools, StandardColumns.schools + own(.schools), required: ["school"] + places)
    let forGroups = groups.map(\.column)
    try check("pupils", pupils, StandardColumns.pupils + forGroups + own(.pupils), required: ["school"])
    if let register { try check("register", register, StandardColumns.register, required: []) }
    if let applications {
      try check(
        "applications", applications, StandardColumns.applications + own(.applications),
        required: ["pupil", "school"])
    }
    if let staff { try check("staff", staff, StandardColumns.staff + own(.staff), required: ["school"]) }
    if let costs {
      try check("costs", costs, StandardColumns.costs + own(.costs), required: ["school", "amount"])
    }
    let known = groups.map(\.name)
    if let other = publish.sensitive.sorted().first(where: { !known.contains($0) }) {
      throw FileError(
        .badData, path: path, "publish: there is no group \"\(other)\"",
        hint: known.isEmpty ? nil : suggestion(for: other, among: known))
    }
    try checkGrades()
    if schools.columns["stage"] != nil, pupils.columns["stage"] == nil, pupils.columns["grade"] == nil {
      throw FileError(
        .badData, path: path,
        "the schools have a column \"stage\", but the pupils have neither \"stage\" nor \"grade\"",
        hint:
          "add one of them to the columns under \"pupils\", so that each pupil is held against the schools of the stage"
      )
    }
    if let half = [("x", "y"), ("y", "x")].first(where: {
      pupils.columns[$0.0] != nil && pupils.columns[$0.1] == nil
    }) {
      throw FileError(.badData, path: path, "the pupils have the column \"\(half.0)\" but no \"\(half.1)\"")
    }
  }

  /// Refuses a group whose column the pupils have not got.
  private func checkGroups() throws(FileError) {
    for group in groups where pupils.columns[group.column] == nil {
      throw FileError(
        .badData, path: path,
        "the group \"\(group.name)\" needs the column \"\(group.column)\" of the pupils",
        hint: lacking(group.column, of: pupils, "pupils"))
    }
  }

  /// What to do about a column that a table has not got.
  private func lacking(_ column: String, of source: TableSource, _ dataset: String) -> String {
    let nearest = suggestion(for: column, among: source.columns.keys.sorted())
    let addition = "add it to the columns under \"\(dataset)\""
    return nearest.hasPrefix("did you mean") ? "\(nearest) If not, \(addition)" : addition
  }

  /// Refuses grades of a table that has none: they would choose nothing.
  private func checkGrades() throws(FileError) {
    let asked = [
      ("entry_grades", catalogue.entryGrades, "applications", applications),
      ("transition_from", catalogue.transitionFrom, "pupils", pupils),
      ("transition_to", catalogue.transitionTo, "pupils", pupils),
      ("compulsory_grades", catalogue.compulsoryGrades, "pupils", pupils),
    ]
    for (key, grades, dataset, source) in asked {
      guard let source, !grades.isEmpty, source.columns["grade"] == nil else { continue }
      throw FileError(
        .badData, path: path, "catalogue: \"\(key)\" needs the column \"grade\" of the \(dataset)",
        hint: "add \"grade: …\" to the columns under \"\(dataset)\"")
    }
  }

  /// Refuses an indicator of the city's own whose column no data set has.
  private func checkIndicators() throws(FileError) {
    let sources: [CustomIndicator.Dataset: TableSource?] = [
      .pupils: pupils, .schools: schools, .applications: applications, .staff: staff, .costs: costs,
    ]
    for indicator in indicators {
      guard let source = sources[indicator.dataset] ?? nil else {
        throw FileError(
          .badData, path: path,
          "the indicator \"\(indicator.name)\" needs the chapter \"\(indicator.dataset.rawValue)\"",
          hint: "add \"\(indicator.dataset.rawValue): {file: …}\"")
      }
      for column in indicator.columns where source.columns[column] == nil {
        throw FileError(
          .badData, path: path, "the indicator \"\(indicator.name)\" needs the column \"\(column)\"",
          hint: lacking(column, of: source, indicator.dataset.rawValue))
      }
    }
  }

  private func check(_ dataset: String, _ source: TableSource, _ known: [String], required: [String])
    throws(FileError)
  {
    for column in Set(source.columns.keys).union(source.values.keys).sorted() where !known.contains(column) {
      throw FileError(
        .badData, path: path, "\(dataset): nothing uses a column \"\(column)\"",
        hint: suggestion(for: column, among: known))
    }
    for column in required where source.columns[column] == nil {
      throw FileError(
        .badData, path: path, "\(dataset): the column \"\(column)\" is missing",
        hint: (["x", "y"].contains(column) ? adviceOnPlaces(of: source) : nil)
          ?? "add \"\(column): …\" with the name that it has in \(source.file.shownPath)")
    }
  }

  /// What to do about a table that has no columns of coordinates and places all the same; nil for others.
  private func adviceOnPlaces(of source: TableSource) -> String? {
    guard let file = try? CSVFile(resolve(source.file), encoding: source.encoding),
      let error = file.placesInOneColumn, let column = error.column, let hint = error.hint
    else { return nil }
    return "of \(source.file.shownPath) \(error.problem) (\"\(column)\"): \(hint)"
  }
}
