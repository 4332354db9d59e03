import Layers

/// Codes of pupils that are an earlier one's but for letter case or zeros in front, as when a spreadsheet took zeros away
/// in the export of one school: perhaps the same pupil, who then counts twice.
package struct AlikeCodes {
  /// The rows, from 0, whose code is alike to that of an earlier row and not the same.
  package let rows: [Int]
  private let all: Int

  /// Above this share, codes are told apart by letter case or zeros.
  private static let mostAlike = 0.05

  package init(_ codes: CodeColumn) {
    let texts = codes.texts
    all = texts.count
    guard AlikeCodes.mayHide(texts) else {
      rows = []
      return
    }
    var plain = TextColumn()
    for row in texts.indices {
      if texts.isMissing(at: row) {
        plain.append(nil)
      } else {
        texts.withBytes(at: row) { plain.append(utf8: AlikeCodes.plain($0)) }
      }
    }
    let (index, own) = (RowIndex(plain), codes.duplicates > 0 ? codes.index : nil)
    rows = texts.indices.filter { row in
      guard !texts.isMissing(at: row), plain.withBytes(at: row, { index.row(of: $0) }) != row else {
        return false
      }
      return own.map { own in texts.withBytes(at: row) { own.row(of: $0) } == row } ?? true
    }
  }

  /// Nil where there are none, or so many that they mean something.
  package func finding(file: String, column: String? = nil, fileRow: (Int) -> Int) -> Finding? {
    guard !rows.isEmpty, Double(rows.count) <= max(1, AlikeCodes.mostAlike * Double(all)) else { return nil }
    return Finding(
      .alikeCodes, .warning, dataset: "pupils", file: file, column: column,
      rows: rows.prefix(10).map { fileRow($0) - 1 }, count: rows.count,
      said:
        "\(count: rows.count, "row") with a code that is an earlier pupil's but for letter case or zeros in front: if it is the same pupil, the pupil counts twice",
      toPublic: "codes of pupils differ from each other in letter case or zeros in front only",
      hint: "write the codes of pupils alike in all rows")
  }

  /// Whether any two codes can be alike and differ: there are letters of both cases, or zeros in front and codes of
  /// several lengths.
  private static func mayHide(_ texts: TextColumn) -> Bool {
    var (hasUpper, hasLower, hasZero) = (false, false, false)
    var lengths = (least: Int.max, most: 0)
    for row in texts.indices where !texts.isMissing(at: row) {
      texts.withBytes(at: row) { bytes in
        lengths = (min(lengths.least, bytes.count), max(lengths.most, bytes.count))
        hasZero = hasZero || bytes.first == UInt8(ascii: "0")
        guard !(hasUpper && hasLower) else { return }
        for byte in bytes {
          hasUpper = hasUpper || byte &- UInt8(ascii: "A") < 26
          hasLower = hasLower || byte &- UInt8(ascii: "a") < 26
        }
      }
    }
    return hasUpper && hasLower || hasZero && lengths.least < lengths.most
  }

  private static func plain(_ code: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // A code of zeros only stays one.
    let zeros = min(code.prefix { $0 == UInt8(ascii: "0") }.count, max(0, code.count - 1))
    return code.dropFirst(zeros).map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
  }
}
