import Foundation
import Languages
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

@Suite struct StudyProposalTests {
  private func column(_ values: [String]) -> CategoryColumn { CategoryColumn(values) }

  @Test(arguments: [
    ("codi_centre", "school", 2), ("Skole", "school", 3), ("x_etrs89", "x", 2), ("NACIONALITAT", "origin", 3),
    ("foreldres_utdanning", "parents_education", 2), ("landbakgrunn", "origin", 3), ("Kjønn", "sex", 3),
    ("cittadinanza", "origin", 3), ("plazas", "capacity", 3), ("posti", "capacity", 3),
    ("perimetre", "name", 0),
    ("titularitat", "sector", 3), ("places_i3", "entry_places", 2), ("Trinn", "grade", 3),
    ("PLÄTZE", "capacity", 3),
  ])
  func columnsAreRecognised(name: String, standard: String, fit: Int) {
    #expect(ProposalWords.columns[standard]?.fit(name) == fit)
  }

  @Test(arguments: [
    (["Públic", "Concertat", "Privat"], ["public", "subsidised", "private"]),
    (["pública", "concertada", "privada"], ["public", "subsidised", "private"]),
    (["statale", "paritaria"], ["public", "subsidised"]), (["kommunal", "privat"], ["public", "private"]),
    (["Centre públic", "Centre privat concertat"], ["public", "subsidised"]),
    (
      ["Community school", "Voluntary aided school", "Academy converter", "Other independent school"],
      ["public", "public", "public", "private"]
    ),
    (["öffentlich", "privat"], ["public", "private"]), (["Escola", "Institut"], []),
  ])
  func sectorsAreToldByTheirWords(codes: [String], meanings: [String]) {
    let guess = SectorGuess(column(codes))
    #expect(codes.compactMap { guess?.meanings[$0] } == meanings)
  }

  @Test func originIsToldByWordsOrCountries() throws {
    let words = try #require(OriginGuess(column(["øvrig", "øvrig", "innvandrer"])))
    #expect(words.meanings.map(\.meaning) == ["migrant", "native"])
    let countries = try #require(
      OriginGuess(column(["Espanya", "Espanya", "Espanya", "Itàlia", "Marroc", "desconegut"])))
    let meanings = Dictionary(uniqueKeysWithValues: countries.meanings.map { ($0.code, $0.meaning) })
    #expect(
      meanings == ["Espanya": "native", "Itàlia": "eu15", "Marroc": "migrant", "desconegut": "unknown"])
    #expect(OriginGuess(column(["red", "green"])) == nil)
  }

  @Test(arguments: [
    ("Ribera", "Ribera"), ("no", "\"no\""), ("1", "\"1\""), ("a: b", "\"a: b\""),
    ("say \"x\"", "\"say \\\"x\\\"\""),
    ("EPSG:25831", "EPSG:25831"), ("zones/zones 2.shp", "zones/zones 2.shp"), ("", "\"\""),
  ])
  func textsAreQuotedForYAML(text: String, expected: String) { #expect(quoted(text) == expected) }

  /// The tiny city without its study file comes out as it was described.
  @Test func aProposalLoadsAsTheStudyItIsOf() throws {
    let fixture = try TinyStudy()
    let study = try fixture.load()
    let proposal = try StudyProposal(folder: fixture.folder)
    try fixture.write(proposal.text, to: "proposed.yml")
    let file = try StudyFile(path: fixture.path("proposed.yml"))
    #expect(file.zones == StudyFile.AreaSource(file: "zones.geojson", id: "code", name: "label"))
    #expect(file.districts?.file == "districts.geojson")
    #expect(
      file.schools.columns == ["school": "codi", "name": "nom", "sector": "titularitat", "x": "x", "y": "y"])
    #expect(file.schools.values["sector"] == ["Públic": "public", "Privat": "private"])
    #expect(file.pupils.columns["school"] == "escola" && file.pupils.columns["parents_education"] == "isced")
    #expect(file.groups.map(\.name) == ["high_education", "low_education"])
    let titles = Language.all.map { file.groups[1].title.text(in: $0) }
    #expect(
      titles == [
        "low education", "estudis baixos", "estudios bajos", "istruzione bassa", "lav utdanning",
        "études courtes",
      ])
    let proposed = try Study(file)
    #expect(proposed.pupils.zone == study.pupils.zone)
    #expect(proposed.pupils.school == study.pupils.school)
    #expect(proposed.groups[1].membership == study.groups[1].membership)
  }

  @Test func filesOfOtherYearsAreFound() throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.pupils, to: "pupils_2024-25.csv")
    try fixture.write(
      "any;alumne;ordre;centre\n2024-25;a;1;W\n2025-26;a;1;E\n2025-26;e;1;P\n2025-26;f;2;E\n",
      to: "sollicituds.csv")
    try fixture.write(StudyProposal(folder: fixture.folder).text, to: "proposed.yml")
    let file = try StudyFile(path: fixture.path("proposed.yml"))
    #expect(file.year == "2025-26")
    #expect(file.pupils.files == ["2024-25": "pupils_2024-25.csv", "2025-26": "pupils.csv"])
    #expect(
      file.applications?.columns == ["year": "any", "pupil": "alumne", "rank": "ordre", "school": "centre"])
  }

  /// What a code means is asked of all years, also when the last one does not have it.
  @Test(arguments: [("graduat", ""), ("", "graduat")])
  func codesOfAllYearsAreGivenMeanings(before: String, now: String) throws {
    let fixture = try TinyStudy()
    let header = "id,escola,nac,isced,situacio,x,y\n"
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst().map(String.init)
    func text(_ status: String) -> String {
      header
        + rows.map { row in
          var fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          fields.insert(status, at: 4)
          return fields.joined(separator: ",") + "\n"
        }.joined()
    }
    try fixture.write(text(before), to: "pupils_2024-25.csv")
    try fixture.write(text(now), to: "pupils_2025-26.csv")
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try fixture.write(StudyProposal(folder: fixture.folder).text, to: "proposed.yml")
    let file = try StudyFile(path: fixture.path("proposed.yml"))
    #expect(file.pupils.files.count == 2)
    #expect(file.pupils.values["status"] == ["graduat": "graduated"])
  }

  @Test func whatIsMissingIsSaid() throws {
    let fixture = try TinyStudy()
    for name in ["pupils.csv", "schools.csv", "districts.geojson", "study.yml"] {
      try FileManager.default.removeItem(atPath: fixture.path(name))
    }
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("zones: {file: zones.geojson"))
    #expect(text.contains("#   schools: nothing can be measured without them"))
    #expect(throws: FileError.self) { try StudyProposal(folder: fixture.path("none")) }
  }
}
