/// What one constraint would have to give for a plan to keep to all the others.
///
/// Where constraints clash no plan keeps to all; each is left out in turn, and the best plan without it says how much
/// of it is broken.
public struct Concession: Sendable, Hashable {
  public enum Constraint: String, Sendable, Hashable, CaseIterable {
    case ceilings = "the most pupils of a facility"
    case floors = "the fewest pupils of a facility"
    case ways = "the longest ways"
    case cohesion
    case contiguity
    case homes = "homes in their own zone"
    case moved = "the share of pupils who move"
    case locks = "locked blocks and facilities"

    /// The constraints without this one; nil when it asks for nothing.
    func removed(from constraints: Constraints) -> Constraints? {
      var others = constraints
      switch self {
      case .ceilings: others.ceilings = []
      case .floors: others.floors = []
      case .ways: (others.travelGrowth, others.longestWay) = (nil, nil)
      case .cohesion: others.cohesion = nil
      case .contiguity: others.contiguity = .free
      case .homes: others.keepsHomes = false
      case .moved: others.largestMovedShare = nil
      case .locks: (others.lockedBlocks, others.lockedFacilities) = ([], [])
      }
      return others == constraints ? nil : others
    }
  }

  public let constraint: Constraint
  /// How many pupils, blocks or units of length it is broken by in all; nil when the others clash without it, too.
  public let amount: Double?

  /// One for each constraint in use, none of which is left out of the others' searches.
  ///
  /// - Parameter options: of each of the searches.
  public static func found(
    in problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, _ options: SearchOptions
  ) -> [Concession] {
    let verifier = PlanVerifier(problem, objective, constraints)
    return Constraint.allCases.compactMap { constraint in
      guard let others = constraint.removed(from: constraints) else { return nil }
      guard Clash.found(in: problem, others).isEmpty else {
        return Concession(constraint: constraint, amount: nil)
      }
      let result = PlanSearch(problem, objective, others).run(options)
      guard result.verdict.isFeasible else { return Concession(constraint: constraint, amount: nil) }
      let broken = verifier.verdict(on: result.plan).violations
      return Concession(constraint: constraint, amount: broken.reduce(0) { $0 + $1.amount })
    }
  }

  /// One sentence without a full stop.
  public var text: String {
    guard let amount else { return "\(constraint.rawValue): the others clash without it, too" }
    let unit =
      switch constraint {
      case .ceilings, .floors, .moved: "pupils"
      case .ways: "in all, in the unit of the ways"
      case .cohesion: "neighbours"
      case .contiguity, .homes, .locks: "blocks"
      }
    return "\(constraint.rawValue): would have to give by \(Int(amount.rounded(.up))) \(unit)"
  }
}
