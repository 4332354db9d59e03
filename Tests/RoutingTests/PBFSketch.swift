import Foundation

@testable import Routing

/// A little map in the binary form of OpenStreetMap, written byte by byte (wiki, "PBF Format"), without compression.
struct PBFSketch {
  struct Node {
    var id: Int64
    var x: Double
    var y: Double
    var tags: [(String, String)] = []
  }
  struct Way {
    var id: Int64
    var nodes: [Int64]
    var tags: [(String, String)]
    /// Degrees, where the way carries them.
    var places: [(x: Double, y: Double)] = []
    var version: Int?
  }
  struct Relation {
    var id: Int64
    /// Ways with their roles.
    var members: [(Int64, String)]
    var tags: [(String, String)]
  }

  var nodes: [Node] = []
  var ways: [Way] = []
  var relations: [Relation] = []
  /// What a reader need not know.
  var optionalFeatures: [String] = []

  var bytes: [UInt8] {
    var strings = [""]
    func number(_ text: String) -> UInt64 {
      if let known = strings.firstIndex(of: text) { return UInt64(known) }
      strings.append(text)
      return UInt64(strings.count - 1)
    }
    func tagFields(_ tags: [(String, String)]) -> [UInt8] {
      Self.packed(2, tags.map { number($0.0) }) + Self.packed(3, tags.map { number($0.1) })
    }
    let dense = Self.dense(nodes, number)
    let wayBytes = ways.map { way -> [UInt8] in
      var body = Self.varint(1, UInt64(bitPattern: way.id)) + tagFields(way.tags)
      if let version = way.version { body += Self.bytes(4, Self.varint(1, UInt64(version))) }
      body += Self.packed(8, Self.differences(way.nodes))
      if !way.places.isEmpty {
        body += Self.packed(9, Self.differences(way.places.map { Int64(($0.y * 1e7).rounded()) }))
        body += Self.packed(10, Self.differences(way.places.map { Int64(($0.x * 1e7).rounded()) }))
      }
      return Self.bytes(3, body)
    }
    let relationBytes = relations.map { relation -> [UInt8] in
      let body =
        Self.varint(1, UInt64(bitPattern: relation.id)) + tagFields(relation.tags)
        + Self.packed(8, relation.members.map { number($0.1) })
        + Self.packed(9, Self.differences(relation.members.map(\.0)))
        + Self.packed(10, relation.members.map { _ in 1 })
      return Self.bytes(4, body)
    }
    let groups = [
      nodes.isEmpty ? [] : Self.bytes(2, dense), wayBytes.flatMap { $0 }, relationBytes.flatMap { $0 },
    ]
    .filter { !$0.isEmpty }
    let table = strings.flatMap { Self.bytes(1, Array($0.utf8)) }
    let block = Self.bytes(1, table) + groups.flatMap { Self.bytes(2, $0) }
    let required = ["OsmSchema-V0.6", "DenseNodes"].flatMap { Self.bytes(4, Array($0.utf8)) }
    let header = required + optionalFeatures.flatMap { Self.bytes(5, Array($0.utf8)) }
    return Self.blob("OSMHeader", header) + Self.blob("OSMData", block)
  }

  private static func dense(_ nodes: [Node], _ number: (String) -> UInt64) -> [UInt8] {
    var tags: [UInt64] = []
    for node in nodes {
      for (key, value) in node.tags { tags += [number(key), number(value)] }
      tags.append(0)
    }
    return packed(1, differences(nodes.map(\.id)))
      + packed(8, differences(nodes.map { Int64(($0.y * 1e7).rounded()) }))
      + packed(9, differences(nodes.map { Int64(($0.x * 1e7).rounded()) })) + packed(10, tags)
  }

  private static func blob(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    let blob = bytes(1, content)
    let header = bytes(1, Array(kind.utf8)) + varint(3, UInt64(blob.count))
    let length = UInt32(header.count)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + header + blob
  }

  private static func differences(_ values: [Int64]) -> [UInt64] {
    var last: Int64 = 0
    return values.map { value in
      let step = value &- last
      last = value
      return UInt64(bitPattern: step << 1 ^ step >> 63)
    }
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var (rest, result) = (value, [UInt8]())
    while rest > 127 {
      result.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    return result + [UInt8(rest)]
  }

  private static func varint(_ field: UInt64, _ value: UInt64) -> [UInt8] {
    varint(field << 3) + varint(value)
  }

  private static func bytes(_ field: UInt64, _ content: [UInt8]) -> [UInt8] {
    varint(field << 3 | 2) + varint(UInt64(content.count)) + content
  }

  private static func packed(_ field: UInt64, _ values: [UInt64]) -> [UInt8] {
    bytes(field, values.flatMap(varint))
  }

  func write() throws -> TemporaryFile {
    let file = try TemporaryFile("sketch.osm.pbf")
    try Data(bytes).write(to: URL(fileURLWithPath: file.path))
    return file
  }

  func network(_ mode: TravelMode) throws -> StreetNetwork {
    let file = try write()
    // The file goes with its last use.
    return try withExtendedLifetime(file) { try StreetNetwork(openStreetMap: file.path, mode: mode) }
  }
}
