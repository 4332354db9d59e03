import DeterministicParallel
import Foundation
import Testing

@testable import Routing

/// What a file of OpenStreetMap holds, in its forms: whose places are where, and what is there no more.
@Suite struct MapReadingTests {
  static let step = 111.3195

  private static func text(_ content: String, _ root: String = "osm version=\"0.6\"") throws -> StreetNetwork
  {
    let file = try TemporaryFile("map.osm", "<\(root)>\(content)</\(root.prefix { $0 != " " })>")
    return try StreetNetwork(openStreetMap: file.path, mode: .walking)
  }

  private static let street = "<tag k=\"highway\" v=\"residential\"/>"

  /// A cross of two streets: from 0 to 2 along y = 0, and from its middle to y = 1.
  static let crosses: [String] = [
    // Overpass's "out geom".
    """
    <note>made up</note><meta osm_base="2026-01-01T00:00:00Z"/>
    <way id="1"><bounds minlat="0" minlon="0" maxlat="0" maxlon="0.002"/>
    <nd ref="1" lat="0" lon="0"/><nd ref="2" lat="0" lon="0.001"/><nd ref="3" lat="0" lon="0.002"/>\(street)</way>
    <way id="2"><nd ref="2" lat="0" lon="0.001"/><nd ref="4" lat="0.001" lon="0.001"/>\(street)</way>
    """,
    // Without the numbers of the nodes, as "out tags geom" has it.
    """
    <way id="1"><nd lat="0" lon="0"/><nd lat="0" lon="0.001"/><nd lat="0" lon="0.002"/>\(street)</way>
    <way id="2"><nd lat="0" lon="0.001"/><nd lat="0.001" lon="0.001"/>\(street)</way>
    """,
    // Some places in nodes, some in ways, some in both.
    """
    <node id="2" lat="0" lon="0.001"><tag k="highway" v="crossing"/></node><node id="4" lat="0.001" lon="0.001"/>
    <way id="1"><nd ref="1" lat="0" lon="0"/><nd ref="2" lat="0" lon="0.001"/><nd ref="3" lat="0" lon="0.002"/>\(street)</way>
    <way id="2"><nd ref="2"/><nd ref="4"/>\(street)</way>
    """,
    // Numbers of nodes in some ways only.
    """
    <way id="1"><nd ref="1" lat="0" lon="0"/><nd ref="2" lat="0" lon="0.001"/><nd ref="3" lat="0" lon="0.002"/>\(street)</way>
    <way id="2"><nd lat="0" lon="0.001"/><nd lat="0.001" lon="0.001"/>\(street)</way>
    """,
  ]

  @Test(arguments: crosses) func waysMayCarryTheirPlaces(content: String) throws {
    let network = try Self.text(content)
    #expect(network.notes.missingPoints == 0)
    #expect(abs(network.totalLength - (2 * Self.step + 110.574)) < 0.01)
    #expect(abs(cost(network, (0, 0), (1, 1)) - (Self.step + 110.574)) < 0.1)
  }

  @Test(arguments: [false, true]) func binaryWaysMayCarryTheirPlaces(withCrossing: Bool) throws {
    var map = PBFSketch()
    map.optionalFeatures = ["LocationsOnWays"]
    if withCrossing { map.nodes = [.init(id: 2, x: 0.001, y: 0, tags: [("highway", "crossing")])] }
    map.ways = [
      .init(
        id: 1, nodes: [1, 2, 3], tags: [("highway", "residential")], places: [(0, 0), (0.001, 0), (0.002, 0)]),
      .init(id: 2, nodes: [2, 4], tags: [("highway", "residential")], places: [(0.001, 0), (0.001, 0.001)]),
    ]
    let network = try map.network(.walking)
    #expect(network.notes.missingPoints == 0)
    #expect(abs(cost(network, (0, 0), (1, 1)) - (Self.step + 110.574)) < 0.1)
  }

  /// Nodes 1 to 3 in a row and a way round from 1 to 3; what stands for the short way is deleted or older.
  private static func detour(_ short: String, nodes: String = "") -> String {
    (0...2).map { "<node id=\"\($0 + 1)\" lat=\"0\" lon=\"0.00\($0)\"/>" }.joined() + nodes
      + "<node id=\"4\" lat=\"0.002\" lon=\"0\"/><node id=\"5\" lat=\"0.002\" lon=\"0.002\"/>" + short
      + "<way id=\"20\"><nd ref=\"1\"/><nd ref=\"4\"/><nd ref=\"5\"/><nd ref=\"3\"/>\(street)</way>"
  }

