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
      let areMost = (repeated ?? 0) >= RunOfYears.shareOfMost
      // Years of birth, of arrival or of building are called otherwise, or are written as one year.
      let isSaid = name.isYear && (run.namesBothYears || name.isOfSchool)
      guard areMost || isSaid || name.isYear && run.isUnbroken && run.isNear(own) else { continue }
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
        "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file"
    )
  }
}
