import ArgumentParser
import Foundation
import Languages
import Layers
import Redesign
import RedesignTables

extension Redraw {
  /// The best plan that the search finds, told to the user.
  ///
  /// - Parameters:
  ///   - hint: the term of the objective that nobody asked for by name.
  ///   - settlesCount: whether the number of open facilities, where it is free, is searched for one by one.
  ///   - path: of the file that a message names.
  ///   - began: when the command did, whose time counts.
  /// - Throws: `FileError` when none was found that keeps to all constraints: what clashes, and by how much each would
  ///   have to give.
  func found(
    in problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints,
    hint: Objective.Term? = nil, settlesCount: Bool = false,
    _ path: String, _ began: ContinuousClock.Instant, _ terminal: Terminal
  ) throws -> SearchResult {
    try refuseClashes(in: problem, objective, constraints, path, terminal.language)
    terminal.progress("searching")
    let options = search.options(common.workers, since: began)
    let result =
      settlesCount && constraints.mayClose && constraints.openCount == nil
      ? OpeningSearch(problem, objective, hint: hint, constraints).run(options) { terminal.progress($0.text) }
      : PlanSearch(problem, objective, constraints).run(options) { terminal.progress($0.text) }
    var best = result
    var concessions: [Concession] = []
    if !result.verdict.isFeasible {
      terminal.progress("looking for what would have to give")
      let found = self.concessions(problem, objective, constraints, failed: result.verdict)
      concessions = found.list
      if let plan = found.plan {
        best = result.replacing(plan, PlanVerifier(problem, objective, constraints).verdict(on: plan))
      }
    }
    terminal.clear()
    let report = PlanReport(problem, objective, constraints, best, hint: hint)
    // What is no plan has no figures: what clashes is told.
    if isTold(feasible: best.verdict.isFeasible) {
      try Terminal.write(json ? report.json : report.text)
    }
    guard best.verdict.isFeasible else {
      throw FileError.clashes(
        best.verdict.violations.map { $0.text(in: problem) }, concessions, ended: timeIsOver, path,
        in: terminal.language)
    }
    return best
  }

  /// That a search for longer may find what this one has not; nil where rounds end it.
  private var timeIsOver: Text? {
    guard search.rounds == nil else { return nil }
    return
      "the search ended with its time of \(name: String(format: "%g", search.time)) s: a longer --time may find a plan"
  }

  /// Refuses what no plan can keep to, before any search.
  func refuseClashes(
    in problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, _ path: String,
    _ language: Language
  ) throws(FileError) {
    let clashes = Clash.found(in: problem, constraints)
    guard clashes.isEmpty else {
      throw .clashes(
        clashes.map { $0.text(in: problem) }, concessions(problem, objective, constraints).list, path,
        in: language)
    }
  }

  /// By how much each constraint alone would have to give, or a plan that keeps to all after all.
  func concessions(
    _ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints,
    failed: PlanVerdict? = nil
  ) -> Concessions {
    Concessions(in: problem, objective, constraints, search.brief(common.workers), failed: failed)
  }
}
