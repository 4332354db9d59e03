import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// Homes that are none: the points of the schools attended, one point for all, or a few.
@Suite struct FalseHomesTests {
  private typealias Row = (school: String, x: Double, y: Double)

  private static let schools: [Row] = [
    ("W", 430_500, 4_580_500), ("E", 431_500, 4_580_500), ("P", 431_850, 4_580_850),
  ]

  private static func lines(_ rows: [Row]) -> String {
    rows.enumerated().map { number, row in
      "q\(number),\(row.school),\(number % 2 == 0 ? "f" : "n"),\(1 + number % 5),\(row.x),\(row.y)\n"
    }.joined()
  }

  /// As many pupils at the point of each school, of which all but some attend it.
  private static func atSchools(_ count: Int, of schools: [Row], elsewhere: Int = 0, off: Double = 0) -> [Row]
  {
    schools.enumerated().flatMap { position, school -> [Row] in
      let next = schools[(position + 1) % schools.count].school
      return (0..<count).map { number -> Row in
        (number < elsewhere ? next : school.school, school.x + off, school.y)
      }
    }
  }

  /// Pupils of all schools, each at a place of its own that is no school's.
  private static func apart(_ count: Int) -> [Row] {
    (0..<count).map { number -> Row in
      (schools[number % 3].school, 430_010 + 19 * Double(number % 100), 4_580_010 + 30 * Double(number / 100))
    }
  }

  /// Those of homes; rows that are made so alike may be copies, and their schools nobody's own.
  private func findings(_ fixture: TinyStudy) throws -> [String] {
    let findings = try fixture.loadYears().findings.filter {
      ![.repeatedRow, .dealtSchools].contains($0.kind)
    }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.allSatisfy { !$0.hasPrefix("not in [") })
    #expect(findings.allSatisfy { !$0.warning(isPublic: true).description.contains(where: \.isNumber) })
    return findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  private static let header = "id,escola,nac,isced,x,y\n"

  /// All homes are schools, which leaves nothing to be measured; the check says so as well.
  @Test func allLiveAtTheirSchools() throws {
    let fixture = try TinyStudy(
      pupils: Self.header + Self.lines(Self.atSchools(4, of: Self.schools)))
    #expect(try findings(fixture) == ["error home_at_own_school 12"])
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(check.findings.map(\.kind) == [.homeAtSchool] && check.findings[0].severity == .error)
  }

  /// Beside the eight of the tiny city: most, few, and those of two boarding schools.
  @Test func someLiveAtTheirSchools() throws {
    let boarders = Self.atSchools(10, of: Array(Self.schools.prefix(2)))
    let cases: [(rows: [Row], expected: [String])] = [
      (Self.atSchools(4, of: Self.schools, off: 0.6), ["warning home_at_own_school 12"]),
      (Self.atSchools(4, of: Self.schools, off: 1.5), []), (Self.atSchools(3, of: Self.schools), []),
      (boarders, ["warning home_at_own_school 20"]), (boarders + Self.apart(14), []),
    ]
    for (rows, expected) in cases {
      #expect(try findings(TinyStudy(pupils: TinyStudy.pupils + Self.lines(rows))) == expected)
    }
  }

  /// A hundred among thousands are no families of caretakers.
  @Test func aHundredLiveAtTheirSchools() throws {
    let rows = Self.atSchools(34, of: Self.schools) + Self.apart(2000)
    #expect(
      try findings(TinyStudy(pupils: Self.header + Self.lines(rows))) == ["warning home_at_own_school 102"])
  }

  /// Homes and schools in the middle of the cells of a grid: half of those who live at a school's attend another.
  @Test func homesAndSchoolsOfOneGrid() throws {
    let rows = Self.atSchools(10, of: Self.schools, elsewhere: 5)
    #expect(try findings(TinyStudy(pupils: TinyStudy.pupils + Self.lines(rows))) == [])
  }

  /// So many pupils at so many points.
  @Test(
    arguments: [
      (60, 1, ["error few_places_for_all_homes 60"]), (20, 1, ["warning few_places_for_all_homes 20"]),
      (9, 1, []), (300, 6, ["warning few_places_for_all_homes 300"]), (300, 7, []),
      // Ten points are few for three schools, eleven are not.
      (600, 10, ["warning few_places_for_all_homes 600"]), (600, 11, []),
    ] as [(Int, Int, [String])])
  func homesAtFewPoints(pupils: Int, points: Int, expected: [String]) throws {
    let rows = (0..<pupils).map { number -> Row in
      (Self.schools[number % 3].school, 430_700 + 10 * Double(number % points), 4_580_300)
    }
    #expect(try findings(TinyStudy(pupils: Self.header + Self.lines(rows))) == expected)
  }

  /// Where there is one school only, the way to it may be that of the village.
  @Test func aVillageOfOneSchool() throws {
    let schools = TinyStudy.schools.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    let rows = (0..<60).map { _ -> Row in ("W", 430_700, 4_580_300) }
    #expect(
      try findings(TinyStudy(schools: schools, pupils: Self.header + Self.lines(rows)))
        == ["warning few_places_for_all_homes 60"])
  }
}
