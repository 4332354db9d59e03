import Foundation

/// A lower bound for objectives that are sums over blocks, with fixed costs: Lagrangean relaxation.
///
/// "Each block once" is priced, so that what is left is a knapsack for each facility, solved exactly. Zones that a
/// knapsack leaves in pieces are cut off by prices, too ("relax and cut"; Lucena 2005): a block of a cut-off piece needs
/// one of the blocks around the piece that can be reached from the facility's home. Any prices give a valid bound, and a
/// subgradient method makes it high.
final class KnapsackBound: @unchecked Sendable {
  // Unchecked because only one task at a time works on it, the search's rounds see to that.
  private let model: SearchModel
  private let fixed: [Double]
  /// What each block is priced at.
  private var prices: [Double]
  private var direction: [Double]
  private var cuts: [Cut] = []
  private var known: Set<[Int32]> = []
  private var factor = 1.0
  private var stepsWithoutGain = 0
  private var step = 0
  private let homes: [[Int32]]
  /// Blocks that may be cut off from their facility as they are today, which no cut may speak of: block b of facility f at
  /// b · facilities + f.
  private let mayStandApart: Set<Int>

  // What each facility's knapsack makes of the prices.
  private var members: [[Int32]]
  private var isOpen: [Bool]
  private var isInside: [Bool]

  /// The best bound so far.
  private(set) var value = -Double.infinity
  /// The prices that gave it.
  private(set) var bestPrices: [Double]
  /// How often each facility has been open of late, 0 … 1.
  private(set) var openShares: [Double]

  private struct Cut {
    let facility: Int
    let block: Int32
    let around: [Int32]
    var price: Double
    var direction: Double
    var idle: Int
  }

  init(_ model: SearchModel) {
    self.model = model
    fixed = model.fixedCosts ?? Array(repeating: 0, count: model.facilities)
    // A block's least cost is a start that is never far off.
    prices = (0..<model.blocks).map { block in
      model.choices[block].map { model.cost[block * model.facilities + Int($0)] }.min() ?? 0
    }
    direction = Array(repeating: 0, count: model.blocks)
    bestPrices = prices
    openShares = Array(repeating: 0.5, count: model.facilities)
    members = Array(repeating: [], count: model.facilities)
    isOpen = Array(repeating: true, count: model.facilities)
    isInside = Array(repeating: false, count: model.blocks)
    homes = model.problem.facilities.map { $0.homes.map { Int32($0) } }
    mayStandApart = model.islandsThatMayStay
  }

  /// Goes on for so many steps towards a higher bound.
  ///
  /// - Parameter upper: the objective of the best plan known, which the length of steps depends on.
  func improve(steps: Int, upper: Double, withCuts: Bool, isStopped: () -> Bool) {
    let looksForCuts = withCuts && model.isConnected && model.constraints.keepsHomes
    for _ in 0..<steps {
      if isStopped() { return }
      let (bound, rounding) = evaluate()
      let sure = bound - rounding
      if sure > value + 1e-9 * abs(value) || value == -.infinity {
        if sure > value + 1e-5 * max(1, abs(value)) { stepsWithoutGain = 0 }
        value = sure
        bestPrices = prices
      } else {
        stepsWithoutGain += 1
      }
      if stepsWithoutGain >= 25 {
        factor *= 0.7
        stepsWithoutGain = 0
        if factor < 1e-3 { factor = 0.3 }
      }
      let hasLooked = looksForCuts && step % 3 == 0
      if hasLooked { addCuts() }
      step += 1
      for facility in isOpen.indices {
        openShares[facility] = 0.98 * openShares[facility] + (isOpen[facility] ? 0.02 : 0)
      }
      if !move(to: max(upper, bound + 1e-3 * abs(bound)), from: bound), hasLooked || !looksForCuts {
        // No prices are better, so that what is open now stays so.
        openShares = isOpen.map { $0 ? 1 : 0 }
        return
      }
    }
  }

