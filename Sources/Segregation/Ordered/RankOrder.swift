import Foundation

extension GroupTable {
  /// H of pupils ranked by a score or an income that is known in classes: the columns from lowest to highest.
  ///
  /// At each border between classes H of those below against those above is measured; a polynomial in the
  /// rank p, fitted with the weights E(p)², carries it over all ranks, and H = 2 ln 2 ∫ E(p) H(p) dp (Reardon
  /// 2011). Only ranks count, so any rising change of the scores leaves it alone.
  ///
  /// - Parameter degree: of the polynomial; lowered where there are not enough borders.
  /// - Returns: from about 0 to about 1; `nil` without two classes that have pupils.
  /// - Precondition: 0 ≤ `degree` ≤ 8.
  public func rankOrderInformationIndex(degree: Int = 4) -> Double? {
    precondition((0...8).contains(degree), "the degree lies between 0 and 8")
    let borders = bordersByRank
    guard !borders.isEmpty else { return nil }
    let terms = min(degree, borders.count - 1)
    let coefficients = fitPolynomial(
      borders.map { ($0.rank, $0.information, entropy([$0.rank, 1 - $0.rank])) }, degree: terms)
    return coefficients.enumerated().reduce(0) { $0 + $1.element * meanOfPower($1.offset) }
  }

  /// The rank of each border between classes, and H of those below against those above.
  private var bordersByRank: [(rank: Double, information: Double)] {
    var below = ContiguousArray(repeating: 0.0, count: unitCount)
    var borders: [(rank: Double, information: Double)] = []
    for group in 0..<max(0, groupCount - 1) {
      for unit in 0..<unitCount { below[unit] += self[unit, group] }
      guard groupTotals[group] > 0 else { continue }
      let above = ContiguousArray(zip(unitTotals, below).lazy.map { max(0, $0 - $1) })
      let counts = TwoGroupCounts(unchecked: below, above, isWeighted: isWeighted)
      guard let information = counts.informationIndex, let share = counts.share else { continue }
      borders.append((share, information))
    }
    return borders
  }
}

/// The mean of pᵐ over ranks weighted by their entropy, 2 ln 2 ∫ pᵐ E(p) dp.
private func meanOfPower(_ power: Int) -> Double {
  var sum = 2 / pow(Double(power + 2), 2)
  var choose = 1.0
  for term in 0...power {
    // (1 − q)ᵐ written out, each power of q times −q ln q.
    sum += (term.isMultiple(of: 2) ? 2 : -2) * choose / pow(Double(term + 2), 2)
    choose *= Double(power - term) / Double(term + 1)
  }
  return sum
}
