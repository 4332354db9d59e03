import Foundation
import TestSupport

@testable import Routing

/// Real cut-outs of OpenStreetMap.
extension SharedData {
  static let isPresent = has("network")

  static let cities = ["heidelberg", "las_palmas_20230221", "oslo_center", "porto_portugal"]

  static func map(_ city: String) -> String { path("network/\(city).osm.pbf") }
}

/// A file that is removed when the test ends.
final class TemporaryFile {
  let path: String

  init(_ name: String, _ content: String = "") throws {
    path = NSTemporaryDirectory() + "\(UUID().uuidString)-\(name)"
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A little map, written the way OpenStreetMap writes it.
struct MapSketch {
  private var text = ""
  private var relations = 0

  /// Steps of a thousandth of a degree from a place on the equator, where they are 111 m long.
  mutating func node(
    _ id: Int, _ x: Int, _ y: Int, _ tags: [String: String] = [:], attributes: String = ""
  ) {
    text +=
      "<node id=\"\(id)\" lon=\"\(Double(x) / 1000)\" lat=\"\(Double(y) / 1000)\" \(attributes)>\(Self.text(tags))</node>\n"
  }

  /// A square with its borders in these ways.
  mutating func square(
    _ id: Int, outer: [Int], inner: [Int] = [], _ tags: [String: String], attributes: String = ""
  ) {
    let members = outer.map { Self.member($0, "outer") } + inner.map { Self.member($0, "inner") }
    let all = tags.merging(["type": "multipolygon"]) { $1 }
    text += "<relation id=\"\(id)\" \(attributes)>\(members.joined())\(Self.text(all))</relation>\n"
  }

  /// - Parameter attributes: more of them on the way itself, as editors and histories write.
  mutating func way(_ id: Int, _ nodes: [Int], _ tags: [String: String], attributes: String = "") {
    let references = nodes.map { "<nd ref=\"\($0)\"/>" }.joined()
    text += "<way id=\"\(id)\" \(attributes)>\(references)\(Self.text(tags))</way>\n"
  }

  mutating func restriction(
    _ kind: String, from: Int, via: Int, to: Int, _ tags: [String: String] = [:]
  ) {
    restriction(
      kind, from: [from], via: "<member type=\"node\" ref=\"\(via)\" role=\"via\"/>", to: [to], tags)
  }

  mutating func restriction(
    _ kind: String, from: [Int], through ways: [Int], to: [Int], _ tags: [String: String] = [:]
  ) {
    restriction(kind, from: from, via: ways.map { Self.member($0, "via") }.joined(), to: to, tags)
  }

  private mutating func restriction(
    _ kind: String, from: [Int], via: String, to: [Int], _ tags: [String: String] = [:]
  ) {
    relations += 1
    let members = from.map { Self.member($0, "from") } + [via] + to.map { Self.member($0, "to") }
    let all = tags.merging(["type": "restriction", "restriction": kind]) { $1 }
    text += "<relation id=\"\(relations)\">\(members.joined())\(Self.text(all))</relation>\n"
  }

  private static func member(_ way: Int, _ role: String) -> String {
    "<member type=\"way\" ref=\"\(way)\" role=\"\(role)\"/>"
  }

  func network(_ mode: TravelMode, ferries: Bool = false) throws -> StreetNetwork {
    let file = try TemporaryFile("sketch.osm", "<osm version=\"0.6\">\n\(text)</osm>\n")
    return try StreetNetwork(openStreetMap: file.path, mode: mode, ferries: ferries)
  }

  private static func text(_ tags: [String: String]) -> String {
    tags.sorted { $0.key < $1.key }.map { "<tag k=\"\($0.key)\" v=\"\($0.value)\"/>" }.joined()
  }
}

extension StreetIndex {
  /// Places given in the steps of a `MapSketch`.
  func snap(
    _ places: [(Double, Double)], within limit: Double = 100, towards schools: StreetPoints? = nil
  ) -> StreetPoints {
    snap(
      longitudes: ContiguousArray(places.map { $0.0 / 1000 }),
      latitudes: ContiguousArray(places.map { $0.1 / 1000 }), within: limit, towards: schools)
  }

  func snapRandom(_ network: StreetNetwork, count: Int, seed: UInt64) -> StreetPoints {
    let places = network.randomPlaces(count: count, spread: 30, seed: seed)
    return snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 500)
  }
}

/// The cost of one pair on a sketch, in metres or seconds.
func cost(
  _ network: StreetNetwork, _ home: (Double, Double), _ school: (Double, Double), _ cost: TravelCost = .length
) -> Double {
  let index = StreetIndex(network)
  let search = StreetSearch(network, minimizing: cost)
  return search.matrix(from: index.snap([home]), to: index.snap([school]))[0, 0]
}
