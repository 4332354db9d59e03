import COsmium
import Repeatable

extension StreetNetwork {
  /// The streets of an OpenStreetMap file (`.osm.pbf`, `.osm`, `.osm.gz`, `.osm.bz2`) open to a mode.
  ///
  /// - Throws: `.unreadable` for a file that is missing, damaged or cut short; `.noPassableWay` when nothing in
  ///   it is open to the mode.
  public init(openStreetMap path: String, mode: TravelMode, workers: Workers = .all) throws(NetworkError) {
    let draft = try Draft(OpenStreetMap(path: path), mode: mode)
    guard draft.segments.count > 0 else {
      throw NetworkError(.noPassableWay, path: path, "no way in it is open for \(mode.rawValue)")
    }
    try self.init(draft, mode: mode, path: path, workers: workers)
  }
}

extension Draft {
  init(_ map: borrowing OpenStreetMap, mode: TravelMode) {
    let rules = mode.rules
    let passages = map.tagSets.map { tags in
      var passage = rules.passage(tags)
      passage.isFerry = tags["route"] == "ferry"
      return passage
    }
    let isBlocking = map.tagSets.map(rules.ends)
    let places = map.nodes
    self.init(
      longitudes: ContiguousArray(places.longitudes), latitudes: ContiguousArray(places.latitudes),
      mustStay: ContiguousArray(repeating: false, count: places.identifiers.count),
      passageOfLine: ContiguousArray(map.ways.tags.lazy.map { Int32($0) }), passages: passages)
    for way in map.ways.tags.indices where !passages[Int(map.ways.tags[way])].isClosed {
      let nodes = map.ways.nodes[Int(map.ways.offsets[way])..<Int(map.ways.offsets[way + 1])]
      for (start, end) in zip(nodes, nodes.dropFirst()) where start != end {
        guard longitudes[Int(start)] != cosmium_unknown, longitudes[Int(end)] != cosmium_unknown else {
          notes.missingPoints += 1
          continue
        }
        // A closed gate cuts the street: each side keeps an end of its own there.
        let isCutAtStart = isBlocking[Int(places.tags[Int(start)])]
        let isCutAtEnd = isBlocking[Int(places.tags[Int(end)])]
        let from = isCutAtStart ? duplicate(Int32(start)) : Int32(start)
        let to = isCutAtEnd ? duplicate(Int32(end)) : Int32(end)
        segments.append(from, to, line: Int32(way))
      }
    }
    addTurns(map, rules: rules)
  }
}
