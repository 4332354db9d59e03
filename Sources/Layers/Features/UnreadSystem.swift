import Foundation

/// That a layer without a coordinate reference system has one that is not understood, for who is told that it lacks.
struct UnreadSystem {
  let problem: String

  /// nil where the file says nothing of its system.
  init?(of path: String) {
    if let projection = UnreadSystem.projection(of: path) {
      problem = "what \(projection) says of the coordinate reference system is not understood"
    } else if let file = try? ParquetFile(path), let text = file.metadata["geo"],
      let facts = try? GeoParquetFacts(text, path: path), facts.namesUnknownSystem
    {
      problem = "what the file says of its coordinate reference system is not understood"
    } else if UnreadSystem.isNotUnderstood(inGeoJSON: path) {
      problem = "what the file says of its coordinate reference system is not understood"
    } else {
      return nil
    }
  }

  /// Whether a file of GeoJSON names a system that is not known.
  private static func isNotUnderstood(inGeoJSON path: String) -> Bool {
    guard ["geojson", "json"].contains(path.fileEnding.lowercased()), let layer = try? Layer(geoJSON: path)
    else { return false }
    return layer.notes.contains { $0.text == GeoJSONReference.notUnderstood }
  }

  /// The name of the .prj beside a shapefile; nil where there is none.
  private static func projection(of path: String) -> String? {
    guard ["shp", "shx", "dbf", "prj", "cpg"].contains(path.fileEnding.lowercased()) else { return nil }
    return ["prj", "PRJ", "Prj"].map { path.withoutEnding + "." + $0 }
      .first { FileManager.default.fileExists(atPath: $0) }?.fileName
  }
}
