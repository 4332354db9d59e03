import ArgumentParser
import Foundation
import Layers
import Redesign
import RedesignTables

struct Redraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Searches for a plan of the areas that keeps to constraints and is better than today's.",
    discussion: """
      On a study: its residential units, or the squares of a grid, are moved between its catchment areas.
        catchment redraw study.yml --objective segregation --group foreign_origin --moved .1 --layer plan.gpkg
        catchment redraw study.yml --blocks grid:250 --objective distance --output plan.csv --layer plan.gpkg
        catchment compare study.yml --zones plan.gpkg --map changes.gpkg

      On plain tables, without a study:
        catchment redraw --blocks units.csv --adjacency adjacency.csv --schools facilities.csv \\
          --objective distance --time 60 --output plan.csv --json
        catchment redraw --blocks blocks.csv --adjacency edges.csv --schools schools.csv --distances ways.csv \\
          --objective segregation --group minority --travel .5 --size .15 --output plan.csv

      The best plan so far is kept when time is up or on Ctrl-C. With it comes a bound: no plan that keeps to the \
      constraints can be better. Each plan has been checked by a verifier that shares nothing with the search; when \
      none was found that keeps to all constraints, none is written and what clashes is named.
      """)

  @Argument(
    help: "The study file; leave it out to name plain tables by options.",
    completion: .file(extensions: ["yml", "yaml"]))
  var study: String?

  @OptionGroup(title: "On a study") var blocks: StudyBlockOptions
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

  func validate() throws {
    guard study == nil else {
      return try blocks.check(plain)
    }
    try blocks.refuse()
  }

  func run() throws {
    try reporting {
      if let study { return try redraw(study) }
      let tables = try plain.tables()
      try OutputFile.check([output], inputs: tables.paths, overwrite: overwrite)
      let terminal = Terminal(isQuiet: common.quiet)
      let input = try tables.problem()
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let problem = input.problem
      let objective = try wishes.objective(for: problem)
      let constraints = try wishes.constraints(for: problem, pupilsToday: input.pupilsToday)
      let clashes = Clash.found(in: problem, constraints)
      let brief = SearchOptions(
        seconds: min(5, search.time), seed: search.seed, workers: common.workers, rounds: 2)
      guard clashes.isEmpty else {
        throw FileError.clashes(
          clashes.prefix(10).map { $0.text(in: problem) }
            + Concession.found(in: problem, objective, constraints, brief).map(\.text), tables.blocks)
      }
      terminal.progress("searching")
      let result = PlanSearch(problem, objective, constraints).run(search.options(common.workers)) {
        terminal.progress($0.text)
      }
      terminal.clear()
      let report = PlanReport(problem, objective, constraints, result)
      if result.verdict.isFeasible { try write(result.plan, for: problem) }
      if json {
        try Terminal.write(report.json)
      } else if output != "-" {
        try Terminal.write(report.text)
      }
      guard result.verdict.isFeasible else {
        throw FileError.clashes(
          result.verdict.violations.prefix(10).map { $0.text(in: problem) }
            + Concession.found(in: problem, objective, constraints, brief).map(\.text), tables.blocks)
      }
    }
  }

  func write(_ plan: Plan, for problem: RedesignProblem) throws {
    guard let output else { return }
    guard output != "-" else {
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      plan.writeCSV(for: problem, to: writer)
      return try writer.flush()
    }
    try OutputFile.write(output, overwrite: overwrite) { plan.writeCSV(for: problem, to: $0) }
  }
}

extension FileError {
  /// That no plan was found that keeps to all constraints.
  static func clashes(_ texts: [String], _ path: String) -> FileError {
    FileError(
      .badData, path: path, "no plan was found that keeps to all constraints",
      hint: "what clashes:\n  " + texts.joined(separator: "\n  "))
  }
}
