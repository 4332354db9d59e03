import Foundation
import Geography
import Languages
import Layers
import StudyFixtures
import Testing

@testable import FamilyGuide
@testable import Studies

@Suite struct SchoolLookupTests {
  private static let register = """
    via,num,x,y
    Carrer Major,2,430480,4580500
    Carrer Major,4,430490,4580500
    Carrer de la Mar,1,431400,4580500

    """

  private static let study =
    TinyStudy.study
    + "register: {file: register.csv, columns: {street: via, number: num, x: x, y: y}, city: Tiny}\n"

  /// Without the pupils' file: nothing of it is needed.
  private func fixture(rule: String = "") throws -> TinyStudy {
    let fixture = try TinyStudy(study: SchoolLookupTests.study + rule)
    try fixture.write(SchoolLookupTests.register, to: "register.csv")
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    return fixture
  }

  private func lookup(_ fixture: TinyStudy) throws -> SchoolLookup {
    try SchoolLookup(StudyFile(path: fixture.path("study.yml")))
  }

  private func found(_ answer: SchoolLookup.Answer) throws -> SchoolsForPlace {
    guard case .found(let schools) = answer else { throw Missing() }
    return schools
  }

  private struct Missing: Error {}

  @Test func anAddressHasItsSchools() throws {
    let fixture = try fixture()
    let schools = try found(lookup(fixture).answer(address: "Carrer Major 2"))
    #expect(schools.address == "Carrer Major 2, Tiny")
    #expect(schools.zone?.name == "West")
    #expect(schools.ofZone.map(\.id) == ["W"])
    #expect(schools.nearest.map(\.id) == ["W", "E", "P"])
    #expect(abs(schools.nearest[0].meters - 20) < 0.1 && abs(schools.nearest[1].meters - 1020) < 1)
    #expect(schools.byRule.isEmpty && !schools.isWalked)
  }

  @Test func coordinatesOnTheOtherSideOfTheEarthAreRefused() throws {
    let lookup = try lookup(fixture())
    let exchanged = try #require(throws: FileError.self) { try lookup.answer(x: 41.371, y: 2.18, in: .wgs84) }
    #expect(exchanged.hint?.contains("exchanged") == true)
    let elsewhere = try #require(throws: FileError.self) { try lookup.answer(x: -70, y: 12, in: .wgs84) }
    #expect(elsewhere.problem.contains("50 km") && elsewhere.hint?.contains("degrees") == true)
  }

