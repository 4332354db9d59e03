import ArgumentParser
import DeterministicParallel
import Indicators
import Languages
import Layers
import Measures
import Partitions
import Publishing
import Segregation
import Studies
import Travel

extension Segregation {
  func measureStudy() throws {
    if !views.local { try TableOutput.checkAreas(levels) }
    if let option = counts.givenForTablesOnly.first {
      if let path = source.study, !["yml", "yaml"].contains(path.fileEnding.lowercased()) {
        throw ValidationError(
          "\(option) is for a table of counts, and \(path.fileName) is not read as one: tables are text (.csv, .tsv, .txt, "
            + "also with .gz behind), workbooks (.xlsx, .ods) and Parquet (.parquet).")
      }
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
    var terminal = Terminal(isQuiet: common.quiet)
    let file = try server.applied(to: audience.applied(to: source.file()))
    terminal.language = self.language.language(of: file)
    try file.refuseThePublic("these tables of small areas")
    try OutputFile.check(
      [table.output, table.map], inputs: file.inputPaths + parts, overwrite: table.overwrite)
    try table.checkMap()
    guard !file.groups.isEmpty else {
      throw ValidationError("There is no group to measure: add \"groups\" to the study file, or --group.")
    }
    let merged =
      parts.isEmpty
      ? nil
      : try MergedStudy(
        file, parts: parts, by: Version.program, workers: common.workers, progress: terminal.progress)
    let years =
      try merged?.years
      ?? StudyYears(
        file, onlyCurrent: counts.compare == nil, workers: common.workers, progress: terminal.progress)
    try findings.review(counts.compare == nil ? years.current.findings : years.findings, terminal)
    let study = try comparing(years.current)
    let earlier = try counts.compare.map { try comparing(year($0, of: years)) }
    var measures = earlier.map { MeasureTable(for: study, since: $0) } ?? MeasureTable(for: study)
    let wanted = TableOutput.levels(levels)
    if let earlier {
      terminal.progress("measuring segregation in \(earlier.year)")
      try add(to: &measures, earlier, merged, wanted, chosen)
    }
    terminal.progress("measuring segregation")
    try add(to: &measures, study, merged, wanted, chosen)
    measures.setChanges()
    terminal.clear()
    let language = language.language(of: file)
    try table.write(measures, of: study, levels: wanted, in: language, workers: common.workers) { writer in
      Report.segregation(measures, index: chosen[0], levels: wanted).write(
        to: writer,
        titles: [
          "resident", "enrolled", "\(name: chosen[0].id) schools", "\(name: chosen[0].id) areas", "gap",
        ], in: language)
      writer.append("\n")
      writer.append(GapReport(measures, of: study, indices: chosen, in: language).text)
      if counts.compare != nil { writeChanges(measures, chosen, language, to: writer) }
    }
    study.sayUnplaced(to: terminal)
  }

  private func add(
    to measures: inout MeasureTable, _ study: Study, _ merged: MergedStudy?, _ levels: [Level],
    _ chosen: [TwoGroupIndex]
  ) throws {
    Composition.add(to: &measures, study: study)
    let nearest =
      try merged?.nearestSchools(of: study.year)
      ?? study.nearestSchools(by: study.travel(workers: common.workers), workers: common.workers)
    try SchoolSegregation.add(
      to: &measures, study: study, nearest: nearest, levels: levels, indices: chosen,
      replication: indices.bootstrap.map { ($0, indices.seed) }, workers: common.workers)
  }

  /// What has changed in the city since the year before: the indices themselves, and their gaps.
  private func writeChanges(
    _ measures: MeasureTable, _ chosen: [TwoGroupIndex], _ language: Language, to writer: ByteWriter
  ) {
    let wanted = chosen.flatMap { index in
      SchoolSegregation.Setting.allCases.map { SchoolSegregation.indicator(index, over: $0).id }
        + [SchoolSegregation.gap(index, over: .zones).id]
    }
    writer.append("\n")
    IndicatorReport(
      measures.selecting { indicator, level, _, year in
        level == .city && year == measures.year && wanted.contains(indicator.id)
      }, in: language
    ).write(to: writer)
  }

  /// The study with the two groups that are to be compared, or as it is.
  func comparing(_ study: Study) throws -> Study {
    guard let member = counts.member else { return study }
    let names = study.groups.map(\.name).joined(separator: ", ")
    guard let other = counts.versus else {
      throw ValidationError(
        "On a study --member goes with --versus; without them each group is measured against its rest.")
    }
    guard other != member else { throw ValidationError("--versus must name another group than --member.") }
    guard let compared = study.comparing(member, with: other) else {
      throw ValidationError("--member and --versus name groups of the study; it has \(names).")
    }
    return compared
  }

  private func year(_ name: String, of years: StudyYears) throws -> Study {
    let others = years.studies.filter { $0.year != years.current.year }
    guard let found = others.first(where: { SchoolYear.isSame($0.year, name) }) else {
      throw ValidationError(
        "--compare names another school year of the study; "
          + (others.isEmpty ? "it has only one." : "it has \(others.map(\.year).joined(separator: ", "))."))
    }
    return found
  }
}
