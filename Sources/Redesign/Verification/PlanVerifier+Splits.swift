extension PlanVerifier {
  /// The pupils of each feeder by the facility that they go to; none where blocks are in no feeders.
  private func feederPupils(_ plan: Plan) -> [[Int32: Int]] {
    guard let feeders = problem.feeders else { return [] }
    var pupils = [[Int32: Int]](repeating: [:], count: feeders.codes.count)
    for (block, feeder) in feeders.ofBlock.enumerated()
    where feeder >= 0 && plan.facility[block] >= 0 && problem.pupils[block] > 0 {
      pupils[Int(feeder)][plan.facility[block], default: 0] += Int(problem.pupils[block])
    }
    return pupils
  }

  /// Facilities beyond the first of each feeder.
  func splitFeeders(_ plan: Plan) -> Int { feederPupils(plan).reduce(0) { $0 + max(0, $1.count - 1) } }

  /// Pieces beyond the first of each zone.
  func islands(_ zones: [[Int]]) -> Int {
    zones.reduce(0) { sum, zone in
      var left = Set(zone)
      var pieces = 0
      while let start = left.first {
        pieces += 1
        left.subtract(reachable(from: start, within: left).keys)
      }
      return sum + max(0, pieces - 1)
    }
  }

  /// A violation for each feeder that is split, as large as are its pupils outside the facility of most of them.
  func feederViolations(_ plan: Plan) -> [Violation] {
    guard constraints.keepsFeeders, let feeders = problem.feeders else { return [] }
    return feederPupils(plan).enumerated().compactMap { feeder, pupils in
      guard pupils.count > 1, let most = pupils.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
      else { return nil }
      let apart = plan.facility.indices.first {
        feeders.ofBlock[$0] == Int32(feeder) && problem.pupils[$0] > 0 && plan.facility[$0] != most.key
      }
      return Violation(
        .splitFeeder, facility: Int(most.key), block: apart,
        amount: Double(pupils.values.reduce(0, +) - most.value))
    }
  }
}
