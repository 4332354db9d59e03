import ArgumentParser
import DeterministicParallel
import Foundation
import Geography
import Layers
import Publishing
import Studies
import Travel

struct WalkShedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walkshed",
    abstract: "Draws the land from which each school is within reach, and counts the pupils who live on it.",
    discussion: """
      Ways lead along the streets towards the school. Examples:
        catchment walkshed study.yml --within 500,1000 --output sheds.geojson
        catchment walkshed study.yml --minutes 5,10 --mode cycling --school 08012345
        catchment walkshed --schools schools.csv --crs EPSG:25831 \\
          --streets city.osm.pbf --output sheds.geojson

      The layer has a polygon for each school and limit with the columns school, name, mode, limit_m or limit_min, \
      area_ha, and with a study pupils (whose way is within the limit, wherever they go to school), attending (those \
      of them who attend the school), and both for each group. Pupils are counted by their ways, not by the outline, \
      which is for maps: the streets in reach, widened to both sides. The counts of small sheds may tell of single \
      pupils; look at them before you publish.
      """)

  @OptionGroup var source: StudySource
  @OptionGroup(title: "Streets") var streets: StreetOptions

  @Option(
    help: ArgumentHelp("How far in metres; by default 500,1000.", valueName: "metres,metres"),
    transform: NumberList.init)
  var within: NumberList?

  @Option(
    help: ArgumentHelp("How far in minutes, in place of metres.", valueName: "minutes,minutes"),
    transform: NumberList.init)
  var minutes: NumberList?

  @Option(help: ArgumentHelp("Only the school of this code. May be repeated.", valueName: "code"))
  var school: [String] = []

  @Option(
    help: ArgumentHelp(
      "How far the outline reaches beyond the streets; by default 40 on foot, 60 by bicycle, 150 by car.",
      valueName: "metres"))
  var margin: Double?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The layer to write: .geojson or .shp, or its table alone: .csv. Without one, the figures go to the screen.",
      valueName: "path"))
  var output: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if within != nil, minutes != nil { throw ValidationError("Give either --within or --minutes, not both.") }
    if let margin, !(1...1000).contains(margin) { throw ValidationError("--margin is 1 to 1,000 metres.") }
    if streets.mode == .straight {
      throw ValidationError("Walk-sheds follow the streets; the modes are walking, cycling and driving.")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      if let path = source.study { terminal.language = language.language(of: try StudyFile(path: path)) }
      let workers = terminal.watching(common.workers)
      let (schools, study, access) = try load(terminal, workers)
      terminal.progress("searching the streets")
      let limits = minutes.map { $0.values.map { $0 * 60 } } ?? within?.values ?? [500, 1000]
      let sheds = SchoolSheds(
        along: access, of: try chosen(schools), within: limits,
        minimizing: minutes == nil ? .length : .duration,
        margin: margin ?? SchoolSheds.usualMargin(of: access.mode), study: study, workers: workers)
      let drawn = try layer(sheds, schools, study)
      terminal.progress("writing")
      let notes = try write(drawn)
      terminal.clear()
      if output == nil { try Terminal.write(drawn.table(in: language.language(of: study?.file))) }
      notes.forEach { terminal.say("note: \($0.text)") }
      access.notes.forEach(terminal.note)
      if !sheds.offStreet.isEmpty {
        terminal.tell(
          "without a street within \(.meters(access.limit)): \(count: sheds.offStreet.count, "school")")
      }
      study?.sayUnplaced(to: terminal)
    }
  }

  /// The schools and streets of a study, or of plain files.
  private func load(_ terminal: Terminal, _ workers: Workers) throws -> (Schools, Study?, StreetAccess) {
    try OutputFile.check(
      [output], inputs: [source.schools, streets.streets].compactMap { $0 }, overwrite: overwrite)
    if source.study == nil, source.zones == nil, source.pupils == nil {
      guard let table = source.schoolTable else {
        throw ValidationError("Give a study file, or --schools and --streets.")
      }
      guard let map = try streets.map(of: nil) else { throw noStreets }
      terminal.progress("reading the schools")
      let schools = try Schools(table, workers: workers)
      schools.notes.forEach(terminal.note)
      terminal.progress("reading the streets")
      let network = try map.network(workers: workers)
      return (schools, nil, try StreetAccess(network, schools: schools, path: map.file, workers: workers))
    }
    var file = audience.applied(to: try source.file())
    try file.refuseThePublic("counts of pupils by school")
    file.streets = try streets.map(of: file)
    try OutputFile.check([output], inputs: file.inputPaths, overwrite: overwrite)
    guard file.streets != nil else { throw noStreets }
    let study = try Study(file, workers: workers, progress: terminal.progress)
    try findings.review(study.findings, terminal)
    terminal.progress("reading the streets")
    guard let access = try study.streetAccess(workers: workers) else { throw noStreets }
    return (study.schools, study, access)
  }

  private var noStreets: ValidationError {
    ValidationError("Walk-sheds need a street map: add --streets FILE, or \"streets\" to the study.")
  }

  private func chosen(_ schools: Schools) throws -> [Int] {
    if school.isEmpty { return Array(0..<schools.count) }
    return try school.map { code in
      guard let position = schools.ids.firstIndex(of: code) else {
        throw ValidationError("--school \(code): there is no school of this code.")
      }
      return position
    }
  }

  private func layer(_ sheds: SchoolSheds, _ schools: Schools, _ study: Study?) throws -> WalkShedLayer {
    do {
      return try WalkShedLayer(sheds, of: schools, study: study, workers: common.workers)
    } catch {
      throw FileError(.badData, path: source.study ?? source.schools ?? "", "\(error)")
    }
  }

  private func write(_ drawn: WalkShedLayer) throws -> [Layer.Note] {
    guard let output else { return [] }
    guard output.fileEnding.lowercased() == "csv" else {
      return try drawn.layer.write(to: output, overwrite: overwrite, workers: common.workers)
    }
    try OutputFile.write(output, overwrite: overwrite) { drawn.layer.writeCSV(to: $0) }
    return []
  }
}

/// Different numbers above 0 with commas between them.
struct NumberList {
  let values: [Double]

  /// - Throws: `ValidationError` with what the numbers may be.
  init(_ argument: String) throws {
    let values = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    self.values = values.compactMap { $0 }.filter { $0 > 0 && $0 <= 1_000_000 }
    guard self.values.count == values.count, Set(self.values).count == values.count else {
      throw ValidationError(
        "different numbers above 0 and up to 1,000,000, with commas between them, are wanted")
    }
  }
}
