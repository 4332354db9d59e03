import DeterministicParallel
import Foundation

/// Pupils by zone and grade in the years before those whose pupils are known one by one, births, and dwellings to come.
///
/// The years are made backwards: a cohort was in the grade below a year before, but for those who moved in and out. Fewer
/// children are born than there were: cohorts that have left school were larger.
struct PastYears: Sendable {
  /// The first year by its calendar year.
  static let first = 2016
  /// How old the children of the first grade become in the year in which it begins.
  static let entryAge = 3
  /// Births are counted from those who entered in the first year to the last whole year.
  static let births = (first - entryAge)...2025

  /// Of each year before the known ones, by zone and grade.
  private(set) var pupils: [Int: [[Int]]] = [:]
  /// By calendar year and zone.
  private(set) var births: [Int: [Int]] = [:]

  /// A building project: so many dwellings in a zone, ready in a year.
  struct Project: Sendable {
    let zone: Int
    let year: Int
    let isFlats: Bool
    let dwellings: Int
  }

  let projects: [Project]

  init(_ city: SampleCity) {
    let chance = Chance(seed: city.seed, topic: SampleStream.pastYears.rawValue)
    let zones = city.land.zoneCount
    let (before, now) = (PastYears.count(city, .before), PastYears.count(city, .current))
    let base = before.map { Double($0.reduce(0, +)) / Double(TownSchools.grades) }
    var later = before
    for year in stride(from: SampleYear.before.rawValue - 1, through: PastYears.first, by: -1) {
      let earlier = (0..<zones).map { zone in
        (0..<TownSchools.grades).map { grade -> Int in
          let draw = 1.7 * chance.signed(year, zone, grade)
          guard grade + 1 < TownSchools.grades else {
            let size = base[zone] * PastYears.trend(bornIn: year - PastYears.entryAge - grade)
            return max(0, Int((size + size.squareRoot() * draw).rounded()))
          }
          let next = Double(later[zone][grade + 1])
          let kept = 1 + 0.025 * chance.signed(zone, 7)
          return max(0, Int((next / kept + (0.06 * next).squareRoot() * draw).rounded()))
        }
      }
      pupils[year] = earlier
      later = earlier
    }
    let known = pupils.merging([SampleYear.before.rawValue: before, SampleYear.current.rawValue: now]) { $1 }
    for year in PastYears.births {
      births[year] = (0..<zones).map { zone in
        let draw = 1.7 * chance.signed(year, zone, 40)
        let size =
          known[year + PastYears.entryAge].map { Double($0[zone][0]) }
          ?? base[zone] * PastYears.trend(bornIn: year) * (1 + 0.1 * chance.signed(year, zone, 41))
        let enter = 0.92 + 0.03 * chance.signed(zone, 8)
        return max(0, Int((size / enter + (0.05 * size).squareRoot() * draw).rounded()))
      }
    }
    projects = [
      Project(zone: zones / 3, year: 2027, isFlats: true, dwellings: 240),
      Project(zone: zones / 3, year: 2028, isFlats: true, dwellings: 160),
      Project(zone: zones * 3 / 4, year: 2028, isFlats: false, dwellings: 90),
    ]
  }

  /// How large a cohort is beside that of today's middle grade.
  private static func trend(bornIn year: Int) -> Double { exp(-0.015 * Double(year - 2017)) }

  private static func count(_ city: SampleCity, _ year: SampleYear) -> [[Int]] {
    let parts = Workers.all.map(city.chunkCount(year), chunk: 1) { range in
      range.flatMap { city.records(year, chunk: $0).map { (zone: $0.pupil.zone, grade: $0.pupil.grade) } }
    }
    var counts = Array(repeating: Array(repeating: 0, count: TownSchools.grades), count: city.land.zoneCount)
    for (zone, grade) in parts.joined() { counts[zone][grade] += 1 }
    return counts
  }
}
