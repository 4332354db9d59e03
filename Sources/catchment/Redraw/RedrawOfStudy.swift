import ArgumentParser
import Foundation
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

extension Redraw {
  /// Searches for other areas of a study, and says what they do.
  func redraw(_ path: String, _ began: ContinuousClock.Instant) throws {
    var terminal = Terminal(isQuiet: common.quiet)
    let workers = common.workers
    let described = try StudyFile(path: path)
    terminal.language = described.language ?? .english
    try described.refuseThePublic("plans by small blocks")
    try OutputFile.check(
      [output, layer],
      inputs: described.inputPaths + [plain.blocks, wishes.opening.candidates].compactMap { $0 }
        + blocks.blockOptions.barriers,
      overwrite: overwrite)
    let task = try StudyTask(described, blocks, plain, wishes, terminal, workers: workers)
    let (study, problem) = (task.study, task.problem)
    let question =
      families ? FamilyForecast.Question(group: plain.groupNames.first, seed: search.seed) : nil
    if let question {
      try FamilyForecast.refuse(study, question, workers: workers, progress: terminal.progress)
    }
    if let front { return try searchFront(front, of: task, path, began, terminal) }
    let result = try found(
      in: problem, task.objective, task.constraints, hint: task.hint, settlesCount: true, path, began,
      terminal)
    let file = try planFile(result.plan, for: problem)
    guard let layer else { return try file?.commit() ?? () }
    let areas = try write(task.redesign, result.plan, to: layer, path, terminal)
    try file?.commit()
    guard !json, isTold() else { return }
    let closes = problem.today.map { !result.plan.closed(since: $0).isEmpty } ?? false
    let redrawn = try study.redrawn(
      .init(file: layer, id: areas.columns[0].name, name: described.zones.name), opening: task.candidates,
      closesMissing: closes, workers: workers, progress: terminal.progress)
    let comparison = try StudyComparison(
      study, redrawn, families: question, workers: workers, progress: terminal.progress)
    terminal.clear()
    comparison.doubts.forEach(terminal.doubt)
    let said = terminal.language
    try Terminal.write("\n" + ComparisonSummary(comparison).text(in: said))
    if let report = FamilyReport(comparison, in: said) {
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      writer.append("\n")
      report.write(to: writer)
      try writer.flush()
    }
    let year = blocks.forecast.year.map { " --year \($0)" } ?? ""
    let sites = wishes.opening.candidates.map { " --candidates \($0)" } ?? ""
    let closing = closes ? " --close-missing" : ""
    terminal.say(
      "to go on: catchment compare \(path) --zones \(layer)\(sites)\(closing)\(year) --map changes.gpkg")
  }

  /// Writes the areas of a plan.
  @discardableResult
  func write(
    _ redesign: StudyRedesign, _ plan: Plan, to layer: String, _ path: String, _ terminal: Terminal
  ) throws -> Layer {
    guard let areas = redesign.layer(of: plan) else {
      throw FileError(.badData, path: path, "the blocks of the plan cannot be made into areas")
    }
    let notes = try areas.write(to: layer, overwrite: overwrite, workers: common.workers)
    notes.forEach { terminal.say("note: \($0.text)") }
    return areas
  }
}
