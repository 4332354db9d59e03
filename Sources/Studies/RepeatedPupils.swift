import Geography
import Languages
import Layers

/// Rows of a register that stand for a pupil whom a later row stands for, too: each pupil counts once, by the last row,
/// as registers of enrolments have the latest school at the end.
///
/// What stands there for want of a code ("-", "0", "NULL"), and a code whose rows have three homes or more, is nobody's:
/// each of these rows is a pupil, as one without a code is.
package struct RepeatedPupils {
  /// The rows that count; nil when all do.
  package let counting: ContiguousArray<Int32>?
  private let left: Int
  private let all: Int
  /// Rows that have nobody's code in common, counted from 0.
  let withNobodys: [Int]
  private let fileRows: ContiguousArray<Int32>?
  let file: String

  /// Above which share of repeated rows a column does not tell pupils apart.
  private static let mostRepeated = 0.2

  package init(_ pupils: Pupils, file: String) {
    (all, self.file, fileRows) = (pupils.count, file, pupils.rows)
    guard let codes = pupils.codes, codes.duplicates > 0 else {
      (counting, left, withNobodys) = (nil, 0, [])
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
    var homes: [Int32: Set<Coordinate>] = [:]
    for row in first.indices where last[Int(first[row])] != first[row] && !pupils.x[row].isNaN {
      homes[first[row], default: []].insert(Coordinate(x: pupils.x[row], y: pupils.y[row]))
    }
    var withNobodys = first.indices.filter { row in
      last[Int(first[row])] != first[row]
        && (Self.areOfNobody(homes[first[row], default: []])
          || codes.texts.withBytes(at: row) { Self.standsForNone(String(decoding: $0, as: UTF8.self)) })
    }
    // So many are no exceptions: the column is another than that of the codes.
    if Self.areTooMany(withNobodys.count, of: pupils.count) { withNobodys = [] }
    for row in withNobodys { (first[row], last[row]) = (Int32(row), Int32(row)) }
    self.withNobodys = withNobodys
    let rows = first.indices.filter { last[Int(first[$0])] == Int32($0) }
    counting = rows.count == pupils.count ? nil : ContiguousArray(rows.map { Int32($0) })
    left = pupils.count - rows.count
  }

  package static func areTooMany(_ rows: Int, of all: Int) -> Bool {
    Double(rows) > mostRepeated * Double(all)
  }

  /// Whether rows of one code have more homes than a pupil who moves within a year.
  package static func areOfNobody(_ homes: Set<Coordinate>) -> Bool { homes.count >= 3 }

  /// Whether a text is what programs and people write where there is no code.
  package static func standsForNone(_ code: String) -> Bool {
    let letters = code.lowercased().filter { $0.isLetter || $0.isNumber }
    guard let first = letters.first else { return true }
    if ["null", "none", "nan", "nil", "na"].contains(letters) { return true }
    let isRow = letters.allSatisfy { $0 == first }
    // Short rows of nines stand between 998 and 1000, or between 9998 and 10000.
    return isRow && (first == "0" || first == "x" || first == "9" && letters.count >= 5)
  }

  /// What there is to say of them; none when each row is a pupil of its own.
  ///
  /// - Parameter areOfTerms: whether the rows are of several terms of one school year.
  package func findings(areOfTerms: Bool) -> [Finding] {
    [
      counting == nil
        ? nil : RepeatedPupils.finding(left, of: all, rows: [], file: file, areOfTerms: areOfTerms),
      withNobodys.isEmpty
        ? nil
        : RepeatedPupils.finding(
          nobodys: withNobodys.map { row in fileRows.map { Int($0[row]) } ?? row }, file: file),
    ].compactMap { $0 }
  }

  /// - Parameter rows: which have a code that is no pupil's, counted from 0.
  package static func finding(nobodys rows: [Int], file: String, column: String? = nil) -> Finding {
    Finding(
      .missingCode, .warning, dataset: "pupils", file: file, column: column, rows: rows,
      said: "\(count: rows.count, "row") with a code that is nobody's own: each counts as a pupil",
      toPublic: "pupils whose codes are missing count once for each of their rows",
      hint: "leave the code empty where a pupil has none")
  }

  /// - Parameters:
  ///   - left: how many rows do not count.
  ///   - rows: those of them that are known, counted from 0.
  ///   - areOfTerms: whether the rows are of several terms of one school year, each of which may have a row of a pupil.
  package static func finding(
    _ left: Int, of all: Int, rows: [Int], file: String, column: String? = nil, isByYear: Bool = false,
    areOfTerms: Bool = false
  ) -> Finding {
    let isTooMany = areTooMany(left, of: all)
    let said: Text =
      switch (isTooMany, areOfTerms) {
      case (true, true):
        "\(count: left, "row") of \(.whole(all)) repeat the code of another, as the rows are of several terms of one school year"
      case (true, false):
        "\(count: left, "row") of \(.whole(all)) repeat the code of another: the column does not tell pupils apart"
      case (false, _) where isByYear:
        "\(count: left, "row") with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row"
      case (false, _):
        "\(count: left, "row") with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row"
      }
    let hint: Text =
      switch (isTooMany, areOfTerms) {
      case (_, true): "name the rows of one term under \"where\""
      case (true, false): "name the column of the pupils' own codes as \"pupil\", or leave it out"
      case (false, false): "where another row is to count, put it last, or remove the others"
      }
    return Finding(
      .duplicateCode, isTooMany ? .error : .warning, dataset: "pupils", file: file, column: column,
      rows: rows, count: left, said: said,
      toPublic: isTooMany
        ? "the codes of the pupils are repeated" : "pupils who stand in the register twice count once",
      hint: hint)
  }
}
