extension Draft {
  /// How far an end may be from the line that it was meant to reach, in metres.
  static let reachOfEnds = 0.5

  /// Joins ends of lines to the line on which they lie, or which they miss by centimetres: layers are often drawn
  /// without a vertex where a side street begins. Lines that cross stay apart, as bridges do, and are counted.
  ///
  /// - Parameters:
  ///   - ends: places at which a line ends.
  ///   - levels: of the lines. An end is joined to another level where nothing goes on in its own.
  ///   - joint: the line of what joins two ends.
  mutating func join(ends: Set<Int32>, levels: ContiguousArray<Int32>?, joint: Int32) {
    let near = NearSegments(x: longitudes, y: latitudes, start: segments.start, end: segments.end)
    notes.crossings = near.crossings(beyond: Self.reachOfEnds).count
    var neighbours: [Int32: [Int32]] = [:]
    for (start, end) in zip(segments.start, segments.end) {
      if ends.contains(start) { neighbours[start, default: []].append(end) }
      if ends.contains(end) { neighbours[end, default: []].append(start) }
    }
    let lineOfEnd = lines(ofEnds: ends)
    var cuts: [Int: [(share: Double, place: Int32)]] = [:]
    var joined: Set<SIMD2<Int32>> = []
    for end in ends.sorted() {
      let beside = neighbours[end] ?? []
      guard let line = lineOfEnd[end] else { continue }
      func isWithinReach(_ segment: Int) -> Bool {
        guard let levels, beside.count > 1 else { return true }
        return levels[Int(segments.line[segment])] == levels[Int(line)]
      }
      let hit = near.nearest(to: Int(end), within: Self.reachOfEnds) { segment in
        let (a, b) = (segments.start[segment], segments.end[segment])
        // Neither its own street nor what its own street, if that is so short, leads to.
        return a != end && b != end && isWithinReach(segment)
          && !beside.contains { ($0 == a || $0 == b) && isNear($0, end) }
      }
      guard let hit else { continue }
      if hit.share == 0 || hit.share == 1 {
        let other = hit.share == 0 ? segments.start[hit.segment] : segments.end[hit.segment]
        // Two ends that miss each other find each other.
        guard joined.insert(SIMD2(min(end, other), max(end, other))).inserted else { continue }
        // Whichever of them are one-way, what joins them is not.
        segments.append(end, other, line: joint)
      } else {
        cuts[hit.segment, default: []].append((hit.share, end))
      }
      notes.joinedEnds += 1
    }
    for (segment, places) in cuts.sorted(by: { $0.key < $1.key }) {
      let (line, last) = (segments.line[segment], segments.end[segment])
      var previous: Int32?
      for place in places.sorted(by: { ($0.share, $0.place) < ($1.share, $1.place) }).map(\.place) {
        if let previous {
          segments.append(previous, place, line: line)
        } else {
          segments.end[segment] = place
        }
        previous = place
      }
      if let previous { segments.append(previous, last, line: line) }
    }
  }

  /// The first line that ends at each place.
  private func lines(ofEnds ends: Set<Int32>) -> [Int32: Int32] {
    var lines: [Int32: Int32] = [:]
    for segment in 0..<segments.count {
      for place in [segments.start[segment], segments.end[segment]] where ends.contains(place) {
        lines[place] = lines[place] ?? segments.line[segment]
      }
    }
    return lines
  }

  private func isNear(_ a: Int32, _ b: Int32) -> Bool {
    Ellipsoid().distance(
      longitudes[Int(a)], latitudes[Int(a)], longitudes[Int(b)], latitudes[Int(b)]) <= Self.reachOfEnds
  }
}