  private static let short = "<nd ref=\"1\"/><nd ref=\"2\"/><nd ref=\"3\"/>\(street)</way>"

  static let formers: [String] = [
    detour("<way id=\"10\" action=\"delete\" visible=\"true\">\(short)"),
    detour("<way id=\"10\" visible=\"false\">\(short)"),
    detour("<way id=\"10\" version=\"2\">\(short)<way id=\"10\" version=\"3\" visible=\"false\"/>"),
    detour("<way id=\"10\" version=\"3\" visible=\"false\"/><way id=\"10\" version=\"2\">\(short)"),
    detour(
      "<way id=\"10\" version=\"2\">\(short)<way id=\"10\" version=\"10\"><nd ref=\"1\"/><nd ref=\"2\"/></way>"
    ),
    detour(
      "<way id=\"10\" version=\"1\">\(short)<way id=\"30\"><nd ref=\"4\"/><nd ref=\"5\"/>\(street)</way>"
        + "<way id=\"10\" version=\"2\" action=\"delete\"/>"),
    // A node of the short way is deleted, or is moved away in a later version.
    detour("<way id=\"10\">\(short)").replacingOccurrences(
      of: "<node id=\"2\"", with: "<node id=\"2\" action=\"delete\""),
    detour("<way id=\"10\">\(short)", nodes: "<node id=\"2\" version=\"2\" lat=\"-0.003\" lon=\"0.001\"/>"),
  ]

  @Test(arguments: formers) func whatIsDeletedOrOlderIsNotThere(content: String) throws {
    let network = try Self.text(content)
    #expect(network.notes.deleted == 1)
    #expect(abs(cost(network, (0, 0.5), (2, 0.5)) - (2 * Self.step + 3 * 110.574)) < 1)
  }

  @Test func newObjectsOfEditorsAreThere() throws {
    let network = try Self.text(
      Self.detour("<way id=\"-3\" action=\"modify\">\(Self.short)"))
    #expect(abs(cost(network, (0, 0.5), (2, 0.5)) - (2 * Self.step + 110.574)) < 1)
  }

  @Test func binaryMapsMayHoldOlderVersions() throws {
    var map = PBFSketch()
    map.nodes = (0...2).map { .init(id: Int64($0 + 1), x: Double($0) / 1000, y: 0) }
    let tags = [("highway", "residential")]
    map.ways = [
      .init(id: 1, nodes: [1, 2, 3], tags: tags, version: 4),
      .init(id: 1, nodes: [1, 2], tags: tags, version: 5),
    ]
    #expect(abs(try map.network(.walking).totalLength - Self.step) < 0.01)
    map.ways.reverse()
    #expect(abs(try map.network(.walking).totalLength - Self.step) < 0.01)
    // The same object twice, as in two extracts put together, is one.
    map.ways = [.init(id: 1, nodes: [1, 2], tags: tags), .init(id: 1, nodes: [1, 2], tags: tags)]
    #expect(abs(try map.network(.walking).totalLength - Self.step) < 0.01)
  }

  @Test(arguments: [("", 1), ("action=\"delete\"", 0), ("visible=\"false\"", 0)])
  func deletedRestrictionsDoNotBind(attributes: String, count: Int) throws {
    let nodes = [(0, 0), (1, 0), (2, 0), (1, 1)].enumerated().map {
      "<node id=\"\($0.offset + 1)\" lat=\"0.00\($0.element.1)\" lon=\"0.00\($0.element.0)\"/>"
    }
    let ways = [(10, 1, 2), (11, 2, 3), (12, 2, 4)].map {
      "<way id=\"\($0.0)\"><nd ref=\"\($0.1)\"/><nd ref=\"\($0.2)\"/>\(Self.street)</way>"
    }
    let members = [("way", 10, "from"), ("node", 2, "via"), ("way", 12, "to")].map {
      "<member type=\"\($0.0)\" ref=\"\($0.1)\" role=\"\($0.2)\"/>"
    }
    let file = try TemporaryFile(
      "turns.osm",
      "<osm version=\"0.6\">\(nodes.joined())\(ways.joined())<relation id=\"1\" \(attributes)>\(members.joined())"
        + "<tag k=\"type\" v=\"restriction\"/><tag k=\"restriction\" v=\"no_left_turn\"/></relation></osm>")
    let network = try StreetNetwork(openStreetMap: file.path, mode: .driving)
    #expect(network.bannedTurns.count == count)
  }

