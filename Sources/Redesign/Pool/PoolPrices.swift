/// Prices of blocks at which the zones of a pool are nearly worth what they cost: the Lagrangean of choosing one zone for
/// each facility so that each block stands once, made good by a subgradient method.
struct PoolPrices: Sendable {
  /// The price of each block.
  private(set) var blocks: [Double]
  /// Of each facility what its cheapest zone costs at these prices; 0 at most where it may close.
  private(set) var facilities: [Double]
  /// No plan of the pool's zones costs less.
  private(set) var value = -Double.infinity

  /// The prices of blocks, then of facilities.
  var all: [Double] { blocks + facilities }

  /// - Parameters:
  ///   - start: prices to begin with.
  ///   - upper: the objective of the best plan known.
  init(
    _ pool: ZonePool, _ model: SearchModel, from start: [Double], upper: Double, steps: Int,
    _ isStopped: () -> Bool
  ) {
    blocks = start
    facilities = Array(repeating: 0, count: model.facilities)
    var trial = start
    var direction = [Double](repeating: 0, count: model.blocks)
    var factor = 1.0
    var stepsWithoutGain = 0
    var chosen = [Int](repeating: -1, count: model.facilities)
    for _ in 0..<steps {
      if isStopped(), value > -.infinity { break }
      let least = PoolPrices.minima(pool, model, trial, &chosen)
      let bound = trial.reduce(0, +) + least.reduce(0, +)
      if bound > value {
        if bound > value + 1e-5 * max(1, abs(value)) { stepsWithoutGain = 0 }
        (value, blocks, facilities) = (bound, trial, least)
      } else {
        stepsWithoutGain += 1
      }
      if stepsWithoutGain > 12 {
        factor *= 0.6
        stepsWithoutGain = 0
      }
      for block in direction.indices { direction[block] = 0.4 * direction[block] + 1 }
      for zone in chosen where zone >= 0 {
        for block in pool.members(of: zone) { direction[Int(block)] -= 1 }
      }
      let square = direction.reduce(0) { $0 + $1 * $1 }
      guard square > 0 else { break }
      let length = factor * max(upper - bound, 1e-5 * abs(upper)) / square
      for block in trial.indices { trial[block] += length * direction[block] }
    }
  }

  /// The cost of each facility's cheapest zone at some prices.
  private static func minima(
    _ pool: ZonePool, _ model: SearchModel, _ prices: [Double], _ chosen: inout [Int]
  ) -> [Double] {
    var least = (0..<model.facilities).map { model.mayClose[$0] ? 0 : Double.infinity }
    for facility in chosen.indices { chosen[facility] = -1 }
    prices.withUnsafeBufferPointer { prices in
      pool.members.withUnsafeBufferPointer { members in
        for zone in 0..<pool.count {
          var cost = pool.costs[zone]
          for position in pool.starts[zone]..<pool.starts[zone + 1] { cost -= prices[Int(members[position])] }
          let facility = Int(pool.facilities[zone])
          if cost < least[facility] { (least[facility], chosen[facility]) = (cost, zone) }
        }
      }
    }
    return least.map { $0 == .infinity ? 0 : $0 }
  }

  /// The zones that cost least beyond the cheapest of their facility, so many at most.
  func cheapest(in pool: ZonePool, _ count: Int) -> [Int] {
    let costs = (0..<pool.count).map { zone in
      pool.members(of: zone).reduce(pool.costs[zone] - facilities[Int(pool.facilities[zone])]) {
        $0 - blocks[Int($1)]
      }
    }
    return Array(costs.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.prefix(count))
  }
}
