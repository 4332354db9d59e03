import LinearPrograms
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// What the written tables of random cities give away, found by linear programming.
@Suite struct PublicEditionAttackTests {
  private static let seeds = UInt64(0)..<2

  /// Every count of 1 … 4 pupils by area, district or city and member, rest or unknown.
  @Test(arguments: RandomStudy.Kind.all) func noSmallCountCanBeWorkedOut(_ kind: RandomStudy.Kind) throws {
    var attacked = 0
    for seed in PublicEditionAttackTests.seeds {
      let city = try PublishedCity(kind, seed: seed)
      for study in city.years.studies {
        let counts = study.residentCounts
        let pieces = counts.pieces.count
        guard pieces > 0 else { continue }
        func variable(_ piece: Int, _ group: Int, _ column: Int) -> Int {
          piece + pieces * (3 * group + column)
        }
        let program = try #require(LinearProgram(unknowns: 3 * pieces * counts.groups.count))
        // All groups divide the same pupils.
        for piece in 0..<pieces {
          for group in 1..<counts.groups.count {
            let terms = (0..<3).flatMap {
              [(variable(piece, 0, $0), 1.0), (variable(piece, group, $0), -1.0)]
            }
            program.add(terms.map { (unknown: $0.0, factor: $0.1) }, in: 0...0)
          }
        }
        var targets = [(name: String, terms: [(unknown: Int, factor: Double)])]()
        for (level, units) in [("city", 1), ("district", counts.districts), ("zone", counts.zones)] {
          for unit in 0..<units {
            let inside = (0..<pieces).filter {
              switch level {
              case "city": true
              case "district": counts.pieces[$0].district == Int32(unit)
              default: counts.pieces[$0].zone == Int32(unit)
              }
            }
            guard !inside.isEmpty else { continue }
            func terms(_ group: Int, _ columns: [Int]) -> [(unknown: Int, factor: Double)] {
              inside.flatMap { piece in columns.map { (variable(piece, group, $0), 1.0) } }
            }
            func know(_ group: Int, _ columns: [Int], _ count: Double) {
              program.add(terms(group, columns), in: count...count)
            }
            for row in city.rows where row.level == level && row.unit == unit && row.year == study.year {
              // What a value rests on is a lower bound of the residents.
              if row.isShown, row.group == "all", row.count > 0, PublicEditionAttackTests.isOfResidents(row) {
                program.add(terms(0, [0, 1, 2]), in: Double(row.count)...Double.infinity)
              }
              if row.indicator == "pupils_resident", row.isShown { know(0, [0, 1, 2], row.value) }
              guard let group = study.groups.firstIndex(where: { $0.name == row.group }) else { continue }
              if row.indicator == "share_resident", row.isShown {
                know(group, [0], row.numerator)
                know(group, [1], row.denominator - row.numerator)
              }
              if row.indicator == "unknown_share", row.isShown { know(group, [2], row.numerator) }
            }
            for group in counts.groups.indices {
              for (column, name) in ["members", "rest", "unknown"].enumerated() {
                guard column < 2 || study.file.publish.protectsUnknown else { continue }
                let (members, rest) = (counts.groups[group].members, counts.groups[group].rest)
                let count = inside.reduce(0) { sum, piece in
                  let all = counts.all[piece]
                  return sum + [members[piece], rest[piece], all - members[piece] - rest[piece]][column]
                }
                if (1..<5).contains(count) {
                  targets.append(
                    ("\(level) \(unit) \(study.groups[group].name) \(name)", terms(group, [column])))
                }
              }
            }
          }
        }
        for target in targets {
          attacked += 1
          let range = try #require(program.range(of: target.terms))
          #expect(
            range.lowerBound <= 1 + 1e-6 && range.upperBound >= 5 - 1e-6,
            "seed \(seed), \(study.year): \(target.name) in \(range)")
        }
      }
    }
    #expect(attacked > 10, "there are small counts to be attacked")
  }

  /// Measures on the pupils who live in an area in the same year.
  private static func isOfResidents(_ row: PublishedCity.Row) -> Bool {
    ["distance_", "retention", "low_performance_resident", "repeaters_resident", "sector_public_resident"]
      .contains { row.indicator.hasPrefix($0) }
  }

  /// The numbers of pupils behind shares in steps, from those of the city, its districts, areas and groups.
  @Test(arguments: RandomStudy.Kind.all) func noRoughShareIsNarrow(_ kind: RandomStudy.Kind) throws {
    var attacked = 0
    for seed in PublicEditionAttackTests.seeds {
      let city = try PublishedCity(kind, seed: seed)
      let rule = city.years.current.suppressionRule
      for study in city.years.studies {
        // Of the tested, those of low and of high performance are all: each tells the other.
        for indicators in [
          ["low_performance_resident", "high_performance_resident"], ["sector_public_resident"],
          ["retention"],
          ["repeaters_resident"], ["persistent_absence_resident"], ["distance_attended_within_1km"],
          ["dropout"], ["first_choice_share"],
        ] {
          let attack = try RoughAttack(city, study, indicators, rule)
          attacked += attack.told
          for narrow in attack.narrow { Issue.record("seed \(seed), \(study.year): \(narrow)") }
        }
      }
    }
    #expect(attacked > 20, "there are shares to be attacked")
  }
}

