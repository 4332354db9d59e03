import Foundation
import Layers
import Routing
import Studies
import StudyFixtures
import Testing

@testable import Travel

/// A straight street of 0.01° along the equator in two halves, and a way round it 0.006° to the north.
@Suite struct StreetClassesTests {
  private static let (east, north) = (1113.195, 110.574)
  /// Metres from 0.001° north of the west end to 0.001° north of the east end.
  private static let straight = east + 2 * north
  private static let round = east + 10 * north

  private static func feature(_ properties: String, _ kind: String, _ places: String) -> String {
    "{\"type\":\"Feature\",\"properties\":{\(properties)},\"geometry\":{\"type\":\"\(kind)\",\"coordinates\":\(places)}}"
  }

  private func network(
    _ street: String, _ way: String, mode: StudyMode = .walking, more: [String] = [],
    columns: [String: String] = [:], values: [String: [String: String]] = [:]
  ) throws -> StreetNetwork {
    let fixture = try TinyStudy()
    let features =
      [
        Self.feature(street, "LineString", "[[0,0],[0.005,0]]"),
        Self.feature(street, "LineString", "[[0.005,0],[0.01,0]]"),
        Self.feature(way, "LineString", "[[0,0],[0,0.006],[0.01,0.006],[0.01,0]]"),
      ] + more
    try fixture.write(
      "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}",
      to: "streets.geojson")
    var map = StreetMap(
      file: fixture.path("streets.geojson"), mode: mode, columns: columns, values: values)
    map.isKept = false
    return try map.network()
  }

  private typealias StudyMode = Studies.TravelMode

  /// Metres eastwards and westwards.
  private func ways(_ network: StreetNetwork) -> (east: Double, west: Double) {
    let index = StreetIndex(network)
    let west = index.snap(longitudes: [0], latitudes: [0.001], within: 5)
    let east = index.snap(longitudes: [0.01], latitudes: [0.001], within: 5)
    let search = StreetSearch(network)
    return (search.matrix(from: west, to: east)[0, 0], search.matrix(from: east, to: west)[0, 0])
  }

  private static func geofabrik(_ name: String, _ oneway: String, _ speed: Int, key: String = "osm_id")
    -> String
  {
    "\"\(key)\":\"1\",\"fclass\":\"\(name)\",\"oneway\":\"\(oneway)\",\"maxspeed\":\(speed),\"bridge\":\"F\",\"tunnel\":\"F\""
  }

  @Test func motorwaysOfGeofabriksLayerAreNotWalked() throws {
    let (motorway, way) = (Self.geofabrik("motorway", "F", 100), Self.geofabrik("residential", "B", 0))
    let walking = try network(motorway, way)
    #expect(abs(ways(walking).east - Self.round) < 0.2 && abs(ways(walking).west - Self.round) < 0.2)
    #expect(walking.notes.closedByClass == 2 && walking.notes.zeros == 0)
    let driving = try network(motorway, way, mode: .driving)
    #expect(abs(ways(driving).east - Self.straight) < 0.2 && abs(ways(driving).west - Self.round) < 0.2)
    // Nobody lives on a motorway.
    let home = StreetIndex(driving).snap(longitudes: [0.005], latitudes: [0], within: 500)
    #expect(!home.isSnapped(0))
  }

  @Test(arguments: [("F", straight, round), ("T", round, straight), ("B", straight, straight)])
  func directionsOfGeofabriksLayerAreKept(code: String, east: Double, west: Double) throws {
    let streets = (Self.geofabrik("residential", code, 0), Self.geofabrik("unclassified", "B", 50))
    let found = ways(try network(streets.0, streets.1, mode: .driving))
    #expect(abs(found.east - east) < 0.2 && abs(found.west - west) < 0.2)
    // Walkers go both ways.
    let walked = ways(try network(streets.0, streets.1))
    #expect(abs(walked.east - Self.straight) < 0.2 && abs(walked.west - Self.straight) < 0.2)
  }

