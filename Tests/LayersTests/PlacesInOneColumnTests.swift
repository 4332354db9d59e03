import Foundation
import Testing

@testable import Layers

/// Tables that have their places, or shapes, in one column.
@Suite struct PlacesInOneColumnTests {
  private let folder = TemporaryFolder()

  private func error(_ header: String, _ rows: String...) throws -> FileError? {
    let path = folder.path("a.csv")
    try Data(([header] + rows).joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    return try CSVFile(path).placesInOneColumn
  }

  /// As Opendatasoft and Socrata have them, which also write the address in front.
  @Test(arguments: [
    "41.005, 2.005", "(41.005, 2.005)", "[2.005,41.005]", "1 High St\nTown\n(41.005, -2.005)", "41.005 2.005",
  ])
  func pairsAreNamed(field: String) throws {
    let found = try error(
      "school;sector;geo", "S1;public;\"\(field)\"", "S2;public;\"\(field)\"", "S3;public;")
    #expect(found?.column == "geo" && found?.problem == "the column holds both coordinates in one field")
  }

  /// Numbers with a comma, names of places and lists of whole numbers are none; nor is a column that holds something else, too.
  @Test(arguments: ["41,005", "41.005", "1, 2", "Room 4.5", "2025.09.01"])
  func otherFieldsAreNoPairs(field: String) throws {
    #expect(try error("school;sector;geo", "S1;public;\"\(field)\"") == nil)
    #expect(try error("school;geo", "S1;41.5, 2.5", "S2;\"\(field)\"") == nil)
  }

  /// The little end first and the big one, with the number of a system and without it.
  @Test(arguments: [
    ("{\"\"coordinates\"\": [2, 41], \"\"type\"\": \"\"Point\"\"}", "GeoJSON"), ("POINT (2 41)", "WKT"),
    ("010100000000000000000000400000000000804440", "WKB"),
    ("000000000140000000000000004044800000000000", "WKB"),
    ("0101000020E610000000000000000000400000000000804440", "WKB"),
    ("01E9030000000000000000004000000000008044400000000000000000", "WKB"),
  ])
  func shapesAsTextAreNamed(field: String, form: String) throws {
    let found = try error("school,Geo Shape", "S1,\"\(field)\"")
    #expect(found?.problem == "the column holds shapes as text (\(form)), which is not read here")
    #expect(found?.hint?.contains("-oo \"GEOM_POSSIBLE_NAMES=Geo Shape\" -oo KEEP_GEOM_COLUMNS=NO") == true)
  }

  /// Codes of so many digits are none.
  @Test func longCodesAreNoShapes() throws {
    #expect(try error("school,code", "S1,010900000000000000000000400000000000804440") == nil)
    #expect(try error("school,code", "S1,0101000000000000") == nil)
  }
}
