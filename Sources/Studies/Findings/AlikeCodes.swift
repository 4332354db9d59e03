import Layers

/// Codes of pupils that are an earlier one's but for letter case, zeros in front or a ".0" behind, as when a spreadsheet took
/// zeros away in the export of one school, or a column with gaps became one of fractions: perhaps the same pupil, who then
/// counts twice.
package struct AlikeCodes: Sendable {
  /// The rows, from 0, whose code is alike to that of an earlier row and not the same; none where so many are that letter
  /// case or zeros mean something.
  package let rows: [Int]

  /// Above this share, codes are told apart by letter case or zeros.
  private static let mostAlike = 0.05

  package init(_ codes: CodeColumn) {
    let all = codes.texts.count
    let forms = AlikeCodes.forms([codes.texts])
    var found =
      forms.hasCase || forms.hasZeros || forms.hasPoints ? AlikeCodes.rows(codes, AlikeCodes.plain) : []
    if Double(found.count) > max(1, AlikeCodes.mostAlike * Double(all)) {
      // A point tells nobody apart.
      found = forms.hasPoints ? AlikeCodes.rows(codes) { AlikeCodes.withoutPoint($0) } : []
    }
    rows = found
  }

  /// The rows whose code has the form of an earlier row's and is not the same.
  private static func rows(
    _ codes: CodeColumn, _ form: (UnsafeBufferPointer<UInt8>) -> some Collection<UInt8>
  ) -> [Int] {
    let texts = codes.texts
    var plain = TextColumn()
    for row in texts.indices {
      if texts.isMissing(at: row) {
        plain.append(nil)
      } else {
        texts.withBytes(at: row) { plain.append(utf8: form($0)) }
      }
    }
    let (index, own) = (RowIndex(plain, workers: codes.workers), codes.duplicates > 0 ? codes.index : nil)
    return texts.indices.filter { row in
      guard !texts.isMissing(at: row), plain.withBytes(at: row, { index.row(of: $0) }) != row else {
        return false
      }
      return own.map { own in texts.withBytes(at: row) { own.row(of: $0) } == row } ?? true
    }
  }

  /// How many codes of one year, not found in the next, are alike to codes of the next that were not there before.
  static func lost(_ earlier: CodeColumn, in later: CodeColumn) -> Int {
    let forms = AlikeCodes.forms([earlier.texts, later.texts])
    guard forms.hasCase || forms.hasZeros || forms.hasPoints else { return 0 }
    func strangers(_ codes: CodeColumn, in other: CodeColumn) -> [[UInt8]] {
      let found = other.index.rows(of: codes.texts, workers: codes.workers)
      return found.indices.filter { found[$0] < 0 && !codes.texts.isMissing(at: $0) }
        .map { codes.texts.withBytes(at: $0, AlikeCodes.plain) }
    }
    let lost = strangers(earlier, in: later)
    guard !lost.isEmpty else { return 0 }
    let new = Set(strangers(later, in: earlier))
    return lost.count { new.contains($0) }
  }

  /// Nil where there are none.
  package func finding(file: String, column: String? = nil, fileRow: (Int) -> Int) -> Finding? {
    guard !rows.isEmpty else { return nil }
    return Finding(
      .alikeCodes, .warning, dataset: "pupils", file: file, column: column,
      rows: rows.prefix(10).map { fileRow($0) - 1 }, count: rows.count,
      said:
        "\(count: rows.count, "row") with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice",
      toPublic: "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only",
      hint: "write the codes of pupils alike in all rows")
  }

  /// In what any two codes can be alike and differ: there are letters of both cases, zeros in front and codes of several
  /// lengths, or points with zeros behind.
  private static func forms(_ columns: [TextColumn]) -> (hasCase: Bool, hasZeros: Bool, hasPoints: Bool) {
    var (hasUpper, hasLower, hasZero, hasPoint) = (false, false, false, false)
    var lengths = (least: Int.max, most: 0)
    for texts in columns {
      for row in texts.indices where !texts.isMissing(at: row) {
        texts.withBytes(at: row) { bytes in
          lengths = (min(lengths.least, bytes.count), max(lengths.most, bytes.count))
          hasZero = hasZero || bytes.first == UInt8(ascii: "0")
          hasPoint = hasPoint || withoutPoint(bytes).count < bytes.count
          guard !(hasUpper && hasLower) else { return }
          for byte in bytes {
            hasUpper = hasUpper || byte &- UInt8(ascii: "A") < 26
            hasLower = hasLower || byte &- UInt8(ascii: "a") < 26
          }
        }
      }
    }
    return (hasUpper && hasLower, hasZero && lengths.least < lengths.most, hasPoint)
  }

  /// Without a point and the zeros behind it.
  private static func withoutPoint(_ code: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = code.count
    while end > 0, code[end - 1] == UInt8(ascii: "0") { end -= 1 }
    let isPoint = end > 1 && end < code.count && code[end - 1] == UInt8(ascii: ".")
    return code[..<(isPoint ? end - 1 : code.count)]
  }

  private static func plain(_ code: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let code = UnsafeBufferPointer(rebasing: withoutPoint(code))
    // A code of zeros only stays one.
    let zeros = min(code.prefix { $0 == UInt8(ascii: "0") }.count, max(0, code.count - 1))
    return code.dropFirst(zeros).map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
  }
}
