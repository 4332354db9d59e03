import Foundation
import Geography
import Layers
import Routing
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies
@testable import Travel

@Suite struct StreetsTests {
  private static let keys =
    "streets: {file: %@, mode: %@, columns: {%@}, values: {oneway: {D: yes, I: reverse}}}\n"

  /// Hands `body` the tiny study with a layer of streets whose two rows have these values.
  private func withStudy<Result>(
    _ file: String, mode: String = "walking", _ mapped: String, _ columns: [Column],
    _ body: (Study) throws -> Result
  ) throws -> Result {
    let fixture = try TinyStudy(study: TinyStudy.study + String(format: Self.keys, file, mode, mapped))
    _ = try TinyStudy.streetLayer(columns).write(to: fixture.path(file))
    // The files go with the fixture.
    return try withExtendedLifetime(fixture) { try body(fixture.load()) }
  }

  private func distances(
    _ file: String, mode: String = "walking", _ mapped: String, _ columns: [Column]
  ) throws -> HomeSchoolDistances {
    try withStudy(file, mode: mode, mapped, columns) { try $0.distances() }
  }

  private static let names = Column(name: "NOM", values: .text(["Carrer Gran", "Carrer Petit"]))

  /// The same street gives the same ways, whatever it comes in.
  @Test(arguments: ["streets.shp", "streets.geojson", "streets.gpkg", "streets.parquet"])
  func linesAreStreets(file: String)
    throws
  {
    let distances = try distances(file, "", [Self.names])
    let along: [Double] = [400, 0, 0, 950, 400, 0, 350, 50]
    #expect(distances.method == "walking" && distances.unreached.isEmpty)
    #expect(zip(distances.attended, along).allSatisfy { abs($0 - $1) < 0.6 })
  }

  /// The second row's 1,000 m are two lines; given as 3,000 m, each of them is three times as long.
  @Test func givenLengthsCount() throws {
    let lengths = Column(name: "LLARG", values: .real([.nan, 3000]))
    let distances = try distances("streets.shp", "length: LLARG", [lengths])
    let along: [Double] = [400, 0, 0, 100 + 3 * 850, 3 * 400, 0, 3 * 350, 3 * 50]
    #expect(zip(distances.attended, along).allSatisfy { abs($0 - $1) < 1.5 })
  }

  /// Whether one may go east and west on the first street and on the second.
  private func openings(_ mode: String, _ column: Column) throws -> [[Bool]] {
    try withStudy("streets.shp", mode: mode, "oneway: SENTIT", [column]) { study in
      let table = try #require(try study.file.streets?.network(of: study.file)).edgeTable
      let middle = try #require(table.longitudes.min()) + 0.006
      return [true, false].map { isWest in
        let edges = table.lengths.indices.filter { edge in
          let ends = [table.from[edge], table.to[edge]].map { table.longitudes[Int($0)] }
          return (ends[0] + ends[1] < 2 * middle) == isWest || table.lengths.count == 1
        }
        func isOpen(_ edge: Int, toEast: Bool) -> Bool {
          let isEastward = table.longitudes[Int(table.from[edge])] < table.longitudes[Int(table.to[edge])]
          return (isEastward == toEast ? table.forward : table.backward)[edge].isFinite
        }
        return [true, false].map { toEast in edges.allSatisfy { isOpen($0, toEast: toEast) } }
      }
    }
  }

