import Foundation
import Geography

/// What GeoParquet says of a file's geometries, in JSON under the key "geo".
///
/// Source: opengeospatial/geoparquet, format-specs/geoparquet.md, versions 1.0.0 and 1.1.0.
struct GeoParquetFacts {
  let column: String
  /// nil where the file says that it is not known, or says it so that it is not understood.
  let crs: CRS?
  /// Whether the file names a system that cannot be looked up.
  let namesUnknownSystem: Bool
  /// Whether the file says nothing of the system, which then is WGS 84, if that can be.
  let isDefault: Bool
  /// Columns that only help to find the geometries.
  let coverings: [String]

  /// - Returns: nil for a file of which nothing is said.
  init?(_ text: String?, path: String) throws(FileError) {
    guard let text else { return nil }
    let json = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let facts = json as? [String: Any], let columns = facts["columns"] as? [String: Any],
      let column = facts["primary_column"] as? String ?? columns.keys.sorted().first,
      let of = columns[column] as? [String: Any]
    else {
      throw FileError(
        .badData, path: path, "what the file says of its geometries is not as GeoParquet has it")
    }
    let encoding = of["encoding"] as? String ?? "WKB"
    guard encoding == "WKB" else {
      throw FileError(
        .badData, path: path, column: column,
        "the geometries are kept as \(encoding), which is not read here",
        hint: "write them as WKB: to_parquet(geometry_encoding=\"WKB\")")
    }
    self.column = column
    coverings =
      ((of["covering"] as? [String: Any])?.values).map { coverings in
        coverings.compactMap { (($0 as? [String: Any])?.values.first as? [String])?.first }
      } ?? []
    isDefault = of["crs"] == nil
    switch of["crs"] {
    case nil: (crs, namesUnknownSystem) = (.wgs84, false)
    case is NSNull: (crs, namesUnknownSystem) = (nil, false)
    case let value?:
      let system = GeoParquetFacts.system(value)
      (crs, namesUnknownSystem) = (system, system == nil)
    }
  }

  /// The system that a value of "crs" names: PROJJSON, as the specification has it, or from other programs a text, or the
  /// number of an EPSG code; nil where it cannot be looked up.
  private static func system(_ value: Any) -> CRS? {
    switch value {
    case let name as String: return try? CRS(name)
    case let code as Int: return try? CRS("EPSG:\(code)")
    // Of anything but an object JSONSerialization would write nothing, and end the program.
    case let object as [String: Any] where JSONSerialization.isValidJSONObject(object):
      guard let projJSON = try? JSONSerialization.data(withJSONObject: object) else { return nil }
      return try? CRS(String(decoding: projJSON, as: UTF8.self))
    default: return nil
    }
  }

  static func text(geometry: String, box: String, of layer: Layer) -> String {
    let geometries = layer.geometries
    let kinds = Set(geometries.kinds).subtracting([.none]).map(name).sorted()
    let bounds = geometries.boundingBox
    var facts: [String] = [
      "\"encoding\":\"WKB\"", "\"geometry_types\":[\(kinds.map { "\"\($0)\"" }.joined(separator: ","))]",
    ]
    facts.append("\"crs\":\(layer.crs?.projJSON ?? "null")")
    if geometries.vertexCount > 0 {
      facts.append("\"bbox\":[\(bounds.minX),\(bounds.minY),\(bounds.maxX),\(bounds.maxY)]")
    }
    let sides = ["xmin", "ymin", "xmax", "ymax"].map { "\"\($0)\":[\"\(box)\",\"\($0)\"]" }
    facts.append("\"covering\":{\"bbox\":{\(sides.joined(separator: ","))}}")
    return """
      {"version":"1.1.0","primary_column":"\(geometry)","columns":{"\(geometry)":{\(facts.joined(separator: ","))}}}
      """
  }

  private static func name(_ kind: GeometryKind) -> String {
    switch kind {
    case .none: ""
    case .point: "Point"
    case .multiPoint: "MultiPoint"
    case .line: "LineString"
    case .multiLine: "MultiLineString"
    case .polygon: "Polygon"
    case .multiPolygon: "MultiPolygon"
    }
  }
}
