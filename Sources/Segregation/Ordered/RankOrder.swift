import Foundation

extension GroupTable {
  /// H of pupils ranked by a score or an income that is known in classes: the columns from lowest to highest.
  ///
  /// At each border between classes H of those below against those above is measured; a polynomial in the
  /// rank p, fitted with the weights E(p)², carries it over all ranks, and H = 2 ln 2 ∫ E(p) H(p) dp (Reardon
  /// 2011). Only ranks count, so any rising change of the scores leaves it alone.
  ///
  /// The help of Reardon and Townsend's `rankseg` 3.0 (Stata) wants a degree below the number of classes less one, shows
  /// 4 with 16 classes of income, and has 0 for levels. The highest degree that this allows goes through every border
  /// and swings far off where there is none. So it is allowed here only with two borders to spare and where the borders
  /// reach both tails; else H is taken as one at all ranks, as of degree 0. Where all borders lie in the tails, nothing is
  /// known of the ranks that count most. No mean over the ranks is let out of the range of H at the borders.
  ///
  /// - Parameter degree: of the polynomial, where the borders can bear it.
  /// - Returns: from 0 to 1; `nil` unless a border has between 17 and 83 % of the pupils below it.
  /// - Precondition: 0 ≤ `degree` ≤ 8.
  public func rankOrderInformationIndex(degree: Int = 4) -> Double? {
    precondition((0...8).contains(degree), "the degree lies between 0 and 8")
    let borders = bordersByRank
    let middle = tail...(1 - tail)
    guard let first = borders.first, let last = borders.last,
      borders.contains(where: { middle.contains($0.rank) })
    else { return nil }
    let reachesBothTails = first.rank <= tail && last.rank >= 1 - tail
    let terms = reachesBothTails ? max(0, min(degree, borders.count - 3)) : 0
    let coefficients = fitPolynomial(
      borders.map { ($0.rank, $0.information, entropy([$0.rank, 1 - $0.rank])) }, degree: terms)
    let index = coefficients.enumerated().reduce(0) { $0 + $1.element * meanOfPower($1.offset) }
    let seen = borders.map(\.information)
    return min(max(index, seen.min() ?? index), seen.max() ?? index)
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

/// The ranks at either end that a border should reach, so that six classes of as many pupils do: chosen by simulation, in
/// which H at a border farther out is often more than a third off the mean over all ranks.
private let tail = 0.17

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
