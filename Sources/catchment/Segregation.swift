import ArgumentParser
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Repeatable
import Segregation
import Studies

struct Segregation: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compares the segregation of the schools with that of the areas they draw from, for the same pupils.",
    discussion: """
      On a study, it sets the residential units, the catchment areas, the nearest schools and the schools attended \
      side by side and says what the boundaries do, what siting does and what choice does. The nearest school is the nearest \
      along the streets that the study names, by straight line without any:
        catchment segregation study.yml
        catchment segregation study.yml --level city --index D,H --bootstrap 500 --seed 7
        catchment segregation --zones zones.shp --schools schools.csv --pupils pupils.csv \\
          --group migrant=origin:foreign

      On a table of counts (.csv, .tsv, .txt, .xlsx or .ods), it needs no geography. --group then names the column of the groups:
        catchment segregation counts.csv --units school --group race --weight n --index M,H --json
        catchment segregation counts.csv --units tract --columns white,black,asian
        catchment segregation counts.csv --units school --group race --weight n --member black --versus white
        catchment segregation counts.csv --units school --group race --weight n --within state,district
        catchment segregation counts.csv --units school --group race --weight n --compare later.csv

      Without --member, indices are those of all groups at once; those that only compare two groups are given for \
      each group against the rest. Intervals have the bias of the bootstrap taken off, so that a raw value may lie \
      outside them.
      """)

  @OptionGroup var source: StudySource
  @OptionGroup(title: "Indices") var indices: IndexOptions
  @OptionGroup(title: "Tables of counts") var counts: CountOptions
  @OptionGroup var table: TableOutput
  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("level"), help: "Which places to report: city, district or zone. May be repeated.")
  var levels: [Level] = []

  func run() throws {
    try reporting {
      if let path = source.study, path.namesTable {
        try measureCounts(path)
      } else {
        try measureStudy()
      }
    }
  }

  private func measureStudy() throws {
    try TableOutput.checkAreas(levels)
    if let option = counts.given.first {
      throw ValidationError(
        "\(option) is for a table of counts, such as: catchment segregation counts.csv \(option) …")
    }
    if let resampling = indices.resampling, resampling != .pupils {
      throw ValidationError(
        "For a study, pupils are resampled: once for all settings, so that differences can be judged.")
    }
    let twoGroup = try indices.ids.map { id in
      guard let index = TwoGroupIndex(id: id) else {
        throw ValidationError(
          "\(id) is an index of all groups at once; a study measures each group against the rest.")
      }
      return index
    }
    let chosen = twoGroup.isEmpty ? SchoolSegregation.indices : twoGroup
    let terminal = Terminal(isQuiet: common.quiet)
    let file = try server.applied(to: audience.applied(to: source.file()))
    try file.refuseThePublic("these tables of small areas")
    try OutputFile.check([table.output, table.map], inputs: file.inputPaths, overwrite: table.overwrite)
    guard !file.groups.isEmpty else {
      throw ValidationError("There is no group to measure: add \"groups\" to the study file, or --group.")
    }
    let study = try Study(file, workers: common.workers, progress: terminal.progress)
    try findings.review(study.findings, terminal)
    var measures = MeasureTable(for: study)
    let wanted = TableOutput.levels(levels)
    terminal.progress("finding the nearest schools")
    let nearest = try study.nearestSchools(by: study.travel(workers: common.workers), workers: common.workers)
    terminal.progress("measuring segregation")
    Composition.add(to: &measures, study: study)
    try SchoolSegregation.add(
      to: &measures, study: study, nearest: nearest, levels: wanted, indices: chosen,
      replication: indices.bootstrap.map { ($0, indices.seed) }, workers: common.workers)
    terminal.clear()
    let language = language.language(of: file)
    try table.write(measures, of: study, levels: wanted, workers: common.workers) { writer in
      Report.segregation(measures, index: chosen[0], levels: wanted).write(
        to: writer,
        titles: [
          "resident", "enrolled", "\(name: chosen[0].id) schools", "\(name: chosen[0].id) areas", "gap",
        ], in: language)
      writer.append("\n")
      writer.append(GapReport(measures, of: study, indices: chosen, in: language).text)
    }
    study.sayUnplaced(to: terminal)
  }

  private func measureCounts(_ path: String) throws {
    guard source.namesNoFile else {
      throw ValidationError("A table of counts has no geography; leave out --zones, --schools and --pupils.")
    }
    guard levels.isEmpty, table.map == nil, table.chosenFormat != .geojson else {
      throw ValidationError("A table of counts has no map; leave out --level, --map and GeoJSON.")
    }
    guard let units = counts.units else {
      throw ValidationError("A table of counts needs the column of its units, such as --units school.")
    }
    if source.group.contains(where: { $0.contains("=") }) {
      throw ValidationError(
        "For a table of counts, --group names the column of the groups, such as --group race; "
          + "name=column:value is for a table of pupils.")
    }
    let resampling = (indices.resampling ?? .pupils).resampling
    if counts.fractions, indices.bootstrap != nil, resampling != .units {
      throw ValidationError("Pupils cannot be drawn from weights; add --resampling units.")
    }
    try OutputFile.check(
      [table.output], inputs: [path, counts.compare].compactMap { $0?.containerPath },
      overwrite: table.overwrite)
    let layout = try counts.layout(group: source.group)
    func read(_ path: String) throws(FileError) -> CountTable {
      try CountTable(
        CSVFile(path, encoding: source.text.encoding), layout, units: units,
        within: counts.within?.names ?? [],
        allowingFractions: counts.fractions, decimalComma: source.decimalComma, workers: common.workers)
    }
    let terminal = Terminal(isQuiet: common.quiet)
    terminal.progress("reading the counts")
    var first = try read(path)
    var second = try counts.compare.map(read)
    do {
      // A unit that one table masks would seem to be opened or closed in the other.
      let masked = first.maskedUnits
      if let other = second {
        first = try first.leavingOut(other.maskedUnits)
        second = try other.leavingOut(masked)
      }
    } catch {
      throw FileError(.badData, path: path, error.hint)
    }
    let groups = second.map { CountSegregation.groups(of: first, $0) } ?? first.groups
    let segregation = CountSegregation(
      try counts.measures(indices.ids, of: groups, path: path),
      bootstrap: indices.bootstrap.map {
        (resampling, Replication(replicates: $0, seed: indices.seed, workers: common.workers))
      })
    terminal.progress("measuring segregation")
    let rows: [IndexRow]
    do {
      rows =
        if let second {
          try segregation.change(from: first, to: second, groups: groups, workers: common.workers)
        } else {
          try segregation.rows(of: first, units: units, workers: common.workers)
        }
    } catch {
      throw FileError(.badData, path: path, error.hint)
    }
    terminal.clear()
    try table.write { writer throws(FileError) in
      switch table.chosenFormat {
      case .csv: try IndexRows(rows).writeCSV(to: writer)
      case .json: try IndexRows(rows).writeJSON(to: writer)
      case .table, .geojson: IndexRows(rows).writeTable(to: writer, in: language.language ?? .english)
      }
    }
    for table in [first] + (second.map { [$0] } ?? []) {
      table.notes.forEach { terminal.say("note: \(table.path): \($0)") }
      guard table.unknownRows > 0 else { continue }
      terminal.say(
        "not counted: \(table.unknownRows) rows of \(table.path) that leave their unit, group or part empty")
    }
  }
}
