import ArgumentParser
import DeterministicParallel
import Foundation
import Geography
import Layers
import Publishing
import Studies
import Travel

/// What `catchment distances` can write beside its table.
struct DistanceFiles: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write what lies between each of --origins and each school to this CSV, a column per school.",
      valueName: "path"))
  var matrix: String?

  @Option(
    help: ArgumentHelp(
      "Where the matrix begins: pupils, schools, zones, residential, or a table of points (with --x, --y and --crs).",
      valueName: "what"))
  var origins = "pupils"

  @Option(
    help: ArgumentHelp(
      "Write one row per pupil to this CSV: the ways to the school attended, the assigned and the nearest. Internal.",
      valueName: "path"))
  var list: String?

  @Option(help: ArgumentHelp("How many nearest schools the list shall have.", valueName: "number"))
  var nearest: Int?

  @Option(
    help: ArgumentHelp(
      "Write the pupils to whom a public or subsidised school is nearer than that of their catchment area to this CSV. "
        + "Internal.", valueName: "path"))
  var nearer: String?

  @Option(
    help: ArgumentHelp(
      "Write the ways themselves to this layer (.geojson or .shp): of those pupils whose way leads farthest round, of "
        + "one pupil, or between two places. Those of pupils are internal.", valueName: "path"))
  var routes: String?

  @Option(help: ArgumentHelp("Of how many pupils the ways are drawn.", valueName: "number"))
  var limit = 100

  @Option(help: ArgumentHelp("Draw the way of the pupil of this code.", valueName: "code"))
  var pupil: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Draw a way from here: lon,lat in degrees, or x,y in the study's CRS.", valueName: "x,y"))
  var from: PlaceOption?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Draw a way to here, or to the school of this code.", valueName: "x,y or code"))
  var to: String?

  func validate() throws {
    if paths.contains("-") {
      throw ValidationError("The screen is for the table; name files for what is written beside it.")
    }
    try TextTables.check([matrix, list, nearer])
    if nearest != nil, list == nil {
      throw ValidationError("--nearest lists pupils one by one; name a file for that by --list.")
    }
    if let nearest, !(1...100).contains(nearest) { throw ValidationError("--nearest is 1 to 100 schools.") }
    if !(1...1_000_000).contains(limit) { throw ValidationError("--limit is from 1 to 1,000,000.") }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to belong together.") }
    if from != nil, pupil != nil {
      throw ValidationError("Give either --pupil or --from and --to, not both.")
    }
    if routes == nil, from != nil || pupil != nil {
      throw ValidationError("--pupil, --from and --to say which way --routes draws; add --routes FILE.")
    }
  }

  /// The files to write.
  var paths: [String] { [matrix, list, nearer, routes].compactMap { $0 } }

  /// The table of points, where a matrix begins there.
  var inputPaths: [String] {
    ["pupils", "schools", "zones", "residential"].contains(origins) ? [] : [origins]
  }

  /// Whether anything is to be written.
  var isAsked: Bool { !paths.isEmpty }

  /// Whether anything that is written tells of single pupils.
  var isInternal: Bool {
    list != nil || nearer != nil || (routes != nil && from == nil) || (matrix != nil && origins == "pupils")
  }

  /// What the files are made of.
  struct Content {
    let study: Study
    /// Metres.
    let distances: HomeSchoolDistances
    /// Seconds, when they are wanted in place of metres.
    let times: HomeSchoolDistances?
    let nearer: NearerSchools
    let travel: TravelMetric
    /// Of the schools' and the points' tables.
    let source: StudySource
  }

  /// Writes what was asked for.
  func write(_ content: Content, overwrite: Bool, workers: Workers, terminal: Terminal) throws {
    let study = content.study
    if let matrix {
      terminal.progress("writing the matrix")
      let table = TravelMatrix(
        from: try places(content, workers: workers), to: study.schools, by: content.travel)
      let file = try OutputFile(matrix, overwrite: overwrite, isPrivate: origins == "pupils")
      try table.write(to: file.writer, workers: workers)
      try file.commit()
    }
    if let list {
      terminal.progress("ranking the schools")
      let ranked = try RankedSchools(
        nearest ?? 1, among: Array(0..<study.schools.count), of: study, by: content.travel, workers: workers)
      let rows = PupilList(
        study, content.times ?? content.distances, ranked, isTimed: content.travel.isTimed)
      try OutputFile.write(list, overwrite: overwrite, isPrivate: true) { writer throws(FileError) in
        try rows.write(to: writer)
      }
    }
    if let nearer {
      try OutputFile.write(nearer, overwrite: overwrite, isPrivate: true) { writer throws(FileError) in
        try content.nearer.writeList(of: study, beside: content.distances, to: writer)
      }
    }
    if let routes {
      terminal.progress("drawing the ways")
      let found = try drawn(content, workers: workers)
      _ = try found.layer.write(
        to: routes, overwrite: overwrite, isPrivate: from == nil, workers: workers)
      if found.missing > 0 { terminal.say("without a way to draw: \(found.missing)") }
    }
    if isInternal { terminal.say("internal: what was written tells of single pupils; do not publish it") }
  }

  private func places(_ content: Content, workers: Workers) throws -> MatrixOrigins {
    let study = content.study
    switch origins {
    case "pupils": return try MatrixOrigins(homesOf: study, workers: workers)
    case "schools": return MatrixOrigins(study.schools)
    case "zones": return try MatrixOrigins(study.zones, named: "zone", of: study)
    case "residential": return try MatrixOrigins(study.residential, named: "unit", of: study)
    default:
      let source = content.source
      return try MatrixOrigins(
        StudyFile.TableSource(
          file: origins.absolutePath, columns: ["x": source.coordinates.x, "y": source.coordinates.y],
          crs: source.crs, decimalComma: source.decimalComma, encoding: source.text.encoding), of: study,
        workers: workers)
    }
  }

  private func drawn(_ content: Content, workers: Workers) throws -> SchoolRoutes {
    guard case .streets(let streets, let cost) = content.travel else {
      throw ValidationError("--routes needs a street map: add --streets FILE, or \"streets\" to the study.")
    }
    let study = content.study
    if let from, let to {
      return SchoolRoutes(
        from: try from.degrees(in: study), to: try destination(to, study), along: streets, minimizing: cost)
    }
    var pupils = SchoolRoutes.farthestRound(limit, content.distances)
    if let pupil {
      guard let found = try PupilCodes(study).pupil(pupil) else {
        throw ValidationError("--pupil: no pupil has this code.")
      }
      pupils = [found]
    }
    return try SchoolRoutes(
      of: pupils, study, along: streets, minimizing: cost, distances: content.distances, workers: workers)
  }

  private func destination(_ text: String, _ study: Study) throws -> Coordinate {
    if let school = study.schools.ids.firstIndex(of: text) {
      return Coordinate(x: study.schools.longitude[school], y: study.schools.latitude[school])
    }
    guard let place = PlaceOption(argument: text) else {
      throw ValidationError("--to: neither a place x,y nor the code of a school.")
    }
    return try place.degrees(in: study)
  }
}

/// A place that is given as x,y.
struct PlaceOption: ExpressibleByArgument {
  private let place: Coordinate

  init?(argument: String) {
    let numbers = argument.split(separator: ",").map { Double($0.filter { $0 != " " }) }
    guard numbers.count == 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else {
      return nil
    }
    place = Coordinate(x: x, y: y)
  }

  /// Longitude and latitude: as they are when they can be degrees, else out of the study's CRS.
  func degrees(in study: Study) throws -> Coordinate {
    if abs(place.x) <= 180, abs(place.y) <= 90 { return place }
    guard let found = try Reprojection(from: study.crs, to: .wgs84)(place) else {
      throw ValidationError("The place has no longitude and latitude.")
    }
    return found
  }
}
