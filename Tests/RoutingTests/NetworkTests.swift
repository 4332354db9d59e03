import Foundation
import TestSupport
import Testing

@testable import Routing

@Suite struct NetworkTests {
  /// A street with two bends, a crossing street, and a path.
  static func crossing() -> MapSketch {
    var map = MapSketch()
    for (id, place) in [(0, 0), (1, 0), (2, 0), (3, 0), (2, -1), (2, 1)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2, 3, 4], ["highway": "residential"])
    map.way(11, [5, 3, 6], ["highway": "footway"])
    return map
  }

  @Test func bendsAreNotNodes() throws {
    let network = try Self.crossing().network(.walking)
    #expect(network.nodeCount == 5)
    #expect(network.edgeCount == 4)
    let driving = try Self.crossing().network(.driving)
    #expect(driving.nodeCount == 2)
    #expect(driving.edgeCount == 1)
    #expect(abs(driving.totalLength - 3 * 111.3195) < 0.01)
  }

  @Test func shortPiecesHaveGeodesicLength() {
    let ellipsoid = Ellipsoid()
    var worst = 0.0
    for latitude in stride(from: -749_000_000, through: 749_000_000, by: 7_000_003) {
      for (east, north) in [(49_999, 0), (0, 49_999), (49_999, 49_999), (-30_000, 41_000), (500, -300)] {
        let (y, x) = (Int32(latitude), Int32(1_789_990_000))
        let (x2, y2) = (x + Int32(east), y + Int32(north))
        worst = max(worst, abs(ellipsoid.distance(x, y, x2, y2) - ellipsoid.geodesic(x, y, x2, y2)))
      }
    }
    #expect(worst > 0)
    #expect(worst < 20e-6)
  }

  @Test func longLinesAreGeodesics() {
    // Karney's example JFK–LHR is in PROJ's manual: 5,551.759 km.
    let ellipsoid = Ellipsoid()
    let metres = ellipsoid.distance(-737_800_000, 406_400_000, -4_500_000, 514_700_000)
    #expect(abs(metres - ellipsoid.geodesic(-737_800_000, 406_400_000, -4_500_000, 514_700_000)) < 1e-9)
    #expect(metres > 5_500_000 && metres < 5_600_000)
  }

  @Test func lockedGatesCutTheStreet() throws {
    for (tags, isOpen) in [
      ([:], true), (["barrier": "gate"], true), (["barrier": "gate", "locked": "yes"], false),
    ] {
      var map = MapSketch()
      map.node(1, 0, 0)
      map.node(2, 1, 0, tags)
      map.node(3, 2, 0)
      map.way(10, [1, 2, 3], ["highway": "residential"])
      let walked = cost(try map.network(.walking), (0.5, 0), (1.5, 0))
      #expect(walked.isNaN != isOpen)
    }
  }

  @Test func circlesWithoutJunctionRemain() throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (1, 0), (1, 1), (0, 1)].enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2, 3, 4, 1], ["highway": "residential"])
    let network = try map.network(.walking)
    #expect(network.edgeCount == 1)
    #expect(network.nodeCount == 1)
    // The short way round leads through the circle's own node.
    #expect(abs(cost(network, (0.25, 0), (0, 0.25)) - 55.4) < 0.5)
  }

  @Test func pointsOutsideTheCutAreCounted() throws {
    var map = MapSketch()
    map.node(1, 0, 0)
    map.node(2, 1, 0)
    map.way(10, [1, 2, 99], ["highway": "residential"])
    let network = try map.network(.walking)
    #expect(network.notes.missingPoints == 1)
    #expect(network.edgeCount == 1)
  }

  @Test(arguments: ["missing.osm.pbf", "missing.unknown"]) func missingFilesAreErrors(name: String) {
    #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: "/nonexistent/\(name)", mode: .walking)
    }
  }

  @Test func mapsWithoutWaysAreErrors() throws {
    var map = MapSketch()
    map.node(1, 0, 0)
    let error = #expect(throws: NetworkError.self) { try map.network(.walking) }
    #expect(error?.code == .noStreets)
    map.node(2, 1, 0)
    map.way(10, [1, 2], ["highway": "construction"])
    let closed = #expect(throws: NetworkError.self) { try map.network(.walking) }
    #expect(closed?.code == .noPassableWay)
    map = MapSketch()
    map.way(10, [1, 2], ["highway": "residential"])
    let placeless = #expect(throws: NetworkError.self) { try map.network(.walking) }
    #expect(placeless?.code == .noCoordinates)
  }

  @Test(arguments: ["<osm version=\"0.6\"><node id=\"1\" lo", "", "no map at all"])
  func damagedTextIsAnError(text: String) throws {
    let file = try TemporaryFile("damaged.osm", text)
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.code == .unreadable)
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: [0.01, 0.3, 0.5, 0.9, 0.999])
  func truncatedMapsAreErrors(share: Double) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: SharedData.map("heidelberg")))
    let file = try TemporaryFile("cut.osm.pbf")
    try data.prefix(Int(Double(data.count) * share)).write(to: URL(fileURLWithPath: file.path))
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.code == .unreadable)
    #expect(error?.description.contains(file.path) == true)
  }

  @Test func deletedStreetsAreNotTaken() throws {
    var map = MapSketch()
    for id in 1...3 { map.node(id, id, 0) }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [2, 3], ["highway": "residential"], attributes: "visible=\"false\"")
    #expect(abs(try map.network(.walking).totalLength - 111.3195) < 0.01)
  }

  /// A history holds each street as often as it was changed.
  @Test func historiesAreErrors() throws {
    let file = try TemporaryFile("city.osh", "<osm version=\"0.6\"></osm>\n")
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.code == .unreadable)
    #expect(error?.description.contains("history") == true)
  }
}
