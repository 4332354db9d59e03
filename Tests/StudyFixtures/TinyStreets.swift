import Foundation
import Geography
import Layers

extension TinyStudy {
  /// One street from west to east through the middle of both areas, as a map of OpenStreetMap.
  public static func streetMap() throws -> String {
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let ends = [430_000.0, 432_000].compactMap { toDegrees(Coordinate(x: $0, y: 4_580_500)) }
    return """
      <osm version="0.6">
      <node id="1" lon="\(ends[0].x)" lat="\(ends[0].y)"/><node id="2" lon="\(ends[1].x)" lat="\(ends[1].y)"/>
      <way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
      </osm>
      """
  }

  /// The same street as a layer of lines in EPSG:25831: from the west to the middle, and in two pieces to the east.
  ///
  /// - Parameter columns: with two values each.
  public static func streetLayer(_ columns: [Column]) throws -> Layer {
    var lines = Geometries()
    let places = [430_000.0, 431_000, 431_500, 432_000].map { Coordinate(x: $0, y: 4_580_500) }
    lines.appendLines([[places[0], places[1]]])
    lines.appendLines([[places[1], places[2]], [places[2], places[3]]])
    return Layer(name: "streets", crs: try CRS("EPSG:25831"), geometries: lines, columns: columns)
  }
}
