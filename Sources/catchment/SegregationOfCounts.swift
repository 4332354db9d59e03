import ArgumentParser
import DeterministicParallel
import Indicators
import Layers
import Measures
import Publishing
import Segregation
import Studies

extension Segregation {
  func measureCounts(_ path: String) throws {
    try checkForCounts()
    guard let units = counts.units else {
      throw ValidationError("A table of counts needs the column of its units, such as --units school.")
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
    var terminal = Terminal(isQuiet: common.quiet)
    terminal.language = language.language(of: nil)
    terminal.progress("reading the counts")
    var first = try read(path)
    if views.isGiven { return try writeViews(of: first, units: units, terminal) }
    var second = try counts.compare.map(read)
    if let second { CountComparison(first, second).doubts.forEach(terminal.doubt) }
    do {
      if let other = second {
        let both = try CountComparison(first, other).leavingOutMasked()
        first = both.before
        second = both.after
      }
    } catch {
      throw FileError(.badData, path: path, error.hint)
    }
    if let second { try CountComparison(first, second).check(units: units, group: source.group.first) }
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
    try write(rows)
    for table in [first] + (second.map { [$0] } ?? []) { table.sayUncounted(to: terminal) }
  }

  /// Refuses what makes no sense of a table of counts.
  private func checkForCounts() throws {
    guard source.namesNoFile else {
      throw ValidationError("A table of counts has no geography; leave out --zones, --schools and --pupils.")
    }
    guard levels.isEmpty, table.map == nil, table.chosenFormat != .geojson else {
      throw ValidationError("A table of counts has no map; leave out --level, --map and GeoJSON.")
    }
    guard audience.audience != .public else {
      throw ValidationError(
        "A table of counts is measured as it is, with nothing withheld: --audience public is for a study.")
    }
    if source.group.contains(where: { $0.contains("=") }) {
      throw ValidationError(
        "For a table of counts, --group names the column of the groups, such as --group race; "
          + "name=column:value is for a table of pupils.")
    }
  }
}
