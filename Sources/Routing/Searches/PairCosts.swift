import DeterministicParallel

extension StreetSearch {
  /// The cost from the first home to the first school, from the second to the second, and so on: by one search for
  /// each school, or by the hierarchy, whichever is likely to end earlier. The costs are the same.
  public func costs(
    from homes: StreetPoints, to schools: StreetPoints, workers: Workers = .all
  ) -> TravelCosts {
    precondition(homes.count == schools.count, "each pair needs a home and a school")
    let different = DifferentPoints(schools)
    if prefersHierarchy(pairs: homes.count, targets: different.points.count) {
      return ContractionHierarchy(self, workers: workers).costs(from: homes, to: schools, workers: workers)
    }
    return costs(
      from: homes, to: different.points, schoolOfHome: different.positions, workers: workers)
  }

  /// Measured on the maps of cities of 30,000 to 60,000 junctions: a search takes about 0.12 µs for each junction, the
  /// hierarchy's preparation 4 µs for each, and a question to it 10 µs.
  func prefersHierarchy(pairs: Int, targets: Int) -> Bool {
    let junctions = Double(graph.nodeCount)
    return Double(targets) * junctions * 0.12 > junctions * 4 + Double(pairs) * 10
  }
}

/// Points on the streets without those that come again.
private struct DifferentPoints {
  let points: StreetPoints
  /// For each of the given points which of the different ones it is; −1 for one without a street.
  private(set) var positions: ContiguousArray<Int32> = []

  init(_ given: StreetPoints) {
    var places: [SIMD2<UInt32>: Int32] = [:]
    var firsts: [Int] = []
    for index in 0..<given.count {
      guard given.isSnapped(index) else {
        positions.append(-1)
        continue
      }
      let key = SIMD2(UInt32(bitPattern: given.edge[index]), given.offset[index])
      let place = places[key] ?? Int32(firsts.count)
      if place == firsts.count {
        places[key] = place
        firsts.append(index)
      }
      positions.append(place)
    }
    points = given.selecting(firsts)
  }
}
