/// What the zones that are left to blocks cost, by a bound.
extension RulePropagation {
  /// What a block costs at least in some of the region's zones.
  func least(_ block: Int, _ domain: UInt64) -> Double {
    guard let guide else { return 0 }
    var least = Double.infinity
    var left = domain
    while left != 0 {
      least = min(least, cost(guide, block, left.trailingZeroBitCount))
      left &= left - 1
    }
    return least
  }

  @inline(__always)
  private func cost(_ guide: BoundGuide, _ block: Int, _ zone: Int) -> Double {
    guide.costs[block &* model.facilities &+ Int(zones[zone])]
  }

  /// The zones of a block that it may be in for what it costs there, with the places that are left.
  private func affordable(_ block: Int) -> UInt64 {
    guard let guide else { return domains[block] }
    var domain = domains[block]
    let slack = limit - bound + least(block, domain)
    var left = domain
    while left != 0 {
      let zone = left.trailingZeroBitCount
      left &= left - 1
      let facility = Int(zones[zone])
      if cost(guide, block, zone) >= slack || model.pupils[block] > model.ceilings[facility] - loads[facility]
      {
        domain &= ~(1 << UInt64(zone))
      }
    }
    return domain
  }

  /// Takes zones from blocks that cannot pay for them, until nothing more follows.
  func tighten() -> Bool {
    var hasChanged = true
    while hasChanged {
      if let shares, shares.bound >= limit { return false }
      hasChanged = false
      for block in region where domains[Int(block)].nonzeroBitCount > 1 {
        let domain = affordable(Int(block))
        guard domain != domains[Int(block)] else { continue }
        hasChanged = true
        guard narrow(Int(block), to: domain) else { return false }
      }
    }
    return true
  }

  /// The cheapest zone that a block of the region may still be in.
  func cheapest(_ block: Int) -> UInt64 {
    guard let guide else { return 0 }
    var (best, least) = (UInt64(0), Double.infinity)
    var left = domains[block]
    while left != 0 {
      let bit = left & (0 &- left)
      let cost = cost(guide, block, left.trailingZeroBitCount)
      left &= left - 1
      if cost < least { (best, least) = (bit, cost) }
    }
    return best
  }
}
