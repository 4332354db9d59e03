import DeterministicParallel
import Foundation
import Geography
import Layers
import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// Layers in which areas of several stages lie over each other, and areas within areas, in a run and in a check.
@Suite struct StackedAreasTests {
  private typealias Strip = (code: String, stage: String, from: Double, to: Double)

  /// A study on strips of the tiny city, whose pupils live 4 in its western kilometre and 4 in its eastern one.
  private func findings(_ strips: [Strip]) throws -> (run: [Finding], check: [Finding]) {
    let fixture = try TinyStudy()
    var geometries = Geometries()
    for strip in strips {
      let corners = [(strip.from, 0.0), (strip.to, 0), (strip.to, 1000), (strip.from, 1000)]
      geometries.appendPolygons([
        [corners.map { Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1) }]
      ])
    }
    try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: geometries,
      columns: [
        Column(name: "code", values: .text(TextColumn(strips.map(\.code)))),
        Column(name: "label", values: .text(TextColumn(strips.map(\.code)))),
        Column(name: "fid", values: .integer(ContiguousArray(strips.indices.map { Int64($0) }))),
        Column(name: "stage", values: .text(TextColumn(strips.map(\.stage)))),
      ]
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
    return (try fixture.loadYears().findings, try StudyCheck(path: fixture.path("study.yml")).findings)
  }

  private func errors(_ findings: [Finding]) -> [String] {
    findings.filter { $0.severity == .error }.map { "\($0.kind.rawValue) \($0.rows)" }
  }

  /// The area of the upper stage is the two of the lower one together: whichever comes later has nobody.
  @Test func areasOfTwoStages() throws {
    let lower: [Strip] = [("1", "lower", 0, 1000), ("2", "lower", 1000, 2000)]
    let upper: [Strip] = [("9", "upper", 0, 2000)]
    for (strips, expected) in [
      (upper + lower, ["overlap [2, 3]"]), (lower + upper, ["overlap [3]"]),
      ([lower[0]] + upper + [lower[1]], ["overlap [3]"]),
    ] {
      let found = try findings(strips)
      for findings in [found.run, found.check] {
        #expect(errors(findings) == expected)
        let error = try #require(findings.first { $0.severity == .error })
        #expect(error.hint?.description.hasPrefix("the column \"stage\" tells them apart") == true)
      }
    }
  }

  /// A school of two stages has two features of one code, which are no pieces of one area. Two that are the same, or lie side by
  /// side, or overlap by a little are right.
  @Test func featuresOfOneCode() throws {
    let stages = try findings([("1", "upper", 0, 2000), ("1", "lower", 0, 1000), ("2", "lower", 1000, 2000)])
    #expect(errors(stages.run) == ["duplicate_code [2]", "overlap [3]"])
    #expect(errors(stages.check) == ["duplicate_code [2]", "overlap [3]"])
    let right: [[Strip]] = [
      [("1", "lower", 0, 1000), ("1", "upper", 0, 1000), ("2", "lower", 1000, 2000)],
      [("1", "lower", 0, 500), ("1", "upper", 500, 1000), ("2", "lower", 1000, 2000)],
      [("1", "lower", 0, 600), ("1", "upper", 500, 1000), ("2", "lower", 1000, 2000)],
    ]
    for strips in right {
      let found = try findings(strips).run
      #expect(errors(found).isEmpty && !found.contains { $0.kind == .duplicateCode })
    }
  }

  /// Where no column tells them apart they may be pieces that somebody drew over each other.
  @Test func featuresOfOneCodeThatNothingTellsApart() throws {
    let found = try findings([("1", "lower", 0, 1000), ("1", "lower", 0, 800), ("2", "lower", 1000, 2000)])
      .run
    #expect(errors(found).isEmpty)
    #expect(found.filter { $0.kind == .duplicateCode }.map(\.rows) == [[2]])
  }

  /// An area of which a tenth or more is its own is not hidden, nor is one that lies around others and comes after them; an enclave
  /// that comes after the area around it is.
  @Test func areasWithinAreas() throws {
    #expect(errors(try findings([("1", "", 0, 1000), ("2", "", 850, 2000)]).run).isEmpty)
    #expect(errors(try findings([("1", "", 0, 1880), ("2", "", 1000, 2000)]).run).isEmpty)
    #expect(errors(try findings([("1", "", 1000, 1200), ("2", "", 0, 2000)]).run).isEmpty)
    let enclave = try findings([("2", "", 0, 2000), ("1", "", 1000, 1200)]).run
    #expect(errors(enclave) == ["overlap [2]"])
    let hint = try #require(enclave.first { $0.severity == .error }?.hint?.description)
    #expect(hint.hasSuffix("enclave, `catchment check --repair` cuts it out of the area around it"))
  }

  /// Of districts, which a study may do without, a port with less than a tenth of the land of all is told and stops nobody: 450 m
  /// squared are 0.2025 of 2.2025 km², 480 m squared 0.2304 of 2.2304 km².
  @Test(
    arguments: [(80, .warning), (450, .warning), (480, .error), (1000, .error)]
      as [(Double, Finding.Severity)])
  func districtsWithinDistricts(side: Double, severity: Finding.Severity) throws {
    let fixture = try TinyStudy()
    var geometries = Geometries()
    for (width, height) in [(2000.0, 1000.0), (side, side)] {
      let corners = [(0.0, 0.0), (width, 0), (width, height), (0, height)]
      geometries.appendPolygons([
        [corners.map { Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1) }]
      ])
    }
    try Layer(
      name: "districts", crs: CRS("EPSG:25831"), geometries: geometries,
      columns: [Column(name: "code", values: .text(TextColumn(["D", "port"])))]
    ).writeGeoJSON(to: fixture.path("districts.geojson"), overwrite: true)
    // How many homes lie in both is told besides.
    let found = try fixture.loadYears().findings.filter { $0.dataset == "districts" && !$0.rows.isEmpty }
    #expect(found.map { "\($0.kind.rawValue) \($0.rows)" } == ["overlap [2]"])
    #expect(found.map(\.severity) == [severity])
    // Only catchment areas are mended.
    #expect(found.first?.hint?.description.hasSuffix("cut it out of the area around it") == true)
  }

  /// Of two areas that share all but their ends, which hide none: 2 of 8 pupils live in these, 6 where both are.
  @Test func mostPupilsInSeveralAreas() throws {
    let found = try findings([("1", "a", 0, 1600), ("2", "b", 450, 2000)]).run
    #expect(errors(found) == ["overlap []"])
    #expect(found.contains { $0.kind == .overlap && $0.count == 6 && $0.severity == .error })
  }

  @Test func sharesOfAreasInEarlierOnes() {
    var strips = Geometries()
    for (from, to) in [(0.0, 60.0), (40, 100), (0, 100), (200, 300), (50, 250)] {
      strips.appendPolygons([
        [[(from, 0.0), (to, 0), (to, 10), (from, 10)].map { Coordinate(x: $0.0, y: $0.1) }]
      ])
    }
    let shares = strips.sharesInEarlier(of: [0, 1, 2, 3, 4], workers: .all)
    #expect(zip(shares, [0, 1 / 3.0, 1, 0, 0.5]).allSatisfy { abs($0 - $1) < 1e-9 }, "\(shares)")
  }
}
