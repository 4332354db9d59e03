import DeterministicParallel
import Layers

/// Some rows of a table: one of so many slices of about the same length.
public struct TableSlice: Sendable, Hashable {
  package let number: Int
  package let count: Int

  package init(number: Int, count: Int) {
    (self.number, self.count) = (number, count)
  }

  /// - Returns: nil for what is not like 3/7.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
      (1...100_000).contains(count), (1...count).contains(number)
    else { return nil }
    self.init(number: number, count: count)
  }

  /// In words that follow "those where".
  var description: String { "the pupil is in slice \(number) of \(count)" }

  /// Those of some rows that are in the slice, in their order. Rows of the same code are in the same one.
  ///
  /// - Parameter codes: of all rows; nil where there are none, and the row itself decides.
  func rows(among rows: ContiguousArray<Int32>, codes: TextColumn?) -> ContiguousArray<Int32> {
    ContiguousArray(
      rows.lazy.filter { row in
        let key = codes.map { $0.withBytes(at: Int(row), TableSlice.hash) } ?? UInt64(row)
        return Int(key % UInt64(count)) == number - 1
      })
  }

  /// Blanks around a code do not count, as they do not where pupils are found again.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.trimmingBlanks.reduce(FNV1a.start) { FNV1a.add(UInt64($1), to: $0) }
  }
}
