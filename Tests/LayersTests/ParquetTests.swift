import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct ParquetTests {
  private let folder: TemporaryFolder

  init() { folder = TemporaryFolder() }

  /// What both files below were made of.
  private static let expected: [Column] = [
    Column(name: "code", values: .text(["08019", nil, "5è", "08019"])),
    Column(name: "n", values: .integer([1, Column.missingInteger, -3, 4])),
    Column(name: "share", values: .real([0.5, 0.25, .nan, 1])),
    Column(name: "yes", values: .logical([true, false, nil, true])),
    Column(name: "day", values: .date(["2025-09-01", nil, "1969-12-31", "2024-02-29"])),
    Column(name: "fee", values: .real([12.5, -0.05, .nan, 0])),
  ]

  private func expectSame(_ after: [Column], _ before: [Column]) {
    #expect(after.map(\.name) == before.map(\.name))
    for (after, before) in zip(after, before) {
      #expect(after.texts == before.texts)
      #expect(String(describing: after.values).prefix(5) == String(describing: before.values).prefix(5))
    }
  }

  @Test(arguments: [snappyWithDictionaries, secondPagesWithDeltas])
  func readsWhatPyarrowWrites(base64: String) throws {
    let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    let (columns, notes) = try ParquetFile(FileBytes(data, path: "pyarrow.parquet")).columns()
    expectSame(columns, Self.expected)
    #expect(notes.isEmpty)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var geometries = Geometries()
    let square = [(0.0, 0.0), (9, 0), (9, 9), (0, 9)].map { Coordinate(x: $0.0, y: $0.1) }
    geometries.appendPolygons([[square]])
    geometries.appendNone()
    geometries.appendPolygons([[square], [square.map { Coordinate(x: $0.x + 20, y: $0.y) }]])
    geometries.appendPolygons([[square]])
    let before = Layer(
      name: "zones", crs: try CRS("EPSG:25831"), geometries: geometries, columns: Self.expected)
    let path = folder.path("zones.parquet")
    _ = try before.write(to: path)
    let after = try Layer(contentsOf: path)
    #expect(after.crs == before.crs)
    #expect(after.geometries.kinds == before.geometries.kinds)
    #expect(after.geometries.x == before.geometries.x && after.geometries.y == before.geometries.y)
    expectSame(after.columns, Self.expected)
  }

  /// Several row groups and pages, with a dictionary in some.
  @Test func manyRowsComeBack() throws {
    let count = 2 * ParquetWriter.rowsPerGroup + 17
    let columns = [
      Column(name: "id", values: .text(TextColumn((0..<count).lazy.map { "pupil \($0)" }))),
      Column(
        name: "school", values: .text(TextColumn((0..<count).lazy.map { $0 % 7 == 0 ? nil : "S\($0 % 300)" }))
      ),
      // Long runs, and none.
      Column(
        name: "level",
        values: .text(
          TextColumn((0..<count).lazy.map { $0 < 70_001 ? "city" : $0 % 1000 < 503 ? "area \($0 % 3)" : nil })
        )),
      Column(
        name: "score",
        values: .real(ContiguousArray((0..<count).lazy.map { $0 % 5 == 0 ? .nan : Double($0) / 3 }))),
      Column(
        name: "open",
        values: .logical(ContiguousArray((0..<count).lazy.map { $0 % 3 == 0 ? nil : $0 % 2 == 0 }))),
    ]
    let path = folder.path("pupils.parquet")
    try OutputFile.write(path) { writer throws(FileError) in Column.writeParquet(columns, to: writer) }
    let file = try ParquetFile(path)
    #expect(file.count == count)
    expectSame(try file.columns().columns, columns)
  }

  /// With a dictionary where few numbers are different, and without any where there is none.
  @Test func numbersThatRepeatComeBack() throws {
    let count = ParquetWriter.rowsPerGroup + 17
    var (places, halves) = (ContiguousArray<Int64>(), ContiguousArray<Double>())
    for row in 0..<count {
      places.append(row % 11 == 0 ? Column.missingInteger : Int64(row * row % 701 - 9))
      halves.append(row % 9 == 4 ? .nan : Double(row * 7 % 1000) / 2)
    }
    let columns = [
      Column(name: "places", values: .integer(places)), Column(name: "half", values: .real(halves)),
      Column(name: "unknown", values: .real(ContiguousArray(repeating: .nan, count: count))),
    ]
    let path = folder.path("numbers.parquet")
    try OutputFile.write(path) { writer throws(FileError) in Column.writeParquet(columns, to: writer) }
    expectSame(try ParquetFile(path).columns().columns, columns)
    // Two bytes a row at most and not eight, before they are packed.
    let chunk = ParquetChunk(.real(halves), rows: 0..<ParquetWriter.rowsPerGroup)
    #expect(chunk.unpackedSize < 3 * ParquetWriter.rowsPerGroup)
  }

  @Test func theNumberOfThreadsDoesNotShow() throws {
    func bytes(_ workers: Workers) -> [UInt8] {
      let writer = ByteWriter(inMemory: 1 << 12)
      Column.writeParquet(Self.expected, to: writer, workers: workers)
      return writer.withBytes { Array($0) }
    }
    #expect(bytes(Workers(count: 1)) == bytes(Workers(count: 4)))
  }

  @Test func aRowOfNothingIsARow() throws {
    let columns = [
      Column(name: "id", values: .text(TextColumn(["007", nil]))),
      Column(name: "x", values: .real([1.25, .nan])),
    ]
    let path = folder.path("table.parquet")
    try OutputFile.write(path) { writer throws(FileError) in Column.writeParquet(columns, to: writer) }
    let table = try CSVFile(path).read(texts: ["id"])
    #expect(Array(table.texts["id"] ?? []) == ["007", nil])
  }

  @Test func aTableIsNoLayer() throws {
    let path = folder.path("table.parquet")
    try OutputFile.write(path) { writer throws(FileError) in Column.writeParquet(Self.expected, to: writer) }
    let error = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
    #expect(error?.code == .badData && error?.problem.contains("without geometries") == true)
  }

  /// Each byte of a file in turn gets another value, and the file each shorter length: an error or other values, no trap.
  @Test(arguments: [snappyWithDictionaries, secondPagesWithDeltas])
  func damageIsAnError(base64: String) throws {
    let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    var errors = 0
    for position in data.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = data
        damaged[position] ^= change
        do throws(FileError) {
          _ = try ParquetFile(FileBytes(damaged, path: "damaged.parquet")).columns()
        } catch {
          errors += 1
          #expect(error.code == .badData)
        }
      }
    }
    #expect(errors > data.count)
    for length in 0..<data.count {
      #expect(throws: FileError.self) { try ParquetFile(FileBytes(data.prefix(length), path: "cut.parquet")) }
    }
  }
}

