import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct GeoJSONReaderTests {
  private func layer(_ text: String) throws(FileError) -> Layer {
    try Layer(geoJSON: FileBytes(text.utf8, path: "zones.geojson"))
  }

  private func feature(_ geometry: String, _ properties: String = "{}") -> String {
    "{\"type\":\"Feature\",\"geometry\":\(geometry),\"properties\":\(properties)}"
  }

  private func collection(_ features: String...) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  private func point(_ properties: String) -> String {
    feature("{\"type\":\"Point\",\"coordinates\":[2,41]}", properties)
  }

  /// Feature services cut their answers off at a limit, and say so in one of these ways.
  @Test(arguments: [
    "\"exceededTransferLimit\": true", "\"properties\": {\"a\": 1, \"exceededTransferLimit\":true}",
    "\"numberMatched\": 3, \"numberReturned\": 2",
  ])
  func answersThatWereCutOffAreRefused(member: String) throws {
    let features = "\"features\":[\(point("{}")),\(point("{}"))]"
    for text in ["\(member),\(features)", "\(features),\(member)"] {
      let error = #expect(throws: FileError.self) {
        try layer("{\"type\":\"FeatureCollection\",\(text)}")
      }
      #expect(error?.problem.hasPrefix("the server did not send all features") == true)
      #expect(error?.hint?.contains("resultOffset") == true)
    }
  }

  /// A page of an OGC API names the next one, and need not say how many features there are.
  @Test(arguments: [
    "\"links\": [{\"rel\": \"self\", \"href\": \"https://x/items\"}, {\"href\": \"https://x/items?offset=2\", \"rel\":\"next\"}]",
    "\"links\": [{\"rel\": \"next\"}], \"numberReturned\": 2",
  ])
  func aPageOfSeveralIsRefused(member: String) throws {
    let features = "\"features\":[\(point("{}")),\(point("{}"))]"
    for text in ["\(member),\(features)", "\(features),\(member)"] {
      let error = #expect(throws: FileError.self) {
        try layer("{\"type\":\"FeatureCollection\",\(text)}")
      }
      #expect(error?.problem.hasPrefix("the server did not send all features") == true)
      #expect(error?.hint?.contains("\"next\"") == true)
    }
  }

  @Test(arguments: [
    "\"exceededTransferLimit\": false", "\"properties\": {\"exceededTransferLimit\": false}",
    "\"properties\": null",
    "\"numberMatched\": 2", "\"numberMatched\": \"unknown\"",
    "\"links\": [{\"rel\": \"self\"}, {\"rel\": \"prev\"}, {\"title\": \"next\"}, \"next\", null]",
    "\"links\": {\"next\": \"a\"}", "\"links\": [{\"rel\": \"next\"}], \"numberMatched\": 2",
  ])
  func wholeAnswersAreRead(member: String) throws {
    let text = "{\"type\":\"FeatureCollection\",\(member),\"features\":[\(point("{}")),\(point("{}"))]}"
    #expect(try layer(text).count == 2)
  }

  @Test func aFileThatWasCutShortIsToBeGotAnew() throws {
    let error = #expect(throws: FileError.self) { try layer(String(collection(point("{}")).dropLast(9))) }
    #expect(error?.hint?.contains("download it anew") == true)
  }

  @Test(arguments: [
    ("Point", "[2,41]", GeometryKind.point, 1), ("Point", "[2,41,7.5,8]", .point, 1),
    ("Point", "[]", .none, 0),
    ("MultiPoint", "[[2,41],[3,41]]", .multiPoint, 2), ("LineString", "[[2,41],[3,41]]", .line, 2),
    ("MultiLineString", "[[[2,41],[3,41]],[[4,41],[5,41]]]", .multiLine, 4),
    ("Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]", .polygon, 4),
    ("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[3,1],[3,2],[2,1]]]", .polygon, 8),
    ("MultiPolygon", "[[[[0,0],[1,0],[1,1],[0,0]]]]", .polygon, 4),
    ("MultiPolygon", "[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]", .multiPolygon, 8),
    ("MultiPolygon", "[]", .none, 0), ("Polygon", "[[]]", .none, 0),
  ])
  func geometries(type: String, coordinates: String, kind: GeometryKind, vertices: Int) throws {
    for text in [
      "{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}",
      "{\"coordinates\": \(coordinates) ,\"bbox\":[1,2,3,4],\"type\":\"\(type)\"}",
    ] {
      for whole in [
        text, feature(text), collection(feature(text)), collection(feature("null"), feature(text)),
      ] {
        let layer = try layer(whole)
        #expect(layer.geometries.kinds.last == kind)
        #expect(layer.geometries.vertexCount == vertices)
        #expect(layer.crs == .wgs84)
        #expect(layer.name == "zones")
      }
    }
  }

  @Test(arguments: [
    ("1|2|null", "1,2,-"), ("1|2.5", "1,2.5"), ("true|null|false", "true,-,false"), ("1|\"a\"", "1,a"),
    ("1.5|true", "1.5,true"), ("\"Grünerløkka\"|\"Sant Mart\\u00ed\"", "Grünerløkka,Sant Martí"),
    ("{\"a\":[1, 2]}", "{\"a\":[1, 2]}"), ("null|null", "-,-"), ("9007199254740993", "9007199254740993"),
    ("-9223372036854775807", "-9223372036854775807"), ("1e2", "100"), ("0|-0.0|1e-7", "0,0,1e-07"),
    ("\"\\ud83d\\ude00\\n\\u0041\\/\"", "😀\nA/"), ("\"\\ud83d\"", "\u{FFFD}"), ("null|3", "-,3"),
    ("0.1|-179.99999999999997|1234567890.123456789", "0.1,-179.99999999999997,1234567890.1234567"),
  ])
  func propertiesBecomeColumns(values: String, expected: String) throws {
    let features = values.split(separator: "|").map { point("{\"v\":\($0)}") }
    let layer = try layer(
      "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}")
    let texts = try #require(layer.column("v")).texts
    #expect(texts.map { $0 ?? "-" }.joined(separator: ",") == expected)
  }

  @Test func missingPropertiesAreMissing() throws {
    let layer = try layer(
      collection(point("{\"a\":1}"), point("{\"b\":\"x\"}"), point("null"), point("{\"b\":\"y\",\"a\":2}")))
    #expect(layer.columns.map(\.name) == ["a", "b"])
    #expect(layer.column("a")?.texts == ["1", nil, nil, "2"])
    #expect(layer.column("b")?.texts == [nil, "x", nil, "y"])
    guard case .integer = try #require(layer.column("a")).values else {
      Issue.record("whole numbers were not kept as such")
      return
    }
  }

  @Test func identifiersBecomeAColumn() throws {
    let text = collection(
      "{\"type\":\"Feature\",\"id\":\"z1\",\"geometry\":null,\"properties\":{\"n\":1}}",
      "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{},\"id\":7}")
    #expect(try layer(text).column("id")?.texts == ["z1", "7"])
    #expect(try layer(text.replacing("\"n\"", with: "\"id\"")).column("id")?.texts == ["1", nil])
  }

  @Test(arguments: [
    ("{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}}", "EPSG:25832"),
    ("{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}", "EPSG:4326"),
    ("{\"type\":\"EPSG\",\"properties\":{\"code\":25831}}", "EPSG:25831"), ("null", "EPSG:4326"),
    ("{\"type\":\"link\",\"properties\":{\"href\":\"a.prj\"}}", nil),
  ])
  func oldStyleSystems(member: String, code: String?) throws {
    let layer = try layer("{\"type\":\"FeatureCollection\",\"features\":[\(point("{}"))],\"crs\":\(member)}")
    #expect(layer.crs?.code == code)
    #expect(layer.notes.isEmpty == (code != nil))
  }

  @Test func coordinatesThatAreNoDegreesHaveNoSystem() throws {
    let layer = try layer("{\"type\":\"Point\",\"coordinates\":[590000,6640000]}")
    #expect(layer.crs == nil)
    #expect(layer.notes.count == 1)
  }

  @Test func whatIsMendedIsNoted() throws {
    let open = feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}")
    let thin = feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}")
    let mixed = feature(
      """
      {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,1]},
      {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]},
      {"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[0,0],[1,1]]}]}]}
      """)
    let layer = try layer(collection(open, thin, mixed, point("{\"a\":1,\"a\":2}")))
    #expect(layer.geometries.kinds == [.polygon, .none, .polygon, .point])
    #expect(layer.notes.map(\.features) == [[0], [1], [2], [3]])
    #expect(layer.column("a")?.texts == [nil, nil, nil, "1"])
  }

  @Test(arguments: [
    ("{\"type\":\"Point\",\"coordinates\":[\"2\",41]}", "number"),
    ("{\"type\":\"Point\",\"coordinates\":[2]}", "two numbers"),
    ("{\"type\":\"Point\",\"coordinates\":[2,null]}", "number"),
    ("{\"type\":\"Point\",\"coordinates\":[1e999,0]}", "too large"),
    ("{\"type\":\"LineString\",\"coordinates\":[[2,41]]}", "one position"),
    ("{\"type\":\"Polygon\",\"coordinates\":[[0,0],[1,0],[1,1],[0,0]]}", "nested 2 deep"),
    ("{\"type\":\"Polygon\"}", "no coordinates"), ("{\"coordinates\":[2,41]}", "no type"),
    ("{\"type\":\"Circle\",\"coordinates\":[2,41]}", "not a type"), ("\"POINT(2 41)\"", "not an object"),
    ("{\"type\":\"MultiPoint\",\"coordinates\":[[2,41],[]]}", "two numbers"),
    ("{\"type\":\"MultiPoint\",\"coordinates\":[[2,41],[[3,41]]]}", "equally deep"),
  ])
  func badGeometriesNameTheirFeature(geometry: String, word: String) {
    let text = collection(point("{}"), feature(geometry))
    let error = #expect(throws: FileError.self) { try layer(text) }
    #expect(error?.code == .badData)
    #expect(error?.row == 2)
    #expect(error?.problem.contains(word) == true, "\(error?.problem ?? "")")
  }

  @Test(arguments: [
    "", " ", "7", "[]", "\"a\"", "{}", "{\"type\":7}", "{\"type\":\"Topology\",\"objects\":{}}",
    "{\"type\":\"FeatureCollection\"}", "{\"type\":\"FeatureCollection\",\"features\":{}}",
    "{\"type\":\"featurecollection\",\"features\":[]}",
    "{\"type\":\"FeatureCollection\",\"features\":[null]}",
    "{\"type\":\"FeatureCollection\",\"features\":[]} {}", "{\"type\":\"Feature\",\"properties\":{}}",
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"feature\",\"geometry\":null}]}",
    "{\"type\":\"Feature\",\"geometry\":null,\"properties\":[]}",
    "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{},\"id\":{}}",
    "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":1e999}}",
    "{\"type\":\"FeatureCollection\",\"features\":[],\"crs\":{\"properties\":{\"name\":\"EPSG:1\"}}}",
  ])
  func whatIsNoGeoJSONIsRefused(text: String) {
    let error = #expect(throws: FileError.self) { try layer(text) }
    #expect(error?.code == .badData)
  }

  @Test func latinTextIsRefusedWithAHint() {
    let bytes =
      Array("{\"type\":\"Point\",\"coordinates\":[1,2],\"x\":\"Mart".utf8) + [0xED] + Array("\"}".utf8)
    let error = #expect(throws: FileError.self) {
      try Layer(geoJSON: FileBytes(bytes, path: "a.geojson"))
    }
    #expect(error?.hint?.contains("UTF-8") == true)
  }

  /// Damaged files end in a layer or an error, never in a trap.
  @Test func damageIsSurvived() throws {
    let ring = "[[0.5,0],[1,0],[1,1.25e0],[0,0]]"
    let sound = collection(
      point("{\"a\":1,\"b\":\"x\\u00e9\",\"c\":[1,{}],\"d\":true,\"e\":-1.5e3}"),
      feature("{\"type\":\"MultiPolygon\",\"coordinates\":[[\(ring),\(ring)],[\(ring)]]}", "{\"a\":2.5}"),
      feature(
        "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"LineString\",\"coordinates\":\(ring)}]}"
      ))
    let bytes = Array(sound.utf8)
    for length in bytes.indices {
      #expect(throws: FileError.self) { try Layer(geoJSON: FileBytes(bytes[..<length], path: "a")) }
    }
    var draws = SeededGenerator(seed: 3)
    let replacements = Array("{}[]\",:0-.e\\\u{0}x".utf8)
    var loaded = 0
    for _ in 0..<4000 {
      var damaged = bytes
      for _ in 0..<1 + draws.below(3) {
        damaged[draws.below(bytes.count)] =
          draws.below(2) == 0
          ? UInt8(draws.below(256)) : replacements[draws.below(replacements.count)]
      }
      let layer = try? Layer(geoJSON: FileBytes(damaged, path: "a"))
      loaded += layer == nil ? 0 : 1
    }
    #expect(loaded > 0 && loaded < 4000)
  }
}
