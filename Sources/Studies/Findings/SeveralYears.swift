import Languages
import Layers

/// That a column which nothing uses says that the rows of a table are of several school years, while all count for one: two
/// years of pupils would be counted as one, and the costs of two years added up.
package struct SeveralYears {
  /// As the file names it.
  package let column: String
  /// From the first to the last, as the rows name them.
  private let years: [String]
  private let isCertain: Bool
  private let rows: Int

  /// nil for a table that seems to be of one year.
  ///
  /// - Parameters:
  ///   - columns: those that nothing uses and that hold years, by name.
  ///   - own: the study's own year; empty where it names none.
  ///   - things: what each row speaks of, −1 for nothing, where that stands there once in a year: a teacher, a cost of a school.
  package init?(
    _ columns: [String: CategoryColumn], own: String, of things: ContiguousArray<Int32>? = nil
  ) {
    for (local, column) in columns.sorted(by: { $0.key < $1.key }) {
      guard let run = RunOfYears(column) else { continue }
      let name = YearName(local)
      let repeated = things.map { run.shareOfRepeated($0) }
      let areMost = repeated.map { $0 >= 0.5 } ?? false
      // Years of birth, of arrival or of building are called otherwise, or are written as one year.
      let isSaid = name.isYear && (run.namesBothYears || name.isOfSchool)
      guard areMost || isSaid || name.isYear && run.isNear(own) else { continue }
      isCertain = areMost || isSaid && repeated != 0
      (self.column, years, rows) = (local, run.years, column.count)
      return
    }
    return nil
  }

  package func finding(_ dataset: String, file: String) -> Finding {
    let told = years.count < 4 ? years : [years[0], "…", years[years.count - 1]]
    return Finding(
      .severalYears, isCertain ? .error : .warning, dataset: dataset, file: file, column: column, count: rows,
      said:
        "by \"\(name: column)\" the rows are of several school years (\(name: told.joined(separator: ", "))), but all of them count for one year",
      toPublic: "rows of \(name: file.fileName) are of several school years and count for one",
      hint:
        "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\""
    )
  }

  /// Whether a column may hold the school years of the rows, by its name and some of its values.
  package static func mayHold(_ labels: some Collection<String>, _ name: String) -> Bool {
    !labels.isEmpty && labels.allSatisfy(SchoolYear.isYear)
      && (labels.allSatisfy(SchoolYear.namesBothYears) || YearName(name).isYear)
  }
}

/// School years of rows that follow each other without a gap.
package struct RunOfYears {
  /// As the rows name them, one name of each, from the first to the last.
  package let years: [String]
  /// Whether each is written with the year in which it ends, as in 2025-26 and 202526.
  package let namesBothYears: Bool
  private let starts: Set<Int>
  private let column: CategoryColumn

  /// More are hardly those of one table.
  private static let most = 20

  /// nil for a column of something else, or of one year.
  package init?(_ column: CategoryColumn) {
    var isUsed = Array(repeating: false, count: column.labels.count)
    var known = 0
    for code in column.codes where code >= 0 {
      isUsed[Int(code)] = true
      known += 1
    }
    let labels = column.labels.indices.filter { isUsed[$0] }.map { column.labels[$0] }
    // A few rows of remarks may name none.
    guard known * 50 >= column.count * 49, labels.allSatisfy(SchoolYear.isYear) else { return nil }
    let named = Dictionary(grouping: labels) { SchoolYear($0)?.start ?? 0 }
    guard (2...RunOfYears.most).contains(named.count), let first = named.keys.min(),
      let last = named.keys.max(),
      last - first + 1 == named.count
    else { return nil }
    years = named.sorted { $0.key < $1.key }.compactMap { $0.value.min() }
    namesBothYears = labels.allSatisfy(SchoolYear.namesBothYears)
    (starts, self.column) = (Set(named.keys), column)
  }

  /// Whether a school year, or the one after it, by whose number some call it, is among them; so few follow on that they
  /// are those of a table's rows.
  func isNear(_ year: String) -> Bool {
    guard let start = SchoolYear(year)?.start, starts.count <= 6 else { return false }
    return starts.contains(start) || starts.contains(start + 1)
  }

  /// The share of the things that rows speak of which are there in several of the years; 0 for a single one.
  ///
  /// - Parameter things: one of each row; −1 for none.
  package func shareOfRepeated(_ things: ContiguousArray<Int32>) -> Double {
    var (first, several) = ([Int32: Int32](), Set<Int32>())
    let starts = column.labels.map { Int32(SchoolYear($0)?.start ?? 0) }
    for (row, thing) in things.enumerated() where thing >= 0 && column.codes[row] >= 0 {
      let year = starts[Int(column.codes[row])]
      if first[thing, default: year] != year { several.insert(thing) }
      if first[thing] == nil { first[thing] = year }
    }
    return several.count > 1 ? Double(several.count) / Double(first.count) : 0
  }
}

extension CSVFile {
  /// The columns apart from those in use that may hold the school years of the rows, as the first of them have it.
  package func columnsOfYears(besides used: [String]) -> [String] {
    let used = Set(used.map { $0.lowercased() })
    let free = header.filter { !$0.isEmpty && !used.contains($0.lowercased()) }
    // What is wrong with a row is said when the table is read.
    guard !free.isEmpty, let first = try? read(categories: free, firstRows: 1) else { return [] }
    return free.filter { SeveralYears.mayHold(first.categories[$0]?.labels ?? [], $0) }
  }
}

extension Layer {
  /// As of a text file.
  func columnsOfYears(besides used: [String]) -> [String] {
    let used = Set(used.map { $0.lowercased() })
    return columns.filter { column in
      !used.contains(column.name.lowercased()) && column.count > 0
        && SeveralYears.mayHold([column.text(at: 0) ?? ""], column.name)
    }.map(\.name)
  }
}
