import Foundation
import Geography
import Testing

@testable import Layers

/// Layers in zip archives, which are put together here byte by byte (APPNOTE.TXT, nothing compressed).
@Suite struct ZippedLayerTests {
  private func little(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func sum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }

  private func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (body, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in files {
      let common =
        little(20, 2) + little(0, 4) + little(0, 4) + little(sum(bytes), 4) + little(bytes.count, 4)
        + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 2 + 2 + 2 + 4) + little(body.count, 4)
      directory += Array(name.utf8)
      body += little(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
    }
    return body + directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2)
      + little(files.count, 2)
      + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
  }

  /// The files of a shapefile of one point, with a code.
  private func shapefile(_ code: String, in folder: String) throws -> [(ending: String, bytes: [UInt8])] {
    let layer = Layer(
      name: "a", crs: try CRS("EPSG:25831"), geometries: Geometries(pointsX: [430_000], y: [4_580_000]),
      columns: [Column(name: "CODE", values: .text([code]))])
    try layer.writeShapefile(to: folder + "/a.shp", overwrite: true)
    return try ["shp", "shx", "dbf", "prj", "cpg"].map {
      ($0, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.\($0)"))))
    }
  }

  /// GDAL calls a shapefile in an archive .shz.
  @Test func anArchiveMayHaveAnotherEnding() throws {
    try inTemporaryFolder { folder in
      let files = try shapefile("Z1", in: folder)
      let path = folder + "/zones.shz"
      try Data(archive(files.map { (name: "zones.\($0.ending)", bytes: $0.bytes) })).write(
        to: URL(fileURLWithPath: path))
      #expect(try Layer(contentsOf: path).column("CODE")?.texts == ["Z1"])
      #expect(ZipSource("zones.shz#zones")?.layer == "zones" && ZipSource("zones.shz/pupils.csv") == nil)
    }
  }

  @Test func theLayersOfAnArchiveAreRead() throws {
    try inTemporaryFolder { folder in
      let (zones, schools) = (try shapefile("Z1", in: folder), try shapefile("S1", in: folder))
      func write(_ name: String, _ files: [(name: String, bytes: [UInt8])]) throws -> String {
        try Data(archive(files)).write(to: URL(fileURLWithPath: folder + "/" + name))
        return folder + "/" + name
      }
      let junk = [
        (name: "__MACOSX/._zones.shp", bytes: [UInt8](repeating: 0, count: 9)), ("readme.txt", [65]),
      ]
      let one = try write("one.zip", junk + zones.map { ("data/zones.\($0.ending.uppercased())", $0.bytes) })
      let layer = try Layer(contentsOf: one)
      #expect(layer.name == "zones" && layer.crs?.code == "EPSG:25831" && layer.notes.isEmpty)
      #expect(layer.column("CODE")?.texts == ["Z1"] && layer.geometries.x == [430_000])

      let two = try write(
        "two.ZIP",
        zones.map { ("zones.\($0.ending)", $0.bytes) } + schools.map { ("b/schools.\($0.ending)", $0.bytes) })
      #expect(try Layer(contentsOf: two + "#zones").column("CODE")?.texts == ["Z1"])
      #expect(try Layer(contentsOf: two + "#b/Schools.shp").column("CODE")?.texts == ["S1"])
      let several = #expect(throws: FileError.self) { try Layer(contentsOf: two) }
      #expect(several?.hint == "write two.ZIP#zones; it holds \"zones\", \"schools\"")
      let missing = #expect(throws: FileError.self) { try Layer(contentsOf: two + "#parks") }
      #expect(missing?.problem == "there is no layer \"parks\"" && missing?.path == two)

      let text = "{\"type\":\"Point\",\"coordinates\":[2,41]}"
      let json = try write("json.zip", [("homes.geojson", Array(text.utf8))])
      #expect(try Layer(contentsOf: json).name == "homes")
      let none = #expect(throws: FileError.self) { try Layer(contentsOf: write("none.zip", junk)) }
      #expect(none?.problem.contains("no shapefile") == true)
      let table = try write("pupils.zip", junk + [("data/pupils.csv", Array("id,x\na,1\n".utf8))])
      let unread = #expect(throws: FileError.self) { try Layer(contentsOf: table) }
      #expect(unread?.problem.hasSuffix("but a table, which is not read in an archive") == true)
      #expect(unread?.hint == "unpack it and give the path of \"pupils.csv\"")
    }
  }

  /// What is offered is taken: layers of one name are told apart by their folder, and in one folder by their ending.
  @Test func layersOfOneNameAreOfferedByTheirFolder() throws {
    try inTemporaryFolder { folder in
      func check(_ files: [(name: String, bytes: [UInt8])], _ named: String, _ names: [String]) throws {
        let path = folder + "/two.zip"
        try Data(archive(files)).write(to: URL(fileURLWithPath: path))
        #expect(try path.containedLayers() == names)
        let listing = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let several = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
        #expect(several?.hint == "write two.zip#\(names[0]); it holds \(listing)")
        let alike = #expect(throws: FileError.self) { try Layer(contentsOf: "\(path)#\(named)") }
        #expect(alike?.hint == "name the folder in the archive as well: \(listing)")
        for name in names { #expect(try Layer(contentsOf: "\(path)#\(name)").count == 1) }
      }
      let (old, new) = (try shapefile("Z1", in: folder), try shapefile("Z2", in: folder))
      try check(
        old.map { ("2023/zz.\($0.ending)", $0.bytes) } + new.map { ("2024/zz.\($0.ending)", $0.bytes) }, "zz",
        ["2023/zz", "2024/zz"])
      #expect(try Layer(contentsOf: folder + "/two.zip#2024/zz").column("CODE")?.texts == ["Z2"])
      let text = Array("{\"type\":\"Point\",\"coordinates\":[2,41]}".utf8)
      try check([("a/zz.geojson", text), ("a/zz.json", text)], "zz", ["a/zz.geojson", "a/zz.json"])
    }
  }

  @Test func damagedArchivesAreRefused() throws {
    try inTemporaryFolder { folder in
      let sound = archive(try shapefile("Z1", in: folder).map { ("zones.\($0.ending)", $0.bytes) })
      let path = folder + "/zones.zip"
      for length in stride(from: sound.count - 1, through: 0, by: -41) {
        try Data(sound.prefix(length)).write(to: URL(fileURLWithPath: path))
        #expect(throws: FileError.self, "\(length) bytes") { try Layer(contentsOf: path) }
      }
      // A byte of the shapes that their sum belies.
      var bytes = sound
      bytes[30 + 9 + 110] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(throws: FileError.self) { try Layer(contentsOf: path) }
    }
  }

  @Test(
    arguments: [
      ("city.zip", "city.zip", nil), ("a/city.ZIP#zones", "a/city.ZIP", "zones"),
      ("city.gpkg#zones", "city.gpkg", "zones"),
      ("zipcodes.geojson", "zipcodes.geojson", nil), ("my.zipcodes.shp", "my.zipcodes.shp", nil),
      ("old.zip/zones.shp", "old.zip/zones.shp", nil), ("city.zip#", "city.zip#", nil),
    ] as [(String, String, String?)])
  func pathsNameFilesAndLayers(path: String, file: String, layer: String?) {
    #expect(path.containerPath == file && path.containedName == layer)
  }
}
