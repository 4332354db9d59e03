import DeterministicParallel
import Foundation
import Languages
import Layers
import Measures
import Studies

extension Publication {
  /// The files that an earlier run left in a folder and that this one will not replace, where they must not stand
  /// beside what it writes: the table in a form that is not asked for now would be of other measures, and an edition
  /// for the public is in no company of internal files. The same holds for a map of the whole city.
  public func leftovers(
    in folder: String, besides tables: TableOptions = TableOptions(), withMap: Bool = false
  ) -> [String] {
    let forms = tables.forms(of: measures)
    var names = MeasureTable.Form.allCases.filter { !forms.contains($0) }.map(\.fileName)
    if !withMap { names += [Publication.mapName, CityMap.projectPath(of: Publication.mapName)] }
    if isMerged { names.append("unplaced.csv") }
    if isPublic {
      names += (isMerged ? [] : ["unplaced.csv"]) + [Publication.tableName(.school)]
      if study.districts == nil {
        names += ["districts.geojson", "districts.qml", Publication.tableName(.district)]
      }
    }
    return names.map { "\(folder)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// The wide table of a level as text. No input of a study is called so.
  static func tableName(_ level: Level) -> String {
    let names: [Level: String] = [.city: "city", .district: "districts", .zone: "zones", .school: "schools"]
    return "results_\(names[level] ?? level.rawValue).csv"
  }

  /// What the map of the whole city is called in a folder of results.
  public static let mapName = "city.gpkg"

  /// Writes all files into a folder, which is made if need be: the long table for programs in the forms asked for, the
  /// workbook and the wide tables for people, the catchment areas, districts and schools as GeoJSON with a style for
  /// QGIS, and, not for the public, the list of who could not be placed. What is in the way of an edition for the public
  /// is replaced or removed. Beside them stands what made them.
  ///
  /// - Parameters:
  ///   - map: the whole city for QGIS, where it is wanted, too.
  ///   - program: the version that writes, for the files to say.
  /// - Returns: the paths of the files, in the order in which they were written.
  /// - Throws: `FileError`; with `cannotCreate` before anything is written if a file exists and may not be replaced.
  public func write(
    to folder: String, overwrite: Bool, tables: TableOptions = TableOptions(), map: CityMap? = nil,
    by program: String = "catchment",
    in language: Language = .english, workers: Workers = .all
  ) throws -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError(.cannotCreate, path: folder, "the folder cannot be made")
    }
    let leftovers = leftovers(in: folder, besides: tables, withMap: map != nil)
    if !overwrite, let leftover = leftovers.first {
      throw FileError(
        .cannotCreate, path: leftover,
        "the file is of an earlier run and would stand beside what is written now",
        hint: "add --overwrite to remove it, or choose another folder")
    }
    // What is removed is no input of the study, whatever it is called.
    try OutputFile.check(leftovers, inputs: study.file.inputPaths, overwrite: true)
    var files = [OutputFile]()
    func open(_ name: String) throws(FileError) -> OutputFile {
      let path = "\(folder)/\(name)"
      try OutputFile.check([path], inputs: study.file.inputPaths, overwrite: overwrite)
      // The list of who could not be placed tells of single pupils.
      let file = try OutputFile(path, overwrite: overwrite, isPrivate: name == "unplaced.csv")
      files.append(file)
      return file
    }
    let provenance = try Provenance(program, of: study)
    let forms = tables.forms(of: measures)
    for form in MeasureTable.Form.allCases where forms.contains(form) {
      try measures.write(
        form, to: open(form.fileName).writer, tables.rows, in: language,
        metadata: [("catchment", provenance.json)], workers: workers)
    }
    try writeTables(tables, provenance, in: language, to: open)
    try writeMaps(provenance, in: language, workers: workers, to: open)
    if !isPublic, !isMerged { try study.writeUnplaced(to: open("unplaced.csv").writer) }
    if let map {
      let path = "\(folder)/\(Publication.mapName)"
      try OutputFile.check(
        [path, CityMap.projectPath(of: path)], inputs: study.file.inputPaths, overwrite: overwrite)
      files += try map.unfinished(path, overwrite: overwrite)
    }
    let about = try FolderAbout(provenance, written: files, leftOut: measures.counts(tables.rows).leftOut)
    try open(FolderAbout.fileName).writer.append(about.json)
    try OutputFile.commit(files, removing: leftovers)
    return files.map(\.path)
  }

  /// The workbook, and its tables of places as text.
  private func writeTables(
    _ options: TableOptions, _ provenance: Provenance, in language: Language,
    to open: (String) throws(FileError) -> OutputFile
  ) throws(FileError) {
    let wide = WideTable.all(of: self, in: language)
    let changes = WideTable.changes(of: self, in: language)
    let long = MeasureTable.Form.allCases.first { options.forms(of: measures).contains($0) }
    let workbook = ResultsWorkbook(
      tables: wide.map(\.table) + [changes].compactMap { $0 },
      about: AboutSheet(self, provenance, longTable: (long ?? .csv).fileName), provenance: provenance)
    let file = try open(ResultsWorkbook.fileName)
    try workbook.write(to: file.temporaryPath, in: language)
    for (level, table) in wide {
      try table.writeCSV(to: open(Publication.tableName(level)).writer, options, in: language)
    }
  }

  private func writeMaps(
    _ provenance: Provenance, in language: Language, workers: Workers,
    to open: (String) throws(FileError) -> OutputFile
  ) throws(FileError) {
    for level in [Level.zone, .district, .school] {
      guard let styled = self.layer(level, in: language) else { continue }
      let layer = styled.layer
      try layer.writeGeoJSON(
        to: open("\(layer.name).geojson").writer, path: "\(layer.name).geojson", identifier: nil,
        members: [("provenance", provenance.json)], workers: workers)
      let writer = try open("\(layer.name).qml").writer
      writer.append(styled.style.qml)
      writer.append(provenance.xmlComment)
    }
  }
}
