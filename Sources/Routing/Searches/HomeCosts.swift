extension StreetSearch {
  /// The cost from one home to every school, by one search from the home; NaN for schools to which no way leads and for
  /// those without a street in reach.
  public func costs(from homes: StreetPoints, home: Int, to schools: StreetPoints) -> ContiguousArray<Double>
  {
    guard homes.isSnapped(home) else { return ContiguousArray(repeating: .nan, count: schools.count) }
    let edge = Int(homes.edge[home])
    var field = CostField(nodeCount: graph.nodeCount)
    field.search(
      graph.outgoing, seeds: [edge * 2, edge * 2 + 1].compactMap { departure(homes, home, $0) })
    var costs = ContiguousArray<Double>(repeating: .nan, count: schools.count)
    for school in 0..<schools.count where schools.isSnapped(school) {
      var best = direct(homes, home, schools, school)
      for arrival in arrivals(schools, school) {
        let (sum, isTooLarge) = field[Int(arrival.node)].addingReportingOverflow(arrival.cost)
        if !isTooLarge, sum < best { best = sum }
      }
      costs[school] = publicValue(best)
    }
    return costs
  }
}
