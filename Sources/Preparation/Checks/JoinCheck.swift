import Languages
import Layers
import Studies

/// Looks whether the codes that one table names are there in another.
struct JoinCheck {
  let findings: [Finding]

  /// - Parameters:
  ///   - column: of `table`, by its standard name.
  ///   - targets: the tables that have the codes in their column `key`.
  init(_ table: CheckedTable, _ column: String, to targets: [CheckedTable], _ key: String) {
    guard let named = table.meant(column), let target = targets.last,
      let unknown = UnknownCodes(named, among: targets.flatMap { $0.meanings(key) }.compactMap { $0 })
    else {
      findings = []
      return
    }
    findings = [
      unknown.finding(
        unknown.areAll && table.dataset == "pupils" ? .error : .warning, dataset: table.dataset,
        file: table.path, column: table.localName(column), notIn: target.path.fileName,
        areOfSchools: target.dataset == "schools", fileRow: table.fileRow)
    ]
  }
}

extension CheckedTable {
  /// A column of codes, each in the meaning that the study file gives it; what means "unknown" is missing.
  func meant(_ standard: String) -> CategoryColumn? {
    guard let own = column(standard), source.values[standard] != nil else { return column(standard) }
    let meant = CategoryColumn(meanings(standard))
    return CategoryColumn(
      codes: ContiguousArray(own.codes.map { $0 < 0 ? -1 : meant.codes[Int($0)] }), labels: meant.labels)
  }
}
