import ArgumentParser
import DeterministicParallel
import Foundation
import Layers
import Measures
import Plans
import Publishing
import Studies

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what other catchment areas change for the same pupils: every indicator before and after.",
    discussion: """
      Redraw the areas in QGIS, keep their codes, save the layer, and see what it does:
        catchment compare study.yml --zones new.gpkg
        catchment compare study.yml --zones new.shp --zone-id CODE \\
          --output changes.csv --map changes.gpkg
        catchment compare before.yml after.yml --bootstrap 500 \\
          --list internal_moved.csv
        catchment compare study.yml --zones new.gpkg --year 2030-31
        catchment compare study.yml --zones plan.gpkg --candidates sites.csv
        catchment compare study.yml --zones plan.gpkg --close-missing
        catchment compare study.yml --zones new.gpkg --families \\
          --group foreign_origin --model model.csv

      A study file may have a "scenario" – areas merged, schools opened, closed or resized (see catchment help study) – \
      so that a copy of it with one is the plan to compare with.

      Areas are the same where their codes are. Schools keep the areas that their table names, if the new layer has all \
      of these, and else belong to the areas in which they stand. The map holds the old areas, the new ones, and the \
      pieces that move. The list has the codes of the pupils who move, for the letters, and is internal.

      --bootstrap gives intervals of the changes of indices over the areas and of the gaps: pupils are drawn once for \
      both sides. The interval of the change of the mean way comes from each pupil's own difference. The screen \
      shows the city unless --level says otherwise; a file holds all levels.

      Not all families go to the school of their area. --families fits a logit on today's pupils – by the way to it, the \
      nearest other school and its sector, and the share of the first --group in the area – and shows each plan as if \
      all complied and as expected, with intervals. It is refused where pupils are too few, or a term gives choices away.
      """)

  @Argument(
    help: ArgumentHelp("The study file; a second one is that of the other plan.", valueName: "study"),
    completion: .file(extensions: ["yml", "yaml"]))
  var studies: [String]

  @Option(help: ArgumentHelp("The new catchment areas, in place of a second study file.", valueName: "file"))
  var zones: String?

  @OptionGroup var layer: PlanLayerOptions
  @OptionGroup var closing: ClosingOption

  @Option(
    help: ArgumentHelp(
      "With --zones: candidates of redraw; schools open whose codes are those of new areas.",
      valueName: "file"))
  var candidates: String?

  @Option(
    name: .customLong("level"),
    help: "Which places to report: city, district, zone or school. May be repeated.")
  var levels: [Level] = []

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp("Only this group, or all. May be repeated.", valueName: "name"))
  var groups: [String] = []

  @Option(
    help: ArgumentHelp(
      "Intervals of the changes from so many random replicates, such as 500.", valueName: "number")
  )
  var bootstrap: Int?

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(help: "Say what each plan is if all go to a school of their area, and as families are expected to.")
  var families = false

  @Option(
    help: ArgumentHelp(
      "With --families: write the coefficients and the calibration of the model.", valueName: "csv"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Write who moves, with codes for the letters, to this file: internal.", valueName: "csv"))
  var list: String?

  @OptionGroup var forecast: ForecastYearOption
  @OptionGroup var table: TableOutput
  @OptionGroup var server: ServerLeave
  @OptionGroup var findings: FindingsOption
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var timings: TimingsOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try TextTables.check([list, model])
    guard studies.count == (zones == nil ? 2 : 1) else {
      throw ValidationError("Give two study files, or one and --zones with the new areas.")
    }
    guard zones != nil || (!layer.areGiven && candidates == nil && !closing.closeMissing) else {
      throw ValidationError(
        "--zone-id, --zone-crs, --candidates and --close-missing speak of the layer of --zones.")
    }
    guard list == nil || forecast.year == nil else {
      throw ValidationError("--list names pupils of today; those of a forecast year get no letters.")
    }
    guard families || model == nil else {
      throw ValidationError("--model writes what --families fits: add --families.")
    }
    guard !families || forecast.year == nil else {
      throw ValidationError("--families is fitted on the pupils of today: leave --year out.")
    }
    if let bootstrap, !(1...IndexOptions.mostDraws).contains(bootstrap) {
      throw ValidationError("--bootstrap is from 1 to \(grouped(IndexOptions.mostDraws)) draws.")
    }
    guard table.chosenFormat != .geojson, !table.output.namesWorkbook else {
      throw ValidationError("The table is written as text, CSV or JSON; --map writes the layer.")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet, timings: timings)
      let workers = terminal.watching(common.workers)
      let file = try server.applied(to: audience.applied(to: StudyFile(path: studies[0])))
      if list != nil { try file.refuseThePublic("lists of pupils") }
      let other = try studies.dropFirst().first.map {
        try server.applied(to: audience.applied(to: StudyFile(path: $0)))
      }
      if list != nil { try other?.refuseThePublic("lists of pupils") }
      if let other { try refuseOtherYear(other, than: file) }
      if families {
        try ([file] + [other].compactMap { $0 }).forEach {
          try $0.refuseThePublic("findings of what families do")
        }
      }
      terminal.language = language.language(of: file)
      file.remindOfEarlierPlans(terminal, beside: true)
      try OutputFile.check(
        [table.output, table.map, list, model]
          + (table.map.map { StyledLayer.companions(of: $0, as: nil) } ?? []),
        inputs: file.inputPaths + (other?.inputPaths ?? []) + [zones, candidates].compactMap { $0 },
        overwrite: table.overwrite)
      try table.checkMap()
      let before = try forecast.study(file, workers: workers, terminal)
      let after =
        try other.map {
          try before.other($0.published(after: file), workers: workers, progress: terminal.progress)
        }
        ?? before.redrawn(
          layer.source(zones ?? "", of: file),
          opening: candidates.map { try CandidateSites($0, of: before, workers: workers) },
          closesMissing: closing.closeMissing, workers: workers, progress: terminal.progress)
      let known = Set(before.findings.map(\.sentence))
      try findings.review(
        before.findings + after.findings.filter { !known.contains($0.sentence) }, terminal)
      let comparison = try StudyComparison(
        before, after, levels: shownLevels.isEmpty ? nil : Set(shownLevels), replicates: bootstrap,
        seed: seed, families: question, workers: workers,
        progress: terminal.progress)
      terminal.progress("writing")
      terminal.clear()
      try write(comparison, terminal)
      terminal.tellTimings()
    }
  }

  /// Refuses a second study of another school year: it would be shown on the pupils of the first.
  private func refuseOtherYear(_ other: StudyFile, than file: StudyFile) throws(FileError) {
    let years = [file, other].map { study in SchoolYear(study.year).map { "\($0.start)" } ?? study.year }
    guard years[0] != years[1] else { return }
    throw FileError(
      .badData, path: other.path, "the year \(other.year) is not that of \(file.path), which is \(file.year)",
      hint: "plans are compared for the same pupils; for two school years see catchment run and its changes")
  }

  private var question: FamilyForecast.Question? {
    guard families else { return nil }
    return .init(
      group: groups.first { $0 != "all" }, draws: bootstrap ?? FamilyForecast.Question().draws, seed: seed)
  }

  private func write(_ comparison: StudyComparison, _ terminal: Terminal) throws {
    if !comparison.isPublic { comparison.doubts.forEach(terminal.doubt) }
    let said = language.language(of: comparison.before.file)
    let summary = ComparisonSummary(comparison).text(in: said)
    let levels = shownLevels
    let shown = comparison.measures.selecting { row in
      (levels.isEmpty || levels.contains(row.level))
        && (groups.isEmpty || groups.contains(row.group))
    }
    if let map = table.map {
      let notes = try comparison.changeMap(in: said, workers: common.workers).write(
        to: map, by: Provenance(Version.program, of: comparison.before), overwrite: table.overwrite,
        workers: common.workers)
      notes.forEach { terminal.say("note: \($0.text)") }
    }
    if let list {
      try OutputFile.write(list, overwrite: table.overwrite, isPrivate: true) { writer throws(FileError) in
        try comparison.writeList(to: writer)
      }
    }
    let report = FamilyReport(comparison, in: said)
    if let model {
      try OutputFile.write(model, overwrite: table.overwrite) { report?.writeModel(to: $0) }
    }
    try table.write { writer throws(FileError) in
      switch table.chosenFormat {
      case .csv: try shown.writeCSV(to: writer, in: said)
      case .json: try shown.writeJSON(to: writer, in: said)
      case .table, .geojson:
        writer.append(summary + "\n")
        let plain = shown.selecting { $0.level != .city || !FamilyIndicators.all.contains($0.indicator) }
        ComparisonReport(plain, in: said).write(to: writer)
        if let report {
          writer.append("\n")
          report.write(to: writer)
        }
      }
    }
    if table.output != "-", !common.quiet { try Terminal.write(summary) }
  }

  private var shownLevels: [Level] {
    levels.isEmpty && table.chosenFormat == .table ? [.city] : levels
  }
}
