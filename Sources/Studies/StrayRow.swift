import Layers

/// A row of a register that is no pupil: what spreadsheets and printed tables have beside their rows.
struct StrayRow {
  /// From 1.
  let row: Int
  let problem: String
  let hint: String
}

extension Pupils {
  /// The first row that is no pupil; nil where there is none. A pupil of a known school is one, whatever the code.
  ///
  /// - Parameter header: the name of the column of codes.
  func firstStray(header: String?) -> StrayRow? {
    guard let texts = codes?.texts else { return nil }
    func stray(_ row: Int, _ problem: String, _ hint: String) -> StrayRow {
      StrayRow(row: (rows.map { Int($0[row]) } ?? row) + 1, problem: problem, hint: hint)
    }
    if isRowOfUnits(texts) {
      return stray(0, "this is no pupil but a second row of the header", "take it out")
    }
    let header = header?.lowercased()
    for row in texts.indices where school[row] < 0 && !texts.isMissing(at: row) {
      let hasDigits = texts.withBytes(at: row) { $0.contains { $0 &- UInt8(ascii: "0") < 10 } }
      let isLast = row == texts.count - 1
      guard !hasDigits || isLast || header?.contains(where: \.isNumber) == true else { continue }
      let code = texts.withBytes(at: row) { String(decoding: $0, as: UTF8.self) }
      if !hasDigits, TotalName(code) == .total {
        return stray(row, "this is no pupil but a total", "take the rows of totals out of the file")
      }
      if code.lowercased() == header {
        return stray(row, "this is no pupil but the header once more", "take the row out of the file")
      }
      if isLast, placement[row] != .placed, code.hasWords,
        !texts.indices.prefix(1000).dropLast().contains(where: {
          texts.withBytes(at: $0) { $0.contains(UInt8(ascii: " ")) }
        })
      {
        return stray(row, "this is no pupil but a remark below the table", "take it out of the file")
      }
    }
    return nil
  }

  /// Whether the first row holds no pupil but what the columns are measured in, or their names in other words.
  private func isRowOfUnits(_ texts: TextColumn) -> Bool {
    func hasDigits(_ row: Int) -> Bool {
      texts.withBytes(at: row) { $0.contains { $0 &- UInt8(ascii: "0") < 10 } }
    }
    return texts.count > 1 && school[0] < 0 && placement[0] == .unreadableCoordinates && !hasDigits(0)
      && (1..<min(texts.count, 1000)).allSatisfy { placement[$0] != .unreadableCoordinates && hasDigits($0) }
  }
}

extension String {
  /// Whether it is more than one word, as no code is.
  fileprivate var hasWords: Bool {
    split(separator: " ").count { $0.contains(where: \.isLetter) } > 1
  }
}
