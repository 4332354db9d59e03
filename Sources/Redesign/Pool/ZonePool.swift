import DeterministicParallel

/// Zones that annealing has come across: each is connected, within the limits of its facility, and held once.
///
/// Each has a cost of its own, as all terms are sums over zones; a plan is a choice of one zone for each facility
/// in which each block stands once.
struct ZonePool: Sendable {
  /// The members of zone z at `starts[z]..<starts[z + 1]`, in ascending order.
  private(set) var starts: [Int] = [0]
  private(set) var members: [Int32] = []
  private(set) var facilities: [Int32] = []
  private(set) var costs: [Double] = []
  private var known: Set<UInt64> = []

  var count: Int { facilities.count }

  func members(of zone: Int) -> ArraySlice<Int32> { members[starts[zone]..<starts[zone + 1]] }

  /// Takes a zone if it is new; false when it is known.
  @discardableResult
  mutating func add(_ zone: some Sequence<Int32>, facility: Int32, cost: Double, key: UInt64) -> Bool {
    guard known.insert(key).inserted else { return false }
    members.append(contentsOf: zone)
    starts.append(members.count)
    facilities.append(facility)
    costs.append(cost)
    return true
  }

  func contains(_ key: UInt64) -> Bool { known.contains(key) }

  /// Takes what another pool has and this has not, in the other's order.
  mutating func merge(_ other: ZonePool, _ keys: ZoneKeys) {
    for zone in 0..<other.count {
      let members = other.members(of: zone)
      add(
        members, facility: other.facilities[zone], cost: other.costs[zone],
        key: keys.key(members, facility: other.facilities[zone]))
    }
  }

  /// The pool with some of its zones only; those left out may come again.
  func keeping(_ keep: (Int) -> Bool, _ keys: ZoneKeys) -> ZonePool {
    var kept = ZonePool()
    for zone in 0..<count where keep(zone) {
      let members = members(of: zone)
      kept.add(
        members, facility: facilities[zone], cost: costs[zone],
        key: keys.key(members, facility: facilities[zone]))
    }
    return kept
  }
}

/// Numbers by which zones are told apart (Zobrist 1970): zones with the same number are the same, but for a chance of
/// one in 2⁶⁴ per pair.
struct ZoneKeys: Sendable {
  let blocks: [UInt64]
  let facilities: [UInt64]

  init(blocks: Int, facilities: Int) {
    var draws = SeededGenerator(seed: 0x5A0B)
    self.blocks = (0..<blocks).map { _ in draws.next() }
    self.facilities = (0..<facilities).map { _ in draws.next() }
  }

  func key(_ members: some Sequence<Int32>, facility: Int32) -> UInt64 {
    members.reduce(facilities[Int(facility)]) { $0 ^ blocks[Int($1)] }
  }
}

extension WorkingPlan {
  /// Adds the zones of the plan that keep to their limits, and those that would without one of their blocks.
  func harvest(into pool: inout ZonePool, _ keys: ZoneKeys) {
    for facility in 0..<model.facilities where counts[facility] > 0 {
      let zone = UnsafeBufferPointer(
        start: members + facility * model.blocks, count: Int(counts[facility]))
      var key = keys.facilities[facility]
      for block in zone { key ^= keys.blocks[Int(block)] }
      guard excess[facility] == 0 else {
        harvest(zone, facility, key, into: &pool, keys)
        continue
      }
      guard !pool.contains(key) else { continue }
      let cost = zone.reduce(values[facility]) { $0 + model.cost[Int($1) * model.facilities + facility] }
      pool.add(zone.sorted(), facility: Int32(facility), cost: cost, key: key)
    }
  }

  /// Adds what is left of a zone with too many pupils when one block goes, where that is enough.
  private func harvest(
    _ zone: UnsafeBufferPointer<Int32>, _ facility: Int, _ key: UInt64, into pool: inout ZonePool,
    _ keys: ZoneKeys
  ) {
    for leaving in zone {
      let block = Int(leaving)
      guard model.pupils[block] >= excess[facility], model.homeOf[block] != Int32(facility) else { continue }
      let rest = terms.removing(block, border: border(block, facility), from: sums[facility])
      let ownKey = key ^ keys.blocks[block]
      guard terms.excess(facility, rest) == 0, !pool.contains(ownKey),
        !model.isConnected || hangsTogether(without: block)
      else { continue }
      var cost = terms.value(facility, rest)
      for member in zone where member != leaving {
        cost += model.cost[Int(member) * model.facilities + facility]
      }
      pool.add(
        zone.filter { $0 != leaving }.sorted(), facility: Int32(facility), cost: cost, key: ownKey)
    }
  }
}
