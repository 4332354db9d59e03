import DeterministicParallel
import Foundation
import Testing

@testable import Layers

/// Rows in which nothing stands, and blanks around quotation marks.
@Suite struct EmptyRowsTests {
  private let folder = TemporaryFolder()

  private func csv(_ text: String) throws -> CSVFile {
    let path = folder.path("table.csv")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try CSVFile(path)
  }

  /// Between two pupils they counted as pupils without a school.
  @Test(arguments: [
    ",,", "\"\",\"\",\"\"", " , ,\t", "   ", " \"\" , \"  \" ,", ",", "\"\"", ",,\r", ",,,,,",
  ])
  func emptyRowsAreNoPupils(line: String) throws {
    for mark in [",", ";"] {
      let empty = line.replacing(",", with: mark)
      let rows = ["id,school,n", "a,S1,1", empty, empty, "b,S2,2", "", ",S3,3"].map {
        $0.replacing(",", with: mark)
      }
      let file = try csv(rows.joined(separator: "\n") + "\n")
      let table = try file.read(texts: ["id"], categories: ["school"], numbers: ["n"])
      #expect(table.count == 3 && table.numbers["n"]?.values == [1, 2, 3])
      #expect(table.texts["id"].map(Array.init) == ["a", "b", nil])
      #expect(table.notes.map(\.values) == [["2"]])
      #expect(table.notes.first?.text.hasPrefix("2 empty rows of the file are not counted") == true)
      var numbers = [Int]()
      let notes = try file.forEachRow { row, _ in numbers.append(row) }
      #expect(notes == table.notes && numbers == [1, 2, 3])
      let (columns, places, faults) = file.readWhatCanBeRead(["id"])
      // Whoever looks for faults is told the rows of the file.
      #expect(places == [1, 4, 5] && columns[0].count == 3 && faults.isEmpty)
    }
  }

  /// A field that holds a delimiter, a line end or a quotation mark holds something.
  @Test(arguments: ["\",\",", "\"\"\"\",,", "\"\n\",,", ",\"\r\n\","])
  func rowsWithSomethingCount(line: String) throws {
    let table = try csv("a,b,c\n1,2,3\n\(line)\n4,5,6\n").read(texts: ["a", "b"])
    #expect(table.count == 3 && !table.notes.contains { $0.text.contains("empty row") })
  }

  @Test func aRowOfOneColumnMayBeEmpty() throws {
    let table = try csv("a\nx\n\"\"\n\ny\n").read(texts: ["a"])
    #expect(table.texts["a"].map(Array.init) == ["x", nil, "y"] && table.notes.isEmpty)
  }

  /// Rows that messages on the text name are the same in all ways of reading, and those of the file.
  @Test func rowsHaveOneNumber() throws {
    var bytes = Array("id,origin\n1,Perú\n,\n2,Itàlia\n\n,\n3,".utf8)
    bytes += [0x50, 0x65, 0x72, 0xFA] + Array("\n,\n4,5,6\n".utf8)
    let path = folder.path("stray.csv")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let file = try CSVFile(path)
    #expect(file.notes.map(\.rows) == [[5]])
    #expect(try #require(throws: FileError.self) { try file.read(texts: ["id"]) }.row == 7)
    #expect(file.readWhatCanBeRead(["id"]).faults.map(\.row) == [7])
  }

  /// In pieces that are read side by side, too.
  @Test func piecesPassOverThem() throws {
    let filling = String(repeating: "n", count: 60)
    let rows = (0..<150_000).map { $0 % 3 == 0 ? ";;\n\($0);\(filling);x" : "\($0);\(filling);x" }
    let file = try csv("a;b;c\n" + rows.joined(separator: "\n"))
    let table = try file.read(categories: ["c"], numbers: ["a"], workers: Workers(count: 3))
    #expect(file.content.count > 2 << 22)
    #expect(table.numbers["a"]?.values == ContiguousArray((0..<150_000).map(Double.init)))
    #expect(table.categories["c"]?.count == 150_000 && table.notes.map(\.values) == [["50000"]])
  }

  @Test func theHeaderMayStandBelowEmptyRows() throws {
    for above in [";;\n;;\n", "\n\n", "  \n"] {
      let file = try csv(above + "id;school;n\n1;S1;2\n")
      #expect(file.header == ["id", "school", "n"] && file.delimiter == ";")
    }
  }

  /// As people type them: a, "b", c.
  @Test func blanksAroundQuotationMarksDoNotCount() throws {
    let rows = [
      "id, \"school\", street", "1, \"S1\", \"Carrer Major, 5\" ", "\"2\" , \"S1\", 5\" pipe",
      "3,S1, \"Pis\" 3",
    ]
    let table = try csv(rows.joined(separator: "\n")).read(texts: ["id", "street"], categories: ["school"])
    #expect(table.categories["school"]?.codes == [0, 0, 0] && table.categories["school"]?.labels == ["S1"])
    #expect(table.texts["id"].map(Array.init) == ["1", "2", "3"])
    // A mark that closes before the field ends is a plain character.
    #expect(table.texts["street"].map(Array.init) == ["Carrer Major, 5", " 5\" pipe", " \"Pis\" 3"])
  }

  /// The digits of Arabic and of full width are digits.
  @Test(
    arguments: [
      ("٤١٫٣٨", 41.38), ("２．５", 2.5), ("-٧", -7), ("۱۲۳", 123), ("½", nil), ("٤١,٣٨", nil), ("4²", nil),
    ] as [(String, Double?)])
  func digitsOfOtherScripts(text: String, value: Double?) throws {
    let column = CSVTable.NumberColumn(texts: [text])
    #expect(column.unreadable == (value == nil ? [0] : []))
    if let value { #expect(column.values == [value]) }
    #expect(CSVTable.NumberColumn(texts: ["٤١,٣٨"], decimalComma: true).values == [41.38])
    #expect(NumberForm("½,5") == .other && NumberForm("٤١,٣٨") == .decimalComma)
  }
}
