import ArgumentParser
import Foundation
import Geography
import Languages
import Layers
import Preparation
import Studies

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports what is wrong with a study's data, and where; mends catchment areas.",
    discussion: """
      Each file is looked at as far as it can be read, even where the other commands would stop. The exit status is \
      1 when there are findings and 0 when there are none. Examples:
        catchment check study.yml
        catchment check study.yml --output findings.geojson --json
        catchment check study.yml --repair mended.geojson --fill 5000

      --repair makes polygons valid, gives what several areas claim to the one with the longest common border (of \
      equals to the first in the file), and fills gaps and slivers up to --fill into the neighbour with the longest \
      common border. Findings are for those who mend the data, not for publication; on the map, homes are cells of 100 m, and are left out of it where the study is for the public.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the places of the findings here: .geojson.", valueName: "path"))
  var output: String?

  @Flag(help: "Print tables and findings as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write mended catchment areas to this file, or to one of their name in this folder.", valueName: "path")
  )
  var repair: String?

  @Option(help: ArgumentHelp("Fill gaps up to so many square metres.", valueName: "m²"))
  var fill = MendedCoverage.Settings().fill

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...1e12).contains(fill) else {
      throw ValidationError("--fill is an area from 0 to 1,000,000,000,000 square metres.")
    }
    guard !json || output != "-" else {
      throw ValidationError("--json and --output - both write to the screen: give --output a file.")
    }
  }

  func run() throws {
    var hasFindings = false
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let check = try StudyCheck(path: study, workers: common.workers, progress: terminal.progress)
      let said = language.language ?? check.statedLanguage ?? .english
      terminal.language = said
      let mended = repair.map { target($0, check) }
      try OutputFile.check([output, mended], inputs: check.inputPaths, overwrite: overwrite)
      if let output, output != "-", LayerForm(path: output) != .geoJSON {
        throw FileError(
          .cannotCreate, path: output, "the places of findings are written as GeoJSON",
          hint: "let the name end with .geojson")
      }
      hasFindings = !check.findings.isEmpty
      terminal.clear()
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      if json {
        try check.writeJSON(to: writer, in: said)
      } else if !common.quiet, output != "-" {
        check.writeText(to: writer, in: said)
      }
      try writer.flush()
      if let output { try write(check, to: output, terminal) }
      if let mended { try mend(check, to: mended, terminal) }
    }
    if hasFindings { throw ExitCode(1) }
  }

  private func write(_ check: StudyCheck, to path: String, _ terminal: Terminal) throws {
    let audience = audience.audience ?? check.statedAudience
    guard let layer = check.layer(for: audience, in: terminal.language) else {
      throw FileError(
        .badData, path: path,
        "there is no map of the findings: the areas' coordinate reference system is not known")
    }
    try layer.writeGeoJSON(to: path, overwrite: overwrite, workers: common.workers)
    terminal.tell("Written: \(name: path) (\(count: layer.count, "place"), internal)")
    if audience == .public {
      terminal.note(
        "the places of homes are left out, as the study is for the public; --audience internal shows them"
      )
    }
  }

  /// The file of the mended areas: in a folder, of the name of their own.
  private func target(_ path: String, _ check: StudyCheck) -> String {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && isFolder.boolValue
      ? URL(fileURLWithPath: path).appendingPathComponent(check.zonesPath?.fileName ?? "zones.geojson").path
      : path
  }

  private func mend(_ check: StudyCheck, to target: String, _ terminal: Terminal) throws {
    terminal.progress("mending the catchment areas")
    let repair = try check.repairedZones(settings: .init(fill: fill))
    let notes = try repair.write(to: target, overwrite: overwrite, workers: common.workers)
    terminal.clear()
    terminal.tell(written: [target])
    repair.changes.forEach { terminal.tell("  \($0)") }
    notes.forEach { terminal.say("  note: \($0.text)") }
  }
}
