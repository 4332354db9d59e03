import Languages
import Layers

/// That some of the values that a group names occur nowhere, while others do.
package func absentValues(_ values: Set<String>, of group: GroupRule, file: String, column: String?)
  -> Finding
{
  Finding(
    .valueNowhere, .warning, dataset: "pupils", file: file, column: column, count: values.count,
    said:
      "no pupil has \(count: values.count, "value") of the group \"\(name: group.name)\": \(name: values.sorted().quoted())",
    toPublic: "values of the group \"\(name: group.name)\" occur nowhere",
    hint: "is it misspelt? The group has only the pupils of its other values")
}

/// That nobody of one year has a value of a group that pupils of another year belong to, as when codes have changed.
func noMember(of group: GroupRule, file: String, column: String?) -> Finding {
  let text: Text = "no pupil of the year has a value of the group \"\(name: group.name)\""
  return Finding(
    .valueNowhere, .warning, dataset: "pupils", file: file, column: column, count: 1, said: text,
    toPublic: text,
    hint:
      "are its codes other ones in that year? Say what they mean: pupils: values: {\(name: group.column): {…}}"
  )
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
  return Finding(
    .misspeltValue, .warning, dataset: "pupils", file: file, column: column, rows: rows.prefix(10).map { $0 },
    count: rows.count,
    said:
      "\(count: rows.count, "pupil") with a value that would be one of the group \"\(name: group.name)\" but for \(Text(difference.words)), and who \(name: rows.count == 1 ? "counts" : "count") as its rest: \(name: labels.sorted().quoted())",
    toPublic: "values differ from those of the group \"\(name: group.name)\" by their spelling only",
    hint: "write the values alike, or say what they mean: pupils: values: {\(name: group.column): {…}}")
}
