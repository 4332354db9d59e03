import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct GeoPackageTests {
  private func sample(crs: String? = "EPSG:25831") throws -> Layer {
    Layer(
      name: "school zones", crs: try crs.map(CRS.init(_:)), geometries: .sampleZones,
      columns: [
        Column(name: "name", values: .text(["Sant Martí", nil, "Grünerløkka 😀"])),
        Column(name: "empty", values: .text(["", "\"", "'; DROP TABLE x; --"])),
        Column(
          name: "count",
          values: .integer([-12_345_678_901_234_567, Column.missingInteger, 123_456_789_012_345_678])),
        Column(name: "share", values: .real([0.1, .nan, -1234.5])),
        Column(name: "none", values: .integer([.min, .min, .min])),
        Column(name: "open", values: .logical([true, nil, false])),
        Column(name: "day", values: .date(["2025-09-01", nil, "1999-12-31"])),
      ])
  }

  private func expectSame(_ after: Layer, _ before: Layer) {
    #expect(after.notes.isEmpty)
    #expect(after.crs == before.crs)
    expectSameFeatures(after, before)
  }

  private func expectSameFeatures(_ after: Layer, _ before: Layer) {
    #expect(after.geometries.kinds == before.geometries.kinds)
    #expect(after.geometries.partStarts == before.geometries.partStarts)
    #expect(after.geometries.ringStarts == before.geometries.ringStarts)
    #expect(after.geometries.x == before.geometries.x)
    #expect(after.geometries.y == before.geometries.y)
    #expect(after.columns.map(\.name) == before.columns.map(\.name))
    for (one, other) in zip(after.columns, before.columns) {
      #expect(one.texts == other.texts, "\(one.name)")
      #expect("\(one.values)".prefix(5) == "\(other.values)".prefix(5), "\(one.name)")
    }
  }

  @Test(arguments: [
    "EPSG:25831", "EPSG:4326", "ESRI:102003", nil,
    "+proj=tmerc +lat_0=40 +lon_0=3 +k=1 +x_0=100 +y_0=0 +ellps=GRS80 +units=m +type=crs",
  ])
  func whatIsWrittenReadsBackTheSame(crs: String?) throws {
    try inTemporaryFolder { folder in
      let before = try sample(crs: crs)
      #expect(try before.write(to: folder + "/zones.gpkg").isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["zones.gpkg"])
      let after = try Layer(contentsOf: folder + "/zones.gpkg")
      #expect(after.name == "school zones")
      #expect(after.crs?.definition.isEmpty == (crs == nil ? nil : false))
      #expect(after.crs?.code == before.crs?.code)
      expectSameFeatures(after, before)
      // A system that nobody lists comes back in other words; where there is none, a note says so.
      #expect(after.crs == before.crs || after.crs?.code == nil)
      #expect(after.notes.count == (crs == nil ? 1 : 0))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["zones.gpkg"])
    }
  }

  @Test func pointsAndLinesAndMixturesReadBackTheSame() throws {
    var points = Geometries()
    points.appendPoint(x: 1.5, y: -2.25)
    points.appendNone()
    points.appendPoint(x: -1e7, y: 1e-9)
    var lines = Geometries()
    lines.appendLines([[Coordinate(x: 0, y: 0), Coordinate(x: 1, y: 1)]])
    lines.appendLines([square(0, 0, 1), square(5, 5, 1)])
    var mixed = Geometries()
    mixed.appendPoints([Coordinate(x: 3, y: 4)])
    mixed.appendPoint(x: 1, y: 2)
    mixed.appendPolygons([[square(0, 0, 3)]])
    mixed.appendLines([square(9, 9, 3)])
    try inTemporaryFolder { folder in
      let crs = try CRS("EPSG:25831")
      for (index, geometries) in [points, lines, mixed, Geometries()].enumerated() {
        let before = Layer(name: "a", crs: crs, geometries: geometries)
        try before.writeGeoPackage(to: "\(folder)/\(index).gpkg")
        expectSame(try Layer(contentsOf: "\(folder)/\(index).gpkg"), before)
      }
    }
  }

  /// Rows go in by the score.
  @Test(arguments: [1, 19, 20, 21, 40, 47]) func eachRowIsWrittenOnce(count: Int) throws {
    let numbers = ContiguousArray((0..<count).map { Int64($0 * 3) })
    let values = numbers.map { Double($0) }
    let before = Layer(
      name: "homes", crs: try CRS("EPSG:25831"),
      geometries: Geometries(pointsX: ContiguousArray(values), y: ContiguousArray(values.reversed())),
      columns: [
        Column(name: "id", values: .integer(numbers)),
        Column(name: "word", values: .text(TextColumn(numbers.map { $0 % 2 == 0 ? "w\($0)" : nil }))),
      ])
    try inTemporaryFolder { folder in
      try before.writeGeoPackage(to: folder + "/homes.gpkg")
      expectSame(try Layer(contentsOf: folder + "/homes.gpkg"), before)
    }
  }

  /// A geometry whose own header names the UTM zone next door.
  @Test func geometriesOfAnotherSystemAreTold() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      let layer = Layer(
        name: "a", crs: try CRS("EPSG:25831"), geometries: Geometries(pointsX: [2, 3], y: [4, 5]))
      _ = try layer.writeGeoPackage(to: path)
      #expect(try Layer(geoPackage: path).notes.isEmpty)
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // 25831, the least byte first, stands in headers of geometries alone.
      let number = try #require(bytes.range(of: Data([0xE7, 0x64, 0, 0])))
      bytes[number.lowerBound] = 0xE6
      try bytes.write(to: URL(fileURLWithPath: path))
      let notes = try Layer(geoPackage: path).notes
      #expect(notes.count == 1 && notes.first?.features.count == 1)
      #expect(notes.first?.text.hasPrefix("a geometry names another") == true)
    }
  }

  @Test func aTableWithoutGeometryIsOne() throws {
    try inTemporaryFolder { folder in
      var none = Geometries()
      for _ in 0..<3 { none.appendNone() }
      let pupils = Layer(
        name: "pupils", crs: nil, geometries: none,
        columns: [Column(name: "id", values: .text(["a", "b", "c"]))])
      let file = try GeoPackageFile(folder + "/all.gpkg")
      try file.add(pupils)
      try file.commit()
      expectSame(try Layer(contentsOf: folder + "/all.gpkg"), pupils)
    }
  }

  @Test func severalLayersAreToldApartByName() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/city.gpkg"
      let file = try GeoPackageFile(path)
      for name in ["zones", "it's \"quoted\""] {
        var layer = try sample()
        layer.name = name
        try file.add(layer)
      }
      #expect(throws: FileError.self) {
        var again = try sample()
        again.name = "ZONES"
        try file.add(again)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      try file.commit()
      for suffix in ["#zones", "#Zones", "|layername=zones", "|layername=zones|geometrytype=MultiPolygon"] {
        #expect(try Layer(contentsOf: path + suffix).name == "zones")
      }
      #expect(try Layer(contentsOf: path + "#it's \"quoted\"").count == 3)
      let unnamed = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
      #expect(unnamed?.code == .badData)
      #expect(unnamed?.hint?.contains("city.gpkg#zones") == true)
      let unknown = #expect(throws: FileError.self) { try Layer(contentsOf: path + "#schools") }
      #expect(unknown?.hint?.contains("\"zones\"") == true)
    }
  }

  @Test func namesThatClashAreRenamedAndOnesOfTheFormatKept() throws {
    try inTemporaryFolder { folder in
      let layer = Layer(
        name: "gpkg_mine", crs: .wgs84, geometries: Geometries(pointsX: [1, 2], y: [3, 4]),
        columns: ["fid", "geom", "Name", "name", ""].map { Column(name: $0, values: .integer([7, 7])) })
      let notes = try layer.writeGeoPackage(to: folder + "/a.gpkg")
      #expect(notes.count == 2)
      let after = try Layer(contentsOf: folder + "/a.gpkg")
      #expect(after.name == "layer_gpkg_mine")
      #expect(after.columns.map(\.name) == ["fid", "geom", "Name", "name_2", "field"])
      #expect(after.columns.allSatisfy { $0.texts == ["7", "7"] })
    }
  }

  @Test func nothingIsReplacedUnasked() throws {
    try inTemporaryFolder { folder in
      let layer = try sample()
      try layer.writeGeoPackage(to: folder + "/a.gpkg")
      let error = #expect(throws: FileError.self) { try layer.writeGeoPackage(to: folder + "/a.gpkg") }
      #expect(error?.code == .cannotCreate)
      try layer.writeGeoPackage(to: folder + "/a.gpkg", overwrite: true)
      #expect(throws: FileError.self) { try layer.writeGeoPackage(to: "/dev/null") }
      #expect(throws: FileError.self) { try layer.writeGeoPackage(to: folder + "/none/a.gpkg") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.gpkg"])
    }
  }
}
