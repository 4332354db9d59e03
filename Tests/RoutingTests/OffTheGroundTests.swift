import Testing

@testable import Routing

/// Nobody's door opens into a tunnel, onto a bridge or onto a motorway.
@Suite struct OffTheGroundTests {
  static let places: [([String: String], Bool)] = [
    ([:], true), (["tunnel": "yes"], false), (["tunnel": "culvert"], false), (["tunnel": "no"], true),
    (["tunnel": "building_passage"], true), (["tunnel": "building_passage", "layer": "-1"], true),
    (["bridge": "yes"], false), (["bridge": "viaduct", "layer": "2"], false), (["bridge": "no"], true),
    (["indoor": "yes"], false), (["indoor": "no"], true), (["covered": "yes"], true),
    (["covered": "arcade"], true), (["covered": "yes", "layer": "-1"], false), (["layer": "1"], true),
    (["layer": "0"], true), (["highway": "footway", "layer": "-1"], false),
    (["highway": "footway", "layer": "0"], true),
    (["highway": "steps", "layer": "1"], false), (["highway": "corridor"], false),
    (["location": "underground"], false), (["route": "ferry"], false),
    (["highway": "motorway"], false), (["highway": "motorway_link"], false), (["highway": "trunk"], true),
    (["highway": "trunk", "motorroad": "yes"], false),
    (["highway": "footway", "level": "-1"], false), (["highway": "footway", "level": "1; 2"], false),
    (["highway": "footway", "level": "0"], true), (["highway": "steps", "level": "-1;0"], true),
    (["highway": "footway", "level": "first"], true), (["level": "1"], true),
  ]

  @Test(arguments: places) func doorsOpenOntoStreets(tags: [String: String], expected: Bool) {
    let street = tags["route"] == nil ? ["highway": "residential"] : [:]
    let set = TagSet(street.merging(tags) { $1 })
    for mode in TravelMode.allCases { #expect(mode.rules.passageAtSchoolTime(set).hasDoors == expected) }
  }

  /// A street, and 111 m to the north a way that meets it at its ends only; a home stands on that way.
  private static func city(_ tags: [String: String]) throws -> StreetNetwork {
    var map = MapSketch()
    for (id, x) in [(1, 0), (2, 10)] { map.node(id, x, 0) }
    for (id, x) in [(3, 0), (4, 10)] { map.node(id, x, 1) }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [3, 4], ["highway": "footway"].merging(tags) { $1 })
    map.way(12, [1, 3], ["highway": "footway"])
    map.way(13, [2, 4], ["highway": "footway"])
    return try map.network(.walking)
  }

  @Test(arguments: [
    (["tunnel": "yes"], 111.3195), (["bridge": "yes"], 111.3195), (["indoor": "yes"], 111.3195),
    (["tunnel": "building_passage"], 5 * 111.3195 + 110.574 + 4 * 111.3195),
  ]) func homesAreNotPutOffTheGround(tags: [String: String], metres: Double) throws {
    let network = try Self.city(tags)
    let index = StreetIndex(network)
    let (homes, schools) = (index.snap([(5, 1)], within: 200), index.snap([(4, 0)], within: 200))
    #expect(abs(StreetSearch(network).matrix(from: homes, to: schools)[0, 0] - metres) < 1)
  }

  @Test func tunnelsAreWalkedThrough() throws {
    var map = MapSketch()
    for id in 1...4 { map.node(id, id, 0) }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [2, 3], ["highway": "footway", "tunnel": "yes"])
    map.way(12, [3, 4], ["highway": "residential"])
    #expect(abs(cost(try map.network(.walking), (1, 0), (4, 0)) - 3 * 111.3195) < 0.1)
  }
}
