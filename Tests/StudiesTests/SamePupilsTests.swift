import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Pupils who stand in a register twice, by codes that spreadsheets changed and by rows without any code.
@Suite struct SamePupilsTests {
  private func findings(_ fixture: TinyStudy) throws -> [String] {
    let findings = try fixture.loadYears().findings.filter { [.alikeCodes, .repeatedRow].contains($0.kind) }
    #expect(
      findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
        .english.allSatisfy { !$0.hasPrefix("not in") })
    return findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count) \($0.rows)" }
  }

  /// Half of the codes as a column with gaps has them; zeros that tell codes apart; and codes that only end in zeros.
  @Test(
    arguments: [
      (["1", "2", "3", "4", "1.0", "2.0", "3.0", "4.0"], ["warning codes_alike 4 [5, 6, 7, 8]"]),
      (["1", "2", "3", "4", "5", "6", "7", "007.00"], ["warning codes_alike 1 [8]"]),
      (["1", "01", "001", "2", "02", "2.0", "3", "4"], ["warning codes_alike 1 [6]"]),
      (["1", "10", "100", "1.10", "1.100", ".0", "0", "10.5"], []),
      (["1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0", "8.0"], []),
    ] as [([String], [String])])
  func pointsAndZerosBehindCodes(codes: [String], expected: [String]) throws {
    let rows = zip(codes, TinyStudy.pupils.split(separator: "\n").dropFirst()).map { $0 + $1.dropFirst() }
    let pupils = "id,escola,nac,isced,x,y\n" + rows.joined(separator: "\n") + "\n"
    #expect(try findings(TinyStudy(pupils: pupils)) == expected)
  }

  private static let withoutCodes = TinyStudy.study.replacing("{pupil: id,", with: "{")

  /// A row that differs in a column that the study does not name is another pupil's.
  @Test(
    arguments: [
      ("a,W,f,1,430100,4580500\n", ["warning repeated_row 1 [9]"]),
      ("z,W,f,1,430100,4580500\n", []), ("a,W,f,1,430100,4580500.01\n", []),
      (
        "a,W,f,1,430100,4580500\nb,W,f,2,430500,4580100\na,W,f,1,430100,4580500\n",
        ["warning repeated_row 3 [9, 10, 11]"]
      ),
    ] as [(String, [String])])
  func rowsWithoutCodes(more: String, expected: [String]) throws {
    #expect(
      try findings(TinyStudy(study: Self.withoutCodes, pupils: TinyStudy.pupils + more)) == expected)
    // Where codes are named, they tell.
    #expect(try findings(TinyStudy(pupils: TinyStudy.pupils + more)).isEmpty)
    // Of those that do not count nobody asks.
    let where_ = Self.withoutCodes.replacing(
      "  columns: { school: escola",
      with: "  where: {column: escola, in: [E, P]}\n  columns: { school: escola")
    #expect(try findings(TinyStudy(study: where_, pupils: TinyStudy.pupils + more)).isEmpty)
  }

  /// The same of a layer of points.
  @Test func pointsWithoutCodes() throws {
    for (number, expected) in [(1, ["warning repeated_row 1 [3]"]), (2, [])] {
      let fixture = try TinyStudy(
        study: TinyStudy.study.replacing("file: pupils.csv", with: "file: pupils.geojson")
          .replacing("{pupil: id,", with: "{").replacing(
            ", x: x, y: y}\n  values: {origin", with: "}\n  values: {origin")
      )
      let points = [(1, "W", 2.17), (2, "E", 2.175), (number, "W", 2.17), (1, "W", 2.1701)].map {
        """
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [\($0.2), 41.372]}, \
        "properties": {"n": \($0.0), "escola": "\($0.1)", "nac": "f", "isced": 1.5, "own": true}}
        """
      }
      try fixture.write(
        "{\"type\": \"FeatureCollection\", \"features\": [\(points.joined(separator: ",\n"))]}",
        to: "pupils.geojson")
      #expect(try findings(fixture) == expected)
    }
  }
}
