import Languages
import Layers

/// That one value stands in a column row after row, far longer than any does elsewhere, as where a cell was dragged down.
struct FilledDown {
  private let rows: Range<Int>
  /// The longest of the other rows of one value.
  private let next: Int

  /// Shorter runs may be a school's rows that came late.
  private static let fewest = 200
  private static let share = 0.05
  /// So many times as long as any other.
  private static let times = 10
  /// So many other rows have the value, too.
  private static let fewestElsewhere = 20
  /// In a register that is sorted by a column, less of the rows differ there from the one before, and what goes with that
  /// column has long runs of its own.
  private static let mixed = 0.5

  /// - Parameter others: columns by which registers are sorted.
  /// - Returns: nil where no run is that long.
  init?(_ column: CategoryColumn, besides others: [CategoryColumn]) {
    let codes = column.codes
    guard FilledDown.mayBe(codes) else { return nil }
    var (longest, next, start) = (0..<0, 0, 0)
    for row in 1...max(1, codes.count) where row >= codes.count || codes[row] != codes[row - 1] {
      guard start < codes.count else { break }
      if codes[start] >= 0 {
        if row - start > longest.count {
          (longest, next) = (start..<row, longest.count)
        } else {
          next = max(next, row - start)
        }
      }
      start = row
    }
    guard longest.count >= FilledDown.fewest, next > 0, longest.count >= FilledDown.times * next,
      Double(longest.count) >= FilledDown.share * Double(codes.count),
      case let label = codes[longest.lowerBound],
      codes.count(where: { $0 == label }) - longest.count >= FilledDown.fewestElsewhere,
      others.allSatisfy({ FilledDown.isMixed($0, longest) })
    else { return nil }
    (rows, self.next) = (longest, next)
  }

  /// Whether enough of some rows at even steps have one value one after the other, so that
  /// all rows are looked at only where it may be.
  private static func mayBe(_ codes: ContiguousArray<Int32>) -> Bool {
    let step = max(1, codes.count / 1000)
    var (longest, length) = (0, 0)
    for row in stride(from: step, to: codes.count, by: step) {
      length = codes[row] >= 0 && codes[row] == codes[row - step] ? length + 1 : 0
      longest = max(longest, length)
    }
    return Double(longest + 3) * Double(step) >= share * Double(codes.count)
  }

  private static func isMixed(_ column: CategoryColumn, _ rows: Range<Int>) -> Bool {
    let changes = rows.dropFirst().count { column.codes[$0] != column.codes[$0 - 1] }
    return Double(changes) >= mixed * Double(rows.count)
  }

  /// - Parameters:
  ///   - local: the column's name in the file.
  ///   - fileRow: a row's number in the file, from 1.
  func finding(file: String, column local: String, fileRow: (Int) -> Int) -> Finding {
    Finding(
      .filledDown, .warning, dataset: "pupils", file: file, column: local,
      rows: rows.prefix(10).map { fileRow($0) - 1 }, count: rows.count,
      said:
        "the rows \(.whole(fileRow(rows.lowerBound))) to \(.whole(fileRow(rows.upperBound - 1))) all have one value in the column \"\(name: local)\", while elsewhere no more than \(.whole(next)) in a row do, as where it was filled down, or these rows were added in one block",
      toPublic:
        "many rows one after the other have one value in the column \"\(name: local)\", as where it was filled down",
      hint:
        "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below"
    )
  }
}

extension StudyFile {
  /// That the schools of pupils, or the values of groups, were filled down.
  func filledDown(_ dataset: Dataset) -> [Finding] {
    guard !isPart else { return [] }
    let sorting = ["school", "grade"]
    return Set(["school"] + groups.map(\.column)).sorted().compactMap { name in
      guard let column = dataset.categories(name) else { return nil }
      let others = sorting.filter { $0 != name }.compactMap { dataset.categories($0) }
      return FilledDown(column, besides: others)?.finding(
        file: dataset.path, column: dataset.source.columns[name] ?? name
      ) { dataset.fileRow($0) }
    }
  }
}
