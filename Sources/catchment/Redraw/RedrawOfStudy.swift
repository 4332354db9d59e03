import ArgumentParser
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

extension Redraw {
  /// Searches for other areas of a study, and says what they do.
  func redraw(_ path: String) throws {
    let terminal = Terminal(isQuiet: common.quiet)
    let workers = common.workers
    let file = try StudyFile(path: path)
    try file.refuseThePublic("plans by small blocks")
    try OutputFile.check(
      [output, blocks.layer], inputs: file.inputPaths + [plain.blocks].compactMap { $0 },
      overwrite: overwrite)
    let study = try Study(file, workers: workers, progress: terminal.progress)
    for finding in study.findings { terminal.say("warning: \(finding.warning())") }
    let redesign = try StudyRedesign(
      study, StudyBlocks(blocks.source(plain.blocks), of: study, workers: workers), groups: plain.groupNames,
      shortestBorder: blocks.shortestBorder ?? 5, workers: workers, progress: terminal.progress)
    redesign.doubts.forEach { terminal.say("doubtful: \($0)") }
    let problem = redesign.problem
    let objective = try wishes.objective(for: problem)
    var constraints = try wishes.constraints(for: problem, pupilsToday: redesign.pupilsToday)
    constraints.lockedFacilities.formUnion(redesign.lockedFacilities)
    let clashes = Clash.found(in: problem, constraints)
    let brief = SearchOptions(
      seconds: min(5, search.time), seed: search.seed, workers: workers, rounds: 2)
    guard clashes.isEmpty else {
      throw FileError.clashes(
        clashes.prefix(10).map { $0.text(in: problem) }
          + Concession.found(in: problem, objective, constraints, brief).map(\.text), path)
    }
    terminal.progress("searching")
    let result = PlanSearch(problem, objective, constraints).run(search.options(workers)) {
      terminal.progress($0.text)
    }
    terminal.clear()
    let report = PlanReport(problem, objective, constraints, result)
    if output != "-" { try Terminal.write(json ? report.json : report.text) }
    guard result.verdict.isFeasible else {
      throw FileError.clashes(
        result.verdict.violations.prefix(10).map { $0.text(in: problem) }
          + Concession.found(in: problem, objective, constraints, brief).map(\.text), path)
    }
    try write(result.plan, for: problem)
    guard let layer = blocks.layer else { return }
    guard let areas = redesign.layer(of: result.plan) else {
      throw FileError(.badData, path: path, "the blocks of the plan cannot be made into areas")
    }
    let notes = try areas.write(to: layer, overwrite: overwrite, workers: workers)
    notes.forEach { terminal.say("note: \($0.text)") }
    guard !json, output != "-" else { return }
    let redrawn = try study.redrawn(
      .init(file: layer, id: areas.columns[0].name, name: file.zones.name), workers: workers,
      progress: terminal.progress)
    let comparison = try StudyComparison(study, redrawn, workers: workers, progress: terminal.progress)
    terminal.clear()
    comparison.doubts.forEach { terminal.say("doubtful: \($0)") }
    let said = file.language ?? .english
    try Terminal.write("\n" + ComparisonSummary(comparison).text(in: said))
    terminal.say("to go on: catchment compare \(path) --zones \(layer) --map changes.gpkg")
  }
}
