import Languages
import Layers

/// Rows of a register of pupils that are an earlier one in all columns of the file, where no column of codes says whether
/// they are the same pupil.
package struct RepeatedRows {
  /// The rows, counted from 0.
  package let rows: [Int]

  /// - Parameter digests: one for each row; equal rows have equal ones.
  package init(_ digests: ContiguousArray<UInt64>) {
    var size = 64
    while size < 2 * digests.count { size *= 2 }
    // Open addressing; 0 is a free slot, otherwise a row plus 1.
    var slots = ContiguousArray<Int32>(repeating: 0, count: size)
    rows = digests.indices.filter { row in
      var slot = Int(truncatingIfNeeded: digests[row]) & (size - 1)
      while slots[slot] != 0 {
        if digests[Int(slots[slot]) - 1] == digests[row] { return true }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = Int32(row) + 1
      return false
    }
  }

  /// - Parameter fileRow: a row's number in the file, from 0.
  package func finding(file: String, fileRow: (Int) -> Int) -> Finding? {
    guard !rows.isEmpty else { return nil }
    return Finding(
      .repeatedRow, .warning, dataset: "pupils", file: file, rows: rows.prefix(10).map(fileRow),
      count: rows.count,
      said:
        "\(count: rows.count, "row") the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice",
      toPublic: "rows of the register of pupils are the same in all columns",
      hint: "name the column of the pupils' own codes as \"pupil\", or take such rows out")
  }
}
