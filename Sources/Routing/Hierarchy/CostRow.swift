/// Costs by position, of which only those are set that the list of one node names.
///
/// Eight arcs at once are compared where they lead to eight consecutive positions, as most do near the top.
final class CostRow {
  typealias Eight = SIMD8<UInt32>
  let costs: UnsafeMutablePointer<UInt32>

  init(count: Int) { costs = .allocate(capacity: count) }

  deinit { costs.deallocate() }

  func load(_ source: UnsafePointer<UInt32>, _ heads: UnsafePointer<UInt32>, _ arcs: Range<Int>) {
    for arc in arcs { costs[Int(heads[arc])] = source[arc] }
  }

  func store(_ target: UnsafeMutablePointer<UInt32>, _ heads: UnsafePointer<UInt32>, _ arcs: Range<Int>) {
    for arc in arcs { target[arc] = costs[Int(heads[arc])] }
  }

  /// Lowers the costs of the arcs' heads to `step` and the arc, where that is less.
  @inline(__always)
  func lower(
    by step: UInt32, _ arcCosts: UnsafePointer<UInt32>, _ heads: UnsafePointer<UInt32>, _ arcs: Range<Int>
  ) {
    guard step < CostField.unreached else { return }
    let steps = Eight(repeating: step)
    var arc = arcs.lowerBound
    while arc < arcs.upperBound {
      let head = Int(heads[arc])
      if arc &+ 8 <= arcs.upperBound, Int(heads[arc &+ 7]) &- head == 7 {
        let place = UnsafeMutableRawPointer(costs + head)
        var old = place.loadUnaligned(as: Eight.self)
        // Two costs below `unreached` add up without overflow.
        let sums = UnsafeRawPointer(arcCosts + arc).loadUnaligned(as: Eight.self) &+ steps
        old.replace(with: sums, where: sums .< old)
        place.storeBytes(of: old, as: Eight.self)
        arc &+= 8
      } else {
        let sum = arcCosts[arc] &+ step
        if sum < costs[head] { costs[head] = sum }
        arc &+= 1
      }
    }
  }

  /// The least sum of a cost here and an arc, over all arcs.
  @inline(__always)
  func leastSum(
    _ arcCosts: UnsafePointer<UInt32>, _ heads: UnsafePointer<UInt32>, _ arcs: Range<Int>
  ) -> UInt32 {
    var least = Eight(repeating: CostField.unreached)
    var best = CostField.unreached
    var arc = arcs.lowerBound
    while arc < arcs.upperBound {
      let head = Int(heads[arc])
      if arc &+ 8 <= arcs.upperBound, Int(heads[arc &+ 7]) &- head == 7 {
        let here = UnsafeRawPointer(costs + head).loadUnaligned(as: Eight.self)
        let sums = UnsafeRawPointer(arcCosts + arc).loadUnaligned(as: Eight.self) &+ here
        least.replace(with: sums, where: sums .< least)
        arc &+= 8
      } else {
        best = min(best, arcCosts[arc] &+ costs[head])
        arc &+= 1
      }
    }
    return min(best, least.min())
  }
}
