import DeterministicParallel
import Disclosure
import Indicators
import Measures
import Studies

/// Which means of earlier years the public is not told, as those of a later one would give single pupils away with them.
///
/// Who stays keeps the way to school. From 12 pupils with a mean of 131 m and the same 12 and a newcomer with 160 m a reader
/// works out the newcomer's 508 m, and of one of the 12 who changes the school how much farther the new one is. So of two
/// years between which few pupils came, left, moved or changed the school only the later is told: of an area, and of a
/// district or the city where it would give the same away of the areas that are not told. Means of so many pupils that
/// three digits hide one of them are told of both.
///
/// One of the city's own means rests on numbers of the pupils, not on their ways: of it, those are counted whose numbers
/// changed.
///
/// In the city the same holds for groups. All pupils follow from a group and its rest, and one group from all pupils and
/// the others, so of the earlier year nothing is told of groups where it is withheld of all pupils or of one of them.
final class MeansOfYears {
  private struct Key: Hashable {
    let indicator: Indicator
    let group: String
  }

  /// Units of a level in a year that are told, by how much the sum behind them is known, and their pupils.
  private struct Told {
    var cells: [Cell]
    var isTold: [Bool]

    /// How far the sum behind a told mean may lie from what it seems, by its rounding.
    func uncertainty(_ unit: Int) -> Double {
      let value = cells[unit].value
      return Double(cells[unit].count) * value.step(digits: Cell.digitsTold) / 2
    }
  }

  /// In the order of the years.
  private let filters: [DisclosureFilter]
  private let minimum: Int
  /// By the positions of two years, the earlier first; none where nobody knows which pupils are the same.
  private let turnovers: [[YearTurnover?]]
  private var known: [Key: [[Level: Set<Int>]]] = [:]

  /// - Parameter filters: in the order of the years.
  init(_ filters: [DisclosureFilter], rule: SuppressionRule, workers: Workers) {
    self.filters = filters
    minimum = rule.minimumForRates
    turnovers = filters.indices.map { earlier in
      filters.indices.map { later in
        later <= earlier
          ? nil
          : YearTurnover(
            from: filters[earlier].study, to: filters[later].study, areInSuccession: later == earlier + 1,
            workers: workers)
      }
    }
  }

  /// - Returns: what is told of a year, without the means that are withheld for the sake of later years.
  func restricting(
    _ edited: DisclosureFilter.Edited?, _ indicator: Indicator, _ level: Level, _ group: String, year: String
  ) -> DisclosureFilter.Edited? {
    guard let edited, filters.count > 1, case .mean = indicator.treatment,
      let position = filters.firstIndex(where: { $0.study.year == year })
    else { return edited }
    let kin = group == "all" ? [group] : allAndGroups
    return edited.enumerated().map { unit, told in
      told.status == .ok && kin.contains { isWithheld(indicator, level, unit, $0, position) }
        ? (told.cell, .suppressedTogether) : told
    }
  }

  private var allAndGroups: [String] {
    ["all"] + (filters.last?.study.groups.flatMap { [$0.name, $0.restName] } ?? [])
  }

  private func isWithheld(
    _ indicator: Indicator, _ level: Level, _ unit: Int, _ group: String, _ position: Int
  ) -> Bool {
    let key = Key(indicator: indicator, group: group)
    let withheld = known[key] ?? withheld(key)
    known[key] = withheld
    return withheld[position][level]?.contains(unit) == true
  }

  private func withheld(_ key: Key) -> [[Level: Set<Int>]] {
    let levels: [Level] = [.zone, .district, .city]
    var told = filters.map { filter in
      Dictionary(
        uniqueKeysWithValues: levels.map { level in
          let cells = filter.cells(key.indicator, level, key.group)
          let statuses = filter.edited(key.indicator, level, key.group, cells)
          return (
            level,
            Told(
              cells: cells,
              isTold: cells.indices.map { statuses?[$0].status == .ok && !cells[$0].value.isNaN })
          )
        })
    }
    var withheld = filters.map { _ in [Level: Set<Int>]() }
    func withhold(_ unit: Int, _ level: Level, in year: Int) {
      told[year][level]?.isTold[unit] = false
      withheld[year][level, default: []].insert(unit)
    }
    for year in filters.indices.dropLast().reversed() {
      for level in levels {
        let own = told[year][level] ?? Told(cells: [], isTold: [])
        for unit in own.cells.indices where own.isTold[unit] {
          let isGivenAway = filters.indices.dropFirst(year + 1).contains { later in
            guard let other = told[later][level], other.cells.indices.contains(unit) else { return false }
            return other.isTold[unit]
              && givesAway(
                differences(
                  level, unit, own.cells[unit], other.cells[unit], key, turnovers[year][later]),
                max(abs(own.cells[unit].value), abs(other.cells[unit].value)),
                own.uncertainty(unit) + other.uncertainty(unit))
              || tellsOfParts(
                unit, level, told[year], told[later], filters[year], key, turnovers[year][later])
          }
          if isGivenAway { withhold(unit, level, in: year) }
        }
      }
    }
    return withheld
  }

  /// By how many pupils, at least, the means of a unit in two years differ: those that rest on homes alone, and others.
  private func differences(
    _ level: Level, _ unit: Int, _ earlier: Cell, _ later: Cell, _ key: Key, _ turnover: YearTurnover?
  ) -> [Int] {
    let told = (earlier: earlier.count, later: later.count)
    return turnover?.pupils(level, unit, group: key.group, of: key.indicator)?.least(told: told)
      ?? [abs(told.earlier - told.later)]
  }

  /// Whether what is told of a district or the city and of some of its parts gives away the other parts, which are nearly
  /// the same pupils in the later year.
  private func tellsOfParts(
    _ unit: Int, _ level: Level, _ told: [Level: Told], _ later: [Level: Told], _ filter: DisclosureFilter,
    _ key: Key, _ turnover: YearTurnover?
  ) -> Bool {
    let below: [Level] = level == .city ? [.district, .zone] : level == .district ? [.zone] : []
    return below.contains { tellsOfParts($0, of: unit, level, told, later, filter, key, turnover) }
  }

  private func tellsOfParts(
    _ part: Level, of unit: Int, _ level: Level, _ told: [Level: Told], _ later: [Level: Told],
    _ filter: DisclosureFilter, _ key: Key, _ turnover: YearTurnover?
  ) -> Bool {
    guard let whole = told[level], let parts = told[part], let others = later[part] else { return false }
    let own = parts.cells.indices.filter { level == .city || filter.districtOfZone?[$0] == unit }
    let hidden = own.filter { !parts.isTold[$0] && others.cells.indices.contains($0) }
    guard !hidden.isEmpty else { return false }
    let uncertainty = own.reduce(whole.uncertainty(unit)) {
      parts.isTold[$1] ? $0 + parts.uncertainty($1) : $0
    }
    // Pupils who went from one hidden part to another are in both sums.
    let differences =
      hidden.count == 1
      ? differences(part, hidden[0], parts.cells[hidden[0]], others.cells[hidden[0]], key, turnover)
      : [abs(hidden.reduce(0) { $0 + parts.cells[$1].count - others.cells[$1].count })]
    return givesAway(differences, whole.cells[unit].value, uncertainty)
  }

  /// Whether the values of so few pupils, told together to within an uncertainty, would say more than the mean itself.
  private func givesAway(_ differences: [Int], _ mean: Double, _ uncertainty: Double) -> Bool {
    differences.contains { (1..<minimum).contains($0) } && uncertainty < abs(mean)
  }
}
