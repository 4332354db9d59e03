import ArgumentParser
import DeterministicParallel
import Foundation
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Servers
import Studies
import Travel

struct Distances: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports how far pupils live from their schools, by catchment area, district, city and group.",
    discussion: """
      Distances are straight lines on the ellipsoid, or ways along the streets of a map. Examples:
        catchment distances study.yml
        catchment distances study.yml --mode walking --streets city.osm.pbf
        catchment distances study.yml --level zone --output distances.csv
        catchment distances study.yml --mode cycling --times
        catchment distances study.yml --matrix zones.csv --origins zones
        catchment distances study.yml --list internal.csv --nearest 3 \\
          --nearer internal_nearer.csv
        catchment distances study.yml --routes way.geojson --from 2.36,41.80 \\
          --to 08012345
        catchment distances --pairs od.csv --streets city.osm.pbf --mode walking \\
          --output ways.csv
        catchment distances --pairs od.csv \\
          --pair-columns home_x,home_y,work_x,work_y --crs EPSG:25831
        catchment distances study.yml --server valhalla=http://127.0.0.1:8002 --times
        catchment distances --zones zones.shp --schools schools.csv \\
          --pupils pupils.csv --map zones.geojson
      """)

  @OptionGroup var source: StudySource
  @OptionGroup(title: "Streets") var streets: StreetOptions
  @OptionGroup(title: "Server") var server: ServerOptions
  @OptionGroup(title: "Pairs of places") var pairs: PairOptions
  @OptionGroup(title: "Files beside the table") var files: DistanceFiles
  @OptionGroup var table: TableOutput
  @OptionGroup var findings: FindingsOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  @Flag(help: "Give minutes in place of metres, by the fastest ways.")
  var times = false

  @Option(name: .customLong("level"), help: "Which places to report. May be repeated.")
  var areas: [AreaLevel] = []

  private var levels: [Level] { areas.map(\.level) }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let workers = terminal.watching(common.workers)
      if pairs.pairs != nil { return try writePairs(terminal, workers) }
      var file = audience.applied(to: try source.file(readsPlaces: !files.inputPaths.isEmpty))
      terminal.language = language.language(of: file)
      try file.refuseThePublic("distances of single schools and small areas")
      file = try server.leave.applied(to: named(file))
      try OutputFile.check(
        files.paths + [table.output, table.map], inputs: file.inputPaths + files.inputPaths,
        overwrite: table.overwrite)
      try table.checkMap()
      let study = try Study(file, workers: workers, progress: terminal.progress)
      try findings.review(study.findings, terminal)
      terminal.progress(file.streetServer != nil ? "asking the server" : "measuring distances")
      let asking = terminal.watching(Workers(count: ServerOptions.questions))
      let travel = try study.travel(workers: workers, asking: asking)
      let content = try measured(study, by: travel, workers: workers)
      try report(study, content, terminal, workers: workers)
    }
  }

  /// The streets are those of the options, else those of a study file, if one is named.
  private func writePairs(_ terminal: Terminal, _ workers: Workers) throws {
    let study = try source.study.map { _ in try source.file(readsPlaces: true) }
    var map = try streets.map(of: study)
    if streets.streets == nil, let study, let file = map?.file { map?.file = study.resolve(file) }
    if times, map == nil {
      throw ValidationError("--times needs streets: add --streets FILE, or \"streets\" to the study.")
    }
    try pairs.write(
      along: map, from: source, minimizing: times ? .duration : .length, to: table, terminal: terminal,
      workers: workers)
  }

  func validate() throws {
    if pairs.pairs != nil {
      let isOther = !files.paths.isEmpty || table.map != nil || !levels.isEmpty || server.server != nil
      if isOther || ![.csv, .table].contains(table.chosenFormat) {
        throw ValidationError(
          "--pairs gives a CSV of its own: it has no levels, maps, lists or servers, and no other form.")
      }
    }
    guard let address = server.server else { return }
    guard RouteServer.kinds.contains(address.kind) else {
      throw ValidationError("--server is of the kind \(RouteServer.kinds.joined(separator: " or ")).")
    }
    if streets.streets != nil {
      throw ValidationError("Ways are found by a server or on a map; leave out --server or --streets.")
    }
    if streets.mode == .straight { throw ValidationError("Straight lines need no server.") }
  }

  /// The study with the streets or the server that the options name in place of its own.
  private func named(_ study: StudyFile) throws -> StudyFile {
    var file = study
    if let address = server.server {
      file.streetServer = StreetServer(
        address, mode: study.streetServer?.mode ?? study.streets?.mode ?? .walking)
    }
    if file.streetServer == nil || streets.mode == .straight || streets.streets != nil {
      file.streetServer = nil
      file.streets = try streets.map(of: study)
    } else if let mode = streets.mode.flatMap({ TravelMode(rawValue: $0.rawValue) }) {
      file.streetServer?.mode = mode
    }
    if file.streetServer != nil, files.routes != nil {
      throw ValidationError("--routes draws ways on a map, which a server does not send; add --streets FILE.")
    }
    return file
  }

  private func report(
    _ study: Study, _ content: DistanceFiles.Content, _ terminal: Terminal, workers: Workers
  ) throws {
    terminal.progress("summing up distances")
    let measures = summedUp(content, workers: workers)
    try files.write(content, overwrite: table.overwrite, workers: workers, terminal: terminal)
    terminal.clear()
    let onStreets = content.distances.account.finding(
      reached: content.distances.attended.count { !$0.isNaN }, of: study)
    findings.tell(onStreets, isPublic: study.file.publish.audience == .public, terminal)
    let wanted = TableOutput.levels(levels)
    let language = language.language(of: study.file)
    try table.write(measures, of: study, levels: wanted, in: language, workers: common.workers) { writer in
      if times {
        Report.times(measures, levels: wanted).write(
          to: writer, titles: ["mean", "median", "p90", "≤ 10 min", "≤ 20 min", "> 30 min"], in: language)
      } else {
        Report.distances(measures, levels: wanted).write(
          to: writer, titles: ["mean", "median", "p90", "≤ 500 m", "≤ 1 km", "> 2 km"], in: language)
        writer.append(DistanceReport(measures, of: study).text(in: language))
      }
    }
    study.sayUnplaced(to: terminal)
    if content.distances.method != HomeSchoolDistances.straightLine {
      terminal.tell("method: \(Text(content.distances.method))")
    }
    content.distances.mapNotes.forEach(terminal.note)
    for (reason, count) in content.distances.unreached {
      terminal.tell("without a way: \(.whole(count)) – \(HomeSchoolDistances.said(reason))")
    }
  }

  private func measured(
    _ study: Study, by travel: TravelMetric, workers: Workers
  ) throws -> DistanceFiles.Content {
    if times, case .straight = travel {
      throw ValidationError(
        "--times needs streets: add --streets FILE or --server, or \"streets\" to the study.")
    }
    let distances = try study.distances(by: travel, workers: workers)
    let nearer = try NearerSchools(study, beside: distances, by: travel, workers: workers)
    let shown = times ? travel.minimizing(.duration) : travel
    return DistanceFiles.Content(
      study: study, distances: distances,
      times: times ? try study.distances(by: shown, workers: workers) : nil,
      nearer: nearer, travel: shown, source: source)
  }

  private func summedUp(_ content: DistanceFiles.Content, workers: Workers) -> MeasureTable {
    let (study, levels) = (content.study, TableOutput.levels(levels))
    var measures = MeasureTable(for: study)
    if let times = content.times {
      TravelTimes.add(to: &measures, study: study, times: times, levels: levels, workers: workers)
      return measures
    }
    let distances = content.distances
    Mobility.add(to: &measures, study: study, distances: distances, levels: levels, workers: workers)
    GroupDistances.add(to: &measures, study: study, distances: distances, levels: levels, workers: workers)
    NearerSchool.add(to: &measures, study: study, nearer: content.nearer, levels: levels, workers: workers)
    return measures
  }
}

