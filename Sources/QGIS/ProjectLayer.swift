import Geography
import Layers

/// A layer of a project: a table of a GeoPackage, shown in one way or several.
public struct ProjectLayer: Sendable {
  public enum Shape: String, Sendable {
    case point = "Point"
    case line = "Line"
    case polygon = "Polygon"
  }

  /// The table, and the layer's own name within the project.
  public let table: String
  public let title: String
  public let crs: CRS
  public let shape: Shape
  /// The first is shown until another is chosen.
  public let styles: [LayerStyle]
  /// Whether it is shown when the project is opened.
  public let isVisible: Bool

  public init(
    table: String, title: String, crs: CRS, shape: Shape, styles: [LayerStyle], isVisible: Bool
  ) {
    (self.table, self.title, self.crs, self.shape) = (table, title, crs, shape)
    (self.styles, self.isVisible) = (styles, isVisible)
  }

  /// Shorter ones are replaced by QGIS without a word, and then themes and legends lose the layer.
  var id: String { "catchment_layer_\(table)" }

  func treeXML(file: String) -> String {
    """
    <layer-tree-layer id="\(id.markup)" name="\(title.markup)" checked="Qt::\(isVisible ? "Checked" : "Unchecked")" \
    expanded="0" providerKey="ogr" source="\(source(file).markup)"><customproperties/></layer-tree-layer>
    """
  }

  func xml(file: String) -> String {
    let current = styles.first
    let others = styles.dropFirst().map { style in
      "<map-layer-style name=\"\(style.name.markup)\">\(style.element)</map-layer-style>"
    }
    return """
      <maplayer type="vector" geometry="\(shape.rawValue)" labelsEnabled="\(current?.hasLabels == true ? 1 : 0)">
      <id>\(id.markup)</id><datasource>\(source(file).markup)</datasource><layername>\(title.markup)</layername>
      <srs>\(crs.projectXML)</srs><provider encoding="UTF-8">ogr</provider>
      <map-layer-style-manager current="\((current?.name ?? "default").markup)">
      <map-layer-style name="\((current?.name ?? "default").markup)"/>\(others.joined(separator: "\n"))
      </map-layer-style-manager>
      \(current?.content ?? "")
      </maplayer>
      """
  }

  /// Beside the project, so that both can be moved together.
  private func source(_ file: String) -> String { "./\(file)|layername=\(table)" }
}

extension CRS {
  /// As projects and layers name it. QGIS passes over one without a positive number of its own.
  var projectXML: String {
    let number = code.flatMap { $0.split(separator: ":").last }.flatMap { Int($0) } ?? 0
    return """
      <spatialrefsys nativeFormat="Wkt"><wkt>\((wkt ?? ogcWKT ?? definition).markup)</wkt><srsid>\(max(number, 1))</srsid>\
      <srid>\(number)</srid><authid>\((code ?? "").markup)</authid><description>\(name.markup)</description>\
      <geographicflag>\(isGeographic)</geographicflag></spatialrefsys>
      """
  }
}
