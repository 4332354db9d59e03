import ArgumentParser
import Layers
import Partitions
import Publishing
import Studies

struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Counts a part of a study's pupils, for catchment merge to make the measures of all.",
    discussion: """
      For a nation that is too much for one machine, or for towns that do not hand out their registers: each part is read, \
      placed and measured alone, and its file holds counts by area, school, group and result, and ways in whole centimetres – \
      no code, no address, no place of a home. It still tells of few pupils: keep it to yourselves. Examples:
        mkdir parts
        catchment measures study.yml --partition 1/4 --output parts/1.parquet
        catchment measures study.yml --partition municipality=08019 \\
          --output parts/08019.parquet
        catchment measures study.yml --partition municipality=08019 --partition 1/3 \\
          --output parts/08019-1.parquet
        catchment measures study.yml --part pupils_08019.csv \\
          --output parts/08019.parquet
        catchment merge parts/*.parquet --study study.yml --output results

      Parts carry all that run tells, the results and the city's own indicators included. What became of the pupils of the \
      year before (transitions, dropout) is carried by slices of the whole register alone: of parts by a column, or of \
      registers of their own, a pupil who moves from one to another would seem to have left. A study of several years is \
      refused there unless --leave-out is given. All parts must be of one version and of the same rules.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(
    help: ArgumentHelp(
      "Which pupils: one of so many slices, such as 3/7, or those whose column has a value, such as municipality=08019; "
        + "given twice, a slice of these. By default all.", valueName: "part"))
  var partition: [String] = []

  @Option(
    help: ArgumentHelp("The pupils of the study's year, in place of those that it names.", valueName: "path"),
    completion: .file())
  var part: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, .parquet.", valueName: "path"))
  var output: String

  @Flag(help: "Leave out what parts do not carry.")
  var leaveOut = false

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard StudyPartition(partition, file: part) != nil else {
      throw ValidationError(
        "--partition is a slice such as 3/7, or a column and its value, such as municipality=08019, which --part is in "
          + "place of.")
    }
    guard output.fileEnding.lowercased() == "parquet" else {
      throw ValidationError("--output: parts are written as .parquet.")
    }
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let whole = try server.applied(to: StudyFile(path: study))
      guard let taken = StudyPartition(partition, file: part) else { return }
      if let loss = taken.loss(of: whole), !leaveOut {
        throw FileError(
          .badData, path: study,
          "parts by a column, or of files of their own, do not carry \(loss): who moves from one to another would seem to have left",
          hint: "cut the whole register into slices (--partition 1/4), or add --leave-out to do without it")
      }
      let inputs = whole.inputPaths + [part].compactMap { $0 }
      try OutputFile.check([output], inputs: inputs, overwrite: overwrite)
      let years = try StudyYears(
        taken.taken(of: whole), workers: common.workers, progress: terminal.progress)
      try findings.review(years.findings, terminal)
      let counted = try StudyPart(years, workers: common.workers, progress: terminal.progress)
      try counted.write(
        to: output, of: whole, taking: taken, by: Version.program, overwrite: overwrite,
        workers: common.workers)
      terminal.clear()
      terminal.say("Written: \(output) (\(grouped(counted.pupilCount)) pupils)")
    }
  }
}
