/// What each plan of a chain keeps to beside the sizes, the homes and the coherence of its zones: ways, pupils who move,
/// neighbours who go together, feeders.
///
/// A proposal that breaks one is refused and the plan repeated, which leaves the chances of the others to each other as
/// they are (Metropolis et al. 1953).
struct PlanRules: Sendable {
  /// Block b in facility f at b · facilities + f.
  private let allowed: [Bool]
  private let facilities: Int
  private let graph: BlockGraph
  private let pupils: ContiguousArray<Int32>
  private let today: ContiguousArray<Int32>
  private let cohesion: Double?
  private let mostMoved: Double?
  private let feeders: Feeders?

  /// - Returns: nil where the constraints ask for none of these.
  init?(_ problem: RedesignProblem, _ constraints: Constraints) {
    let hasLimits = constraints.travelGrowth != nil || constraints.longestWay != nil
    let today = problem.today?.facility ?? []
    cohesion = today.isEmpty ? nil : constraints.cohesion
    mostMoved = today.isEmpty ? nil : constraints.largestMovedShare.map { $0 * Double(problem.totalPupils) }
    feeders = constraints.keepsFeeders ? problem.feeders : nil
    guard hasLimits || cohesion != nil || mostMoved != nil || feeders != nil else { return nil }
    var ways = Constraints()
    ways.keepsHomes = false
    (ways.travelGrowth, ways.longestWay) = (constraints.travelGrowth, constraints.longestWay)
    allowed = hasLimits ? Permissions(problem, ways).allowed : []
    (graph, pupils, self.today) = (problem.graph, problem.pupils, today)
    facilities = problem.facilities.count
  }

  /// Whether a plan keeps to all.
  ///
  /// - Parameter changed: the blocks of the zones that differ from a plan that did.
  func allow(_ plan: [Int32], changed: [Int32]) -> Bool {
    if !allowed.isEmpty, changed.contains(where: { !allowed[Int($0) * facilities + Int(plan[Int($0)])] }) {
      return false
    }
    if let mostMoved {
      let moved = plan.indices.reduce(0) { today[$1] == plan[$1] ? $0 : $0 + Int(pupils[$1]) }
      if Double(moved) - mostMoved > 1e-9 { return false }
    }
    if let cohesion, !changed.allSatisfy({ hasCompany(Int($0), plan, cohesion) }) { return false }
    return keepsFeeders(plan)
  }

  /// Whether enough neighbours of a block's zone of today are in its zone.
  private func hasCompany(_ block: Int, _ plan: [Int32], _ cohesion: Double) -> Bool {
    let companions = graph.neighbours(of: block).filter { today[Int($0)] == today[block] }
    let present = companions.count { plan[Int($0)] == plan[block] }
    return Double(present) >= cohesion * Double(companions.count) - 1e-9
  }

  private func keepsFeeders(_ plan: [Int32]) -> Bool {
    guard let feeders else { return true }
    var facility = [Int32](repeating: Plan.none, count: feeders.codes.count)
    for (block, feeder) in feeders.ofBlock.enumerated() where feeder >= 0 && pupils[block] > 0 {
      if facility[Int(feeder)] == Plan.none { facility[Int(feeder)] = plan[block] }
      if facility[Int(feeder)] != plan[block] { return false }
    }
    return true
  }
}
