import CZip
import Foundation
import Testing

@testable import Layers

/// Sheets of workbooks, made part by part as ECMA-376 and ISO/IEC 26300 say that they look.
@Suite struct WorkbookTests {
  private let folder = TemporaryFolder()

  /// A workbook of Office Open XML with sheets of rows of cells.
  private func excel(
    _ sheets: [(name: String, cells: String)], strings: [String] = [], formats: [String] = [],
    isFrom1904: Bool = false, merged: [String] = [], calculation: String = ""
  ) throws -> String {
    let path = folder.path("city.xlsx")
    let merges =
      "<x:mergeCells>" + merged.map { "<x:mergeCell ref=\"\($0)\"/>" }.joined() + "</x:mergeCells>"
    let (types, main) = (OpenXML.types, OpenXML.main)
    let listed = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>"
    }
    let parts =
      sheets.enumerated().map { ("worksheet", "worksheets/sheet\($0.offset + 1).xml") }
      + [("sharedStrings", "/xl/sharedStrings.xml"), ("styles", "styles.xml")]
    let styles =
      formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }.joined()
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
      + formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }.joined() + "</cellXfs>"
    try writeZip(
      [
        ("_rels/.rels", OpenXML.relations([("officeDocument", "xl/workbook.xml")])),
        (
          "xl/workbook.xml",
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><workbookPr date1904=\"\(isFrom1904 ? 1 : 0)\"/><sheets>"
            + listed.joined() + "</sheets>\(calculation)</workbook>"
        ),
        ("xl/_rels/workbook.xml.rels", OpenXML.relations(parts)),
        ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
        ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
      ]
        + sheets.enumerated().map {
          (
            "xl/worksheets/sheet\($0 + 1).xml",
            "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData>\($1.cells)</x:sheetData>\(merges)</x:worksheet>"
          )
        }, to: path)
    return path
  }

  private func row(_ cells: String, _ attributes: String = "") -> String {
    "<x:row \(attributes)>\(cells)</x:row>"
  }

  private func text(_ text: String) -> String { "<x:c t=\"inlineStr\"><x:is><x:t>\(text)</x:t></x:is></x:c>" }

  private func number(_ value: String, style: Int = 0) -> String {
    "<x:c s=\"\(style)\"><x:v>\(value)</x:v></x:c>"
  }

  private func rows(_ csv: CSVFile) throws -> [[String]] {
    var rows = [[String]]()
    try csv.forEachRow { _, fields in rows.append(fields) }
    return rows
  }

  @Test func cellsAreReadAsTheyAreShown() throws {
    let cells =
      row(text("id") + text("day") + text("code") + text("x") + text("name") + text("yes"))
      + row(
        number("1") + number("45901", style: 1) + number("8014", style: 2) + number("430500.25")
          + "<x:c t=\"s\"><x:v>0</x:v></x:c><x:c t=\"b\"><x:v>1</x:v></x:c>")
      + row(
        number("2") + number("45901.75", style: 1)
          + "<x:c t=\"str\"><x:f>A1</x:f><x:v>a_x000A_b, &amp;</x:v></x:c>"
          + "<x:c r=\"E3\" t=\"s\"><x:v>1</x:v></x:c>")
    let path = try excel(
      [("Pupils", cells)],
      strings: ["<t>Gràcia</t>", "<r><t>Sant </t></r><r><t>Martí</t></r><rPh><t>x</t></rPh>"],
      formats: ["00000000"])
    let csv = try CSVFile(path)
    #expect(csv.header == ["id", "day", "code", "x", "name", "yes"])
    #expect(
      try rows(csv) == [
        ["1", "2025-09-01", "00008014", "430500.25", "Gràcia", "true"],
        ["2", "2025-09-01T18:00:00", "a\nb, &", "", "Sant Martí", ""],
      ])
  }

  /// The calendar of 1900 has a day too many; 1904-01-01 is day 0 of the other.
  @Test(arguments: [
    (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"),
    (45901, false, "2025-09-01"),
    (0, true, "1904-01-01"), (44439, true, "2025-09-01"), (0.5, false, "12:00:00"),
  ])
  func daysAreCounted(serial: Double, isFrom1904: Bool, text: String) {
    #expect(ExcelStyles.date(serial, isFrom1904: isFrom1904) == text)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", "date"), ("[$-F800]dddd, mmmm dd", "date"), ("[h]:mm", "date"), ("General", "plain"),
    ("0.00", "plain"), ("#,##0 \"dies\"", "plain"), ("[Red]0", "plain"), ("00000", "digits(5)"),
    ("00000;@", "digits(5)"), ("Standard", "plain"), ("Standaard", "plain"), ("GENERAL_)", "plain"),
    ("Currency", "plain"), ("Fixed", "plain"), ("Number", "plain"), ("#,##0 Stk", "plain"),
    ("0.00E+00", "plain"), ("h:mm AM/PM", "date"), ("hhA/P", "date"), ("yyyymmddThhmmss", "date"),
    ("[$-411]ggge\"年\"m\"月\"", "date"), ("TT.MM.JJJJ", "date"),
  ])
  func formatsAreKnown(code: String, form: String) {
    #expect("\(ExcelStyles.form(code))" == form)
  }

  @Test func whatASheetHidesOrLacksIsTold() throws {
    let cells =
      row(text("code") + text("n")) + row("") + row(number("8014") + "<x:c t=\"e\"><x:v>#N/A</x:v></x:c>")
      + row(text("08015") + "<x:c><x:f>B1</x:f></x:c>", "hidden=\"1\"")
    let csv = try CSVFile(excel([("A", cells)]))
    #expect(try rows(csv) == [["8014", ""], ["08015", ""]])
    #expect(csv.notes.map(\.rows).filter { !$0.isEmpty }.sorted { $0[0] < $1[0] } == [[1], [2], [2]])
    let gap = "1 empty row between the rows of the sheet is not counted"
    #expect(csv.notes.filter { $0.rows.isEmpty }.map { $0.text.hasPrefix(gap) } == [true])
    #expect(csv.noteOnCodes("code")?.isDoubtful == true && csv.noteOnCodes("n") == nil)
  }

  @Test func sheetsAreNamed() throws {
    let path = try excel([
      ("Readme", row(text("about"))), ("Pupils", row(text("id")) + row(number("7"))), ("Empty", ""),
    ])
    #expect(try rows(CSVFile(path + "#pupils")) == [["7"]])
    for (name, hint) in [(path, "city.xlsx#Readme"), (path + "#Schools", "its sheets are")] {
      let error = try #require(throws: FileError.self) { try CSVFile(name) }
      #expect(error.hint?.contains(hint) == true)
    }
    #expect(
      WorkbookSource("a.ods#Sheet 1") != nil && WorkbookSource("a.csv") == nil
        && WorkbookSource("a.xlsx#") == nil)
    #expect((path + "#Pupils").containerPath == path && (path + "#Pupils").namesTable)
  }

  /// What a program writes that calculates nothing: no result, an empty one, or 0 for every formula.
  @Test(arguments: [
    ("<x:f>1+1</x:f><x:v></x:v>", "<x:f>2+2</x:f>", "", "", ""),
    ("<x:f>1+1</x:f><x:v>0</x:v>", "<x:f>2+2</x:f><x:v>0</x:v>", "<calcPr fullCalcOnLoad=\"1\"/>", "", ""),
    ("<x:f>1-1</x:f><x:v>0</x:v>", "<x:f>2+2</x:f><x:v>4</x:v>", "<calcPr fullCalcOnLoad=\"1\"/>", "0", "4"),
    ("<x:f>1-1</x:f><x:v>0</x:v>", "<x:f>2-2</x:f><x:v>0</x:v>", "<calcPr calcId=\"1\"/>", "0", "0"),
  ])
  func formulasWithoutResultsAreEmpty(
    first: String, second: String, calculation: String, one: String, other: String
  ) throws {
    let cells =
      row(text("id") + text("n")) + row(text("A") + "<x:c>\(first)</x:c>")
      + row(text("B") + "<x:c>\(second)</x:c>") + row(text("C") + number("0"))
    let csv = try CSVFile(excel([("A", cells)], calculation: calculation))
    #expect(try rows(csv) == [["A", one], ["B", other], ["C", "0"]])
    let told = one.isEmpty ? [[1, 2]] : []
    #expect(csv.notes.map(\.rows) == told)
    #expect((csv.adviceOnEmptied(row: 2) != nil) == one.isEmpty && csv.adviceOnEmptied(row: 3) == nil)
  }

  /// Rows 2 and 3 have one school, 4 to 6 another, of which 5 is empty; a number over 2 and 3 is not shared out.
  @Test func mergedTextsStandForAllTheirRows() throws {
    let blank = "<x:c/>"
    let cells =
      row(text("school") + text("pupil") + text("places"), "r=\"1\"")
      + row(text("S1") + text("a") + number("40"), "r=\"2\"") + row(blank + text("b") + blank, "r=\"3\"")
      + row(text("S2") + text("c") + number("7"), "r=\"4\"") + row(blank + text("d"), "r=\"6\"")
      + row(blank + text("e"), "r=\"7\"")
    let csv = try CSVFile(excel([("A", cells)], merged: ["A2:A3", "C2:C3", "A4:A6", "B1:C1"]))
    #expect(
      try rows(csv) == [
        ["S1", "a", "40"], ["S1", "b", ""], ["S2", "c", "7"], ["S2", "d", ""], ["", "e", ""],
      ])
    // The middle one is of the empty row.
    #expect(csv.notes.map(\.rows) == [[1], [], [2, 4]])
    #expect(csv.notes.map(\.isDoubtful) == [true, false, false])
    let open = try CSVFile(
      openDocument(
        "<table:table-row>\(string("school"))\(string("pupil"))</table:table-row>"
          + "<table:table-row>\(string("S1", "table:number-rows-spanned=\"2\""))\(string("a"))</table:table-row>"
          + "<table:table-row><table:covered-table-cell/>\(string("b"))</table:table-row>"
          + "<table:table-row><table:table-cell/>\(string("c"))</table:table-row>"))
    #expect(try rows(open) == [["S1", "a"], ["S1", "b"], ["", "c"]])
  }

  private func string(_ text: String, _ more: String = "") -> String {
    "<table:table-cell office:value-type=\"string\" \(more)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test func daysAmongCodesAndTablesBesideTheTableAreTold() throws {
    let cells = row(text("code") + text("n")) + row(text("1-3") + number("7"))
    let day = try CSVFile(excel([("A", cells + row(number("45901", style: 1) + number("8")))]))
    #expect(day.noteOnDates("code")?.isDoubtful == true && day.noteOnDates("n") == nil)
    #expect(day.noteOnCodes("code") == nil && day.noteOnCodes("n") != nil)
    let beside = try CSVFile(
      excel([("A", cells + row(text("4") + number("8") + text("of all")))]))
    let error = try #require(throws: FileError.self) { try beside.read(categories: ["code"]) }
    #expect(error.row == 2 && error.hint?.contains("beside the table") == true)
  }

  @Test func namesOfColumnsInTwoRowsAreTold() throws {
    let cells =
      row(text("school") + text("origin"), "r=\"1\"")
      + row("<x:c/>" + text("here") + text("elsewhere"), "r=\"2\"")
      + row(text("A") + number("1") + number("2"), "r=\"3\"")
    let csv = try CSVFile(excel([("A", cells)], merged: ["A1:A2"]))
    let error = try #require(throws: FileError.self) {
      try csv.read(categories: ["school"], numbers: ["here", "elsewhere"])
    }
    #expect(error.problem.hasSuffix("two rows: this one in row 2 of the sheet \"A\""))
  }

  /// By the number that a spreadsheet shows, though empty rows are passed over, and by the sheet.
  @Test func theRowOfTheHeaderBelowATitleIsThatOfTheSheet() throws {
    let cells =
      row(text("Register"), "r=\"1\"") + row(text("2024-25"), "r=\"2\"")
      + row(text("school") + text("pupils"), "r=\"4\"") + row(text("A") + number("1"), "r=\"5\"")
    let csv = try CSVFile(excel([("Curs 2024-25", cells)]))
    let error = try #require(throws: FileError.self) {
      try csv.read(categories: ["school"], numbers: ["pupils"])
    }
    #expect(
      error.problem
        == "the row that names the columns is not the first but row 4 of the sheet \"Curs 2024-25\"")
  }

  /// A sheet that is hidden, or kept of another workbook, is not the one that is meant; 0 shown as an error is none.
  @Test(arguments: ["#N/A", "#¡VALOR!", "Err:502", "#DIV/0!", "#BEZUG!"])
  func hiddenSheetsAndErrorsOfOpenDocuments(error: String) throws {
    let sheet = "<table:table-row>\(string("id"))\(string("n"))</table:table-row>"
    let csv = try CSVFile(
      openDocument(
        sheet
          + "<table:table-row>\(string("A"))<table:table-cell office:value-type=\"float\" office:value=\"0\">"
          + "<text:p>\(error)</text:p></table:table-cell></table:table-row></table:table>"
          + "<table:table table:name=\"Old\" table:style-name=\"t9\">" + sheet,
        styles:
          "<s:style s:name=\"t9\" s:family=\"table\"><s:table-properties table:display=\"false\"/></s:style>"
      ))
    #expect(try rows(csv) == [["A", ""]] && csv.notes.count == 1)
  }

  private func openDocument(_ rows: String, styles: String = "") throws -> String {
    let path = folder.path("city.ods")
    let spaces = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    try writeZip(
      [
        (
          "content.xml",
          "<office:document-content \(spaces.joined(separator: " ")) "
            + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:automatic-styles xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">\(styles)"
            + "</office:automatic-styles><office:body>"
            + "<office:spreadsheet><table:table table:name=\"Pupils\">\(rows)</table:table></office:spreadsheet>"
            + "</office:body></office:document-content>"
        )
      ], to: path)
    return path
  }

  @Test func openDocumentsAreRead() throws {
    func cell(_ type: String, _ value: String, _ shown: String, _ more: String = "") -> String {
      "<table:table-cell office:value-type=\"\(type)\" \(value) \(more)><text:p>\(shown)</text:p></table:table-cell>"
    }
    let header = ["id", "day", "code", "name", "ok"].map { cell("string", "", $0) }.joined()
    let first =
      cell("float", "office:value=\"1\"", "1") + cell("date", "office:date-value=\"2025-09-01\"", "1.9.25")
      + cell("float", "office:value=\"8014\"", "08014")
      + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation>"
      + "<text:p>Sant<text:s/>Martí</text:p></table:table-cell>"
      + cell("boolean", "office:boolean-value=\"true\"", "CERT")
    let second =
      cell("float", "office:value=\"2\"", "2") + "<table:table-cell table:number-columns-repeated=\"2\"/>"
      + cell("string", "", "#N/A", "calcext:value-type=\"error\"")
      + "<table:table-cell table:number-columns-repeated=\"16380\"/>"
    let path = try openDocument(
      "<table:table-row>\(header)</table:table-row><table:table-row>\(first)</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"2\">\(second)</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>")
    let csv = try CSVFile(path)
    #expect(
      try rows(csv) == [
        ["1", "2025-09-01", "08014", "Sant Martí", "true"], ["2", "", "", "", ""], ["2", "", "", "", ""],
      ])
    #expect(csv.notes.map(\.rows) == [[2, 3]])
  }

  @Test func whatIsNoWorkbookIsRefused() throws {
    let path = folder.path("old.xlsx")
    for (bytes, words) in [
      (Array("id,school\n1,2\n".utf8), "name end with .csv"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"),
      ([0x50, 0x4B, 3, 4, 9, 9], "save it anew"),
    ] {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(try #require(throws: FileError.self) { try CSVFile(path) }.hint?.contains(words) == true)
    }
    // A document type may make a text without end out of a few words.
    let bomb = folder.path("bomb.ods")
    try writeZip([("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")], to: bomb)
    #expect(throws: FileError.self) { try CSVFile(bomb) }
  }
}

func writeZip(_ files: [(name: String, text: String)], to path: String) throws {
  var code: Int32 = 0
  let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code))
  for (name, text) in files {
    let bytes = Array(text.utf8)
    let copy = malloc(max(1, bytes.count))
    bytes.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: $0)
    }
    let source = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 1))
    #expect(zip_file_add(archive, name, source, 0) >= 0)
  }
  #expect(zip_close(archive) == 0)
}
