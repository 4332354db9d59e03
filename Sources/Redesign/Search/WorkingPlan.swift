/// A plan that changes block by block, with what its zones add up to.
///
/// Its memory is its own, so that one thread works on one plan without a check or a lock.
final class WorkingPlan<Terms: ZoneTerms> {
  let model: SearchModel
  let terms: Terms
  /// The facility of each block.
  let plan: UnsafeMutablePointer<Int32>
  let sums: UnsafeMutablePointer<Terms.Sums>
  /// The terms of each zone, without penalties.
  let values: UnsafeMutablePointer<Double>
  let excess: UnsafeMutablePointer<Int32>
  /// The members of zone f at f · blocks; `place` says where in it a block stands.
  let members: UnsafeMutablePointer<Int32>
  let counts: UnsafeMutablePointer<Int32>
  private let place: UnsafeMutablePointer<Int32>
  private let flood: ZoneFlood
  private let splits: PlanSplits?
  /// The blocks that have moved since `copyChanges`, as far as there is room.
  private let changed: UnsafeMutablePointer<Int32>
  private var changes = 0

  /// Σ cost + Σ values + what splits count.
  private(set) var objective = 0.0
  /// Pupils above ceilings and below floors.
  private(set) var totalExcess: Int32 = 0
  /// What blocks lack to keep the local rules, and facilities that feeders have too many.
  private(set) var shortfall = 0
  private(set) var moved = 0
  /// The most pupils who may move.
  private let mostMoved: Int
  private let today: [Int32]

  init(_ model: SearchModel, _ terms: Terms) {
    self.model = model
    self.terms = terms
    plan = .allocate(capacity: max(1, model.blocks))
    sums = .allocate(capacity: max(1, model.facilities))
    values = .allocate(capacity: max(1, model.facilities))
    excess = .allocate(capacity: max(1, model.facilities))
    members = .allocate(capacity: max(1, model.facilities * model.blocks))
    counts = .allocate(capacity: max(1, model.facilities))
    place = .allocate(capacity: max(1, model.blocks))
    changed = .allocate(capacity: max(1, model.blocks))
    flood = ZoneFlood(model)
    splits = PlanSplits(model, flood)
    mostMoved = model.largestMoved ?? .max
    today = model.problem.today.map { Array($0.facility) } ?? Array(repeating: Plan.none, count: model.blocks)
  }

  deinit {
    plan.deallocate()
    sums.deallocate()
    values.deallocate()
    excess.deallocate()
    members.deallocate()
    counts.deallocate()
    place.deallocate()
    changed.deallocate()
  }

  /// Takes on a whole plan and adds it up anew.
  func load(_ whole: [Int32]) {
    for facility in 0..<model.facilities { counts[facility] = 0 }
    for block in 0..<model.blocks {
      plan[block] = whole[block]
      enter(block, Int(whole[block]))
    }
    changes = 0
    addUp()
  }

  /// Adds up what the plan is, without the rounding that moves leave behind.
  func addUp() {
    for facility in 0..<model.facilities { sums[facility] = terms.none }
    objective = 0
    totalExcess = 0
    shortfall = 0
    moved = 0
    for block in 0..<model.blocks {
      let facility = Int(plan[block])
      let border = Terms.needsBorder ? borderBefore(block, facility) : 0
      sums[facility] = terms.adding(block, border: border, to: sums[facility])
      objective += model.cost[block * model.facilities + facility]
      if today[block] >= 0, today[block] != plan[block] { moved += Int(model.pupils[block]) }
    }
    for facility in 0..<model.facilities { settle(facility) }
    for facility in 0..<model.facilities {
      objective += values[facility]
      totalExcess += excess[facility]
    }
    if let rules = model.rules {
      for block in 0..<model.blocks { shortfall += rules.shortfall(block, plan) }
    }
    if let splits {
      splits.addUp(plan, sizes: counts)
      objective += splits.cost
      shortfall += splits.shortfall
    }
  }

  /// How many pupils move beyond those who may.
  var movedTooMany: Int { max(0, moved &- mostMoved) }

  /// Pupils above ceilings, below floors, and who move beyond those who may: none of a plan that keeps to its limits.
  var pupilsTooMany: Int { Int(totalExcess) &+ movedTooMany }

  var assignment: [Int32] { Array(UnsafeBufferPointer(start: plan, count: model.blocks)) }

  /// Brings a copy of an earlier state of the plan up to date, block by block where few have moved since the last
  /// call.
  func copyChanges(to copy: UnsafeMutablePointer<Int32>) {
    if changes <= model.blocks {
      for index in 0..<changes { copy[Int(changed[index])] = plan[Int(changed[index])] }
    } else {
      copy.update(from: plan, count: model.blocks)
    }
    changes = 0
  }

