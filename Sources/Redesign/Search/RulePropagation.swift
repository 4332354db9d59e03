/// What a change of some blocks makes of the blocks around them under local rules: each has a set of zones that it may
/// still be in, and zones that a rule rules out are taken from it until nothing more follows.
///
/// A block that changes takes with it all that must follow, however far that goes, which a sequence of single moves
/// rarely finds. Its memory is its own, so that each thread needs its own.
final class RulePropagation<Terms: ZoneTerms> {
  let model: SearchModel
  let state: WorkingPlan<Terms>
  private let rules: LocalRules
  /// What choices cost at least; nil where any change will do.
  let guide: BoundGuide?
  /// Of blocks: the number of the attempt in whose region they are.
  private var inside: [UInt32]
  private var attempt: UInt32 = 0
  /// The zones that each block of the region may still be in, a bit for each of `zones`.
  private(set) var domains: [UInt64]
  /// The facilities that the region's blocks may be in.
  private(set) var zones: [Int32] = []
  /// The bit of a facility; 0 for one that has nothing to do with the region.
  private var bits: [UInt64]
  /// The blocks of the region, the first ones nearest to its middle.
  private(set) var region: [Int32] = []
  private var trail: [(block: Int32, domain: UInt64)] = []
  private var queue: [Int32] = []
  private var isQueued: [Bool]
  /// No plan with the zones that are left costs less.
  private(set) var bound = -Double.infinity
  /// Plans that cost as much are of no use.
  var limit = Double.infinity
  /// What indices of segregation are at least, for the same.
  private(set) var shares: ShareRange?
  /// What the blocks that are decided put into each facility.
  private(set) var loads: [Int32]

  /// nil where no local rule is asked for.
  init?(_ state: WorkingPlan<Terms>, guide: BoundGuide? = nil) {
    guard let rules = state.model.rules else { return nil }
    self.state = state
    self.guide = guide
    self.rules = rules
    model = state.model
    inside = Array(repeating: 0, count: model.blocks)
    domains = Array(repeating: 0, count: model.blocks)
    bits = Array(repeating: 0, count: model.facilities)
    isQueued = Array(repeating: false, count: model.blocks)
    loads = Array(repeating: 0, count: model.facilities)
    shares = guide == nil ? nil : ShareRange(model)
  }

