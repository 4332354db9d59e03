import Foundation
import Testing

@testable import Layers

/// Texts in encodings, with line ends and around delimiters as programs write them.
@Suite struct CSVTextTests {
  private let folder = TemporaryFolder()

  private func file(_ bytes: [UInt8]) throws -> String {
    let path = folder.path("table.csv")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func oneStrayByteLeavesTheOtherRowsAsTheyAre() throws {
    let rows = (1...40).map { "\($0),Península Ibèrica" }
    var bytes = Array(("id,origin\n" + rows.joined(separator: "\n") + "\n").utf8)
    // Row 41 is Windows-1252; in row 42 one letter is, beside one of UTF-8.
    bytes += Array("41,Itàlia".unicodeScalars.map { UInt8($0.value) }) + [0x0A]
    bytes += Array("42,Perú ".utf8) + [0xE8] + Array("í\n".utf8)
    let csv = try CSVFile(file(bytes))
    let origins = try #require(csv.read(texts: ["origin"]).texts["origin"])
    #expect(origins[39] == "Península Ibèrica" && origins[40] == "Itàlia" && origins[41] == "Perú èí")
    let note = try #require(csv.notes.first)
    #expect(note.rows == [41, 42] && note.count == 2 && note.isDoubtful)
  }

  /// U+FFFD, and letters of UTF-8 that were taken for Windows-1252; Ã and Â alone are letters.
  @Test(arguments: [
    ("Pen\u{FFFD}nsula", true), ("Pen\u{C3}\u{AD}nsula", true), ("Til\u{C2}\u{B7}lers", true),
    ("\u{C3}\u{20AC}vila", true), ("IRMÃ", false), ("São João", false), ("Â", false), ("TIL·LERS", false),
  ])
  func spoiltLettersAreTold(word: String, isSpoilt: Bool) throws {
    let csv = try CSVFile(file(Array("id,origin\n1,Perú\n2,\(word)\n3,Itàlia\n".utf8)))
    #expect(csv.notes.map(\.rows) == (isSpoilt ? [[2]] : []) && csv.notes.allSatisfy(\.isDoubtful))
    #expect(try csv.read(texts: ["origin"]).texts["origin"]?[1] == word)
  }

  /// 0x9C is ś in Windows-1250, œ in Windows-1252; the bytes are those of the encodings' own tables.
  @Test(arguments: [
    ("Windows-1250", [UInt8(0x9C), 0xB9], "śą"), ("mac roman", [0x8E, 0x96], "éñ"),
    ("KOI8-R", [0xDB, 0xCB], "шк"),
    ("cp850", [0x82, 0xA4], "éñ"), ("iso-8859-15", [0xA4], "€"), ("1252", [0x80], "€"),
    ("utf8", [0xC3, 0xA9], "é"),
  ])
  func encodingsAreReadAsSaid(name: String, bytes: [UInt8], text: String) throws {
    let csv = try CSVFile(file(Array("a,b\n1,".utf8) + bytes + [0x0A]), encoding: name)
    #expect(try csv.read(texts: ["b"]).texts["b"]?[0] == text)
  }

  @Test(arguments: [("Windows-1250", true), ("klingon", false), ("UTF-8//TRANSLIT", false)])
  func encodingsThatCannotBeAreRefused(name: String, isKnown: Bool) throws {
    // 0x81 stands for nothing in Windows-1250.
    let path = try file(Array("a,b\n1,x\n2,".utf8) + [0x81, 0x0A])
    let error = try #require(throws: FileError.self) { try CSVFile(path, encoding: name) }
    #expect(error.row == (isKnown ? 2 : nil) && error.code == .badData)
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, [UInt8]()), (.utf16BigEndian, []),
    (.utf16LittleEndian, [0xFF, 0xFE]),
    (.utf16BigEndian, [0xFE, 0xFF]), (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
  ])
  func wideEncodingsAreFoundWithAndWithoutTheirMark(encoding: String.Encoding, mark: [UInt8]) throws {
    let text = "id;carrer\r\n1;Grünerløkka\r\n2;Gràcia\r\n"
    let csv = try CSVFile(file(mark + Array(try #require(text.data(using: encoding)))))
    #expect(csv.header == ["id", "carrer"])
    #expect(try csv.read(texts: ["carrer"]).texts["carrer"].map(Array.init) == ["Grünerløkka", "Gràcia"])
  }

  /// Polish in Windows-1250 and French in Mac Roman, read as Windows-1252, have signs within words.
  @Test(arguments: [
    ([UInt8(0x77), 0xB3, 0x61, 0x64, 0x61], true), ([0x62, 0x88, 0x74, 0x6F, 0x6E], true),
    ([0x4D, 0x61, 0x72, 0x74, 0xED], false), ([0x4C, 0x92, 0x48, 0x6F, 0x73], false),
    ([0x6C, 0xB7, 0x6C], false),
  ])
  func lettersThatAreUnlikelyAreDoubted(word: [UInt8], isDoubtful: Bool) throws {
    let csv = try CSVFile(file(Array("a,b\n1,".utf8) + word + [0x0A]))
    #expect(csv.notes.map(\.isDoubtful) == [isDoubtful])
  }

  @Test(arguments: [
    "sep=;\nid;n\n1;2,5\n", "sep=;\r\nid;n\r\n1;2,5\r\n", "\u{FEFF}\"sep=;\"\nid;n\n1;2,5\n",
    "id;n\r1;2,5\r\n",
    "id;n;\n1;2,5\n", "\"id\";\"n\"\r\"1\";\"2,5\"\r\n", "id ;\u{A0}n\u{200B}\n1;2,5\n",
  ])
  func formsOfSpreadsheetsAreUnderstood(text: String) throws {
    let csv = try CSVFile(file(Array(text.utf8)))
    #expect(csv.header.prefix(2) == ["id", "n"] && csv.notes.isEmpty)
    let table = try csv.read(numbers: ["id", "n"], decimalComma: true)
    #expect(table.count == 1 && table.numbers["n"]?.values == [2.5] && table.notes.isEmpty)
  }

  @Test(arguments: [
    "\u{A0}S1", "S1\u{202F}", "\u{200B}S1\u{FEFF}", "\u{3000}S1 \t", "\u{2060}S1\u{200E}", "=\"S1\"",
    "\u{A0}=\"S1\"",
    "\"=\"\"S1\"\"\"",
  ])
  func blanksAndProtectionAroundCodesDoNotCount(code: String) throws {
    let csv = try CSVFile(file(Array("id,school\n1,S1\n2,\(code)\n".utf8)))
    #expect(try csv.read(categories: ["school"]).categories["school"]?.codes == [0, 0])
    #expect("\u{A0}\(code.contains("=") ? "S1" : code) ".trimmingBlanks == "S1")
  }

  @Test func apostrophesProtectNumbersAndBelongToNames() throws {
    let csv = try CSVFile(file(Array("code,name\n'08,'s-Hertogenbosch\n='08,x\n".utf8)))
    let table = try csv.read(texts: ["name"], categories: ["code"])
    #expect(table.categories["code"]?[0] == "08" && table.texts["name"]?[0] == "'s-Hertogenbosch")
    #expect(csv.columnName("co\u{200B}de") == "code")
  }

  @Test func lastCellsMayBeLeftOut() throws {
    let csv = try CSVFile(file(Array("a,b,c,d\n1,x,,\n2,y\n3,z,u,v\n4,w\n".utf8)))
    let table = try csv.read(texts: ["b", "d"])
    #expect(table.texts["b"].map(Array.init) == ["x", "y", "z", "w"])
    #expect(table.texts["d"].map(Array.init) == [nil, nil, "v", nil])
    #expect(table.notes.map(\.rows) == [[2, 4]])
    var rows = [[String]]()
    let notes = try csv.forEachRow { _, fields in rows.append(fields) }
    #expect(rows[1] == ["2", "y", "", ""] && notes == table.notes)
  }

  /// A copy that broke off ends in the middle of a row, and the half number in it is none.
  @Test(arguments: [
    "a,b,c\n1,2,3\n4,5,6\n7", "a;b;c\n1;2;3\n3;4;5\n5", "a,b,c,d\r\n1,2,3,4\r\n4,5,6,7\r\n7,8",
    // Others leave out a cell, but none two.
    "a,b,c,d\n1,2,3\n4,5,6,7\n8,9", "a,b,c\n1,2,3\n4,5,6\nP0",
  ])
  func aFileThatWasCutOffIsRefused(text: String) throws {
    let csv = try CSVFile(file(Array(text.utf8)))
    let row = text.split(whereSeparator: \.isNewline).count - 1
    let error = try #require(throws: FileError.self) { try csv.read(texts: ["a"]) }
    #expect(error.row == row && error.problem.hasSuffix("the file ends in the middle of it"))
    #expect(error.hint?.contains("cut off") == true)
    #expect(throws: FileError.self) { try csv.forEachRow { _, _ in } }
    #expect(csv.readWhatCanBeRead(["a"]).faults.map(\.problem) == [error.problem])
  }

  @Test(arguments: [
    "a,b,c\n1,2,3\n4,5,6\n7,8\n", "a,b,c\r\n1,2,3\r\n4,5,6\r\n7,8\r\n", "a,b,c\n1,2,3\n4,5,6\n7,8,9",
    // One cell may be empty; empty cells at the end are left out in other rows, too; of two rows nothing can be told.
    "a,b,c\n1,2,3\n4,5,6\n7,8", "a;b\n1;2\n3;4\n5",
    "a,b,c\n1,2\n4,5,6\n7,8", "a,b,c\n1,2,3\n4,5", "a,b,\n1,2\n3,4\n5,6", "a\n1\n2\n3",
  ])
  func aFileThatEndsWithoutALineEndMayBeWhole(text: String) throws {
    let csv = try CSVFile(file(Array(text.utf8)))
    #expect(try csv.read(texts: ["a"]).count == text.split(whereSeparator: \.isNewline).count - 1)
  }

  @Test(arguments: [
    // A line end within a field, words below the table, and rows of another delimiter.
    ("a,b,c,d,e\n1,2,3,4,5\n1,x\ny,3,4,5\n1,2,3,4,5\n", 2), ("a,b,c\n1,2,3\nSource: the town\n", 2),
    ("a;b\n1,2\n3,4\n", 1),
  ])
  func rowsThatAreBrokenAreNoShortOnes(text: String, row: Int) throws {
    let csv = try CSVFile(file(Array(text.utf8)))
    #expect(try #require(throws: FileError.self) { try csv.read(texts: ["a"]) }.row == row)
    #expect(csv.readWhatCanBeRead(["a"]).faults.map(\.row) == [row])
  }

  @Test(arguments: [
    ("*", NumberForm.masked), ("<5", .masked), ("..", .masked), ("-", .masked), ("s", .masked),
    ("[c]", .masked),
    ("≤ 10", .masked), ("1–4", .masked), ("1,234", .thousands), ("1.234,5", .thousands),
    ("1'234", .thousands),
    ("12.345.678", .thousands), ("3,5", .decimalComma), ("1234,567", .decimalComma), ("n/a", .other),
    ("0,123", .decimalComma), ("n < 10", .masked), ("<5 %", .masked), ("1 234 567", .thousands),
    ("4t", .other), ("I5", .other), ("3n", .other), ("+1,5", .decimalComma), ("12,34,56", .other),
  ])
  func fieldsThatAreNoNumbersAreTold(text: String, form: NumberForm) {
    #expect(NumberForm(text) == form)
  }

  @Test func blanksBetweenThousandsAreNoQuestion() throws {
    let text = "n\n1 234\n12\u{202F}345,5\n1 23\n1\u{A0}234\u{A0}567\n*\n\u{A0}7\u{200B}\n"
    let column = try #require(
      CSVFile(file(Array(text.utf8)), delimiter: ";").read(numbers: ["n"], decimalComma: true).numbers["n"])
    #expect(column.values.map { $0.isNaN ? -1 : $0 } == [1234, 12345.5, -1, 1_234_567, -1, 7])
    #expect(column.unreadable == [2] && column.masked == [4])
  }

  @Test(arguments: [
    ("P0001,53000023,Carrer Nou\nP0002,53000034,Carrer Vell\n", true), ("id,school\nP0001,53000023\n", false),
    ("school,2019,2020\nA,1,15\nB,20,31\n", false),
  ])
  func rowsInPlaceOfAHeaderAreSeen(text: String, isHeaderless: Bool) throws {
    let csv = try CSVFile(file(Array(text.utf8)))
    #expect(csv.seemsHeaderless == isHeaderless)
    let error = try #require(throws: FileError.self) { try csv.read(texts: ["street"]) }
    #expect(error.hint?.contains("Carrer") == false && !error.problem.contains("Carrer"))
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}xyz", ".xlsx"), ("<html><table>", "web page"), ("%PDF-1.4", "PDF"),
    ("SQLite format 3", "database"),
  ])
  func otherFilesAreRefusedWithWhatToDo(text: String, advice: String) throws {
    let error = try #require(throws: FileError.self) { try CSVFile(file(Array(text.utf8))) }
    #expect(error.problem == "this is no table of text" && error.hint?.contains(advice) == true)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("-1+cmd", "'-1+cmd"), ("+34 93 123", "+34 93 123"),
    ("-12,5", "\"-12,5\""),
    ("-", "-"), ("-1e5", "-1e5"), ("a=b", "a=b"), ("=a,b", "\"'=a,b\""),
  ])
  func formulasAreWrittenAsTexts(text: String, field: String) {
    #expect(text.csvField == field)
  }
}
