import ArgumentParser
import Foundation
import Layers
import Redesign
import RedesignTables

extension Redraw {
  /// Searches for plans between two objectives of plain tables.
  ///
  /// - Parameter usualHint: what compactness counts where nothing is said, as a share of each search's objective.
  func searchFront(
    _ count: Int, in problem: RedesignProblem, _ constraints: Constraints, usualHint: Double = 0,
    _ path: String, _ began: ContinuousClock.Instant, _ terminal: Terminal
  ) throws -> PlanFront {
    let objectives = try wishes.objectives(for: problem, staying: constraints.lockedFacilities, path)
    let whole = Objective(objectives.flatMap(\.terms))
    try refuseClashes(in: problem, whole, constraints, path, terminal.language)
    var front = try PlanFront(
      problem, objectives[0], objectives[1],
      hint: { try wishes.hint(for: problem, $0, usual: usualHint) }, constraints, count: count,
      search.options(common.workers, since: began, parts: count)
    ) { terminal.progress("searching: plan \($0) of \(count)") }
    terminal.clear()
    if let failed = front.failed {
      let concessions = concessions(problem, whole, constraints, failed: failed.verdict)
      guard let plan = concessions.plan else {
        throw FileError.clashes(
          failed.verdict.violations.map { $0.text(in: problem) }, concessions.list, path,
          in: terminal.language)
      }
      front = PlanFront(of: plan, after: failed, problem, objectives[0], objectives[1], constraints)
    }
    let report = FrontReport(problem, front, objectives)
    if isTold() { try Terminal.write(json ? report.json : report.text) }
    if output == "-" {
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      report.writeCSV(to: writer)
      try writer.flush()
    } else if let output {
      try OutputFile.write(output, overwrite: overwrite) { report.writeCSV(to: $0) }
    }
    return front
  }

  /// The same on a study: each plan is a layer, too.
  func searchFront(
    _ count: Int, of task: StudyTask, _ path: String, _ began: ContinuousClock.Instant, _ terminal: Terminal
  ) throws {
    let layers = layer.map { layer in (0..<count).map { layer.numbered(FrontReport.name($0)) } } ?? []
    try OutputFile.check(layers, inputs: task.study.file.inputPaths, overwrite: overwrite)
    let front = try searchFront(
      count, in: task.problem, task.constraints, usualHint: StudyTask.usualHint, path, began, terminal)
    for (member, layer) in zip(front.members, layers) {
      try write(task.redesign, member.result.plan, to: layer, path, terminal)
    }
  }
}

extension String {
  /// The path with a plan's name before its ending: plan.gpkg is plan_1.gpkg for plan_1.
  fileprivate func numbered(_ name: String) -> String {
    let url = URL(fileURLWithPath: self)
    let number = name.split(separator: "_").last.map(String.init) ?? name
    let stem = (self as NSString).deletingPathExtension
    return "\(stem)_\(number).\(url.pathExtension)"
  }
}
