import Languages
import Layers

/// The school years of a table's rows, each under one name however the rows write it.
package struct RowYears {
  /// A year that is written in several ways has the name that the study has for it, or else one such as 2025-26.
  package let column: CategoryColumn
  /// Which years are written in several ways; nil when none is.
  package private(set) var note: Text?
  /// The years of which rows name several terms.
  package private(set) var yearsOfTerms: [String] = []
  /// That some rows name a calendar year alone and others do not, or that rows name several terms.
  package private(set) var doubt: TableDoubt?

  /// - Parameters:
  ///   - own: the study's own year; empty where it names none.
  ///   - local: the column's name in the file.
  ///   - fileRow: a row's number in the file, from 0.
  package init(_ column: CategoryColumn, own: String, named local: String, fileRow: (Int) -> Int) {
    let spellings = Dictionary(grouping: column.labels.filter { SchoolYear($0) != nil }) { SchoolYear($0) }
    let several = spellings.filter { $0.value.count > 1 }
    guard !several.isEmpty || column.labels.contains(where: SchoolYear.isCalendarYear) else {
      self.column = column
      return
    }
    func name(_ label: String) -> String {
      guard let year = SchoolYear(label), several[year] != nil else { return label }
      return SchoolYear(own) == year ? own : year.name
    }
    let named = CategoryColumn(column.labels.map(name))
    self.column =
      several.isEmpty
      ? column
      : CategoryColumn(
        codes: ContiguousArray(column.codes.map { $0 < 0 ? -1 : named.codes[Int($0)] }),
        labels: named.labels)
    if !several.isEmpty {
      let told = several.values.map { "\(name($0[0])): \($0.sorted().quoted())" }.sorted()
      note =
        "school years that the rows write in several ways are one (\(name: told.joined(separator: "; ")))"
    }
    tellOfTerms(several, column, named: local, fileRow: fileRow)
    guard doubt == nil else { return }
    let isAlone = column.labels.map(SchoolYear.isCalendarYear)
    guard isAlone.contains(true), isAlone.contains(false) else { return }
    let rows = column.rows(labelled: isAlone)
    doubt = TableDoubt(
      kind: .mendedOnReading, column: local, rows: rows.prefix(10).map(fileRow), count: rows.count,
      text:
        "\(count: rows.count, "row") with a calendar year where others name the school year: it is taken for the school year that begins in it",
      publicText: "some rows name a calendar year, which is taken for the school year that begins in it",
      hint: "write the school years alike, such as 2025-26")
  }

  /// That rows of two terms are of one school year, as "Autumn 2025" and "Spring 2026" are: who is there in both has two
  /// rows.
  private mutating func tellOfTerms(
    _ several: [SchoolYear?: [String]], _ column: CategoryColumn, named local: String, fileRow: (Int) -> Int
  ) {
    let ofTerms = several.filter { Set($0.value.compactMap(SchoolTerm.init)).count > 1 }
    yearsOfTerms = ofTerms.keys.compactMap { $0?.name }.sorted()
    guard let first = ofTerms.values.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }) else { return }
    let labels = Set(ofTerms.values.joined())
    let rows = column.rows(labelled: column.labels.map(labels.contains))
    doubt = TableDoubt(
      kind: .repeatedRow, column: local, rows: rows.prefix(10).map(fileRow), count: rows.count,
      text:
        "\(name: first.quoted()) are of one school year, and where no code tells pupils apart, who has a row in each counts twice",
      publicText: "rows of several terms are of one school year",
      hint: "name the rows of one term under \"where\"")
  }
}
