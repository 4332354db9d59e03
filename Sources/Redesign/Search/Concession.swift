import Languages

/// What one constraint would have to give for a plan to keep to all the others.
///
/// Where constraints clash no plan keeps to all; each is left out in turn, and the best plan without it says how much
/// of it is broken. Where a plan that breaks nothing else breaks it by less, that counts.
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
    case feeders = "feeders that stay together"
    case openCount = "the number of open facilities"

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
      case .feeders: others.keepsFeeders = false
      case .openCount: others.openCount = nil
      }
      return others == constraints ? nil : others
    }

    /// What breaks it.
    fileprivate var kinds: Set<Violation.Kind> {
      switch self {
      case .ceilings: [.overCeiling]
      case .floors: [.underFloor]
      case .ways: [.tooFar]
      case .cohesion: [.cohesion]
      case .contiguity: [.pieces, .noNearerNeighbour]
      case .homes: [.homeElsewhere]
      case .moved: [.movedTooMany]
      case .locks: [.locked]
      case .feeders: [.splitFeeder]
      case .openCount: [.openCount]
      }
    }

    /// What is made small where it is left out, so that it is broken by little.
    fileprivate func wish(_ objective: Objective, _ problem: RedesignProblem) -> Objective {
      switch self {
      case .ways where !problem.distances.isEmpty: Objective(.travel)
      case .moved, .locks, .cohesion, .feeders: problem.today == nil ? objective : Objective(.moved)
      default: objective
      }
    }
  }

  public let constraint: Constraint
  /// How many pupils, blocks or units of length it is broken by in all, as little as was found; nil where nothing was found without it, either.
  public let amount: Double?
  /// Whether it is certain that the others clash without it.
  public var isClash = false

  /// One sentence without a full stop.
  public var text: Text {
    let name = Text(constraint.rawValue)
    guard let amount else {
      return isClash
        ? "\(name): the others clash without it, too" : "\(name): no plan was found without it, either"
    }
    let count = Int(amount.rounded(.up))
    return switch constraint {
    case .ceilings, .floors, .moved, .feeders: "\(name): would have to give by \(count: count, "pupil")"
    case .ways: "\(name): would have to give by \(.whole(count)) in all, in the unit of the ways"
    case .cohesion: "\(name): would have to give by \(count: count, "neighbour")"
    case .contiguity, .homes, .locks: "\(name): would have to give by \(count: count, "block")"
    case .openCount: "\(name): would have to give by \(count: count, "facility", "facilities")"
    }
  }
}

/// What the searches come to that leave out one constraint each.
public struct Concessions: Sendable {
  /// One for each constraint in use, none of which is left out of the others' searches; empty where there is a plan.
  public private(set) var list: [Concession] = []
  /// A plan that keeps to all constraints, which one of the searches came by after all; nil for none.
  public private(set) var plan: Plan?

  /// - Parameters:
  ///   - options: of each of the searches.
  ///   - failed: what a search with all constraints came to, a plan that breaks some of them; nil to look for one.
  public init(
    in problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, _ options: SearchOptions,
    failed: PlanVerdict? = nil
  ) {
    let verifier = PlanVerifier(problem, objective, constraints)
    func sum(_ broken: [Violation]) -> Double { broken.reduce(0) { $0 + $1.amount } }
    var broken = failed?.violations ?? []
    if failed == nil {
      let result = PlanSearch(problem, objective, constraints).run(options)
      guard !result.verdict.isFeasible else {
        plan = result.plan
        return
      }
      broken = result.verdict.violations
    }
    for constraint in Concession.Constraint.allCases {
      guard let others = constraint.removed(from: constraints) else { continue }
      var amounts: [Double] = []
      if broken.allSatisfy({ constraint.kinds.contains($0.kind) }) { amounts.append(sum(broken)) }
      let isClash = !Clash.found(in: problem, others).isEmpty
      if !isClash {
        let result = PlanSearch(problem, constraint.wish(objective, problem), others).run(options)
        if result.verdict.isFeasible {
          let verdict = verifier.verdict(on: result.plan)
          guard !verdict.isFeasible else {
            (list, plan) = ([], result.plan)
            return
          }
          amounts.append(sum(verdict.violations))
        }
      }
      list.append(Concession(constraint: constraint, amount: amounts.min(), isClash: isClash))
    }
  }
}