  /// The bound of the prices as they are, and by how much rounding may have raised it; sets what each knapsack takes.
  private func evaluate() -> (bound: Double, rounding: Double) {
    var change = [Double](repeating: 0, count: model.blocks)
    var cutsOf = [[Int]](repeating: [], count: model.facilities)
    for (index, cut) in cuts.enumerated() where cut.price > 0 { cutsOf[cut.facility].append(index) }
    var total = prices.reduce(0, +)
    var size = prices.reduce(0) { $0 + abs($1) }
    var gains = [Double](repeating: 0, count: model.facilities)
    for facility in 0..<model.facilities {
      for index in cutsOf[facility] {
        change[Int(cuts[index].block)] += cuts[index].price
        for block in cuts[index].around { change[Int(block)] -= cuts[index].price }
      }
      size += abs(fixed[facility])
      gains[facility] = fixed[facility] + knapsack(facility, change, &size)
      for index in cutsOf[facility] {
        change[Int(cuts[index].block)] = 0
        for block in cuts[index].around { change[Int(block)] = 0 }
      }
    }
    chooseOpen(gains)
    for facility in 0..<model.facilities {
      if isOpen[facility] { total += gains[facility] } else { members[facility] = [] }
    }
    return (total, Double.ulpOfOne * Double(model.blocks + model.facilities) * size)
  }

  /// Which facilities are open: those that must be, and of the others the cheapest set that has places for all.
  private func chooseOpen(_ gains: [Double]) {
    guard model.constraints.mayClose else { return }
    var missing = model.totalPupils
    for facility in 0..<model.facilities {
      isOpen[facility] = !model.mayClose[facility] || gains[facility] < 0
      if isOpen[facility] {
        missing -= Int(min(model.ceilings[facility], Int32(clamping: model.totalPupils)))
      }
    }
    guard missing > 0 else { return }
    // The cheapest of the closed ones whose places cover what is missing: a knapsack over places.
    let closed = (0..<model.facilities).filter { !isOpen[$0] }
    var cost = [Double](repeating: .infinity, count: missing + 1)
    var taken = [[Bool]](repeating: Array(repeating: false, count: missing + 1), count: closed.count)
    cost[0] = 0
    for (index, facility) in closed.enumerated() {
      let places = Int(model.ceilings[facility])
      for need in stride(from: missing, to: 0, by: -1) {
        let with = cost[max(0, need - places)] + gains[facility]
        if with < cost[need] {
          cost[need] = with
          taken[index][need] = true
        }
      }
    }
    guard cost[missing] < .infinity else { return }
    var need = missing
    for index in closed.indices.reversed() where need > 0 && taken[index][need] {
      isOpen[closed[index]] = true
      need = max(0, need - Int(model.ceilings[closed[index]]))
    }
  }

  /// The cheapest set of blocks for a facility within its ceiling, its homes in it.
  ///
  /// - Parameter size: is added the sizes of all that is summed up.
  private func knapsack(_ facility: Int, _ change: [Double], _ size: inout Double) -> Double {
    let facilities = model.facilities
    var value = 0.0
    var room = Int(model.ceilings[facility])
    var chosen: [Int32] = []
    let forced = model.constraints.keepsHomes ? homes[facility] : []
    for home in forced {
      let cost = model.cost[Int(home) * facilities + facility]
      value += cost - prices[Int(home)] + change[Int(home)]
      size += abs(cost) + abs(prices[Int(home)]) + abs(change[Int(home)])
      room -= Int(model.pupils[Int(home)])
      chosen.append(home)
    }
    var items: [Knapsack.Item] = []
    var all = 0
    for block in 0..<model.blocks where model.allowed[block * facilities + facility] {
      let cost = model.cost[block * facilities + facility]
      let gain = prices[block] - cost - change[block]
      guard gain > 0, !forced.contains(Int32(block)) else { continue }
      size += abs(cost) + abs(prices[block]) + abs(change[block])
      let pupils = Int(model.pupils[block])
      guard pupils > 0 else {
        value -= gain
        chosen.append(Int32(block))
        continue
      }
      if pupils <= room {
        items.append(.init(block: Int32(block), pupils: pupils, gain: gain))
        all += pupils
      }
    }
    if all <= room {
      for item in items {
        value -= item.gain
        chosen.append(item.block)
      }
    } else if room > 0 {
      value -= Knapsack.fill(room, with: items, &chosen)
    }
    members[facility] = chosen
    return value
  }

