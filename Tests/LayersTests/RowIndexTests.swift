import DeterministicParallel
import Layers
import Testing

/// Rows by their texts, beside a dictionary; above 8,192 rows in parts, and from 16,384 on by several threads.
@Suite struct RowIndexTests {
  private static let blanks = ["", " ", "\u{A0}", "\t"]

  @Test(arguments: [0, 1, 7, 8_192, 50_001], [1, 3])
  func firstRowsAreFound(rows: Int, threads: Int) {
    var draws = SeededGenerator(seed: UInt64(rows))
    let texts = (0..<rows).map { row -> String? in
      switch draws.below(50) {
      case 0: nil
      case 1: Self.blanks[draws.below(4)]
      default: Self.blanks[draws.below(4)] + "\(draws.below(rows))-é" + Self.blanks[draws.below(4)]
      }
    }
    let column = TextColumn(texts)
    let index = RowIndex(column, workers: Workers(count: threads))
    var first = [String: Int32]()
    let codes = texts.map { $0?.trimmingBlanks ?? "" }
    for (row, code) in codes.enumerated().reversed() where !code.isEmpty { first[code] = Int32(row) }
    let expected = codes.map { first[$0] ?? -1 }
    #expect(Array(index.rows(of: column, workers: Workers(count: threads))) == expected)
    #expect(index.duplicates == codes.count { !$0.isEmpty } - first.count)
    #expect(Array(index.rows(of: ["nobody", nil, ""])) == [-1, -1, -1])
  }

  @Test func oneTextInAllRows() {
    let column = TextColumn(repeatElement("08", count: 40_000))
    let index = RowIndex(column)
    #expect(index.duplicates == 39_999 && index.rows(of: [" 08 "]) == [0])
  }
}
