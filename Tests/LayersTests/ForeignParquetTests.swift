import Foundation
import Geography
import Testing

@testable import Layers

/// Parquet files as pyarrow, polars and DuckDB write them where not all of it is wanted, or not all is said.
@Suite struct ForeignParquetTests {
  private let folder = TemporaryFolder()

  private func file(_ name: String, _ base64: String) throws -> String {
    let path = folder.path(name)
    let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Numbers of 64 bits without a sign are hashes and codes of cells: texts where a signed number would not hold one.
  @Test func numbersWithoutASignKeepTheirDigits() throws {
    let path = try file("columns.parquet", Self.columns)
    let (columns, notes) = try ParquetFile(path).columns()
    #expect(columns.map(\.name) == ["id", "cell", "small"])
    #expect(columns[1].texts == ["9223372036854775813", "7"] && columns[2].texts == ["3", "4"])
    guard case .integer = columns[2].values else {
      Issue.record("numbers that fit were not kept as numbers")
      return
    }
    #expect(notes.map(\.text) == ["the column \"packed\" holds values compressed by brotli and was left out"])
  }

  /// Whoever names a column that was left out is told why; the others are read without it.
  @Test func aColumnThatIsNotReadKeepsNobodyFromTheOthers() throws {
    let csv = try CSVFile(file("columns.parquet", Self.columns))
    #expect(try csv.read(texts: ["id"]).texts["id"].map(Array.init) == ["a", "b"])
    #expect(csv.notes.count == 1)
    let error = #expect(throws: FileError.self) { try csv.read(texts: ["id"], categories: ["packed"]) }
    #expect(error?.column == "packed" && error?.hint?.contains("zstd") == true)
    let all = #expect(throws: FileError.self) { try CSVFile(file("packed.parquet", Self.packed)) }
    #expect(all?.column == "packed" && all?.hint?.contains("zstd") == true)
  }

  /// WGS 84 is what GeoParquet means where it names no system, unless that cannot be.
  @Test func metresWithoutASystemAreNoDegrees() throws {
    let path = try file("metres.parquet", Self.metres)
    let metres = try Layer(contentsOf: path)
    #expect(metres.crs == nil && metres.geometries.x == [430_000, 430_100])
    #expect(metres.notes.map(\.text).contains { $0.contains("give its CRS") })
    let degrees = try Layer(contentsOf: file("degrees.parquet", Self.degrees))
    #expect(degrees.crs == .wgs84 && degrees.notes.isEmpty)

    // What is wrong with the places is so in the file that was read, and not in the one that is never written.
    let output = folder.path("metres.geojson")
    let error = #expect(throws: FileError.self) {
      var taken = metres
      taken.crs = .wgs84
      _ = try taken.write(to: output)
    }
    #expect(error?.path == path && error?.row == 1)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  /// As DuckDB writes layers without its spatial extension: bytes, of which the file says nothing.
  @Test func aColumnOfGeometriesThatIsNotNamedIsSeen() throws {
    let path = try file("nogeo.parquet", Self.unnamed)
    let reads: [() throws -> Layer] = [
      { try Layer(contentsOf: path) }, { try Layer(points: CSVFile(path), x: "x", y: "y", crs: nil) },
    ]
    for read in reads {
      let error = #expect(throws: FileError.self) { try read() }
      #expect(error?.problem == "the file holds a table without geometries")
    }
    #expect(try CSVFile(path).header == ["code"])
  }

  /// A damaged moment is a far one or an error, and no trap.
  @Test(arguments: [Int.min, Int.min + 1, -1, 0, Int.max])
  func anyMomentHasAText(microseconds: Int) {
    let text = CivilDate.text(microseconds: microseconds, isWorldTime: true)
    #expect(text.hasSuffix("Z") && (microseconds != -1 || text == "1969-12-31T23:59:59.999999Z"))
  }
}

extension ForeignParquetTests {
  /// Made with pyarrow 26.0.1: id, cell (2^63 + 5 and 7 without a sign), small (3, 4), and packed by brotli.
  private static let columns = """
    UEFSMRUAFSAVICwVBBUAFQYVBhwAAAACAAAABAEBAAAAYQEAAABiFQAVLBUsLBUEFQAVBhUGHAAAAAIAAAAEAQUAAAAAAACABwAAAAAAAAAVABUs
    FSwsFQQVABUGFQYcAAAAAgAAAAQBAwAAAAAAAAAEAAAAAAAAABUAFSAVJiwVBBUAFQYVBhwAAAAbDwAABDxkvwk1UIrEUsRxgGrjFQQZXDUAGAZz
    Y2hlbWEVCAAVDCUCGAJpZCUATBwAAAAVBCUCGARjZWxsJRxMrBNAEgAAABUEJQIYBXNtYWxsJRxMrBNAEgAAABUMJQIYBnBhY2tlZCUATBwAAAAW
    BBkcGUwmABwVDBklBgAZGAJpZBUAFgQWRhZGJghJHBUAFQAVAgA8FgQZBhkmAAQAAAAmABwVBBklBgAZGARjZWxsFQAWBBZSFlImTkkcFQAVABUC
    ADwpBhkmAAQAAAAmABwVBBklBgAZGAVzbWFsbBUAFgQWUhZSJqABSRwVABUAFQIAPCkGGSYABAAAACYAHBUMGSUGABkYBnBhY2tlZBUIFgQWRhZM
    JvIBSRwVABUAFQIAPBYEGQYZJgAEAAAAFrACFgQmCBa2AgAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGUwcAAAcAAAcAAAcAAAA
    WQEAAFBBUjE=
    """

