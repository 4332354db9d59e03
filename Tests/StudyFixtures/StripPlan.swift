import Geography
import Layers

/// Catchment areas for made-up cities: strips from west to east, each a kilometre high.
public enum StripPlan {
  /// Writes strips, each with its code and where it begins and ends in metres from the western end of the city.
  public static func write(
    _ strips: [(code: String, from: Double, to: Double)], to path: String, height: Double = 1000,
    overwrite: Bool = false
  ) throws {
    var geometries = Geometries()
    for strip in strips {
      geometries.appendPolygons([
        [
          [(strip.from, 0.0), (strip.to, 0), (strip.to, height), (strip.from, height)].map {
            Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1)
          }
        ]
      ])
    }
    _ = try Layer(
      name: "plan", crs: CRS("EPSG:25831"), geometries: geometries,
      columns: [
        Column(name: "code", values: .text(TextColumn(strips.map(\.code)))),
        Column(name: "label", values: .text(TextColumn(strips.map(\.code)))),
      ]
    ).write(to: path, overwrite: overwrite)
  }
}
