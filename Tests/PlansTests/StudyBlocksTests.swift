import Foundation
import Geography
import Layers
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// Blocks made of streets and of homes, and pupils who stay where their block goes.
@Suite struct StudyBlocksTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func area(_ blocks: StudyBlocks) -> Double {
    (0..<blocks.geometries.count).reduce(0.0) { $0 + blocks.geometries.area(of: $1) }
  }

  /// At most two pupils together: each area of four is halved once.
  @Test func blocksGrowFromHomes() throws {
    let study = try fixture.load()
    let blocks = try StudyBlocks(.homes(2), of: study)
    #expect(blocks.ids == ["1-1", "1-2", "2-1", "2-2"] && blocks.zone == [0, 0, 1, 1])
    #expect(blocks.pupils == [2, 2, 2, 2] && blocks.doubts.isEmpty)
    // The areas' borders, some 6 km, are known to a centimetre.
    #expect(abs(area(blocks) - 2_000_000) < 60)
    let whole = try StudyBlocks(.homes(100), of: study)
    #expect(whole.pupils == [4, 4])
  }

  /// A street from west to east through the middle parts each area in two; one that ends in the middle parts nothing, and
  /// the strip of 2 m beside it joins its neighbour.
  @Test func streetsEncloseBlocks() throws {
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let nodes = try [
      (429_900.0, 502.0), (432_100, 502), (430_500, 502), (430_500, 700), (431_000, 498), (432_100, 498),
      (429_900, 498),
    ].enumerated().map { number, place in
      let degrees = try #require(toDegrees(Coordinate(x: place.0, y: 4_580_000 + place.1)))
      return "<node id=\"\(number + 1)\" lon=\"\(degrees.x)\" lat=\"\(degrees.y)\"/>"
    }
    let ways = [[1, 3, 2], [3, 4], [7, 5, 6]].enumerated().map { number, ends in
      "<way id=\"\(number + 1)\">" + ends.map { "<nd ref=\"\($0)\"/>" }.joined()
        + "<tag k=\"highway\" v=\"residential\"/></way>"
    }
    try fixture.write(
      "<osm version=\"0.6\">" + nodes.joined() + ways.joined() + "</osm>", to: "streets.osm")
    // All homes in the middle strip moved out of it.
    let pupils = TinyStudy.pupils.replacingOccurrences(of: "4580500", with: "4580600")
    try fixture.write(pupils, to: "pupils.csv")
    try fixture.write(
      TinyStudy.study + "streets: {file: streets.osm, mode: walking}\n", to: "study.yml")
    let blocks = try StudyBlocks(.streets, of: fixture.load())
    #expect(blocks.ids.count == 4 && Set(blocks.ids).count == 4)
    #expect(blocks.pupils.reduce(0, +) == 8 && blocks.zone.count { $0 == 0 } == 2)
    #expect(Set(blocks.pupils) == [1, 3] && blocks.doubts.isEmpty)
    #expect(abs(area(blocks) - 2_000_000) < 60)
  }

  @Test func withoutStreetsThereAreNoFaces() throws {
    let study = try fixture.load()
    let error = #expect(throws: FileError.self) { try StudyBlocks(.streets, of: study) }
    #expect(error?.problem.contains("names no streets") == true)
  }

  /// a, b and e of low education stay: two in the west, one in the east.
  @Test func someStayWhereverTheirBlockGoes() throws {
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"))
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
    let redesign = try StudyRedesign(
      study, blocks, groups: ["foreign_origin"], staying: ["low_education"])
    let problem = redesign.problem
    #expect(problem.blocks == ["s1", "s2", "s3", "s4", "stays in 1", "stays in 2"])
    #expect(problem.pupils == [1, 1, 2, 1, 2, 1] && problem.groups[0].counts == [1, 0, 0, 0, 2, 1])
    #expect(problem.today == Plan([0, 0, 1, 1, 0, 1]) && redesign.lockedBlocks == [4, 5])
    #expect(redesign.pupilsToday == [4, 4])
    #expect(redesign.doubts.english.contains { $0.hasPrefix("3 pupils stay at the school of today's area") })
    // They touch the block of the area's school alone.
    #expect(problem.graph.neighbours(of: 4).map { Int($0) } == [0])
    #expect(problem.graph.neighbours(of: 5).map { Int($0) } == [2])
    let layer = try #require(redesign.layer(of: Plan([0, 1, 1, 1, 0, 1])))
    #expect(layer.column("pupils")?.texts == ["3", "5"])
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
    let found = try redesign.plan(of: .init(file: fixture.path("new.gpkg"), id: "code"))
    #expect(found.plan == Plan([0, 1, 1, 1, 0, 1]))
    var constraints = Constraints()
    constraints.lockedBlocks = redesign.lockedBlocks
    let objective = Objective(.segregation(.dissimilarity, groups: [0]))
    let result = PlanSearch(problem, objective, constraints).run(
      SearchOptions(seconds: 1, seed: 1, rounds: 2))
    #expect(result.verdict.isFeasible && result.plan.facility[4] == 0 && result.plan.facility[5] == 1)
  }

  /// E serves the east from the second strip, so that no block of the east is its home: who stays there touches the block
  /// that is nearest to it, though the only one who stays, h, lives in the farther one.
  @Test func whoStaysWhereNoSchoolStandsTouchesTheNearestBlock() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("sector: titularitat,", with: "sector: titularitat, zone: zona,"),
      schools: """
        codi;nom;titularitat;x;y;zona
        W;Escola de Ponent;Públic;430500;4580500;1
        E;Escola de Llevant;Públic;430900;4580500;2
        P;Col·legi Privat;Privat;431850;4580850;2

        """,
      pupils: TinyStudy.pupils.replacing("e,E,f,2,", with: "e,E,f,5,").replacing("h,P,n,,", with: "h,P,n,1,"))
    defer { withExtendedLifetime(fixture) {} }
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"))
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
    let problem = try StudyRedesign(study, blocks, staying: ["low_education"]).problem
    #expect(problem.facilities.map(\.homes) == [[0], []])
    #expect(problem.blocks.suffix(2) == ["stays in 1", "stays in 2"])
    #expect(problem.pupils == [1, 1, 3, 0, 2, 1])
    #expect((4..<6).map { problem.graph.neighbours(of: $0).map { Int($0) } } == [[0], [2]])
  }

  @Test func whoStaysMustBeAGroup() throws {
    let study = try fixture.load()
    let blocks = try StudyBlocks(.grid(500), of: study)
    let error = #expect(throws: FileError.self) {
      try StudyRedesign(study, blocks, staying: ["nobody"])
    }
    #expect(error?.hint?.contains("foreign_origin, low_education") == true)
  }
}
