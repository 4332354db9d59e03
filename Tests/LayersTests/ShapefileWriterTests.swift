import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct ShapefileWriterTests {
  private func sample(crs: String? = "EPSG:25831") throws -> Layer {
    Layer(
      name: "zones", crs: try crs.map(CRS.init(_:)), geometries: .sampleZones,
      columns: [
        Column(name: "name", values: .text(["Sant Martí", nil, "Grünerløkka 😀"])),
        Column(
          name: "count",
          values: .integer([-12_345_678_901_234_567, Column.missingInteger, 123_456_789_012_345_678])),
        Column(name: "share", values: .real([0.1, .nan, -1234.5])),
        Column(name: "tiny", values: .real([1e-300, 5, .nan])),
        Column(name: "whole", values: .real([3, 4, .nan])),
        Column(name: "open", values: .logical([true, nil, false])),
        Column(name: "day", values: .date(["2025-09-01", nil, "1999-12-31"])),
      ])
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    try inTemporaryFolder { folder in
      let before = try sample()
      let notes = try before.writeShapefile(to: folder + "/zones.shp")
      #expect(notes.isEmpty)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          == ["zones.cpg", "zones.dbf", "zones.prj", "zones.shp", "zones.shx"])
      let after = try Layer(contentsOf: folder + "/zones.shp")
      #expect(after.notes.isEmpty)
      #expect(after.name == "zones")
      #expect(after.crs?.code == "EPSG:25831")
      #expect(after.geometries.kinds == before.geometries.kinds)
      #expect(after.geometries.partStarts == before.geometries.partStarts)
      #expect(after.geometries.x == before.geometries.x)
      #expect(after.geometries.y == before.geometries.y)
      #expect(after.columns.map(\.name) == before.columns.map(\.name))
      for (first, second) in zip(before.columns, after.columns) {
        #expect(first.texts == second.texts)
        #expect("\(first.values)".prefix(5) == "\(second.values)".prefix(5))
      }
    }
  }

  @Test(arguments: [GeometryKind.point, .multiPoint, .line, .multiLine])
  func otherKinds(kind: GeometryKind) throws {
    var geometries = Geometries()
    geometries.appendNone()
    switch kind {
    case .point: geometries.appendPoint(x: 1, y: 2)
    case .multiPoint: geometries.appendPoints(square(0, 0, 1))
    case .line: geometries.appendLines([square(0, 0, 1)])
    default: geometries.appendLines([square(0, 0, 1), square(5, 5, 1)])
    }
    try inTemporaryFolder { folder in
      let path = folder + "/a.shp"
      try Layer(name: "a", crs: nil, geometries: geometries).writeShapefile(to: path)
      let back = try Layer(shapefile: path)
      #expect(back.geometries.kinds == [.none, kind])
      #expect(back.geometries.x == geometries.x)
      #expect(back.column("FID")?.texts == ["0", "1"])
      #expect(back.crs == nil)
    }
  }

  @Test func emptyLayers() throws {
    try inTemporaryFolder { folder in
      try Layer(name: "a", crs: .wgs84, geometries: Geometries()).writeShapefile(to: folder + "/a.shp")
      #expect(try Layer(shapefile: folder + "/a.shp").count == 0)
    }
  }

  @Test func differentKindsAreRefusedAndLeaveNothing() throws {
    var geometries = Geometries()
    geometries.appendPoint(x: 1, y: 2)
    geometries.appendLines([square(0, 0, 1)])
    try inTemporaryFolder { folder in
      let layer = Layer(name: "a", crs: .wgs84, geometries: geometries)
      let error = #expect(throws: FileError.self) { try layer.writeShapefile(to: folder + "/a.shp") }
      #expect(error?.code == .cannotCreate)
      #expect(throws: FileError.self) { try layer.writeShapefile(to: folder + "/a.txt") }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }

  @Test func replacingLeavesNothingOfTheOldFile() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/zones.shp"
      try sample().writeShapefile(to: path)
      let error = #expect(throws: FileError.self) { try sample().writeShapefile(to: path) }
      #expect(error?.hint?.contains("--overwrite") == true)
      try Data([1]).write(to: URL(fileURLWithPath: folder + "/zones.qix"))
      try sample(crs: nil).writeShapefile(to: path, overwrite: true)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          == ["zones.cpg", "zones.dbf", "zones.shp", "zones.shx"])
    }
  }

  @Test(arguments: [
    (["name"], ["name"]), (["a_long_name_indeed", "a_long_name_too"], ["a_long_nam", "a_long_n_2"]),
    (["Name", "NAME", "name"], ["Name", "NAME_2", "name_3"]), (["", ""], ["FIELD", "_2"]),
    (["Escolarització"], ["Escolaritz"]), (["ééééééé"], ["ééééé"]), (["x234567890é"], ["x234567890"]),
  ])
  func fieldNames(names: [String], expected: [String]) {
    #expect(TableWriter.fieldNames(names) == expected)
  }

  @Test func whatIsCutIsNoted() throws {
    var geometries = Geometries()
    geometries.appendPoint(x: 1, y: 2)
    let long = String(repeating: "x", count: 253) + "é"
    let layer = Layer(
      name: "a", crs: .wgs84, geometries: geometries,
      columns: [Column(name: "a_long_name_indeed", values: .text([long]))])
    try inTemporaryFolder { folder in
      let notes = try layer.writeShapefile(to: folder + "/a.shp")
      #expect(notes.map(\.features) == [[], [0]])
      let back = try Layer(shapefile: folder + "/a.shp")
      #expect(back.column("a_long_nam")?.texts == [String(repeating: "x", count: 253)])
      #expect(back.notes.isEmpty)
    }
  }

  /// A table of the format has 255 columns at most: those beyond were a reason to write nothing.
  @Test func columnsThatFindNoPlaceAreNamed() throws {
    let columns = (1...258).map { Column(name: "c\($0)", values: .integer([Int64($0)])) }
    let layer = Layer(
      name: "a", crs: .wgs84, geometries: Geometries(pointsX: [1], y: [2]), columns: columns)
    try inTemporaryFolder { folder in
      let notes = try layer.writeShapefile(to: folder + "/a.shp")
      #expect(
        notes.map(\.text) == [
          "3 columns are left out, as a shapefile holds 255 (.gpkg, .geojson and .parquet hold all): "
            + "\"c256\", \"c257\", \"c258\""
        ])
      let back = try Layer(shapefile: folder + "/a.shp")
      #expect(back.columns.map(\.name) == (1...255).map { "c\($0)" })
      #expect(back.column("c255")?.texts == ["255"])
    }
  }

  @Test(.enabled(if: Gdal.isInstalled))
  func gdalReadsIt() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/zones.shp"
      try sample().writeShapefile(to: path)
      let summary = try #require(try Gdal.summary(path))
      #expect(summary.features == 3)
      #expect(summary.area == 100 - 9 - 4 + 1 + 25 + 4)
      let listing = try #require(try Gdal.info("-al", path))
      for line in [
        "name (String) = Grünerløkka 😀", "share (Real) = 0.1", "tiny (Real) = 5.000000000000000",
        "day (Date) = 1999/12/31",
        "count (Integer64) = -12345678901234567", "whole (Real) = 3.0", "name (String) = (null)",
        "ID[\"EPSG\",25831]",
      ] {
        #expect(listing.contains(line), "\(line)")
      }
    }
  }
}
