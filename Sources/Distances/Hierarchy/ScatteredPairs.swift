import Repeatable

extension ContractionHierarchy {
  /// The cost from the first home to the first school, from the second to the second, and so on.
  public func costs(
    from homes: StreetPoints, to schools: StreetPoints, workers: Workers = .all
  ) -> TravelCosts {
    precondition(homes.count == schools.count, "each pair needs a home and a school")
    let costs: ContiguousArray<UInt32> = workers.fill(homes.count, chunk: 4096) { range, slice in
      var query = HierarchyQuery(self)
      for pair in range {
        slice.initializeElement(at: pair - range.lowerBound, to: cost(homes, pair, schools, pair, &query))
      }
    }
    var result = TravelCosts(values: ContiguousArray(costs.lazy.map(search.publicValue)))
    for pair in costs.indices where costs[pair] == CostField.unreached {
      if !homes.isSnapped(pair) {
        result.withoutStreet += 1
      } else if !schools.isSnapped(pair) {
        result.withoutSchool += 1
      } else {
        result.unconnected += 1
      }
    }
    return result
  }

  private func cost(
    _ homes: StreetPoints, _ home: Int, _ schools: StreetPoints, _ school: Int, _ query: inout HierarchyQuery
  ) -> UInt32 {
    guard homes.isSnapped(home), schools.isSnapped(school) else { return CostField.unreached }
    let edge = Int(homes.edge[home])
    let departures = [edge * 2, edge * 2 + 1].compactMap { search.departure(homes, home, $0) }
    let around = query.cost(from: departures, to: search.arrivals(schools, school))
    return min(around, search.direct(homes, home, schools, school))
  }
}
