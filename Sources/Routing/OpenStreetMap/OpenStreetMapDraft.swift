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
    do {
      try self.init(draft, mode: mode, path: path, workers: workers)
    } catch {
      guard error.code == .tooLarge, let line = error.line, line < map.ways.identifiers.count else {
        throw error
      }
      throw NetworkError(
        .tooLarge, path: path,
        "way \(map.ways.identifiers[line]) is longer than 4,294 km: one of its nodes has a wrong place; mend it, or leave it out of the map"
      )
    }
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
    let outlines = map.tagSets.map { tags in
      (closed: tags.isOutline(ofClosed: true), open: tags.isOutline(ofClosed: false))
    }
    var gates = Gates(map, rules)
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
    for way in map.ways.tags.indices {
      let tags = Int(map.ways.tags[way])
      let nodes = map.ways.nodes[Int(map.ways.offsets[way])..<Int(map.ways.offsets[way + 1])]
      gates.add(way, nodes)
      if passages[tags].isClosed { continue }
      if isFerry[tags], !ferries {
        notes.ferries += 1
        continue
      }
      let isArea = nodes.first == nodes.last ? outlines[tags].closed : outlines[tags].open
      for (start, end) in zip(nodes, nodes.dropFirst()) where start != end {
        guard arePlaced(Int(start), Int(end)) else {
          notes.missingPoints += 1
          continue
        }
        let segment = segments.count
        segments.append(Int32(start), Int32(end), line: Int32(way))
        gates.add(Int32(start), of: segment, isStart: true, way: way, isArea: isArea)
        gates.add(Int32(end), of: segment, isStart: false, way: way, isArea: isArea)
      }
    }
    gates.part(&self, gate: Int32(passageOfLine.count - 2))
    joinNodes(map) { gates.access(Int32($0)) == .open }
    addTurns(map, rules: rules)
  }

  /// Whether the map says where two nodes are between which a street runs. One at 0, 0 that is farther than a degree from
  /// the other is a point without a place, as programs leave it that cut maps into extracts.
  private func arePlaced(_ start: Int, _ end: Int) -> Bool {
    let (x1, y1, x2, y2) = (longitudes[start], latitudes[start], longitudes[end], latitudes[end])
    guard x1 != cosmium_unknown, x2 != cosmium_unknown else { return false }
    guard x1 == 0 && y1 == 0 || x2 == 0 && y2 == 0 else { return true }
    return max(abs(x1 + x2), abs(y1 + y2)) <= 10_000_000
  }
}
