import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Which catchment areas a school serves, by the column `zone` of a table of schools.
@Suite struct SchoolAreasTests {
  private static let study = TinyStudy.study.replacingOccurrences(
    of: "sector: titularitat,", with: "sector: titularitat, zone: zona,")

  private func study(_ rows: String) throws -> Study {
    try TinyStudy(
      study: SchoolAreasTests.study, schools: "codi;nom;titularitat;x;y;zona\n" + rows
    ).load()
  }

  /// E stands in the east and serves both areas, however the table says so; W serves none.
  @Test(arguments: [
    "E;;Públic;431500;4580500;1,2", "E;;Públic;431500;4580500;\"2; 1\"", "E;;Públic;431500;4580500;1 / 2",
    "E;;Públic;431500;4580500;1 2", "E;;Públic;431500;4580500;1|2|",
    "E;;Públic;431500;4580500;1\nE;;Públic;431500;4580500;2",
  ])
  func aSchoolMayServeSeveralAreas(rows: String) throws {
    let study = try study("W;;Públic;430500;4580500;\n" + rows + "\nP;;Privat;431850;4580850;2\n")
    #expect(study.schools.ids == ["W", "E", "P"])
    #expect(study.schools.served.map { $0.sorted() } == [[], [0, 1], [1]])
    // Where a school is counted is another question.
    #expect(study.schools.zone == [0, 1, 1])
    #expect(study.pupils.assignedSchool == [1, 1, 1, 1, 1, 1, 1, 1])
    #expect(study.notes.english.contains { $0.hasPrefix("1 school whose catchment area is empty") })
  }

  @Test(arguments: ["-", "–", "—", ""])
  func aDashServesNoArea(dash: String) throws {
    let study = try study(
      "W;;Públic;430500;4580500;\(dash)\nE;;Públic;431500;4580500;1;\nP;;Privat;431850;4580850;2\n"
        .replacingOccurrences(of: "1;\n", with: "1\n"))
    #expect(study.schools.served == [[], [0], [1]])
  }

  @Test func withoutTheColumnASchoolServesWhereItStands() throws {
    let study = try TinyStudy().load()
    #expect(study.schools.served == [[0], [1], [1]])
    #expect(study.pupils.assignedSchool == [0, 0, 0, 0, 1, 1, 1, 1])
  }

  /// A pupil of a school of both areas counts for that of the home, so that areas have the sum of the city.
  @Test func pupilsOfASharedSchoolCountWhereTheyLive() throws {
    let shared = try study(
      "W;;Públic;430500;4580500;1\nE;;Públic;431500;4580500;1;2\n".replacingOccurrences(
        of: "1;2", with: "\"1;2\"")
        + "P;;Privat;431850;4580850;\n")
    // a, b, c attend W; e and f, who live in the east, E; d, g, h attend P, which belongs where it stands.
    #expect(shared.areasOfEnrolment == [0, 0, 0, 1, 1, 1, 1, 1])
    #expect(shared.schools.belongs(1, to: 0) && shared.schools.belongs(1, to: 1))
    #expect(!shared.schools.belongs(0, to: 1) && !shared.schools.belongs(0, to: -1))
    #expect(try TinyStudy().load().areasOfEnrolment == nil)
  }

  @Test(arguments: [
    ("W;;Públic;430500;4580500;3", "no catchment area has this code", "several are written \"A;B\""),
    ("W;;Públic;430500;4580500;01", "no catchment area has this code", "but for zeros in front"),
    (
      "W;;Públic;430500;4580500;1\nW;;Privat;430500;4580500;2", "another school has the same code",
      "rows of one school may differ in zone only"
    ),
  ])
  func whatCannotBeIsAnError(rows: String, problem: String, hint: String) throws {
    let error = try #require(throws: FileError.self) { try study(rows + "\n") }
    #expect(error.problem == problem && (error.hint ?? "").contains(hint))
  }

  /// A school of unknown sector is not known to be public or subsidised.
  @Test func unknownSectorsAreNobodysSchool() throws {
    let study = try TinyStudy(
      schools: TinyStudy.schools.replacingOccurrences(of: "Llevant;Públic", with: "Llevant;")
    ).load()
    #expect(study.schools.sectors == [.public, nil, .private])
    #expect(study.pupils.assignedSchool == [0, 0, 0, 0, -1, -1, -1, -1])
    #expect(study.notes.english.contains { $0.hasPrefix("1 school of unknown sector") })
    // Where no table says anything of sectors, all schools take by address.
    let plain = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(of: ", sector: titularitat", with: "").replacingOccurrences(
        of: "  values: {sector: {Públic: public, Privat: private}}\n", with: "")
    ).load()
    #expect(plain.pupils.assignedSchool == [0, 0, 0, 0, 1, 1, 2, 2])
    #expect(plain.notes.isEmpty)
  }
}