  @Test func oneWayStreetsAreForVehicles() throws {
    let codes = Column(name: "SENTIT", values: .text(["D", "I"]))
    let both = [[true, true], [true, true]]
    #expect(try openings("walking", codes) == both)
    #expect(try openings("cycling", codes) == [[true, false], [false, true]])
    #expect(try openings("driving", codes) == [[true, false], [false, true]])
    #expect(try openings("driving", Column(name: "SENTIT", values: .text([nil, "no"]))) == both)
    let words = Column(name: "SENTIT", values: .text(["closed", "Reverse"]))
    #expect(try openings("driving", words)[1] == [false, true])
    #expect(
      try openings("driving", Column(name: "SENTIT", values: .integer([-1, 1]))) == [
        [false, true], [true, false],
      ])
  }

  @Test func speedsAreLimitsForThoseWhoAreSlow() throws {
    let speeds = Column(name: "V", values: .integer([50, 4]))
    for (mode, seconds) in [
      ("walking", 400.0 / 5 * 3.6), ("cycling", 400 / 15 * 3.6), ("driving", 400 / 50 * 3.6),
    ] {
      let times = try withStudy("streets.shp", mode: mode, "speed: V", [speeds]) { study in
        let access = try #require(try study.streetAccess())
        return try HomeSchoolDistances(study, along: access, minimizing: .duration)
      }
      #expect(abs(times.attended[0] - seconds) < 0.5)
      #expect(abs(times.attended[4] - 400 / 4 * 3.6) < 0.5)
    }
  }

  @Test func closedStreetsAreClosed() throws {
    let open = Column(name: "A_PEU", values: .logical([true, false]))
    let distances = try distances("streets.geojson", "passable: A_PEU", [open])
    // What lies in the east meets the end of the street in the west, if that is within 500 m.
    #expect(distances.attended[0...2].allSatisfy { !$0.isNaN })
    #expect(distances.attended[5...7].allSatisfy { $0.isNaN })
    let closed = Column(name: "A_PEU", values: .text(["no", "no"]))
    let error = #expect(throws: FileError.self) {
      try self.distances("streets.geojson", "passable: A_PEU", [closed])
    }
    #expect(error?.problem == "no street is open to walking")
  }

  private static let mistakes: [(mapped: String, column: Column, row: Int?, problem: String)] = [
    ("length: LENGTH", names, nil, "there is no such column"),
    ("length: L", Column(name: "L", values: .real([5, -1])), 2, "the length is no number above 0"),
    ("length: L", Column(name: "L", values: .text(["1", "long"])), 2, "the length is no number above 0"),
    // Kilometres, feet, and a thousandth of one street.
    (
      "length: L", Column(name: "L", values: .real([1, 1])), nil,
      "the streets are 0.001 times as long as they are drawn"
    ),
    (
      "length: L", Column(name: "L", values: .real([3280, 3280])), nil,
      "the streets are 3.3 times as long as they are drawn"
    ),
    (
      "length: L", Column(name: "L", values: .real([1, 1000])), 1,
      "the street is less than half as long as it is drawn"
    ),
    ("speed: V", Column(name: "V", values: .integer([-30, 1])), 1, "the speed is no number above 0"),
    ("oneway: S", Column(name: "S", values: .text([nil, "Z"])), 2, "nothing says what this code means"),
    (
      "passable: P", Column(name: "P", values: .text(["maybe", nil])), 1, "nothing says what this code means"
    ),
  ]

  @Test(arguments: mistakes.indices) func badColumnsAreErrors(index: Int) throws {
    let mistake = Self.mistakes[index]
    let error = #expect(throws: FileError.self) {
      try distances("streets.geojson", mode: "driving", mistake.mapped, [mistake.column])
    }
    #expect(error?.problem == mistake.problem && error?.row == mistake.row)
    #expect(error?.path.hasSuffix("/streets.geojson") == true && error?.hint != nil)
  }

  @Test(arguments: [
    ("streets: {file: map.osm, columns: {lenght: L}}", "did you mean \"length\"?"),
    ("streets: {file: map.osm, values: {speed: {a: b}}}", "oneway"),
    ("streets: {file: map.osm, ferries: often}", ""),
    ("streets: {file: map.osm, mode: flying}", "walking, cycling, driving"),
    ("streets: {mode: walking}", ""), ("streets: {server: http://127.0.0.1:8002}", "kind=http://host:port"),
    ("streets: {server: photon=http://127.0.0.1:8002}", "valhalla, osrm"),
    ("streets: {server: osrm=http://127.0.0.1:5000, file: map.osm}", "server, kind, mode"),
  ])
  func mistakesInTheStudyFileAreErrors(line: String, hint: String) throws {
    let fixture = try TinyStudy(study: TinyStudy.study + line + "\n")
    let error = #expect(throws: FileError.self) { try StudyFile(path: fixture.path("study.yml")) }
    #expect(error?.path == fixture.path("study.yml"))
    #expect(hint.isEmpty || (error?.hint ?? "").contains(hint))
  }

  @Test func columnsAreForLayers() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm, columns: {length: L}}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let error = #expect(throws: FileError.self) { try study.distances() }
    #expect(error?.problem.hasPrefix("\"length\" is for a layer of lines") == true)
  }

  @Test func polygonsAreNoStreets() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: zones.geojson}\n")
    let study = try fixture.load()
    let error = #expect(throws: FileError.self) { try study.distances() }
    #expect(error?.problem == "the feature is no line" && error?.row == 1)
  }

  @Test func theNetworkIsKeptAndMadeAnewWhenTheMapChanges() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let map = try #require(study.file.streets)
    let made = try map.network(of: study.file)
    let kept = fixture.path("map.osm.walking.index")
    #expect(FileManager.default.fileExists(atPath: kept))
    #expect(try map.network(of: study.file) == made)
    // What is kept is what is read: with its own content under the same key, that is what comes.
    #expect(try KeptNetwork(of: fixture.path("map.osm"), map).read() == made)
    // A damaged one is as good as none.
    try fixture.write("rubbish", to: "map.osm.walking.index")
    #expect(try map.network(of: study.file) == made)
    // Another mode has its own file.
    var cycling = map
    cycling.mode = .cycling
    #expect(try cycling.network(of: study.file).mode == .cycling)
    #expect(try map.network(of: study.file) == made)
    let longer = try TinyStudy.streetMap().replacingOccurrences(of: "residential", with: "steps")
    try fixture.write(longer, to: "map.osm")
    #expect(try map.network(of: study.file) != made)
    var other = map
    other.values = ["oneway": ["D": "yes"]]
    other.columns = ["oneway": "S"]
    let keys = try [map, other].map { try KeptNetwork(of: fixture.path("map.osm"), $0) }
    #expect(keys[0].read() != nil && keys[1].read() == nil)
  }

  /// A copy of the map, or one that was touched, is known by its content.
  @Test func theNetworkIsKnownByTheContentOfItsMap() throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let map = StreetMap(file: fixture.path("map.osm"))
    let made = try map.network()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    #expect(try KeptNetwork(of: map.file, map).read() == made)
    // Of the same size, written at the same moment.
    try fixture.write(
      TinyStudy.streetMap().replacingOccurrences(of: "residential", with: "residentiaI"), to: "map.osm")
    #expect(try KeptNetwork(of: map.file, map).read() == nil)
  }

  /// A file that has not changed for some seconds is not read again.
  @Test func theMapIsNotReadWhereItsStampIsTheSame() async throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let map = StreetMap(file: fixture.path("map.osm"))
    #expect(try FileStamp(map.file).isYoung)
    try await Task.sleep(for: .seconds(3))
    #expect(try !FileStamp(map.file).isYoung)
    let made = try map.network()
    let stamp = try FileStamp(map.file)
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    #expect(try FileStamp(map.file) != stamp)
    #expect(try KeptNetwork(of: map.file, map).read() == made)
  }

  /// A kept network is not taken when the rules are others, nor when ferries are asked for.
  @Test func theNetworkIsMadeAnewWhenTheRulesChange() throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let map = StreetMap(file: fixture.path("map.osm"))
    let made = try map.network()
    #expect(try KeptNetwork(of: map.file, map).read() == made)
    #expect(try KeptNetwork(of: map.file, map, rules: map.mode.networkRules).read() == made)
    #expect(try KeptNetwork(of: map.file, map, rules: map.mode.networkRules + " ").read() == nil)
    var ferries = map
    ferries.takesFerries = true
    #expect(try KeptNetwork(of: map.file, ferries).read() == nil)
  }

  /// A map whose ways lead over the ferry: without it nobody gets to the east.
  private static func ferryMap() throws -> String {
    let street = "<tag k=\"highway\" v=\"residential\"/>"
    return try TinyStudy.streetMap().replacingOccurrences(of: street, with: "<tag k=\"route\" v=\"ferry\"/>")
      .replacingOccurrences(
        of: "</osm>",
        with:
          "<way id=\"4\"><nd ref=\"1\"/><nd ref=\"5\"/>\(street)</way><node id=\"5\" lon=\"2.16\" lat=\"41.37\"/></osm>"
      )
  }

  @Test(arguments: [("", 1), (", ferries: false", 1), (", ferries: true", 2)])
  func ferriesAreForThoseWhoAskForThem(key: String, edges: Int) throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm\(key)}\n")
    try fixture.write(Self.ferryMap(), to: "map.osm")
    let file = try StudyFile(path: fixture.path("study.yml"))
    let network = try #require(try file.streets?.network(of: file))
    #expect(network.edgeCount == edges)
    // What is kept says the same.
    #expect(try file.streets?.network(of: file).notes == network.notes)
    let sentences = network.notes.sentences.english
    #expect(sentences.contains { $0.hasPrefix("1 ferry is left out") } == (edges == 1))
  }

  static let emptyMaps: [(String, String, String)] = [
    ("<node id=\"1\" lat=\"0\" lon=\"0\"/>", "the map holds no streets", ""),
    (
      "<way id=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"path\"/></way>",
      "the map does not say where its streets are", "out geom"
    ),
    (
      "<node id=\"1\" lat=\"0\" lon=\"0\"/><node id=\"2\" lat=\"0\" lon=\"0.1\"/>"
        + "<way id=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"motorway\"/></way>",
      "no way is open to walking", "none is open"
    ),
    (
      "<way id=\"1\" action=\"delete\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"path\"/></way>",
      "the map holds no streets", "deleted"
    ),
  ]

  @Test(arguments: emptyMaps) func mapsSayWhatTheyLack(content: String, problem: String, hint: String) throws
  {
    let fixture = try TinyStudy()
    try fixture.write("<osm version=\"0.6\">\(content)</osm>", to: "map.osm")
    let error = #expect(throws: FileError.self) { try StreetMap(file: fixture.path("map.osm")).network() }
    #expect(error?.problem == problem)
    #expect(hint.isEmpty || error?.hint?.contains(hint) == true)
  }

  /// A second street that ends some metres short of the first, and one far from both.
  @Test(arguments: [(0.0, 0, 1), (0.3, 0, 1), (4, 1, 2), (60, 0, 2)])
  func looseStreetsAreFound(gap: Double, loose: Int, islands: Int) throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: streets.geojson}\n")
    var lines = Geometries()
    func line(_ ends: [(Double, Double)]) { lines.appendLines([ends.map { Coordinate(x: $0.0, y: $0.1) }]) }
    line([(430_000, 4_580_500), (432_000, 4_580_500)])
    line([(431_000, 4_580_500 + gap), (431_000, 4_581_000)])
    line([(430_500, 4_580_700), (430_600, 4_580_700)])
    _ = try Layer(name: "streets", crs: CRS("EPSG:25831"), geometries: lines, columns: [])
      .write(to: fixture.path("streets.geojson"))
    let check = try StudyCheck(path: fixture.path("study.yml"))
    let ends = check.findings.first { $0.kind == .looseStreetEnd }
    #expect((ends?.count ?? 0) == loose && (ends?.places.count ?? 0) == loose)
    if case .point(let place)? = ends?.places.first?.shape {
      #expect(abs(place.x - 431_000) < 0.1 && abs(place.y - 4_580_500 - gap) < 0.1)
    }
    let parts = check.findings.first { $0.kind == .streetIsland }
    #expect(parts?.count == islands && parts?.places.count == islands)
    let joined = try StreetMap(file: fixture.path("streets.geojson")).network().notes.joinedEnds
    #expect(joined == (gap < 0.5 ? 1 : 0))
  }

  /// A street of a map of OpenStreetMap that ends in the middle of another one, without a node there.
  @Test func endsOnAnotherStreetOfAMapAreTold() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let west = try #require(toDegrees(Coordinate(x: 430_000, y: 4_580_500)))
    let east = try #require(toDegrees(Coordinate(x: 432_000, y: 4_580_500)))
    let (x, y) = ((west.x + east.x) / 2, (west.y + east.y) / 2)
    let nodes = [(west.x, west.y), (east.x, east.y), (x, y), (x, y + 0.004)].enumerated().map {
      "<node id=\"\($0.offset + 1)\" lon=\"\($0.element.0)\" lat=\"\($0.element.1)\"/>"
    }
    let ways = [(10, 1, 2), (11, 3, 4)].map {
      "<way id=\"\($0.0)\"><nd ref=\"\($0.1)\"/><nd ref=\"\($0.2)\"/><tag k=\"highway\" v=\"residential\"/></way>"
    }
    try fixture.write("<osm version=\"0.6\">\(nodes.joined())\(ways.joined())</osm>", to: "map.osm")
    let found = try StudyCheck(path: fixture.path("study.yml")).findings.first { $0.kind == .looseStreetEnd }
    #expect(found?.count == 1 && found?.places.count == 1 && found?.severity == .warning)
    if case .point(let place)? = found?.places.first?.shape {
      #expect(abs(place.x - 431_000) < 0.1 && abs(place.y - 4_580_500) < 0.1)
    }
    let notes = try fixture.load().distances().mapNotes.english
    #expect(notes.contains { $0.hasPrefix("1 street ends on another one of the map without a common node") })
  }

  /// Lengths of three streets of 1,000, 500 and 500 m at 41.37° north, whose secant is 1.3325.
  @Test(
    arguments: [
      ([1332.0, 666, 666], true), ([1333.1, 666.4, 666.2], true), ([1332, 666, 500], false),
      ([1000, 500, 500], false), ([1100, 550, 550], false), ([1340, 520, 700], false),
    ] as [([Double], Bool)]) func lengthsOfWebMercatorAreRefused(lengths: [Double], isRefused: Bool) throws
  {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: streets.geojson, columns: {length: LLARG}}\n")
    var lines = Geometries()
    for (from, to) in [(430_000.0, 431_000.0), (431_000, 431_500), (431_500, 432_000)] {
      lines.appendLines([[Coordinate(x: from, y: 4_580_500), Coordinate(x: to, y: 4_580_500)]])
    }
    _ = try Layer(
      name: "streets", crs: CRS("EPSG:25831"), geometries: lines,
      columns: [Column(name: "LLARG", values: .real(ContiguousArray(lengths)))]
    ).write(to: fixture.path("streets.geojson"))
    let study = try fixture.load()
    guard isRefused else {
      #expect(try study.distances().unreached.isEmpty)
      return
    }
    let error = #expect(throws: FileError.self) { try study.distances() }
    #expect(error?.problem.contains("1.33 times as long") == true && error?.column == "LLARG")
    #expect(error?.problem.contains("Web Mercator") == true && error?.hint != nil)
  }

  /// Two streets that cross, one that goes on for some metres beyond the other, and one that ends on it.
  @Test(arguments: [(-300.0, 1), (-3, 1), (-0.3, 0), (0, 0)])
  func streetsThatCrossAreTold(south: Double, crossings: Int) throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: streets.geojson}\n")
    var lines = Geometries()
    func line(_ ends: [(Double, Double)]) { lines.appendLines([ends.map { Coordinate(x: $0.0, y: $0.1) }]) }
    line([(430_000, 4_580_500), (432_000, 4_580_500)])
    line([(431_000, 4_580_500 + south), (431_000, 4_581_000)])
    _ = try Layer(name: "streets", crs: CRS("EPSG:25831"), geometries: lines, columns: [])
      .write(to: fixture.path("streets.geojson"))
    let network = try StreetMap(file: fixture.path("streets.geojson")).network()
    #expect(network.notes.crossings == crossings)
    #expect(
      network.notes.sentences.english.contains { $0.contains("cross without a common vertex") }
        == (crossings > 0))
    let found = try StudyCheck(path: fixture.path("study.yml")).findings.first { $0.kind == .streetCrossing }
    #expect((found?.count ?? 0) == crossings && (found?.places.count ?? 0) == crossings)
    if case .point(let place)? = found?.places.first?.shape {
      #expect(abs(place.x - 431_000) < 0.1 && abs(place.y - 4_580_500) < 0.1)
    }
  }

  @Test(arguments: ["streets.kml", "streets.gdb", "streets"]) func otherLayersAreNoStreets(name: String)
    throws
  {
    let fixture = try TinyStudy()
    try FileManager.default.createDirectory(
      atPath: fixture.path(name), withIntermediateDirectories: false)
    let error = #expect(throws: FileError.self) { try StreetMap(file: fixture.path(name)).network() }
    #expect(error?.problem.contains("not read here") == true || error?.problem.contains("a folder") == true)
  }

  @Test func ferriesAreNothingOfALayer() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: streets.geojson, ferries: true}\n")
    _ = try TinyStudy.streetLayer([Self.names]).write(to: fixture.path("streets.geojson"))
    let error = #expect(throws: FileError.self) { try fixture.load().distances() }
    #expect(error?.problem.hasPrefix("\"ferries\" is for a map of OpenStreetMap") == true)
  }

  @Test func aLayerOfAGeoPackageIsNamed() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: city.gpkg#streets}\n")
    _ = try TinyStudy.streetLayer([Self.names]).write(to: fixture.path("city.gpkg"))
    let study = try fixture.load()
    let map = try #require(study.file.streets)
    let made = try map.network(of: study.file)
    #expect(FileManager.default.fileExists(atPath: fixture.path("city.gpkg.walking.index")))
    #expect(try map.network(of: study.file) == made)
    let other = try TinyStudy(study: TinyStudy.study + "streets: {file: city.gpkg#roads}\n")
    _ = try TinyStudy.streetLayer([Self.names]).write(to: other.path("city.gpkg"))
    let error = #expect(throws: FileError.self) { try other.load().distances() }
    #expect(error?.path.contains("city.gpkg") == true)
  }

  @Test func nothingIsKeptWhereItIsNotWanted() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    var map = StreetMap(file: fixture.path("map.osm"))
    map.isKept = false
    #expect(try map.network().edgeCount == 1)
    #expect(!FileManager.default.fileExists(atPath: fixture.path("map.osm.walking.index")))
    // A place where nothing can be written is no error.
    try FileManager.default.createDirectory(
      atPath: fixture.path("map.osm.walking.index/full"), withIntermediateDirectories: true)
    map.isKept = true
    #expect(try map.network().edgeCount == 1)
  }

  @Test func shedsCountThePupilsInReach() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let access = try #require(try study.streetAccess())
    let sheds = SchoolSheds(
      along: access, of: [0, 1], within: [500, 10], minimizing: .length, margin: 50, study: study)
    #expect(sheds.sheds.map(\.school) == [0, 0, 1, 1] && sheds.sheds.map(\.limit) == [10, 500, 10, 500])
    // W stands at 500 m; a lives at 100, b and c at 500, d at 900. E at 1,500; e at 1,100, f and g at 1,500, h at 1,900.
    #expect(sheds.sheds.map(\.residents.pupils) == [2, 4, 2, 4])
    #expect(sheds.sheds.map(\.attending.pupils) == [2, 3, 1, 2])
    // Of the group foreign_origin are a, b, c and e; all four of them attend W and E.
    #expect(sheds.sheds.map { $0.residents.members[0] } == [2, 3, 0, 1])
    #expect(sheds.sheds.map { $0.attending.members[0] } == [2, 3, 0, 1])
    // Streets in reach, 50 m to each side: 20 m × 100 m and 1,000 m × 100 m, and half a circle at each end.
    let toMetres = try Reprojection(from: .wgs84, to: study.crs)
    var land = Geometries()
    for shed in sheds.sheds { land.appendPolygons(shed.polygons) }
    let flat = toMetres(land)
    for (index, length) in [20.0, 1000, 20, 1000].enumerated() {
      let expected = length * 100 + .pi * 2500
      #expect(abs(flat.area(of: index) - expected) < 0.03 * expected)
    }
  }

  @Test func schoolsAloneHaveSheds() throws {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let schools = try Schools(
      .init(
        file: fixture.path("schools.csv"), columns: ["school": "codi", "x": "x", "y": "y"], crs: "EPSG:25831")
    )
    let network = try StreetMap(file: fixture.path("map.osm")).network()
    let access = try StreetAccess(network, schools: schools, path: "map.osm")
    let sheds = SchoolSheds(
      along: access, of: [2, 0], within: [60], minimizing: .duration, margin: 40, study: nil)
    // A minute at 5 km/h.
    #expect(sheds.sheds.map(\.school) == [2, 0] && sheds.offStreet.isEmpty)
    #expect(sheds.sheds.allSatisfy { $0.polygons.count == 1 && $0.residents.pupils == 0 })
    let near = try StreetAccess(network, schools: schools, path: "map.osm", within: 100)
    #expect(
      SchoolSheds(along: near, of: [2, 0], within: [60], minimizing: .length, margin: 40, study: nil)
        .offStreet
        == [2])
  }
}
