import ArgumentParser
import FamilyGuide
import Foundation
import Geography
import Languages
import Layers
import Studies

struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tells a family which schools serve an address, in the languages that families speak, and nothing about who attends them.",
    discussion: """
      No file of pupils is read. The study file may hold the city's own rule, such as Barcelona's: \
      lookup: {rule: zone_and_near, within: 500, at_least: {public: 6, subsidised: 6}}. Examples:
        catchment lookup study.yml --address "Carrer de Sant Pere 44" --language ca
        catchment lookup study.yml --lon 2.1744 --lat 41.4036 --json
        catchment lookup study.yml --address "Carrer de Sant Pere 44" --stage primary

      The exit status is 1 when the address is not found or not certain; up to three similar ones are then named.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(help: ArgumentHelp("Street and number.", valueName: "text"))
  var address: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Easting in the study's coordinate reference system.", valueName: "metres"))
  var x: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Northing in the study's coordinate reference system.", valueName: "metres"))
  var y: Double?

  @Option(parsing: .unconditional, help: ArgumentHelp("Longitude.", valueName: "degrees"))
  var lon: Double?

  @Option(parsing: .unconditional, help: ArgumentHelp("Latitude.", valueName: "degrees"))
  var lat: Double?

  @Option(
    help: ArgumentHelp(
      "Only schools that offer this stage or grade, as the table of schools or \"stages\" in the study file name it.",
      valueName: "stage"))
  var stage: String?

  @Option(
    help: ArgumentHelp(
      "One of \(Language.ofFamilies.map(\.code).joined(separator: ", ")); by default that of the environment (LANG).",
      valueName: "code"))
  var language: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (x == nil) == (y == nil), (lon == nil) == (lat == nil) else {
      throw ValidationError("A place has two coordinates: --x and --y, or --lon and --lat.")
    }
    guard [address != nil, x != nil, lon != nil].filter({ $0 }).count == 1 else {
      throw ValidationError("Give one of --address, --x and --y, --lon and --lat.")
    }
    if let language, Language.ofFamilies(locale: language) == nil {
      throw ValidationError(
        "The languages are \(Language.ofFamilies.map(\.code).joined(separator: ", ")).")
    }
  }

  func run() throws {
    var isFound = false
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let lookup = try SchoolLookup(
        StudyFile(path: study), stage: stage, workers: common.workers, progress: terminal.progress)
      try findings.review(lookup.findings, terminal)
      let answer = try answer(lookup)
      isFound = answer.isFound
      terminal.clear()
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      if json { try answer.writeJSON(to: writer) } else { writer.append(answer.text(in: chosenLanguage)) }
      try writer.flush()
    }
    if !isFound { throw ExitCode(1) }
  }

  private func answer(_ lookup: SchoolLookup) throws -> SchoolLookup.Answer {
    if let address { return try lookup.answer(address: address) }
    if let lon, let lat { return try lookup.answer(x: lon, y: lat, in: .wgs84) }
    return try lookup.answer(x: x ?? .nan, y: y ?? .nan, in: nil)
  }

  private var chosenLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let names = [language, environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]]
    return names.lazy.compactMap { $0 }.first { !$0.isEmpty }.flatMap { Language.ofFamilies(locale: $0) }
      ?? .english
  }
}
