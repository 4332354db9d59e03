import Foundation
import Testing

@testable import Layers

/// Parts of workbooks, named as one program or another names them.
@Suite struct WorkbookPartsTests {
  private let folder = TemporaryFolder()

  /// A workbook of one sheet, whose cells are two shared texts: where its parts lie, and how they are referred to.
  private func workbook(
    sheet: (part: String, target: String) = ("xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"),
    strings: (part: String?, target: String) = ("xl/sharedStrings.xml", "sharedStrings.xml")
  ) throws -> String {
    let path = folder.path("city.xlsx")
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relations(_ targets: [(String, String)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + targets.enumerated().map {
          "<Relationship Id=\"r\($0)\" Type=\"\(types)/\($1.0)\" Target=\"\($1.1)\"/>"
        }.joined() + "</Relationships>"
    }
    var parts = [
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><sheets>"
          + "<sheet name=\"Pupils\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations([("worksheet", sheet.target), ("sharedStrings", strings.target)])
      ),
      (
        sheet.part,
        "<worksheet xmlns=\"\(main)\"><sheetData><row><c t=\"s\"><v>0</v></c></row>"
          + "<row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>"
      ),
    ]
    if let part = strings.part {
      parts.append((part, "<sst xmlns=\"\(main)\"><si><t>school</t></si><si><t>Gràcia</t></si></sst>"))
    }
    try writeZip(parts.map { (name: $0.0, text: $0.1) }, to: path)
    return path
  }

  private func schools(_ path: String) throws -> [String?] {
    Array(try #require(CSVFile(path).read(texts: ["school"]).texts["school"]))
  }

  /// Texts of a part that differed by the case of its letters came out as empty cells.
  @Test(arguments: [
    ("xl/SharedStrings.xml", "sharedStrings.xml"), ("xl/sharedstrings.xml", "/xl/sharedStrings.xml"),
    ("xl/sharedStrings.xml", "./sharedStrings.xml"), ("xl/sharedStrings.xml", "../xl/sharedStrings.xml"),
    ("sharedStrings.xml", "../sharedStrings.xml"), ("xl\\sharedStrings.xml", "sharedStrings.xml"),
    ("xl/texts/shared.xml", "texts\\shared.xml"),
  ])
  func sharedTextsAreFound(part: String, target: String) throws {
    #expect(try schools(workbook(strings: (part, target))) == ["Gràcia"])
  }

  @Test(arguments: [
    ("xl/worksheets/Sheet1.xml", "worksheets/sheet1.xml"),
    ("xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml"),
    ("xl/worksheets/sheet1.xml", "/XL/worksheets/sheet1.xml"),
  ])
  func sheetsAreFound(part: String, target: String) throws {
    #expect(try schools(workbook(sheet: (part, target))) == ["Gràcia"])
  }

  @Test func aPartThatIsMissingIsNamed() throws {
    let path = try workbook(strings: (nil, "sharedStrings.xml"))
    let error = try #require(throws: FileError.self) { try CSVFile(path) }
    #expect(error.problem.contains("xl/sharedStrings.xml") && error.hint != nil)
  }
}
