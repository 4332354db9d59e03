import Foundation
import Geography
import Testing

@testable import Layers

/// GeoJSON one feature after the other, packed by gzip, and with numbers that are none.
@Suite struct PackedAndSequencedTests {
  private func feature(_ x: Int, _ properties: String) -> String {
    "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":{\"type\":\"Point\",\"coordinates\":[\(x),41]}}"
  }

  private func layer(_ text: String) throws(FileError) -> Layer {
    try Layer(geoJSON: FileBytes(text.utf8, path: "homes.geojson"))
  }

  @Test(arguments: [
    "A\nB\nC", "A\nB\nC\n", "A\r\n\r\nB\r\nC\r\n", "A B C", "\u{1E}A\n\u{1E}B\n\u{1E}C\n",
    "\u{1E}A\u{1E}B\n\u{1E}C",
    "\u{FEFF}A\nB\nC\n",
  ])
  func oneTextAfterTheOther(form: String) throws {
    let text = ["A", "B", "C"].enumerated().reduce(form) { text, letter in
      text.replacing(letter.1, with: feature(letter.0, "{\"id\":\(letter.0),\"n\":\"x\"}"))
    }
    let read = try layer(text)
    #expect(read.count == 3 && read.crs == .wgs84 && read.notes.isEmpty)
    #expect(read.column("id")?.texts == ["0", "1", "2"])
    #expect((0..<3).map { read.geometries.firstVertex(of: $0)?.x } == [0, 1, 2])
  }

  @Test func geometriesComeInSequencesToo() throws {
    let read = try layer(
      "{\"type\":\"Point\",\"coordinates\":[1,2]}\n{\"coordinates\":[3,4],\"type\":\"Point\"}\n")
    #expect(read.count == 2 && read.geometries.firstVertex(of: 1) == Coordinate(x: 3, y: 4))
  }

  /// What breaks off or is of another kind is named by its feature and line, and nothing is left out.
  @Test(arguments: [
    ("A\nB\n{\"type\":\"Feat", 3, "line 3"), ("A\n5\n", 2, "line 2"),
    ("A\n{\"type\":\"Point\",\"coordinates\":[1,2]}", 2, "line 2"),
    ("{\"type\":\"FeatureCollection\",\"features\":[]}\nA", nil, "more text"),
  ])
  func whatIsNoFeatureIsNamed(form: String, row: Int?, word: String) throws {
    let text = form.replacing("A", with: feature(1, "{}")).replacing("B", with: feature(2, "{}"))
    let error = #expect(throws: FileError.self) { try layer(text) }
    #expect(error?.row == row && error?.problem.contains(word) == true, "\(error?.problem ?? "")")
  }

  @Test(arguments: ["NaN", "nan", "Infinity", "-Infinity", "inf", "-nan"])
  func notANumberIsMissingAndTold(word: String) throws {
    let text = """
      {"type":"FeatureCollection","bbox":[\(word),0,1,1],"features":[
      \(feature(1, "{\"d\":12.5,\"o\":1}")),\(feature(2, "{\"d\":\(word),\"o\":{\"in\":[\(word)]}}"))]}
      """
    let read = try layer(text)
    #expect(read.column("d")?.texts == ["12.5", nil])
    #expect(read.notes == [Layer.Note("NaN or Infinity in \"d\" counts as missing", features: [1])])
  }

  /// As a script writes them that prints Python's values.
  @Test(arguments: ["None", "undefined", "'a'", "True"])
  func whatIsNoValueIsToldWithItsColumn(word: String) throws {
    let error = try #require(throws: FileError.self) { try layer(feature(1, "{\"a\":1,\"d\":\(word)}")) }
    #expect(error.column == "d" && error.row == 1 && error.hint?.contains("null") == true)
  }

  @Test func heightsMayBeUnknownButPlacesMayNot() throws {
    #expect(try layer("{\"type\":\"Point\",\"coordinates\":[1,2,NaN]}").geometries.count == 1)
    for text in ["[NaN,2]", "[1,NaN]"] {
      #expect(throws: FileError.self) { try layer("{\"type\":\"Point\",\"coordinates\":\(text)}") }
    }
    for word in ["Nan1", "Infinite", "nanny", "-", "+", "+1"] {
      #expect(throws: FileError.self) { try layer(feature(1, "{\"a\":\(word)}")) }
    }
  }

  /// Packed by `gzip -n`: "id,x\n1,2\n", and a feature of a point.
  private static let table: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x4C, 0xD1, 0xA9, 0xE0, 0x32, 0xD4, 0x31, 0xE2, 0x02, 0x00,
    0xDA, 0xD4, 0xD1,
    0x93, 0x09, 0, 0, 0,
  ]

  @Test func packedFilesAreUnpacked() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.csv.gz"
      try Data(PackedAndSequencedTests.table).write(to: URL(fileURLWithPath: path))
      #expect(try FileBytes(unpacking: path).withBytes { Array($0) } == Array("id,x\n1,2\n".utf8))
      #expect(try CSVFile(path).header == ["id", "x"])
      #expect(path.namesTable && path.withoutPacking == folder + "/a.csv")
      // Several members are one text, zeros behind them are nothing.
      let twice = PackedAndSequencedTests.table + PackedAndSequencedTests.table + [0, 0, 0]
      try Data(twice).write(to: URL(fileURLWithPath: path))
      #expect(try FileBytes(unpacking: path).count == 18)
    }
  }

  @Test func damagedPackedFilesAreRefused() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.geojson.gz"
      let whole = PackedAndSequencedTests.table
      var variants = (3..<whole.count).map { Array(whole.prefix($0)) }
      variants += [whole + [1], whole + [0x1F, 0x8B, 8]]
      variants += [10, 14, 22, 26].map { place in
        var bytes = whole
        bytes[place] ^= 0x41
        return bytes
      }
      for bytes in variants {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: FileError.self, "\(bytes)") { try FileBytes(unpacking: path) }
        #expect(error?.code == .badData)
      }
    }
  }

  @Test func packedLayersAreReadAsWhatTheyHold() throws {
    try inTemporaryFolder { folder in
      let plain = folder + "/homes.geojson"
      try (feature(1, "{\"id\":7}") + "\n" + feature(2, "{\"id\":8}")).write(
        toFile: plain, atomically: true, encoding: .utf8)
      let gzip = Process()
      gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
      gzip.arguments = ["-k", plain]
      try gzip.run()
      gzip.waitUntilExit()
      let layer = try Layer(contentsOf: plain + ".gz")
      #expect(layer.name == "homes" && layer.column("id")?.texts == ["7", "8"])
    }
  }
}
