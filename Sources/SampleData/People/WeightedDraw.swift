/// Draws items with given weights, each draw in about constant time.
struct WeightedDraw: Sendable {
  private let sums: ContiguousArray<Double>
  /// For each of many equal steps of the total, the first item that may lie there.
  private let guide: ContiguousArray<Int32>
  let total: Double

  init(_ weights: ContiguousArray<Double>) {
    var sums = ContiguousArray<Double>()
    sums.reserveCapacity(weights.count)
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    var guide = ContiguousArray<Int32>()
    guide.reserveCapacity(weights.count)
    var item = 0
    for step in weights.indices {
      while item < weights.count - 1, sums[item] <= Double(step) / Double(weights.count) * sum { item += 1 }
      guide.append(Int32(item))
    }
    (self.sums, self.guide, total) = (sums, guide, sum)
  }

  /// The item that a number of [0, 1) stands for.
  func item(at share: Double) -> Int {
    let step = min(guide.count - 1, Int(share * Double(guide.count)))
    var item = Int(guide[step])
    while item < sums.count - 1, sums[item] <= share * total { item += 1 }
    return item
  }
}
