import Languages
import Layers

/// A register that seems to be a table of counts: as a column says that nothing uses, its rows stand for several pupils
/// each, while each counts as one.
package struct CountedRows {
  /// The column, as the file names it.
  package let column: String
  /// How many pupils there are by it.
  package let pupils: Int
  private let isCertain: Bool
  private let rows: Int

  /// More are no pupils of one place and kind, but codes.
  private static let most = 100_000.0
  /// In a table of so many rows, some have the same number unless it is one of their own.
  private static let fewestRepeated = 30

  /// nil for a register in which each row seems to be a pupil.
  ///
  /// - Parameters:
  ///   - columns: those that nothing uses and whose names are those of counts, by name; of one without codes of pupils.
  ///   - school: of each row; nil where the study maps none.
  ///   - year: of each row, alike.
  package init?(_ columns: [String: CSVTable.NumberColumn], school: CategoryColumn?, year: CategoryColumn?) {
    let counts = columns.sorted { $0.key < $1.key }.first { _, column in
      CountedRows.areCounts(column) && !CountedRows.areOfSchools(column.values, school, year)
        && !CountedRows.areLists(column.values, school, year)
    }
    guard let (name, numbers) = counts else { return nil }
    column = name
    pupils = Int(numbers.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) })
    isCertain = CountName(name) == .count && name.count > 1 && !CountedRows.mayBeSizes(numbers.values)
    rows = numbers.values.count
  }

  /// Whether a column holds whole numbers, more of them in all than there are rows, that are neither numbers of the rows
  /// themselves nor codes.
  private static func areCounts(_ column: CSVTable.NumberColumn) -> Bool {
    let known = column.values.filter { !$0.isNaN }
    guard column.unreadable.isEmpty, known.count > 1,
      known.allSatisfy({ $0 >= 0 && $0 <= most && $0 == $0.rounded() }),
      known.reduce(0, +) > Double(known.count)
    else { return false }
    let isNumbering = zip(known, known.dropFirst()).allSatisfy { $1 > $0 }
    return !isNumbering && (known.count < fewestRepeated || Set(known).count < known.count)
  }

  /// Whether all rows of each school have one number in a year, as where a join gave them that of the school's pupils.
  private static func areOfSchools(
    _ numbers: ContiguousArray<Double>, _ school: CategoryColumn?, _ year: CategoryColumn?
  ) -> Bool {
    guard let school else { return false }
    var numberOf: [SIMD2<Int32>: Double] = [:]
    var hasSeveral = false
    for row in numbers.indices where school.codes[row] >= 0 && !numbers[row].isNaN {
      let place = SIMD2(school.codes[row], year?.codes[row] ?? 0)
      if let known = numberOf[place] {
        guard known == numbers[row] else { return false }
        hasSeveral = true
      } else {
        numberOf[place] = numbers[row]
      }
    }
    return hasSeveral
  }

  /// Whether the rows of each school, or of each year, are numbered from 1 on, as in lists of a school's pupils.
  private static func areLists(
    _ numbers: ContiguousArray<Double>, _ school: CategoryColumn?, _ year: CategoryColumn?
  ) -> Bool {
    func areNumbered(by code: (Int) -> SIMD2<Int32>) -> Bool {
      var count: [SIMD2<Int32>: (rows: Double, sum: Double, most: Double)] = [:]
      for row in numbers.indices where !numbers[row].isNaN {
        let own = count[code(row), default: (0, 0, 0)]
        count[code(row)] = (own.rows + 1, own.sum + numbers[row], max(own.most, numbers[row]))
      }
      // The sum of 1 to n.
      return count.values.allSatisfy { $0.most == $0.rows && $0.sum == $0.rows * ($0.rows + 1) / 2 }
    }
    return areNumbered { SIMD2(school?.codes[$0] ?? 0, year?.codes[$0] ?? 0) }
      || areNumbered { SIMD2(0, year?.codes[$0] ?? 0) }
  }

  /// Whether each number stands in as many rows at least, as the size of a class or a family does.
  private static func mayBeSizes(_ numbers: ContiguousArray<Double>) -> Bool {
    Dictionary(numbers.lazy.filter { !$0.isNaN }.map { ($0, 1.0) }, uniquingKeysWith: +)
      .allSatisfy { number, rows in rows >= number }
  }

  package func finding(file: String) -> Finding {
    Finding(
      .countedRows, isCertain ? .error : .warning, dataset: "pupils", file: file, column: column, count: rows,
      said:
        "\"\(name: column)\" seems to say how many pupils each row stands for, \(.whole(pupils)) in all, but each of the \(.whole(rows)) rows counts as one pupil",
      toPublic: "rows of the register of pupils seem to stand for several pupils each",
      hint:
        "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else"
    )
  }
}
