import ArgumentParser
import Studies

/// Along which streets, and how.
struct StreetOptions: ParsableArguments {
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case straight, walking, cycling, driving
  }

  @Option(help: "How pupils travel; by default what the study says, or straight lines.")
  var mode: Mode?

  @Option(
    help: ArgumentHelp(
      "A street map: OpenStreetMap's .osm.pbf, .osm or .osm.gz, or a layer of lines: shapefile (also zipped), GeoJSON "
        + "(also a feature a line: .geojsonl), GeoPackage, GeoParquet, or a table of a database with PostGIS "
        + "(postgresql://…?table=schema.name).",
      valueName: "file"))
  var streets: String?

  @Option(help: ArgumentHelp("The CRS of a layer of lines that does not say it.", valueName: "EPSG:code"))
  var streetsCrs: String?

  @Option(
    help: ArgumentHelp(
      "A column of a layer of lines; what it holds is one of \(StreetMap.columnNames.joined(separator: ", ")) (metres; "
        + "a number; yes, reverse, no or closed; yes or no; km/h). May be repeated.", valueName: "what=column"
    ))
  var streetColumn: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a code of such a column means, as in oneway:D=yes. May be repeated.",
      valueName: "what:code=meaning"))
  var streetValue: [String] = []

  @Flag(help: "Let ferries be part of the way; by default they are left out, and counted.")
  var ferries = false

  @Flag(name: .customLong("no-index"), help: "Do not keep the streets ready to use beside their map.")
  var isNotKept = false

  func validate() throws {
    let layerOptions = streetColumn + streetValue + [streetsCrs].compactMap { $0 }
    if streets == nil, !layerOptions.isEmpty {
      throw ValidationError(
        "--street-column, --street-value and --streets-crs say what the file of --streets holds.")
    }
    _ = try columns()
    _ = try values()
  }

  /// The street map that the options name, or the study's own; nil for straight lines.
  func map(of study: StudyFile?) throws -> StreetMap? {
    if mode == .straight { return nil }
    let named = try streets.map { file in
      // A path on the command line is relative to where the user is, one in the study to the study.
      StreetMap(
        file: file.absolutePath, columns: try columns(), values: try values(), crs: streetsCrs)
    }
    guard var map = named ?? study?.streets else {
      guard let mode else { return nil }
      throw ValidationError(
        "--mode \(mode.rawValue) needs a street map: add --streets FILE, or \"streets\" to the study.")
    }
    if let mode = mode.flatMap({ TravelMode(rawValue: $0.rawValue) }) { map.mode = mode }
    map.isKept = !isNotKept
    if ferries { map.takesFerries = true }
    return map
  }

  private func columns() throws -> [String: String] {
    try streetColumn.columns(of: "--street-column", from: StreetMap.columnNames, suchAs: "oneway=SENTIT")
  }

  private func values() throws -> [String: [String: String]] {
    var values: [String: [String: String]] = [:]
    for text in streetValue {
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      let names = halves.first?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
      guard halves.count == 2, names.count == 2, ["oneway", "passable"].contains(names[0]) else {
        throw ValidationError(
          "--street-value has the form what:code=meaning, such as oneway:D=yes; what is oneway or passable")
      }
      values[names[0], default: [:]][names[1]] = halves[1]
    }
    return values
  }
}