  @Test func whatTheStudySaysGoesBefore() throws {
    let streets = (Self.geofabrik("motorway", "F", 0), Self.geofabrik("residential", "B", 0))
    let found = try network(
      streets.0, streets.1, mode: .cycling, columns: ["passable": "fclass", "oneway": "oneway"],
      values: ["passable": ["motorway": "yes", "residential": "yes"], "oneway": ["F": "reverse"]])
    #expect(abs(ways(found).west - Self.straight) < 0.2 && abs(ways(found).east - Self.round) < 0.2)
    #expect(found.notes.closedByClass == 0)
  }

  /// Of a layer that is not known nothing is read, and it is told.
  @Test func columnsThatNobodyNamesAreTold() throws {
    func street(_ name: String, _ oneway: String) -> String {
      "\"highway\":\"\(name)\",\"oneway\":\"\(oneway)\""
    }
    let (motorway, way) = (street("motorway", "yes"), street("residential", "no"))
    let walking = try network(motorway, way)
    #expect(abs(ways(walking).east - Self.straight) < 0.2)
    #expect(walking.notes.unreadClasses == 2 && walking.notes.unreadDirections == 0)
    let driving = try network(motorway, way, mode: .driving)
    #expect(driving.notes.unreadClasses == 0 && driving.notes.unreadDirections == 2)
    let named = try network(
      motorway, way, mode: .cycling, columns: ["oneway": "oneway", "passable": "highway"],
      values: ["passable": ["motorway": "no", "residential": "yes"]])
    #expect(named.notes.unreadClasses == 0 && named.notes.unreadDirections == 0)
    let plain = try network("\"type\":\"street\"", "\"type\":\"lane\"", mode: .driving)
    #expect(plain.notes.unreadClasses == 0 && plain.notes.unreadDirections == 0)
  }

  /// What GDAL makes of a map: a railway straight through the block, round which the street leads. Another column of the
  /// name tells nothing.
  @Test(arguments: [("residential", 2), ("yes", 0)])
  func linesOfOtherThingsAreNoStreets(street: String, leftOut: Int) throws {
    let network = try network("\"highway\":null,\"name\":\"rail\"", "\"highway\":\"\(street)\"")
    #expect(network.notes.otherLines == leftOut)
    #expect(abs(ways(network).east - (leftOut > 0 ? Self.round : Self.straight)) < 0.2)
  }

  /// 0 is as good as nothing: the street is as long as it is drawn, and as fast as others.
  @Test func zeroIsNotKnown() throws {
    let network = try network(
      "\"v\":0,\"l\":0", "\"v\":5,\"l\":2500", mode: .driving, columns: ["speed": "v", "length": "l"])
    #expect(network.notes.zeros == 4)
    let index = StreetIndex(network)
    let (from, to) = (
      index.snap(longitudes: [0.001], latitudes: [0], within: 5),
      index.snap(longitudes: [0.009], latitudes: [0], within: 5)
    )
    #expect(abs(StreetSearch(network).matrix(from: from, to: to)[0, 0] - 0.8 * Self.east) < 0.1)
    let seconds = StreetSearch(network, minimizing: .duration).matrix(from: from, to: to)[0, 0]
    #expect(abs(seconds - 0.8 * Self.east / 30 * 3.6) < 0.1)
    #expect(
      network.notes.sentences.english.contains { $0.hasPrefix("4 lengths and speeds of streets are 0") })
  }

  /// What Overpass turbo exports: a crossing, and a square at the middle of the street that reaches the way round.
  @Test func pointsAreLeftOutAndSquaresWalkedAlongTheirEdge() throws {
    let more = [
      Self.feature("", "Point", "[0.002,0]"),
      Self.feature("", "Polygon", "[[[0.005,0],[0.006,0.003],[0.005,0.006],[0.004,0.003],[0.005,0]]]"),
    ]
    for (mode, left) in [(StudyMode.walking, 1), (.driving, 2)] {
      let network = try network("", "", mode: mode, more: more)
      #expect(network.notes.noLines == left)
      let index = StreetIndex(network)
      let corner = index.snap(longitudes: [0.006], latitudes: [0.003], within: 5)
      #expect(corner.isSnapped(0) == (mode == .walking))
      #expect(abs(ways(network).east - Self.straight) < 0.2)
    }
  }
}
