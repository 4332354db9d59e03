import ArgumentParser
import DeterministicParallel
import Foundation
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Studies

struct Indicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Computes the 22 indicators of the catalogue, which are the 21 of ECASS and the mixture of areas, and a city's own.",
    discussion: """
      The five dimensions are access, supply, segregation, mobility and results. Examples:
        catchment indicators study.yml --list --language ca
        catchment indicators study.yml
        catchment indicators study.yml --number 15 --level zone
        catchment indicators study.yml --output indicators.csv

      The median cost of schooling is the lower weighted median: the smallest amount of a school that at least half of \
      the pupils do not exceed, never one between two schools.

      The screen shows the city unless --level says otherwise; a file holds all levels. A map shows the catchment \
      areas, or the districts or schools that --level names.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Flag(help: "List which indicators the study can have, and what each of the others lacks.")
  var list = false

  @Option(
    name: .customLong("number"),
    help: ArgumentHelp(
      "Only the indicator of this number in the catalogue. May be repeated.", valueName: "number"))
  var numbers: [Int] = []

  @Option(
    name: .customLong("measure"),
    help: ArgumentHelp(
      "Only this measure, by its name in the tables, or by that of a city's own indicator. May be repeated.",
      valueName: "name"))
  var names: [String] = []

  @Option(
    name: .customLong("level"),
    help: "Which places to report: city, district, zone or school. May be repeated.")
  var levels: [Level] = []

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp("Only this group, or all. May be repeated.", valueName: "name"))
  var groups: [String] = []

  @Option(
    name: .customLong("year"),
    help: ArgumentHelp(
      "Only this school year; by default the screen shows the study’s own, and files and JSON hold all. May be repeated.",
      valueName: "year"))
  var years: [String] = []

  @OptionGroup var table: TableOutput
  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let other = numbers.first(where: { CatalogueIndicator(number: $0) == nil }) {
      throw ValidationError(
        "The catalogue has the indicators 1 to \(CatalogueIndicator.all.count), not \(other).")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let file = audience.applied(to: try StudyFile(path: study))
      terminal.language = language.language(of: file)
      if !list, Set(levels) == [.school] { try file.refuseThePublic("measures of single schools") }
      file.remindOfEarlierPlans(terminal)
      try OutputFile.check([table.output, table.map], inputs: file.inputPaths, overwrite: table.overwrite)
      try table.checkMap()
      let loaded = try StudyYears(
        list ? file : server.applied(to: file), workers: common.workers, progress: terminal.progress)
      guard !list else {
        terminal.clear()
        let indicators = IndicatorList(loaded, language: language.language(of: file))
        return try table.write { writer throws(FileError) in
          table.chosenFormat == .json
            ? writer.append(indicators.json) : writer.append(indicators.text)
        }
      }
      try findings.review(loaded.findings, terminal)
      let publication = try Publication(loaded, workers: common.workers, progress: terminal.progress)
      findings.tell(of: publication, terminal)
      terminal.clear()
      let known = publication.measures.years
      if let year = years.first(where: { !known.contains($0) }) {
        throw FileError(
          .badData, path: study, "the study has no school year \"\(year)\"",
          hint: "it has \(known.joined(separator: ", "))")
      }
      let selected = publication.measures.selecting(where: isWanted(publication.study.year))
      guard selected.selecting(shownLevels).count > 0 else {
        throw FileError(
          .badData, path: study, "no measure is left of what was asked for",
          hint: "see catchment indicators \(study.shellWord) --list; the groups are "
            + publication.measures.groups.joined(separator: ", "))
      }
      let said = language.language(of: file)
      try table.write(
        selected, of: publication.study, levels: shownLevels, in: said, workers: common.workers
      ) { IndicatorReport(selected.selecting(shownLevels), in: said).write(to: $0) }
    }
  }

  private var shownLevels: [Level] {
    levels.isEmpty ? (table.chosenFormat == .table ? [.city] : Level.allCases) : levels
  }

  private func isWanted(_ current: String) -> (Indicator, Level, String, String) -> Bool {
    let asked = numbers.compactMap(CatalogueIndicator.init(number:))
    let shownYears = years.isEmpty && table.chosenFormat == .table ? [current] : years
    return { indicator, _, group, year in
      (groups.isEmpty || groups.contains(group))
        && (shownYears.isEmpty || shownYears.contains(year))
        && (numbers.isEmpty && names.isEmpty || names.contains(indicator.id)
          || names.contains(indicator.columnName)
          || (indicator.dimension.map { names.contains($0.of) } ?? false)
          || asked.contains { $0.covers(indicator, group: group) })
    }
  }
}
