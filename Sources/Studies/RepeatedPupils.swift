import Layers

/// Rows of a register that stand for a pupil whom a later row stands for, too: each pupil counts once, by the last row,
/// as registers of enrolments have the latest school at the end.
package struct RepeatedPupils {
  /// The rows that count; nil when all do.
  package let counting: ContiguousArray<Int32>?
  private let left: Int
  private let all: Int
  let file: String

  /// Above which share of repeated rows a column does not tell pupils apart.
  private static let mostRepeated = 0.2

  package init(_ pupils: Pupils, file: String) {
    (all, self.file) = (pupils.count, file)
    guard let codes = pupils.codes, codes.duplicates > 0 else {
      (counting, left) = (nil, 0)
      return
    }
    let index = codes.index
    // The first row of a code knows the last one.
    var last = ContiguousArray<Int32>(0..<Int32(pupils.count))
    var first = last
    for row in 0..<pupils.count {
      let known = codes.texts.withBytes(at: row) { index.row(of: $0) }
      guard known >= 0 else { continue }
      first[row] = known
      last[Int(known)] = Int32(row)
    }
    let rows = first.indices.filter { last[Int(first[$0])] == Int32($0) }
    counting = ContiguousArray(rows.map { Int32($0) })
    left = pupils.count - rows.count
  }

  /// What there is to say of them; nil when each row is a pupil of its own.
  package var finding: Finding? {
    counting == nil ? nil : RepeatedPupils.finding(left, of: all, rows: [], file: file)
  }

  /// - Parameters:
  ///   - left: how many rows do not count.
  ///   - rows: those of them that are known, counted from 0.
  package static func finding(
    _ left: Int, of all: Int, rows: [Int], file: String, column: String? = nil, isByYear: Bool = false
  ) -> Finding {
    let isTooMany = Double(left) > mostRepeated * Double(all)
    return Finding(
      .duplicateCode, isTooMany ? .error : .warning, dataset: "pupils", file: file, column: column,
      rows: rows,
      count: left,
      said: isTooMany
        ? "\(count: left, "row") of \(.whole(all)) repeat the code of another: the column does not tell pupils apart"
        : isByYear
          ? "\(count: left, "row") with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row"
          : "\(count: left, "row") with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row",
      toPublic: isTooMany
        ? "the codes of the pupils are repeated" : "pupils who stand in the register twice count once",
      hint: isTooMany
        ? "name the column of the pupils' own codes as \"pupil\", or leave it out"
        : "where another row is to count, put it last, or remove the others")
  }
}
