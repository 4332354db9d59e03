import Languages
import Layers
import Redesign

/// The plan that an ensemble begins with, and the limits that all its plans keep to.
public struct EnsembleStart {
  public let plan: Plan
  public let floors: [Int]
  public let ceilings: [Int]
  /// Whether each zone holds its facility's homes: where today's does.
  public let keepsHomes: Bool

  /// - Parameters:
  ///   - tolerance: how far a zone's pupils may be from today's, as a share.
  ///   - locked: facilities whose zones stay as they are, in pieces or not.
  ///   - path: of the file that a message names.
  /// - Throws: `FileError` when there is no plan of today, or its zones are in pieces and no plan near it was found that
  ///   keeps to the limits.
  public init(
    _ problem: RedesignProblem, tolerance: Double, locked: Set<Int> = [], path: String
  ) throws(FileError) {
    guard let today = problem.today, !today.facility.contains(Plan.none) else {
      throw FileError(
        .badData, path: path,
        "an ensemble begins with today's plan, which is not there",
        hint: "add --today, or a column of today's school, with a facility for each block")
    }
    let loads = PlanVerifier(problem, Objective([]), Constraints()).verdict(on: today).loads
    floors = loads.map { Int((Double($0) * (1 - tolerance) - 1e-9).rounded(.up)) }
    ceilings = loads.map { Int((Double($0) * (1 + tolerance) + 1e-9).rounded(.down)) }
    keepsHomes = problem.facilities.indices.allSatisfy { facility in
      problem.facilities[facility].homes.allSatisfy { today.facility[$0] == Int32(facility) }
    }
    var constraints = Constraints()
    constraints.keepsHomes = keepsHomes
    constraints.floors = floors
    constraints.ceilings = ceilings
    constraints.lockedFacilities = locked
    guard !PlanVerifier(problem, Objective([]), constraints).verdict(on: today).isFeasible else {
      plan = today
      return
    }
    // Today's zones are in pieces; the nearest plan whose zones are not is where the chain begins.
    let result = PlanSearch(problem, Objective(.moved), constraints).run(
      SearchOptions(seconds: 10, rounds: 2))
    guard result.verdict.isFeasible else {
      throw FileError(
        .badData, path: path,
        "today's zones are in pieces, and joining them breaks the limits",
        hint: "raise --tolerance, or mend today's plan: "
          + result.verdict.violations.prefix(3).map { $0.text(in: problem).text(in: .english) }.joined(
            separator: "; "))
    }
    plan = result.plan
  }
}