  static let refused: [(String, String, String)] = [
    ("osmChange version=\"0.6\"", "<modify><way id=\"1\"/></modify>", "changes"),
    ("osm version=\"0.6\"", "<create><way id=\"1\"/></create>", "changes"),
    ("osm version=\"0.5\"", "", "0.5"), ("gpx", "", "<gpx>"),
    ("osm version=\"0.6\"", "<remark> runtime error: Query timed out in \"query\" </remark>", "timed out"),
    ("osm version=\"0.6\"", "<node id=\"1\" lat=\"north\" lon=\"0\"/>", ""),
    ("osm version=\"0.6\"", "<node id=\"one\" lat=\"0\" lon=\"0\"/>", ""),
    ("osm version=\"0.6\"", "<way id=\"1\"><nd ref=\"1\"></way>", "line 1"),
  ]

  @Test(arguments: refused) func whatIsNoMapIsRefused(root: String, content: String, words: String) throws {
    let error = #expect(throws: NetworkError.self) { try Self.text(content, root) }
    #expect(error?.code == .unreadable && (words.isEmpty || error?.hint.contains(words) == true))
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0, 0], "let its name end with .osm.gz"),
      (Array("\n{\"elements\": []}".utf8), "[out:xml]"),
      (Array("<!DOCTYPE html><html><br></html>".utf8), "web page"), (Array("<osm".utf8), "is it a whole"),
    ] as [([UInt8], String)])
  func otherFilesUnderTheNameOfAMapAreNamed(bytes: [UInt8], words: String) throws {
    let file = try TemporaryFile("map.osm")
    try Data(bytes).write(to: URL(fileURLWithPath: file.path))
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.code == .unreadable && error?.hint.contains(words) == true)
  }

  @Test func aMapThatWasCutShortIsDownloadedAnew() throws {
    let file = try TemporaryFile("map.osm.gz")
    try Data([0x1F, 0x8B, 8, 0, 0]).write(to: URL(fileURLWithPath: file.path))
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.hint.contains("it was cut short, or is no map: download it anew") == true)
  }

  @Test func entitiesAreRefused() throws {
    let file = try TemporaryFile(
      "bomb.osm", "<!DOCTYPE osm [<!ENTITY a \"aaaa\">]><osm version=\"0.6\"><note>&a;</note></osm>")
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: file.path, mode: .walking)
    }
    #expect(error?.hint.contains("entities") == true)
  }

  // MARK: Squares

  /// A square of two untagged ways with a lawn in it; streets lead to two of its corners.
  private static func square(_ tags: [String: String], attributes: String = "") -> MapSketch {
    var map = MapSketch()
    for (id, place) in [(0, 0), (4, 0), (4, 4), (0, 4), (-2, 0), (6, 4), (1, 1), (2, 1), (2, 2)].enumerated()
    {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2, 3], [:])
    map.way(11, [3, 4, 1], [:])
    map.way(12, [7, 8, 9, 7], [:])
    map.way(20, [5, 1], ["highway": "residential"])
    map.way(21, [3, 6], ["highway": "residential"])
    map.square(1, outer: [10, 11], inner: [12], tags, attributes: attributes)
    return map
  }

  @Test(arguments: [["highway": "pedestrian"], ["highway": "footway"], ["man_made": "pier"]])
  func squaresAreWalkedAlongTheirBorders(tags: [String: String]) throws {
    let network = try Self.square(tags).network(.walking)
    let along = 4 * Self.step + 4 * 110.574 + 4 * Self.step
    #expect(abs(cost(network, (-2, 0), (6, 4)) - along) < 1)
    let closed = try Self.square(tags.merging(["access": "no"]) { $1 }).network(.walking)
    #expect(cost(closed, (-2, 0), (6, 4)).isNaN)
    let deleted = try Self.square(tags, attributes: "action=\"delete\"").network(.walking)
    #expect(cost(deleted, (-2, 0), (6, 4)).isNaN && deleted.notes.deleted == 1)
    #expect(cost(try Self.square(["landuse": "grass"]).network(.walking), (-2, 0), (6, 4)).isNaN)
  }

  @Test func binarySquaresAreWalkedToo() throws {
    var map = PBFSketch()
    let corners: [(x: Double, y: Double)] = [(0, 0), (4, 0), (4, 4), (-2, 0), (6, 4)]
    for (index, corner) in corners.enumerated() {
      map.nodes.append(PBFSketch.Node(id: Int64(index + 1), x: corner.x / 1000, y: corner.y / 1000))
    }
    map.ways = [
      .init(id: 10, nodes: [1, 2, 3, 1], tags: []),
      .init(id: 20, nodes: [4, 1], tags: [("highway", "path")]),
      .init(id: 21, nodes: [3, 5], tags: [("highway", "path")]),
    ]
    map.relations = [
      .init(
        id: 1, members: [(10, "outer"), (99, "inner")],
        tags: [("type", "multipolygon"), ("highway", "pedestrian")])
    ]
    let network = try map.network(.walking)
    #expect(network.notes.missingBorders == 1)
    #expect(cost(network, (-2, 0), (6, 4)) < 4 * Self.step + 8 * Self.step)
  }

  /// Overpass's "out geom" has the borders of a square in the relation.
  @Test func squaresMayCarryTheirBorders() throws {
    let corner = { (x: Int, y: Int) in "<nd lat=\"0.00\(y)\" lon=\"0.00\(x)\"/>" }
    let network = try Self.text(
      """
      <way id="20"><nd ref="5" lat="0" lon="-0.002"/><nd ref="1" lat="0" lon="0"/>\(Self.street)</way>
      <way id="21"><nd ref="3" lat="0.004" lon="0.004"/><nd ref="6" lat="0.004" lon="0.006"/>\(Self.street)</way>
      <relation id="1"><member type="way" ref="10" role="outer">\(corner(0, 0))\(corner(4, 0))\(corner(4, 4))</member>
      <member type="way" ref="11" role="outer">\(corner(4, 4))\(corner(0, 4))\(corner(0, 0))</member>
      <tag k="type" v="multipolygon"/><tag k="highway" v="pedestrian"/></relation>
      """)
    #expect(abs(cost(network, (-2, 0), (6, 4)) - (8 * Self.step + 4 * 110.574)) < 1)
  }

  // MARK: Damage

  /// Whatever is done to the bytes of a map, it is read or refused.
  @Test(arguments: 0..<8) func damagedBinaryMapsEndInErrors(part: Int) throws {
    var map = PBFSketch()
    let gate = [("barrier", "gate"), ("access", "private")]
    for index in 0..<40 {
      map.nodes.append(
        PBFSketch.Node(
          id: Int64(index + 1), x: Double(index % 7) / 1000, y: Double(index / 7) / 1000,
          tags: index % 3 == 0 ? gate : []))
    }
    let places: [(x: Double, y: Double)] = [(0, 0), (0.001, 0), (0, 0.001)]
    for index in 0..<20 {
      let first = Int64(index + 1)
      map.ways.append(
        PBFSketch.Way(
          id: first, nodes: [first, first + 1, first + 8],
          tags: [("highway", "footway"), ("name", "Carrer \(index)")], places: index % 2 == 0 ? places : []))
    }
    map.relations = [
      .init(
        id: 1, members: [(1, "from"), (2, "via"), (3, "to")],
        tags: [("type", "restriction"), ("restriction", "no_u_turn")]),
      .init(id: 2, members: [(4, "outer")], tags: [("type", "multipolygon"), ("highway", "pedestrian")]),
    ]
    let whole = map.bytes
    #expect(try map.network(.walking).edgeCount > 0)
    let file = try TemporaryFile("damaged.osm.pbf")
    var errors = 0
    for round in 0..<400 {
      var random = SeededGenerator(seed: UInt64(round), stream: UInt64(part))
      var bytes = whole
      for _ in 0...Int(random.unit() * 3) {
        let place = Int(random.unit() * Double(bytes.count))
        switch Int(random.unit() * 5) {
        case 0: bytes[place] = UInt8(random.unit() * 256)
        case 1: bytes[place] = 0
        case 2: bytes[place] ^= 1 << UInt8(random.unit() * 8)
        case 3: bytes.remove(at: place)
        default: bytes.insert(bytes[Int(random.unit() * Double(bytes.count))], at: place)
        }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: file.path))
      do {
        _ = try StreetNetwork(openStreetMap: file.path, mode: .walking)
      } catch {
        errors += 1
        #expect(!error.hint.isEmpty)
      }
    }
    #expect(errors > 0 && errors < 400)
  }

  /// A zero byte inside a text would lead libosmium's own iterator out of the list of tags.
  @Test func textsWithZeroBytesAreErrors() throws {
    var map = PBFSketch()
    map.nodes = [.init(id: 1, x: 0, y: 0), .init(id: 2, x: 0.001, y: 0)]
    for (key, value) in [("high\0way", "a"), ("highway", "resi\0dential"), ("name\0", "x"), ("\0", "\0\0")] {
      map.ways = [.init(id: 1, nodes: [1, 2], tags: [("highway", "footway"), (key, value)])]
      do {
        _ = try map.network(.walking)
      } catch {
        #expect((error as? NetworkError)?.code == .unreadable)
      }
    }
  }
}
