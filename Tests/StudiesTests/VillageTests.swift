import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Villages whose pupils go to school in the next town, or whose school has those of the villages around.
@Suite struct VillageTests {
  private func told(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  /// All three schools stand 4 km, 45 km and 60 km from the areas; no system of coordinates has them in these.
  @Test(
    arguments: [
      (436_000, "warning far_away 3"), (477_000, "warning far_away 3"), (492_500, "error wrong_crs 3"),
    ])
  func schoolsInTheNextTown(x: Int, expected: String) throws {
    let fixture = try TinyStudy(
      schools: "codi;nom;titularitat;x;y\n"
        + ["W", "E", "P"].enumerated().map { row, code in
          "\(code);\(code);\(code == "P" ? "Privat" : "Públic");\(x + 100 * row);\(4_580_300 + 100 * row)\n"
        }.joined())
    let findings = try fixture.loadYears().findings
    #expect(told(findings.filter { $0.dataset == "schools" }).first == expected, "\(told(findings))")
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    let isError = expected.hasPrefix("error")
    #expect(checked.contains { $0.severity == .error } == isError)
    #expect(findings.contains { $0.severity == .error } == isError)
    let texts = findings.flatMap { [$0.warning()] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
  }

  /// Thirty of the village, and fifty who live 3 km east of it.
  @Test func pupilsOfTheVillagesAround() throws {
    let rows = (0..<80).map { row in
      "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(1 + row % 5),"
        + "\((row < 30 ? 430_050 : 435_050) + 21 * (row % 40)),\(4_580_300 + row)\n"
    }
    let study = try TinyStudy(pupils: "id,escola,nac,isced,x,y\n" + rows.joined()).loadYears()
    #expect(study.findings.filter { $0.severity == .error }.isEmpty)
    #expect(told(study.findings).contains("warning far_away 50"))
    #expect(told(study.findings).contains("warning few_pupils_placed 50"))
    #expect(!study.current.notes.english.contains { $0.contains("coordinate reference systems") })
  }

  /// Where nobody lives in any of the areas they are those of another place.
  @Test func pupilsOfNoneOfTheAreas() throws {
    let pupils = TinyStudy.pupils.replacing(",43", with: ",44")
    let fixture = try TinyStudy(pupils: pupils)
    let errors = try fixture.loadYears().findings.filter { $0.severity == .error }
    #expect(told(errors) == ["error few_pupils_placed 8"])
    #expect(errors.map(\.sentence) == ["no pupil lives in any of the areas"])
    #expect(
      errors.flatMap { [$0.warning(), $0.warning(isPublic: true)] }.english.allSatisfy {
        $0 == "No pupil lives in any of the areas"
      })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(checked.contains { $0.severity == .error })
  }

  /// One in twenty boards 500 km away, which makes all ways long on average.
  @Test(arguments: [false, true]) func boardersFarAway(areDealt: Bool) throws {
    let places = [
      (id: "W", x: 430_500, y: 4_580_500), (id: "E", x: 431_500, y: 4_580_500),
      (id: "P", x: 431_850, y: 4_580_850),
    ]
    let rows = (0..<160).map { row in
      let home = places[row % 3]
      let school = areDealt ? places[min(2, row / 54)].id : home.id
      return "\(row + 1),\(row % 20 == 0 ? "B" : school),\(row % 2 == 0 ? "f" : "n"),\(1 + row % 5),"
        + "\(home.x + 7 * (row % 9) - 28),\(home.y + 5 * (row % 11) - 25)\n"
    }
    let findings = try TinyStudy(
      schools: TinyStudy.schools + "B;Internat;Privat;931850;4580500\n",
      pupils: "id,escola,nac,isced,x,y\n" + rows.joined()
    ).loadYears().findings
    #expect(findings.count { $0.kind == .dealtSchools } == (areDealt ? 1 : 0))
  }
}
