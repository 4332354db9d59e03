import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Schools that are not those of the pupils in whose rows they stand.
@Suite struct DealtSchoolsTests {
  private static let places = [
    (id: "W", x: 430_500, y: 4_580_500), (id: "E", x: 431_500, y: 4_580_500),
    (id: "P", x: 431_850, y: 4_580_850),
  ]

  /// Pupils who live within some 40 m of one of the three schools, in turn.
  ///
  /// - Parameter school: the one in the row of a pupil.
  private func fixture(_ count: Int, schools: String = TinyStudy.schools, school: (Int) -> Int) throws
    -> TinyStudy
  {
    let rows = (0..<count).map { row in
      let home = Self.places[row % 3]
      return "\(row + 1),\(Self.places[school(row)].id),\(row % 2 == 0 ? "f" : "n"),\(1 + row % 5),"
        + "\(home.x + 7 * (row % 9) - 28),\(home.y + 5 * (row % 11) - 25)\n"
    }
    return try TinyStudy(schools: schools, pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
  }

  private func told(_ fixture: TinyStudy) throws -> [String] {
    try fixture.loadYears().findings.filter { $0.kind == .dealtSchools }
      .map { "\($0.severity.rawValue) \($0.count) \($0.column ?? "")" }
  }

  /// Sorted by themselves, and pushed down by a cell from the tenth row on.
  @Test func schoolsOfOtherPupilsAreTold() throws {
    for school in [{ min(2, $0 / 54) }, { ($0 < 10 ? $0 : $0 - 1) % 3 }] as [(Int) -> Int] {
      let fixture = try fixture(160, school: school)
      #expect(try told(fixture) == ["warning 160 escola"])
      let findings = try fixture.loadYears().findings.filter { $0.kind == .dealtSchools }
      let texts = findings.flatMap {
        [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 }
      }
      #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
      #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
      let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter {
        $0.kind == .dealtSchools
      }
      #expect(checked.map(\.text) == findings.map(\.text))
    }
  }

  /// Their own schools; too few pupils; and two schools.
  @Test func schoolsThatMayBeTheirOwnAreNotTold() throws {
    #expect(try told(fixture(160) { $0 % 3 }) == [])
    #expect(try told(fixture(99) { min(2, $0 / 33) }) == [])
    #expect(try told(fixture(160) { $0 / 80 }) == [])
  }

  /// On one campus every school is as far from a home as the others.
  @Test func schoolsBesideEachOtherTellNothing() throws {
    let campus =
      "codi;nom;titularitat;x;y\n"
      + "W;Ponent;Públic;431000;4580500\nE;Llevant;Públic;431010;4580500\nP;Privat;Privat;431020;4580500\n"
    #expect(try told(fixture(160, schools: campus) { min(2, $0 / 54) }) == [])
  }
}
