import Foundation
import Geography
import Testing

@testable import Layers

/// Whole numbers of so many digits that a real number rounds them are codes: two of them must not fall together.
@Suite struct LongCodesTests {
  private let folder = TemporaryFolder()

  /// The properties "v" of features, as GeoJSON writes them.
  private func properties(_ values: String) throws -> [String?] {
    let features = values.split(separator: "|").map {
      "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"v\":\($0)}}"
    }
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
    return try #require(Layer(geoJSON: FileBytes(text.utf8, path: "zones.geojson")).column("v")).texts
  }

  @Test(arguments: [
    // 2⁶⁴ + 1 and 2⁶⁴ + 2, and what no 64 bits hold beside what they do.
    ("18446744073709551617|18446744073709551618", "18446744073709551617,18446744073709551618"),
    ("7|99999999999999999999|null", "7,99999999999999999999,-"),
    ("-9223372036854775808", "-9223372036854775808"),
    // 2⁵³ + 1, before a decimal and behind one.
    ("9007199254740993|1.5", "9007199254740993,1.5"), ("1.5|9007199254740993|2", "1.5,9007199254740993,2"),
    ("9007199254740992|1.5|true", "9007199254740992,1.5,true"),
    // What some program made a real number of is the code that the others are.
    ("\"101\"|103.0|1.03e2|0.5", "101,103,103,0.5"), ("103.0|\"101\"", "103,101"),
  ])
  func codesStayApart(values: String, expected: String) throws {
    #expect(try properties(values).map { $0 ?? "-" }.joined(separator: ",") == expected)
  }

  @Test(arguments: [
    (["18446744073709551617", "18446744073709551618"], 0), (["7", "", "99999999999999999999"], 0),
    (["9007199254740993", "1.5"], 0), (["1.5", "9007199254740993"], 2), (["9007199254740993", "****"], 2),
  ])
  func codesOfTablesStayApart(numbers: [String], decimals: Int) throws {
    let width = 20
    let field = TableHeader.Field(
      nameBytes: [65], type: UInt8(ascii: "N"), offset: 1, width: width, decimals: decimals)
    var column = TableColumn(field, name: "A", decoder: try #require(TableDecoder(.utf8)))
    for number in numbers {
      let record = [UInt8](repeating: 0x20, count: 1 + width - number.utf8.count) + Array(number.utf8)
      record.withUnsafeBufferPointer { column.append($0) }
    }
    #expect(column.finish().texts == numbers.map { $0.isEmpty || $0 == "****" ? nil : $0 })
    #expect(column.unreadable.isEmpty)
  }

  @Test func codesOfPointsStayApart() throws {
    let path = folder.path("points.csv")
    let codes = ["9007199254740992", "9007199254740993"]
    let text = "x,y,code,n\n2.1,41.3,\(codes[0]),1\n2.2,41.4,\(codes[1]),2\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let layer = try Layer(points: CSVFile(path), x: "x", y: "y", crs: nil)
    #expect(layer.column("code")?.texts == codes)
    guard case .integer = try #require(layer.column("n")).values else {
      Issue.record("whole numbers were not kept as such")
      return
    }
  }

  /// By two's complement: small numbers, and those at and beyond the ends of what 64 bits hold.
  @Test(
    arguments: [
      ([], "0"), ([0x00], "0"), ([0x7F], "127"), ([0x80], "-128"), ([0xFF], "-1"), ([0xFF, 0x00], "-256"),
      ([0xFF, 0xF6], "-10"), ([0x00, 0xFF, 0xFF], "65535"),
      ([0x80, 0, 0, 0, 0, 0, 0, 0], "-9223372036854775808"),
      ([0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "18446744073709551615"),
      ([1, 0, 0, 0, 0, 0, 0, 0, 0], "18446744073709551616"),
      ([0xFF, 0, 0, 0, 0, 0, 0, 0, 0], "-18446744073709551616"),
    ] as [([UInt8], String)])
  func wideNumbersHaveAllTheirDigits(bytes: [UInt8], digits: String) {
    #expect(WideNumber.text(bytes) == digits)
  }
}