extension Level: ExpressibleByArgument {}

/// The levels of measures that are taken by where pupils live.
enum AreaLevel: String, ExpressibleByArgument, CaseIterable {
  case city, district, zone

  var level: Level {
    switch self {
    case .city: .city
    case .district: .district
    case .zone: .zone
    }
  }
}

extension TableOutput {
  /// The levels that were asked for, or all of them.
  static func levels(_ asked: [Level]) -> [Level] { asked.isEmpty ? [.city, .district, .zone] : asked }

  /// The level that a map shows: the one that was asked for, the catchment areas where it is several or the city.
  func drawnLevel(of levels: [Level]) -> Level {
    let drawn = levels.filter { $0 != .city }
    return drawn.count == 1 ? drawn[0] : .zone
  }

  /// Refuses the level of schools, for measures that are taken by where pupils live.
  static func checkAreas(_ levels: [Level]) throws {
    if levels.contains(.school) {
      throw ValidationError("These are measures of where pupils live: --level is city, district or zone.")
    }
  }

  /// Writes the measures of some levels in the chosen form.
  func write(
    _ measures: MeasureTable, of study: Study, levels: [Level], in language: Language, workers: Workers,
    report: (ByteWriter) -> Void
  ) throws(FileError) {
    let selected = measures.selecting(levels)
    let drawn = drawnLevel(of: levels)
    let layer = Layer.measured(drawn, of: study, measures.selecting([drawn]), in: language)
    if let map {
      guard let layer else {
        throw FileError(
          .badData, path: map, "there is nothing to draw: the study has no \(drawn.rawValue) areas",
          hint: "choose --level zone")
      }
      // "-" is the screen, which has no ending.
      _ = try layer.write(to: map, as: map == "-" ? .geoJSON : nil, overwrite: overwrite, workers: workers)
    }
    try write { writer throws(FileError) in
      switch chosenFormat {
      case .csv: try selected.writeCSV(to: writer, in: language)
      case .json: try selected.writeJSON(to: writer, in: language)
      case .geojson:
        guard let layer else {
          throw FileError(
            .badData, path: output, "the study has no \(drawn.rawValue) areas", hint: "choose --level zone")
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
    notes.forEach(terminal.note)
    for (reason, count) in unplacedCounts {
      terminal.tell("not placed: \(.whole(count)) – \(Study.said(reason))")
    }
  }
}
