import Layers
import Segregation
import StudyFixtures
import Testing

@testable import Indicators

/// One group of a table of counts against a named other: these two alone, whatever third groups there are.
@Suite struct NamedOtherTests {
  private func table(_ text: String, _ columns: [String]) throws -> CountTable {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    try fixture.write(text, to: "counts.csv")
    return try CountTable(CSVFile(fixture.path("counts.csv")), .wide(columns), units: "school")
  }

  private let text = "school,a,b,c\nS1,10,20,100\nS2,40,40,5\nS3,10,20,7\n"

  private func rows(_ columns: [String]) throws -> [IndexRow] {
    let measures = TwoGroupIndex.all.map { SegregationMeasure.group(0, versus: .group(1), $0) }
    return try CountSegregation(measures, bootstrap: (.pupils, Replication(replicates: 100)))
      .rows(of: table(text, columns), units: "school")
  }

  /// By hand of a and b: 60 and 80 pupils; isolation (10 · 10/30 + 40 · 40/80 + 10 · 10/30)/60, and so on.
  @Test func thirdGroupsCountNowhere() throws {
    let rows = try rows(["a", "b", "c"])
    func value(_ index: String) -> Double { rows.first { $0.index == index }?.value ?? .nan }
    #expect(abs(value("D") - 1.0 / 6) < 1e-12)
    #expect(abs(value("isolation") - 4.0 / 9) < 1e-12 && abs(value("exposure") - 5.0 / 9) < 1e-12)
    #expect(abs(value("gorard") - 2.0 / 21) < 1e-12)
    #expect(abs(value("eta2") - (4.0 / 9 - 3.0 / 7) / (4.0 / 7)) < 1e-12)
    #expect(rows.allSatisfy { $0.count == 140 && $0.group == "a" && $0.versus == "b" })
  }

  /// What chance would give and the intervals are of the two as well.
  @Test func theTableOfTheTwoSaysTheSame() throws {
    #expect(try rows(["a", "b", "c"]) == rows(["a", "b"]))
  }

  /// Their change from one table to the next, and where they live.
  @Test func changesAndPlacesAreOfTheTwo() throws {
    let later = "school,a,b,c\nS1,20,10,3\nS2,40,30,50\nS3,10,20,7\n"
    let segregation = CountSegregation([.group(0, versus: .group(1), .isolation)])
    let three = try segregation.change(
      from: table(text, ["a", "b", "c"]), to: table(later, ["a", "b", "c"]), groups: ["a", "b", "c"])
    let two = try segregation.change(
      from: table(text, ["a", "b"]), to: table(later, ["a", "b"]), groups: ["a", "b"])
    #expect(three == two && three.first?.value.map { abs($0 - 4.0 / 9) < 1e-12 } == true)
    let frame = SpatialFrame(
      around: [(1, try Proximity(x: [0, 100, 200], y: [0, 0, 0], kernel: .uniform(radius: 1)))])
    let places = try table(text, ["a", "b", "c"]).spatialRows(.member(0, versus: .group(1)), in: frame)
    let isolation = places.first { $0.index == "spatial_isolation" }?.value
    #expect(isolation.map { abs($0 - 4.0 / 9) < 1e-12 } == true)
  }

  /// A group that the order leaves out would not be missed in the number of pupils alone.
  @Test func anOrderNamesAllGroups() throws {
    let table = try table("school,low,mid,high\nS1,10,5,5\nS2,2,9,12\n", ["low", "mid", "high"])
    let error = #expect(throws: SegregationError.self) { try table.ordinalRows([0, 2]) }
    #expect(error?.hint.hasPrefix("the group \"mid\" is not in --order") == true)
    #expect(try table.ordinalRows([0, 1, 2]).allSatisfy { $0.count == 43 })
    // Nobody is left out with a group of nobody.
    let empty = try self.table("school,low,mid,high\nS1,10,0,5\nS2,2,0,12\n", ["low", "mid", "high"])
    #expect(try empty.ordinalRows([0, 2]).allSatisfy { $0.count == 29 })
  }
}
