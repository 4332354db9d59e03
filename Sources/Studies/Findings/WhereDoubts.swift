import Languages
import Layers

/// What is doubtful about the rows that "where" leaves out: values that it would name but for their spelling, and values of
/// its own that no row has.
package struct WhereDoubts: Sendable {
  private var misspelt: [TableDoubt] = []
  /// The values that no row has, by the column's name in the file.
  private(set) var absent: [String: Set<String>] = [:]

  init() {}

  /// - Parameters:
  ///   - fileRow: a row's number in the file, from 0.
  ///   - column: all values of a column of the table, by its name in the file.
  /// - Throws: what `column` throws.
  package init(
    _ source: StudyFile.TableSource, fileRow: (Int) -> Int = { $0 },
    _ column: (String) throws(FileError) -> CategoryColumn
  ) throws(FileError) {
    for (condition, local) in zip(source.conditions, source.localConditions) {
      let values = try column(local.column)
      let meanings = source.values[condition.column] ?? [:]
      // What the study file gives a meaning is not misspelt, and such a meaning need not occur.
      absent[local.column, default: []].formUnion(
        condition.values.subtracting(values.labels).subtracting(meanings.values))
      let open = values.labels.filter { meanings[$0] == nil }
      guard
        let (difference, labels) = SpelledTexts(open, SpellingDifference.ofValues).explained(by: local.values)
      else { continue }
      let rows = values.rows(labelled: values.labels.map(labels.contains))
      let (words, named) = (Text(difference.words), labels.sorted().quoted())
      let ofOption = condition.option.map { option -> Text in
        "\(count: rows.count, "row") left out by \(name: option) with a value that it would name but for \(words): \(name: named)"
      }
      misspelt.append(
        TableDoubt(
          kind: .misspeltValue, column: local.column, rows: rows.prefix(10).map(fileRow), count: rows.count,
          text: ofOption
            ?? "\(count: rows.count, "row") left out by \"where\" with a value that it would name but for \(words): \(name: named)",
          publicText: "rows are left out whose values differ from those of \"where\" by their spelling only",
          hint: ofOption == nil
            ? "write the values alike, or name them all under \"where\""
            : "write the values alike, or make a part of each"))
    }
  }

  /// - Parameter isWhole: whether the rows of the table are all there are, so that a value that none has is nowhere.
  package func doubts(isWhole: Bool) -> [TableDoubt] {
    misspelt + (isWhole ? WhereDoubts.absent([absent]) : [])
  }

  /// Of the values that each of some tables lacks, those that all of them do.
  static func absent(_ ofTables: [[String: Set<String>]]) -> [TableDoubt] {
    (ofTables.first ?? [:]).sorted { $0.key < $1.key }.compactMap { column, first in
      let nowhere = ofTables.reduce(first) { $0.intersection($1[column] ?? []) }
      guard !nowhere.isEmpty else { return nil }
      return TableDoubt(
        kind: .valueNowhere, column: column, count: nowhere.count,
        text:
          "no row has \(count: nowhere.count, "value") of \"where\": \(name: nowhere.sorted().quoted())",
        publicText: "values of \"where\" occur nowhere",
        hint: "is it misspelt? Only the rows of its other values count")
    }
  }
}
