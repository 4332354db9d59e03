import Foundation
import Geography
import Testing

@testable import Layers

/// What other programs write beside the description of 1998, and GDAL reads.
@Suite struct ShapefileVarietyTests {
  private func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private func big(_ value: Int) -> [UInt8] { withUnsafeBytes(of: Int32(value).bigEndian) { Array($0) } }

  private func doubles(_ values: [Double]) -> [UInt8] { values.flatMap { little($0.bitPattern) } }

  /// A square as a record of a type, with heights and measures where the type has them.
  private func square(_ type: ShapeType, at x: Double) -> [UInt8] {
    let corners = [(x, 0.0), (x, 1), (x + 1, 1), (x + 1, 0), (x, 0)]
    var bytes =
      little(type.rawValue) + doubles([x, 0, x + 1, 1]) + little(Int32(1)) + little(Int32(5))
      + little(Int32(0))
    bytes += doubles(corners.flatMap { [$0.0, $0.1] })
    let values = doubles([0, 9, 5, 6, 7, 8, 9])
    if type.hasHeights { bytes += values }
    if type == .polygonM { bytes += values }
    return bytes
  }

  private func shapes(_ type: ShapeType, _ records: [[UInt8]]) -> [UInt8] {
    let body = records.enumerated().flatMap { big($0 + 1) + big($1.count / 2) + $1 }
    return big(9994) + [UInt8](repeating: 0, count: 20) + big((100 + body.count) / 2) + little(Int32(1000))
      + little(type.rawValue) + [UInt8](repeating: 0, count: 64) + body
  }

