import Languages
import Layers
import Studies

/// Looks whether the codes that one table names are there in another.
struct JoinCheck {
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - column: of `table`, by its standard name.
  ///   - targets: the tables that have the codes in their column `key`.
  init(_ table: CheckedTable, _ column: String, to targets: [CheckedTable], _ key: String) {
    let codes = targets.compactMap { $0.column(key) }.flatMap(\.labels)
    guard let named = table.column(column), let target = targets.last, !codes.isEmpty else { return }
    let known = Set(codes)
    let isUnknown = named.labels.map { !known.contains($0) }
    let rows = named.codes.indices.filter { named.codes[$0] >= 0 && isUnknown[Int(named.codes[$0])] }
    guard !rows.isEmpty else { return }
    let missing = named.labels.indices.filter { isUnknown[$0] }.map { named.labels[$0] }
    let mended = SpellingDifference.ofCodes.compactMap { difference -> Text? in
      let forms = Set(codes.map(difference.form))
      let count = missing.count { forms.contains(difference.form($0)) }
      return count > 0 ? "\(count: count, "code") would be there but for \(Text(difference.words))" : nil
    }
    let told = named.toldLabels.filter { !known.contains($0) }
    let file = target.path.fileName
    let text: Text =
      missing.count == 1
      ? "\(count: rows.count, "row") with \(count: 1, "code") that is not in \(name: file)"
      : "\(count: rows.count, "row") with \(count: missing.count, "code") that are not in \(name: file)"
    findings.append(
      table.finding(
        .unknownCode, isUnknown.contains(false) || table.dataset != "pupils" ? .warning : .error,
        column: column,
        rows: rows,
        // The codes of schools are public, those of pupils are not.
        target.dataset != "schools" || told.isEmpty ? text : "\(text): \(name: told.quoted())",
        hint: mended.first))
  }
}
