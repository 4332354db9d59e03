/// What a place costs at each facility when blocks may be divided and zones need not hang together: the prices of the
/// transport problem.
///
/// Where ways are straight lines, the blocks that are nearest to a facility by way and price make a zone that hangs
/// together around it and nearly fits, so that plans grown with these prices are near the best ones from the start. The
/// prices come from a subgradient method with Polyak's (1969) steps towards a goal a little above the best value.
struct CapacityPrices: Sendable {
  /// Per pupil, in the unit of the objective; 0 for facilities that are not open.
  private(set) var prices: [Double]
  /// No plan with these facilities costs less than this and their fixed costs.
  private(set) var value = -Double.infinity

  /// - Parameters:
  ///   - open: the facilities there are.
  ///   - start: prices to begin with.
  init(_ model: SearchModel, open: [Int], from start: [Double]? = nil, steps: Int) {
    var trial = start ?? Array(repeating: 0, count: model.facilities)
    prices = trial
    var loads = [Int32](repeating: 0, count: model.facilities)
    var share = 0.02
    var stepsWithoutGain = 0
    var isOpen = [Bool](repeating: false, count: model.facilities)
    for facility in open { isOpen[facility] = true }
    for _ in 0..<steps {
      for facility in open { loads[facility] = 0 }
      let bound = CapacityPrices.evaluate(model, open, isOpen, trial, &loads)
      if bound > value {
        if bound > value + 1e-5 * abs(value) { stepsWithoutGain = 0 }
        (value, prices) = (bound, trial)
      } else {
        stepsWithoutGain += 1
      }
      if stepsWithoutGain > 8 {
        share *= 0.5
        stepsWithoutGain = 0
        trial = prices
        if share < 1e-5 { break }
      }
      var square = 0.0
      for facility in open {
        let over = Double(loads[facility]) - Double(model.ceilings[facility])
        if over > 0 || trial[facility] > 0 { square += over * over }
      }
      guard square > 0 else { break }
      let length = (value + share * abs(value) - bound) / square
      for facility in open {
        let over = Double(loads[facility]) - Double(model.ceilings[facility])
        trial[facility] = max(0, trial[facility] + length * over)
      }
    }
  }

  /// The bound of some prices, and the loads when each block goes where it is cheapest.
  private static func evaluate(
    _ model: SearchModel, _ open: [Int], _ isOpen: [Bool], _ prices: [Double], _ loads: inout [Int32]
  ) -> Double {
    var total = 0.0
    for facility in open where prices[facility] > 0 {
      total -= prices[facility] * Double(model.ceilings[facility])
    }
    prices.withUnsafeBufferPointer { prices in
      open.withUnsafeBufferPointer { open in
        for block in 0..<model.blocks {
          let pupils = Double(model.pupils[block])
          let row = block &* model.facilities
          var (best, least) = (-1, Double.infinity)
          let home = Int(model.homeOf[block])
          if home >= 0, isOpen[home] {
            (best, least) = (home, model.cost[row &+ home] + prices[home] * pupils)
          } else {
            for facility in open where model.allowed[row &+ facility] {
              let cost = model.cost[row &+ facility] + prices[facility] * pupils
              if cost < least { (best, least) = (facility, cost) }
            }
          }
          guard best >= 0 else { continue }
          total += least
          loads[best] &+= model.pupils[block]
        }
      }
    }
    return total
  }
}
