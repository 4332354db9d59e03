import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Places that are told in classes, or are those of another column.
@Suite struct DoubtfulPlacesTests {
  /// Ninety pupils at three schools in turn, each of whom wished its own first.
  private func fixture(places: [String], entry: [String]) throws -> TinyStudy {
    let study = TinyStudy.study.replacing(
      "{school: codi,", with: "{school: codi, capacity: places, entry_places: primer,")
    let schools = TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      row == 0 ? "\(line);places;primer\n" : "\(line);\(places[row - 1]);\(entry[row - 1])\n"
    }
    let pupils = (0..<90).map { row in
      "\(row + 1),\(["W", "E", "P"][row % 3]),\(row % 4 == 0 ? "f" : "n"),\(1 + row % 5),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_300 + row)\n"
    }
    let fixture = try TinyStudy(
      study: study
        + "applications: {file: applications.csv, columns: {pupil: id, rank: n, school: s, assigned_school: a}}\n",
      schools: schools.joined(), pupils: "id,escola,nac,isced,x,y\n" + pupils.joined())
    let wishes = (0..<90).map { row in "\(row + 1),1,\(["W", "E", "P"][row % 3]),\n" }
    try fixture.write("id,n,s,a\n" + wishes.joined(), to: "applications.csv")
    return fixture
  }

  /// Thirty pupils and first choices at each school.
  @Test(
    arguments: [
      (["30", "20", "15"], ["30", "", ""], []), (["14", "14", "30"], ["", "", ""], ["over_capacity 2"]),
      (["14", "30", "30"], ["", "", ""], []), (["1", "", ""], ["", "", ""], ["over_capacity 1"]),
      (["14", "", ""], ["", "", ""], []),
      // Classes of 25 make places and places of entry small.
      (["2", "2", "2"], ["1", "1", "1"], ["over_capacity 3", "impossible_number 3"]),
      (["30", "30", "30"], ["60", "60", "30"], ["impossible_number 2"]),
      (["30", "30", "30"], ["60", "30", "30"], []),
      (["40", "40", "40"], ["6", "6", "6"], []),
      (["40", "40", "40"], ["5", "5", "5"], ["impossible_number 3"]),
      (["40", "40", "40"], ["1", "", ""], []),
    ] as [([String], [String], [String])])
  func areTold(places: [String], entry: [String], expected: [String]) throws {
    let findings = try fixture(places: places, entry: entry).loadYears().findings.filter {
      $0.dataset == "schools"
    }
    let kinds = findings.map {
      "\($0.kind == .overCapacity ? "over_capacity" : $0.kind.rawValue) \($0.count)"
    }
    #expect(kinds == expected)
    #expect(findings.allSatisfy { $0.severity == .warning })
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
  }

  @Test func howManyIsTold() throws {
    let fixture = try fixture(places: ["2", "2", "2"], entry: ["1", "1", "1"])
    let sentences = try fixture.loadYears().findings.map(\.sentence)
    #expect(sentences.contains("3 schools of 3 with more than twice as many pupils as places"))
    #expect(sentences.contains("3 schools with 3 places of entry in all, and 90 first choices for them"))
    #expect(try !StudyCheck(path: fixture.path("study.yml")).findings.contains { $0.severity == .error })
  }
}
