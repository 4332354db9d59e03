/// Which facilities each block may be in, whatever the others do.
struct Permissions {
  /// Block b in facility f at b · facilities + f.
  var allowed: [Bool]
  /// The facility whose home a block is; −1 for none.
  var homeOf: [Int32]

  init(_ problem: RedesignProblem, _ constraints: Constraints) {
    let facilities = problem.facilities.count
    allowed = Array(repeating: true, count: problem.blocks.count * facilities)
    homeOf = Array(repeating: -1, count: problem.blocks.count)
    for block in problem.blocks.indices {
      let was = problem.today.map { Int($0.facility[block]) } ?? -1
      var limit = constraints.longestWay ?? .infinity
      if let growth = constraints.travelGrowth, was >= 0 {
        limit = min(limit, (1 + growth) * problem.distance(block, was))
      }
      for facility in 0..<facilities where facility != was {
        let isTooFar = limit < .infinity && problem.distance(block, facility) > limit + 1e-7
        let isLocked =
          was >= 0
          && (constraints.lockedBlocks.contains(block) || constraints.lockedFacilities.contains(was)
            || constraints.lockedFacilities.contains(facility))
        if isTooFar || isLocked { allowed[block * facilities + facility] = false }
      }
    }
    guard constraints.keepsHomes else { return }
    for (facility, place) in problem.facilities.enumerated() {
      for home in place.homes {
        homeOf[home] = Int32(facility)
        if !constraints.mayClose(facility) {
          for other in 0..<facilities where other != facility { allowed[home * facilities + other] = false }
        }
      }
    }
  }
}
