extension StreetSearch {
  /// The cost from every home to one school, as far as `limit`; NaN for homes beyond it and for those without a
  /// street in reach.
  ///
  /// - Parameter limit: metres or seconds, included.
  public func costs(
    from homes: StreetPoints, to schools: StreetPoints, school: Int, within limit: Double = .infinity
  ) -> ContiguousArray<Double> {
    precondition(limit >= 0, "a limit is not below 0")
    guard schools.isSnapped(school) else { return ContiguousArray(repeating: .nan, count: homes.count) }
    let largest = UInt32(min(limit * 1000, Double(CostField.unreached - 1)))
    var field = CostField(nodeCount: graph.nodeCount)
    field.search(graph.incoming, seeds: arrivals(schools, school), limit: largest)
    var costs = ContiguousArray<Double>(repeating: .nan, count: homes.count)
    for home in 0..<homes.count where homes.isSnapped(home) {
      let cost = min(cost(homes, home, field), direct(homes, home, schools, school))
      if cost <= largest { costs[home] = publicValue(cost) }
    }
    return costs
  }
}
