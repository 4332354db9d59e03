import Languages
import Layers

/// Rows of teachers, costs or applications without a value that they need to count.
struct MissingValues {
  let findings: [Finding]

  /// - Parameters:
  ///   - name: of the data set: "costs".
  ///   - attributes: of its rows.
  init(_ name: String, _ dataset: Dataset, _ attributes: Attributes) {
    findings = (MissingValues.needed[name] ?? []).compactMap { column, hint -> Finding? in
      var rows: [Int]
      if let numbers = attributes.numbers[column] {
        rows = numbers.indices.filter { numbers[$0].isNaN }
      } else if let codes = dataset.categories(column)?.codes {
        rows = codes.indices.filter { codes[$0] < 0 }
      } else {
        return nil
      }
      // Who is assigned to a school without a wish has none to rank.
      if column == "rank", let wishes = dataset.categories("school")?.codes {
        rows.removeAll { wishes[$0] < 0 }
      }
      guard !rows.isEmpty else { return nil }
      let local = dataset.source.columns[column] ?? column
      return Finding(
        .missingValue, .warning, dataset: name, file: dataset.path, column: local,
        rows: rows.prefix(10).map { dataset.fileRow($0) - 1 }, count: rows.count,
        said: "\(count: rows.count, "row") without a value in the column \"\(name: local)\"",
        toPublic:
          "rows of \(name: dataset.path.fileName) have no value in the column \"\(name: local)\"",
        hint: hint)
    }
  }

  /// By data set the columns that each row needs, and what becomes of one that lacks the value.
  private static let needed: [String: [(column: String, hint: Text)]] = [
    "applications": [
      ("school", ofSchool),
      ("rank", "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in"),
    ],
    "staff": [
      ("school", ofSchool), ("fte", "a teacher of unknown time counts in no figure of teachers: fill it in"),
      ("role", "a teacher of unknown role counts neither as support nor as other: fill it in"),
    ],
    "costs": [
      ("school", ofSchool), ("type", "an amount of unknown type counts nowhere: fill it in"),
      (
        "amount",
        "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known"
      ),
    ],
  ]

  private static let ofSchool: Text = "a row without a school counts nowhere: fill it in"
}
