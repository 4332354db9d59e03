import Layers
import Studies

/// The rows of a table of schools, in the order of its stages and municipalities.
struct BalanceRows {
  let table: PlainTable
  let codes: [String]
  let pupils: ContiguousArray<Int32>
  let members: ContiguousArray<Int32>

  /// The rows of each stage and municipality, each of which is balanced by itself.
  ///
  /// - Throws: `FileError` for a school that stands twice in one, for a row without stage or municipality where others have
  ///   them, for two spellings of one, and for totals.
  func cases() throws(FileError) -> [(key: [String], rows: [Int])] {
    let (stages, towns) = (try labels(.stage), try labels(.municipality))
    var order: [[String]] = []
    var rows: [[String]: [Int]] = [:]
    for row in codes.indices {
      let key = [stages[row], towns[row]]
      if rows[key] == nil { order.append(key) }
      if let other = rows[key]?.first(where: { codes[$0] == codes[row] }) {
        throw FileError(
          .badData, path: table.path, row: row + 1, column: table.name(.facility),
          "the school stands in row \(other + 1) already, with the same stage and municipality")
      }
      rows[key, default: []].append(row)
    }
    let cases = order.map { (key: $0, rows: rows[$0] ?? []) }
    guard let total = (cases.map(\.rows) + [Array(codes.indices)]).lazy.compactMap(total).first else {
      return cases
    }
    throw FileError(
      .badData, path: table.path, row: total + 1, column: table.name(.facility),
      "this is no school but the total of others, whose pupils it would count once more",
      hint: "take the rows of totals and subtotals out of the table")
  }

  /// What each row says of its stage or municipality; empty texts where none does.
  private func labels(_ role: ColumnRole) throws(FileError) -> [String] {
    let texts = table.texts(role) ?? []
    guard texts.contains(where: { $0 != nil }) else { return codes.map { _ in "" } }
    var spellings: [String: (text: String, row: Int)] = [:]
    var labels: [String] = []
    for (row, text) in texts.enumerated() {
      guard let text else {
        throw FileError(
          .badData, path: table.path, row: row + 1, column: table.name(role),
          "the field is empty, and other rows have a \(role.rawValue)",
          hint: "each \(role.rawValue) is balanced by itself: fill the column in all rows, or leave it out")
      }
      let known = spellings[text.lowercased(), default: (text, row)]
      guard known.text == text else {
        throw FileError(
          .badData, path: table.path, row: row + 1, column: table.name(role),
          "\"\(text)\" is \"\(known.text)\" in row \(known.row + 1)",
          hint: "each \(role.rawValue) is balanced by itself: write it the same in all rows")
      }
      spellings[text.lowercased()] = known
      labels.append(text)
    }
    return labels
  }

  /// The row that is the total of some others by its name or its numbers; nil when there is none.
  private func total(of rows: [Int]) -> Int? {
    let all = rows.reduce(into: (pupils: 0, members: 0)) { sums, row in
      sums.pupils += Int(pupils[row])
      sums.members += Int(members[row])
    }
    return rows.first { row in
      let isSum =
        pupils[row] > 0 && all.pupils == 2 * Int(pupils[row]) && all.members == 2 * Int(members[row])
      return switch TotalName(codes[row]) {
      case .total: true
      case .likely: isSum && rows.count > 2
      // Of few schools one may be the sum of the others by chance.
      case .none: isSum && rows.count > 3 && members[row] > 0
      }
    }
  }
}