/// The intervals of the numbers of pupils behind one indicator's shares, or behind two that divide the same pupils.
private struct RoughAttack {
  private(set) var told = 0
  private(set) var narrow: [String] = []

  init(_ city: PublishedCity, _ study: Study, _ indicators: [String], _ rule: SuppressionRule) throws {
    struct Unit {
      let name: String
      let terms: [(unknown: Int, factor: Double)]
      let count: Int
    }
    let year = study.year
    func true_(_ level: String, _ group: String) -> [PublishedCity.Row] {
      city.true_(indicators[0], level, group, year)
    }
    guard let all = true_("city", "all").first, all.denominator > 0 else { return }
    // Unknowns: areas, what the districts leave, what a column's groups leave.
    var limits = [Int]()
    func new(_ count: Int) -> Int {
      limits.append(count)
      return limits.count - 1
    }
    var units = [(name: String, level: String, unit: Int, group: String, parts: [Int], count: Int)]()
    let isOfSchools = indicators[0] == "first_choice_share"
    let districts = isOfSchools || study.districtsOfWholeZones != nil ? true_("district", "all") : []
    var ofDistrict = districts.map { _ in [Int]() }
    var everything = [Int]()
    for row in isOfSchools ? [] : true_("zone", "all") {
      let part = new(Int(row.denominator))
      units.append(("zone \(row.unit)", "zone", row.unit, "all", [part], Int(row.denominator)))
      let district = study.districtsOfWholeZones?[row.unit] ?? -1
      if district >= 0, !districts.isEmpty {
        ofDistrict[district].append(part)
      } else {
        everything.append(part)
      }
    }
    for (unit, row) in districts.enumerated() {
      let rest = Int(row.denominator) - ofDistrict[unit].reduce(0) { $0 + limits[$1] }
      ofDistrict[unit].append(new(max(0, rest)))
      units.append(("district \(unit)", "district", unit, "all", ofDistrict[unit], Int(row.denominator)))
      everything += ofDistrict[unit]
    }
    everything.append(new(max(0, Int(all.denominator) - everything.reduce(0) { $0 + limits[$1] })))
    units.append(("city", "city", 0, "all", everything, Int(all.denominator)))
    var equal = [([Int], [Int])]()
    for names in [["foreign_origin", "foreign_origin:rest"], ["low_education", "high_education"]] {
      var parts = [Int]()
      for name in names {
        guard let row = true_("city", name).first, row.denominator >= 0 else { continue }
        parts.append(new(Int(row.denominator)))
        units.append((name, "city", 0, name, [parts[parts.count - 1]], Int(row.denominator)))
      }
      parts.append(new(max(0, Int(all.denominator) - parts.reduce(0) { $0 + limits[$1] })))
      equal.append((parts, everything))
    }
    let size = limits.count
    let program = try #require(LinearProgram(unknowns: size * indicators.count))
    for (position, indicator) in indicators.enumerated() {
      func terms(_ parts: [Int]) -> [(unknown: Int, factor: Double)] {
        parts.map { ($0 + position * size, 1) }
      }
      for (unknown, limit) in limits.enumerated() {
        program.add(terms([unknown]), in: 0...max(0, Double(limit)))
      }
      for (one, other) in equal {
        program.add(terms(one) + terms(other).map { (unknown: $0.unknown, factor: -1) }, in: 0...0)
      }
      for unit in units {
        guard
          let row = city.shown(indicator, unit.level, unit.group, year).first(where: { $0.unit == unit.unit }
          ),
          row.isShown
        else { continue }
        told += 1
        let parts = (0...unit.count).filter {
          rule.roughShare(Double($0) / Double(unit.count), of: unit.count).map { abs($0 - row.value) < 1e-9 }
            ?? false
        }
        let (low, high) = (try #require(parts.first), try #require(parts.last))
        program.add(terms(unit.parts), in: Double(low)...Double(high))
      }
    }
    if indicators.count == 2 {
      for (unknown, limit) in limits.enumerated() {
        program.add([(unknown, 1), (unknown + size, 1)], in: 0...max(0, Double(limit)))
      }
    }
    for unit in units where unit.count > 0 {
      for position in indicators.indices {
        let terms = unit.parts.map { (unknown: $0 + position * size, factor: 1.0) }
        let range = try #require(program.range(of: terms))
        let width = Int((range.upperBound + 1e-6).rounded(.down) - (range.lowerBound - 1e-6).rounded(.up)) + 1
        if width < min(rule.minimum, unit.count + 1) {
          narrow.append("\(indicators[position]) of \(unit.name) (\(unit.count)) in \(range)")
        }
      }
    }
  }
}
