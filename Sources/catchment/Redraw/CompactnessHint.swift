import ArgumentParser
import Redesign

extension PlanWishes {
  /// What compactness counts beside the objective, so that areas do not grow arms where that gains next to nothing.
  ///
  /// - Parameter usual: the share when none is asked for.
  /// - Returns: nil for none, where the objective names compactness itself, and where it cannot be measured.
  func hint(for problem: RedesignProblem, _ objective: Objective, usual: Double) throws -> Objective.Term? {
    let share = compactnessHint ?? usual
    guard share > 0, rule != .free, !objective.terms.contains(where: { $0.measure == .compactness })
    else { return nil }
    guard problem.shapes != nil, let today = problem.today, !today.facility.contains(Plan.none) else {
      guard compactnessHint == nil else {
        throw ValidationError(
          "--compactness-hint needs today's plan, the area and the perimeter of each block, and the lengths of their borders."
        )
      }
      return nil
    }
    let verifier = PlanVerifier(
      problem, Objective(objective.terms + [.init(.compactness, weight: 0)]), Constraints())
    let verdict = verifier.verdict(on: today)
    guard let compactness = verdict.values.last, compactness > 0, verdict.objective > 0 else { return nil }
    return .init(.compactness, weight: share * verdict.objective / compactness)
  }
}
