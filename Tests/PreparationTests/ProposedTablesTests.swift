import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What a proposal says of tables that it cannot use, and of what it does not find.
@Suite struct ProposedTablesTests {
  // Encodings

  /// The bytes of "学校コード,学校名" in Shift-JIS, and of "学校代码,学校名" in GBK.
  @Test(
    arguments: [
      [0x8A, 0x77, 0x8D, 0x5A, 0x83, 0x52, 0x81, 0x5B, 0x83, 0x68, 0x2C, 0x8A, 0x77, 0x8D, 0x5A, 0x96, 0xBC],
      [
        0xD1, 0xA7, 0xD0, 0xA3, 0xB4, 0xFA, 0xC2, 0xEB, 0x2C, 0xD1, 0xA7, 0xD0, 0xA3, 0xC3, 0xFB,
      ],
    ] as [[UInt8]])
  func anEncodingThatIsNotKnownIsTold(header: [UInt8]) throws {
    let fixture = try TinyStudy()
    var text = header
    for part in [Array(",x,y\nW,".utf8), Array(",430500,4580500\nE,".utf8)] {
      text += part + header.suffix(4)
    }
    text += Array(",431500,4580500\n".utf8)
    try Data(text).write(to: URL(fileURLWithPath: fixture.path("schools.csv")))
    let proposal = try StudyProposal(folder: fixture.folder)
    #expect(
      proposal.text.contains(
        "#   schools.csv: its text is not UTF-8, and its encoding is not known: save it as"))
    #expect(proposal.lacking == ["schools"])
    #expect(
      proposal.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  /// Codes and columns can be used all the same: "Catal‡na", as a Mac wrote it once.
  @Test func lettersThatLookWrongAreTold() throws {
    let fixture = try TinyStudy()
    var text = Array("codi;nom;titularitat;x;y\nW;Escola Catal".utf8)
    text.append(0x88)
    text += Array("na;Public;430500;4580500\nE;Escola Nova;Privat;431500;4580500\n".utf8)
    text += Array("P;Mar;Privat;431850;4580850\n".utf8)
    try Data(text).write(to: URL(fileURLWithPath: fixture.path("schools.csv")))
    let proposed = try StudyProposal(folder: fixture.folder).text
    #expect(
      proposed.contains(
        "  file: schools.csv  # 3 schools; its text is not UTF-8 and its letters look wrong: "))
    #expect(proposed.contains("school: codi"))
  }

  /// What was spoilt when it was saved is no other encoding.
  @Test func spoiltLettersAreNoOtherEncoding() throws {
    let fixture = try TinyStudy(
      schools: TinyStudy.schools.replacing("codi;nom", with: "codi;DENOMINACIÃ\u{93}")
        .replacing("Escola", with: "Ã\u{89}cole"))
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("schools:\n  file: schools.csv  # 3 schools\n"))
    try fixture.write(text, to: "proposed.yml")
    #expect(try StudyFile(path: fixture.path("proposed.yml")).schools.columns["school"] == "codi")
  }

  @Test(arguments: [
    ("a\u{81}b", "\"a\\x81b\""), ("a\nb", "\"a\\x0Ab\""), ("\u{FEFF}x", "\"\\uFEFFx\""),
    ("a\u{2028}b", "\"a\\u2028b\""), ("学校", "学校"),
  ])
  func whatNoTextHoldsIsEscaped(text: String, expected: String) { #expect(quoted(text) == expected) }

  // Titles

  @Test(arguments: [
    ("Ajuntament de Vilanova\nDades d'octubre de 2025\n\n", "schools.csv", 4),
    ("Ajuntament de Vilanova;;;;\n;;;;\n", "schools.csv", 3), ("Carta, educativa\n", "schools.csv", 2),
  ])
  func aTitleAboveTheHeaderIsTold(title: String, file: String, row: Int) throws {
    let fixture = try TinyStudy(schools: title + TinyStudy.schools)
    let proposal = try StudyProposal(folder: fixture.folder)
    let reason =
      "\(file): the table's header is in row \(row): take out the rows above it, and start `catchment init` anew"
    #expect(proposal.text.contains("#   \(reason)\n") && !proposal.text.contains("schools:\n"))
    #expect(proposal.summary.contains("not used: \(reason)"))
    #expect(proposal.lacking == ["schools"])
  }

  @Test func aTitleAboveThePupilsIsTold() throws {
    let fixture = try TinyStudy(pupils: "Alumnat 2025\n\n" + TinyStudy.pupils)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("#   pupils.csv: the table's header is in row 3: ") && !text.contains("pupils:\n"))
  }

  /// Commas of sentences make no table.
  @Test(arguments: [
    "id;remark\n1;a, b, c\n2;d, e, f\n3;g, h, i\n",
    "Remarks\nOne, two, and three.\nFour, five, six, and seven.\nEight, nine, ten\nLast, of, all, the, others\n",
    "id\nA\nB\nC\n",
  ])
  func narrowTablesHaveNoTitle(text: String) throws {
    let fixture = try TinyStudy()
    try fixture.write(text, to: "more.csv")
    #expect(try !StudyProposal(folder: fixture.folder).text.contains("header is in row"))
  }

  /// "columns:" without any is no study file.
  @Test func aTableOfUnknownColumnsIsNotProposed() throws {
    let fixture = try TinyStudy(pupils: "foo,bar\n1,2\n3,4\n")
    let proposal = try StudyProposal(folder: fixture.folder)
    #expect(!proposal.text.contains("pupils:\n") && proposal.text.contains("#   pupils.csv: a table\n"))
    #expect(proposal.lacking == ["pupils"])
  }

  // What is said

  @Test func thatThereAreNoGroupsIsSaid() throws {
    let line = "groups of pupils: no segregation until they are written under groups"
    let rows = (0..<8).map { "p\($0),\(["W", "E", "P"][$0 % 3]),\(430_150 + 200 * $0),4580250\n" }.joined()
    let fixture = try TinyStudy(pupils: "id,escola,x,y\n" + rows)
    let without = try StudyProposal(folder: fixture.folder)
    #expect(without.summary.contains("not found: \(line)") && without.text.contains("#   \(line)\n"))
    let city = try TinyStudy()
    let with = try StudyProposal(folder: city.folder)
    #expect(!with.text.contains(line) && with.lacking.isEmpty)
  }

  @Test func whatIsNotUsedIsSaidAsFarAsItCanBeReadOnAScreen() throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.pupils, to: "pupils_copy.csv")
    for number in 0..<12 { try fixture.write("foo,bar,baz\n1,2,3\n4,5,6\n", to: "other_\(number).csv") }
    let proposal = try StudyProposal(folder: fixture.folder)
    let unused = proposal.summary.filter { $0.hasPrefix("not used: ") }
    #expect(unused.count == 11 && unused.contains("not used: other_0.csv: a table"))
    #expect(unused.last == "not used: 3 other files, which the study file names")
    #expect(proposal.text.contains("#   pupils_copy.csv: a table with the same columns as pupils.csv\n"))
  }
}
