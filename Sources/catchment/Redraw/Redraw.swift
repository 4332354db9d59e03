import ArgumentParser
import Foundation
import Layers
import Redesign
import RedesignTables

struct Redraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Searches for a plan of the areas that keeps to constraints and is better than today's.",
    discussion: """
      On plain tables, without a study:
        catchment redraw --blocks units.csv --adjacency adjacency.csv --schools facilities.csv \\
          --objective distance --time 60 --output plan.csv --json
        catchment redraw --blocks blocks.csv --adjacency edges.csv --schools schools.csv --distances ways.csv \\
          --objective segregation --group minority --travel .5 --size .15 --output plan.csv

      The best plan so far is kept when time is up or on Ctrl-C. With it comes a bound: no plan that keeps to the \
      constraints can be better. Each plan has been checked by a verifier that shares nothing with the search; when \
      none was found that keeps to all constraints, none is written and what clashes is named.
      """)

  @OptionGroup(title: "Plain tables") var plain: PlainTableOptions
  @OptionGroup(title: "Objective and constraints") var wishes: RedrawOptions
  @OptionGroup(title: "Search") var search: SearchSettings
  @OptionGroup var common: CommonOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where the plan goes: unit, facility.", valueName: "csv"))
  var output: String?

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  func run() throws {
    try reporting {
      let tables = try plain.tables()
      try OutputFile.check([output], inputs: tables.paths, overwrite: overwrite)
      let terminal = Terminal(isQuiet: common.quiet)
      let input = try tables.problem()
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let problem = input.problem
      let objective = try wishes.objective(for: problem)
      let constraints = try wishes.constraints(for: problem, pupilsToday: input.pupilsToday)
      let clashes = Clash.found(in: problem, constraints)
      guard clashes.isEmpty else { throw FileError.clashes(clashes.map { $0.text(in: problem) }, tables) }
      let result = PlanSearch(problem, objective, constraints).run(search.options(common.workers)) {
        terminal.progress($0.text)
      }
      terminal.clear()
      let report = PlanReport(problem, objective, constraints, result)
      if result.verdict.isFeasible, let output {
        if output == "-" {
          let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
          result.plan.writeCSV(for: problem, to: writer)
          try writer.flush()
        } else {
          try OutputFile.write(output, overwrite: overwrite) { result.plan.writeCSV(for: problem, to: $0) }
        }
      }
      if json {
        try Terminal.write(report.json)
      } else if output != "-" {
        try Terminal.write(report.text)
      }
      guard result.verdict.isFeasible else {
        throw FileError.clashes(
          result.verdict.violations.prefix(10).map { $0.text(in: problem) }, tables)
      }
    }
  }
}

extension FileError {
  /// That no plan was found that keeps to all constraints.
  fileprivate static func clashes(_ texts: [String], _ tables: PlainTables) -> FileError {
    FileError(
      .badData, path: tables.blocks, "no plan was found that keeps to all constraints",
      hint: "what clashes:\n  " + texts.joined(separator: "\n  "))
  }
}
