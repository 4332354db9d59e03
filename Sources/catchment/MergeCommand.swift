import ArgumentParser
import Layers
import Measures
import Partitions
import Publishing
import Studies

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes the measures of a study from the parts that catchment measures wrote.",
    discussion: """
      The results are those of run for city, districts, catchment areas and schools, the same to the last bit whatever the \
      parts and their order; ways are known to the centimetre. What the public may not see is withheld here, once, over \
      all parts. Examples:
        catchment merge parts/*.parquet --output results
        catchment merge parts/*.parquet --study study.yml --output results \\
          --audience public

      The study's areas, schools, teachers, costs and applications are read again; its pupils are not. There is no \
      unplaced.csv and no map of homes. Parts of another version or of other rules, a part that is there twice and \
      a slice that is missing are errors that name the file.
      """)

  @Argument(help: "The files of all parts, in any order.", completion: .file(extensions: ["parquet"]))
  var parts: [String]

  @Option(
    help: ArgumentHelp(
      "The study as a whole; by default the study file of the first part.", valueName: "path"),
    completion: .file(extensions: ["yml", "yaml"]))
  var study: String?

  @Option(name: .shortAndLong, help: "The folder for the results.")
  var output: String

  @Flag(help: "Replace files of an earlier run.")
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      "The forms of the table of measures: csv, csv.gz, parquet, json; several with commas.",
      valueName: "forms"))
  var tables: TableForms?

  @Flag(help: "Keep the rows of measures that say nothing, as run does.")
  var everyRow = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      guard let path = try study ?? StudyPart.studyPath(of: parts[0]) else {
        throw FileError(
          .badData, path: parts[0], "this is no part of a study", hint: "make parts with catchment measures")
      }
      let file = audience.applied(to: try StudyFile(path: path))
      terminal.language = language.language(of: file)
      try Publication.check(output, overwrite: overwrite)
      let lock = try FolderLock(output, option: "--output")
      defer { withExtendedLifetime(lock) {} }
      let merged = try MergedStudy(
        file, parts: parts, by: Version.program, workers: common.workers, progress: terminal.progress)
      try findings.review(merged.years.findings, terminal)
      if let loss = merged.loss {
        terminal.say("note: parts by a column, or of files of their own, do not carry \(loss)")
      }
      let publication = try Publication(
        merged, everyIndex: everyRow, workers: common.workers, progress: terminal.progress)
      findings.tell(of: publication, terminal)
      terminal.progress("writing")
      let options = TableOptions(forms: tables?.forms, rows: everyRow ? .all : .telling)
      let paths = try publication.write(
        to: output, overwrite: overwrite, tables: options, by: Version.program,
        in: language.language(of: file), workers: common.workers)
      terminal.clear()
      terminal.tell(written: paths)
    }
  }
}
