import Foundation

/// A GeoPackage and, where one is named, the layer in it: `city.gpkg`, `city.gpkg#zones`, or
/// `city.gpkg|layername=zones` as QGIS writes it.
///
///     GeoPackageSource("city.gpkg#zones")?.layer  // "zones"
public struct GeoPackageSource: Sendable, Hashable {
  /// The file alone.
  public let path: String
  /// nil when the path names no layer, which then must be the file's only one.
  public let layer: String?

  /// - Returns: nil for the path of another kind of file.
  public init?(_ path: String) {
    guard let ending = path.range(of: ".gpkg", options: [.caseInsensitive, .backwards]) else { return nil }
    let rest = path[ending.upperBound...]
    self.path = String(path[..<ending.upperBound])
    if rest.isEmpty {
      layer = nil
    } else if rest.hasPrefix("#"), rest.count > 1 {
      layer = String(rest.dropFirst())
    } else if let name = GeoPackageSource.layerName(rest) {
      layer = name
    } else {
      return nil
    }
  }

  /// The name among QGIS's `|key=value` pairs; nil when there is none, or a pair that would choose among features.
  private static func layerName(_ text: Substring) -> String? {
    guard text.hasPrefix("|") else { return nil }
    var name: String?
    for pair in text.split(separator: "|") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      switch parts[0].lowercased() {
      case "layername" where parts.count == 2: name = String(parts[1])
      case "geometrytype": continue
      default: return nil
      }
    }
    return name
  }
}
