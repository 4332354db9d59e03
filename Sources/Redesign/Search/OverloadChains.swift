import DeterministicParallel

/// Makes a plan keep to its ceilings where hardly a place is to spare: the pupils whom a zone has too many go to a
/// neighbouring one, which passes on what it cannot hold, until a zone has room for the rest (ejection chains; Glover
/// 1996).
///
/// A transfer takes a block from one zone to the next, or exchanges two. Of the transfers between two zones the cheapest
/// for each number of pupils is kept, and a dynamic program over zones and pupils too many joins them to the cheapest
/// chain. Whether zones stay connected is seen when a chain is carried out; one that fails is tried again with costs a
/// little changed.
struct OverloadChains<Terms: ZoneTerms> {
  private struct Transfer {
    let target: Int
    let pupils: Int
    let cost: Double
    let leaving: Int
    /// The block that comes back for it; −1 for none.
    let returning: Int
  }

  private let state: WorkingPlan<Terms>
  private let model: SearchModel
  /// What costs are changed by at most, in later attempts.
  private let noise: Double
  private let mostTransfers = 7
  /// A zone passes on no more pupils than these at once.
  private let mostPupils: Int
  private var journal: [(block: Int, source: Int)] = []

  init(_ state: WorkingPlan<Terms>, noise: Double) {
    self.state = state
    self.noise = noise
    model = state.model
    let largest = (0..<state.model.blocks).reduce(0) { max($0, Int(state.model.pupils[$1])) }
    mostPupils = min(120, 2 * largest)
  }

  /// Carries out chains until no zone has pupils too many, or so many attempts have failed; each leaves fewer of them.
  mutating func relieve(attempts: Int, _ draws: inout SeededGenerator) {
    var failures = 0
    while state.totalExcess > 0, failures < attempts {
      let rooms = rooms
      let overfull = rooms.indices.filter { rooms[$0] < 0 }
      guard !overfull.isEmpty else { return }
      let zone = overfull[draws.below(overfull.count)]
      let known = transfers(spread: failures == 0 ? 0 : noise, &draws)
      // What is too much for one transfer goes in parts.
      var passed = min(-rooms[zone], mostPupils)
      var chain = cheapestChain(from: zone, passing: passed, rooms, known)
      while chain.isEmpty, passed > 1 {
        passed /= 2
        chain = cheapestChain(from: zone, passing: passed, rooms, known)
      }
      if chain.isEmpty || !carryOut(chain, from: zone) { failures += 1 }
    }
  }

  /// The places of each facility that are free; negative where there are pupils too many.
  private var rooms: [Int] {
    (0..<model.facilities).map { facility in
      (0..<Int(state.counts[facility])).reduce(Int(model.ceilings[facility])) {
        $0 - Int(model.pupils[Int(state.members[facility * model.blocks + $1])])
      }
    }
  }

  /// From each zone the cheapest transfer to each other one for each number of pupils.
  private func transfers(spread: Double, _ draws: inout SeededGenerator) -> [[Transfer]] {
    let facilities = model.facilities
    var leaving = [[(block: Int, cost: Double)]](repeating: [], count: facilities * facilities)
    for block in 0..<model.blocks {
      let source = Int(state.plan[block])
      guard model.homeOf[block] != Int32(source), state.counts[source] > 1,
        !model.isConnected || state.hangsTogether(without: block)
      else { continue }
      var targets: Set<Int> = []
      for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
        let target = Int(state.plan[Int(model.neighbours[position])])
        guard target != source, model.allowed[block * facilities + target],
          targets.insert(target).inserted
        else { continue }
        let cost = model.cost[block * facilities + target] - model.cost[block * facilities + source]
        leaving[source * facilities + target].append((block, cost + spread * draws.unit()))
      }
    }
    return (0..<facilities).map { source in
      (0..<facilities).flatMap { target in
        cheapest(leaving[source * facilities + target], leaving[target * facilities + source], target)
      }
    }
  }

  private func cheapest(
    _ there: [(block: Int, cost: Double)], _ back: [(block: Int, cost: Double)], _ target: Int
  ) -> [Transfer] {
    guard !there.isEmpty else { return [] }
    var best = [Transfer?](repeating: nil, count: mostPupils + 1)
    func note(_ pupils: Int, _ cost: Double, _ leaving: Int, _ returning: Int) {
      guard pupils > 0, pupils <= mostPupils, cost < best[pupils]?.cost ?? .infinity else { return }
      best[pupils] = Transfer(
        target: target, pupils: pupils, cost: cost, leaving: leaving, returning: returning)
    }
    for (block, cost) in there {
      let pupils = Int(model.pupils[block])
      note(pupils, cost, block, -1)
      for (other, gain) in back { note(pupils - Int(model.pupils[other]), cost + gain, block, other) }
    }
    return best.compactMap { $0 }
  }

  /// The transfers that relieve a zone of some pupils at the least cost; empty where there are none.
  private func cheapestChain(
    from first: Int, passing pupils: Int, _ rooms: [Int], _ transfers: [[Transfer]]
  ) -> [Transfer] {
    let width = mostPupils + 1
    let states = model.facilities * width
    // A state is a zone and how many pupils it has to pass on.
    var costs = [Double](repeating: .infinity, count: states)
    costs[first * width + pupils] = 0
    var steps: [[(from: Int, transfer: Transfer)?]] = []
    var best: (cost: Double, step: Int, from: Int, transfer: Transfer)?
    for step in 0..<mostTransfers {
      var next = [Double](repeating: .infinity, count: states)
      var origins = [(from: Int, transfer: Transfer)?](repeating: nil, count: states)
      for from in 0..<states where costs[from] < best?.cost ?? .infinity {
        let over = from % width
        for transfer in transfers[from / width] where transfer.pupils >= over {
          let cost = costs[from] + transfer.cost
          let left = transfer.pupils - max(0, rooms[transfer.target])
          if left <= 0 {
            if cost < best?.cost ?? .infinity { best = (cost, step, from, transfer) }
          } else if cost < next[transfer.target * width + left] {
            next[transfer.target * width + left] = cost
            origins[transfer.target * width + left] = (from, transfer)
          }
        }
      }
      steps.append(origins)
      costs = next
    }
    guard let best else { return [] }
    var chain = [best.transfer]
    var from = best.from
    for step in steps[..<best.step].reversed() {
      guard let (before, transfer) = step[from] else { return [] }
      chain.append(transfer)
      from = before
    }
    return chain.reversed()
  }

  /// Moves the blocks of a chain; false, and the plan as it was, if that breaks a zone up or helps nobody.
  private mutating func carryOut(_ chain: [Transfer], from first: Int) -> Bool {
    let before = state.totalExcess
    journal.removeAll(keepingCapacity: true)
    var source = first
    var isFit = true
    for transfer in chain {
      isFit =
        pass(transfer.leaving, from: source, to: transfer.target)
        && (transfer.returning < 0 || pass(transfer.returning, from: transfer.target, to: source))
      guard isFit else { break }
      source = transfer.target
    }
    if isFit, state.totalExcess < before { return true }
    while let (block, source) = journal.popLast() { state.move(block, to: source) }
    return false
  }

  private mutating func pass(_ block: Int, from source: Int, to target: Int) -> Bool {
    guard state.plan[block] == Int32(source), state.counts[source] > 1,
      !model.isConnected || state.hangsTogether(without: block) && state.touches(block, Int32(target))
    else { return false }
    state.move(block, to: target)
    journal.append((block, source))
    return true
  }
}
