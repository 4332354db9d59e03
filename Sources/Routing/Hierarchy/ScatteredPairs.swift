import DeterministicParallel

extension ContractionHierarchy {
  /// The cost from the first home to the first school, from the second to the second, and so on.
  public func costs(
    from homes: StreetPoints, to schools: StreetPoints, workers: Workers = .all
  ) -> TravelCosts {
    precondition(homes.count == schools.count, "each pair needs a home and a school")
    let pairs = neighboursTogether(homes, schools)
    let (size, blocks) = (EightPairs.count, (pairs.count + EightPairs.count - 1) / EightPairs.count)
    let found: ContiguousArray<UInt32> = workers.fill(
      blocks * size, chunk: size * max(64, (blocks + 15) / 16)
    ) { range, slice in
      var query = EightPairs(self)
      for start in stride(from: range.lowerBound, to: range.upperBound, by: size) {
        for lane in 0..<min(size, pairs.count - start) {
          let pair = Int(pairs[start + lane])
          let edge = Int(homes.edge[pair])
          for directed in [edge * 2, edge * 2 + 1] {
            if let departure = search.departure(homes, pair, directed) { query.depart(lane, departure) }
          }
          for arrival in search.arrivals(schools, pair) { query.arrive(lane, arrival) }
        }
        let costs = query.costs()
        for lane in 0..<size {
          slice.initializeElement(at: start - range.lowerBound + lane, to: costs[lane])
        }
      }
    }
    var result = TravelCosts(values: ContiguousArray(repeating: .nan, count: homes.count))
    for pair in 0..<homes.count {
      if !homes.isSnapped(pair) {
        result.withoutStreet += 1
      } else if !schools.isSnapped(pair) {
        result.withoutSchool += 1
      }
    }
    for (place, pair) in pairs.enumerated() {
      let cost = min(found[place], search.direct(homes, Int(pair), schools, Int(pair)))
      if cost == CostField.unreached { result.unconnected += 1 }
      result.values[Int(pair)] = search.publicValue(cost)
    }
    return result
  }

  /// The pairs that have both ends on the network, in an order in which those are together whose homes are near
  /// each other and whose schools are.
  private func neighboursTogether(_ homes: StreetPoints, _ schools: StreetPoints) -> ContiguousArray<UInt32> {
    var keys: ContiguousArray<UInt64> = []
    keys.reserveCapacity(homes.count)
    for pair in 0..<homes.count where homes.isSnapped(pair) && schools.isSnapped(pair) {
      keys.append(Self.interleaved(cell(homes, pair), cell(schools, pair)) << 32 | UInt64(pair))
    }
    keys.sort()
    return ContiguousArray(keys.lazy.map { UInt32(truncatingIfNeeded: $0) })
  }

  /// 16 bits of the place in the hierarchy, where the nodes of a part of the city follow each other.
  private func cell(_ points: StreetPoints, _ index: Int) -> UInt64 {
    let node = Int(search.network.edges.from[Int(points.edge[index])])
    return UInt64(positions[node]) * 0xFFFF / UInt64(positions.count)
  }

  /// The bits of two 16-bit numbers by turns (Morton 1966).
  private static func interleaved(_ first: UInt64, _ second: UInt64) -> UInt64 {
    func spread(_ value: UInt64) -> UInt64 {
      var value = value
      for (shift, mask) in [(8, 0x00FF_00FF), (4, 0x0F0F_0F0F), (2, 0x3333_3333), (1, 0x5555_5555)] {
        value = (value | value << UInt64(shift)) & UInt64(mask)
      }
      return value
    }
    return spread(first) << 1 | spread(second)
  }
}
