import Languages
import Layers

/// That some of the values that a group names occur nowhere, while others do.
package func absentValues(_ values: Set<String>, of group: GroupRule, file: String, column: String?)
  -> Finding
{
  let areAll = if case .isOne(let all) = group.condition { values.count == all.count } else { false }
  return Finding(
    .valueNowhere, .warning, dataset: "pupils", file: file, column: column, count: values.count,
    said:
      "\(count: values.count, "value") of the group \"\(name: group.name)\" that no pupil has: \(name: values.sorted().quoted())",
    toPublic: "values of the group \"\(name: group.name)\" occur nowhere",
    hint: areAll
      ? "is it misspelt? The group has nobody"
      : "is it misspelt? The group has only the pupils of its other values")
}

/// That nobody of one year has a value of a group that pupils of another year belong to, as when codes have changed.
package func noMember(of group: GroupRule, file: String, column: String?) -> Finding {
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

extension StudyFile {
  /// Whether the values of a group that nobody has are a slip of the pen: unless the study says itself that codes mean them,
  /// and at least one code of the column is of those that it gives a meaning.
  ///
  /// - Parameter labels: all values of the column, as the study file means them.
  package func isSlip(_ values: Set<String>, of column: String, among labels: [String]) -> Bool {
    let meant = Set(pupils.values[column]?.values.map { $0 } ?? [])
    return !labels.isEmpty && (values.isDisjoint(with: meant) || meant.isDisjoint(with: labels))
  }

  /// Values of a column of groups to which "values" gives no meaning although all members' values are such meanings: who has one
  /// counts as the rest of each group, whatever it is. nil where there are none.
  ///
  /// - Parameters:
  ///   - labels: all values of the column, as the study file means them.
  ///   - spelled: the same, of which those that are near to a group's are told elsewhere.
  ///   - rows: the rows of the file, from 0, that have one of some values.
  func unlistedValues(
    _ column: String, _ labels: [String], among spelled: SpelledTexts?, file: String, localColumn: String?,
    rows: (Set<String>) -> [Int]
  ) -> Finding? {
    guard let meanings = pupils.values[column] else { return nil }
    let meant = Set(meanings.values).subtracting(["unknown"])
    let members = groups.compactMap { group -> Set<String>? in
      guard group.column == column, case .isOne(let values) = group.condition else { return nil }
      return values
    }
    // With one meaning alone, the others are themselves.
    guard meant.count > 1, !members.isEmpty, members.allSatisfy({ $0.isSubset(of: meant) }) else {
      return nil
    }
    let near = members.reduce(into: Set<String>()) { near, values in
      near.formUnion(spelled?.explained(by: values)?.texts ?? [])
    }
    let unknown = UnknownValue.codes(amongWords: labels)
    let unlisted = Set(
      labels.filter { !meant.contains($0) && !UnknownValue.isOne($0) && !unknown.contains($0) }
    )
    .subtracting(near)
    let found = rows(unlisted)
    guard !found.isEmpty else { return nil }
    let frequent = unlisted.filter { rows([$0]).count >= CategoryColumn.fewestTold }.sorted()
    let name = localColumn ?? column
    return Finding(
      .unlistedValue, .warning, dataset: "pupils", file: file, column: localColumn,
      rows: found.prefix(10).map { $0 }, count: found.count,
      said:
        "\(count: found.count, "pupil") with a value of \"\(name: name)\" to which \"values\" gives no meaning, and which counts as it is\(name: frequent.isEmpty ? "" : ": " + frequent.quoted())",
      toPublic: "\"values\" gives no meaning to values of \"\(name: name)\"",
      hint: "add it to pupils: values: {\(name: column): …}, or give it the meaning unknown")
  }
}
