import Layers
import Segregation
import StudyFixtures
import Testing

@testable import Indicators

/// Where the units of a table of counts are, and what is no place or no area of theirs.
@Suite struct UnitPlacesTests {
  private func places(_ rows: [String], decay: Double = 1000) throws -> SpatialFrame {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    try fixture.write("tract,x,y,area,a,b\n" + rows.joined(separator: "\n") + "\n", to: "counts.csv")
    let file = try CSVFile(fixture.path("counts.csv"))
    let table = try CountTable(file, .wide(["a", "b"]), units: "tract")
    return try UnitPlaces(of: table, in: file, units: "tract", x: "x", y: "y", area: "area")
      .frame(radii: [500], decay: decay, kernel: { .biweight(radius: $0) }, center: nil)
  }

  @Test(
    arguments: [
      // Square kilometres: 97 pupils on 4 of what should be square metres.
      (
        ["A,430000,4580000,1,30,0", "B,431000,4580000,2,0,30", "C,432000,4580000,1,20,17"], nil, "area",
        "24 pupils live on a square metre"
      ),
      (
        ["A,430000,4580000,1000000,30,0", "B,1e300,4580000,1000000,0,30", "C,432000,4580000,1000000,20,17"],
        2,
        "x", "beyond all maps"
      ),
      (
        ["A,430000,4580000,1000000,30,0", "B,0,0,1000000,0,30", "C,432000,4580000,1000000,20,17"], 2, "x",
        "0, 0 is far from all other units"
      ),
      // A county of 55 km by 55 km.
      (
        ["A,430000,4580000,1000000,30,0", "B,431000,4580000,1000000,0,30", "C,490000,4580000,3e12,20,17"], 3,
        "area", "so large that by a --decay of 1,000 m"
      ),
      (
        ["A,430000,4580000,1e15,30,0", "B,431000,4580000,1000000,0,30"], 1, "area", "larger than all land"
      ),
    ] as [([String], Int?, String, String)])
  func whatIsNoPlaceIsNamed(rows: [String], row: Int?, column: String, problem: String) throws {
    let error = #expect(throws: FileError.self) { try places(rows) }
    #expect(error?.row == row && error?.column == column, "\(String(describing: error))")
    #expect(error?.problem.contains(problem) == true && error?.hint != nil, "\(error?.problem ?? "")")
  }

  /// A grid around its own origin is no mistake, and a longer decay reaches over a large unit.
  @Test func placesAreTaken() throws {
    let rows = ["A,0,0,1000000,30,0", "B,1000,0,1000000,0,30", "C,0,1000,1000000,20,17"]
    #expect(try places(rows).areas == [1e6, 1e6, 1e6])
    let large = ["A,430000,4580000,1000000,30,0", "B,431000,4580000,3000000000,0,30"]
    #expect(try places(large, decay: 50_000).areas == [1e6, 3e9])
  }

  @Test(arguments: [
    ("a,b", ["a", "b"]), ("", [""]), ("a,,b", ["a", "", "b"]), ("a,", ["a", ""]),
    ("\"white, non-hispanic\",b", ["white, non-hispanic", "b"]),
    ("b,\"white, non-hispanic\"", ["b", "white, non-hispanic"]),
    ("\"say \"\"so\"\", please\"", ["say \"so\", please"]),
    // What begins like one and does not end so is no quoted name.
    ("\"a,b", ["\"a", "b"]), ("\"a\"b,c", ["\"a\"b", "c"]),
  ])
  func namesMayHoldCommas(list: String, names: [String]) {
    #expect(list.listedNames == names)
  }

  @Test func aNameThatWasDividedIsTold() throws {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    try fixture.write("school,\"white, non-hispanic\",b\nS1,10,20\nS2,40,4\n", to: "counts.csv")
    let file = try CSVFile(fixture.path("counts.csv"))
    let error = #expect(throws: FileError.self) {
      try CountTable(file, .wide("white, non-hispanic,b".listedNames), units: "school")
    }
    #expect(error?.column == "white" && error?.hint?.contains("'\"white, non-hispanic\",…'") == true)
    let table = try CountTable(file, .wide("\"white, non-hispanic\",b".listedNames), units: "school")
    #expect(table.groups == ["white, non-hispanic", "b"])
  }
}
