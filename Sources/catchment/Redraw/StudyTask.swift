import DeterministicParallel
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

/// What is to be done with a study: its blocks as a problem, with the objective and the constraints that were asked for.
struct StudyTask {
  let study: Study
  let redesign: StudyRedesign
  /// Where schools may open; nil where nothing was said of it.
  let candidates: CandidateSites?
  /// What compactness counts where nothing is said of it, as a share of the objective: enough that areas grow few arms,
  /// at next to no loss of what is asked for.
  static let usualHint = 0.2
  /// What was asked for by name.
  let asked: Objective
  /// What is made small: that, and the hint.
  let objective: Objective
  /// The term of the objective that nobody asked for by name.
  let hint: Objective.Term?
  let constraints: Constraints

  var problem: RedesignProblem { redesign.problem }

  /// Reads a study and says what is doubtful about it.
  init(
    _ file: StudyFile, _ options: StudyBlockOptions, _ plain: PlainTableOptions, _ wishes: some PlanWishes,
    _ terminal: Terminal, workers: Workers
  ) throws {
    study = try options.forecast.study(file, workers: workers, terminal)
    for finding in study.findings { terminal.warn(of: finding) }
    if let path = wishes.chosen?.candidates {
      candidates = try CandidateSites(path, of: study, workers: workers)
    } else {
      candidates = nil
    }
    redesign = try StudyRedesign(
      study, StudyBlocks(options.blockOptions.source(plain.blocks), of: study, workers: workers),
      candidates: candidates, groups: plain.groupNames, staying: options.staying,
      shortestBorder: options.blockOptions.leastBorder,
      barriers: options.blockOptions.barrierLines(of: study, workers: workers),
      workers: workers, progress: terminal.progress)
    redesign.doubts.forEach(terminal.doubt)
    let problem = redesign.problem
    var constraints = try wishes.constraints(
      for: problem, pupilsToday: redesign.pupilsToday, staying: redesign.lockedFacilities, file.path)
    asked = try wishes.objective(for: problem, staying: constraints.lockedFacilities, file.path)
    hint = try wishes.hint(for: problem, asked, usual: StudyTask.usualHint)
    objective = Objective(asked.terms + [hint].compactMap { $0 })
    constraints.lockedBlocks.formUnion(redesign.lockedBlocks)
    // The schools that are there stay unless --open says otherwise.
    if candidates != nil, wishes.chosen?.open != true {
      constraints.staysOpen.formUnion(study.zones.ids.indices)
    }
    self.constraints = constraints
    terminal.clear()
    if asked.terms.contains(where: { $0.measure == .travel }) {
      terminal.say(
        "note: ways begin at the middle of each block's homes, and are a little shorter than those of the homes "
          + "themselves, which catchment compare measures")
    }
  }

  /// The plan of a file: rows of units and facilities, or a layer of areas.
  ///
  /// - Parameters:
  ///   - layer: what is said of it, where it is one.
  ///   - mayMiss: whether a layer may leave out blocks, as a verdict says of each.
  func plan(
    _ path: String, _ layer: PlanLayerOptions, mayMiss: Bool, _ terminal: Terminal, workers: Workers
  ) throws -> Plan {
    guard path.lowercased().hasSuffix(".csv") else {
      let found = try redesign.plan(
        of: layer.source(path, of: study.file), mayMiss: mayMiss, workers: workers)
      found.doubts.forEach(terminal.doubt)
      return found.plan
    }
    return try PlanTable(path).plan(for: problem)
  }
}
