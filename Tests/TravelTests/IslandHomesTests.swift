import Foundation
import Geography
import Layers
import Routing
import StudyFixtures
import Testing

@testable import Studies
@testable import Travel

/// Pupil a lives 800 m north of the long street on which the schools stand, on a short one that nothing joins to it.
@Suite struct IslandHomesTests {
  private let study: Study
  private let streets: StreetAccess
  private let home: Coordinate
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: map.osm}\n",
      pupils: TinyStudy.pupils.replacingOccurrences(of: "430100,4580500", with: "430930,4581300"))
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let places = [(425_000.0, 4_580_500.0), (437_000.0, 4_580_500.0), (430_900.0, 4_581_300.0)]
    // The street's node beside the home keeps it on the line through the schools, from which a line of 12 km is 2 m off.
    var nodes = ""
    for (index, place) in (places + [(430_960.0, 4_581_300.0), (430_930.0, 4_580_500.0)]).enumerated() {
      let degrees = try #require(toDegrees(Coordinate(x: place.0, y: place.1)))
      nodes += "<node id=\"\(index + 1)\" lon=\"\(degrees.x)\" lat=\"\(degrees.y)\"/>"
    }
    let street = "<tag k=\"highway\" v=\"residential\"/></way>"
    try fixture.write(
      "<osm version=\"0.6\">\(nodes)<way id=\"10\"><nd ref=\"1\"/><nd ref=\"5\"/><nd ref=\"2\"/>\(street)"
        + "<way id=\"11\"><nd ref=\"3\"/><nd ref=\"4\"/>\(street)</osm>", to: "map.osm")
    study = try fixture.load()
    streets = try #require(try study.streetAccess())
    home = try #require(toDegrees(Coordinate(x: 430_930, y: 4_581_300)))
  }

  /// 430 m along the street to W at 430500, and 800 m over land.
  private static let way = 1230.0

  @Test func theWayIsTheSameEverywhere() throws {
    let distances = try study.distances(along: streets)
    #expect(abs(distances.attended[0] - Self.way) < 2 && distances.overland.count == 1)
    let matrix = TravelMatrix(
      from: try MatrixOrigins(homesOf: study), to: study.schools, by: .streets(streets, .length))
    #expect(try abs(matrix.values()[0] - distances.attended[0]) < 0.01)
    let timed = TravelMatrix(
      from: try MatrixOrigins(homesOf: study), to: study.schools, by: .streets(streets, .duration))
    #expect(try abs(timed.values()[0] - Self.way / 5 * 3.6) < 2)
    for routes in [
      try SchoolRoutes(of: [0], study, along: streets, distances: distances),
      SchoolRoutes(
        from: home, to: Coordinate(x: study.schools.longitude[0], y: study.schools.latitude[0]),
        along: streets),
    ] {
      let layer = routes.layer
      #expect(abs((layer.column("length_m")?.number(at: 0) ?? 0) - Self.way) < 2)
      #expect(abs((layer.column("minutes")?.number(at: 0) ?? 0) - Self.way / 5 * 3.6 / 60) < 0.05)
      // No way is shorter than the straight line.
      #expect((layer.column("detour")?.number(at: 0) ?? 0) > 1)
      let first = (layer.geometries.x.first ?? 0, layer.geometries.y.first ?? 0)
      #expect(abs(first.0 - home.x) < 1e-6 && abs(first.1 - home.y) < 1e-6)
    }
  }

  /// Within 500 m of W live b, c and d; within 1,300 m a too, and e, f and g.
  @Test func landOverWhichTheyGoCountsInReach() {
    let sheds = SchoolSheds(
      along: streets, of: [0], within: [500, 1300], minimizing: .length, margin: 50, study: study)
    #expect(sheds.sheds.map(\.residents.pupils) == [3, 7])
  }
}
