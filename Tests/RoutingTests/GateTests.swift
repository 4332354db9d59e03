import TestSupport
import Testing

@testable import Routing

/// What stands on a node that several ways share, or on the outline of a square.
@Suite struct GateTests {
  private static let (east, north) = (111.3195, 110.574)

  /// A square of two by two steps with a node of the same kind in the middle of its south and its north side.
  private static func square(_ node: [String: String], asRelation: Bool = false) throws -> StreetNetwork {
    var map = MapSketch()
    for (id, x, y) in [(1, 0, 0), (3, 2, 0), (4, 2, 2), (6, 0, 2)] { map.node(id, x, y) }
    map.node(2, 1, 0, node)
    map.node(5, 1, 2, node)
    let tags = ["highway": "pedestrian"]
    if asRelation {
      map.way(10, [1, 2, 3, 4], [:])
      map.way(11, [4, 5, 6, 1], [:])
      map.square(12, outer: [10, 11], tags)
    } else {
      map.way(10, [1, 2, 3, 4, 5, 6, 1], tags.merging(["area": "yes"]) { $1 })
    }
    return try map.network(.walking)
  }

  static let doors: [([String: String], isOpen: Bool)] = [
    (["entrance": "service", "access": "no"], true), (["entrance": "emergency"], true),
    (["exit": "emergency"], true), (["door": "yes", "locked": "yes"], true),
    (["entrance": "shop", "opening_hours": "Mo-Sa 10:00-20:00"], true),
    (["barrier": "gate", "access": "no"], false), (["barrier": "wall"], false),
    (["barrier": "gate", "entrance": "yes", "locked": "yes"], false),
  ]

  /// From the middle of the west side to that of the east side; only what stands across the outline parts them.
  @Test(arguments: doors.indices, [false, true])
  func squaresAreWalkedPastDoors(index: Int, asRelation: Bool) throws {
    let walked = cost(try Self.square(Self.doors[index].0, asRelation: asRelation), (0, 1), (2, 1))
    if Self.doors[index].isOpen {
      #expect(abs(walked - 2 * Self.north - 2 * Self.east) < 0.1)
    } else {
      #expect(walked.isNaN)
    }
  }

  /// A path from the square through a door: one that is shut is in the way there.
  @Test(arguments: [true, false]) func whoGoesThroughADoorNeedsIt(isOpen: Bool) throws {
    var map = MapSketch()
    for (id, x, y) in [(1, 0, 0), (3, 2, 0), (4, 2, 2), (6, 0, 2), (5, 1, -2)] { map.node(id, x, y) }
    map.node(2, 1, 0, isOpen ? ["entrance": "yes"] : ["entrance": "yes", "access": "no"])
    map.way(10, [1, 2, 3, 4, 6, 1], ["highway": "pedestrian", "area": "yes"])
    map.way(11, [2, 5], ["highway": "footway"])
    let network = try map.network(.walking)
    let walked = cost(network, (1, -1), (0, 1))
    if isOpen { #expect(abs(walked - 2 * Self.north - Self.east) < 0.1) } else { #expect(walked.isNaN) }
    #expect(abs(cost(network, (0, 0), (2, 0)) - 2 * Self.east) < 0.1)
  }

  /// A street from x = 0 to 2, a way round it of 10 steps north and south and 2 east, and a path that ends in its middle.
  private static func street(
    _ node: [String: String], path: [Int] = [2, 5], _ tags: [String: String] = ["highway": "path"],
    split: Bool = false
  ) throws -> (driving: Double, walking: Double) {
    var map = MapSketch()
    for (id, x, y) in [(1, 0, 0), (3, 2, 0), (4, 0, 5), (6, 2, 5), (5, 1, 3), (7, 1, -3)] {
      map.node(id, x, y)
    }
    map.node(2, 1, 0, node)
    if split {
      map.way(10, [1, 2], ["highway": "residential"])
      map.way(13, [2, 3], ["highway": "residential"])
    } else {
      map.way(10, [1, 2, 3], ["highway": "residential"])
    }
    map.way(11, [1, 4, 6, 3], ["highway": "residential"])
    map.way(12, path, tags)
    return (
      cost(try map.network(.driving), (0.5, 0), (1.5, 0)), cost(try map.network(.walking), (0.5, 0), (1.5, 0))
    )
  }

  private static let round = 3 * east + 10 * north

  @Test(arguments: [false, true]) func aBollardAtTheEndOfAPathIsThePaths(split: Bool) throws {
    for barrier in ["bollard", "chain", "block", "cycle_barrier"] {
      #expect(abs(try Self.street(["barrier": barrier], split: split).driving - Self.east) < 0.1)
    }
    for gate in [["barrier": "gate", "access": "private"], ["barrier": "gate", "locked": "yes"]] {
      #expect(abs(try Self.street(gate, ["highway": "service"], split: split).walking - Self.east) < 0.1)
    }
  }

  /// Where the path crosses the street, where what ends is a street too, and where there is no path at all, the street is
  /// closed.
  @Test func aBollardInAStreetClosesIt() throws {
    let bollard = ["barrier": "bollard"]
    #expect(abs(try Self.street(bollard, path: [5, 2, 7]).driving - Self.round) < 0.1)
    #expect(abs(try Self.street(bollard, ["highway": "residential"]).driving - Self.round) < 0.1)
    #expect(abs(try Self.street(bollard, path: [5, 7]).driving - Self.round) < 0.1)
  }

  /// Beyond the gate of a drive the drive is for those behind it.
  @Test func theGateStaysTheDrives() throws {
    var map = MapSketch()
    for (id, x, y) in [(1, 0, 0), (3, 2, 0), (4, 1, 3)] { map.node(id, x, y) }
    map.node(2, 1, 0, ["barrier": "gate", "locked": "yes"])
    map.way(10, [1, 2, 3], ["highway": "residential"])
    map.way(11, [2, 4], ["highway": "service"])
    let network = try map.network(.walking)
    #expect(abs(cost(network, (0, 0), (2, 0)) - 2 * Self.east) < 0.1)
    #expect(LooseStreets.islands(network).count == 1)
  }

  @Test(
    .enabled(if: SharedData.isPresent),
    arguments: [
      // A path's bollard on Baden-Badener Straße, and a house's door on the outline of Largo de Aviz.
      ("heidelberg", TravelMode.driving, (8680.2114, 49376.39), (8680.403, 49376.4013), 14.0),
      ("porto_portugal", .walking, (-8608.1332, 41137.8704), (-8607.8961, 41137.9244), 20.8),
    ])
  func realOnesArePassed(
    city: String, mode: TravelMode, from: (Double, Double), to: (Double, Double), metres: Double
  ) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map(city), mode: mode)
    #expect(abs(cost(network, from, to) - metres) < 0.2)
  }
}
