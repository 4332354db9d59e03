import Foundation
import Indicators
import Languages
import Layers
import Measures
import Repeatable
import Studies

/// A study with its measures, ready to be written.
public struct Publication: Sendable {
  /// The study of the year that is shown on maps and in the summary.
  public let study: Study
  /// That of the year before, where there is one.
  public let before: Study?
  /// Those of all other years.
  let otherYears: [Study]
  public let measures: MeasureTable
  public let distances: HomeSchoolDistances
  /// What a reader must know first: what is wrong with the data of all years.
  public let warnings: [String]
  /// Whether this is what the public may see.
  public let isPublic: Bool
  /// How many values are withheld, of how many.
  public let withheld: (count: Int, all: Int)

  /// Takes all measures of a study in all its years, and what changed from year to year.
  ///
  /// - Throws: `FileError` when distances cannot be taken in the study's CRS; `ServerError` when a server of ways fails.
  public init(_ years: StudyYears, workers: Workers = .all, progress: (String) -> Void = { _ in }) throws {
    study = years.current
    self.before = years.beforeCurrent
    otherYears = years.studies.filter { $0.year != years.current.year }
    var measures = MeasureTable(for: years)
    var current: HomeSchoolDistances?
    for (position, study) in years.studies.enumerated() {
      measures.warn(of: study, isPublic: study.file.publish.audience == .public)
      progress("measuring distances")
      let travel = try study.travel(workers: workers)
      let distances = try study.distances(by: travel, workers: workers)
      let nearer = try NearerSchools(study, beside: distances, by: travel, workers: workers)
      try Catalogue.add(
        to: &measures, study: study, before: years.before(position), distances: distances,
        nearer: nearer, workers: workers, progress: progress)
      if study.year == years.current.year { current = distances }
    }
    measures.setChanges(where: SchoolYear.follows)
    let isPublic = study.file.publish.audience == .public
    self.isPublic = isPublic
    warnings = years.findings.map { $0.warning(isPublic: isPublic) }
    if isPublic {
      progress("withholding what the public may not see")
      let earlier = try EarlierEdition(before: years, workers: workers, progress: progress)
      let edition = try PublicEdition(years, measures, after: earlier, workers: workers)
      (self.measures, withheld) = (edition.measures, edition.withheld)
    } else {
      (self.measures, withheld) = (measures, (0, measures.count))
    }
    distances = try current ?? study.distances(workers: workers)
  }

  /// The files that an earlier run left in a folder and that this one will not replace, where they must not stand
  /// beside what it writes: the table in a form that is not asked for now would be of other measures, and an edition
  /// for the public is in no company of internal files.
  public func leftovers(in folder: String, besides tables: Set<MeasureTable.Form> = [.csv]) -> [String] {
    var names = MeasureTable.Form.allCases.filter { !tables.contains($0) }.map(\.fileName)
    if isPublic {
      names += ["unplaced.csv"] + (study.districts == nil ? ["districts.geojson", "districts.qml"] : [])
    }
    return names.map { "\(folder)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Writes all files into a folder, which is made if need be: the tidy table in the forms asked for, the catchment
  /// areas, districts and schools as GeoJSON with a style for QGIS, and, not for the public, the list of who could not be
  /// placed. What is in the way of an edition for the public is replaced or removed.
  ///
  /// - Returns: the paths of the files, in the order in which they were written.
  /// - Throws: `FileError`; with `cannotCreate` before anything is written if a file exists and may not be replaced.
  public func write(
    to folder: String, overwrite: Bool, tables: Set<MeasureTable.Form> = [.csv],
    in language: Language = .english,
    workers: Workers = .all
  ) throws -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError(.cannotCreate, path: folder, "the folder cannot be made")
    }
    let leftovers = leftovers(in: folder, besides: tables)
    if !overwrite, let leftover = leftovers.first {
      throw FileError(
        .cannotCreate, path: leftover,
        "the file is of an earlier run and would stand beside what is written now",
        hint: "add --overwrite to remove it, or choose another folder")
    }
    // What is removed is no input of the study, whatever it is called.
    try OutputFile.check(leftovers, inputs: study.file.inputPaths, overwrite: true)
    var files = [OutputFile]()
    func add(
      _ name: String, isPrivate: Bool = false, _ body: (ByteWriter) throws(FileError) -> Void
    ) throws(FileError) {
      let path = "\(folder)/\(name)"
      try OutputFile.check([path], inputs: study.file.inputPaths, overwrite: overwrite)
      let file = try OutputFile(path, overwrite: overwrite, isPrivate: isPrivate)
      try body(file.writer)
      files.append(file)
    }
    for form in MeasureTable.Form.allCases where tables.contains(form) {
      try add(form.fileName) { writer throws(FileError) in try measures.write(form, to: writer, in: language)
      }
    }
    for level in [Level.zone, .district, .school] {
      let columns = MappedColumn.all(in: measures, level: level)
      guard
        let layer = Layer.measured(
          level, of: study, columns, warnings: measures.warnings[measures.year] ?? [])
      else { continue }
      try add("\(layer.name).geojson") { writer throws(FileError) in
        try layer.writeGeoJSON(to: writer, path: "\(layer.name).geojson", identifier: nil, workers: workers)
      }
      let style = MapStyle.measured(level, columns, of: measures, in: language)
      try add("\(layer.name).qml") { writer throws(FileError) in writer.append(style.qml) }
    }
    if !isPublic {
      try add("unplaced.csv", isPrivate: true) { writer throws(FileError) in
        try study.writeUnplaced(to: writer)
      }
    }
    try OutputFile.commit(files, removing: leftovers)
    return files.map(\.path)
  }
}
