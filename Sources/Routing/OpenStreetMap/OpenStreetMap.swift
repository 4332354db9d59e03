import COsmium

/// The ways of an OpenStreetMap file as libosmium read them; frees them when it goes.
struct OpenStreetMap: ~Copyable {
  let ways: Ways
  let nodes: Nodes
  let restrictions: [Restriction]
  /// Restrictions of a make that means nothing, as with a member missing.
  let otherRestrictionCount: Int
  /// Objects that are deleted, or of which the file holds older versions too.
  let deletedCount: Int
  /// Borders of squares that the file does not hold.
  let missingBorderCount: Int
  let tagSets: [TagSet]
  private let map: UnsafeMutablePointer<cosmium_map>

  /// Columns of the ways; `nodes[offsets[way]..<offsets[way + 1]]` are positions in `Nodes`.
  struct Ways {
    let identifiers: UnsafeBufferPointer<Int64>
    let tags: UnsafeBufferPointer<UInt32>
    let offsets: UnsafeBufferPointer<UInt64>
    let nodes: UnsafeBufferPointer<UInt32>
  }

  /// Columns of the nodes, sorted by identifier; coordinates in 1e-7 degrees.
  struct Nodes {
    let identifiers: UnsafeBufferPointer<Int64>
    let longitudes: UnsafeBufferPointer<Int32>
    let latitudes: UnsafeBufferPointer<Int32>
    let tags: UnsafeBufferPointer<UInt32>
  }

  struct Restriction {
    let from: Int64
    /// The node between the two ways, where `viaWays` is empty.
    let viaNode: Int64
    let viaWays: [Int64]
    let to: Int64
    let tags: Int
  }

  /// What to do with a map that is whole but packed or made up in a way that is not read here; nil for others.
  private static func advice(on problem: String) -> String? {
    if problem.contains("blobs not supported") {
      return "let the program that made the map pack it with zlib, as osmium does: "
        + "osmium cat map.osm.pbf -o new.osm.pbf -f pbf,pbf_compression=zlib"
    }
    return problem.contains("feature not supported")
      ? "let the program that made the map write it without, or download it from another server" : nil
  }

  /// - Throws: `.unreadable` for a file that is missing, damaged, cut short or of an unknown kind.
  init(path: String) throws(NetworkError) {
    var message = [CChar](repeating: 0, count: 512)
    guard
      let map = withKeys({ keys in cosmium_read(path, keys, &message, message.count) })
    else {
      let text = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw NetworkError(
        .unreadable, path: path,
        "\(text); "
          + (OtherMap.advice(path) ?? OpenStreetMap.advice(on: text)
            ?? "is it a whole .osm.pbf, .osm or .osm.gz file?"))
    }
    self.map = map
    let columns = map.pointee
    ways = Ways(
      identifiers: .init(start: columns.way_ids, count: columns.way_count),
      tags: .init(start: columns.way_tags, count: columns.way_count),
      offsets: .init(start: columns.way_offsets, count: columns.way_count + 1),
      nodes: .init(
        start: columns.way_nodes, count: Int(columns.way_offsets[columns.way_count])))
    nodes = Nodes(
      identifiers: .init(start: columns.node_ids, count: columns.node_count),
      longitudes: .init(start: columns.node_longitudes, count: columns.node_count),
      latitudes: .init(start: columns.node_latitudes, count: columns.node_count),
      tags: .init(start: columns.node_tags, count: columns.node_count))
    restrictions = (0..<columns.restriction_count).map { index in
      let ways = columns.restriction_via_offsets[index]..<columns.restriction_via_offsets[index + 1]
      return Restriction(
        from: columns.restriction_from[index], viaNode: columns.restriction_via_node[index],
        viaWays: ways.map { columns.restriction_via_ways[Int($0)] }, to: columns.restriction_to[index],
        tags: Int(columns.restriction_tags[index]))
    }
    otherRestrictionCount = columns.other_restriction_count
    deletedCount = columns.deleted_count
    missingBorderCount = columns.missing_border_count
    tagSets = (0..<columns.tag_set_count).map { index in
      let range = Int(columns.tag_offsets[index])..<Int(columns.tag_offsets[index + 1])
      return TagSet(text: .init(start: columns.tag_text + range.lowerBound, count: range.count))
    }
  }

  deinit { cosmium_free(map) }
}

/// Hands `body` the keys worth keeping, as C strings that live as long as the call.
private func withKeys<Result>(_ body: (cosmium_keys) -> Result) -> Result {
  withCStrings(TagSet.wayKeys) { way in
    withCStrings(TagSet.nodeKeys) { node in
      withCStrings(TagSet.restrictionKeys) { restriction in
        body(cosmium_keys(way: way, node: node, restriction: restriction))
      }
    }
  }
}

private func withCStrings<Result>(
  _ words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let text = words.flatMap { Array($0.utf8CString) }
  return text.withUnsafeBufferPointer { text in
    var pointers: [UnsafePointer<CChar>?] = []
    var start = text.baseAddress
    for word in words {
      pointers.append(start)
      start = start?.advanced(by: word.utf8.count + 1)
    }
    pointers.append(nil)
    return body(pointers)
  }
}