  private func table(_ fields: [(String, Character, Int)], _ rows: [[String]], version: UInt8 = 3) -> [UInt8]
  {
    let length = 1 + fields.reduce(0) { $0 + $1.2 }
    var bytes: [UInt8] =
      [version, 125, 9, 1] + little(Int32(rows.count)) + little(UInt16(33 + 32 * fields.count))
    bytes += little(UInt16(length)) + [UInt8](repeating: 0, count: 20)
    for (name, type, width) in fields {
      bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 11 - name.utf8.count)
      bytes += [type.asciiValue ?? 0, 0, 0, 0, 0, UInt8(width)] + [UInt8](repeating: 0, count: 15)
    }
    bytes.append(0x0D)
    for row in rows {
      bytes.append(0x20)
      for (value, field) in zip(row, fields) {
        bytes += Array(value.utf8) + [UInt8](repeating: 0x20, count: field.2 - value.utf8.count)
      }
    }
    return bytes + [0x1A]
  }

  private func layer(_ shapes: [UInt8], _ table: [UInt8]?, prj: String? = nil) throws -> Layer {
    try inTemporaryFolder { folder in
      try Data(shapes).write(to: URL(fileURLWithPath: folder + "/a.shp"))
      if let table { try Data(table).write(to: URL(fileURLWithPath: folder + "/a.dbf")) }
      if let prj { try prj.write(toFile: folder + "/a.prj", atomically: true, encoding: .utf8) }
      return try Layer(shapefile: folder + "/a.shp")
    }
  }

  @Test(arguments: [ShapeType.polygon, .polygonZ, .polygonM])
  func recordsWithAndWithoutHeightsComeTogether(type: ShapeType) throws {
    let kinds = [ShapeType.polygon, .polygonZ, .polygonM]
    let bytes = shapes(type, kinds.enumerated().map { square($1, at: Double($0) * 10) })
    let read = try layer(bytes, nil)
    #expect(read.geometries.kinds == [.polygon, .polygon, .polygon])
    #expect((0..<3).map { read.geometries.area(of: $0) } == [1, 1, 1])
    #expect((0..<3).map { read.geometries.boundingBox(of: $0).minX } == [0, 10, 20])
  }

  /// A record cut to where its own type ends is judged by that type, not by the file's.
  @Test func aRecordOfAnotherKindOrTooShortIsNamed() throws {
    let point = little(Int32(1)) + doubles([1, 2])
    let error = #expect(throws: FileError.self) {
      try layer(shapes(.polygon, [square(.polygon, at: 0), point]), nil)
    }
    #expect(error?.row == 2 && error?.problem.contains("type (1) is not the file's (5)") == true)
    let cut = Array(square(.polygonZ, at: 0).dropLast(24))
    let short = #expect(throws: FileError.self) { try layer(shapes(.polygon, [cut]), nil) }
    #expect(short?.row == 1 && short?.problem.contains("claims more") == true)
  }

  @Test(arguments: [0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x43, 0x83, 0x8B, 0xCB, 0xF5, 0xFB] as [UInt8])
  func theVersionOfATableIsNoMatter(version: UInt8) throws {
    let bytes = table([("CODE", "C", 4), ("N", "N", 3)], [["Z1", " 12"], ["Z2", "  7"]], version: version)
    let read = try layer(shapes(.polygon, [square(.polygon, at: 0), square(.polygon, at: 9)]), bytes)
    #expect(read.column("CODE")?.texts == ["Z1", "Z2"])
    #expect(read.column("N")?.texts == ["12", "7"])
  }

  @Test(arguments: ["C", "N", "D", "L"] as [Character])
  func aFieldOfNoWidthIsEmpty(type: Character) throws {
    for place in 0...2 {
      var fields: [(String, Character, Int)] = [("CODE", "C", 4), ("NAME", "C", 10)]
      fields.insert(("NOTE", type, 0), at: place)
      var rows = [["Z1", "Nord"], ["Z2", "Sud"]]
      for row in rows.indices { rows[row].insert("", at: place) }
      let read = try layer(
        shapes(.polygon, [square(.polygon, at: 0), square(.polygon, at: 9)]), table(fields, rows))
      #expect(read.column("CODE")?.texts == ["Z1", "Z2"] && read.column("NAME")?.texts == ["Nord", "Sud"])
      #expect(read.column("NOTE")?.texts == [nil, nil])
      #expect(read.notes.allSatisfy { !$0.text.contains("NOTE") })
    }
  }

  /// An outer ring within an outer ring, both clockwise: a hole came of it without a word.
  /// Pictures and objects stand in another file; what stands for them here is no text.
  @Test func aFieldOfBytesIsLeftOut() throws {
    let bytes = table([("CODE", "C", 4), ("PICTURE", "G", 4), ("N", "N", 3)], [["Z1", "\u{1}\u{2}", " 12"]])
    let read = try layer(shapes(.polygon, [square(.polygon, at: 0)]), bytes)
    #expect(read.columns.map(\.name) == ["CODE", "N"] && read.column("N")?.texts == ["12"])
    #expect(read.notes.map(\.text).contains("the column \"PICTURE\" holds bytes and was left out"))
  }

  @Test(arguments: [(true, [1]), (false, [])] as [(Bool, [Int])])
  func aHoleThatRunsLikeAnOuterRingIsTold(isClockwise: Bool, features: [Int]) throws {
    let outer = [(0.0, 0.0), (0, 10), (10, 10), (10, 0), (0, 0)]
    let inner = [(4.0, 4.0), (4, 6), (6, 6), (6, 4), (4, 4)]
    let corners = outer + (isClockwise ? inner : inner.reversed())
    var record = little(Int32(5)) + doubles([0, 0, 10, 10]) + little(Int32(2)) + little(Int32(10))
    record += little(Int32(0)) + little(Int32(5)) + doubles(corners.flatMap { [$0.0, $0.1] })
    let read = try layer(shapes(.polygon, [square(.polygon, at: 20), record]), nil)
    #expect(read.geometries.area(of: 1) == 96)
    let notes = read.notes.filter { $0.text.contains("runs like an outer ring") }
    #expect(notes.map(\.features) == (features.isEmpty ? [] : [features]))
  }

  /// A name or code is no description, even where PROJ would find a system by it.
  @Test(arguments: ["GE", "EPSG:25831", "UTM", "PROJCS[\"ETRS89 / UTM zone 31N\""])
  func aCutProjectionFileSaysNothing(text: String) throws {
    let read = try layer(shapes(.polygon, [square(.polygon, at: 0)]), nil, prj: text)
    #expect(read.crs == nil)
    #expect(read.notes.contains { $0.text.contains(".prj describes no usable coordinate reference system") })
  }
}
