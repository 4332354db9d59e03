import Layers

extension Dataset {
  /// The last row, where it is no pupil but a remark that stands in one of its cells: "Total: 200", "200 rows", a date; nil
  /// where it may be a pupil's.
  var remarkBelow: Int? {
    guard count > 1 else { return nil }
    let (last, lookedAt) = (count - 1, 1000)
    let given = columnsGiven(in: last)
    guard given.count < 2 else { return nil }
    // Where other pupils have no more either, one more is no wonder.
    let others = 0..<min(last, lookedAt)
    guard others.count(where: { columnsGiven(in: $0).count > 1 }) * 10 >= others.count * 9 else { return nil }
    guard let codes = texts("pupil") else { return given.isEmpty ? last : nil }
    guard let code = codes[last], !code.isEmpty else {
      return others.contains { codes.isMissing(at: $0) } ? nil : last
    }
    // Of a total it is said that it is one.
    guard TotalName(code) != .total, code.looksLikeRemark else { return nil }
    let form = code.formOfCode
    return (0..<last).contains { codes[$0]?.formOfCode == form } ? nil : last
  }

  /// The columns, of those that were read, in which a row has something.
  private func columnsGiven(in row: Int) -> Set<String> {
    var given = Set(texts.keys.filter { texts[$0]?[row]?.isEmpty == false })
    given.formUnion(categories.keys.filter { categories[$0]?[row] != nil })
    given.formUnion(
      numbers.filter { !$0.value.values[row].isNaN || $0.value.unreadable.last == row }.keys)
    if let x, !x[row].isNaN { given.insert("x") }
    if let y, !y[row].isNaN { given.insert("y") }
    return given
  }
}

extension String {
  /// Whether it has what codes have not: blanks, or a colon; or is all letters, or all digits.
  fileprivate var looksLikeRemark: Bool {
    contains { $0.isWhitespace || $0 == ":" } || allSatisfy(\.isLetter) || allSatisfy(\.isNumber)
  }

  /// A 9 for each run of digits, an a for each run of letters: "P0012" is "a9".
  fileprivate var formOfCode: String {
    reduce(into: "") { form, character in
      let mark: Character = character.isNumber ? "9" : character.isLetter ? "a" : character
      if form.last != mark || mark != "a" && mark != "9" { form.append(mark) }
    }
  }
}
