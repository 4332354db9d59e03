import DeterministicParallel
import Measures
import Studies

/// How many pupils came between two school years, or left, and how many of those who stayed have another home or school:
/// of each area, district and the city, and of the city's groups.
struct YearTurnover {
  /// Those of whom something is told together: of a unit, or of a group in the city.
  struct Pupils {
    /// How many they are in each of the years.
    fileprivate var earlier = 0
    fileprivate var later = 0
    /// Who is among them in both years with the same home, and with the same home and school.
    fileprivate var atHome = 0
    fileprivate var atSchool = 0

    /// By how many pupils, at least, what is told of the two years differs: of the others it is not known whether they
    /// came or left. Who moves or changes the school has another way: such a pupil is one who left and one who came.
    ///
    /// - Parameter told: of how many something is told in each year.
    /// - Returns: the number by homes, on which some measures rest alone, and that by homes and schools.
    func least(told: (earlier: Int, later: Int)) -> [Int] {
      let net = abs(told.earlier - told.later)
      let untold = abs(earlier - told.earlier) + abs(later - told.later)
      return [atHome, atSchool].map { same in
        let changed = earlier + later - 2 * same
        return changed > 0 ? max(1, net, changed - untold) : net
      }
    }
  }

  private let units: [Level: [Pupils]]
  private let groups: [String: Pupils]

  /// - Returns: nil where nobody knows which pupils are the same.
  init?(from earlier: Study, to later: Study, areInSuccession: Bool, workers: Workers) {
    guard earlier.pupils.followers == nil || areInSuccession,
      let rows = earlier.pupils.rows(in: later.pupils, workers: workers), rows.contains(where: { $0 >= 0 })
    else { return nil }
    let stays = Stays(earlier.pupils, later.pupils, rows)
    var units: [Level: [Pupils]] = [:]
    for (level, count) in [
      (Level.city, 1), (.district, later.districts?.count ?? 0), (.zone, later.zones.count),
    ] {
      units[level] = stays.counted(
        count, earlier.pupils.units(of: level), later.pupils.units(of: level))
    }
    var groups: [String: Pupils] = [:]
    for (before, after) in zip(earlier.groups, later.groups) {
      for (name, code) in [(before.name, Int8(1)), (before.restName, 0)] {
        groups[name] =
          stays.counted(
            1, earlier.pupils.zone.indices.map { before.membership[$0] == code ? 0 : -1 },
            later.pupils.zone.indices.map { after.membership[$0] == code ? 0 : -1 })[0]
      }
    }
    (self.units, self.groups) = (units, groups)
  }

  /// Those of a unit, or of a group in the city; nil for what is not counted.
  func pupils(_ level: Level, _ unit: Int, group: String) -> Pupils? {
    if group != "all" { return level == .city ? groups[group] : nil }
    guard let all = units[level], all.indices.contains(unit) else { return nil }
    return all[unit]
  }
}

/// Who of one year is who in a later one, and what of them stayed.
private struct Stays {
  let earlier: Pupils
  let later: Pupils
  let rows: ContiguousArray<Int32>
  /// Whether the homes are known; of pupils who were counted in parts they are not, nor where they were let go.
  let knowsHomes: Bool

  init(_ earlier: Pupils, _ later: Pupils, _ rows: ContiguousArray<Int32>) {
    (self.earlier, self.later, self.rows) = (earlier, later, rows)
    knowsHomes = earlier.x.count == earlier.count && later.x.count == later.count
  }

  /// - Parameter before, after: where each pupil is counted in the years, −1 for nowhere.
  func counted(_ count: Int, _ before: [Int], _ after: [Int]) -> [YearTurnover.Pupils] {
    var result = Array(repeating: YearTurnover.Pupils(), count: count)
    for unit in after where result.indices.contains(unit) { result[unit].later += 1 }
    for (pupil, unit) in before.enumerated() where result.indices.contains(unit) {
      result[unit].earlier += 1
      let row = Int(rows[pupil])
      guard row >= 0, after[row] == unit, hasSameHome(pupil, row) else { continue }
      result[unit].atHome += 1
      if earlier.school[pupil] == later.school[row] { result[unit].atSchool += 1 }
    }
    return result
  }

  private func hasSameHome(_ pupil: Int, _ row: Int) -> Bool {
    guard earlier.zone[pupil] == later.zone[row], earlier.residential[pupil] == later.residential[row] else {
      return false
    }
    guard knowsHomes, !earlier.x[pupil].isNaN || !later.x[row].isNaN else { return true }
    return earlier.x[pupil] == later.x[row] && earlier.y[pupil] == later.y[row]
  }
}

extension Pupils {
  /// Where each pupil lives, −1 for nowhere.
  fileprivate func units(of level: Level) -> [Int] {
    switch level {
    case .zone: zone.map { Int($0) }
    case .district: district.map { Int($0) }
    case .city, .school: zone.map { $0 >= 0 ? 0 : -1 }
    }
  }
}
