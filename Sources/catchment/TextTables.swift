import ArgumentParser
import Layers

/// Files that are written as CSV.
enum TextTables {
  /// Endings by which people and programs take a file for something else.
  private static let others: Set = [
    "parquet", "geoparquet", "gpkg", "geojson", "json", "shp", "dbf", "pdf", "html", "svg", "png", "yml",
    "yaml", "zip",
  ]

  /// Refuses a name that says another form.
  ///
  /// - Parameters:
  ///   - paths: nil is no file; "-" is the screen.
  ///   - what: what is written, such as "plans are".
  static func check(_ paths: [String?], _ what: String = "this is") throws {
    for path in paths.compactMap({ $0 })
    where path.namesWorkbook || (!path.namesDatabase && others.contains(path.fileEnding.lowercased())) {
      throw ValidationError("\(path): \(what) written as CSV; let its name end with .csv.")
    }
  }
}
