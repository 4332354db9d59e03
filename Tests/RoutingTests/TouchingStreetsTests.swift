import Testing

@testable import Routing

/// Streets of a map of OpenStreetMap that meet on paper, but share no node.
@Suite struct TouchingStreetsTests {
  private static let step = 111.3195

  /// A main street from x = −10 to 10 along y = 0, and a street from the node 3 at (0, 0), or beside it, to the north, and
  /// round to the main street's end.
  private static func crescent(
    main: [String: String] = [:], side: [String: String] = [:], foot: [String: String] = [:],
    hasVertex: Bool = false, end: Int = 3
  ) -> MapSketch {
    var map = MapSketch()
    for (id, place) in [(-10, 0), (10, 0), (0, 0), (0, 6), (10, 6), (0, 0)].enumerated() {
      map.node(id + 1, place.0, place.1, id == 2 ? foot : [:])
    }
    let street = ["highway": "residential"]
    map.way(10, hasVertex ? [1, 6, 2] : [1, 2], street.merging(main) { $1 })
    map.way(11, [end, 4, 5, 2], street.merging(side) { $1 })
    return map
  }

  @Test func endsOnAnotherStreetAreTold() throws {
    let network = try Self.crescent().network(.walking)
    // 1 up the side street, 1 along the main street; the way round leads over the main street's end.
    let round = 5 * 110.574 + 10 * Self.step + 6 * 110.574 + 9 * Self.step
    #expect(abs(cost(network, (0, 1), (1, 0)) - round) < 2)
    #expect(network.notes.touchingEnds == 1 && network.notes.joinedNodes == 0)
    let ends = LooseStreets.touchingEnds(network)
    #expect(ends.count == 1 && ends[0].longitude == 0 && ends[0].latitude == 0 && ends[0].gap < 0.001)
  }

  @Test(arguments: [
    ["bridge": "yes"], ["tunnel": "yes"], ["bridge": "viaduct", "layer": "1"],
  ]) func streetsAboveEachOtherDoNotTouch(tags: [String: String]) throws {
    for map in [Self.crescent(main: tags), Self.crescent(side: tags)] {
      #expect(try map.network(.walking).notes.touchingEnds == 0)
    }
  }

  @Test func nodesAtOnePlaceAreJoined() throws {
    for mode in TravelMode.allCases {
      let network = try Self.crescent(hasVertex: true).network(mode)
      #expect(abs(cost(network, (0, 1), (1, 0)) - Self.step - 110.574) < 1)
      #expect(network.notes.joinedNodes == 1 && network.notes.touchingEnds == 0)
      #expect(abs(network.totalLength - 20 * Self.step - 12 * 110.574 - 10 * Self.step) < 2)
    }
  }

  @Test(
    arguments: [
      (["bridge": "yes"], [:], 0), (["layer": "1"], [:], 0), ([:], ["level": "1"], 0),
      (["layer": "1"], ["layer": "1"], 1), (["level": "0"], [:], 1),
      (["tunnel": "building_passage"], [:], 1), (["bridge": "no"], ["layer": "0"], 1),
    ] as [([String: String], [String: String], Int)])
  func nodesOfOtherLevelsAreNot(main: [String: String], side: [String: String], joined: Int) throws {
    let network = try Self.crescent(main: main, side: side, hasVertex: true).network(.walking)
    #expect(network.notes.joinedNodes == joined && network.notes.touchingEnds == 0)
  }

  /// A gate at the end of the side street.
  @Test func gatesPartWhatLiesAtOnePlace() throws {
    let gate = ["barrier": "gate", "locked": "yes"]
    let network = try Self.crescent(foot: gate, hasVertex: true).network(.walking)
    #expect(network.notes.joinedNodes == 0 && network.notes.touchingEnds == 0)
  }

  @Test func streetsThatShareANodeAreAsTheyWere() throws {
    let network = try Self.crescent(hasVertex: true, end: 6).network(.walking)
    #expect(network.notes.joinedNodes == 0 && network.notes.touchingEnds == 0 && network.nodeCount == 2)
  }

  @Test func keptNetworksKeepTheirNotes() throws {
    var lines = StreetLines(longitudes: [-0.01, 0.01], latitudes: [0, 0], offsets: [0, 2])
    for x in [0.0, 0.003] {
      lines.longitudes.append(contentsOf: [x, x])
      lines.latitudes.append(contentsOf: [0.000_04, 0.006])
      lines.offsets.append(lines.longitudes.count)
    }
    let layer = try StreetNetwork(lines, mode: .walking)
    #expect(layer.notes.looseEnds == 2 && layer.notes.islands == 2)
    let maps = [
      layer, try Self.crescent().network(.walking), try Self.crescent(hasVertex: true).network(.walking),
    ]
    for network in maps {
      let file = try TemporaryFile("streets.network")
      try network.save(to: file.path)
      #expect(try StreetNetwork(savedAt: file.path) == network)
    }
  }
}
