import ArgumentParser
import Foundation
import Layers
import Redesign
import RedesignTables

struct VerifyPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a plan, from this program or any other, against constraints, and measures it.",
    discussion: """
      It takes the tables, the objective and the constraints of `catchment redraw`:
        catchment verify-plan plan.csv --blocks units.csv --adjacency adjacency.csv --schools facilities.csv \\
          --objective distance

      It exits with 65 when the plan breaks a constraint. It shares no code with the search.
      """)

  @Argument(help: ArgumentHelp("The plan: unit, facility.", valueName: "csv"))
  var plan: String

  @OptionGroup(title: "Plain tables") var plain: PlainTableOptions
  @OptionGroup(title: "Objective and constraints") var wishes: RedrawOptions
  @OptionGroup var common: CommonOptions

  @Flag(help: "Print the verdict as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let tables = try plain.tables()
      let input = try tables.problem()
      let terminal = Terminal(isQuiet: common.quiet)
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let objective = try wishes.objective(for: input.problem)
      let constraints = try wishes.constraints(for: input.problem, pupilsToday: input.pupilsToday)
      let plan = try PlanTable(plan, tables.columns).plan(for: input.problem)
      let report = PlanReport(
        input.problem, objective, constraints, plan: plan,
        PlanVerifier(input.problem, objective, constraints).verdict(on: plan))
      try Terminal.write(json ? report.json : report.text)
      if !report.verdict.isFeasible { throw ExitCode(EX_DATAERR) }
    }
  }
}
