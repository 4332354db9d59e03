import ArgumentParser
import Foundation
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

struct VerifyPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a plan, from this program or any other, against constraints, and measures it.",
    discussion: """
      It takes the study or the tables, the objective and the constraints of `catchment redraw`:
        catchment verify-plan plan.csv study.yml --objective segregation \\
          --group foreign_origin --moved .1
        catchment verify-plan plan.gpkg study.yml --objective distance
        catchment verify-plan plan.csv --blocks units.csv --adjacency adjacency.csv \\
          --schools facilities.csv --objective distance

      It exits with 65 when the plan breaks a constraint. It shares no code with the search.
      """)

  @Argument(
    help: ArgumentHelp("The plan: unit, facility; on a study also a layer of areas.", valueName: "plan"))
  var plan: String

  @Argument(
    help: "The study file; leave it out to name plain tables by options.",
    completion: .file(extensions: ["yml", "yaml"]))
  var study: String?

  @OptionGroup(title: "On a study") var blocks: StudyBlockOptions
  @OptionGroup(title: "On a study") var layer: PlanLayerOptions
  @OptionGroup(title: "Plain tables") var plain: PlainTableOptions
  @OptionGroup(title: "Objective and constraints") var wishes: RedrawOptions
  @OptionGroup var common: CommonOptions

  @Flag(help: "Print the verdict as JSON.")
  var json = false

  func validate() throws {
    try layer.check(study: study)
    guard study == nil else { return try blocks.check(plain) }
    try blocks.refuse([("--candidates", wishes.opening.candidates)])
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      if let study {
        let file = try StudyFile(path: study)
        try file.refuseThePublic("plans by small blocks")
        let task = try StudyTask(file, blocks, plain, wishes, terminal, workers: common.workers)
        return try tell(
          task.plan(plan, layer, mayMiss: true, terminal, workers: common.workers), task.problem,
          task.asked, task.constraints)
      }
      let tables = try plain.tables()
      let input = try tables.problem(plans: [plan])
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let found = try PlanTable(plan, tables.columns).plan(for: input.problem)
      let constraints = try wishes.constraints(
        for: input.problem, pupilsToday: input.pupilsToday, tables.schools)
      try tell(
        found, input.problem,
        wishes.objective(for: input.problem, staying: constraints.lockedFacilities, tables.schools),
        constraints)
    }
  }

  private func tell(
    _ plan: Plan, _ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints
  ) throws {
    let report = PlanReport(
      problem, objective, constraints, plan: plan,
      PlanVerifier(problem, objective, constraints).verdict(on: plan))
    try Terminal.write(json ? report.json : report.text)
    if !report.verdict.isFeasible { throw ExitCode(EX_DATAERR) }
  }
}
