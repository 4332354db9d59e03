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
