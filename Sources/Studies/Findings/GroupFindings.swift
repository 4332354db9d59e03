import Layers

/// That some of the values that a group names occur nowhere, while others do.
package func absentValues(_ values: Set<String>, of group: GroupRule, file: String, column: String?)
  -> Finding
{
  var finding = Finding(
    .valueNowhere, .warning, chapter: "pupils", file: file, column: column, count: values.count,
    "no pupil has \(counted(values.count, "value")) of the group \"\(group.name)\": \(values.sorted().quoted())",
    hint: "is it misspelt? The group has only the pupils of its other values")
  finding.publicSentence = "values of the group \"\(group.name)\" occur nowhere"
  return finding
}

/// That nobody of one year has a value of a group that pupils of another year belong to, as when codes have changed.
func noMember(of group: GroupRule, file: String, column: String?) -> Finding {
  var finding = Finding(
    .valueNowhere, .warning, chapter: "pupils", file: file, column: column, count: 1,
    "no pupil of the year has a value of the group \"\(group.name)\"",
    hint: "are its codes other ones in that year? Say what they mean: pupils: values: {\(group.column): {…}}")
  finding.publicSentence = finding.sentence
  return finding
}

/// Values that differ from those of a group by their spelling only, and so count as its rest; nil when there are none.
///
/// - Parameters:
///   - meanings: all values of the column, as the study file means them.
///   - rows: the rows of the file, from 0, that have one of some values.
package func misspeltValues(
  of group: GroupRule, among meanings: SpelledTexts, rows: (Set<String>) -> [Int], file: String,
  column: String?
) -> Finding? {
  guard case .isOne(let values) = group.condition,
    let (difference, labels) = meanings.explained(by: values)
  else { return nil }
  let rows = rows(labels)
  guard !rows.isEmpty else { return nil }
  var finding = Finding(
    .misspeltValue, .warning, chapter: "pupils", file: file, column: column, rows: rows.prefix(10).map { $0 },
    count: rows.count,
    "\(counted(rows.count, "pupil")) with a value that would be one of the group \"\(group.name)\" but for "
      + "\(difference.words), and who \(rows.count == 1 ? "counts" : "count") as its rest: \(labels.sorted().quoted())",
    hint: "write the values alike, or say what they mean: pupils: values: {\(group.column): {…}}")
  finding.publicSentence = "values differ from those of the group \"\(group.name)\" by their spelling only"
  return finding
}
