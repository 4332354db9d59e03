extension ZonePool {
  /// The zones that a plan is made of.
  func indices(of plan: [Int32]) -> [Int] {
    var sizes: [Int32: Int] = [:]
    for facility in plan { sizes[facility, default: 0] += 1 }
    return (0..<count).filter { zone in
      let (members, facility) = (members(of: zone), facilities[zone])
      return members.count == sizes[facility] && members.allSatisfy { plan[Int($0)] == facility }
    }
  }

  /// The zones that cost less than some prices, of each facility those that do so most.
  ///
  /// - Parameters:
  ///   - prices: of blocks, then of facilities.
  ///   - blocks: how many there are.
  ///   - threshold: what a zone's cost less its prices is below.
  ///   - most: how many of each facility.
  ///   - isWanted: whether a zone is looked at.
  func cheapest(
    at prices: [Double], _ blocks: Int, below threshold: Double, most: Int, _ isWanted: (Int) -> Bool
  ) -> [Int] {
    var found = [[(cost: Double, zone: Int)]](repeating: [], count: prices.count - blocks)
    for zone in 0..<count where isWanted(zone) {
      let facility = Int(facilities[zone])
      let cost = members(of: zone).reduce(costs[zone] - prices[blocks + facility]) { $0 - prices[Int($1)] }
      if cost < threshold { found[facility].append((cost, zone)) }
    }
    return found.flatMap { $0.sorted { $0 < $1 }.prefix(most).map(\.zone) }
  }
}