  func settle(_ facility: Int) {
    values[facility] = terms.value(facility, sums[facility])
    excess[facility] = terms.excess(facility, sums[facility])
  }

  /// The border of a block with the members of a zone that come before it.
  private func borderBefore(_ block: Int, _ facility: Int) -> Double {
    var border = 0.0
    for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
      let neighbour = Int(model.neighbours[position])
      if neighbour < block, plan[neighbour] == Int32(facility) { border += model.lengths[position] }
    }
    return border
  }

  /// The border of a block with a zone.
  @inline(__always)
  func border(_ block: Int, _ facility: Int) -> Double {
    guard Terms.needsBorder else { return 0 }
    var border = 0.0
    for position in Int(model.starts[block])..<Int(model.starts[block + 1])
    where plan[Int(model.neighbours[position])] == Int32(facility) {
      border += model.lengths[position]
    }
    return border
  }

  @inline(__always)
  private func enter(_ block: Int, _ facility: Int) {
    let at = counts[facility]
    members[facility &* model.blocks &+ Int(at)] = Int32(truncatingIfNeeded: block)
    place[block] = at
    counts[facility] = at &+ 1
  }

  @inline(__always)
  private func leave(_ block: Int, _ facility: Int) {
    let last = counts[facility] &- 1
    let base = facility &* model.blocks
    let moving = members[base &+ Int(last)]
    members[base &+ Int(place[block])] = moving
    place[Int(moving)] = place[block]
    counts[facility] = last
  }

  /// Moves a block without looking at any constraint.
  @inline(__always)
  func move(_ block: Int, to target: Int) {
    let source = Int(plan[block])
    let facilities = model.facilities
    if model.rules != nil { shortfall -= shortfallAround(block) }
    if let splits { split(splits, block, source, target) }
    objective -= values[source] + values[target]
    totalExcess -= excess[source] + excess[target]
    objective +=
      model.cost[block &* facilities &+ target] - model.cost[block &* facilities &+ source]
    sums[source] = terms.removing(block, border: border(block, source), from: sums[source])
    sums[target] = terms.adding(block, border: border(block, target), to: sums[target])
    settle(source)
    settle(target)
    objective += values[source] + values[target]
    totalExcess += excess[source] + excess[target]
    leave(block, source)
    plan[block] = Int32(truncatingIfNeeded: target)
    enter(block, target)
    if changes < model.blocks { changed[changes] = Int32(truncatingIfNeeded: block) }
    changes &+= 1
    if model.rules != nil { shortfall += shortfallAround(block) }
    if today[block] >= 0 {
      if today[block] == Int32(source) {
        moved += Int(model.pupils[block])
      } else if today[block] == Int32(target) {
        moved -= Int(model.pupils[block])
      }
    }
  }

  private func split(_ splits: PlanSplits, _ block: Int, _ source: Int, _ target: Int) {
    objective -= splits.cost
    shortfall -= splits.shortfall
    splits.move(block, from: source, to: target, plan, sizes: counts)
    objective += splits.cost
    shortfall += splits.shortfall
  }

  /// What a block and its neighbours lack to keep the local rules.
  private func shortfallAround(_ block: Int) -> Int {
    guard let rules = model.rules else { return 0 }
    var sum = rules.shortfall(block, plan)
    for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
      sum += rules.shortfall(Int(model.neighbours[position]), plan)
    }
    return sum
  }

  /// Whether a block touches a zone.
  @inline(__always)
  func touches(_ block: Int, _ facility: Int32) -> Bool {
    for position in Int(model.starts[block])..<Int(model.starts[block &+ 1])
    where plan[Int(model.neighbours[position])] == facility {
      return true
    }
    return false
  }

  /// Whether the neighbours that a block has in its zone hang together without it.
  @inline(__always)
  func hangsTogether(without block: Int) -> Bool { flood.hangsTogether(without: block, plan) }

  /// How many pieces the blocks of two zones are in.
  func pieces(of first: Int, and second: Int) -> Int {
    [first, second].reduce(0) { sum, facility in
      let base = facility &* model.blocks
      return sum + flood.countPieces(of: members + base, count: Int(counts[facility]), plan)
    }
  }

  /// Adds to `pieces` the blocks of a block's zone that can be reached from the facility's home through it alone.
  ///
  /// - Returns: false when the home itself is the block, or there is no telling which piece is the zone's own.
  func appendPieces(behind block: Int, to pieces: inout [Int]) -> Bool {
    let source = Int(plan[block])
    guard let home = model.problem.facilities[source].homes.first(where: { plan[$0] == Int32(source) }),
      home != block
    else { return false }
    flood.reach(from: home, without: block, plan)
    for index in 0..<Int(counts[source]) {
      let member = Int(members[source &* model.blocks &+ index])
      if !flood.isReached(member) { pieces.append(member) }
    }
    return true
  }
}
