import DeterministicParallel

/// Moves of several blocks at once.
extension Annealer {
  /// A block and some of its neighbours of the same zone, breadth first.
  mutating func moveCluster(
    _ block: Int, _ source: Int, _ target: Int, _ draw: UInt64, _ schedule: AnnealingSchedule,
    _ threshold: Double
  ) {
    let size = 2 + Int(draw & 0xFF) * 5 >> 8
    cluster.removeAll(keepingCapacity: true)
    cluster.append(block)
    var head = 0
    while head < cluster.count, cluster.count < size {
      let current = cluster[head]
      head += 1
      for position in Int(model.starts[current])..<Int(model.starts[current + 1]) {
        let next = Int(model.neighbours[position])
        guard cluster.count < size, state.plan[next] == Int32(source), !cluster.contains(next),
          mayGo(next, from: source, to: target)
        else { continue }
        cluster.append(next)
      }
    }
    moveAll(cluster, source, target, schedule, threshold)
  }

  /// A block and all that only it ties to the home of its facility: what hangs on a narrow place can go no other way.
  mutating func moveBranch(
    _ block: Int, _ source: Int, _ target: Int, _ schedule: AnnealingSchedule, _ threshold: Double
  ) {
    cluster.removeAll(keepingCapacity: true)
    cluster.append(block)
    guard model.homeOf[block] != Int32(truncatingIfNeeded: source), !state.hangsTogether(without: block),
      state.appendPieces(behind: block, to: &cluster),
      cluster.allSatisfy({ mayGo($0, from: source, to: target) })
    else { return }
    let (before, moved) = (penalised(schedule), state.moved)
    journal.removeAll(keepingCapacity: true)
    for block in cluster {
      state.move(block, to: target)
      journal.append((block, source))
    }
    if penalised(schedule) - before <= threshold, keepsMovedLimit(moved) {
      note()
    } else {
      takeBack()
    }
  }

  /// All blocks that a zone has of a block's feeder, unless it or the zone that they come to would be in more pieces.
  mutating func moveFeeder(
    _ block: Int, _ source: Int, _ target: Int, _ schedule: AnnealingSchedule, _ threshold: Double
  ) {
    guard let splits = model.splits, splits.countsFeeders, splits.feederOf[block] >= 0 else { return }
    let members = splits.members[Int(splits.feederOf[block])].map { Int($0) }.filter {
      state.plan[$0] == Int32(truncatingIfNeeded: source)
    }
    guard members.count < Int(state.counts[source]),
      members.allSatisfy({ mayGo($0, from: source, to: target) })
    else { return }
    let (before, moved) = (penalised(schedule), state.moved)
    let pieces = model.isConnected ? state.pieces(of: source, and: target) : 0
    journal.removeAll(keepingCapacity: true)
    for block in members {
      state.move(block, to: target)
      journal.append((block, source))
    }
    if penalised(schedule) - before <= threshold, keepsMovedLimit(moved),
      !model.isConnected || state.pieces(of: source, and: target) <= pieces
    {
      note()
    } else {
      takeBack()
    }
  }

  /// A block, and what must follow it for the local rules to hold. What one such move makes worse another may make good,
  /// so that half of those not taken are tried with a second one.
  mutating func moveClosure(
    _ block: Int, to target: Int, _ schedule: AnnealingSchedule, _ threshold: Double
  ) {
    let (before, moved) = (penalised(schedule), state.moved)
    let shortfall = state.shortfall
    journal.removeAll(keepingCapacity: true)
    var isFit = close(block, target, shortfall)
    if isFit, penalised(schedule) - before > threshold {
      let draw = draws.next()
      let second = Int(((draw & 0xFFFF_FFFF) &* UInt64(model.blocks)) >> 32)
      let from = Int(state.plan[second])
      let to = proposedTarget(second, UInt32(truncatingIfNeeded: draw >> 32) & 0xFFFF)
      isFit =
        draw >> 63 == 1 && to >= 0 && to != from && mayGo(second, from: from, to: to)
        && state.counts[from] > 1 && close(second, to, shortfall)
    }
    if isFit, penalised(schedule) - before <= threshold, keepsMovedLimit(moved) {
      note()
    } else {
      takeBack()
    }
  }

  /// Moves a block and, until the local rules hold, blocks that lose a neighbour they need after it, or neighbours that
  /// a block needs into its zone. False when that is too much or not allowed.
  private mutating func close(_ block: Int, _ target: Int, _ shortfall: Int) -> Bool {
    guard let rules = model.rules else { return false }
    cluster.removeAll(keepingCapacity: true)
    follow(block, to: target)
    while state.shortfall > shortfall, let index = cluster.indices.randomElement(using: &draws) {
      let unsettled = cluster[index]
      cluster.swapAt(index, cluster.count - 1)
      cluster.removeLast()
      guard rules.shortfall(unsettled, state.plan) > 0 else { continue }
      var (mover, destination) = (unsettled, target)
      let own = Int(state.plan[unsettled])
      if own == target || draws.next() & 3 == 0 {
        guard let helper = rules.helper(unsettled, state.plan, &draws) else { return false }
        (mover, destination) = (helper, own)
        // The block may need more than one.
        cluster.append(unsettled)
      }
      let from = Int(state.plan[mover])
      guard journal.count < 120, mayGo(mover, from: from, to: destination), state.counts[from] > 1
      else { return false }
      follow(mover, to: destination)
    }
    return state.shortfall <= shortfall
  }

  /// Moves a block; it and its neighbours are unsettled then.
  private mutating func follow(_ block: Int, to target: Int) {
    journal.append((block, Int(state.plan[block])))
    state.move(block, to: target)
    cluster.append(block)
    for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
      cluster.append(Int(model.neighbours[position]))
    }
  }

  /// Whether a block may be of another facility, and is not the home of its own.
  @inline(__always)
  private func mayGo(_ block: Int, from source: Int, to target: Int) -> Bool {
    model.allowed[block &* model.facilities &+ target]
      && model.homeOf[block] != Int32(truncatingIfNeeded: source)
  }

  /// Takes back the moves of the journal, the last one first.
  private mutating func takeBack() {
    while let (block, source) = journal.popLast() { state.move(block, to: source) }
  }

  /// Moves blocks one after the other and takes all back if the result does not do.
  mutating func moveAll(
    _ blocks: [Int], _ source: Int, _ target: Int, _ schedule: AnnealingSchedule, _ threshold: Double
  ) {
    let (before, moved) = (penalised(schedule), state.moved)
    journal.removeAll(keepingCapacity: true)
    var isFit = true
    for block in blocks {
      guard mayLeave(block, source) else {
        isFit = false
        break
      }
      state.move(block, to: target)
      journal.append((block, source))
    }
    if isFit, penalised(schedule) - before <= threshold, keepsMovedLimit(moved) {
      note()
    } else {
      takeBack()
    }
  }
}
