import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Areas that have the codes of their schools, as those of the United States and of England do, while schools stand across
/// the border.
@Suite struct SchoolsByCodeTests {
  /// Two areas, and schools of some codes: the first stands in the west, the others in the east.
  private static func fixture(areas: [String], schools: [String], columns: String = "") throws -> TinyStudy {
    func coded(_ text: String) -> String {
      zip(["W", "E", "P"], schools).reduce(text) { text, codes in
        text.replacing("\n\(codes.0);", with: "\n\(codes.1);").replacing(",\(codes.0),", with: ",\(codes.1),")
      }
    }
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("sector: titularitat,", with: "sector: titularitat,\(columns)"),
      schools: coded(TinyStudy.schools), pupils: coded(TinyStudy.pupils))
    let zones = try Layer(contentsOf: fixture.path("zones.geojson"))
    try Layer(
      name: "zones", crs: zones.crs, geometries: zones.geometries,
      columns: [
        Column(name: "code", values: .text(TextColumn(areas))),
        Column(name: "label", values: .text(["West", "East"])),
      ]
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
    return fixture
  }

  @Test(
    arguments: [
      // Each stands in the other's area.
      (["100002", "100001"], ["100001", "100002", "100003"], "", [1, 2]),
      (["100001", "100002"], ["100001", "100002", "100003"], "", []),
      (["100002", "100001"], ["100001", "100002", "100003"], " zone: zona,", []),
      // Numbers that both count from 1 on, and one code alike of two.
      (["2", "1"], ["1", "2", "3"], "", []), (["100009", "100001"], ["100001", "100002", "100003"], "", []),
    ] as [([String], [String], String, [Int])])
  func schoolsInTheAreasOfOthersAreTold(
    areas: [String], schools: [String], columns: String, rows: [Int]
  ) throws {
    let fixture = try Self.fixture(areas: areas, schools: schools, columns: columns)
    if !columns.isEmpty {
      let table = TinyStudy.schools.split(separator: "\n")
      let coded = zip(table.dropFirst(), zip(schools, areas + [areas[1]])).map { row, codes in
        "\(codes.0)\(row.dropFirst());\(codes.1)\n"
      }
      try fixture.write("\(table[0]);zona\n" + coded.joined(), to: "schools.csv")
    }
    let findings = try fixture.loadYears().findings.filter { $0.kind == .schoolInOtherZone }
    #expect(findings.map(\.rows) == (rows.isEmpty ? [] : [rows]))
    let check = try StudyCheck(path: fixture.path("study.yml")).findings.filter {
      $0.kind == .schoolInOtherZone
    }
    #expect(check.map(\.rows) == (rows.isEmpty ? [] : [rows]))
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
  }

  /// All schools have an area of their code, or two of three do.
  @Test(
    arguments: [
      (["100001", "100002"], ["100001", "100002"], "zone: codi", ""),
      (["100001", "100002"], ["100001", "100002", "100003"], nil, "but 1 school has none"),
      (["1", "2"], ["1", "2"], nil, ""),
    ] as [([String], [String], String?, String)])
  func aProposalNamesTheArea(areas: [String], schools: [String], entry: String?, remark: String) throws {
    let fixture = try Self.fixture(areas: areas, schools: schools)
    if schools.count == 2 {
      let rows = TinyStudy.schools.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n"
      try fixture.write(
        rows.replacing("\nW;", with: "\n\(schools[0]);").replacing("\nE;", with: "\n\(schools[1]);"),
        to: "schools.csv")
    }
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("school: codi") || text.contains("school: \"codi\""))
    #expect(text.contains("zone: codi") == (entry != nil) && (remark.isEmpty || text.contains(remark)))
  }
}
