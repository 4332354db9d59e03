import DeterministicParallel
import Measures

/// Which counts of one year may be published, so that no small one can be worked out from the others.
///
///     let years = Suppression.years([counts], rule: SuppressionRule())
///     years[0].mark(.zone, 12, group: 0, .member)  // .secondary
///     years[0].share(.zone, 12, group: 0, known: 140)  // .suppressedSecondary
///
/// What is meant to be published is, for the city, each district and each zone: all pupils, and of every group the
/// members, the rest, and the unknown. Groups share only the count of all pupils. An area whose number of pupils is
/// withheld shows nothing else either; then any change of that number can be thought as pupils who live elsewhere,
/// with all their groups, and what is hidden in one group's table can be judged without the others'. Groups of one
/// column share a table (`PupilCounts.Family`); of each, only that is published which follows from what is published
/// of its classes.
///
/// Where zones and districts cut each other, each piece of a zone is a row of its own: the few pupils of one would be the
/// difference of a district and its zones. A zone's count is published where those of all its pieces could be, and the
/// reader is taken to know these then, which is more than can be known; so the protection is at least what is promised.
public struct Suppression: Sendable, Hashable {
  /// The parts that a group's table divides the pupils of an area into, and their sum.
  public enum Column: Int, Sendable, Hashable, CaseIterable {
    case member, rest, unknown, all
  }

  public let rule: SuppressionRule
  let areas: AreaPositions
  /// By area and column.
  var marks: [[Mark]]
  /// How many small counts the audit could not show to be protected; 0, or nothing of the year may be published.
  public let unprotected: Int

  /// What to do with the count of a column; schools are not for the public.
  ///
  /// - Parameter unit: the zone's or district's position; 0 for the city.
  public func mark(_ level: Level, _ unit: Int, group: Int, _ column: Column) -> Mark {
    guard let area = areas.position(level, unit) else { return .together }
    return marks[group][4 * area + column.rawValue]
  }

  /// What to do with the count of all pupils of an area.
  public func markOfAll(_ level: Level, _ unit: Int) -> Mark {
    guard let area = areas.position(level, unit) else { return .together }
    return marks[marks.count - 1][4 * area + Column.all.rawValue]
  }

  /// Whether the share of members among the known may be shown: with its two parts, and on enough pupils.
  ///
  /// A share with its denominator tells its numerator, so it goes with the counts of members and rest.
  public func share(_ level: Level, _ unit: Int, group: Int, known: Int) -> Status {
    let parts = [Column.member, .rest].map { mark(level, unit, group: group, $0) }
    if let withheld = parts.first(where: { $0 == .primary }) ?? parts.first(where: { !$0.isPublished }) {
      return withheld.status
    }
    return known == 0 ? .undefined : known < rule.minimumForRates ? .suppressedPrimary : .ok
  }

  /// Decides for several years, each on its own; a change between two is shown where both of its counts are.
  public static func years(
    _ years: [PupilCounts], rule: SuppressionRule = SuppressionRule(), workers: Workers = .all
  ) -> [Suppression] {
    let totals = workers.map(years.count, chunk: 1) { range in
      range.map { year in
        let areas = AreaPositions(years[year])
        let found = ProtectionSearch.marks(of: .totals(years[year], areas: areas, rule: rule))
        return (marks: areas.joining(found.marks, width: 1), unprotected: found.unprotected)
      }
    }.flatMap { $0 }
    var results = decide(years, totals, rule, workers, isLast: false)
    // Where what the marks of the totals tell is too much for a group, they tell less.
    let told = results.indices.filter { results[$0].unprotected > totals[$0].unprotected }
    let blurred = told.map { year in
      (totals[year].marks.map { $0.isPublished ? Mark.published : .together }, totals[year].unprotected)
    }
    for (year, result) in zip(told, decide(told.map { years[$0] }, blurred, rule, workers, isLast: true)) {
      results[year] = result
    }
    return results
  }

  /// Decides on the groups of each year, the totals being decided.
  private static func decide(
    _ years: [PupilCounts], _ totals: [(marks: [Mark], unprotected: Int)], _ rule: SuppressionRule,
    _ workers: Workers, isLast: Bool
  ) -> [Suppression] {
    let tables = years.indices.flatMap { year in years[year].families.map { (year, $0) } }
    let found = workers.map(tables.count, chunk: 1) { range in
      range.map { table in
        let (year, family) = tables[table]
        let counts = years[year]
        let areas = AreaPositions(counts)
        let result = ProtectionSearch.marks(
          of: .table(of: family, counts, areas: areas, totals: totals[year].marks, rule: rule))
        guard isLast, result.unprotected > 0 else {
          let marks = areas.joining(result.marks, width: family.classes.count + 1)
          return (marks: marks, unprotected: result.unprotected)
        }
        // Of groups of which nothing is shown, nothing can be worked out.
        return (marks: [Mark](repeating: .together, count: result.marks.count), unprotected: 0)
      }
    }.flatMap { $0 }
    return years.indices.map { year in
      let areas = AreaPositions(years[year])
      var all = [Mark](repeating: .published, count: 4 * areas.count)
      for area in 0..<areas.count { all[4 * area + Column.all.rawValue] = totals[year].marks[area] }
      var marks = [[Mark]](repeating: all, count: years[year].groups.count + 1)
      var unprotected = totals[year].unprotected
      for (table, result) in zip(tables, found) where table.0 == year {
        unprotected += result.unprotected
        for (position, group) in table.1.groups.enumerated() {
          marks[group] = groupMarks(position, of: table.1, result.marks, areas: areas)
        }
      }
      return Suppression(rule: rule, areas: areas, marks: marks, unprotected: unprotected)
    }
  }

  /// The marks of a group by those of the classes: what is made of several is published where all of them are, and
  /// where it follows from the other parts and all.
  private static func groupMarks(
    _ group: Int, of family: PupilCounts.Family, _ marks: [Mark], areas: AreaPositions
  ) -> [Mark] {
    let width = family.classes.count + 1
    let columns = [Int8(1), 0, -1].map { family.classes(of: group, $0) }
    return (0..<areas.count).flatMap { area -> [Mark] in
      let all = marks[width * area + width - 1]
      let parts = columns.map { columns -> Mark in
        let found = columns.map { marks[width * area + $0] }
        if found.count == 1 { return found[0] }
        return found.allSatisfy(\.isPublished) ? .published : .together
      }
      let follows = all.isPublished && parts.count { $0.isPublished } > 1
      return (follows ? parts.map { _ in .published } : parts) + [all]
    }
  }
}
