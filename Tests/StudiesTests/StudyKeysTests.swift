import Foundation
import Geocoding
import Layers
import StudyFixtures
import Testing

@testable import Studies

@Suite struct StudyKeysTests {
  @Test func thePageOfAllKeysIsUpToDate() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../docs/study-file.md")
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(
      written == StudyKeys.markdown + "\n", "make it anew: catchment study --markdown > docs/study-file.md")
  }

  /// A word without a letter in common with another is no misspelling of it; codes of one letter may be.
  @Test(arguments: [
    ("x", ["id", "school"], "the keys are id, school"), ("ids", ["id", "school"], "did you mean \"id\"?"),
    ("schol", ["id", "school"], "did you mean \"school\"?"), ("X", ["E", "W"], "did you mean \"E\"?"),
  ])
  func nearWordsAreSuggested(word: String, known: [String], hint: String) {
    #expect(suggestion(for: word, among: known) == hint)
  }

  @Test func registersHaveTheColumnsThatGeocodingKnows() {
    #expect(StudyKeys.registerColumns.names == RegisterSource.columnNames)
  }

  @Test func attributesAreAmongTheColumns() {
    #expect(
      Set(StudyKeys.pupilColumns.names).isSuperset(
        of: CatalogueColumns.pupilNumbers + CatalogueColumns.pupilCategories))
    #expect(
      Set(StudyKeys.staffColumns.names).isSuperset(
        of: CatalogueColumns.staffNumbers + CatalogueColumns.staffCategories))
    #expect(
      Set(StudyKeys.costColumns.names).isSuperset(
        of: CatalogueColumns.costNumbers + CatalogueColumns.costCategories))
  }

  /// The parts that each study needs; what is put below them stands in row 4.
  private static let needed = """
    zones: {file: z.shp}
    schools: {file: s.csv, columns: {school: c, x: x, y: y}}
    pupils: {file: p.csv, columns: {school: c, needs: nee, device: dev}}

    """

  private func problems(_ more: String) throws -> [FileError] {
    let fixture = try TinyStudy(study: Self.needed + more)
    return try withExtendedLifetime(fixture) { try StudyFile.read(fixture.path("study.yml")).problems }
  }

  /// What is no mapping is told how this one looks, not another.
  @Test(arguments: [
    ("catalogue: [50]", "catalogue: {low_score: 50, high_score: 80}"),
    ("groups: [a, b]", "groups: {foreign_origin: {column: origin, in: [migrant]}}"),
    ("groups: {poor: [income]}", "poor: {column: origin, in: [migrant]}"),
    ("publish: public", "publish: {audience: public, minimum_count: 5}"),
    ("stages: [I3]", "stages: {primary: [P1, P2]}"),
    ("lookup: nearest", "lookup: {rule: zone_and_near, within: 500}"),
    ("forecast: {grades: [a, b], yield: 0.2}", "yield: {flat: 0.2, house: 0.45}"),
    ("streets: streets.osm", "streets: {file: streets.osm, mode: walking}"),
    ("districts: districts.shp", "districts: {file: districts.shp, id: DISTRICT_ID}"),
    ("scenario: {merge: [1, 2]}", "merge: {N1: [3, 4]}"),
    ("indicators: {meals: amount}", "meals: {share: device, in: [no]}"),
  ])
  func eachMappingHasAnExampleOfItsOwn(line: String, example: String) throws {
    let problems = try problems(line + "\n")
    #expect(problems.map(\.row) == [4] && problems.first?.hint == "such as \(example)", "\(problems)")
    // The example is one that would be taken for a mapping itself.
    #expect(try self.problems(example + "\n").allSatisfy { $0.problem != problems.first?.problem })
  }

  @Test(arguments: [
    ("year: 2025\nlanguage: en\nyear: 2024\n", "year"),
    ("catalogue: {low_score: 5, low_score: 6}\n", "low_score"),
  ])
  func aKeyThatComesTwiceIsNamed(text: String, key: String) throws {
    let error = #expect(throws: FileError.self) { try problems(text) }
    #expect(error?.row == 4 && error?.hint == "keep one of them")
    #expect(error?.problem == "the key \"\(key)\" stands here and again further down in the same part")
  }

  @Test(arguments: [
    (
      "groups: {x: {column: needs, in: [y], title: {de: Titel}}, y: {column: device, in: [n]}}",
      "there is no language \"de\"", "the languages are en, ca, es, it, nb, fr"
    ),
    (
      "groups: {x: {column: neeeds, in: [y]}, y: {column: device, in: [n]}}",
      "the group \"x\" needs the column \"neeeds\" of the pupils",
      "did you mean \"needs\"? If not, add it to the columns under \"pupils\""
    ),
    (
      "groups: {x: {column: needs, in: [y]}}\nindicators: {none: {share: devise, in: [n]}}",
      "the indicator \"none\" needs the column \"devise\"",
      "did you mean \"device\"? If not, add it to the columns under \"pupils\""
    ),
    (
      "stages: {infant: [I3, 1r], primary: [1r, 2n]}",
      "the grade \"1r\" is in two stages, \"infant\" and \"primary\"", "name each grade once, in one stage"
    ),
    ("stages: {infant: []}", "the stage \"infant\" has no grade", "list its grades, or take the stage out"),
    ("lookup: {within: 1e9}", "a distance is 0 to 1,000,000 metres", nil),
  ])
  func whatIsWrongIsBlamed(line: String, problem: String, hint: String?) throws {
    let first = try problems(line + "\n").first
    #expect(first?.problem == problem && first?.hint == hint, "\(first?.problem ?? "none")")
  }

  /// A planner mends a file in one go.
  @Test func allThatIsWrongIsToldByLine() throws {
    let fixture = try TinyStudy(
      study: """
        zoness: {file: a.shp}
        zones: {file: zones.shp, idd: Z}
        schools: {file: s.csv, columns: {school: c}, decimal: ";"}
        pupils: {file: p.csv, columns: {school: c}}
        groups: {all: {column: origin, in: [a]}, x: {column: origin}}
        publish: {audience: pulbic, minimum_count: 1}
        """)
    let (file, problems) = try StudyFile.read(fixture.path("study.yml"))
    #expect(problems.map(\.row) == [1, 2, 3, 5, 5, 6, 6])
    #expect(file.zones.file == "zones.shp")
    #expect(file.schools.columns == ["school": "c"])
    // Where it is not clear for whom it is, nothing is told that the public may not know.
    #expect(file.publish.audience == .public)
    let first = #expect(throws: FileError.self) { try StudyFile(path: fixture.path("study.yml")) }
    #expect(first?.hint == "did you mean \"zones\"?")
  }
}
