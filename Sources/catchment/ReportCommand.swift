import ArgumentParser
import DeterministicParallel
import Forecasts
import Layers
import Plans
import Publishing
import Reports
import Studies

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a study as one page to read, show and mail: its story, a map, charts, tables, methods.",
    discussion: """
      Examples:
        catchment report study.yml
        catchment report study.yml --output informe.html --language ca
        catchment report study.yml --audience public --output public.html
        catchment report study.yml --plan north.gpkg --plan south.gpkg

      The page is one file that opens in any browser, without a network, and can be printed. Nothing in it asks for \
      anything elsewhere. What is wrong with the data stands first. Every map and chart has a table with the same figures; \
      tables can be sorted and kept as CSV.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The page; by default report.html beside the study file.", valueName: "html"))
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      "Intervals of the steps from homes to schools from so many random replicates; 0 for none. The public is told none.",
      valueName: "number"))
  var bootstrap = 200

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(
      "Other areas, whose borders and figures the map shows and of which the page says what they change. May be repeated. The public sees the borders.",
      valueName: "layer"))
  var plans: [String] = []

  @OptionGroup var layer: PlanLayerOptions
  @OptionGroup var closing: ClosingOption
  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...IndexOptions.mostDraws).contains(bootstrap) else {
      throw ValidationError("--bootstrap is from 0 to \(grouped(IndexOptions.mostDraws)) draws.")
    }
    guard output.map({ ["html", "htm"].contains($0.fileEnding.lowercased()) }) ?? true else {
      throw ValidationError("--output: a report is a page, so its name ends in .html")
    }
    guard !plans.isEmpty || !closing.closeMissing else {
      throw ValidationError("--close-missing speaks of the layers of --plan.")
    }
  }

  /// How far a report looks ahead: forecasts of more years say little of single areas.
  private static let yearsAhead = 5

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let file = try audience.opened(study, server, language, &terminal)
      let path = output ?? file.resolve("report.html")
      try OutputFile.check([path], inputs: file.inputPaths + plans, overwrite: overwrite)
      let workers = terminal.watching(common.workers)
      let (years, publication) = try findings.publication(of: file, workers: workers, terminal)
      terminal.progress("drawing pupils anew for intervals")
      let intervals = try GapIntervals(
        publication, replicates: bootstrap, seed: seed, workers: common.workers)
      let shown = try plans.map { try plan($0, of: years.current, workers, terminal) }
      let hasForecast = file.forecast != nil && !publication.isPublic
      terminal.progress("writing")
      let page = ReportPage(
        publication, intervals: intervals,
        forecast: try hasForecast
          ? PupilForecast(years, horizon: ReportCommand.yearsAhead, workers: workers) : nil,
        plans: shown, in: language.language(of: file), madeBy: Version.program)
      try OutputFile.write(path, overwrite: overwrite) { writer throws(FileError) in
        writer.append(page.html)
      }
      terminal.clear()
      terminal.tell(written: [path])
    }
  }

  /// What the page says of other areas, under the name of their file.
  private func plan(
    _ path: String, of study: Study, _ workers: Workers, _ terminal: Terminal
  ) throws -> PagePlan {
    let redrawn = try study.redrawn(
      layer.source(path, of: study.file), closesMissing: closing.closeMissing, workers: workers,
      progress: terminal.progress)
    let comparison = try StudyComparison(study, redrawn, workers: workers, progress: terminal.progress)
    if !comparison.isPublic { comparison.doubts.forEach(terminal.doubt) }
    return PagePlan(
      name: path.fileName.withoutEnding, areas: redrawn.zones, measures: comparison.mapMeasures,
      sentences: ComparisonSummary(comparison).lines)
  }
}