  /// Begins anew with the blocks around one, all others keep their zones; or with all blocks.
  func begin(around middle: Int?, most: Int) {
    for zone in zones { bits[Int(zone)] = 0 }
    zones.removeAll(keepingCapacity: true)
    region.removeAll(keepingCapacity: true)
    trail.removeAll(keepingCapacity: true)
    attempt += 1
    for block in middle.map({ $0...$0 }) ?? 0...model.blocks - 1 {
      name(state.plan[block])
      if bits[Int(state.plan[block])] != 0 { admit(Int32(block)) }
    }
    var next = 0
    while next < region.count {
      let block = Int(region[next])
      next += 1
      for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
        let neighbour = model.neighbours[position]
        name(state.plan[Int(neighbour)])
        if region.count < most, bits[Int(state.plan[Int(neighbour)])] != 0, inside[Int(neighbour)] != attempt
        {
          admit(neighbour)
        }
      }
    }
    for block in region { domains[Int(block)] = choices(Int(block)) }
    if guide != nil { count() }
  }

  /// Adds up what is decided, and what the rest costs at least.
  private func count() {
    guard let guide else { return }
    for facility in loads.indices { loads[facility] = 0 }
    bound = guide.value
    shares?.begin()
    for block in 0..<model.blocks {
      let domain = domain(block)
      let isInside = inside[block] == attempt
      let facility = Int(state.plan[block])
      let least = isInside ? least(block, domain) : guide.costs[block * model.facilities + facility]
      bound += least - guide.least[block]
      if isInside {
        enter(block, domain)
      } else {
        loads[facility] += model.pupils[block]
        shares?.decide(block, facility)
      }
    }
  }

  /// Counts a block of the region with the zones that it may be in, or with a sign of −1 takes it back.
  private func enter(_ block: Int, _ domain: UInt64, _ sign: Int32 = 1) {
    guard domain.nonzeroBitCount != 1 else {
      let facility = Int(zones[domain.trailingZeroBitCount])
      loads[facility] += sign * model.pupils[block]
      shares?.decide(block, facility, Double(sign))
      return
    }
    guard shares != nil else { return }
    var left = domain
    while left != 0 {
      shares?.admit(block, Int(zones[left.trailingZeroBitCount]), Double(sign))
      left &= left - 1
    }
  }

  /// Looks at all blocks of the region; false where nothing keeps the rules and limits.
  func settleAll() -> Bool {
    for block in region { enqueue(block) }
    return settle()
  }

  /// Leaves a block only some of its zones, with all that follows; false when that cannot be, and then only `undo` is to be relied on.
  func narrow(_ block: Int, to zones: UInt64) -> Bool {
    guard restrict(Int32(block), zones) else {
      _ = settle(soundly: false)
      return false
    }
    return settle()
  }

  var mark: Int { trail.count }

  /// The facility of a block of the region once all is decided.
  func decision(_ block: Int) -> Int { Int(zones[domains[block].trailingZeroBitCount]) }

  func undo(to mark: Int) {
    while trail.count > mark, let (block, domain) = trail.popLast() {
      let index = Int(block)
      if guide != nil {
        bound += least(index, domain) - least(index, domains[index])
        enter(index, domains[index], -1)
        enter(index, domain)
      }
      domains[index] = domain
    }
  }

  private func admit(_ block: Int32) {
    inside[Int(block)] = attempt
    region.append(block)
  }

  private func name(_ facility: Int32) {
    guard bits[Int(facility)] == 0, zones.count < 64 else { return }
    bits[Int(facility)] = 1 << UInt64(zones.count)
    zones.append(facility)
  }

  /// The zones that a block may be in whatever the others do.
  private func choices(_ block: Int) -> UInt64 {
    let own = Int(state.plan[block])
    guard model.homeOf[block] != Int32(own) else { return bits[own] }
    var domain: UInt64 = 0
    for zone in zones where model.allowed[block * model.facilities + Int(zone)] { domain |= bits[Int(zone)] }
    return domain | bits[own]
  }

  private func domain(_ block: Int) -> UInt64 {
    inside[block] == attempt ? domains[block] : bits[Int(state.plan[block])]
  }

  private func restrict(_ block: Int32, _ allowed: UInt64) -> Bool {
    let index = Int(block)
    guard inside[index] == attempt else { return bits[Int(state.plan[index])] & allowed != 0 }
    let new = domains[index] & allowed
    guard new != domains[index] else { return true }
    guard new != 0 else { return false }
    trail.append((block, domains[index]))
    if guide != nil {
      bound += least(index, new) - least(index, domains[index])
      enter(index, domains[index], -1)
      enter(index, new)
    }
    domains[index] = new
    if guide != nil {
      let facility = Int(zones[new.trailingZeroBitCount])
      if bound >= limit || new.nonzeroBitCount == 1 && loads[facility] > model.ceilings[facility] {
        return false
      }
    }
    enqueue(block)
    for position in Int(model.starts[index])..<Int(model.starts[index + 1]) {
      enqueue(model.neighbours[position])
    }
    return true
  }

  private func enqueue(_ block: Int32) {
    guard !isQueued[Int(block)] else { return }
    isQueued[Int(block)] = true
    queue.append(block)
  }

  /// Looks at blocks whose neighbours have lost zones until nothing more follows; false when a block has none left.
  private func settle(soundly: Bool = true) -> Bool {
    var isSound = soundly
    while let block = queue.popLast() {
      isQueued[Int(block)] = false
      if isSound { isSound = look(Int(block)) }
    }
    return isSound
  }

  /// Takes from a block the zones in which it cannot keep the rules, and tells the neighbours that its only zone needs.
  private func look(_ block: Int) -> Bool {
    let start = Int(model.starts[block])
    let degree = Int(model.starts[block + 1]) - start
    let domain = domain(block)
    // Who stands outside in a zone that has nothing to do with the region loses nobody.
    guard domain != 0 else { return true }
    var kept = domain
    var left = domain
    while left != 0 {
      let bit = left & (0 &- left)
      left &= left - 1
      var possible: UInt64 = 0
      for index in 0..<degree where self.domain(Int(model.neighbours[start + index])) & bit != 0 {
        possible |= 1 << UInt64(index)
      }
      let needs = rules.needs(block, in: Int(zones[bit.trailingZeroBitCount]), among: possible)
      guard let needs else {
        kept &= ~bit
        continue
      }
      guard domain == bit else { continue }
      var forced = needs
      while forced != 0 {
        let index = forced.trailingZeroBitCount
        forced &= forced - 1
        guard restrict(model.neighbours[start + index], bit) else { return false }
      }
    }
    return kept == domain || restrict(Int32(block), kept)
  }
}
