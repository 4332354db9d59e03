import DeterministicParallel
import Foundation
import Geography
import Layers
import Routing
import StudyFixtures
import Testing

@testable import Studies
@testable import Travel

/// What stands beside a figure was computed by hand from the tiny city.
@Suite struct TravelTests {
  private let fixture: TinyStudy
  private let study: Study
  private let streets: StreetAccess

  /// The school E stands at 431100, so that it is nearer to pupil d (at 430900) than W at 430500.
  init() throws {
    fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: map.osm}\n",
      schools: TinyStudy.schools.replacingOccurrences(of: "431500;4580500", with: "431100;4580500"))
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    study = try fixture.load()
    streets = try #require(try study.streetAccess())
  }

  private func text(_ body: (ByteWriter) throws -> Void) throws -> [[String]] {
    let writer = ByteWriter(inMemory: 1)
    try body(writer)
    return writer.text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func schoolsAreRanked() throws {
    let ranked = try RankedSchools(2, among: [0, 1, 2], of: study, by: .straight)
    #expect(ranked.schools.codes[0..<2] == [0, 1] && ranked.schools.codes[6..<8] == [1, 0])
    #expect(zip(ranked.costs[6..<8], [200.0, 400]).allSatisfy { abs($0 - $1) < 0.3 })
    let along = try RankedSchools(2, among: [0, 2], of: study, by: .streets(streets, .length))
    // h lives at 431900; P meets the street at 431850.
    #expect(along.schools.codes[14..<16] == [2, 0] && abs(along.costs[14] - 50) < 0.3)
    let timed = try RankedSchools(1, among: [2], of: study, by: .streets(streets, .duration))
    #expect(abs(timed.costs[7] - along.costs[14] / 5 * 3.6) < 0.01)
    let none = try RankedSchools(2, among: [], of: study, by: .straight)
    #expect(
      none.schools.codes == ContiguousArray(repeating: -1, count: 16) && none.costs.allSatisfy { $0.isNaN })
  }

  @Test(arguments: [false, true]) func onlyPublicSchoolsAreNearer(alongStreets: Bool) throws {
    let access = alongStreets ? streets : nil
    let distances = try study.distances(along: access)
    let nearer = try NearerSchools(study, beside: distances, by: TravelMetric(along: access))
    // P is nearer to h than E, and private.
    #expect(nearer.nearest == [0, 0, 0, 1, 1, 1, 1, 1])
    let saved: [Double] = [0, 0, 0, 200, 0, 0, 0, 0]
    #expect(zip(nearer.saved, saved).allSatisfy { abs($0 - $1) < 0.3 })
    let rows = try text { try nearer.writeList(of: study, beside: distances, to: $0) }
    #expect(rows.count == 2 && rows[0][0] == "internal_row")
    #expect(Array(rows[1][0...3]) == ["4", "d", "1", "W"] && Array(rows[1][5...6]) == ["E", "2"])
  }

  /// Both schools are d's; W is nearer across the land, E (away from the street, but at 430600) along it.
  @Test func theSchoolOfTheAreaIsTheNearestAlongTheStreets() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: map.osm}\n",
      schools: TinyStudy.schools.replacingOccurrences(of: "431500;4580500", with: "430600;4580930"))
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let access = try #require(try study.streetAccess())
    let across = try study.distances(along: nil)
    #expect(across.assignedSchool[3] == 0 && abs(across.assigned[3] - 400) < 0.5)
    let along = try study.distances(along: access)
    #expect(along.assignedSchool[3] == 1 && abs(along.assigned[3] - 300) < 0.5)
    // All public schools are in the area of the first four: none is nearer than the one of their area.
    let nearer = try NearerSchools(study, beside: along, by: TravelMetric(along: access))
    #expect(nearer.saved[0..<4].allSatisfy { $0 == 0 } && nearer.saved[4..<8].allSatisfy { $0.isNaN })
  }

  @Test func whoHasNoHomeIsNotCounted() throws {
    let fixture = try TinyStudy(
      pupils: TinyStudy.pupils.replacingOccurrences(of: "430900,4580500", with: ","))
    let study = try fixture.load()
    let distances = try study.distances()
    let nearer = try NearerSchools(study, beside: distances, by: .straight)
    #expect(nearer.saved[3].isNaN && nearer.nearest[3] == -1)
    #expect(nearer.saved.filter { $0.isNaN }.count == 1)
  }

  /// What measures are made of is what the distances and the nearer schools say one by one.
  @Test(arguments: [false, true]) func measuredWaysAreThoseThatAreAskedForOneByOne(alongStreets: Bool) throws
  {
    let fixture = try TinyStudy(
      study: TinyStudy.study + (alongStreets ? "streets: {file: map.osm}\n" : ""),
      schools: TinyStudy.schools.replacingOccurrences(of: "431500;4580500", with: "431100;4580500"))
    if alongStreets { try fixture.write(TinyStudy.streetMap(), to: "map.osm") }
    let study = try fixture.load()
    let travel = try study.travel()
    let distances = try study.distances(by: travel)
    let nearer = try NearerSchools(study, beside: distances, by: travel)
    let found = try study.measuredWays()
    func bits(_ lengths: ContiguousArray<Double>) -> [UInt64] { lengths.map(\.bitPattern) }
    #expect(bits(found.distances.attended) == bits(distances.attended))
    #expect(bits(found.distances.assigned) == bits(distances.assigned))
    #expect(bits(found.distances.nearest) == bits(distances.nearest))
    #expect(bits(found.nearer.saved) == bits(nearer.saved) && nearer.saved.contains { $0 > 0 })
    #expect(
      found.distances.nearestSchool == distances.nearestSchool && found.distances.method == distances.method)
  }

  @Test func matricesHaveARowPerPlace() throws {
    let along = try text {
      try TravelMatrix(from: MatrixOrigins(study.schools), to: study.schools, by: .streets(streets, .length))
        .write(to: $0)
    }
    #expect(along.map { $0[0] } == ["school", "W", "E", "P"] && along[0] == ["school", "W", "E", "P"])
    let metres = along.dropFirst().map { $0.dropFirst().compactMap(Double.init) }
    for (row, expected) in zip(metres, [[0.0, 600, 1350], [600, 0, 750], [1350, 750, 0]]) {
      #expect(row.count == 3 && zip(row, expected).allSatisfy { abs($0 - $1) < 1 })
    }
    let timed = try text {
      try TravelMatrix(
        from: MatrixOrigins(study.schools), to: study.schools, by: .streets(streets, .duration)
      )
      .write(to: $0)
    }
    #expect(abs((Double(timed[1][2]) ?? 0) - 7.2) < 0.02)
    let straight = try text {
      try TravelMatrix(
        from: MatrixOrigins(study.zones, named: "zone", of: study), to: study.schools, by: .straight
      )
      .write(to: $0)
    }
    #expect(straight.map { $0[0] } == ["zone", "1", "2"])
    // The middle of the west is W's place.
    #expect((Double(straight[1][1]) ?? 9) < 1 && abs((Double(straight[1][2]) ?? 0) - 600) < 1)
  }

  @Test func matricesDoNotDependOnThreadsAndLeaveUnknownsEmpty() throws {
    let lines = (0..<3000).map { index in
      index % 7 == 0 ? "," : "\(430_000 + index % 2000),\(4_580_000 + index % 1000)"
    }
    try fixture.write("x,y\n" + lines.joined(separator: "\n") + "\n", to: "points.csv")
    let origins = try MatrixOrigins(
      .init(file: fixture.path("points.csv"), columns: ["x": "x", "y": "y"]), of: study)
    #expect(origins.count == 3000)
    let matrix = TravelMatrix(from: origins, to: study.schools, by: .streets(streets, .length))
    let one = try text { try matrix.write(to: $0, workers: Workers(count: 1)) }
    let many = try text { try matrix.write(to: $0, workers: Workers(count: 3)) }
    #expect(one == many && one.count == 3001)
    #expect(one[1] == ["1", "", "", ""] && one[2][0] == "2" && one[2].allSatisfy { !$0.isEmpty })
  }

  @Test func listsSayThatTheyAreInternal() throws {
    let distances = try study.distances(along: streets)
    let ranked = try RankedSchools(2, among: [0, 1, 2], of: study, by: .streets(streets, .length))
    let rows = try text { try PupilList(study, distances, ranked, isTimed: false).write(to: $0) }
    #expect(rows.count == 9)
    #expect(
      rows[0].joined(separator: ",")
        == "internal_row,pupil,school,attended_m,straight_m,assigned,assigned_m,nearest_1,nearest_1_m,nearest_2,nearest_2_m"
    )
    #expect(
      Array(rows[4][0...2]) == ["4", "d", "P"] && rows[4][5] == "W" && rows[4][7] == "E" && rows[4][9] == "W")
    #expect(abs((Double(rows[4][3]) ?? 0) - 950) < 1)
  }

  @Test func routesAreLines() throws {
    let distances = try study.distances(along: streets)
    let far = SchoolRoutes.farthestRound(2, distances)
    // All goes along one line, where the way is shorter than the straight line from aside; d's is shortest by most.
    #expect(far.count == 2 && !far.contains(3))
    let routes = try SchoolRoutes(of: [3, 0], study, along: streets, distances: distances)
    #expect(routes.missing == 0 && routes.layer.count == 2)
    #expect(routes.layer.column("internal_row")?.texts == ["4", "1"])
    #expect(abs((routes.layer.column("length_m")?.number(at: 0) ?? 0) - 950) < 1)
    #expect(abs((routes.layer.column("minutes")?.number(at: 0) ?? 0) - 950 / 5 * 3.6 / 60) < 0.02)
    let ends = try Reprojection(from: study.crs, to: .wgs84)
    let start = try #require(ends(Coordinate(x: 430_200, y: 4_580_500)))
    let end = try #require(ends(Coordinate(x: 431_700, y: 4_580_600)))
    let way = SchoolRoutes(from: start, to: end, along: streets)
    #expect(abs((way.layer.column("length_m")?.number(at: 0) ?? 0) - 1500) < 1)
    #expect(way.layer.column("internal_row")?.count == nil)
    let nowhere = SchoolRoutes(from: start, to: Coordinate(x: 0, y: 0), along: streets)
    #expect(nowhere.missing == 1 && nowhere.layer.count == 0)
  }
}
