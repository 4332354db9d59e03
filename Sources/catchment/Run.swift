import ArgumentParser
import Foundation
import Languages
import Layers
import Measures
import Publishing
import Studies

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a study, places its pupils, measures, and writes tables and maps.",
    discussion: """
      Examples:
        catchment run study.yml
        catchment run study.yml --output results --overwrite
        catchment run study.yml --gpkg
        catchment run study.yml --tables csv.gz,parquet
        catchment run study.yml --language ca --decimal-comma --bom

      The folder then holds results.xlsx (a sheet for the city, the districts, the catchment areas, the schools, what \
      changed, and what it all means), the same as results_zones.csv and so on; zones.geojson, districts.geojson and \
      schools.geojson with styles that QGIS takes up by itself; unplaced.csv with the rows of the pupils who could \
      not be placed, and why; and about.json, which says what made them.

      For programs there is one row per indicator, place, group and year, with numerators and intervals: \
      measures.csv, or measures.parquet from 20,000 rows on. Values that are undefined are not in it, and the rest of a \
      group only for the city, unless --every-row is given.

      Where there are more than 1,000 areas or schools, one file, maps.gpkg, holds all maps with their styles; with \
      --gpkg, city.gpkg takes its place. A level of more than 5,000, of which nobody would read a \
      sheet, is left out of the workbook and of results_*.csv; maps.gpkg then has the main measures only, and indices of \
      segregation within single areas are left out, unless --every-row is given.

      What catchment check calls an error ends the run; what makes the results doubtful stands first in the summary, in the \
      column "note" of the tables and in the column "warning" of the maps. Pupils without a place or a school are counted in \
      the summary and listed in unplaced.csv.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(
    name: .shortAndLong, help: "The folder for the results; by default \"results\" beside the study file.")
  var output: String?

  @Flag(help: "Replace files of an earlier run.")
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      "The forms of the table of measures: csv, csv.gz, parquet, json; several with commas. By default csv, or parquet "
        + "where it is long.", valueName: "forms"))
  var tables: TableForms?

  @Flag(
    help: """
      Keep the rows of measures that say nothing: undefined ones, and the rest of a group in each place; and, however \
      many areas there are, the indices of segregation within each.
      """)
  var everyRow = false

  @Flag(
    help:
      "Write 3,5 and semicolons in the tables of results_*.csv, as spreadsheets of most of Europe want them.")
  var decimalComma = false

  @Flag(help: "Begin results_*.csv with the mark by which spreadsheets know UTF-8.")
  var bom = false

  @Flag(
    help: """
      Write the whole city for QGIS as well: city.gpkg with all layers and their styles, and the project city.qgz with \
      a map and a page to print for each main measure, as catchment export does.
      """)
  var gpkg = false

  @Flag(help: "Print the measures as JSON instead of the summary.")
  var json = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var timings: TimingsOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet, timings: timings)
      let file = try audience.opened(study, server, language, &terminal)
      let folder = output ?? file.resolve("results")
      try Publication.check(folder, overwrite: overwrite)
      let lock = try FolderLock(folder, option: "--output")
      defer { withExtendedLifetime(lock) {} }
      let workers = terminal.watching(common.workers)
      let years = try StudyYears(
        file, keepsUnitShapes: gpkg, workers: workers, progress: terminal.progress)
      try findings.review(years.findings, terminal)
      for study in years.studies {
        let isOneOfSeveral = years.studies.count > 1
        study.notes.forEach { terminal.note(isOneOfSeveral ? "\(name: study.year): \($0)" : $0) }
      }
      // Beside the measures, which leave some time of a processor over.
      let inputs = InputDigests(of: file, workers: common.workers)
      let mapped = gpkg ? years : nil
      let publication = try Publication(
        consume years, everyIndex: everyRow, keepsHomes: gpkg, workers: workers, progress: terminal.progress)
      findings.tell(of: publication, terminal)
      let map =
        try mapped.map {
          try CityMap(
            publication, of: $0, file: Publication.mapName, in: language.language(of: file),
            workers: workers, progress: terminal.progress)
        }
      terminal.progress("writing")
      var options = TableOptions(forms: tables?.forms, rows: everyRow ? .all : .telling)
      (options.decimalComma, options.hasByteOrderMark) = (decimalComma, bom)
      let removed = publication.leftovers(in: folder, besides: options, withMap: gpkg)
      let paths = try publication.write(
        to: folder, overwrite: overwrite, tables: options, map: map, by: Version.program,
        inputs: inputs,
        in: language.language(of: file), workers: common.workers)
      terminal.progress("summing up")
      terminal.clear()
      map?.notes.forEach(terminal.note)
      if json {
        let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
        try publication.measures.writeJSON(to: writer, in: language.language(of: file))
        try writer.flush()
      } else if !common.quiet {
        let summary = Summary(
          publication, in: language.language(of: file), folder: folder,
          map: publication.mapToOpen(withMap: gpkg))
        try Terminal.write(summary.text + "\n")
      }
      if !removed.isEmpty { terminal.tell("Removed: \(name: removed.joined(separator: "\n         "))") }
      terminal.tell(written: paths)
      terminal.tellTimings()
    }
  }
}

/// The forms that `--tables` names.
struct TableForms: ExpressibleByArgument {
  let forms: Set<MeasureTable.Form>

  init?(argument: String) {
    let named = argument.split(separator: ",").map { MeasureTable.Form(rawValue: String($0)) }
    guard !named.isEmpty, !named.contains(nil) else { return nil }
    forms = Set(named.compactMap { $0 })
  }
}
