import ArgumentParser
import DeterministicParallel
import Forecasts
import Studies

/// Whether plans are for today's pupils or for those of a year to come.
struct ForecastYearOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Take the pupils that catchment forecast has for this school year in place of today's: 2030-31. Schools keep their \
      places; who opens or closes until then is as the study says.
      """, valueName: "year"))
  var year: String?

  /// The calendar year in which that school year begins.
  var start: Int? { year.flatMap { SchoolYear($0) }?.start }

  /// The study that the file names, with the pupils of that year where one is named, which is said.
  func study(_ file: StudyFile, workers: Workers, _ terminal: Terminal) throws -> Study {
    guard let year else { return try Study(file, workers: workers, progress: terminal.progress) }
    try file.refuseThePublic("plans for pupils of a forecast")
    let years = try StudyYears(file, workers: workers, progress: terminal.progress)
    terminal.progress("forecasting the pupils")
    let found = try PupilForecast(years, year: year, workers: workers).studyOfLastYear(workers: workers)
    terminal.clear()
    found.doubts.forEach(terminal.doubt)
    if let projection = found.study.projection {
      terminal.note(
        "the pupils are the \(.whole(projection.pupils)) forecast for \(name: projection.year), not the \(.whole(projection.pupilsAtStart)) of \(name: projection.start)"
      )
    }
    return found.study
  }
}
