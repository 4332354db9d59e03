import Foundation

/// Layers in forms that are not read here, and folders in the place of one, with what to do about them.
public enum ForeignLayer {
  /// - Throws: `FileError` for a folder, and for a file whose ending is that of such a form; what is not there is none.
  public static func check(_ path: String) throws(FileError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    let name = path.fileName
    if let form = form(of: name) {
      throw FileError(.badData, path: path, "this is \(form), which is not read here", hint: advice(on: name))
    }
    guard isFolder.boolValue else { return }
    let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let layers = inside.filter { ["shp", "gpkg", "geojson", "parquet"].contains($0.fileEnding.lowercased()) }
    throw FileError(
      .noInput, path: path, "this is a folder, and not a layer",
      hint: layers.isEmpty
        ? "give the path of the layer's file"
        : "name the layer in it: " + layers.sorted().prefix(5).joined(separator: ", "))
  }

  /// What a file is by its ending, as a sentence says it; nil for what is none of these forms.
  static func form(of name: String) -> String? { forms[name.fileEnding.lowercased()] }

  /// What to do about a file of such a form.
  static func advice(on name: String) -> String {
    "save the layer as a GeoPackage: in QGIS by Export, Save Features As, or by "
      + "ogr2ogr -f GPKG \(name.withoutEnding).gpkg \(name)"
  }

  private static let forms = [
    "kml": "KML", "kmz": "KML", "gml": "GML", "gpx": "GPX", "dxf": "a drawing (DXF)",
    "dwg": "a drawing (DWG)",
    "mif": "a layer of MapInfo", "fgb": "FlatGeobuf", "gdb": "a geodatabase of Esri", "topojson": "TopoJSON",
    "osm": "a map of OpenStreetMap", "pbf": "a map of OpenStreetMap",
  ]
}
