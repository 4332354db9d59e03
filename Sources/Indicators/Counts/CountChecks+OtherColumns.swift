import Layers
import Studies

/// What columns that are not read say of the rows: that some are the total of others, or that they are of several years or days.
extension CountChecks {
  /// Throws for rows whose pupils other rows of their units count, too: those that another column calls totals and that have
  /// as many as the others, subtotals, by which each district would count twice; those of a level above others, by which all
  /// would; and those of several days or terms.
  ///
  /// - Parameters:
  ///   - used: the columns that are read anyway, which are looked at elsewhere.
  ///   - groups: the group of each row, where that is a column.
  func refuseRepeats(besides used: [String], groups: CategoryColumn?) throws(FileError) {
    let others = file.header.filter { !$0.isEmpty && !used.contains($0) }
    let read = try file.read(categories: others)
    for name in others {
      guard let column = read.categories[name] else { continue }
      if isOfSeveralDays(column, groups) {
        throw FileError(
          .badData, path: file.path, column: name,
          "the rows are of several days or terms, whose pupils would be added up",
          hint: "keep the rows of one day or term")
      }
      let row = firstTotal(namedIn: column) ?? firstOfLevel(column, groups)
      guard let row else { continue }
      throw error(
        row, name, "this is the total of other rows, whose pupils it would count once more",
        CountChecks.advice)
    }
  }

  /// Whether a column holds terms, or days of several school years, and most units have rows in several of them. Days of one
  /// year may be those of exams, which each grade has on a day of its own.
  private func isOfSeveralDays(_ column: CategoryColumn, _ groups: CategoryColumn?) -> Bool {
    let labels = column.labels
    // More are hardly those of one table.
    guard (2...RunOfYears.most).contains(labels.count) else { return false }
    let times: [Int]
    if labels.allSatisfy(SchoolYear.isTerm) {
      times = Array(labels.indices)
    } else if labels.allSatisfy(SchoolYear.isDay) {
      times = labels.map { SchoolYear($0)?.start ?? 0 }
    } else {
      return false
    }
    let width = Int32(groups?.labels.count ?? 1)
    let cells = units.codes.indices.map { row -> Int32 in
      let group = groups?.codes[row] ?? 0
      return units.codes[row] < 0 || group < 0 ? -1 : units.codes[row] * width + group
    }
    return column.shareOfRepeated(ContiguousArray(cells), at: times) >= RunOfYears.shareOfMost
  }

  private func firstTotal(namedIn column: CategoryColumn) -> Int? {
    let isTotal = column.labels.map { TotalName($0) == .total }
    let rows = column.rows(labelled: isTotal)
    let (marked, having) = (Set(rows), Set(rows.map { units.codes[$0] }))
    var (totals, parts) = (0.0, 0.0)
    for row in units.codes.indices where having.contains(units.codes[row]) {
      let count = numbers.reduce(0) { $0 + ($1.values[row].isNaN ? 0 : $1.values[row]) }
      if marked.contains(row) { totals += count } else { parts += count }
    }
    return parts > 0 && abs(totals - parts) <= CountChecks.mostOff * parts ? rows.first : nil
  }

  /// By so much of their sum subtotals may be off, of which single cells are masked or mended.
  private static let mostOff = 0.05

  /// A column of more values is none of levels such as nation, district and school.
  private static let mostLevels = 10

  /// The first row of a level whose rows are of few units and have in each group as many as those of another level of many,
  /// but for what is masked of these.
  private func firstOfLevel(_ column: CategoryColumn, _ groups: CategoryColumn?) -> Int? {
    guard (2...CountChecks.mostLevels).contains(column.labels.count) else { return nil }
    let width = groups?.labels.count ?? numbers.count
    // The levels stand in the place of units.
    var sums = [Double](repeating: 0, count: column.labels.count * width)
    var masked = [Int](repeating: 0, count: sums.count)
    var having = [Set<Int32>](repeating: [], count: column.labels.count)
    for row in column.codes.indices
    where column.codes[row] >= 0 && units.codes[row] >= 0 && (groups?.codes[row] ?? 0) >= 0 {
      let level = Int(column.codes[row])
      having[level].insert(units.codes[row])
      for (position, number) in numbers.enumerated() {
        let value = number.values[row]
        let cell = level * width + (groups.map { Int($0.codes[row]) } ?? position)
        if value.isNaN { masked[cell] += 1 } else { sums[cell] += value }
      }
    }
    let levels = CountTotals(
      units: column.labels, groups: groups?.labels ?? names, counts: sums, masked: masked)
    let upper = column.labels.indices.first { upper in
      let own = levels.row(upper)
      return !levels.hasMasks(upper) && own.count { $0 > 0 } > 1
        && column.labels.indices.contains { lower in
          let masks = levels.masks(of: [lower])
          return having[upper].count * 3 <= having[lower].count
            && levels.mayBeSum(own, of: levels.row(lower), masks) && levels.isNoChance(own, masks)
        }
    }
    return upper.flatMap { column.codes.firstIndex(of: Int32($0)) }
  }

  /// Throws for rows of several school years, as a column says by its name and values, of which units are in several: their
  /// pupils would be added up.
  ///
  /// - Parameter used: the columns that are read anyway.
  func refuseYears(besides used: [String]) throws(FileError) {
    let others = file.columnsOfYears(besides: used).filter { YearName($0).isYear }
    guard !others.isEmpty else { return }
    let read = try file.read(categories: others)
    for name in others {
      guard let run = read.categories[name].flatMap({ RunOfYears($0) }),
        run.mostAreRepeated(units.codes)
      else { continue }
      throw FileError(
        .badData, path: file.path, column: name,
        "the rows are of several school years, whose pupils would be added up",
        hint: "keep the rows of one year")
    }
  }
}
