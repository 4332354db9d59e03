import DeterministicParallel
import Foundation

/// Looks for zones that the prices of a linear program make worth adding: annealing of one zone at a time on its cost
/// less the prices of its blocks.
final class ZonePricer<Terms: ZoneTerms> {
  private let model: SearchModel
  private let terms: Terms
  private let keys: ZoneKeys
  private let flood: ZoneFlood
  /// 1 for the blocks of the zone, 0 for all others.
  private let inside: UnsafeMutablePointer<Int32>
  private var members: [Int32] = []
  private var place: [Int32]

  init(_ model: SearchModel, _ terms: Terms, _ keys: ZoneKeys) {
    self.model = model
    self.terms = terms
    self.keys = keys
    flood = ZoneFlood(model)
    inside = .allocate(capacity: max(1, model.blocks))
    inside.initialize(repeating: 0, count: model.blocks)
    place = Array(repeating: -1, count: model.blocks)
  }

  deinit { inside.deallocate() }

  /// Adds to the pool the zones of a facility whose reduced cost is below `threshold`, the 40 best of those met.
  ///
  /// - Parameters:
  ///   - start: a zone of the facility that keeps to its limits.
  ///   - prices: of blocks, then of facilities.
  func price(
    _ facility: Int, from start: [Int32], prices: [Double], threshold: Double, hottest: Double,
    proposals: Int, _ draws: inout SeededGenerator, into pool: inout ZonePool
  ) {
    let row = model.facilities
    // Blocks that cost far more than they are priced at are in no zone worth adding.
    let useful = (0..<model.blocks).filter {
      model.allowed[$0 * row + facility] && model.cost[$0 * row + facility] - prices[$0] < 3 * hottest
    }
    guard !useful.isEmpty, !start.isEmpty else { return }
    var sums = terms.none
    var linear = -prices[model.blocks + facility]
    for block in start { enter(Int(block), &sums, &linear, facility, prices) }
    defer {
      while let block = members.last { inside[Int(block)] = 0; place[Int(block)] = -1; members.removeLast() }
    }
    var found: [(cost: Double, key: UInt64, zone: [Int32], value: Double)] = []
    var seen: Set<UInt64> = []
    var key = keys.key(start, facility: Int32(facility))
    var value = linear + terms.value(facility, sums)
    let cooling = pow(0.02, 1 / Double(max(1, proposals)))
    var temperature = hottest
    for _ in 0..<proposals {
      temperature *= cooling
      let draw = draws.next()
      let block = useful[Int(((draw & 0xFFFF_FFFF) &* UInt64(useful.count)) >> 32)]
      let isLeaving = inside[block] == 1
      if isLeaving {
        guard members.count > 1, model.homeOf[block] != Int32(facility) else { continue }
      } else if model.isConnected, !touches(block) {
        continue
      }
      // A block that does not fit goes in for another that leaves.
      var partner = -1
      if !isLeaving, (draw >> 32) & 1 == 1 {
        partner = Int(members[Int(((draw >> 33) & 0xFFFF) &* UInt64(members.count) >> 16)])
        if model.homeOf[partner] == Int32(facility) { continue }
      }
      var next = sums
      var nextLinear = linear
      let own = model.cost[block * row + facility] - prices[block]
      if isLeaving {
        next = terms.removing(block, border: border(block), from: next)
        nextLinear -= own
      } else {
        next = terms.adding(block, border: border(block), to: next)
        nextLinear += own
        if partner >= 0 {
          inside[block] = 1
          next = terms.removing(partner, border: border(partner), from: next)
          inside[block] = 0
          nextLinear -= model.cost[partner * row + facility] - prices[partner]
        }
      }
      guard terms.excess(facility, next) == 0 else { continue }
      let nextValue = nextLinear + terms.value(facility, next)
      guard nextValue - value <= -temperature * log(draws.unit() + 1e-300) else { continue }
      if isLeaving {
        guard !model.isConnected || flood.hangsTogether(without: block, inside) else { continue }
        remove(block)
      } else {
        insert(block)
        if partner >= 0 {
          if model.isConnected, !flood.hangsTogether(without: partner, inside) {
            remove(block)
            continue
          }
          remove(partner)
          key ^= keys.blocks[partner]
        }
      }
      key ^= keys.blocks[block]
      (sums, linear, value) = (next, nextLinear, nextValue)
      if value < threshold, seen.insert(key).inserted {
        found.append((value, key, members.sorted(), value - linear))
        if found.count > 400 {
          found.sort { ($0.cost, $0.key) < ($1.cost, $1.key) }
          found.removeLast(found.count - 40)
        }
      }
    }
    found.sort { ($0.cost, $0.key) < ($1.cost, $1.key) }
    for zone in found.prefix(40) {
      let cost = zone.zone.reduce(zone.value) { $0 + model.cost[Int($1) * row + facility] }
      pool.add(zone.zone, facility: Int32(facility), cost: cost, key: zone.key)
    }
  }

  private func enter(
    _ block: Int, _ sums: inout Terms.Sums, _ linear: inout Double, _ facility: Int, _ prices: [Double]
  ) {
    sums = terms.adding(block, border: border(block), to: sums)
    linear += model.cost[block * model.facilities + facility] - prices[block]
    insert(block)
  }

  private func insert(_ block: Int) {
    inside[block] = 1
    place[block] = Int32(members.count)
    members.append(Int32(block))
  }

  private func remove(_ block: Int) {
    inside[block] = 0
    let last = members[members.count - 1]
    members[Int(place[block])] = last
    place[Int(last)] = place[block]
    place[block] = -1
    members.removeLast()
  }

  private func touches(_ block: Int) -> Bool {
    for position in Int(model.starts[block])..<Int(model.starts[block + 1])
    where inside[Int(model.neighbours[position])] == 1 {
      return true
    }
    return false
  }

  private func border(_ block: Int) -> Double {
    guard Terms.needsBorder else { return 0 }
    var border = 0.0
    for position in Int(model.starts[block])..<Int(model.starts[block + 1])
    where inside[Int(model.neighbours[position])] == 1 {
      border += model.lengths[position]
    }
    return border
  }
}
