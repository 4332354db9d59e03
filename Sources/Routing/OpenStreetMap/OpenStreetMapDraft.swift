import COsmium
import DeterministicParallel

extension StreetNetwork {
  /// The streets of an OpenStreetMap file (`.osm.pbf`, `.osm`, `.osm.gz`, `.osm.bz2`) open to a mode.
  ///
  /// - Parameter ferries: whether ferries are part of the way; else they are left out and counted.
  /// - Throws: `.unreadable` for a file that is missing, damaged or cut short; `.noStreets`, `.noCoordinates` or
  ///   `.noPassableWay` when nothing is left of it.
  public init(
    openStreetMap path: String, mode: TravelMode, ferries: Bool = false, workers: Workers = .all
  ) throws(NetworkError) {
    let map = try OpenStreetMap(path: path)
    let draft = Draft(map, mode: mode, ferries: ferries)
    guard draft.segments.count > 0 else { throw Self.nothingLeft(map, draft, mode, path: path) }
    try self.init(draft, mode: mode, path: path, workers: workers)
    notes.touchingEnds = LooseStreets.touchingEnds(self).count
  }

  /// Why nothing is left of a map.
  private static func nothingLeft(
    _ map: borrowing OpenStreetMap, _ draft: Draft, _ mode: TravelMode, path: String
  ) -> NetworkError {
    let notes = draft.notes
    guard !map.ways.identifiers.isEmpty else {
      return NetworkError(
        .noStreets, path: path,
        notes.deleted > 0
          ? "all its streets are deleted or have a newer version"
          : "is it a map without the layer of streets?")
    }
    guard notes.missingPoints == 0 else {
      return NetworkError(
        .noCoordinates, path: path,
        "of \(map.ways.identifiers.count) streets the file has neither the nodes nor their coordinates; download it "
          + "with its nodes (in Overpass: \"out body; >; out skel qt;\", or \"out geom;\")")
    }
    let ferries = notes.ferries > 0 ? "; ferries are left out: \(notes.ferries)" : ""
    return NetworkError(
      .noPassableWay, path: path,
      "of \(map.ways.identifiers.count) ways in it none is open for \(mode.rawValue)\(ferries)")
  }
}

extension Draft {
  init(_ map: borrowing OpenStreetMap, mode: TravelMode, ferries: Bool) {
    let rules = mode.rules
    let passages = map.tagSets.map(rules.passageAtSchoolTime)
    let isFerry = map.tagSets.map(\.isFerry)
    let barriers = map.tagSets.map(rules.access(at:))
    let places = map.nodes
    // Behind the lines of the map one for the gates that only some may pass, and one for what joins nodes at one place.
    let joint = Passage(
      forward: mode.usualSpeed / 3.6, backward: mode.usualSpeed / 3.6, hasDoors: false)
    var gate = joint
    gate.isPrivate = true
    self.init(
      longitudes: ContiguousArray(places.longitudes), latitudes: ContiguousArray(places.latitudes),
      mustStay: ContiguousArray(repeating: false, count: places.identifiers.count),
      passageOfLine: ContiguousArray(map.ways.tags.lazy.map { Int32($0) })
        + [Int32(passages.count), Int32(passages.count + 1)],
      passages: passages + [gate, joint])
    notes.deleted = map.deletedCount
    notes.missingBorders = map.missingBorderCount
    for way in map.ways.tags.indices where !passages[Int(map.ways.tags[way])].isClosed {
      if isFerry[Int(map.ways.tags[way])], !ferries {
        notes.ferries += 1
        continue
      }
      let nodes = map.ways.nodes[Int(map.ways.offsets[way])..<Int(map.ways.offsets[way + 1])]
      for (start, end) in zip(nodes, nodes.dropFirst()) where start != end {
        guard longitudes[Int(start)] != cosmium_unknown, longitudes[Int(end)] != cosmium_unknown else {
          notes.missingPoints += 1
          continue
        }
        let from = side(of: Int32(start), barriers[Int(places.tags[Int(start)])])
        let to = side(of: Int32(end), barriers[Int(places.tags[Int(end)])])
        segments.append(from, to, line: Int32(way))
      }
    }
    joinNodes(map) { barriers[Int(places.tags[$0])] == .open }
    addTurns(map, rules: rules)
  }

  /// Where a segment ends at a node: a closed gate cuts the street, so that each side keeps an end of its own there;
  /// one for some is a street of no length between the sides.
  private mutating func side(of place: Int32, _ barrier: Access) -> Int32 {
    guard barrier != .open else { return place }
    let side = duplicate(place)
    if barrier == .ends {
      mustStay[Int(place)] = true
      segments.append(place, side, line: Int32(passageOfLine.count - 2))
    }
    return side
  }
}
