import ArgumentParser
import Foundation
import Languages
import Layers
import Redesign
import RedesignTables

struct Redraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Searches for a plan of the areas that keeps to constraints and is better than today's.",
    discussion: """
      On a study: its residential units, or the squares of a grid, are moved between its catchment areas.
        catchment redraw study.yml --objective segregation --group foreign_origin \\
          --moved .1 --layer plan.gpkg
        catchment redraw study.yml --blocks grid:250 --objective distance \\
          --output plan.csv --layer plan.gpkg
        catchment redraw study.yml --objective segregation,distance \\
          --group foreign_origin --front 7 --layer plan.gpkg
        catchment redraw study.yml --objective distance --barrier rivers.gpkg \\
          --lock 12,14 --at-most 7=450
        catchment redraw study.yml --objective balance --year 2030-31 \\
          --layer plan.gpkg
        catchment redraw study.yml --objective distance --candidates sites.csv \\
          --layer plan.gpkg
        catchment redraw study.yml --objective distance --candidates sites.csv \\
          --open-exactly 42 --layer plan.gpkg
        catchment compare study.yml --zones plan.gpkg --map changes.gpkg

      On plain tables, without a study:
        catchment redraw --blocks units.csv --adjacency adjacency.csv \\
          --schools facilities.csv --objective distance --time 60 --output plan.csv \\
          --json
        catchment redraw --blocks blocks.csv --adjacency edges.csv \\
          --schools schools.csv --distances ways.csv --objective segregation \\
          --group minority --travel .5 --size .15 --output plan.csv

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

  @Option(
    help: ArgumentHelp(
      "On a study: write the new areas to this layer: .gpkg, .geojson or .shp.", valueName: "path"))
  var layer: String?

  @Option(
    help: ArgumentHelp(
      """
      Look for so many plans between the two objectives that --objective names, each as good at one as it can be without \
      being worse at the other; --output has a column for each, --layer becomes plan_1.gpkg, plan_2.gpkg …
      """, valueName: "number"))
  var front: Int?

  @Flag(
    help: "On a study with --layer: say as well what families are expected to do, as compare --families does."
  )
  var families = false

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  func validate() throws {
    try TextTables.check([output], "plans are")
    if let front {
      guard front >= 2, front <= 100 else { throw ValidationError("--front takes a number from 2 to 100.") }
      guard try wishes.plan.namesTwo else {
        throw ValidationError("--front needs two objectives, such as --objective segregation,distance.")
      }
    }
    guard !families || (study != nil && layer != nil && front == nil && blocks.forecast.year == nil)
    else {
      throw ValidationError("--families needs a study of today's pupils, and --layer for one plan.")
    }
    if let layer, LayerForm(path: layer) == nil {
      throw ValidationError("--layer: let the name end with .gpkg, .geojson, .shp or .parquet.")
    }
    guard study == nil else {
      return try blocks.check(plain)
    }
    try blocks.refuse([("--candidates", wishes.opening.candidates), ("--layer", layer)])
  }

  func run() throws {
    let began = ContinuousClock.now
    try reporting {
      if let study { return try redraw(study, began) }
      let tables = try plain.tables()
      try OutputFile.check([output], inputs: tables.paths, overwrite: overwrite)
      let terminal = Terminal(isQuiet: common.quiet)
      let input = try tables.problem()
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let problem = input.problem
      let constraints = try wishes.constraints(
        for: problem, pupilsToday: input.pupilsToday, tables.schools)
      let objective = try wishes.objective(
        for: problem, staying: constraints.lockedFacilities, tables.schools)
      try tables.refuseStranded(in: problem, constraints)
      let hint = try wishes.hint(for: problem, objective, usual: 0)
      let whole = Objective(objective.terms + [hint].compactMap { $0 })
      if let front {
        _ = try searchFront(front, in: problem, constraints, tables.blocks, began, terminal)
        return
      }
      let result = try found(in: problem, whole, constraints, hint: hint, tables.blocks, began, terminal)
      try planFile(result.plan, for: problem)?.commit()
    }
  }

  /// Whether the report of a plan is told: standard output holds one thing, and who wants quiet has a file.
  func isTold(feasible: Bool = true) -> Bool {
    json || feasible && output != "-" && !(common.quiet && output != nil)
  }

  /// The file of --output, written but without its name, which it gets when what goes beside it is written, too.
  func planFile(_ plan: Plan, for problem: RedesignProblem) throws -> OutputFile? {
    guard let output else { return nil }
    let file = try OutputFile(output, overwrite: overwrite)
    plan.writeCSV(for: problem, to: file.writer)
    try file.writer.flush()
    return file
  }
}

extension FileError {
  /// That no plan was found that keeps to all constraints.
  ///
  /// - Parameters:
  ///   - texts: what clashes; of many the first are told.
  ///   - concessions: by how much each constraint alone would have to give.
  ///   - ended: why the search ended, where that is why there is none.
  static func clashes(
    _ texts: [Text], _ concessions: [Concession], ended: Text? = nil, _ path: String, in language: Language
  ) -> FileError {
    func said(_ text: Text) -> String { text.text(in: language) }
    var lines = [said("what clashes:")] + texts.prefix(10).map(said) + concessions.map { said($0.text) }
    if let ended { lines.append(said(ended)) }
    return FileError(
      .badData, path: path, said("no plan was found that keeps to all constraints"),
      hint: lines.joined(separator: "\n  "))
  }
}
