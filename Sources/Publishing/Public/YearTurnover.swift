import DeterministicParallel
import Measures
import Studies

/// How many pupils came to each area between two school years, or left it.
struct YearTurnover {
  /// Of each unit: the residents of both years, and those who live there in one of the years only.
  private let residents: [Level: [(earlier: Int, later: Int)]]
  private let movers: [Level: [Int]]

  /// - Returns: nil where nobody knows which pupils are the same.
  init?(from earlier: Study, to later: Study, areInSuccession: Bool, workers: Workers) {
    guard earlier.pupils.followers == nil || areInSuccession,
      let rows = earlier.pupils.rows(in: later.pupils, workers: workers), rows.contains(where: { $0 >= 0 })
    else { return nil }
    var residents: [Level: [(earlier: Int, later: Int)]] = [:]
    var movers: [Level: [Int]] = [:]
    for (level, count) in [
      (Level.city, 1), (.district, later.districts?.count ?? 0), (.zone, later.zones.count),
    ] {
      var own = Array(repeating: (earlier: 0, later: 0), count: count)
      var common = Array(repeating: 0, count: count)
      let before = earlier.pupils.units(of: level)
      let after = later.pupils.units(of: level)
      for unit in after where own.indices.contains(unit) { own[unit].later += 1 }
      for (pupil, unit) in before.enumerated() where own.indices.contains(unit) {
        own[unit].earlier += 1
        let row = Int(rows[pupil])
        if row >= 0, after[row] == unit { common[unit] += 1 }
      }
      residents[level] = own
      movers[level] = own.indices.map { own[$0].earlier + own[$0].later - 2 * common[$0] }
    }
    (self.residents, self.movers) = (residents, movers)
  }

  /// The fewest pupils by whom those differ of whom something is told in either year: of the others who live there it is not
  /// known whether they came or left.
  func least(_ level: Level, _ unit: Int, told: (earlier: Int, later: Int)) -> Int {
    let net = abs(told.earlier - told.later)
    guard let all = residents[level], all.indices.contains(unit), let movers = movers[level]?[unit],
      movers > 0
    else { return net }
    let untold = abs(all[unit].earlier - told.earlier) + abs(all[unit].later - told.later)
    return max(1, net, movers - untold)
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
