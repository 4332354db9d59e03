import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct GeoJSONWriterTests {
  private func text(_ layer: Layer, identifier: String? = nil) throws -> String {
    let writer = ByteWriter()
    try layer.writeGeoJSON(to: writer, identifier: identifier)
    return writer.text
  }

  private func corners(_ x: Double, _ y: Double, _ side: Double) -> [Coordinate] {
    [(x, y), (x + side, y), (x + side, y + side), (x, y + side)].map { Coordinate(x: $0.0, y: $0.1) }
  }

  private var sample: Layer {
    var geometries = Geometries()
    geometries.appendPoint(x: 2.123456789, y: -41)
    geometries.appendPolygons([
      [corners(0, 0, 4), corners(1, 1, 1)], [corners(10, 10, 2).reversed()],
    ])
    geometries.appendNone()
    geometries.appendLines([corners(0, 0, 1)])
    geometries.appendPoints(corners(0, 0, 1))
    geometries.appendLines([corners(0, 0, 1), corners(5, 5, 1)])
    geometries.appendPolygons([[corners(-5, -5, 1)]])
    return Layer(
      name: "a \"b\"", crs: .wgs84, geometries: geometries,
      columns: [
        Column(name: "i\n", values: .integer([1, Column.missingInteger, -3, 4, 5, 6, .max])),
        Column(name: "r", values: .real([0.5, .nan, .infinity, 1e-9, 3, -0.1, 1e300])),
        Column(name: "l", values: .logical([true, false, nil, true, true, true, true])),
        Column(name: "t", values: .text(["\"\\\u{1}\t", "Grünerløkka", nil, "", "a/b", "😀", "x"])),
        Column(name: "d", values: .date(["2025-09-01", nil, nil, nil, nil, nil, nil])),
      ])
  }

  @Test func theTextIsWhatTheStandardSays() throws {
    let text = try text(sample, identifier: "i\n")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["type"] as? String == "FeatureCollection")
    #expect(Set(root.keys) == ["type", "features", "bbox"])
    #expect(root["bbox"] as? [Double] == [-5, -41, 12, 12])
    let features = try #require(root["features"] as? [[String: Any]])
    #expect(features.count == 7)
    #expect(features.map { $0["id"] as? Int } == [1, nil, -3, 4, 5, 6, .max])
    let lines = text.split(separator: "\n")
    #expect(
      lines[1]
        == #"{"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[2.1234568,-41]},"#
        + #""properties":{"i\n":1,"r":0.5,"l":true,"t":"\"\\\u0001\t","d":"2025-09-01"}},"#)
    #expect(
      lines[2].contains(
        #""coordinates":[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]],"#
          + #"[[[10,12],[10,10],[12,10],[12,12],[10,12]]]]"#))
    #expect(
      lines[3].contains(#""geometry":null,"properties":{"i\n":-3,"r":null,"l":null,"t":null,"d":null}"#))
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    let before = sample
    let after = try Layer(geoJSON: FileBytes(try text(before).utf8, path: "a.geojson"))
    #expect(after.geometries.kinds == before.geometries.kinds)
    #expect(after.geometries.featureStarts == before.geometries.featureStarts)
    #expect(after.geometries.ringStarts == before.geometries.ringStarts)
    #expect(zip(after.geometries.x, before.geometries.x).allSatisfy { abs($0 - $1) <= 5e-8 })
    #expect(after.geometries.y == before.geometries.y)
    #expect(after.columns.map(\.name) == before.columns.map(\.name))
    for (first, second) in zip(before.columns, after.columns) where first.name != "r" {
      #expect(first.texts == second.texts)
    }
    #expect(after.column("r")?.texts == ["0.5", nil, nil, "1e-09", "3", "-0.1", "1e+300"])
    #expect(after.notes.isEmpty)
  }

  @Test func theIdentifierMustBeThere() {
    let error = #expect(throws: FileError.self) { try text(sample, identifier: "none") }
    #expect(error?.column == "none")
  }

  @Test func emptyLayersAreEmptyCollections() throws {
    let layer = Layer(name: "none", crs: .wgs84, geometries: Geometries())
    #expect(try Layer(geoJSON: FileBytes(text(layer).utf8, path: "a")).count == 0)
    #expect(try !text(layer).contains("bbox"))
  }

  @Test func theSystemMustBeKnownAndFit() throws {
    var layer = sample
    layer.crs = nil
    #expect(throws: FileError.self) { try text(layer) }
    layer.crs = try CRS("EPSG:25831")
    layer.geometries = Geometries(pointsX: [431_000, .infinity], y: [4_580_000, 4_580_000])
    layer.columns = []
    let error = #expect(throws: FileError.self) { try text(layer) }
    #expect(error?.row == 2)
    layer.crs = .wgs84
    for (x, y) in [(431_000.0, 41.0), (2, 91), (1e300, 0)] {
      layer.geometries = Geometries(pointsX: [2, x], y: [41, y])
      #expect(throws: FileError.self) { try text(layer) }
    }
  }

  /// The text is the same for one thread or two, and positions are PROJ's to 7 decimals.
  @Test func manyPointsAreReprojected() throws {
    var draws = SeededGenerator(seed: 4)
    let count = 50_000
    let x = ContiguousArray((0..<count).map { _ in 420_000 + 20_000 * draws.unit() })
    let y = ContiguousArray((0..<count).map { _ in 4_570_000 + 20_000 * draws.unit() })
    let numbers = ContiguousArray((0..<count).map { Int64($0) })
    let layer = Layer(
      name: "points", crs: try CRS("EPSG:25831"), geometries: Geometries(pointsX: x, y: y),
      columns: [Column(name: "n", values: .integer(numbers))])
    let one = ByteWriter()
    try layer.writeGeoJSON(to: one, workers: Workers(count: 1))
    let two = ByteWriter()
    try layer.writeGeoJSON(to: two, workers: Workers(count: 2))
    #expect(one.text == two.text)
    let back = try Layer(geoJSON: FileBytes(one.text.utf8, path: "a"))
    guard case .integer(let numbersBack) = try #require(back.column("n")).values else {
      Issue.record("whole numbers came back as something else")
      return
    }
    #expect(numbersBack == numbers)
    let (longitude, latitude) = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)(x, y)
    #expect(zip(back.geometries.x, longitude).allSatisfy { abs($0 - $1) <= 5.1e-8 })
    #expect(zip(back.geometries.y, latitude).allSatisfy { abs($0 - $1) <= 5.1e-8 })
  }

  /// A system whose axes run west and south (South Africa's Lo 29) turns rings round.
  @Test func shellsRunCounterClockwiseInDegreesToo() throws {
    var geometries = Geometries()
    geometries.appendPolygons([[corners(-10_000, 2_900_000, 4000), corners(-9000, 2_901_000, 1000)]])
    let layer = Layer(name: "lo29", crs: try CRS("EPSG:2053"), geometries: geometries)
    let text = try text(layer)
    let numbers = try #require(
      (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["features"]
        as? [[String: Any]])
    let coordinates = (numbers[0]["geometry"] as? [String: Any])?["coordinates"] as? [[[Double]]] ?? []
    let areas = coordinates.map { ring in
      zip(ring, ring.dropFirst()).reduce(0.0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
    }
    #expect(areas.map { $0 > 0 } == [true, false])
  }

  @Test(.enabled(if: Gdal.isInstalled))
  func gdalReadsIt() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.geojson"
      var layer = sample
      layer.name = "zones"
      layer.columns.removeFirst()
      try layer.writeGeoJSON(to: path)
      let summary = try #require(try Gdal.summary(path))
      #expect(summary.features == 7)
      #expect(summary.area == 16 - 1 + 4 + 1)
    }
  }
}