extension ParquetTests {
  /// Made with pyarrow 26.0.1: compression="snappy".
  static let snappyWithDictionaries = """
    UEFSMRUEFSAVJEwVBBUAEgAAEDwFAAAAMDgwMTkDAAAANcOoFQAVEhUWLBUIFRAVBhUGHAAAAAkgAgAAAAMNAQMCFQQVMBUuTBUGFQASAAAY
    BAEACQE8/f////////8EAAAAAAAAABUAFRQVGCwVCBUQFQYVBhwAAAAKJAIAAAADDQIDJAAVBBUwFSxMFQYVABIAABgAAAUBBOA/BQcoANA/
    AAAAAAAA8D8VABUUFRgsFQgVEBUGFQYcAAAACiQCAAAAAwsCAyQAFQAVDhUSLBUIFQAVBhUGHAAAAAcYAgAAAAMLBRUEFRgVHEwVBhUAEgAA
    DCxsTwAA/////0ZNAAAVABUUFRgsFQgVEBUGFQYcAAAACiQCAAAAAw0CAyQAFQQVGBUcTBUGFQASAAAMLAAABOL////7AAAAABUAFRQVGCwV
    CBUQFQYVBhwAAAAKJAIAAAADCwIDJAAVBBl8NQAYBnNjaGVtYRUMABUMJQIYBGNvZGUlAEwcAAAAFQQlAhgBbgAVCiUCGAVzaGFyZQAVACUC
    GAN5ZXMAFQIlAhgDZGF5JQxMbAAAABUOFQgVAhgDZmVlJQoVBBUQLFwVBBUQAAAAFggZHBlsJgAcFQwZNQAGEBkYBGNvZGUVAhYIFnQWfCZI
    JggpLBUEFQAVAgAVABUQFQIAPBYaGQYZJgIGAAAAJgAcFQQZNQAGEBkYAW4VAhYIFoYBFogBJs4BJoQBKSwVBBUAFQIAFQAVEBUCADwpBhkm
    AgYAAAAmABwVChk1AAYQGRgFc2hhcmUVAhYIFoYBFoYBJtQCJowCKSwVBBUAFQIAFQAVEBUCADwpBhkmAgYAAAAmABwVABklBgAZGAN5ZXMV
    AhYIFjQWOCaSA0kcFQAVABUCADwpBhkmAgYAAAAmABwVAhk1AAYQGRgDZGF5FQIWCBZuFnYmggQmygMpLBUEFQAVAgAVABUQFQIAPCkGGSYC
    BgAAACYAHBUOGTUABhAZGANmZWUVAhYIFm4Wdib4BCbABCksFQQVABUCABUAFRAVAgA8KQYZJgIGAAAAFpAFFggmCBauBQAoIHBhcnF1ZXQt
    Y3BwLWFycm93IHZlcnNpb24gMjYuMC4xGWwcAAAcAAAcAAAcAAAcAAAcAAAA/AEAAFBBUjE=
    """

