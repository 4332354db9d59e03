import Testing

@testable import Routing

/// Nodes whose place a map does not know or has wrong.
@Suite struct AdriftNodeTests {
  /// A street at 5° east and north whose last node stands at 0, 0, as in extracts that lost it.
  @Test func aNodeWithoutAPlaceCutsItsStreet() throws {
    var map = MapSketch()
    map.node(1, 5000, 5000)
    map.node(2, 5001, 5000)
    map.node(3, 0, 0)
    map.way(10, [1, 2, 3], ["highway": "residential"])
    let network = try map.network(.walking)
    #expect(network.notes.missingPoints == 1 && network.edgeCount == 1)
    // A thousandth of a degree at 5° of latitude.
    #expect(abs(network.totalLength - 110.899) < 0.01)
  }

  /// 90 degrees of the equator.
  @Test func aStreetAcrossTheWorldIsNamed() throws {
    var map = MapSketch()
    map.node(1, 1000, 0)
    map.node(2, 91_000, 0)
    map.node(3, 1001, 0)
    map.way(77, [1, 2], ["highway": "residential"])
    map.way(78, [1, 3], ["highway": "residential"])
    let error = #expect(throws: NetworkError.self) { try map.network(.walking) }
    #expect(error?.code == .tooLarge && error?.hint.hasPrefix("way 77 is longer than 4,294 km") == true)
  }
}
