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
    let written = Set(parts(tables, withMap: withMap).flatMap(\.names))
    var names = MeasureTable.Form.allCases.map(\.fileName)
    names += [Publication.mapName, CityMap.projectPath(of: Publication.mapName), Publication.mapsName]
    // Where places are many, their maps are elsewhere, and of very many there is no table that people read.
    var outdated: [Level] = mapsAreTogether ? [.district, .zone, .school] : []
    if isMerged { names.append(Publication.unplacedName) }
    if isPublic {
      names += (isMerged ? [] : [Publication.unplacedName]) + [Publication.tableName(.school)]
      if study.districts == nil { outdated.append(.district) }
    }
    for level in outdated {
      let layer = Publication.layerName(level)
      names += ["\(layer).geojson", "\(layer).qml", Publication.tableName(level)]
    }
    return names.filter { !written.contains($0) }.map { "\(folder)/\($0)" }
      .filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Refuses a folder of results that may not be replaced, so that nothing is measured in vain.
  ///
  /// - Throws: `FileError` (`cannotCreate`).
  public static func check(_ folder: String, overwrite: Bool) throws(FileError) {
    guard !overwrite, FileManager.default.fileExists(atPath: "\(folder)/\(FolderAbout.fileName)") else {
      return
    }
    throw FileError(
      .cannotCreate, path: folder, "there are results of an earlier run in the folder",
      hint: "add --overwrite to replace them, or choose another folder")
  }

  /// The wide table of a level as text. No input of a study is called so.
  static func tableName(_ level: Level) -> String { "results_\(layerName(level)).csv" }

  static func layerName(_ level: Level) -> String {
    switch level {
    case .city: "city"
    case .district: "districts"
    case .zone: "zones"
    case .school: "schools"
    }
  }

  /// The list of who could not be placed, which tells of single pupils.
  static let unplacedName = "unplaced.csv"

  /// What the maps of all levels are called where one has many places.
  static let mapsName = "maps.gpkg"

  /// The file of a run that shows the catchment areas on a map.
  ///
  /// - Parameter withMap: whether the map of the whole city is written, too.
  public func mapToOpen(withMap: Bool) -> String {
    if withMap { return CityMap.projectPath(of: Publication.mapName) }
    return mapsAreTogether ? Publication.mapsName : "\(Publication.layerName(.zone)).geojson"
  }

  /// GeoJSON of more places than these is read for seconds whenever somebody looks at another corner of it.
  static let mostPlacesInGeoJSON = 1000

  /// Whether some level has so many places that the maps of all are layers of a GeoPackage.
  var mapsAreTogether: Bool {
    measures.units.values.contains { $0.count > Publication.mostPlacesInGeoJSON }
  }

  /// What the map of the whole city is called in a folder of results.
  public static let mapName = "city.gpkg"

  /// Writes all files into a folder, which is made if need be: the long table for programs in the forms asked for, the
  /// workbook and the wide tables for people, the catchment areas, districts and schools as GeoJSON with a style for
  /// QGIS, and, not for the public, the list of who could not be placed. What is in the way of an edition for the public
  /// is replaced or removed. Beside them stands what made them.
  ///
  /// Where a level has more places than `mostPlacesInGeoJSON`, the maps are layers of one GeoPackage, unless the map of the
  /// whole city is written, which holds them, too. A level of more places than `MeasureTable.mostPlacesInFull` has no
  /// table for people, and of its measures that map has those of the main themes.
  ///
  /// - Parameters:
  ///   - map: the whole city for QGIS, where it is wanted, too.
  ///   - program: the version that writes, for the files to say.
  ///   - inputs: the digests of what was read, where they are taken already.
  /// - Returns: the paths of the files, in the order in which they were written.
  /// - Throws: `FileError`; with `cannotCreate` before anything is written if a file exists and may not be replaced.
  public func write(
    to folder: String, overwrite: Bool, tables: TableOptions = TableOptions(), map: CityMap? = nil,
    by program: String = "catchment", inputs: InputDigests? = nil,
    in language: Language = .english, workers: Workers = .all
  ) throws -> [String] {
    try OutputFolder.make(folder)
    let leftovers = leftovers(in: folder, besides: tables, withMap: map != nil)
    if !overwrite, let leftover = leftovers.first {
      throw FileError(
        .cannotCreate, path: leftover,
        "the file is of an earlier run and would stand beside what is written now",
        hint: "add --overwrite to remove it, or choose another folder")
    }
    // What is removed is no input of the study, whatever it is called.
    try OutputFile.check(leftovers, inputs: study.file.inputPaths, overwrite: true)
    let provenance = try Provenance(program, of: study, inputs: inputs)
    let parts = parts(tables, withMap: map != nil)
    let output = OutputPart.Context(
      folder: folder, overwrite: overwrite, provenance: provenance, map: map, language: language,
      workers: workers)
    try OutputFile.check(
      (parts.flatMap(\.names) + [FolderAbout.fileName]).map(output.path), inputs: study.file.inputPaths,
      overwrite: overwrite)
    var (files, digests) = try OutputPart.write(parts, output)
    let about = FolderAbout(provenance, files: digests, leftOut: measures.counts(tables.rows).leftOut)
    let file = try output.open(FolderAbout.fileName)
    file.writer.append(about.json)
    files.append(file)
    try OutputFile.commit(files, removing: leftovers)
    return files.map(\.path)
  }
}
