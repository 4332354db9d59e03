import ArgumentParser
import Forecasts
import Layers
import Studies

struct Forecast: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Forecasts pupils by area, grade and group, says how far it may be off, and when schools are full.",
    discussion: """
      Cohorts of today move on from grade to grade at the rates of the last years, births enter the first grade, dwellings \
      bring pupils. The study file says what it is made with:
        forecast:
          grades: [I3, I4, I5, 1r, 2n, 3r, 4t, 5è, 6è]
          history:
            file: enrolment.csv
            columns: {year: curs, zone: zona, grade: nivell, pupils: alumnes}
          births:
            file: births.csv
            columns: {year: any, zone: zona, births: naixements}
          housing:
            file: housing.csv
            columns: {year: any, zone: zona, type: tipus, units: habitatges}
          yield: {pis: 0.2, casa: 0.45}

      Examples:
        catchment forecast study.yml
        catchment forecast study.yml --years 15 --output forecast.csv \\
          --schools schools.csv --back-test errors.csv
        catchment forecast study.yml --explain Z07

      Intervals are as wide as forecasts of earlier years, made with what was known then, would have been off: they \
      would have held 80 % of what came.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(help: ArgumentHelp("How many years ahead.", valueName: "number"))
  var years = 10

  @Option(name: .shortAndLong, help: ArgumentHelp("Write all numbers to this file.", valueName: "csv"))
  var output: String?

  @Option(help: ArgumentHelp("Write pupils and places of the schools to this file.", valueName: "csv"))
  var schools: String?

  @Option(help: ArgumentHelp("Write how far earlier forecasts would have been off.", valueName: "csv"))
  var backTest: String?

  @Option(help: ArgumentHelp("Show how the numbers of an area come about, step by step.", valueName: "area"))
  var explain: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try TextTables.check([output, schools, backTest])
    guard (1...PupilForecast.farthest).contains(years) else {
      throw ValidationError("--years is from 1 to \(PupilForecast.farthest).")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let file = try audience.applied(to: StudyFile(path: study))
      terminal.language = language.language(of: file)
      try file.refuseThePublic("forecasts by area and grade")
      try OutputFile.check([output, schools, backTest], inputs: file.inputPaths, overwrite: overwrite)
      let loaded = try StudyYears(file, workers: common.workers, progress: terminal.progress)
      for finding in loaded.findings { terminal.warn(of: finding) }
      let forecast = try PupilForecast(loaded, horizon: years, workers: common.workers)
      terminal.clear()
      forecast.doubts.forEach(terminal.doubt)
      let said = language.language(of: file)
      let explanation = try explain.map { area throws(FileError) in
        try ForecastExplanation(forecast, area: area, in: said)
      }
      try write(output, forecast.writeCSV)
      try write(schools, forecast.writeSchools)
      try write(backTest, forecast.writeBackTest)
      let files = [output, schools, backTest].compactMap { $0 }
      if files.contains("-") || common.quiet && !files.isEmpty { return }
      let writer = ByteWriter(inMemory: 1 << 14)
      if let explanation {
        explanation.write(to: writer)
      } else {
        ForecastReport(forecast, in: said).write(to: writer)
      }
      try Terminal.write(writer.text)
    }
  }

  private func write(_ path: String?, _ body: (ByteWriter) throws(FileError) -> Void) throws(FileError) {
    if let path { try OutputFile.write(path, overwrite: overwrite, body) }
  }
}
