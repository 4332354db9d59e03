import Layers

extension FileError {
  /// The same of a layer that is no file of the study but a plan that a command was given: what to do names the options
  /// `--zone-crs` and `--zone-id` where it would name keys of the study file.
  public var ofPlanLayer: FileError {
    guard let hint else { return self }
    let ours: String
    if hint.contains("\"crs: EPSG:…\"") {
      ours = "say it with --zone-crs EPSG:…, or keep the .prj beside the .shp"
    } else if hint.hasPrefix("give \"crs\"") {
      ours = "give --zone-crs as EPSG:…"
    } else if hint.hasPrefix("\"id\" must name") {
      ours = "--zone-id names the column with the code of each area"
    } else {
      return self
    }
    return FileError(code, path: path, row: row, column: column, problem, hint: ours)
  }
}
