import ArgumentParser
import Cartography
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Reports
import Studies

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws one measure as a map, without QGIS: SVG, PNG or PDF.",
    discussion: """
      Examples:
        catchment map study.yml --indicator gap --group foreign_origin \\
          --output gap.svg
        catchment map study.yml --indicator distance_attended_mean_m \\
          --output walk.png --language ca
        catchment map study.yml --indicator retention --level district \\
          --audience public --output retention.pdf

      Besides the names of the tables, --indicator knows these: gap, residents (share among those who live here), enrolled \
      (share among those who are enrolled here), walk, retention, inflow, demand, capacity (use of places), local (local \
      segregation). The map has title, legend, scale bar, north and source; \
      neighbours keep one border however much it is simplified.
      """)

  /// Short names of what is drawn most.
  static let shortNames: [String: Indicator] = [
    "gap": Composition.shareGap, "residents": Composition.residentShare,
    "enrolled": Composition.enrolledShare,
    "walk": Mobility.attendedMean, "retention": Retention.retention, "inflow": Retention.inflow,
    "demand": Demand.ratio, "capacity": CapacityUse.share, "local": LocalSegregation.local,
  ]

  @Argument(help: "The study file.", completion: .file(extensions: ["yml", "yaml"]))
  var study: String

  @Option(help: ArgumentHelp("What the map shows.", valueName: "name"))
  var indicator: String

  @Option(help: ArgumentHelp("Of which group; by default of all pupils.", valueName: "name"))
  var group = "all"

  @Option(help: ArgumentHelp("Of which school year; by default the study's own.", valueName: "year"))
  var year: String?

  @Option(help: "The areas of the map: zone or district.")
  var level = Level.zone

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The picture; its ending says the form: .svg, .png, .pdf.", valueName: "path"))
  var output: String

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  private var form: PictureForm? { PictureForm(rawValue: output.fileEnding.lowercased()) }

  func validate() throws {
    guard form != nil else {
      throw ValidationError("--output: a map is drawn as .svg, .png or .pdf.")
    }
    guard [.zone, .district].contains(level) else {
      throw ValidationError("--level: a map shows zone or district.")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let file = try audience.opened(study, server, language, &terminal)
      try OutputFile.check([output], inputs: file.inputPaths, overwrite: overwrite)
      let publication = try findings.publication(
        of: file, workers: terminal.watching(common.workers), terminal
      ).publication
      let theme = try theme(of: publication)
      terminal.progress("drawing")
      let said = language.language(of: file)
      guard
        let picture = MapPicture(
          theme, of: publication, in: said,
          source: file.title(ofYear: theme.year)
            + " · \(Version.program)"),
        let form
      else {
        throw FileError(.badData, path: study, "the study has no districts", hint: "draw --level zone")
      }
      try picture.write(to: output, as: form, overwrite: overwrite)
      terminal.clear()
      terminal.tell(written: [output])
    }
  }

  private func theme(of publication: Publication) throws(FileError) -> Theme {
    let measures = publication.measures
    let wanted = MapCommand.shortNames[indicator]
    let known = measures.indicators.filter {
      $0 == wanted || $0.id == indicator || $0.columnName == indicator
    }
    if let year, !measures.years.contains(year) {
      throw FileError(
        .badData, path: study, "the study has no school year \"\(year)\"",
        hint: "it has \(measures.years.joined(separator: ", "))")
    }
    guard !known.isEmpty else {
      throw FileError(
        .badData, path: study, "there is no measure \"\(indicator)\"",
        hint:
          "short names are \(MapCommand.shortNames.keys.sorted().joined(separator: ", ")); all stand in the table of "
          + "catchment indicators \(study.shellWord) --output indicators.csv")
    }
    for one in known {
      if let theme = Theme(one, group: group, level: level, in: measures, year: year) { return theme }
    }
    let others = measures.groups.filter { name in
      known.contains { Theme($0, group: name, level: level, in: measures, year: year) != nil }
    }
    let isWithheld = publication.isPublic && others.isEmpty
    throw FileError(
      isWithheld ? .refused : .badData, path: study,
      isWithheld
        ? "\"\(indicator)\" is not for the public at this level"
        : "\"\(indicator)\" has no value of \(group == "all" ? "all pupils together" : "\"\(group)\"") here",
      hint: others.isEmpty
        ? "choose another level or measure" : "it has values of --group \(others.joined(separator: ", "))")
  }
}
