import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Which column names the school that a pupil attends, and what a list of schools says of their names and their days.
@Suite struct ProposedSchoolsTests {
  // The school attended

  /// Both columns hold codes of schools; the schools' own column of codes is called codi.
  @Test(arguments: [
    ("centre_procedencia", "centre_actual"), ("escola_anterior", "escola"), ("Previous URN", "URN"),
    ("cole_b", "codi"), ("escola_assignada", "escola_matricula"), ("Tidligere skole", "skole"),
    ("scuola_provenienza", "scuola"), ("centre_germà", "centre"), ("centre_sol·licitat", "centre"),
    ("nearest_school", "school"), ("École précédente", "École"), ("Wunschschule", "Schule"),
    ("SiblingSchool", "SchoolCode"), ("next_school", "school"), ("previousSchool", "currentSchool"),
  ])
  func theSchoolAttendedNowIsTaken(other: String, attended: String) throws {
    for columns in [(other, attended), (attended, other)] {
      let fixture = try TinyStudy(pupils: pupils(columns.0, columns.1))
      let text = try StudyProposal(folder: fixture.folder).text
      #expect(
        text.contains(
          "    school: \(attended)  # 100 % of its codes are those of schools; \(other) holds such codes as well\n"
        ))
      #expect(try proposed(fixture).pupils.columns["school"] == attended)
    }
  }

  @Test func ofColumnsThatAreCalledAlikeTheOthersAreSaid() throws {
    let fixture = try TinyStudy(pupils: pupils("escola_1", "escola_2"))
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("school: escola_1  #") && text.contains("; escola_2 holds such codes as well\n"))
  }

  /// Where no other column names schools.
  @Test func anotherSchoolThanThatAttendedIsDoubtful() throws {
    let fixture = try TinyStudy(pupils: pupils("escola_anterior", "grup"))
    #expect(try proposed(fixture).pupils.columns["school"] == "grup")
    #expect(try !StudyProposal(folder: fixture.folder).text.contains("by its name this is not"))
    let alone = try TinyStudy(pupils: pupils("escola_anterior", "grup", second: ["1", "2", "3"]))
    #expect(
      try StudyProposal(folder: alone.folder).text.contains(
        "school: escola_anterior  # 100 % of its codes are those of schools; "
          + "look it over: by its name this is not the school that is attended now\n"))
  }

  /// Small numbers of grades are codes of schools by chance.
  @Test func smallNumbersOfSomethingElseAreNoSchools() throws {
    let schools = TinyStudy.schools.replacing("\nW;", with: "\n1;").replacing("\nE;", with: "\n2;")
      .replacing("\nP;", with: "\n3;")
    let rows = (0..<8).map { "p\($0),\($0 % 3 + 1),\($0 / 3 + 1),\(430_150 + 200 * $0),4580250\n" }.joined()
    let fixture = try TinyStudy(schools: schools, pupils: "id,curs,escola_anterior,x,y\n" + rows)
    #expect(try proposed(fixture).pupils.columns["school"] == "escola_anterior")
  }

  @Test func ofApplicationsTheSchoolAskedForIsTaken() throws {
    let fixture = try TinyStudy()
    try fixture.write(
      "any;alumne;centre_actual;centre_sollicitat;ordre\n"
        + "2025-26;a;W;E;1\n2025-26;b;E;P;1\n2025-26;c;P;W;1\n2025-26;d;W;E;2\n", to: "sollicituds.csv")
    #expect(try proposed(fixture).applications?.columns["school"] == "centre_sollicitat")
  }

  // Names

  /// The authority is the same for all schools.
  @Test func aNameIsDifferentInNearlyEachRow() throws {
    let fixture = try TinyStudy(
      schools: table("codi;LA (name);EstablishmentName;titularitat", ["Leeds;A", "Leeds;B", "Leeds;C"]))
    #expect(try proposed(fixture).schools.columns["name"] == "EstablishmentName")
  }

  // Days

  @Test(arguments: [
    ("OpenDate", "CloseDate"), ("date_ouverture", "date_fermeture"), ("data_apertura", "data_chiusura"),
    ("fecha_apertura", "fecha_cierre"), ("data_obertura", "data_tancament"), ("opprettet", "nedlagt"),
    ("Eröffnung", "Schließung"), ("valid_from", "valid_until"), ("fecha_alta", "fecha_baja"),
  ])
  func daysOfOpeningAndClosingAreProposed(from: String, until: String) throws {
    let fixture = try TinyStudy(
      schools: table(
        "codi;nom;\(from);\(until);titularitat", ["A;01-09-1999;", "B;01-09-1999;31-08-2015", "C;;"]))
    let columns = try proposed(fixture).schools.columns
    #expect(columns["from"] == from && columns["until"] == until)
  }

  @Test func daysWithTheMonthFirstAreDays() throws {
    let fixture = try TinyStudy(
      schools: table("codi;nom;OpenDate;CloseDate;titularitat", ["A;09/01/1999;", "B;;08/31/2015", "C;;"]))
    let columns = try proposed(fixture).schools.columns
    #expect(columns["from"] == "OpenDate" && columns["until"] == "CloseDate")
  }

  @Test func daysThatCannotBeReadAreTold() throws {
    let fixture = try TinyStudy(
      schools: table(
        "codi;nom;CloseDate;titularitat", ["A;31-08-2015", "B;31-08-2016", "C;summer"]))
    #expect(
      try StudyProposal(folder: fixture.folder).text.contains(
        "CloseDate may say when schools close, but not all of its values are days or years"))
    #expect(try proposed(fixture).schools.columns["until"] == nil)
  }

  /// The study would stop at a school that closed before it opened.
  @Test func daysOfOpeningBehindThoseOfClosingAreLeftOut() throws {
    let fixture = try TinyStudy(
      schools: table(
        "codi;nom;OpenDate;CloseDate;titularitat", ["A;01-09-2016;31-08-2015", "B;;", "C;;31-08-2030"]))
    let columns = try proposed(fixture).schools.columns
    #expect(columns["from"] == nil && columns["until"] == "CloseDate")
    #expect(
      try StudyProposal(folder: fixture.folder).text.contains("OpenDate is left out, as some of its days"))
  }

  /// Other columns have such words as well.
  @Test func whatHoldsNoDaysSaysNothingOfThem() throws {
    let fixture = try TinyStudy(
      schools: table(
        "codi;nom;pati_obert;complexitat;titularitat", ["A;Sí;alta", "B;No;baixa", "C;Sí;mitjana"]))
    let file = try proposed(fixture)
    #expect(file.schools.columns["from"] == nil && file.schools.columns["until"] == nil)
    #expect(file.schools.conditions.isEmpty)
  }

  @Test(arguments: [
    ("estat", "Obert", "Tancat"), ("EstablishmentStatus (name)", "Open", "Closed"),
    ("etat", "OUVERT", "FERMÉ"), ("situación", "En funcionamiento", "Cerrado"),
  ])
  func closedSchoolsAreLeftOutByTheirState(column: String, open: String, closed: String) throws {
    let schools = table("codi;nom;\(column);titularitat", ["A;\(open)", "B;\(open)", "C;\(closed)"])
    let withoutPupils = TinyStudy.pupils.replacing(",P,", with: ",E,")
    let fixture = try TinyStudy(schools: schools, pupils: withoutPupils)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("  where: {column: \(quoted(column)), in: [\(open)]}  # 1 school is closed\n"))
    #expect(try proposed(fixture).schools.conditions.first?.values == [open])
    // Pupils who attend it would be in no school.
    let attended = try TinyStudy(schools: schools)
    let doubtful = try StudyProposal(folder: attended.folder).text
    #expect(
      doubtful.contains("by \(column) 1 school is closed; it does not say when; pupils attend some of them"))
    #expect(try proposed(attended).schools.conditions.isEmpty)
  }

  // Files to try them on

  /// Eight pupils with two columns of codes, of which the second ones are dealt otherwise.
  private func pupils(_ first: String, _ second: String, second codes: [String] = ["W", "E", "P"]) -> String {
    let rows = (0..<8).map { pupil in
      "p\(pupil),\(["W", "E", "P"][pupil % 3]),\(codes[pupil / 3]),\(430_150 + 200 * pupil),4580250\n"
    }
    return "id,\(first),\(second),x,y\n" + rows.joined()
  }

  /// The schools W, E and P; of each row all that stands between its code and who runs it.
  private func table(_ header: String, _ rows: [String]) -> String {
    let schools = [
      ("W", "Públic;430500;4580500"), ("E", "Públic;431500;4580500"), ("P", "Privat;431850;4580850"),
    ]
    return "\(header);x;y\n" + zip(schools, rows).map { "\($0.0);\($1);\($0.1)\n" }.joined()
  }

  private func proposed(_ fixture: TinyStudy) throws -> StudyFile {
    try fixture.write(StudyProposal(folder: fixture.folder).text, to: "proposed.yml")
    return try StudyFile(path: fixture.path("proposed.yml"))
  }
}
