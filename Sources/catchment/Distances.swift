import ArgumentParser
import Foundation
import Indicators
import Layers
import Measures
import Publishing
import Repeatable
import Studies

struct Distances: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports how far pupils live from their schools, by catchment area, district, city and group.",
    discussion: """
      Distances are straight lines on the ellipsoid, or ways along the streets of a map. Examples:
        catchment distances study.yml
        catchment distances study.yml --mode walking --streets city.osm.pbf
        catchment distances study.yml --level zone --output distances.csv
        catchment distances --zones zones.shp --schools schools.csv --pupils pupils.csv --map zones.geojson
      """)

  @OptionGroup var source: StudySource
  @OptionGroup(title: "Streets") var streets: StreetOptions
  @OptionGroup var table: TableOutput
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("level"), help: "Which places to report: city, district or zone. May be repeated.")
  var levels: [Level] = []

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      var file = try source.file()
      file.streets = try streets.map(of: file)
      let study = try Study(file, workers: common.workers, progress: terminal.progress)
      var measures = MeasureTable(for: study)
      let wanted = TableOutput.levels(levels)
      terminal.progress("measuring distances")
      let distances = try study.distances(workers: common.workers)
      Mobility.add(to: &measures, study: study, distances: distances, levels: wanted, workers: common.workers)
      terminal.clear()
      try table.write(measures, of: study, levels: wanted, workers: common.workers) {
        Report.distances(measures, levels: wanted).write(
          to: $0, titles: ["mean", "median", "p90", "≤ 500 m", "≤ 1 km", "> 2 km"])
      }
      study.sayUnplaced(to: terminal)
      for (reason, count) in distances.unreached { terminal.say("without a way: \(count) – \(reason)") }
    }
  }
}

extension Level: ExpressibleByArgument {}

extension TableOutput {
  /// The levels that were asked for, or all of them.
  static func levels(_ asked: [Level]) -> [Level] { asked.isEmpty ? [.city, .district, .zone] : asked }

  /// Writes the measures of some levels in the chosen form.
  func write(
    _ measures: MeasureTable, of study: Study, levels: [Level], workers: Workers,
    report: (ByteWriter) -> Void
  ) throws(FileError) {
    let selected = measures.selecting(levels)
    let layer = Layer.measured(levels.count == 1 ? levels[0] : .zone, of: study, selected)
    if let map, let layer { try layer.writeGeoJSON(to: map, overwrite: overwrite, workers: workers) }
    try write { writer throws(FileError) in
      switch chosenFormat {
      case .csv: try selected.writeCSV(to: writer)
      case .json: try selected.writeJSON(to: writer)
      case .geojson:
        guard let layer else {
          throw FileError(.badData, path: output, "this level has no shapes", hint: "choose --level zone")
        }
        try layer.writeGeoJSON(to: writer, path: output, workers: workers)
      case .table: report(writer)
      }
    }
  }
}

extension Study {
  /// Says how many pupils could not be placed, and why.
  func sayUnplaced(to terminal: Terminal) {
    notes.forEach { terminal.say("note: \($0)") }
    for (reason, count) in unplacedCounts { terminal.say("not placed: \(count) – \(reason)") }
  }
}