  /// Adds cuts for the pieces that knapsacks leave unconnected to their homes, and drops those long without a price.
  private func addCuts() {
    cuts.removeAll { cut in
      guard cut.price == 0, cut.idle > 60 else { return false }
      known.remove([Int32(cut.facility), cut.block] + cut.around)
      return true
    }
    // A locked zone may be in pieces.
    for facility in 0..<model.facilities
    where isOpen[facility] && !homes[facility].isEmpty
      && !model.constraints.lockedFacilities.contains(facility)
    {
      for block in members[facility] { isInside[Int(block)] = true }
      defer { for block in members[facility] { isInside[Int(block)] = false } }
      let home = homes[facility][0]
      var seen: Set<Int32> = [home]
      _ = model.flood(from: home, &seen) { isInside[Int($0)] }
      for start in members[facility] where !seen.contains(start) {
        let piece = model.flood(from: start, &seen) { isInside[Int($0)] }
        add(piece, facility, home)
      }
    }
  }

  private func add(_ piece: [Int32], _ facility: Int, _ home: Int32) {
    let inPiece = Set(piece)
    var reached: Set<Int32> = [home]
    _ = model.flood(from: home, &reached) {
      !inPiece.contains($0) && model.allowed[Int($0) * model.facilities + facility]
    }
    var around: Set<Int32> = []
    for block in piece {
      for position in Int(model.starts[Int(block)])..<Int(model.starts[Int(block) + 1]) {
        let neighbour = model.neighbours[position]
        if reached.contains(neighbour) { around.insert(neighbour) }
      }
    }
    let rim = around.sorted()
    for block in piece
    where !mayStandApart.contains(Int(block) * model.facilities + facility)
      && known.insert([Int32(facility), block] + rim).inserted
    {
      cuts.append(
        Cut(facility: facility, block: block, around: rim, price: 0, direction: 0, idle: 0))
    }
  }

  /// One step of the subgradient method, its direction smoothed by the last one (Camerini et al. 1975) and its length
  /// after Polyak (1969); ten times that at most where the smoothed direction is all but none.
  ///
  /// - Returns: false where no prices are better, as each block is taken once and each cut that has a price is just kept.
  private func move(to upper: Double, from bound: Double) -> Bool {
    var times = [Double](repeating: 0, count: model.blocks)
    for facility in 0..<model.facilities { for block in members[facility] { times[Int(block)] += 1 } }
    var (square, steepness) = (0.0, 0.0)
    for block in 0..<model.blocks {
      let gradient = 1 - times[block]
      direction[block] = 0.4 * direction[block] + gradient
      square += direction[block] * direction[block]
      steepness += gradient * gradient
    }
    var inside = [[Bool]](repeating: [], count: model.facilities)
    for index in cuts.indices {
      let facility = cuts[index].facility
      if inside[facility].isEmpty {
        inside[facility] = Array(repeating: false, count: model.blocks)
        for block in members[facility] { inside[facility][Int(block)] = true }
      }
      var excess = inside[facility][Int(cuts[index].block)] ? 1.0 : 0
      for block in cuts[index].around where inside[facility][Int(block)] { excess -= 1 }
      cuts[index].direction = 0.4 * cuts[index].direction + excess
      if cuts[index].price > 0 || cuts[index].direction > 0 {
        square += cuts[index].direction * cuts[index].direction
      }
      if cuts[index].price > 0 || excess > 0 { steepness += excess * excess }
    }
    guard steepness > 0 else { return false }
    let length = factor * (upper - bound) / max(square, 0.1 * steepness)
    for block in 0..<model.blocks { prices[block] += length * direction[block] }
    for index in cuts.indices {
      cuts[index].price = max(0, cuts[index].price + length * cuts[index].direction)
      cuts[index].idle = cuts[index].price > 0 ? 0 : cuts[index].idle + 1
    }
    return true
  }
}
