/// What a bound says of each choice: no plan costs less than `value`, and one that gives block b to facility f no less
/// than by how much `costs` is above the least of that block.
struct BoundGuide: Sendable {
  let value: Double
  /// Block b in facility f at b · facilities + f; infinite where it may not be.
  let costs: [Double]
  /// The least cost of each block.
  let least: [Double]

  init(value: Double, costs: [Double], facilities: Int) {
    self.value = value
    self.costs = costs
    least = stride(from: 0, to: costs.count, by: facilities).map { row in
      costs[row..<row + facilities].min() ?? 0
    }
  }
}
