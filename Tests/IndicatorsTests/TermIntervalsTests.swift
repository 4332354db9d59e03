import Layers
import Segregation
import StudyFixtures
import Testing

@testable import Indicators

/// Intervals of what districts, and schools within them, add to M and H: none of these can be below 0.
@Suite struct TermIntervalsTests {
  /// Four districts of three schools each, of the shares of which one is as good as another: chance alone.
  @Test(arguments: [MultigroupIndex.information, .mutualInformation])
  func noTermIsBelowZero(index: MultigroupIndex) throws {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    let schools = (1...4).flatMap { district in
      (1...3).map { school in
        "D\(district),D\(district)_\(school),\(4 + district * school % 3),\(20 + (district + school) % 4)\n"
      }
    }
    try fixture.write("d,s,a,b\n" + schools.joined(), to: "counts.csv")
    let table = try CountTable(
      CSVFile(fixture.path("counts.csv")), .wide(["a", "b"]), units: "s", within: ["d"])
    let rows = try CountSegregation([.allGroups(index)], bootstrap: (.pupils, Replication(replicates: 200)))
      .rows(of: table, units: "s")
    for term in ["between d", "s in d"] {
      let row = try #require(rows.first { $0.within == term })
      let (value, low, high) = (try #require(row.value), try #require(row.low), try #require(row.high))
      #expect(low == 0 && value <= high && high < 0.05, "\(term): \(low) … \(high) around \(value)")
      #expect(row.estimate.map { $0 >= low && $0 <= high } ?? true)
    }
  }
}
