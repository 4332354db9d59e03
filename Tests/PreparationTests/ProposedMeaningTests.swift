import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What a proposal says that codes mean, and which columns it takes for years, levels and answers.
@Suite struct ProposedMeaningTests {
  /// Words that negate turn the meaning.
  @Test(arguments: [
    (["Statale", "Non statale"], ["public", "private"]),
    (["Offentlig", "Ikke offentlig"], ["public", "private"]),
    (["öffentlich", "nicht öffentlich"], ["public", "private"]),
    (["public", "nonpublic"], ["public", "private"]),
    (["Privada", "No privada"], ["private", "public"]),
    (["Público", "Privado concertado", "Privado no concertado"], ["public", "subsidised", "private"]),
    (["Públic", "Concertat", "No concertat"], ["public", "subsidised", "private"]),
    (["Public", "Privé sous contrat", "Privé hors contrat"], ["public", "subsidised", "private"]),
    (["Públic", "No consta"], ["public", "unknown"]), (["Concertat", "No concertat"], []),
  ])
  func sectorsThatAreDeniedAreTheOthers(codes: [String], meanings: [String]) {
    let guess = SectorGuess(CategoryColumn(codes))
    #expect(codes.compactMap { guess?.meanings[$0] } == meanings)
  }

  @Test(arguments: [
    (["Estrangera", "No estrangera"], ["migrant", "native"]),
    (["Innvandrer", "Ikke innvandrer"], ["migrant", "native"]),
    (["ausländisch", "nicht ausländisch", "keine Angabe"], ["migrant", "native", "unknown"]),
    (["mit Migrationshintergrund", "ohne Migrationshintergrund"], ["migrant", "native"]),
    (["STRANIERA", "NON STRANIERA"], ["migrant", "native"]),
    (["Italiana", "Non italiana"], ["native", "migrant"]),
    (["étrangère", "n'est pas étrangère"], ["migrant", "native"]),
  ])
  func foreignersThatAreDeniedAreNatives(codes: [String], meanings: [String]) throws {
    let guess = try #require(OriginGuess(CategoryColumn(codes)))
    let told = Dictionary(uniqueKeysWithValues: guess.meanings.map { ($0.code, $0.meaning) })
    #expect(codes.compactMap { told[$0] } == meanings)
    let foreign = codes.filter { told[$0] == "migrant" }
    #expect(guess.rule == foreign.joined(separator: " or "))
  }

  @Test(arguments: [
    "No consta", "Sin datos", "Non renseigné", "NON RENSEIGNE", "Uoppgitt", "Keine Angabe", "Non disponibile",
    "Not known", "not stated", "Refused", "Desconegut", "-", "?",
  ])
  func whatIsNotKnownIsNoMigrant(label: String) throws {
    let guess = try #require(OriginGuess(CategoryColumn(["Espanya", "Espanya", "Itàlia", "Marroc", label])))
    let told = Dictionary(uniqueKeysWithValues: guess.meanings.map { ($0.code, $0.meaning) })
    #expect(told == ["Espanya": "native", "Itàlia": "eu15", "Marroc": "migrant", label: "unknown"])
  }

  /// Also where most are not known, the country is the most frequent one.
  @Test func theUnknownAreNotOfTheCountry() throws {
    let codes = ["No consta", "No consta", "No consta", "Espanya", "Espanya", "Itàlia"]
    let guess = try #require(OriginGuess(CategoryColumn(codes)))
    #expect(guess.meanings.map(\.meaning) == ["native", "eu15", "unknown"])
  }

  @Test func aRoleThatIsDeniedIsNotMeant() {
    let told = ProposalWords.meanings(of: "role", ["Docente", "Non docente"])
    #expect(told.map(\.code) == ["Docente"] && told.map(\.meaning) == ["teaching"])
  }

  @Test(arguments: [
    (["0", "1"], false), (["0", "1", "No consta"], false), ([], false), (["unknown"], false),
    (["0", "1", "2"], true), (["3", "nan"], true), (["5", "9"], false),
  ])
  func levelsOfEducationAreMoreThanNoAndYes(codes: [String], areLevels: Bool) {
    #expect(CategoryColumn(codes).isISCED == areLevels)
  }

  @Test(arguments: [
    (["Sí", "No", "No consta"], ["no", "unknown", "yes"]), (["0", "1"], ["no", "yes"]),
    (["yes", "no", "-"], ["unknown", "no", "yes"]),
  ])
  func answersAreTold(codes: [String], meanings: [String]) {
    let told = CategoryColumn(codes).answers ?? []
    #expect(told.map(\.code) == codes.sorted())
    #expect(told.map(\.meaning).sorted() == meanings.sorted())
  }

  /// A dash beside a mark alone may say no, so that nothing is proposed.
  @Test func aDashBesideAMarkIsNoAnswer() { #expect(CategoryColumn(["x", "-"]).answers == nil) }

  @Test func answersAboutSpecialEducationAreNoLevels() throws {
    let fixture = try TinyStudy(
      pupils: "id,escola,SPECIAL_EDUCATION,x,y\n" + rows { $0 % 2 == 0 ? "0" : "1" })
    let file = try proposed(fixture)
    #expect(file.pupils.columns["needs"] == "SPECIAL_EDUCATION")
    #expect(file.pupils.columns["parents_education"] == nil)
    #expect(file.pupils.values["needs"] == ["0": "no", "1": "yes"])
    #expect(file.groups.map(\.name) == ["special_needs"])
  }

  @Test(arguments: [
    "any_naixement", "BIRTH_YEAR", "Année de naissance", "ANNO_NASCITA", "AÑO_NACIMIENTO", "ano_nac",
    "any_arribada",
  ])
  func aYearOfBirthIsNoSchoolYear(name: String) throws {
    let fixture = try TinyStudy(pupils: "id,escola,\(name),x,y\n" + rows { "\(2013 + $0)" })
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("# year: 2025-26") && !text.contains(name))
  }

  /// Of a file of 2025-26 those years are school years that end in 2025 or later.
  @Test(arguments: [
    ("pupils.csv", 2013, true), ("pupils_2025-26.csv", 2013, false), ("pupils_2025-26.csv", 2018, true),
  ])
  func yearsBeforeThatOfTheFileAreNoSchoolYears(name: String, first: Int, areSchoolYears: Bool) throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try fixture.write("id,escola,any,x,y\n" + rows { "\(first + $0)" }, to: name)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("year: any") == areSchoolYears)
    #expect(text.contains("year: \"\(first + 7)\"") == areSchoolYears)
  }

  /// Eight pupils with a value each.
  private func rows(_ value: (Int) -> String) -> String {
    (0..<8).map { pupil in
      "p\(pupil),\(["W", "E", "P"][pupil % 3]),\(value(pupil)),\(430_100 + 200 * pupil),4580300\n"
    }.joined()
  }

  private func proposed(_ fixture: TinyStudy) throws -> StudyFile {
    try fixture.write(StudyProposal(folder: fixture.folder).text, to: "proposed.yml")
    return try StudyFile(path: fixture.path("proposed.yml"))
  }
}
