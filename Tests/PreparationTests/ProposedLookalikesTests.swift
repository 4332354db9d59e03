import Foundation
import Geography
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Files and columns that look like others, or hardly like what they are.
@Suite struct ProposedLookalikesTests {
  private func proposed(_ fixture: TinyStudy) throws -> String {
    try StudyProposal(folder: fixture.folder).text
  }

  /// 41 pupils of the three schools with one more column.
  private func pupils(_ column: String, school: String = "escola", _ value: (Int) -> String) -> String {
    "id,\(school),\(column),x,y\n"
      + (0..<41).map { row in
        let code = ["W", "E", "P"][row % 3]
        return "p\(row),\(code),\(value(row)),\(430_150 + 40 * row),4580250\n"
      }.joined()
  }

  /// The rank of a neighbourhood is none that a family gives.
  @Test func ranksOfNeighbourhoodsAreNoApplications() throws {
    let rows =
      "UPN,URN,Gender,IDACI Rank,Home Easting,Home Northing\n"
      + (0..<90).map { row in
        "A\(row),\(["W", "E", "P"][row % 3]),\(row % 2 == 0 ? "M" : "F"),\(37 * row + 1),\(430_150 + 9 * row),4580250\n"
      }.joined()
    let text = try proposed(TinyStudy(pupils: rows))
    #expect(text.contains("\npupils:\n  file: pupils.csv") && !text.contains("\napplications:"))
  }

  /// A spreadsheet has taken the zeros in front of one table's codes away.
  @Test func codesThatLostTheirZerosAreStillThoseOfSchools() throws {
    let schools = TinyStudy.schools.replacing("\nW;", with: "\n08001;").replacing("\nE;", with: "\n08002;")
      .replacing("\nP;", with: "\n08003;")
    let rows = pupils("grup") { _ in "a" }.replacing(",W,", with: ",8001,").replacing(",E,", with: ",8002,")
      .replacing(",P,", with: ",8003,")
    let text = try proposed(TinyStudy(schools: schools, pupils: rows))
    #expect(
      text.contains("    school: escola  # its codes are those of schools but for zeros in front: before"))
  }

  /// Measures that were exported into the folder of the city are no new source.
  @Test func whatWasMeasuredIsNoSource() throws {
    let fixture = try TinyStudy()
    let zones = try Layer(contentsOf: fixture.path("zones.geojson"))
    let counts = ["pupils_resident", "pupils_enrolled"].map { Column(name: $0, values: .text(["4", "4"])) }
    try Layer(
      name: "zones", crs: zones.crs, geometries: zones.geometries, columns: zones.columns + counts
    ).writeGeoJSON(to: fixture.path("catchment_zones.geojson"))
    let text = try proposed(fixture)
    #expect(text.contains("\nzones: {file: zones.geojson, "))
    #expect(text.contains("catchment_zones.geojson: it holds measures"))
  }

  /// Where no column is called a name, the only one whose values read like names may hold them.
  @Test(arguments: [(["Ponent", "Llevant"], true), (["A1", "B2"], false)])
  func namesAreToldByWhatTheyAre(values: [String], areNames: Bool) throws {
    let fixture = try TinyStudy()
    let zones = try Layer(contentsOf: fixture.path("zones.geojson"))
    try FileManager.default.removeItem(atPath: fixture.path("zones.geojson"))
    let columns =
      zones.columns.filter { $0.name == "code" } + [
        Column(name: "LIB_SECT", values: .text(TextColumn(values)))
      ]
    try Layer(name: "zones", crs: zones.crs, geometries: zones.geometries, columns: columns)
      .writeGeoJSON(to: fixture.path("zones.geojson"))
    let text = try proposed(fixture)
    #expect(text.contains("id: code, name: LIB_SECT}") == areNames)
    #expect(text.contains("look it over: LIB_SECT may hold their names") == areNames)
  }

  @Test(arguments: [
    ("nacionalitat", ["Espanyola", "Espanyola", "Italiana", "Marroquina"]),
    ("CITTADINANZA", ["Italiana", "Italiana", "Francese", "Egiziana"]),
    ("Fødeland", ["Norge", "Norge", "Sverige", "Somalia"]),
  ])
  func originIsToldByAdjectivesAndCountriesOfBirth(column: String, values: [String]) throws {
    let text = try proposed(TinyStudy(pupils: pupils(column) { values[$0 % 4] }))
    #expect(text.contains("    origin: \(column)  # by name\n"))
    #expect(text.contains("      \(values[0]): native\n") && text.contains("      \(values[2]): eu15\n"))
    #expect(text.contains("      \(values[3]): migrant\n"))
  }

  /// Beside a street a number is that of a house.
  @Test(arguments: ["Tipus i nom de la via", "Domicili familiar", "Via pública"])
  func numbersOfHousesCountNobody(street: String) throws {
    let rows =
      "id,escola,\(street),Núm.,x,y\n"
      + (0..<41).map {
        "p\($0),\(["W", "E", "P"][$0 % 3]),Carrer Gran,\($0 % 7 + 1),\(430_150 + 40 * $0),4580250\n"
      }.joined()
    #expect(try !proposed(TinyStudy(pupils: rows)).contains("how many pupils each stands for"))
    #expect(CountName.columns(in: ["id", "escola", street, "Núm."], besides: ["id", "escola"]).isEmpty)
    #expect(CountName.columns(in: ["id", "escola", "Núm."], besides: ["id", "escola"]) == ["Núm."])
  }
}
