import Geography
import Layers
import Studies

/// What a proposal says about one table: its columns with the reasons, and what its codes mean.
struct ProposedTable {
  struct Entry {
    let standard: String
    let local: String
    let reason: String
  }

  let file: String
  /// The files by school year, when there is one for each.
  var files: [(year: String, file: String)] = []
  var remark: String
  var columns: [Entry] = []
  var values: [(standard: String, meanings: [(code: String, meaning: String)], reason: String)] = []
  var crs: (code: String, reason: String)?
  var decimalComma = false
  var city: (name: String, reason: String)?
  /// Which rows count: what a column must hold.
  var condition: (column: String, values: [String], reason: String)?

  mutating func add(_ standard: String, _ local: String, _ reason: String) {
    columns.append(Entry(standard: standard, local: local, reason: reason))
  }

  func local(_ standard: String) -> String? { columns.first { $0.standard == standard }?.local }

  /// Where the places are, as far as it has to be said; why there are none where columns are called so.
  mutating func add(_ search: CoordinateSearch?) {
    if let doubt = search?.doubt { remark += "; \(doubt)" }
    guard let places = search?.found else { return }
    if let x = places.x, let y = places.y {
      let reason =
        places.hasThousandsMarks
        ? "by name; take the marks between thousands out: 1.234,5 and 1,234.5 must be 1234,5 and 1234.5"
        : "by name"
      add("x", x, reason)
      add("y", y, reason)
      decimalComma = places.decimalComma
    }
    if places.x != nil, let crs = places.crs {
      let code = crs.code ?? crs.definition
      self.crs = (
        code, crs == .wgs84 ? "the coordinates are degrees" : "in \(crs.name) the places lie in the city"
      )
    }
  }
}

/// Chooses columns of a table one after the other, so that none is taken twice.
struct ColumnChoice {
  private(set) var free: [String]
  private let table: FoundFiles.Table

  init(_ table: FoundFiles.Table) {
    self.table = table
    free = table.table.header
  }

  mutating func take(_ name: String) { free.removeAll { $0 == name } }

  /// The free column whose name fits a standard one best, and of which name and values may be meant.
  mutating func choose(
    _ standard: String, atLeast fit: Int = 2, named isMeant: (String) -> Bool = { _ in true },
    _ suits: (CategoryColumn) -> Bool = { _ in true }
  )
    -> String?
  {
    let words = ProposalWords.columns[standard]
    func score(_ name: String) -> Int { words?.fit(name) ?? 0 }
    let candidates = free.filter { score($0) >= fit && isMeant($0) && suits(table.column($0)) }
    guard
      let best = candidates.enumerated().max(by: {
        (score($0.element), $1.offset) < (score($1.element), $0.offset)
      })?.element
    else { return nil }
    take(best)
    return best
  }

  /// The free column that names the school that a table is about, with the reason.
  mutating func chooseSchool(
    _ dataset: String, _ codes: Set<String>, calledByThem own: String?
  ) -> SchoolColumn? {
    let found = SchoolColumn(table, free: free, dataset: dataset, codes: codes, calledByThem: own)
    if let found { take(found.name) }
    return found
  }

  /// The free column of school years, by its name or else by its values, with the reason. Those in which pupils were born or
  /// teachers came are others.
  ///
  /// - Parameters:
  ///   - file: the year in the file's name: years that end before it are none of its rows'.
  ///   - areOfRows: whether the years of a column that is not called so may be those of the rows.
  mutating func chooseYear(file: Int? = nil, byValues areOfRows: (RunOfYears) -> Bool) -> (
    name: String, reason: String
  )? {
    func isMeant(_ name: String) -> Bool {
      ProposalWords.births.fit(name) == 0 && (ProposalWords.columns["first_year_here"]?.fit(name) ?? 0) < 2
    }
    func isRecent(_ column: CategoryColumn) -> Bool {
      guard column.isYears,
        let last = column.labels.compactMap({ SchoolYear($0)?.start ?? Int($0.prefix(4)) }).max()
      else { return false }
      // A school year goes on to the next calendar year, by which its file may be called.
      return file.map { $0 <= last + 1 } ?? true
    }
    if let name = choose("year", named: isMeant, isRecent) { return (name, "school years") }
    let others = free.filter { name in
      let column = table.column(name)
      guard isMeant(name), isRecent(column), let run = RunOfYears(column) else { return false }
      return run.namesBothYears && areOfRows(run)
    }
    guard others.count == 1, let name = others.first else { return nil }
    take(name)
    return (name, "by its values, school years; look it over")
  }

  /// The free column whose values agree best with some codes, names that fit preferred.
  mutating func choose(_ standard: String, namedIn codes: Set<String>) -> (name: String, share: Double)? {
    func score(_ name: String) -> Double {
      let agreement = table.column(name).agreement(with: codes)
      return agreement < 0.4 ? 0 : agreement + Double(ProposalWords.columns[standard]?.fit(name) ?? 0) / 6
    }
    guard
      let best = free.enumerated().max(by: { (score($0.element), $1.offset) < (score($1.element), $0.offset) }
      )?.element,
      score(best) > 0
    else { return nil }
    take(best)
    let column = table.column(best)
    let known = zip(column.labels, column.counts).reduce(0) { $0 + (codes.contains($1.0) ? $1.1 : 0) }
    return (best, Double(known) / Double(max(1, column.known)))
  }
}

extension CategoryColumn {
  /// Whether it holds school years, such as 2025, 2025-26, 25-26 or 2526.
  var isYears: Bool {
    !labels.isEmpty
      && labels.allSatisfy { label in
        let digits = label.prefix(4)
        let isLong =
          digits.count == 4 && digits.allSatisfy(\.isNumber)
          && (digits.hasPrefix("19") || digits.hasPrefix("20"))
          && label.count <= 9
        return isLong || SchoolYear.isTerm(label)
          || (label.wholeMatch(of: /\d\d[-\/]?\d\d/) != nil
            && (2000..<2050).contains(SchoolYear(label)?.start ?? 0))
      }
  }

  /// Whether it holds levels of education from 0 to 8. 0 and 1 alone are no and yes.
  var isISCED: Bool {
    let levels = labels.filter { !ProposalWords.isUnknown($0) }.map { Double($0) ?? -1 }
    return levels.allSatisfy { (0...8).contains($0) } && levels.contains { $0 != 0 && $0 != 1 }
  }

  /// What yes and no are here; nil for a column of something else.
  var answers: [(code: String, meaning: String)]? {
    guard (1...4).contains(labels.count) else { return nil }
    var answers = [(code: String, meaning: String)]()
    for label in labels.sorted() {
      if ProposalWords.yes.contains(label) {
        answers.append((label, "yes"))
      } else if ProposalWords.no.contains(label) {
        answers.append((label, "no"))
      } else if ProposalWords.isUnknown(label) {
        answers.append((label, "unknown"))
      } else {
        return nil
      }
    }
    // Beside a yes alone a dash may as well say no.
    let hasDashes = labels.contains { !$0.contains { $0.isLetter || $0.isNumber } }
    guard !hasDashes || answers.contains(where: { $0.meaning == "no" }) else { return nil }
    return answers.contains { $0.meaning == "yes" } ? answers : nil
  }
}