  /// A register of another system, or with x and y exchanged, leads no family to schools in another country.
  @Test(arguments: [
    (
      "x: x, y: y}, city", "x: y, y: x}, city",
      "the addresses lie where EPSG:25831 (ETRS89 / UTM zone 31N) is not valid"
    ), ("city: Tiny", "city: Tiny, crs: EPSG:25830", "the address lies more than 50 km from all schools"),
  ])
  func aRegisterThatLiesElsewhereIsRefused(part: String, other: String, problem: String) throws {
    let fixture = try fixture()
    try fixture.write(SchoolLookupTests.study.replacing(part, with: other), to: "study.yml")
    let error = try #require(throws: FileError.self) {
      try lookup(fixture).answer(address: "Carrer Major 2")
    }
    #expect(error.code == .badData && error.path.hasSuffix("register.csv"))
    #expect(error.problem == problem)
  }

  /// W offers grades 1 to 6, E and P the stage to which 7 and 8 belong.
  @Test func onlySchoolsOfAStageAreNamed() throws {
    let fixture = try fixture(rule: "stages: {secondary: [\"7\", \"8\"]}\n")
    let rows = TinyStudy.schools.split(separator: "\n").map(String.init)
    try fixture.write(
      zip(rows, ["etapa", "1-6", "secondary", "secondary"]).map { "\($0);\($1)" }.joined(separator: "\n")
        + "\n",
      to: "schools.csv")
    try fixture.write(
      SchoolLookupTests.study.replacingOccurrences(
        of: "sector: titularitat,", with: "sector: titularitat, stage: etapa,"
      ).replacingOccurrences(of: "pupil: id,", with: "pupil: id, grade: isced,")
        + "stages: {secondary: [\"7\", \"8\"]}\n", to: "study.yml")
    func schools(_ stage: String?) throws -> SchoolsForPlace {
      try found(
        SchoolLookup(StudyFile(path: fixture.path("study.yml")), stage: stage).answer(
          address: "Carrer Major 2"))
    }
    #expect(try schools("3").nearest.map(\.id) == ["W"] && schools("3").ofZone.map(\.id) == ["W"])
    #expect(try schools("7").nearest.map(\.id) == ["E", "P"] && schools("7").ofZone.isEmpty)
    #expect(try schools("secondary").nearest.map(\.stages) == ["secondary", "secondary"])
    #expect(try schools(nil).nearest.count == 3)
    #expect(
      SchoolLookup.Answer.found(try schools(nil)).text(in: .english).contains("public, 1-6, 20 m"))
    let error = try #require(throws: FileError.self) { try schools("9") }
    #expect(error.hint == "the schools offer \"1-6\", \"secondary\"")
  }

  @Test func coordinatesOfBothSortsAreTaken() throws {
    let fixture = try fixture()
    let plane = try found(lookup(fixture).answer(x: 431_400, y: 4_580_500, in: nil))
    #expect(plane.zone?.id == "2" && plane.address == nil && plane.ofZone.map(\.id) == ["E", "P"])
    let degrees = try found(lookup(fixture).answer(x: 2.18, y: 41.371, in: .wgs84))
    #expect(degrees.zone?.id == "2")
    let outside = try found(lookup(fixture).answer(x: 2.5, y: 41.371, in: .wgs84))
    #expect(outside.zone == nil && outside.ofZone.isEmpty && outside.nearest.count == 3)
    #expect(throws: FileError.self) { try lookup(fixture).answer(x: .nan, y: 0, in: nil) }
  }

  @Test(arguments: [("Carrer Major 999", false), ("Zzyzx Road 7", false), ("", false)])
  func whatIsNotSureIsNotAnswered(address: String, isFound: Bool) throws {
    let fixture = try fixture()
    let answer = try lookup(fixture).answer(address: address)
    #expect(answer.isFound == isFound)
    if case .doubtful(let candidates) = answer {
      #expect((1...3).contains(candidates.count) && candidates[0].hasPrefix("Carrer Major"))
    }
  }

  @Test func withoutARegisterAnAddressIsAnError() throws {
    let fixture = try TinyStudy()
    #expect(throws: FileError.self) { try lookup(fixture).answer(address: "Carrer Major 2") }
    #expect(try lookup(fixture).answer(x: 430_500, y: 4_580_500, in: nil).isFound)
  }

  /// A map of OpenStreetMap in EPSG:25831 with ways between places, which are nodes counted from 1.
  private static func map(
    _ places: [(x: Double, y: Double)], _ ways: [(nodes: [Int], tags: [String: String])]
  ) throws -> String {
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    var text = "<osm version=\"0.6\">"
    for (index, place) in places.enumerated() {
      guard let degrees = toDegrees(Coordinate(x: place.x, y: place.y)) else { throw Missing() }
      text += "<node id=\"\(index + 1)\" lon=\"\(degrees.x)\" lat=\"\(degrees.y)\"/>"
    }
    for (index, way) in ways.enumerated() {
      text += "<way id=\"\(index + 100)\">"
      for node in way.nodes { text += "<nd ref=\"\(node)\"/>" }
      for (key, value) in way.tags { text += "<tag k=\"\(key)\" v=\"\(value)\"/>" }
      text += "</way>"
    }
    return text + "</osm>"
  }

  private static let street = ["highway": "residential"]

  /// A street from W to the east; from its end an escalator leads up to another one, on which E stands, and there is a way
  /// round.
  private static func hill() throws -> String {
    try map(
      [
        (430_000, 4_580_500), (431_500, 4_580_500), (431_500, 4_580_600), (431_900, 4_580_600),
        (431_900, 4_582_000), (430_000, 4_582_000),
      ],
      [
        ([1, 2], street), ([2, 3], ["highway": "steps", "conveying": "forward"]),
        ([3, 4, 5, 6, 1], street),
      ])
  }

  /// E is 100 m up from the street's end; back from E it is kilometres.
  @Test func waysLeadFromTheHomeToTheSchool() throws {
    let fixture = try fixture(rule: "streets: {file: map.osm}\n")
    try fixture.write(Self.hill(), to: "map.osm")
    try fixture.write(
      TinyStudy.schools.replacing("431500;4580500", with: "431500;4580600"), to: "schools.csv")
    let schools = try found(lookup(fixture).answer(x: 431_400, y: 4_580_500, in: nil))
    let meters = Dictionary(uniqueKeysWithValues: schools.nearest.map { ($0.id, $0.meters) })
    #expect(schools.isWalked && schools.nearest.first?.id == "E")
    #expect(abs((meters["E"] ?? .nan) - 200) < 1 && abs((meters["W"] ?? .nan) - 900) < 1)
    // From the top there is no way down but round.
    let top = try found(lookup(fixture).answer(x: 431_600, y: 4_580_600, in: nil))
    let round = 300.0 + 1400 + 1900 + 1500 + 500
    #expect(abs((top.nearest.first { $0.id == "W" }?.meters ?? .nan) - round) < 6)
  }

  /// A home on a short street that nothing joins to the others, 800 m north of them.
  @Test func homesOnIslandsHaveTheLineOverLand() throws {
    let fixture = try fixture(rule: "streets: {file: map.osm}\n")
    try fixture.write(
      Self.map(
        [
          (425_000, 4_580_500), (437_000, 4_580_500), (430_900, 4_581_300), (430_960, 4_581_300),
          // Without it, the middle of a line of 12 km is 2 m off the line through the schools.
          (430_930, 4_580_500),
        ], [([1, 5, 2], Self.street), ([3, 4], Self.street)]), to: "map.osm")
    let schools = try found(lookup(fixture).answer(x: 430_930, y: 4_581_300, in: nil))
    #expect(schools.isWalked && schools.nearest.map(\.id) == ["W", "E", "P"])
    // 430 m along the street to W, and 800 m over land.
    #expect(abs((schools.nearest.first?.meters ?? .nan) - 1230) < 2)
  }

  @Test func aSchoolWithoutAWayIsSaidToHaveNone() throws {
    let fixture = try fixture(rule: "streets: {file: map.osm}\n")
    // The street begins 700 m east of W.
    try fixture.write(
      Self.map([(431_200, 4_580_500), (432_000, 4_580_500)], [([1, 2], Self.street)]), to: "map.osm")
    let answer = try lookup(fixture).answer(x: 430_990, y: 4_580_500, in: nil)
    #expect(answer.text(in: .english).contains("no way on foot known"))
    #expect(answer.text(in: .norwegian).contains("ingen kjent gangvei"))
  }

  /// Schools on a line; public ones at 0, 400, 600, 900, subsidised ones at 450, 700, 800, a private one at 10; the
  /// catchment area has those at 0 and 900.
  private let choice = LookupChoice(
    straight: [0, 400, 600, 900, 450, 700, 800, 10], shown: [0, 400, 600, 900, 450, 700, 800, 10],
    sectors: [.public, .public, .public, .public, .subsidised, .subsidised, .subsidised, .private],
    isOfZone: [true, false, false, true, false, false, false, false],
    takesByAddress: [true, true, true, true, true, true, true, false])

  @Test(arguments: [
    (500.0, [Sector.public: 0], ["0 zone", "1 within", "4 within", "3 zone"]),
    (
      500, [.public: 4, .subsidised: 2],
      ["0 zone", "1 within", "4 within", "2 nearest", "5 nearest", "3 zone"]
    ),
    (0, [.public: 3], ["0 zone", "1 nearest", "3 zone"]),
    (500, [.public: 99], ["0 zone", "1 within", "4 within", "2 nearest", "3 zone"]),
    (20, [.private: 1], ["0 zone", "7 within", "3 zone"]),
  ])
  func theCitysRule(within: Double, atLeast: [Sector: Int], expected: [String]) {
    let rule = LookupRule(kind: .zoneAndNear, within: within, atLeast: atLeast)
    #expect(choice.zoneAndNear(rule).map { "\($0.school) \($0.reason.rawValue)" } == expected)
  }

  @Test func schoolsWithoutAWayComeLast() {
    let choice = LookupChoice(
      straight: [1, 2], shown: [.nan, 5], sectors: [nil, nil], isOfZone: [true, true],
      takesByAddress: [true, true])
    #expect(choice.ofZone == [1, 0])
    #expect(choice.nearest(5) == [1])
  }

  @Test func theRuleIsReadFromTheStudyFile() throws {
    let fixture = try fixture(
      rule: "lookup: {rule: zone_and_near, within: 1100, at_least: {public: 6, subsidised: 6}}\n")
    let file = try StudyFile(path: fixture.path("study.yml"))
    #expect(
      file.lookup == LookupRule(kind: .zoneAndNear, within: 1100, atLeast: [.public: 6, .subsidised: 6]))
    let schools = try found(lookup(fixture).answer(address: "Carrer Major 2"))
    #expect(schools.byRule.map { "\($0.id) \($0.reason.rawValue)" } == ["W zone", "E within"])
  }

  @Test(arguments: [
    "{rule: other}", "{within: -1}", "{at_least: {charter: 6}}", "{count: 1.5}", "{count: 0}", "{near: 500}",
  ])
  func wrongRulesAreErrors(rule: String) throws {
    let fixture = try fixture(rule: "lookup: \(rule)\n")
    #expect(throws: FileError.self) { try StudyFile(path: fixture.path("study.yml")) }
  }

  // Languages

  @Test(arguments: [
    ("ca_ES.UTF-8", Language.catalan), ("nb", .norwegian), ("nn_NO", .norwegian), ("no", .norwegian),
    ("ur-PK", .urdu), ("ar", .arabic), ("EN", .english), ("C.UTF-8", nil), ("de", nil), ("", nil),
  ])
  func localesNameLanguages(locale: String, language: Language?) {
    #expect(Language.ofFamilies(locale: locale) == language)
  }

  @Test(arguments: Language.ofFamilies)
  func allAnswersAreThereInEachLanguage(language: Language) throws {
    let fixture = try fixture(rule: "lookup: {rule: zone_and_near, within: 1100}\n")
    let answers = [
      try lookup(fixture).answer(address: "Carrer Major 2"), .doubtful(["Carrer Major 4, Tiny"]), .notFound,
      try lookup(fixture).answer(x: 2.5, y: 41.371, in: .wgs84),
    ]
    for answer in answers {
      let text = answer.text(in: language)
      #expect(!text.contains("{}") && text.hasSuffix("\n"))
      // Each isolate that is opened in a line is closed in it.
      for line in text.split(separator: "\n") {
        let opened = line.unicodeScalars.filter { $0 == "\u{2068}" }.count
        #expect(opened == line.unicodeScalars.filter { $0 == "\u{2069}" }.count)
        #expect(line.unicodeScalars.contains("\u{200F}") == language.isRightToLeft)
      }
    }
    let gaps = [FamilyText.schoolsFor, .inZone, .meters, .kilometers, .within].map { language[$0] }
    #expect(gaps.allSatisfy { $0.components(separatedBy: "{}").count == 2 })
  }

  @Test func namesKeepTheirDirectionInArabic() throws {
    let fixture = try fixture()
    let text = try lookup(fixture).answer(address: "Carrer Major 2").text(in: .arabic)
    #expect(text.contains("\u{200F}  \u{2068}Escola de Ponent\u{2069} – عمومية، \u{2068}20\u{2069} م\n"))
    #expect(text.contains("\u{2068}1.0\u{2069} كم"))
  }

  @Test func distancesAreWrittenAsTheLanguageDoes() throws {
    let fixture = try fixture()
    let answer = try lookup(fixture).answer(address: "Carrer Major 2")
    #expect(answer.text(in: .english).contains("  Escola de Llevant – public, 1.0 km\n"))
    #expect(answer.text(in: .catalan).contains("  Escola de Llevant – pública, 1,0 km\n"))
  }

  @Test func jsonSaysWhy() throws {
    let fixture = try fixture(rule: "lookup: {rule: zone_and_near, within: 500, at_least: {public: 2}}\n")
    let writer = ByteWriter(inMemory: 100)
    try lookup(fixture).answer(address: "Carrer Major 2").writeJSON(to: writer)
    #expect(
      writer.text.contains(
        #""by_rule":[{"id":"W","name":"Escola de Ponent","sector":"public","meters":20,"reason":"zone"},"#))
    #expect(
      writer.text.contains(
        #""id":"E","name":"Escola de Llevant","sector":"public","meters":1020,"reason":"nearest""#))
  }
}
