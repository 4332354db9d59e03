import DeterministicParallel

/// Many plans drawn by chance under the same constraints, to say what is usual: where today's plan and proposals stand.
///
///     let ensemble = PlanEnsemble(problem, from: start, floors: floors, ceilings: ceilings, keepsHomes: true)
///     let sample = ensemble.sample(objective, method: .forest, chains: 2, steps: 10_000, …)
///     sample.share(below: today)
public struct PlanEnsemble: Sendable {
  /// Which plans are drawn how often.
  public enum Method: Sendable, Hashable {
    /// ReCom (DeFord, Duchin and Solomon 2021): two touching zones are chosen by a border edge, and trees are drawn until
    /// one can be cut. Fast; its stationary distribution is only known to be near the product of the zones' numbers of
    /// spanning trees.
    case recombination
    /// Cannon, Duchin, Randall and Rule (2022): the stationary distribution is proportional to the product of the zones'
    /// numbers of spanning trees. Proposals that are refused repeat the plan.
    ///
    /// - Parameter mostCuts: at least the number of edges that any tree can be cut at; a tree with more would bias the
    ///   chain and is counted.
    case reversible(mostCuts: Int)
    /// Metropolized forest recombination (Autry, Carter, Herschlag, Hunter and Mattingly 2021): the same distribution by a
    /// chain over trees of the zones, which refuses few proposals and none for trees that cannot be cut.
    case forest
  }

  private let problem: RedesignProblem
  private let start: Plan
  private let floors: [Int]
  private let ceilings: [Int]
  private let keepsHomes: Bool
  private let constraints: Constraints

  /// - Parameters:
  ///   - start: a plan whose zones are connected, and that keeps to the limits and the constraints.
  ///   - floors: the fewest pupils of each facility, `ceilings` the most.
  ///   - constraints: of these the locked blocks, the limits of ways, the share of pupils who move, the neighbours who go
  ///     together and the feeders that stay whole; zones are connected whatever they say.
  public init(
    _ problem: RedesignProblem, from start: Plan, floors: [Int], ceilings: [Int], keepsHomes: Bool,
    keeping constraints: Constraints = Constraints()
  ) {
    precondition(start.facility.count == problem.blocks.count, "a plan has a facility for each block")
    self.problem = problem
    self.start = start
    self.floors = floors
    self.ceilings = ceilings
    self.keepsHomes = keepsHomes
    self.constraints = constraints
  }

  /// Runs chains beside each other, each with random numbers of its own.
  ///
  /// - Parameters:
  ///   - steps: of each chain; for the reversible chain proposals, refused ones included.
  ///   - every: how many steps lie between the plans that are measured.
  public func sample(
    _ objective: Objective, method: Method, chains: Int, steps: Int, every: Int, seed: UInt64,
    workers: Workers,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> EnsembleSample {
    let model = SearchModel(problem, objective, Constraints())
    let terms = ShareTerms(model)
    let results = workers.map(chains, chunk: 1) { range -> ChainResult in
      run(
        SeededGenerator(seed: seed, stream: UInt64(range.lowerBound)), method, steps, every, model, terms,
        isCancelled)
    }
    return EnsembleSample(results)
  }

  private func run(
    _ draws: SeededGenerator, _ method: Method, _ steps: Int, _ every: Int, _ model: SearchModel,
    _ terms: ShareTerms, _ isCancelled: () -> Bool
  ) -> ChainResult {
    var chain = ReComChain(
      problem, from: start, floors: floors, ceilings: ceilings, keepsHomes: keepsHomes, keeping: constraints,
      method: method, draws)
    let keys = ZoneKeys(blocks: problem.blocks.count, facilities: 1)
    let state = WorkingPlan(model, terms)
    var result = ChainResult()
    for step in 1...max(1, steps) {
      chain.step()
      guard step % every == 0 else { continue }
      if isCancelled() { break }
      state.load(chain.plan)
      result.values.append(state.objective + terms.constant)
      result.keys.append(PlanEnsemble.key(chain.plan, keys, facilities: problem.facilities.count))
    }
    result.accepted = chain.accepted
    result.overfull = chain.overfull
    return result
  }

  /// A number that is the same for plans with the same zones, whatever they are called.
  private static func key(_ plan: [Int32], _ keys: ZoneKeys, facilities: Int) -> UInt64 {
    var zones = [UInt64](repeating: 0, count: facilities)
    for (block, facility) in plan.enumerated() { zones[Int(facility)] ^= keys.blocks[block] }
    // A sum of mixed numbers depends on no order.
    return zones.reduce(0) { sum, zone in
      var mixed = zone &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      return sum &+ mixed &* 0xBF58_476D_1CE4_E5B9
    }
  }
}

/// What one chain has visited.
struct ChainResult: Sendable {
  var values: [Double] = []
  var keys: [UInt64] = []
  var accepted = 0
  var overfull = 0
}

/// The plans of an ensemble, each as its objective.
public struct EnsembleSample: Sendable {
  /// The objective of each plan that was measured, per chain.
  public let values: [[Double]]
  /// How many of them are different plans.
  public let distinct: Int
  /// Steps that were taken.
  public let accepted: Int
  /// Trees that could be cut at more edges than the reversible chain allows for; if there are any, its stationary
  /// distribution is not exact, and `mostCuts` must be larger.
  public let overfull: Int
  /// Not-a-number where all plans are the same one, so that there is nothing to judge.
  public let diagnostics: MixingDiagnostics

  init(_ chains: [ChainResult]) {
    // Chains that were cut short are compared over what all have.
    values = chains.map(\.values)
    distinct = Set(chains.flatMap(\.keys)).count
    accepted = chains.reduce(0) { $0 + $1.accepted }
    overfull = chains.reduce(0) { $0 + $1.overfull }
    diagnostics = MixingDiagnostics(distinct > 1 ? values : [])
  }

  /// How many plans were measured.
  public var count: Int { values.reduce(0) { $0 + $1.count } }

  /// The share of plans whose objective is below a value, those equal counted half; not-a-number without plans, and where
  /// all are the same one.
  public func share(below value: Double) -> Double {
    guard distinct > 1 else { return .nan }
    let all = values.joined()
    let below = all.reduce(0.0) { $0 + ($1 < value - 1e-12 ? 1 : $1 <= value + 1e-12 ? 0.5 : 0) }
    return below / Double(count)
  }

  /// The value that a share of the plans does not exceed; nil without plans.
  public func quantile(_ share: Double) -> Double? {
    let all = values.joined().sorted()
    guard let last = all.indices.last else { return nil }
    return all[min(last, max(0, Int((share * Double(last)).rounded())))]
  }
}
