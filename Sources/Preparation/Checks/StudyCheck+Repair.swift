import Geography
import Layers
import Studies

extension StudyCheck {
  /// The catchment areas, mended; the file itself stays as it is.
  ///
  /// - Throws: `FileError` when the areas cannot be read, or do not say their coordinate reference system.
  public func repairedZones(settings: MendedCoverage.Settings = .init()) throws(FileError) -> ZoneRepair {
    guard let source = file.areas["zones"] else {
      throw FileError(.badData, path: path, "the study names no catchment areas")
    }
    let zonesPath = file.resolve(source.file)
    guard let crs else {
      throw .noCRS(path: zonesPath, hint: "add \"crs: EPSG:…\" to it in the study file")
    }
    return try ZoneRepair(path: zonesPath, crs: zonesCRS, in: crs, settings: settings, workers: workers)
  }

  /// Where the catchment areas are; what a repair names its own file after.
  public var zonesPath: String? { file.areas["zones"].map { file.resolve($0.file) } }

  /// All files that were looked at, and the study file.
  public var inputPaths: [String] { file.inputPaths }
}
