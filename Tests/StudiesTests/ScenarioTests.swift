import Layers
import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// The tiny city with areas merged and schools opened, closed and resized.
@Suite struct ScenarioTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func study(_ scenario: String) throws -> Study {
    try fixture.write(TinyStudy.study + "scenario:\n" + scenario, to: "after.yml")
    return try Study(StudyFile(path: fixture.path("after.yml")))
  }

  @Test func areasBecomeOne() throws {
    let study = try study("  merge: {N1: [1, 2]}\n")
    #expect(study.zones.ids == ["N1"] && study.zones.names == ["N1"])
    let squares = try fixture.load().zones.geometries
    #expect(abs(study.zones.geometries.area(of: 0) - squares.area(of: 0) - squares.area(of: 1)) < 1e-3)
    // The border between them is gone.
    #expect(study.zones.geometries.vertices(ofFeature: 0).count < 10)
    #expect(study.pupils.zone.allSatisfy { $0 == 0 })
    // The public and subsidised schools of both areas are those of the whole: d, at 900 m, has 400 m to W and 600 to E.
    #expect(study.pupils.assignedSchool[3] == 0 && study.pupils.assignedSchool[4] == 1)
    // The edition for the public knows that other areas were shown before.
    #expect(study.file.publish.publishedZones.map(\.file) == ["zones.geojson"])
  }

  @Test func anAreaTakesInAnother() throws {
    let study = try study("  merge: {1: [2]}\n")
    #expect(study.zones.ids == ["1"] && study.zones.names == ["West"])
  }

  @Test func pupilsOfAClosedSchoolGoToItsSuccessor() throws {
    let study = try study("  close: {P: E}\n  resize: {E: 7}\n")
    #expect(
      study.pupils.school.map { study.schools.ids[Int($0)] } == ["W", "W", "W", "E", "E", "E", "E", "E"])
    #expect(study.activeSchools == [true, true, false])
    #expect(study.schools.capacities == [nil, 7, nil])
  }

  @Test func aClosedSchoolIsNobodysSchoolOfTheArea() throws {
    let study = try study("  close: [E]\n")
    #expect(study.pupils.assignedSchool.map { $0 } == [0, 0, 0, 0, -1, -1, -1, -1])
    // e and f, who went to E, count at W: no school of the east takes pupils by address any more.
    #expect(study.pupils.school.map { $0 } == [0, 0, 0, 2, 0, 0, 2, 2] && study.activeSchools[1] == false)
    #expect(
      study.notes.english.contains { $0.contains("2 pupils at a school that the scenario closes") },
      "\(study.notes)")
    #expect(!study.notes.english.contains { $0.contains("the one that took over") })
  }

  @Test(arguments: [("4580500;431900", "error exchanged_axes"), ("531900;4580500", "warning far_away")])
  func aSchoolOpensFarAway(place: String, expected: String) throws {
    let far = "codi;nom;titularitat;x;y\nN;Nova;Públic;\(place)\nM;Nova;Públic;431800;4580500\n"
    try fixture.write(far, to: "new.csv")
    let found = try study("  open: new.csv\n").findings.map { "\($0.severity.rawValue) \($0.kind.rawValue)" }
    #expect(found == [expected])
  }

  @Test func nothingCannotBeMerged() throws {
    let error = #expect(throws: FileError.self) { try study("  merge: {N1: []}\n") }
    #expect(error?.row == TinyStudy.study.split(separator: "\n").count + 2)
  }

  @Test func aSchoolOpens() throws {
    try fixture.write(
      """
      codi;nom;titularitat;x;y
      N;Escola Nova;Públic;431900;4580500

      """, to: "new.csv")
    let study = try study("  open: new.csv\n")
    #expect(study.schools.ids == ["W", "E", "P", "N"] && study.schools.names[3] == "Escola Nova")
    #expect(study.schools.zone[3] == 1 && study.schools.sectors[3] == .public)
    // h lives where it stands.
    #expect(study.pupils.assignedSchool[7] == 3 && study.pupils.nearestSchool[7] == 3)
    #expect(study.pupils.school.map { Int($0) } == [0, 0, 0, 2, 1, 1, 2, 2])
  }

  @Test func otherAreasStandInForTheOwn() throws {
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
    let study = try study("  zones: {file: new.gpkg, id: code}\n")
    #expect(study.pupils.zone.map { Int($0) } == [0, 0, 0, 1, 1, 1, 1, 1])
  }

  @Test(arguments: [
    ("  merge: {N1: [1, 9]}\n", "the area \"9\"", "did you mean \"1\"?"),
    ("  close: [W, X]\n", "the school \"X\"", "did you mean \"E\"?"),
    ("  close: {W: X}\n", "the school \"X\"", "did you mean \"E\"?"),
    ("  resize: {Ponent: 5}\n", "the school \"Ponent\"", "write its code"),
    ("  resize: {W: 2.5}\n", "whole number", ""),
    ("  merge: {N1: [1, 2], N2: [2]}\n", "merged twice", "name each area once"),
    ("  merge: {1: [1]}\n", "nothing but the area itself", "list the codes"),
    ("  merge: {1: [2], 2: [1]}\n", "takes in others and is merged into", "list all areas"),
    ("  close: [W, E, P]\n", "closes all schools", "leave at least one open"),
    ("  close: {W: E, E: P}\n", "closes as well", ""),
    ("  clos: [W]\n", "unknown key \"clos\"", "did you mean \"close\"?"),
  ])
  func whatIsNotThereIsNamed(_ scenario: String, _ words: String, _ hint: String) throws {
    let error = try #require(throws: FileError.self) { _ = try study(scenario) }
    let line = TinyStudy.study.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(error.code == .badData && error.row == line, "\(error)")
    #expect(error.problem.contains(words), "\(error)")
    #expect(hint.isEmpty || error.hint?.contains(hint) == true, "\(error)")
    // The check of the data says the same.
    let sentences = try StudyCheck(path: fixture.path("after.yml")).findings
      .filter { $0.severity == .error }.map(\.sentence)
    #expect(sentences.contains { $0.contains(words) }, "\(sentences)")
  }

  @Test func aCodeThatIsTakenOpensNothing() throws {
    try fixture.write("codi;nom;titularitat;x;y\nE;Nova;Públic;431900;4580500\n", to: "new.csv")
    let error = #expect(throws: FileError.self) { _ = try study("  open: new.csv\n") }
    #expect(error?.path == fixture.path("new.csv") && error?.problem.contains("there already") == true)
  }
}
