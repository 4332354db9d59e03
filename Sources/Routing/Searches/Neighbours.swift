import DeterministicParallel

extension StreetSearch {
  /// For each place the others from which it is reached within a limit, and the cost from there.
  ///
  /// - Parameter limit: metres or seconds, whichever the search minimizes.
  /// - Returns: nothing for a place without a street in reach. Takes memory by the pairs found.
  public func neighbours(
    of places: StreetPoints, within limit: Double, workers: Workers = .all
  ) -> [[(neighbour: Int, distance: Double)]] {
    let most = UInt32(min(limit * 1000, Double(CostField.unreached - 1)))
    return workers.map(places.count, chunk: 64) { range in
      var field = CostField(nodeCount: graph.nodeCount)
      return range.map { place in
        var near: [(neighbour: Int, distance: Double)] = []
        guard places.isSnapped(place) else { return near }
        field.search(graph.incoming, seeds: arrivals(places, place), limit: most)
        for other in 0..<places.count where other != place && places.isSnapped(other) {
          let cost = min(cost(places, other, field), direct(places, other, places, place))
          if cost <= most { near.append((other, Double(cost) / 1000)) }
        }
        return near
      }
    }.flatMap { $0 }
  }
}
