import ArgumentParser
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
    terminal.clear()
    let report = PlanReport(problem, objective, constraints, result, hint: hint)
    if json || output != "-" { try Terminal.write(json ? report.json : report.text) }
    guard result.verdict.isFeasible else {
      throw clash(
        result.verdict.violations.map { $0.text(in: problem) }, problem, objective, constraints, path,
        terminal.language, failed: result.verdict)
    }
    return result
  }

  /// Refuses what no plan can keep to, before any search.
  func refuseClashes(
    in problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, _ path: String,
    _ language: Language
  ) throws(FileError) {
    let clashes = Clash.found(in: problem, constraints)
    guard clashes.isEmpty else {
      throw clash(clashes.map { $0.text(in: problem) }, problem, objective, constraints, path, language)
    }
  }

  /// That no plan was found, with what clashes and by how much each constraint alone would have to give.
  func clash(
    _ texts: [Text], _ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints,
    _ path: String, _ language: Language, failed: PlanVerdict? = nil
  ) -> FileError {
    let brief = SearchOptions(
      seconds: min(5, search.time / 5), seed: search.seed, workers: common.workers, rounds: 2)
    return .clashes(
      texts.prefix(10)
        + Concession.found(in: problem, objective, constraints, brief, failed: failed).map(\.text),
      path, in: language)
  }
}
