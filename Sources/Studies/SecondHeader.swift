import Layers

extension Dataset {
  /// In so many rows a column shows what it holds.
  private static let lookedAt = 1000

  /// Whether the first row of the file is no pupil but says once more what the columns hold: kinds or units, other names,
  /// or a ruler below the header.
  func hasSecondHeader(besides schools: Schools) -> Bool {
    guard count > 1, fileRow(0) == 1 else { return false }
    return hasRuler || hasKinds(besides: schools)
  }

  /// Whether all that stands in the first row are dashes and the like.
  var hasRuler: Bool {
    guard count > 1, fileRow(0) == 1 else { return false }
    let given = (texts.values.map { $0[0] } + categories.values.map { $0[0] }).compactMap { $0 }.filter {
      !$0.isEmpty
    }
    return given.count > 1 && given.contains { $0.count > 2 }
      && given.allSatisfy { $0.allSatisfy { "-–—_=:+|".contains($0) } }
  }

  private func hasKinds(besides schools: Schools) -> Bool {
    guard let codes = texts("pupil"), let school = categories("school")?[0], !schools.ids.contains(school)
    else { return false }
    func hasDigits(_ row: Int) -> Bool {
      codes.withBytes(at: row) { $0.contains { $0 &- UInt8(ascii: "0") < 10 } }
    }
    let others = 1..<min(count, Dataset.lookedAt)
    guard !codes.isMissing(at: 0), !hasDigits(0), others.allSatisfy(hasDigits) else { return false }
    // What is a number in all other rows is none in this one.
    return numbers.values.contains { column in
      column.unreadable.first == 0
        && column.unreadable.dropFirst().first.map { $0 >= others.upperBound } ?? true
    }
      || categories.values.contains { column in
        guard let own = column[0], Double(own) == nil else { return false }
        let words = others.lazy.compactMap { column[$0] }
        return !words.isEmpty && words.allSatisfy { Double($0) != nil }
      }
  }
}
