import Disclosure
import LinearPrograms
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// What the written tables of random cities give away, found by linear programming.
@Suite struct PublicEditionAttackTests {
  /// Every count of 1 … 4 pupils by area, district or city and member, rest or unknown.
  @Test(arguments: RandomStudy.Kind.all) func noSmallCountCanBeWorkedOut(_ kind: RandomStudy.Kind)
    async throws
  {
    var attacked = 0
    for seed in PublishedCity.seeds {
      let city = try await PublishedCity.of(kind, seed: seed)
      for study in city.years.studies {
        let counts = study.countsByColumn
        let overlayCells = counts.overlayCells.count
        guard overlayCells > 0 else { continue }
        // Groups of one column are made of the same classes.
        var starts = [0]
        for family in counts.families { starts.append(starts[starts.count - 1] + family.classes.count) }
        func classes(_ family: Int) -> [Int] { Array(starts[family]..<starts[family + 1]) }
        let program = try #require(LinearProgram(unknowns: overlayCells * starts[starts.count - 1]))
        // All columns divide the same pupils.
        for overlayCell in 0..<overlayCells {
          for family in counts.families.indices.dropFirst() {
            program.add(
              classes(0).map { (unknown: overlayCell + overlayCells * $0, factor: 1) }
                + classes(family).map { (unknown: overlayCell + overlayCells * $0, factor: -1) }, in: 0...0)
          }
        }
        /// Members, rest and unknown of a group.
        func classes(of group: Int, _ columns: [Int]) -> [Int] {
          guard let family = counts.families.firstIndex(where: { $0.groups.contains(group) }),
            let position = counts.families[family].groups.firstIndex(of: group)
          else { return [] }
          return columns.flatMap { column in
            counts.families[family].classes(of: position, [1, 0, -1][column]).map { starts[family] + $0 }
          }
        }
        var targets = [(name: String, terms: [(unknown: Int, factor: Double)])]()
        for (level, units) in [("city", 1), ("district", counts.districts), ("zone", counts.zones)] {
          for unit in 0..<units {
            let inside = (0..<overlayCells).filter {
              switch level {
              case "city": true
              case "district": counts.overlayCells[$0].district == Int32(unit)
              default: counts.overlayCells[$0].zone == Int32(unit)
              }
            }
            guard !inside.isEmpty else { continue }
            func terms(_ group: Int, _ columns: [Int]) -> [(unknown: Int, factor: Double)] {
              inside.flatMap { overlayCell in
                classes(of: group, columns).map { (overlayCell + overlayCells * $0, 1.0) }
              }
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
                let count = inside.reduce(0) { sum, overlayCell in
                  let all = counts.all[overlayCell]
                  return sum
                    + [
                      members[overlayCell], rest[overlayCell], all - members[overlayCell] - rest[overlayCell],
                    ][column]
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
  @Test(arguments: RandomStudy.Kind.all) func noRoughShareIsNarrow(_ kind: RandomStudy.Kind) async throws {
    var attacked = [[String]: Int]()
    for seed in PublishedCity.seeds {
      let city = try await PublishedCity.of(kind, seed: seed)
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
          attacked[indicators, default: 0] += attack.told
          for narrow in attack.narrow { Issue.record("seed \(seed), \(study.year): \(narrow)") }
        }
      }
    }
    #expect(
      attacked.values.allSatisfy { $0 > 0 }, "there are shares of all indicators to be attacked: \(attacked)")
    #expect(attacked.values.reduce(0, +) > 20)
  }
}

extension PublicEditionAttackTests {
  /// Shares of a column, and means of few values, from all of a city's own indicators together.
  @Test func noOwnIndicatorsCompleteEachOther() async throws {
    let languages = RandomStudy.Kind.languages
    var (attacked, told) = (0, Set<String>())
    for seed in PublishedCity.seeds {
      let city = try await PublishedCity.of(.ofColumns, seed: seed)
      let rule = city.years.current.suppressionRule
      for year in city.years.studies.map(\.year) {
        told.formUnion(city.rows.filter { $0.isShown && $0.year == year }.map(\.indicator))
        for zone in city.true_("l_ca", "zone", "all", year) where zone.denominator >= 10 {
          let count = Int(zone.denominator)
          func shown(_ indicator: String) -> PublishedCity.Row? {
            city.shown(indicator, "zone", "all", year).first { $0.unit == zone.unit && $0.isShown }
          }
          let program = try #require(LinearProgram(unknowns: languages.count + 1))
          program.add(languages.indices.map { ($0, 1) }, in: Double(count)...Double(count))
          program.add([(languages.count, 1)], in: 0...Double(count))
          for subset in RandomStudy.Kind.languageSubsets {
            guard let row = shown("l_\(subset.joined(separator: "_"))") else { continue }
            let parts = (0...count).filter { part in
              rule.coarsened(Double(part) / Double(count), of: count).map { abs($0 - row.value) < 1e-9 }
                ?? false
            }
            let terms = subset.compactMap { languages.firstIndex(of: $0) }.map { (unknown: $0, factor: 1.0) }
            program.add(terms, in: Double(try #require(parts.first))...Double(try #require(parts.last)))
          }
          if let row = shown("device_mean") {
            let sum = (row.value * Double(count)).rounded()
            program.add([(languages.count, 1)], in: sum...sum)
          }
          for unknown in 0...languages.count {
            let range = try #require(program.range(of: [(unknown, 1)]))
            let possible =
              Int((range.upperBound + 1e-6).rounded(.down) - (range.lowerBound - 1e-6).rounded(.up)) + 1
            attacked += 1
            #expect(possible >= rule.minimum, "seed \(seed), \(year): \(unknown) of \(zone) in \(range)")
          }
        }
      }
      for name in ["device_rate", "device_median", "low_share", "low_mean"] { #expect(!told.contains(name)) }
      let notes = try String(contentsOfFile: city.fixture.path("public/measures.csv"), encoding: .utf8)
        .split(separator: "\n").filter { $0.hasPrefix("own,") && $0.contains(",indicator,device_mean,") }
      #expect(
        notes.count == 2 && notes.allSatisfy { $0.contains("joint suppression") && $0.contains("few values") }
      )
    }
    #expect(attacked > 50)
    #expect(told.contains("l_ca") && told.contains("spending_mean"), "something is told")
  }
}

extension Study {
  /// The counts that are attacked, with the groups of one column of the file together.
  fileprivate var countsByColumn: PupilCounts {
    let rows = pupils.zone.indices.filter { pupils.zone[$0] >= 0 }
    let names = file.groups.map { file.pupils.columns[$0.column] ?? "" }
    return PupilCounts(
      zone: ContiguousArray(rows.map { pupils.zone.codes[$0] }), zones: zones.count,
      district: ContiguousArray(rows.map { districts == nil ? -1 : pupils.district.codes[$0] }),
      districts: districts?.count ?? 0,
      memberships: groups.map { group in ContiguousArray(rows.map { group.membership[$0] }) },
      columns: names.map { names.firstIndex(of: $0) ?? 0 })
  }

  /// Groups without common members, or a group and its rest, which are parts of the same pupils.
  fileprivate var divisionsKnown: [[String]] {
    groups.map { [$0.name, $0.restName] }
      + (groups.count == 3 ? [["low_education", "high_education"]] : [["foreign_origin", "native"]])
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
    for names in study.divisionsKnown {
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
          rule.coarsened(Double($0) / Double(unit.count), of: unit.count).map { abs($0 - row.value) < 1e-9 }
            ?? false
        }
        let (low, high) = (try #require(parts.first), try #require(parts.last))
        program.add(terms(unit.parts), in: Double(low)...Double(high))
      }
      // What half or 90 % of the pupils do not exceed tells how many are within a kilometre.
      for unit in units where indicator == "distance_attended_within_1km" && unit.count > 0 {
        for (name, share) in [("distance_attended_median_m", 0.5), ("distance_attended_p90_m", 0.9)] {
          guard
            let row = city.shown(name, unit.level, unit.group, year).first(where: { $0.unit == unit.unit }),
            row.isShown
          else { continue }
          told += 1
          #expect(row.value.truncatingRemainder(dividingBy: 50) == 0, "\(name) of \(unit.name)")
          let position = share * Double(unit.count - 1)
          if row.value < 1000 {
            program.add(terms(unit.parts), in: position.rounded(.down) + 1...Double(unit.count))
          } else if row.value > 1050 {
            program.add(terms(unit.parts), in: 0...position.rounded(.up))
          }
        }
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
