import DeterministicParallel
import Editing
import Redesign

/// A better plan near the one that is edited: what "improve this" looks for.
struct PlanImprovement: Sendable {
  /// What shall become better.
  enum Goal: String, Codable, Sendable, CaseIterable {
    case ways, segregation, balance, compactness
  }

  let session: EditSession
  let goal: Goal
  let workers: Workers
  /// At most this share of the pupils gets another area at a time, so that one sees what is done.
  static let largestMovedShare = 0.05

  /// The area of each block that shall go to another one, by codes; nil when nothing better was found.
  ///
  /// Locked areas stay, no area gets more pupils than it has places or has already, and none is cut apart further.
  func found(seconds: Double, seed: UInt64, isCancelled: @escaping @Sendable () -> Bool) -> [String: String]?
  {
    var problem = session.geography.problem
    let sums = session.plan.sums
    problem.today = sums.plan
    // A school whose block was given away serves its area from there, as one that stands outside does.
    for area in problem.facilities.indices {
      problem.facilities[area].homes.removeAll { Int(sums.plan.facility[$0]) != area }
    }
    let measure: Objective.Measure =
      switch goal {
      case .ways: .travel
      case .segregation: .segregation(.dissimilarity, groups: groups)
      case .balance: .balance
      case .compactness: .compactness
      }
    let objective = Objective(measure)
    var constraints = Constraints()
    constraints.keepsIslands = true
    // Areas without a school have no way that could be compared with others.
    constraints.lockedFacilities = session.locked.union(session.geography.areasWithoutSchool)
    constraints.largestMovedShare = PlanImprovement.largestMovedShare
    constraints.ceilings = zip(problem.facilities, sums.areas).map { facility, area in
      facility.capacity.map { max($0, area.counts.pupils) }
    }
    let before = PlanVerifier(problem, objective, constraints).verdict(on: sums.plan).objective
    let result = PlanSearch(problem, objective, constraints).run(
      SearchOptions(seconds: seconds, seed: seed, workers: workers, isCancelled: isCancelled))
    guard result.verdict.isFeasible, result.verdict.objective < before else { return nil }
    let changed = sums.plan.facility.indices.filter { sums.plan.facility[$0] != result.plan.facility[$0] }
    guard !changed.isEmpty else { return nil }
    return Dictionary(
      uniqueKeysWithValues: changed.map {
        (problem.blocks[$0], problem.facilities[Int(result.plan.facility[$0])].code)
      })
  }

  private var groups: [Int] { Array(session.geography.problem.groups.indices.prefix(Objective.mostGroups)) }
}
