import Disclosure
import Indicators
import Measures

/// Means of groups in the city.
extension DisclosureFilter {
  /// What is told of the groups of one division: those that are large enough are, and leave enough others; none is where
  /// one of them would give a few pupils away, as each follows from the others.
  func statuses(of names: [String], _ indicator: Indicator) -> [String: Status] {
    guard let first = names.first else { return [:] }
    if let known = memory.groups[indicator]?[first] { return known }
    let large = largeGroups(names, indicator)
    let isGivenAway = !large.isEmpty && (hidesZero(large, indicator) || tellsOfFew(large, indicator))
    var found = [String: Status]()
    for name in names {
      let status: Status = large.contains(name) ? .ok : .suppressedPrimary
      found[name] = isGivenAway ? Status.suppressedTogether : status
    }
    memory.groups[indicator, default: [:]][first] = found
    return found
  }

  /// The groups of a division that are large enough, and leave enough others.
  private func largeGroups(_ names: [String], _ indicator: Indicator) -> [String] {
    let ofName = names.map { ($0, cells(indicator, .city, $0).first?.count ?? 0) }
    var shown = ofName.filter { $0.1 >= rule.minimumForRates }.sorted { $0.1 > $1.1 }
    let all = counts(indicator, .city).first ?? 0
    let others = all - shown.reduce(0) { $0 + $1.1 }
    if (1..<rule.minimumForRates).contains(others) { shown.removeLast(min(1, shown.count)) }
    return shown.map(\.0)
  }

  /// Whether the mean of a group, or of those of no group, is 0, or tells that another one is.
  private func hidesZero(_ names: [String], _ indicator: Indicator) -> Bool {
    func hasZero(_ indicator: Indicator) -> Bool {
      parts(names, indicator).contains {
        $0.count > 0 && abs($0.sum) < Double($0.count) * DisclosureFilter.nothing
      }
    }
    if case .mean = indicator.treatment, hasZero(indicator) { return true }
    guard [Mobility.nearestMean, Mobility.assignedMean].contains(indicator) else { return false }
    guard indicator == Mobility.assignedMean else { return hasZero(Mobility.excessMean) }
    return hasZero(Mobility.excessMean)
      || zip(parts(names, indicator), parts(names, Mobility.attendedMean)).contains {
        $0.count > 0 && $0.count == $1.count
          && abs($0.sum - $1.sum) < Double($0.count) * DisclosureFilter.nothing
      }
  }

  /// Half of the least difference that three decimals tell.
  private static let nothing = 0.0005

  /// Whether a group and the others, or a group and whole areas of which the mean is told, are the same pupils but for a few:
  /// these would be found as the difference. The same holds of two means over nearly the same pupils.
  private func tellsOfFew(_ names: [String], _ indicator: Indicator) -> Bool {
    let few = 1..<rule.minimumForRates
    if let kin = indicator.ofNearlyTheSame,
      zip(parts(names, indicator), parts(names, kin)).contains(where: {
        few.contains(abs($0.count - $1.count)) && areSharp($0, $1)
      })
    {
      return true
    }
    let ofCity = parts(names, indicator).map(\.count)
    for level in [Level.zone, .district] {
      let areas = cells(indicator, level, "all")
      guard let edited = edited(indicator, level, "all", areas) else { continue }
      let told = edited.indices.filter { edited[$0].status == .ok && areas[$0].count > 0 }
      let ofGroups = names.map { cells(indicator, level, $0) }
      guard ofGroups.allSatisfy({ $0.count == areas.count }) else { continue }
      var members = ofGroups.map { group in told.map { group[$0].count } }
      members.append(
        told.indices.map { position in
          members.reduce(areas[told[position]].count) { $0 - $1[position] }
        })
      for (group, all) in zip(members, ofCity) {
        // Of each area either the members are too many, or the others.
        let different = zip(group, told).reduce(all - group.reduce(0, +)) {
          $0 + min($1.0, areas[$1.1].count - $1.0)
        }
        if few.contains(different) { return true }
      }
    }
    return false
  }

  /// Whether the sums behind two means, which are told with few digits, are known to less than one pupil has on average.
  private func areSharp(_ one: (sum: Double, count: Int), _ other: (sum: Double, count: Int)) -> Bool {
    let means = [one, other].map { $0.count == 0 ? 0 : abs($0.sum) / Double($0.count) }
    let uncertainty = zip([one, other], means).reduce(0) {
      $0 + Double($1.0.count) * $1.1.step(digits: Cell.digitsTold) / 2
    }
    return uncertainty < (means.max() ?? 0)
  }

  /// What the means in the city of a division's groups are made of, and that of those who are of none of them.
  private func parts(_ names: [String], _ indicator: Indicator) -> [(sum: Double, count: Int)] {
    func part(_ name: String) -> (sum: Double, count: Int) {
      guard let cell = cells(indicator, .city, name).first, cell.count > 0 else { return (0, 0) }
      return (cell.sum, cell.count)
    }
    let groups = names.map(part)
    let others = groups.reduce(part("all")) { ($0.sum - $1.sum, $0.count - $1.count) }
    return groups + [others]
  }
}
