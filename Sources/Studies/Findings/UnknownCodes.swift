import Languages
import Layers

/// The codes of a table's column that another table has not got.
package struct UnknownCodes {
  /// The rows that have one, counted from 0.
  private let rows: [Int]
  /// The codes themselves, and those of them that are codes for sure.
  private let codes: [String]
  private let told: [String]
  /// Whether no row has a code of the other table.
  package let areAll: Bool
  /// In what most of the codes differ from one of the other table's, the first of several such differences.
  private let difference: Text?

  /// - Parameter known: the codes of the other table.
  /// - Returns: nil where it has all of them, or none at all.
  package init?(_ column: CategoryColumn, among known: some Sequence<String>) {
    let known = Set(known)
    let isUnknown = column.labels.map { !known.contains($0) }
    rows = column.rows(labelled: isUnknown)
    guard !known.isEmpty, !rows.isEmpty else { return nil }
    let codes = column.labels.filter { !known.contains($0) }
    self.codes = codes
    told = column.toldLabels.filter { !known.contains($0) }
    areAll = !isUnknown.contains(false)
    difference =
      SpellingDifference.ofCodes.lazy.compactMap { difference -> Text? in
        let forms = Set(known.map(difference.form))
        let count = codes.count { difference.isSlip($0) && forms.contains(difference.form($0)) }
        return count > 0 ? "\(count: count, "code") would be there but for \(Text(difference.words))" : nil
      }.first
  }

  /// - Parameters:
  ///   - dataset: of the table, whose file follows.
  ///   - column: as the file names it.
  ///   - other: the name of the other table's file.
  ///   - areOfSchools: whether the codes are those of schools, which are public, and not those of pupils.
  ///   - fileRow: a row's number in the file, from 0.
  package func finding(
    _ severity: Finding.Severity, dataset: String, file: String, column: String?, notIn other: String,
    areOfSchools: Bool, fileRow: (Int) -> Int
  ) -> Finding {
    let text: Text =
      codes.count == 1
      ? "\(count: rows.count, "row") with \(count: 1, "code") that is not in \(name: other)"
      : "\(count: rows.count, "row") with \(count: codes.count, "code") that are not in \(name: other)"
    return Finding(
      .unknownCode, severity, dataset: dataset, file: file, column: column,
      rows: rows.prefix(10).map(fileRow), count: rows.count,
      said: !areOfSchools || told.isEmpty ? text : "\(text): \(name: told.quoted())",
      toPublic: "codes of \(name: file.fileName) are not in \(name: other)", hint: difference)
  }
}

extension Dataset {
  /// The codes of schools that the study has not got, which count nowhere.
  ///
  /// - Parameters:
  ///   - name: of the data set: "costs".
  ///   - columns: those that hold such codes.
  func unknownSchools(
    _ name: String, in columns: [String], among schools: Schools, of study: StudyFile
  ) -> [Finding] {
    columns.compactMap { column in
      guard let codes = categories(column), let unknown = UnknownCodes(codes, among: schools.ids) else {
        return nil
      }
      return unknown.finding(
        .warning, dataset: name, file: path, column: source.columns[column],
        notIn: study.resolve(study.schools.file).fileName, areOfSchools: true
      ) { fileRow($0) - 1 }
    }
  }
}
