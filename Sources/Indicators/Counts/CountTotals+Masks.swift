/// Totals of units of which some counts are masked: they are what is known of these and a little more.
extension CountTotals {
  /// Offices withhold counts of up to ten.
  private static let mostMasked = 10.0

  /// How many counts of each group are masked in some units.
  func masks(of units: some Sequence<Int>) -> [Int] {
    guard !masked.isEmpty else { return Array(repeating: 0, count: groups.count) }
    return units.reduce(into: [Int](repeating: 0, count: groups.count)) { sums, unit in
      for group in groups.indices { sums[group] += masked[unit * groups.count + group] }
    }
  }

  func hasMasks(_ unit: Int) -> Bool { masks(of: [unit]).contains { $0 > 0 } }

  /// Whether counts may be the sum of others: as many as are known of them where none is masked, else up to so many more.
  func mayBeSum(_ own: [Double], of known: [Double], _ masks: [Int]) -> Bool {
    groups.indices.allSatisfy { group in
      let more = own[group] - known[group]
      return masks[group] == 0
        ? isEqual(own[group], known[group])
        : more > -1e-6 && more <= CountTotals.mostMasked * Double(masks[group])
    }
  }

  /// Whether it is no chance that counts may be the sum of others: a group without masks has as many, or the masks hide
  /// little of all.
  func isNoChance(_ own: [Double], _ masks: [Int], fewestAlike: Double = CountTotals.fewest) -> Bool {
    let all = own.reduce(0, +)
    return hasAlike(own, masks, fewestAlike) || all >= CountTotals.fewest && hidden(masks) * 4 <= all
  }

  /// Whether a group of which no count is masked has so many at least.
  private func hasAlike(_ own: [Double], _ masks: [Int], _ fewest: Double) -> Bool {
    zip(own, masks).contains { $1 == 0 && $0 >= fewest }
  }

  private func hidden(_ masks: [Int]) -> Double { CountTotals.mostMasked * Double(masks.reduce(0, +)) }

  /// The first unit that may be the sum of all others, some counts of which are masked; nil where there is none.
  ///
  /// - Parameter surely: whether it must be one by no chance, or by its name.
  func maskedTotal(surely: Bool) -> Int? {
    guard !masked.isEmpty, units.count > 2 else { return nil }
    let (all, masks) = (sums(of: units.indices), masks(of: units.indices))
    return units.indices.first { unit in
      let own = row(unit)
      guard !hasMasks(unit), own.count(where: { $0 > 0 }) > 1,
        mayBeSum(own, of: zip(all, own).map(-), masks)
      else { return false }
      guard surely else {
        return units.count > 3 && own.reduce(0, +) >= max(CountTotals.fewest, hidden(masks))
      }
      return isNamedLikely(unit) || units.count > 3 && hasAlike(own, masks, CountTotals.fewest)
        // One of a few units may be about as large as the others together.
        || units.count > 7 && isNoChance(own, masks)
    }
  }

  /// The first unit of a run at either end that has as many as all others, some counts of which are masked, and that is of
  /// half as many units at most: all districts before or behind all schools.
  var firstOfMaskedLevel: Int? {
    guard !masked.isEmpty, units.count > 5 else { return nil }
    let all = Array(units.indices)
    let (whole, masks) = (sums(of: all), masks(of: all))
    for order in [all, all.reversed()] {
      var sums = [Double](repeating: 0, count: groups.count)
      for (position, unit) in order.prefix(units.count / 3).enumerated() {
        guard !hasMasks(unit) else { break }
        for (group, count) in row(unit).enumerated() { sums[group] += count }
        if position > 0, mayBeSum(sums, of: zip(whole, sums).map(-), masks),
          hasAlike(sums, masks, CountTotals.fewest)
        {
          return order[...position].min()
        }
      }
    }
    return nil
  }
}
