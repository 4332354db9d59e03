extension Draft {
  /// Joins nodes of a map that lie at the very same place on one level, by a street of no length: editors keep such nodes
  /// apart that were drawn one upon the other, and nobody can stand between them.
  ///
  /// Nodes of a bridge, a tunnel or another level are joined to their like alone.
  ///
  /// - Parameter isOpen: whether nothing stands in the way at a node; gates part what lies on both sides of them.
  mutating func joinNodes(_ map: borrowing OpenStreetMap, where isOpen: (Int) -> Bool) {
    let count = map.nodes.identifiers.count
    let storeys = storeys(of: map)
    // Which of them the streets at each node lie on, a bit for each.
    var storeysOfNode = ContiguousArray<UInt64>(repeating: 0, count: count)
    var joined: Set<SIMD2<Int32>> = []
    for segment in 0..<segments.count {
      let line = Int(segments.line[segment])
      // The lines behind those of the map are gates.
      guard line < map.ways.tags.count else { continue }
      let (start, end) = (segments.start[segment], segments.end[segment])
      for place in [start, end] where place < count {
        storeysOfNode[Int(place)] |= storeys[Int(map.ways.tags[line])]
      }
      if isOnePlace(start, end) { joined.insert(SIMD2(min(start, end), max(start, end))) }
    }
    let places = shared(storeysOfNode.indices.filter { storeysOfNode[$0] != 0 && isOpen($0) })
    for (position, place) in places.enumerated() {
      for other in places[(position + 1)...] {
        let pair = SIMD2(Int32(place), Int32(other))
        guard isOnePlace(pair.x, pair.y) else { break }
        // The next of its like is enough, as that one is joined to those behind it.
        guard storeysOfNode[place] & storeysOfNode[other] != 0 else { continue }
        if joined.insert(pair).inserted {
          segments.append(pair.x, pair.y, line: Int32(passageOfLine.count - 1))
          notes.joinedNodes += 1
        }
        break
      }
    }
  }

  /// Those nodes that have their place in common with another one, by their places; hardly any have.
  private func shared(_ nodes: [Int]) -> [Int] {
    func place(_ node: Int) -> UInt64 {
      UInt64(UInt32(bitPattern: longitudes[node])) << 32 | UInt64(UInt32(bitPattern: latitudes[node]))
    }
    let places = nodes.map(place).sorted()
    let twice = Set(zip(places, places.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
    return twice.isEmpty
      ? [] : nodes.filter { twice.contains(place($0)) }.sorted { (place($0), $0) < (place($1), $1) }
  }

  /// A bit for each level that the ways of a map lie on, by their tags; none for the levels of a tower that has too many.
  private func storeys(of map: borrowing OpenStreetMap) -> [UInt64] {
    // The ground first.
    var numbers = ["": 0]
    return map.tagSets.map { tags -> UInt64 in
      let number = numbers[tags.storey] ?? numbers.count
      numbers[tags.storey] = number
      return number < UInt64.bitWidth ? 1 << UInt64(number) : 0
    }
  }

  private func isOnePlace(_ a: Int32, _ b: Int32) -> Bool {
    longitudes[Int(a)] == longitudes[Int(b)] && latitudes[Int(a)] == latitudes[Int(b)]
  }
}