  /// Made with pyarrow 26.0.1: pages of the second version, zstd, and an encoding of each kind that has no dictionary.
  static let secondPagesWithDeltas = """
    UEFSMRUGFV4VXlwVCBUCFQgVDhUEFQASHAAAAAMNgAEEAwAAAAAAAIABBAMKAwMAAAAgAAAAAAAAAAAAAAAwODAxOTXDqDA4MDE5FQYVWBU6
    XBUIFQIVCBUKFQQVABEcAAAAAw0otS/9ICqVAABggAIEAwIHBAAAALAAAQAiSAIVBhU0FTJcFQgVAhUIFRIVBBUAERwAAAADCyi1L/0gGHUA
    AEAAAODQ8D8/PwEACMACFQYVEBUQXBUIFQIVCBUGFQQVABIcAAAAAwsCAAAAAwUVBhUcFRxcFQgVAhUIFQAVBBUAEhwAAAADDWxPAAD/////
    Rk0AABUGFRwVHFwVCBUCFQgVABUEFQASHAAAAAMLAAAE4v////sAAAAAFQQZfDUAGAZzY2hlbWEVDAAVDCUCGARjb2RlJQBMHAAAABUEJQIY
    AW4AFQolAhgFc2hhcmUAFQAlAhgDeWVzABUCJQIYA2RheSUMTGwAAAAVDhUIFQIYA2ZlZSUKFQQVECxcFQQVEAAAABYIGRwZbCYAHBUMGSUG
    DhkYBGNvZGUVDBYIFo4BFo4BJghJHBUAFQ4VAgA8FhoZBhkmAgYAAAAmABwVBBklBgoZGAFuFQwWCBaIARZqJpYBSRwVABUKFQIAPCkGGSYC
    BgAAACYAHBUKGSUGEhkYBXNoYXJlFQwWCBZkFmImgAJJHBUAFRIVAgA8KQYZJgIGAAAAJgAcFQAZFQYZGAN5ZXMVDBYIFkAWQCbiAkkcFQAV
    BhUCADwpBhkmAgYAAAAmABwVAhklBgAZGANkYXkVDBYIFkwWTCaiA0kcFQAVABUCADwpBhkmAgYAAAAmABwVDhklBgAZGANmZWUVDBYIFkwW
    TCbuA0kcFQAVABUCADwpBhkmAgYAAAAW0gQWCCYIFrIEACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZbBwAABwAABwAABwA
    ABwAABwAAADEAQAAUEFSMQ==
    """
}
