import ArgumentParser
import Indicators
import Measures
import Publishing
import Studies

struct Segregation: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compares the segregation of the schools with that of the areas they draw from, for the same pupils.",
    discussion: """
      Examples:
        catchment segregation study.yml
        catchment segregation study.yml --level city --json
        catchment segregation --zones zones.shp --schools schools.csv --pupils pupils.csv \\
          --group migrant=origin:foreign
      """)

  @OptionGroup var source: StudySource
  @OptionGroup var table: TableOutput
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("level"), help: "Which places to report: city, district or zone. May be repeated.")
  var levels: [Level] = []

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let file = try source.file()
      guard !file.groups.isEmpty else {
        throw ValidationError("There is no group to measure: add \"groups\" to the study file, or --group.")
      }
      let study = try Study(file, workers: common.workers, progress: terminal.progress)
      var measures = MeasureTable(for: study)
      let wanted = TableOutput.levels(levels)
      terminal.progress("measuring segregation")
      Composition.add(to: &measures, study: study)
      try SchoolSegregation.add(to: &measures, study: study, levels: wanted, workers: common.workers)
      terminal.clear()
      try table.write(measures, of: study, levels: wanted, workers: common.workers) {
        (
          .segregation(measures, levels: wanted),
          ["resident", "enrolled", "D schools", "D areas", "gap"]
        )
      }
      study.sayUnplaced(to: terminal)
    }
  }
}
