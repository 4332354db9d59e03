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
    let (types, main) = (OpenXML.types, OpenXML.main)
    var parts = [
      ("_rels/.rels", OpenXML.relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><sheets>"
          + "<sheet name=\"Pupils\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        OpenXML.relations([("worksheet", sheet.target), ("sharedStrings", strings.target)])
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
