import DeterministicParallel
import Indicators
import Measures
import Studies

/// How many pupils came between two school years, or left, and how many of those who stayed have another home or school, or
/// other numbers of which one of the city's own means is: of each area, district and the city, and of the city's groups.
struct YearTurnover {
  /// Those of whom something is told together: of a unit, or of a group in the city.
  struct Pupils {
    /// How many they are in each of the years.
    fileprivate var earlier = 0
    fileprivate var later = 0
    /// Who is among them in both years with the same home, and with the same home and school; of an own mean both are
    /// those with the same numbers.
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

  /// Those of whom something is told, by where they live and by group.
  private struct Counted {
    var units: [Level: [Pupils]] = [:]
    var groups: [String: Pupils] = [:]
  }

  private let all: Counted
  private let ofOwn: [Indicator: Counted]

  /// - Returns: nil where nobody knows which pupils are the same.
  init?(from earlier: Study, to later: Study, areInSuccession: Bool, workers: Workers) {
    guard earlier.pupils.followers == nil || areInSuccession,
      let rows = earlier.pupils.rows(in: later.pupils, workers: workers), rows.contains(where: { $0 >= 0 })
    else { return nil }
    let stays = Stays(earlier.pupils, later.pupils, rows)
    func counted(_ numbers: NumbersOfYears?) -> Counted {
      func places(_ before: [Int], _ after: [Int], _ count: Int) -> [Pupils] {
        guard let numbers else { return stays.counted(count, before, after, nil) }
        return stays.counted(
          count, before.indices.map { numbers.isKnownBefore[$0] ? before[$0] : -1 },
          after.indices.map { numbers.isKnownAfter[$0] ? after[$0] : -1 }, numbers)
      }
      var result = Counted()
      for (level, count) in [
        (Level.city, 1), (.district, later.districts?.count ?? 0), (.zone, later.zones.count),
      ] {
        result.units[level] = places(
          earlier.pupils.units(of: level), later.pupils.units(of: level), count)
      }
      for (before, after) in zip(earlier.groups, later.groups) {
        for (name, code) in [(before.name, Int8(1)), (before.restName, 0)] {
          result.groups[name] =
            places(
              earlier.pupils.zone.indices.map { before.membership[$0] == code ? 0 : -1 },
              later.pupils.zone.indices.map { after.membership[$0] == code ? 0 : -1 }, 1)[0]
        }
      }
      return result
    }
    all = counted(nil)
    var ofOwn: [Indicator: Counted] = [:]
    for own in later.file.indicators where own.isMeanOfPupils {
      guard let numbers = NumbersOfYears(own.columns, earlier.pupils, later.pupils) else { continue }
      ofOwn[Indicator(own)] = counted(numbers)
    }
    self.ofOwn = ofOwn
  }

  /// Those of a unit, or of a group in the city, on whom an indicator rests; nil for what is not counted.
  func pupils(_ level: Level, _ unit: Int, group: String, of indicator: Indicator) -> Pupils? {
    let counted = ofOwn[indicator] ?? all
    if group != "all" { return level == .city ? counted.groups[group] : nil }
    guard let ofUnits = counted.units[level], ofUnits.indices.contains(unit) else { return nil }
    return ofUnits[unit]
  }
}

extension CustomIndicator {
  fileprivate var isMeanOfPupils: Bool {
    guard dataset == .pupils else { return false }
    return switch statistic {
    case .mean, .rate: true
    case .share, .median: false
    }
  }
}

/// The numbers of the pupils of two years in some columns.
private struct NumbersOfYears {
  /// Of whom all are known.
  let isKnownBefore: [Bool]
  let isKnownAfter: [Bool]
  private let earlier: [ContiguousArray<Double>]
  private let later: [ContiguousArray<Double>]

  /// - Returns: nil where a year has not got the columns.
  init?(_ columns: [String], _ before: Pupils, _ after: Pupils) {
    earlier = columns.compactMap { before.attributes.numbers[$0] }
    later = columns.compactMap { after.attributes.numbers[$0] }
    guard earlier.count == columns.count, later.count == columns.count else { return nil }
    func areKnown(_ numbers: [ContiguousArray<Double>], _ count: Int) -> [Bool] {
      (0..<count).map { pupil in numbers.allSatisfy { !$0[pupil].isNaN } }
    }
    isKnownBefore = areKnown(earlier, before.count)
    isKnownAfter = areKnown(later, after.count)
  }

  /// - Parameters:
  ///   - pupil: in the earlier year.
  ///   - row: of the same pupil in the later.
  func areSame(_ pupil: Int, _ row: Int) -> Bool {
    zip(earlier, later).allSatisfy { $0[pupil] == $1[row] }
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

  /// - Parameters:
  ///   - before, after: where each pupil is counted in the years, −1 for nowhere.
  ///   - numbers: what stays the same of those who stay; nil for their homes and schools.
  func counted(
    _ count: Int, _ before: [Int], _ after: [Int], _ numbers: NumbersOfYears?
  ) -> [YearTurnover.Pupils] {
    var result = Array(repeating: YearTurnover.Pupils(), count: count)
    for unit in after where result.indices.contains(unit) { result[unit].later += 1 }
    for (pupil, unit) in before.enumerated() where result.indices.contains(unit) {
      result[unit].earlier += 1
      let row = Int(rows[pupil])
      guard row >= 0, after[row] == unit, numbers?.areSame(pupil, row) ?? hasSameHome(pupil, row) else {
        continue
      }
      result[unit].atHome += 1
      if numbers != nil || earlier.school[pupil] == later.school[row] { result[unit].atSchool += 1 }
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