  private static let packed = """
    UEFSMRUAFSAVJiwVBBUAFQYVBhwAAAAbDwAABDxkvwk1UIrEUsRxgGrjFQQZLDUAGAZzY2hlbWEVAgAVDCUCGAZwYWNrZWQlAEwcAAAAFgQZHBkc
    JgAcFQwZJQYAGRgGcGFja2VkFQgWBBZGFkwmCEkcFQAVABUCADwWBBkGGSYABAAAABZGFgQmCBZMACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lv
    biAyNi4wLjEZHBwAAACMAAAAUEFSMQ==
    """

  /// Made with pyarrow 26.0.1: points in metres, in degrees, and in metres without the key "geo".
  private static let metres = """
    UEFSMRUAFSQVJCwVBBUAFQYVBhwAAAACAAAABAECAAAAMDACAAAAMDEVABVwFXAsFQQVABUGFQYcAAAAAgAAAAQBFQAAAAEBAAAAAAAAAMA+GkEA
    AAAAqHhRQRUAAAABAQAAAAAAAABQQBpBAAAAAMF4UUEVBBk8NQAYBnNjaGVtYRUEABUMJQIYBGNvZGUlAEwcAAAAFQwlAhgIZ2VvbWV0cnkAFgQZ
    HBksJgAcFQwZJQYAGRgEY29kZRUAFgQWShZKJghJHBUAFQAVAgA8FggZBhkmAAQAAAAmABwVDBklBgAZGAhnZW9tZXRyeRUAFgQWlgEWlgEmUkkc
    FQAVABUCADwWVBkGGSYABAAAABbgARYEJggW4AEAGRwYA2dlbxh0eyJ2ZXJzaW9uIjoiMS4wLjAiLCJwcmltYXJ5X2NvbHVtbiI6Imdlb21ldHJ5
    IiwiY29sdW1ucyI6eyJnZW9tZXRyeSI6eyJlbmNvZGluZyI6IldLQiIsImdlb21ldHJ5X3R5cGVzIjpbIlBvaW50Il19fX0AGCBwYXJxdWV0LWNw
    cC1hcnJvdyB2ZXJzaW9uIDI2LjAuMRksHAAAHAAAAE8BAABQQVIx
    """

  private static let degrees = """
    UEFSMRUAFSQVJCwVBBUAFQYVBhwAAAACAAAABAECAAAAMDACAAAAMDEVABVwFXAsFQQVABUGFQYcAAAAAgAAAAQBFQAAAAEBAAAAzczMzMzMAECa
    mZmZmZlEQBUAAAABAQAAAAAAAAAAgGbAAAAAAACAVkAVBBk8NQAYBnNjaGVtYRUEABUMJQIYBGNvZGUlAEwcAAAAFQwlAhgIZ2VvbWV0cnkAFgQZ
    HBksJgAcFQwZJQYAGRgEY29kZRUAFgQWShZKJghJHBUAFQAVAgA8FggZBhkmAAQAAAAmABwVDBklBgAZGAhnZW9tZXRyeRUAFgQWlgEWlgEmUkkc
    FQAVABUCADwWVBkGGSYABAAAABbgARYEJggW4AEAGRwYA2dlbxh0eyJ2ZXJzaW9uIjoiMS4wLjAiLCJwcmltYXJ5X2NvbHVtbiI6Imdlb21ldHJ5
    IiwiY29sdW1ucyI6eyJnZW9tZXRyeSI6eyJlbmNvZGluZyI6IldLQiIsImdlb21ldHJ5X3R5cGVzIjpbIlBvaW50Il19fX0AGCBwYXJxdWV0LWNw
    cC1hcnJvdyB2ZXJzaW9uIDI2LjAuMRksHAAAHAAAAE8BAABQQVIx
    """

  private static let unnamed = """
    UEFSMRUAFSQVJCwVBBUAFQYVBhwAAAACAAAABAECAAAAMDACAAAAMDEVABVwFXAsFQQVABUGFQYcAAAAAgAAAAQBFQAAAAEBAAAAAAAAAMA+GkEA
    AAAAqHhRQRUAAAABAQAAAAAAAABQQBpBAAAAAMF4UUEVBBk8NQAYBnNjaGVtYRUEABUMJQIYBGNvZGUlAEwcAAAAFQwlAhgIZ2VvbWV0cnkAFgQZ
    HBksJgAcFQwZJQYAGRgEY29kZRUAFgQWShZKJghJHBUAFQAVAgA8FggZBhkmAAQAAAAmABwVDBklBgAZGAhnZW9tZXRyeRUAFgQWlgEWlgEmUkkc
    FQAVABUCADwWVBkGGSYABAAAABbgARYEJggW4AEAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI2LjAuMRksHAAAHAAAANEAAABQQVIx
    """
}
