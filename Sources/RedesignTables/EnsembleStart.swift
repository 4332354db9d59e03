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
  ///   - asked: what all plans keep to; zones are connected and none closes, whatever it says.
  ///   - tolerance: how far a zone's pupils may be from today's, as a share.
  ///   - path: of the file that a message names.
  /// - Throws: `FileError` when there is no plan of today, when the limits leave no number of pupils to a facility, and when
  ///   today's plan breaks a constraint, or its zones are in pieces, and no plan near it was found that keeps to all.
  public init(
    _ problem: RedesignProblem, keeping asked: Constraints = Constraints(), tolerance: Double, path: String
  ) throws(FileError) {
    guard let today = problem.today, !today.facility.contains(Plan.none) else {
      throw FileError(
        .badData, path: path,
        "an ensemble begins with today's plan, which is not there",
        hint: "add --today, or a column of today's school, with a facility for each block")
    }
    let loads = PlanVerifier(problem, Objective([]), Constraints()).verdict(on: today).loads
    let near = loads.map { load -> (least: Int, most: Int) in
      (
        least: Int((Double(load) * (1 - tolerance) - 1e-9).rounded(.up)),
        most: Int((Double(load) * (1 + tolerance) + 1e-9).rounded(.down))
      )
    }
    floors = near.indices.map { max(near[$0].least, asked.floor($0)) }
    ceilings = near.indices.map { min(near[$0].most, asked.ceiling($0) ?? .max) }
    keepsHomes = problem.facilities.indices.allSatisfy { facility in
      problem.facilities[facility].homes.allSatisfy { today.facility[$0] == Int32(facility) }
    }
    for (facility, place) in problem.facilities.enumerated() where floors[facility] > ceilings[facility] {
      throw FileError(
        .badData, path: path,
        "the limits leave no number of pupils to the facility \(place.label): at least \(floors[facility]) and at most "
          + "\(ceilings[facility])",
        hint:
          "--tolerance allows \(near[facility].least) to \(near[facility].most) for its \(loads[facility]) of today: "
          + "raise it, or loosen the limits of its pupils")
    }
    var constraints = asked
    constraints.contiguity = .connected
    constraints.keepsIslands = false
    constraints.mayClose = false
    constraints.keepsHomes = keepsHomes
    constraints.floors = floors
    constraints.ceilings = ceilings
    let broken = PlanVerifier(problem, Objective([]), constraints).verdict(on: today).violations
    guard !broken.isEmpty else {
      plan = today
      return
    }
    // The nearest plan that keeps to all is where the chain begins.
    let result = PlanSearch(problem, Objective(.moved), constraints).run(
      SearchOptions(seconds: 10, rounds: 2))
    guard result.verdict.isFeasible else {
      let isInPieces = broken.allSatisfy { $0.kind == .pieces }
      throw FileError(
        .badData, path: path,
        isInPieces
          ? "today's zones are in pieces, and joining them breaks the limits"
          : "today's plan breaks what all plans must keep to, and no plan near it was found that does not",
        hint: "raise --tolerance, "
          + (isInPieces ? "or mend today's plan: " : "loosen a constraint, or mend today's plan: ")
          + result.verdict.violations.prefix(3).map { $0.text(in: problem).text(in: .english) }.joined(
            separator: "; "))
    }
    plan = result.plan
  }
}
