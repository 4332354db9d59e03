import DeterministicParallel
import Foundation
import GRDB
import Geography
import Testing

@testable import Layers

/// Files that are no sound GeoPackages are refused with a reason; none brings the reader down or leaves files behind.
@Suite struct GeoPackageDamageTests {
  private func layer(_ count: Int = 300) throws -> Layer {
    var geometries = Geometries()
    for row in 0..<count {
      let x = Double(row)
      geometries.appendPolygons([
        [[(x, 0.0), (x + 1, 0), (x + 1, 1), (x, 0)].map { Coordinate(x: $0.0, y: $0.1) }]
      ])
    }
    return Layer(
      name: "zones", crs: .wgs84, geometries: geometries,
      columns: [
        Column(name: "name", values: .text(TextColumn((0..<count).map { "zone \($0)" }))),
        Column(name: "size", values: .integer(ContiguousArray((0..<count).map(Int64.init)))),
      ])
  }

  @Test func damagedFilesByTheThousandAreSurvived() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer().writeGeoPackage(to: path)
      let sound = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      var random = SeededGenerator(seed: 7)
      var (read, refused) = (0, 0)
      for round in 0..<3000 {
        var bytes = sound
        switch round % 3 {
        case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
        case 1:
          for _ in 0..<Int.random(in: 1...40, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
          }
        default:
          // Near the beginning, where the schema is, and the heads of the pages.
          for _ in 0..<Int.random(in: 1...10, using: &random) {
            let page = Int.random(in: 0..<bytes.count / 4096, using: &random) * 4096
            bytes[page + Int.random(in: 0..<120, using: &random)] = .random(in: 0...255, using: &random)
          }
        }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        do throws(FileError) {
          let found = try Layer(contentsOf: path)
          #expect(found.columns.allSatisfy { $0.count == found.count })
          read += 1
        } catch {
          #expect([.badData, .inputOutput].contains(error.code), "\(error)")
          refused += 1
        }
      }
      #expect(read > 100 && refused > 1000)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.gpkg"])
    }
  }

  /// A page that seems to hold itself would be read for ever.
  @Test func aTreeThatHoldsItselfEnds() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3000).writeGeoPackage(to: path)
      var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let interior: UInt8 = 5
      var changed = 0
      for page in stride(from: 4096, to: bytes.count, by: 4096) where bytes[page] == interior {
        changed += 1
        let cells = Int(bytes[page + 3]) << 8 | Int(bytes[page + 4])
        for cell in 0..<cells {
          let pointer = Int(bytes[page + 12 + 2 * cell]) << 8 | Int(bytes[page + 13 + 2 * cell])
          let number = UInt32(page / 4096 + 1)
          for byte in 0..<4 where page + pointer + byte < bytes.count {
            bytes[page + pointer + byte] = UInt8(truncatingIfNeeded: number >> (24 - 8 * byte))
          }
        }
      }
      #expect(changed > 0)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
      #expect(error?.code == .badData)
    }
  }

  @Test(arguments: ["", "x", "SQLite format 3\0", "SQLite format 3\0 and then nothing of the sort"])
  func whatIsNoDatabaseIsRefused(text: String) throws {
    try inTemporaryFolder { folder in
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/a.gpkg"))
      let error = #expect(throws: FileError.self) { try Layer(contentsOf: folder + "/a.gpkg") }
      #expect(error?.code == .badData)
    }
  }

  @Test func whatIsNotThereIsNoInput() throws {
    let error = #expect(throws: FileError.self) { try Layer(contentsOf: "/nowhere/a.gpkg#zones") }
    #expect(error?.code == .noInput)
    #expect(error?.path == "/nowhere/a.gpkg")
  }

  @Test func aDatabaseWithoutContentsIsRefused() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE zones (fid INTEGER PRIMARY KEY)") }
      let error = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
      #expect(error?.problem.contains("gpkg_contents") == true)
    }
  }

  @Test(arguments: [
    ("47500003e6100000", "no well-known binary"),
    ("4750000fe6100000", "a box of an unknown kind"),
    ("47500021e6100000", "an extension's geometry"),
    ("0101000000000000000000f03f0000000000000040", "well-known binary without the header"),
    ("47500001e61000000102000000ffffffff", "more positions than bytes"),
    ("47500001e61000000108000000000000000", "a curve"),
    ("47500001e6100000010200000001000000000000000000f03f000000000000f03f", "a line of one position"),
    (
      "47500001e61000000102000000020000000000000000"
        + "00f87f000000000000f03f0000000000000040000000000000f03f",
      "a position that is not a number"
    ),
    ("47500001e6100000" + String(repeating: "010700000001000000", count: 40), "too deep"),
  ])
  func aBadGeometryIsNamedByItsRow(hexadecimal: String, what: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        try database.execute(
          sql: "DROP TRIGGER rtree_zones_geom_update1; DROP TRIGGER rtree_zones_geom_update2;")
        try database.execute(
          sql: "DROP TRIGGER rtree_zones_geom_update3; DROP TRIGGER rtree_zones_geom_update4;")
        let even = String(hexadecimal.prefix(hexadecimal.count / 2 * 2))
        try database.execute(sql: "UPDATE zones SET geom = x'\(even)' WHERE fid = 2")
      }
      let error = #expect(throws: FileError.self, "\(what)") { try Layer(contentsOf: path) }
      #expect(error?.code == .badData && error?.row == 2 && error?.column == "geom", "\(what)")
    }
  }

  @Test func valuesOfOtherTypesThanDeclaredAreKept() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(4).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        for trigger in ["update3", "update4"] {
          try database.execute(sql: "DROP TRIGGER rtree_zones_geom_\(trigger)")
        }
        try database.execute(
          sql: """
            UPDATE zones SET size = 2.5 WHERE fid = 1;
            UPDATE zones SET name = x'00ff' WHERE fid = 2;
            UPDATE zones SET name = CAST(x'41ff42' AS TEXT) WHERE fid = 3;
            ALTER TABLE zones ADD COLUMN picture BLOB;
            """)
      }
      let layer = try Layer(contentsOf: path)
      #expect(layer.column("size")?.texts == ["2.5", "1", "2", "3"])
      #expect(layer.column("name")?.texts == ["zone 0", nil, "A\u{FFFD}B", "zone 3"])
      #expect(layer.notes.count == 3)
    }
  }

  @Test func aFileThatAnotherProgramWritesToIsReadAsItWasOrRefused() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      // Write-ahead mode: what is in the log counts, and no file of ours is added.
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.write { try $0.execute(sql: "DELETE FROM zones WHERE fid = 1") }
      #expect(try Layer(contentsOf: path).count == 2)
      // The log without its index, as when the two files are copied.
      let copy = folder + "/copy"
      try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + ending, toPath: copy + "/a.gpkg" + ending)
      }
      #expect(try Layer(contentsOf: copy + "/a.gpkg").count == 2)
      #expect(try FileManager.default.contentsOfDirectory(atPath: copy).sorted() == ["a.gpkg", "a.gpkg-wal"])
      // The file alone, in write-ahead mode.
      try FileManager.default.removeItem(atPath: copy + "/a.gpkg-wal")
      #expect(try Layer(contentsOf: copy + "/a.gpkg").count == 3)
      #expect(try FileManager.default.contentsOfDirectory(atPath: copy) == ["a.gpkg"])
      try queue.close()
      try DatabaseQueue(path: path).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      let writer = try DatabaseQueue(path: path)
      try writer.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN EXCLUSIVE")
        let error = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
        #expect(error?.problem.contains("another program") == true)
        try database.execute(sql: "COMMIT")
      }
      #expect(try Layer(contentsOf: path).count == 2)
    }
  }

  @Test func anUndefinedSystemIsSaid() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      for system in ["-1", "0", "99999"] {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: path, configuration: configuration).write {
          try $0.execute(sql: "UPDATE gpkg_geometry_columns SET srs_id = \(system)")
        }
        let layer = try Layer(contentsOf: path)
        #expect(layer.crs == nil && layer.notes.count == 1)
      }
    }
  }

  /// The key is a column for who asks for it by name, whatever its values; it is not written as one.
  @Test(arguments: ["fid", "FID", "ogc_fid"])
  func rowNumbersAreAColumnOnRequest(key: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        for trigger in 1...4 { try database.execute(sql: "DROP TRIGGER rtree_zones_geom_update\(trigger)") }
        try database.execute(
          sql: "UPDATE zones SET fid = fid * 100 + 1; ALTER TABLE zones RENAME COLUMN fid TO \(key)")
      }
      let layer = try Layer(contentsOf: path)
      #expect(layer.columns.map(\.name) == ["name", "size"])
      #expect(layer.column("fid")?.texts == (key == "ogc_fid" ? nil : ["101", "201", "301"]))
      #expect(layer.column(key)?.texts == ["101", "201", "301"])
    }
  }

  @Test func infinityIsMissingAndTold() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        for trigger in 1...4 { try database.execute(sql: "DROP TRIGGER rtree_zones_geom_update\(trigger)") }
        try database.execute(
          sql: "ALTER TABLE zones ADD COLUMN density REAL; UPDATE zones SET density = 9e999 WHERE fid = 2")
      }
      let layer = try Layer(contentsOf: path)
      #expect(layer.column("density")?.texts == [nil, nil, nil])
      #expect(
        layer.notes.contains(Layer.Note("NaN or Infinity in \"density\" counts as missing", features: [1])))
    }
  }

  /// A cut definition is no name to look systems up by.
  @Test(arguments: ["GE", "UTM", "+proj=utm"])
  func aCutDefinitionSaysNothing(text: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.gpkg"
      try layer(3).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        try database.execute(
          sql: "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', definition = ? WHERE srs_id = 4326",
          arguments: [text])
      }
      let layer = try Layer(contentsOf: path)
      #expect(
        layer.crs == nil && layer.notes.contains { $0.text.contains("no usable coordinate reference system") }
      )
    }
  }
}
