import ArgumentParser
import Consultation
import FamilyGuide
import Layers
import Studies

struct Consult: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a web page on which families find their school of today and of a plan by their address.",
    discussion: """
      Static files for the city's web site, in the languages that families speak. The address is matched in the browser against the register: \
      nothing is sent, and no file of pupils is read. Examples:
        catchment consult study.yml plan.gpkg --output consult
        catchment consult study.yml new.shp --zone-id CODE --zone-name NAME \\
          --output consult

      Areas are told apart by their names. A plan as redraw and edit write it has the study's own columns.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Argument(help: "The areas of the plan.", completion: .file(extensions: ["gpkg", "shp", "geojson"]))
  var plan: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the page.", valueName: "folder"))
  var output: String

  @OptionGroup var layer: PlanLayerOptions
  @OptionGroup var closing: ClosingOption

  @Option(
    help: ArgumentHelp(
      "The column of the plan's names; by default that of the study's areas.", valueName: "column"))
  var zoneName: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let file = try StudyFile(path: study)
      terminal.language = file.language ?? .english
      let lock = try FolderLock(output, option: "--output")
      defer { withExtendedLifetime(lock) {} }
      try OutputFile.check(
        ConsultationPage.files.map { "\(output)/\($0)" }, inputs: file.inputPaths + [plan],
        overwrite: overwrite)
      let schools = try AddressSchools(
        file, plan: layer.source(plan, of: file, name: zoneName ?? file.zones.name),
        closesMissing: closing.closeMissing, workers: common.workers, progress: terminal.progress)
      try findings.review(schools.findings, terminal)
      terminal.clear()
      schools.doubts.forEach(terminal.doubt)
      try ConsultationPage(schools, name: file.name).write(to: output, overwrite: overwrite)
      terminal.say(
        "\(schools.changed) of \(schools.numbers.count) addresses get another catchment area; open \(output)/index.html"
      )
    }
  }
}
