import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct ShapefileReaderTests {
  /// A sound shapefile of four zones, one of them without a shape, in a fresh folder.
  private func withSample<Result>(_ body: (String) throws -> Result) throws -> Result {
    var geometries = Geometries()
    geometries.appendPolygons([[square(0, 0, 10), square(1, 1, 3)], [square(20, 0, 5)]])
    geometries.appendPolygons([[square(100, 100, 2)]])
    geometries.appendNone()
    geometries.appendPolygons([[square(200, 100, 2)]])
    let layer = Layer(
      name: "zones", crs: try CRS("EPSG:25831"), geometries: geometries,
      columns: [
        Column(name: "name", values: .text(["Sant Marti", "b", nil, "d"])),
        Column(name: "count", values: .integer([1, 2, 3, 4])),
        Column(name: "share", values: .real([0.5, 1.5, 2.5, 3.5])),
        Column(name: "day", values: .date(["2025-09-01", nil, nil, "2024-02-29"])),
      ])
    return try inTemporaryFolder { folder in
      try layer.writeShapefile(to: folder + "/zones.shp")
      return try body(folder + "/zones")
    }
  }

  private func edit(_ path: String, _ body: (inout [UInt8]) -> Void) throws {
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    body(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  /// Where each record of the sample's .shp begins.
  private static let firstRecord = 100

  @Test(arguments: [
    ("magic", 3, [0], "not a shapefile"), ("version", 28, [1], "not a shapefile"),
    ("header's type", 32, [1], "type (5) is not the file's (1)"),
    ("header's type", 32, [99], "99 is not a type"),
    ("header's type", 32, [31], "multipatch"), ("record's type", firstRecord + 8, [3], "type (3)"),
    ("number of parts", firstRecord + 8 + 36, [0xFF, 0xFF, 0xFF, 0x7F], "claims more"),
    ("number of vertices", firstRecord + 8 + 40, [0xFF, 0xFF, 0xFF, 0x7F], "claims more"),
    ("negative number", firstRecord + 8 + 40, [0xFF, 0xFF, 0xFF, 0xFF], "claims more"),
    ("first part", firstRecord + 8 + 44, [1], "follow one another"),
    ("second part", firstRecord + 8 + 48, [0xFF, 0xFF], "follow one another"),
    ("NaN", firstRecord + 8 + 44 + 12 + 6, [0xF8, 0x7F], "not a number"),
    ("infinity", firstRecord + 8 + 44 + 12, [0, 0, 0, 0, 0, 0, 0xF0, 0x7F], "not a number"),
  ])
  func damagedShapesAreRefused(what: String, offset: Int, bytes: [UInt8], word: String) throws {
    try withSample { base in
      try edit(base + ".shp") { $0.replaceSubrange(offset..<offset + bytes.count, with: bytes) }
      let error = #expect(throws: FileError.self) { try Layer(shapefile: base + ".shp") }
      #expect(error?.code == .badData)
      #expect(error?.problem.contains(word) == true, "\(what): \(error?.problem ?? "")")
      if offset >= ShapefileReaderTests.firstRecord { #expect(error?.row == 1) }
    }
  }

  @Test(
    arguments: [
      ("claims 2³¹ records", 4, [0, 0, 0, 0x80]), ("claims a record more", 4, [5]),
      ("header's length", 8, [20, 0]), ("record's length", 10, [0, 0]), ("record's length", 10, [3, 0]),
      ("a field's width", 32 + 16, [0xFF]), ("a field's width", 32 + 16, [0]),
    ] as [(String, Int, [UInt8])])
  func damagedTablesAreRefused(what: String, offset: Int, bytes: [UInt8]) throws {
    try withSample { base in
      try edit(base + ".dbf") { $0.replaceSubrange(offset..<offset + bytes.count, with: bytes) }
      let error = #expect(throws: FileError.self, "\(what)") { try Layer(shapefile: base + ".shp") }
      #expect(error?.path.hasSuffix(".dbf") == true)
    }
  }

  @Test func aTableOfAnotherLengthIsRefused() throws {
    try withSample { base in
      try edit(base + ".dbf") { $0[4] = 3 }
      let error = #expect(throws: FileError.self) { try Layer(shapefile: base + ".shp") }
      #expect(error?.problem.contains("3 records") == true)
    }
  }

  @Test func cutShortFilesAreRefused() throws {
    for (ending, least) in [("shp", 1), ("dbf", 2)] {
      try withSample { base in
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(base).\(ending)"))
        for length in stride(from: bytes.count - least, through: 0, by: -7) {
          try bytes.prefix(length).write(to: URL(fileURLWithPath: "\(base).\(ending)"))
          #expect(throws: FileError.self, "\(ending) of \(length) bytes") {
            try Layer(shapefile: base + ".shp")
          }
        }
      }
    }
  }

  @Test(arguments: [nil, [104, 0xFF], [103, 49], [107, 1], [27, 99]] as [[Int]?])
  func theIndexIsNotNeeded(change: [Int]?) throws {
    try withSample { base in
      let whole = try Layer(shapefile: base + ".shp")
      if let change {
        try edit(base + ".shx") { $0[change[0]] = UInt8(change[1]) }
      } else {
        try remove(base + ".shx")
      }
      let layer = try Layer(shapefile: base + ".shp")
      #expect(layer.geometries.x == whole.geometries.x)
      #expect(layer.geometries.kinds == whole.geometries.kinds)
      #expect(layer.notes.map(\.text).contains { $0.contains(".shx") } == (change != nil))
    }
  }

  @Test func aShapefileMayHaveNothingButShapes() throws {
    try withSample { base in
      for ending in ["shx", "dbf", "prj", "cpg"] { try remove("\(base).\(ending)") }
      let layer = try Layer(shapefile: base)
      #expect(layer.count == 4)
      #expect(layer.columns.isEmpty)
      #expect(layer.crs == nil)
      #expect(layer.notes.count == 2)
      try remove(base + ".shp")
      let error = #expect(throws: FileError.self) { try Layer(shapefile: base + ".shp") }
      #expect(error?.code == .noInput)
    }
  }

  @Test func deletedRecordsAreLeftOut() throws {
    try withSample { base in
      let length = try TableHeader(FileBytes(base + ".dbf")).recordLength
      try edit(base + ".dbf") { $0[32 + 4 * 32 + 1 + length] = UInt8(ascii: "*") }
      let layer = try Layer(shapefile: base + ".shp")
      #expect(layer.geometries.kinds == [.multiPolygon, .none, .polygon])
      #expect(layer.column("count")?.texts == ["1", "3", "4"])
      #expect(layer.notes.map(\.text) == ["1 deleted records were left out"])
    }
  }

  @Test(
    arguments: [
      ("1252", nil, [0xED], "í"), ("ISO-8859-1", nil, [0xED], "í"), ("88591", nil, [0xF8], "ø"),
      ("ISO 8859-15", nil, [0xA4], "€"), ("ANSI 1252", nil, [0x80], "€"), ("UTF-8", nil, [0xC3, 0xAD], "í"),
      ("utf8\n", nil, [0xC3, 0xAD], "í"), ("65001", nil, [0xC3, 0xB8], "ø"), ("OEM 850", nil, [0xA1], "í"),
      ("UTF-8", nil, [0xED], "í"), ("nonsense", nil, [0xED], "í"), (nil, 0x57, [0xED], "í"),
      (nil, 0x57, [0xC3, 0xAD], "í"), (nil, 0x03, [0xED], "í"), (nil, 0x02, [0xA1], "í"),
      (nil, 0x01, [0xA1], "í"),
      (nil, 0x00, [0xC3, 0xAD], "í"), (nil, 0x00, [0xF8], "ø"), (nil, 0xC9, [0xE6], "ж"),
      ("SJIS", nil, [0x88, 0x9F], "亜"),
      ("KOI8-R", nil, [0xDB], "ш"), ("Mac Roman", nil, [0x92], "í"), (nil, 0x04, [0x92], "í"),
    ] as [(String?, UInt8?, [UInt8], String)])
  func encodings(codePage: String?, driver: UInt8?, bytes: [UInt8], letter: String) throws {
    try withSample { base in
      if let codePage {
        try Data(codePage.utf8).write(to: URL(fileURLWithPath: base + ".cpg"))
      } else {
        try remove(base + ".cpg")
      }
      try edit(base + ".dbf") { table in
        if let driver { table[29] = driver }
        let text = 32 + 4 * 32 + 1 + 1
        table.replaceSubrange(text..<text + bytes.count, with: bytes)
      }
      let expected = letter + "Sant Marti".dropFirst(bytes.count)
      let layer = try Layer(shapefile: base + ".shp")
      #expect(layer.column("name")?.texts.first == expected)
      let isBelied = codePage == "UTF-8" && bytes == [0xED]
      let isUnsaid = codePage.map { $0 == "nonsense" } ?? [0x00, 0x57].contains(driver)
      #expect(layer.notes.count == (isBelied || isUnsaid ? 1 : 0))
      #expect(layer.notes.allSatisfy { $0.text.contains("does not say") == isUnsaid })
    }
  }

  @Test(arguments: [
    ("N", 0, "  12", "12"), ("N", 0, "-123456789012345678", "-123456789012345678"), ("N", 0, " ", nil),
    ("N", 0, "9223372036854775807", "9223372036854775807"), ("N", 0, "****", nil), ("N", 0, "1.5", "1.5"),
    ("N", 2, "1.50", "1.5"), ("N", 2, "1,50", "1.5"), ("N", 2, "nan", nil), ("F", 0, "1.5e3", "1500"),
    ("N", 0, "12\0\0", "12"), ("L", 0, "T", "true"), ("L", 0, "n", "false"), ("L", 0, "?", nil),
    ("L", 0, " ", nil),
    ("D", 0, "20250901", "2025-09-01"), ("D", 0, "00000000", nil), ("D", 0, "20250230", nil),
    ("D", 0, "        ", nil),
    ("D", 0, "20240229", "2024-02-29"), ("C", 0, "  a b ", "a b"), ("C", 0, "", nil), ("N", 0, "007", "7"),
    ("N", 0, "99999999999999999999", "99999999999999999999"),
    ("N", 0, "-9223372036854775808", "-9223372036854775808"),
    ("F", 0, "9007199254740993", "9007199254740993"),
    ("N", 2, "+99999999999999999999", "99999999999999999999"),
  ])
  func values(type: String, decimals: Int, text: String, expected: String?) {
    let field = TableHeader.Field(
      nameBytes: [65], type: Array(type.utf8)[0], offset: 1, width: max(1, text.utf8.count),
      decimals: decimals)
    guard let decoder = TableDecoder(.utf8) else {
      Issue.record("UTF-8 is not known")
      return
    }
    var column = TableColumn(field, name: "A", decoder: decoder)
    let record = Array((" " + (text.isEmpty ? " " : text)).utf8)
    record.withUnsafeBufferPointer { column.append($0) }
    #expect(column.finish().texts == [expected])
    #expect(column.unreadable == (text == "20250230" || text == "nan" ? [0] : []))
  }

  private static func bytes<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func moment(_ day: Int32, _ milliseconds: Int32) -> [UInt8] {
    bytes(day) + bytes(milliseconds)
  }

  private static func currency(_ tenThousandths: Int64) -> [UInt8] { bytes(tenThousandths) }
  private static let blanks = [UInt8](repeating: 0x20, count: 8)

  /// Visual FoxPro keeps currencies, doubles and moments as numbers: 2460920 is the Julian day of 2025-09-01.
  @Test(
    arguments: [
      ("Y", currency(123_456), "12.3456"), ("Y", currency(-5000), "-0.5"), ("Y", currency(0), "0"),
      ("B", bytes(Double(2.5).bitPattern), "2.5"), ("B", blanks, nil), ("T", blanks, nil),
      ("T", moment(2_460_920, 30_600_000), "2025-09-01T08:30:00"),
      ("T", moment(2_460_920, 30_599_999), "2025-09-01T08:30:00"),
      ("T", moment(0, 0), nil), ("T", moment(-5, 1), nil),
    ] as [(String, [UInt8], String?)])
  func binaryValues(type: String, bytes: [UInt8], expected: String?) throws {
    let field = TableHeader.Field(
      nameBytes: [65], type: Array(type.utf8)[0], offset: 1, width: 8, decimals: 0)
    let decoder = try #require(TableDecoder(.utf8))
    var column = TableColumn(field, name: "A", decoder: decoder)
    ([0x20] + bytes).withUnsafeBufferPointer { column.append($0) }
    #expect(column.finish().texts == [expected])
    #expect(column.unreadable == (bytes[0] == 0xFB ? [0] : []))
  }

  @Test func aSystemThatIsNotKnownIsNoted() throws {
    try withSample { base in
      try Data("PROJCS[\"nonsense".utf8).write(to: URL(fileURLWithPath: base + ".prj"))
      let layer = try Layer(shapefile: base + ".shp")
      #expect(layer.crs == nil)
      #expect(layer.notes.count == 1)
    }
  }

  /// shapelib's hooks carry no state of their own; each call must find its own files.
  @Test func severalThreadsMayReadAtOnce() throws {
    try withSample { base in
      try remove(base + ".prj")
      let expected = try Layer(shapefile: base).geometries.x
      let results = try Workers(count: 4).map(200, chunk: 1) { _ in try Layer(shapefile: base).geometries.x }
      #expect(results.count == 200)
      #expect(results.allSatisfy { $0 == expected })
    }
  }

  @Test func namesThatComeTwiceAreNumbered() {
    #expect(TableReader.unique(["a", "b", "a", "a_2", "a"]) == ["a", "b", "a_3", "a_2", "a_4"])
  }

  /// Damaged files end in a layer or an error, never in a trap.
  @Test func damageIsSurvived() throws {
    var draws = SeededGenerator(seed: 6)
    try withSample { base in
      // Looking a system up takes longer than all the rest.
      try remove(base + ".prj")
      for ending in ["shp", "shx", "dbf", "cpg"] {
        let path = "\(base).\(ending)"
        let sound = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        var loaded = 0
        let rounds = 1000
        for round in 0..<rounds {
          var damaged = sound
          for _ in 0..<1 + draws.below(3) { damaged[draws.below(sound.count)] = UInt8(draws.below(256)) }
          // Half of the damage goes where it hurts: the headers.
          if round % 2 == 0 {
            damaged[draws.below(min(112, sound.count))] = [0, 1, 0x7F, 0x80, 0xFF][draws.below(5)]
          }
          if round % 5 == 0 { damaged.removeLast(draws.below(sound.count)) }
          try Data(damaged).write(to: URL(fileURLWithPath: path))
          let layer = try? Layer(shapefile: base + ".shp")
          loaded += layer == nil ? 0 : 1
          if let layer { #expect(layer.columns.allSatisfy { $0.count == layer.count }) }
        }
        #expect(loaded > 0, "\(ending)")
        try Data(sound).write(to: URL(fileURLWithPath: path))
      }
    }
  }
}
