import COsmium

extension Draft {
  /// Takes up the restrictions that bind a mode. Those whose ways do not meet as they should are counted.
  mutating func addTurns(_ map: borrowing OpenStreetMap, rules: any PassageRules) {
    guard map.tagSets.contains(where: { rules.restriction($0) != nil }) else { return }
    let identifiers = map.ways.identifiers
    let lines = [Int64: Int32](zip(identifiers, 0..<Int32(identifiers.count))) { first, _ in first }
    notes.unusedRestrictions = map.otherRestrictionCount
    for restriction in map.restrictions {
      guard let kind = rules.restriction(map.tagSets[restriction.tags]) else { continue }
      // A way that the map does not hold, or that carries nobody, cannot be turned from or to.
      guard let from = lines[restriction.from], let to = lines[restriction.to] else { continue }
      var via: [Int32]
      if restriction.viaWays.isEmpty {
        guard let place = map.place(restriction.viaNode) else { continue }
        via = [place]
      } else {
        let ways = restriction.viaWays.compactMap { lines[$0] }
        guard ways.count == restriction.viaWays.count else { continue }
        via = map.places(along: ways, from: from, to: to)
      }
      guard let first = via.first, let last = via.last else {
        notes.unusedRestrictions += 1
        continue
      }
      mustStay[Int(first)] = true
      mustStay[Int(last)] = true
      turns.append(Turn(from: from, via: via, to: to, kind: kind))
    }
  }
}

extension OpenStreetMap {
  fileprivate borrowing func place(_ identifier: Int64) -> Int32? {
    var range = 0..<nodes.identifiers.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if nodes.identifiers[middle] == identifier { return Int32(middle) }
      range =
        nodes.identifiers[middle] < identifier
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private borrowing func places(_ way: Int32) -> [Int32] {
    let range = Int(ways.offsets[Int(way)])..<Int(ways.offsets[Int(way) + 1])
    return range.map { Int32(bitPattern: ways.nodes[$0]) }
  }

  /// The places passed on the way from one line to another along whole ways, each used once; empty where the ways
  /// do not join into one.
  fileprivate borrowing func places(along via: [Int32], from: Int32, to: Int32) -> [Int32] {
    let (origins, targets) = (Set(places(from)), Set(places(to)))
    let pieces = via.map { places($0) }.filter { $0.first != $0.last }
    guard pieces.count == via.count else { return [] }
    for start in pieces.indices {
      for isReversed in [false, true] {
        var path = isReversed ? pieces[start].reversed() : pieces[start]
        guard let first = path.first, origins.contains(first) else { continue }
        var others = pieces.indices.filter { $0 != start }
        while let last = path.last,
          let next = others.firstIndex(where: { pieces[$0].first == last || pieces[$0].last == last })
        {
          let piece = pieces[others.remove(at: next)]
          path += (piece.first == last ? piece : piece.reversed()).dropFirst()
        }
        if others.isEmpty, let last = path.last, targets.contains(last) { return path }
      }
    }
    return []
  }
}
