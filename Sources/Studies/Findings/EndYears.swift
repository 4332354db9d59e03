import Languages
import Layers

/// That a table names school years by the calendar years in which they end, as 2025 for 2024-25, where such a year is
/// taken for the school year that begins in it: its years, all calendar years alone, run one beyond those of the others.
struct EndYears {
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - file: as it was read, with the study's own year.
  ///   - labels: the years of the pupils.
  ///   - tables: what was read of the others.
  init(_ file: StudyFile, pupils labels: Set<String>, _ tables: StudyTables) {
    guard let pupils = NamedYears(labels) else { return }
    let sources = [("applications", file.applications), ("staff", file.staff), ("costs", file.costs)]
    let others = sources.compactMap {
      name, source -> (name: String, column: CategoryColumn, dataset: Dataset)? in
      guard let dataset = source.flatMap({ tables.dataset(of: $0) }), let column = dataset.categories("year")
      else {
        return nil
      }
      return (name, column, dataset)
    }
    if pupils.areAlone {
      let own = NamedYears([file.year]).flatMap { !$0.areAlone && $0.isRightBefore(pupils) ? $0 : nil }
      let another = others.lazy.compactMap { NamedYears(Set($0.column.labels)) }.first {
        !$0.areAlone && $0.count > 1 && $0.areAllRightBefore(pupils)
      }
      if let reference = own ?? another { add(pupils, beyond: reference, of: file) }
      return
    }
    for other in others {
      guard let years = NamedYears(Set(other.column.labels)), years.areAlone, pupils.isRightBefore(years)
      else { continue }
      add(years, beyond: pupils, of: other.name, other.column, other.dataset)
    }
  }

  private mutating func add(_ years: NamedYears, beyond reference: NamedYears, of file: StudyFile) {
    findings.append(
      Finding(
        .endYears, .warning, dataset: "pupils", file: file.resolve(file.pupils.file),
        column: file.pupils.columns["year"], count: years.count,
        said:
          "the pupils' years run to \(name: years.last), one beyond \(name: reference.last): if they are those in which school years end, all pupils count for the wrong year",
        toPublic: "the pupils' years may be those in which school years end",
        hint: "write the school years alike, such as 2025-26"))
  }

  private mutating func add(
    _ years: NamedYears, beyond reference: NamedYears, of name: String, _ column: CategoryColumn,
    _ dataset: Dataset
  ) {
    // Its rows are of no year of the pupils.
    let isLast = column.labels.map { SchoolYear.isSame($0, years.last) }
    let rows = column.rows(labelled: isLast)
    findings.append(
      Finding(
        .endYears, .warning, dataset: name, file: dataset.path, column: dataset.source.columns["year"],
        rows: rows.prefix(10).map { dataset.fileRow($0) - 1 }, count: rows.count,
        said:
          "the years run to \(name: years.last), one beyond the pupils' last, \(name: reference.last): if they are those in which school years end, the other rows count for the wrong year, and \(count: rows.count, "row") for none",
        toPublic: "the years of \(name: dataset.path.fileName) may be those in which school years end",
        hint: "write the school years alike, such as 2025-26"))
  }
}

/// School years as a table names them.
private struct NamedYears {
  /// The calendar years in which they begin, if the names are taken as they stand.
  private let starts: Set<Int>
  /// The name of the last one, and when it begins.
  let last: String
  private let end: Int
  /// Whether all are calendar years alone, which may be those in which school years end.
  let areAlone: Bool

  var count: Int { starts.count }

  /// nil for none, and for names of which nobody knows when the year begins.
  init?(_ names: Set<String>) {
    let years = names.compactMap { name in SchoolYear(name).map { (name: name, start: $0.start) } }
    guard years.count == names.count, let last = years.max(by: { ($0.start, $0.name) < ($1.start, $1.name) })
    else { return nil }
    starts = Set(years.map(\.start))
    (self.last, end) = (last.name, last.start)
    areAlone = names.allSatisfy(SchoolYear.isCalendarYear)
  }

  /// Whether the last of these years is right before the last of others.
  func isRightBefore(_ other: NamedYears) -> Bool { end + 1 == other.end }

  /// Whether each of these years is right before one of others, and none is left of them.
  func areAllRightBefore(_ other: NamedYears) -> Bool { Set(starts.map { $0 + 1 }) == other.starts }
}
