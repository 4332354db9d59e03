import Foundation
import StudyFixtures
import Testing

/// Layouts of areas as cities have them, on the study of two squares of a kilometre.
@Suite struct AreaCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: fixture.path(name), atomically: true, encoding: .utf8)
  }

  /// The study with other areas, which are given as rectangles with their properties.
  private func useAreas(
    _ areas: [(properties: String, x: ClosedRange<Double>, y: ClosedRange<Double>)],
    crs: String = "EPSG::25831"
  ) throws {
    let features = areas.map { area in
      let corners = [
        (area.x.lowerBound, area.y.lowerBound), (area.x.upperBound, area.y.lowerBound),
        (area.x.upperBound, area.y.upperBound), (area.x.lowerBound, area.y.upperBound),
        (area.x.lowerBound, area.y.lowerBound),
      ].map { "[\($0.0),\($0.1)]" }.joined(separator: ",")
      return """
        {"type":"Feature","properties":{\(area.properties)},"geometry":{"type":"Polygon","coordinates":[[\(corners)]]}}
        """
    }
    try write(
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:\(crs)"}},"features":[
      \(features.joined(separator: ",\n"))]}
      """, to: "zones.geojson")
  }

  private static let north = 4_580_000.0...4_581_000.0

  private func distances() throws -> Binary { try catchment("distances", "study.yml", "--level", "zone") }

  @Test func piecesOfOneCodeAreOneArea() throws {
    let whole = try distances()
    try useAreas([
      ("\"code\":1,\"label\":\"West\"", 430_000...430_400, AreaCommandTests.north),
      ("\"code\":2,\"label\":\"East\"", 431_000...432_000, AreaCommandTests.north),
      ("\"code\":1,\"label\":null", 430_400...431_000, AreaCommandTests.north),
    ])
    let pieces = try distances()
    #expect(pieces.status == 0 && pieces.output == whole.output)
    #expect(
      pieces.errors.contains("note: zones.geojson: 1 area of 2 features: those of the same code were joined"))
    let check = try catchment("check", "study.yml")
    #expect(check.output.contains("those of the same code were joined"))
  }

  @Test func piecesOfOneCodeAndTwoNamesAreRefusedWithAdvice() throws {
    try useAreas([
      ("\"code\":1,\"label\":\"West\"", 430_000...430_400, AreaCommandTests.north),
      ("\"code\":1,\"label\":\"Middle\"", 430_400...432_000, AreaCommandTests.north),
    ])
    let refused = try distances()
    #expect(refused.status == 65)
    #expect(
      refused.errors.contains("zones.geojson, row 2, column \"code\"") && refused.errors.contains("issolve"))
  }

  /// A damaged coordinate or a line that is called an area is named by its row, in every command.
  @Test(arguments: [
    (430_000...1e40, north, "farther off"), (430_000...431_000, 4_580_000...4_580_000, "encloses nothing"),
    (-1.7e308...1.7e308, -1.7e308...1.7e308, "farther off"), (430_000...430_000, north, "encloses nothing"),
  ])
  func extentsOfAnyProportionAreNoTrap(x: ClosedRange<Double>, y: ClosedRange<Double>, word: String) throws {
    try useAreas([
      ("\"code\":1,\"label\":\"West\"", 430_000...431_000, AreaCommandTests.north),
      ("\"code\":2,\"label\":\"East\"", x, y),
    ])
    for command in [["distances", "study.yml"], ["lookup", "study.yml", "--x", "430500", "--y", "4580500"]] {
      let refused = try Binary(command, folder: fixture.folder)
      #expect(refused.status == 65)
      #expect(
        refused.errors.contains("zones.geojson, row 2: ") && refused.errors.contains(word),
        "\(refused.errors)")
    }
    #expect(try catchment("check", "study.yml").status == 1)
  }

  @Test func aFeatureWithoutGeometryIsCalledSo() throws {
    try write(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":1,"label":"a"},"geometry":null}]}
      """, to: "zones.geojson")
    let refused = try distances()
    #expect(refused.status == 65 && refused.errors.contains("row 1: the feature has no geometry"))
  }

  /// 0.75 m of the ground are a metre of Web Mercator here; areas must not be 1.8 times too large.
  @Test func areasAreThoseOnTheGround() throws {
    try write(
      try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8).replacing(
        "crs: EPSG:25831\n", with: ""),
      to: "study.yml")
    for name in ["schools.csv", "pupils.csv"] {
      let text = try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)
      try write(
        text.replacing("file: \(name)\n", with: "file: \(name)\n  crs: EPSG:25831\n"), to: "study.yml")
    }
    try useAreas(
      [
        ("\"code\":1,\"label\":\"West\"", 240_000...242_000, 5_060_000...5_070_000),
        ("\"code\":2,\"label\":\"East\"", 241_900...243_500, 5_060_000...5_070_000),
      ], crs: "EPSG::3857")
    // 100 m by 10,000 m of the plane, at latitude 41.37: times cos² φ, and M N / a² of the ellipsoid.
    let check = try catchment("check", "study.yml")
    #expect(check.output.contains("1 overlap of areas, 56.3 ha in all"), "\(check.output)")
    try write(
      "crs: EPSG:3857\n" + (try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)),
      to: "study.yml")
    let refused = try distances()
    #expect(refused.status == 65 && refused.errors.contains("is 0.7"), "\(refused.errors)")
  }
}
