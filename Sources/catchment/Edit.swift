import ArgumentParser
import Editor
import Foundation
import Layers
import Plans
import RedesignTables
import Studies

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Opens a map in the browser on which blocks are moved between areas, with all figures at once.",
    discussion: """
      Nothing leaves this machine: a server on 127.0.0.1 alone serves one page, which asks for nothing else. Of homes and \
      pupils the page knows only the sums of blocks. Examples:
        catchment edit study.yml
        catchment edit study.yml --blocks grid:250 --group foreign_origin \\
          --output meeting
        catchment edit study.yml --plan plan.csv --no-open
        catchment edit study.yml --year 2030-31 --barrier rivers.gpkg
        catchment edit study.yml --audience public

      For the public the page has no figure of pupils, as each move would tell how many live in a block: it shows areas, \
      schools, places and shapes. What Export writes is what compare may tell the public, after the plans exported before. \
      Each move is in a journal in the --output folder before it is answered, so that the same command carries on where \
      the last one stopped, however that came about. Export in the page writes the plan, its areas and what compare says of them into that folder. \
      Ctrl-C ends it.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(
    help: ArgumentHelp(
      "What is moved: grid:250, streets, homes:50 or a layer, as in redraw; by default the study's residential units.",
      valueName: "source"))
  var blocks: String?

  @OptionGroup var blockOptions: BlockOptions

  @OptionGroup var forecast: ForecastYearOption

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp("Only these groups of the study; may be repeated.", valueName: "name"))
  var groups: [String] = []

  @Option(help: ArgumentHelp("A plan to begin with, as redraw and Export write it.", valueName: "csv"))
  var plan: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The folder of the journal and of what is exported; by default "edit" beside the study file, for --year 2030-31 \
      "edit-2030", for the public "edit-public".
      """,
      valueName: "folder"))
  var output: String?

  @Flag(inversion: .prefixedNo, help: "Open the page in the browser.")
  var open = true

  @OptionGroup var language: LanguageOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var common: CommonOptions

  func validate() throws { _ = try blockOptions.source(blocks) }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let workers = common.workers
      let file = try audience.applied(to: StudyFile(path: study))
      terminal.language = language.language(of: file)
      let isPublic = file.publish.audience == .public
      let folder =
        output ?? file.resolve(forecast.start.map { "edit-\($0)" } ?? (isPublic ? "edit-public" : "edit"))
      let lock = try FolderLock(folder, option: "--output")
      defer { withExtendedLifetime(lock) {} }
      let study = try forecast.study(file, workers: workers, terminal)
      for finding in study.findings { terminal.warn(of: finding, isPublic: isPublic) }
      let redesign = try StudyRedesign(
        study, StudyBlocks(blockOptions.source(blocks), of: study, workers: workers),
        groups: groups, shortestBorder: blockOptions.leastBorder,
        barriers: blockOptions.barrierLines(of: study, workers: workers),
        workers: workers, progress: terminal.progress)
      terminal.progress("reading the journal")
      let server = try EditorServer(
        redesign, folder: folder, language: language.language(of: file), start: start(redesign),
        workers: workers)
      terminal.clear()
      server.doubts.forEach(terminal.doubt)
      try serve(server, folder)
    }
  }

  private func start(_ redesign: StudyRedesign) throws -> (name: String, areas: [String: String])? {
    guard let plan else { return nil }
    let found = try PlanTable(plan).plan(for: redesign.problem)
    let (blocks, areas) = (redesign.problem.blocks, redesign.problem.facilities)
    let codes = found.facility.enumerated().map { (blocks[$0], areas[Int($1)].code) }
    return (String(plan.fileName.withoutEnding.prefix(60)), Dictionary(codes) { first, _ in first })
  }

  /// Serves until the program is ended.
  private func serve(_ server: EditorServer, _ folder: String) throws {
    let ended = DispatchSemaphore(value: 0)
    let path = FileManager.default.currentDirectoryPath
    let page = folder.hasPrefix("/") ? folder : path + "/" + folder
    Task { [open, isQuiet = common.quiet] in
      do {
        try await server.run { address in
          try Terminal.write(address + "\n")
          if open { try BrowserPage(folder: page, address: address).show() }
          if !isQuiet {
            Terminal.complain("the plans are in \(folder)/journal.jsonl; Ctrl-C ends the editor")
          }
        }
      } catch {
        Terminal.complain("catchment: the page cannot be served: \(error)")
      }
      ended.signal()
    }
    ended.wait()
    throw ExitCode(EX_UNAVAILABLE)
  }
}
