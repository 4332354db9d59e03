import Foundation
import Testing

@testable import Layers

/// Workbooks that are written come back as they were, read by our own reader.
@Suite struct WorkbookWriterTests {
  private let folder = TemporaryFolder()

  private func write(_ name: String, _ body: (WorkbookWriter) throws -> Void) throws -> String {
    let path = folder.path(name)
    let workbook = try WorkbookWriter(path, title: "Town", created: Date(timeIntervalSince1970: 0))
    try body(workbook)
    try workbook.close()
    return path
  }

  @Test func codesAndFormulasStayText() throws {
    let codes = [
      "08019", "5è", "1E5", "=1+1", "-2", "@SUM(A1)", "0.10", "TRUE", "2025-03-01", "a & <b> \"c\"",
    ]
    let path = try write("codes.xlsx") { workbook in
      let sheet = try workbook.sheet("Àrees d'estudi: [1/2]")
      sheet.append([.heading("Code"), .heading("Value, %")])
      for (row, code) in codes.enumerated() {
        sheet.append([.text(code), .number(Double(row) + 0.5, .decimals(1))])
      }
      sheet.finish(frozenColumns: 1)
    }
    #expect(try WorkbookSource(path)?.filledSheets() == ["Àrees d'estudi 12"])
    let table = try CSVFile(path).read(texts: ["Code"], numbers: ["Value, %"])
    #expect(table.texts["Code"].map { column in codes.indices.map { column[$0] } } == codes)
    #expect(table.numbers["Value, %"]?.values == ContiguousArray(codes.indices.map { Double($0) + 0.5 }))
  }

  @Test func whatIsNoNumberIsLeftOut() throws {
    let path = try write("numbers.xlsx") { workbook in
      let sheet = try workbook.sheet("1")
      sheet.append([.heading("id"), .heading("a"), .heading("b")])
      sheet.append([.text("x"), .number(.nan, .decimals(0)), .word("withheld")])
      sheet.append([
        .text("y\u{1}\u{FFFE}\u{FFFF}"), .number(.infinity, .signed(1)),
        .number(-0.1, .signed(1), isBold: true),
      ])
    }
    let table = try CSVFile(path).read(texts: ["id", "a", "b"])
    #expect(table.texts["a"].map { [$0[0], $0[1]] } == [nil, nil])
    #expect(table.texts["b"].map { [$0[0], $0[1]] } == ["withheld", "-0.1"])
    #expect(table.texts["id"]?[1] == "y")
  }

  @Test func theSameComesOutEachTime() throws {
    let contents = try ["one.xlsx", "two.xlsx"].map { name in
      try Data(
        contentsOf: URL(
          fileURLWithPath: try write(name) {
            try $0.sheet("Same").append([.text("a"), .number(1, .decimals(2))])
          }))
    }
    #expect(contents[0] == contents[1])
    // Not only within the same second.
    let archive = try ZipArchive(FileBytes(folder.path("one.xlsx")))
    let about = String(
      decoding: try archive.bytes(of: "docProps/core.xml", atMost: 1 << 16), as: UTF8.self)
    #expect(about.contains(">1970-01-01T00:00:01Z<"))
  }

  @Test func aSecondSheetOfANameIsRefused() throws {
    _ = try write("twins.xlsx") { workbook in
      _ = try workbook.sheet("Zones")
      #expect(throws: FileError.self) { try workbook.sheet("zones") }
    }
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let workbook = try WorkbookWriter(
      folder.path("nowhere/t.xlsx"), title: "", created: Date(timeIntervalSince1970: 0))
    #expect(throws: FileError.self) { try workbook.close() }
  }

  /// Gunzip of the system reads what is packed, of any length.
  @Test(arguments: [0, 1, 100_000, 3_000_000]) func packedTextComesBack(length: Int) throws {
    let text = String((0..<length).map { Character(UnicodeScalar(UInt8(97 + ($0 * $0 / 7) % 26))) })
    let path = folder.path("t.csv.gz")
    try OutputFile.write(path) { writer throws(FileError) in
      try writer.appendPacked { inner throws(FileError) in inner.append(text) }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && read == Data(text.utf8))
  }

  @Test func aParquetFileIsReadAsATable() throws {
    let columns = [
      Column(name: "codi", values: .text(TextColumn(["08019", "5è", nil, "a,\"b\""]))),
      Column(name: "places", values: .integer([25, Column.missingInteger, 0, -1])),
      Column(name: "x", values: .real([430_000.5, .nan, 1, 2])),
      Column(name: "obert", values: .logical([true, false, nil, true])),
    ]
    let path = folder.path("schools.parquet")
    try OutputFile.write(path) { writer throws(FileError) in Column.writeParquet(columns, to: writer) }
    #expect(path.holdsTable && !folder.path("none.parquet").holdsTable && "pupils.csv".holdsTable)
    let file = try CSVFile(path)
    #expect(file.header == ["codi", "places", "x", "obert"])
    let table = try file.read(texts: ["codi", "obert"], numbers: ["places", "x"])
    #expect(
      table.texts["codi"].map { column in (0..<4).map { column[$0] } } == ["08019", "5è", nil, "a,\"b\""])
    #expect(
      table.texts["obert"].map { column in (0..<4).map { column[$0] } } == ["true", "false", nil, "true"])
    let (places, x) = (table.numbers["places"]?.values, table.numbers["x"]?.values)
    #expect(places.map { $0.map { $0.isNaN ? -9 : $0 } } == [25, -9, 0, -1])
    #expect(x.map { $0.map { $0.isNaN ? -9 : $0 } } == [430_000.5, -9, 1, 2])
    #expect(file.noteOnCodes("places") != nil && file.noteOnCodes("codi") == nil)
    #expect(throws: FileError.self) { try CSVFile(path, encoding: "latin1") }
  }
}
