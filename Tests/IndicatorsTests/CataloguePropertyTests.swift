import DeterministicParallel
import Measures
import Studies
import StudyFixtures
import Testing
import Travel

@testable import Indicators

/// What must hold in every study, tried on studies whose pupils, teachers and applications are drawn at random, each value
/// missing now and then.
@Suite struct CataloguePropertyTests {
  private static let seeds = 1...6

  private static let tables = seeds.map { seed in
    Result { try MeasureTable.catalogue(of: try RandomStudy(seed: seed).fixture().loadYears()) }
  }

  private func table(_ seed: Int) throws -> MeasureTable {
    try Self.tables[seed - Self.seeds.lowerBound].get()
  }

  private static let groups = [
    "all", "foreign_origin", "foreign_origin:rest", "low_education", "low_education:rest",
  ]
  private static let homeLevels = [Level.city, .district, .zone]

  /// Where the first of some shares is defined, they all are, and they sum to another, or to 1.
  private func checkSum(
    _ parts: [String], is whole: String?, _ table: MeasureTable, _ levels: [Level],
    _ groups: [String] = CataloguePropertyTests.groups
  ) throws {
    var compared = 0
    for level in levels {
      for group in groups {
        let columns = parts.map { table.named($0, level, group) }
        let first = try #require(columns.first)
        for unit in first.indices where first[unit].status == .ok {
          let sum = columns.reduce(0) { $0 + $1[unit].value }
          #expect(sum.isClose(to: whole.map { table.named($0, level, group)[unit].value } ?? 1))
          compared += 1
        }
      }
    }
    #expect(compared > 0)
  }

  @Test(arguments: seeds) func sharesThatAreParts(seed: Int) throws {
    let table = try table(seed)
    try checkSum(["retention", "enrolled_outside"], is: nil, table, Self.homeLevels)
    let sectors = ["public", "subsidised", "private"]
    try checkSum(
      (sectors + ["unknown_sector"]).map { "retention_\($0)" }, is: "retention", table, Self.homeLevels)
    try checkSum(
      (sectors + ["unknown_sector"]).map { "outside_\($0)" }, is: "enrolled_outside", table, Self.homeLevels)
    for sector in sectors {
      try checkSum(sectors.map { "transition_\(sector)_to_\($0)" }, is: nil, table, [.city])
    }
    try checkSum(sectors.map { "sector_\($0)_resident" }, is: nil, table, Self.homeLevels)
    try checkSum(sectors.map { "sector_\($0)_enrolled" }, is: nil, table, Level.allCases)
    let demand = ["below_0.5", "0.5_to_0.9", "0.9_to_1.1", "1.1_to_1.5", "above_1.5"]
    for kind in ["schools", "places"] {
      try checkSum(demand.map { "demand_\(kind)_\($0)" }, is: nil, table, Self.homeLevels, ["all"])
    }
    let choices = ["below_50pct", "50_to_75pct", "75_to_90pct", "above_90pct"]
    try checkSum(choices.map { "first_choice_schools_\($0)" }, is: nil, table, Self.homeLevels, ["all"])
    for index in ["dissimilarity", "H", "isolation"] {
      try checkSum(
        ["\(index)_step_siting", "\(index)_step_choice"], is: "\(index)_gap_zones", table, Self.homeLevels,
        ["foreign_origin", "low_education"])
      try checkSum(
        sectors.map { "\(index)_choice_\($0)" } + ["\(index)_choice_unknown_sector"],
        is: "\(index)_step_choice", table, [.city], ["foreign_origin", "low_education"])
    }
  }

  /// Where pupils are counted, areas sum to districts and these to the city. Every home and school of these studies is in an
  /// area, or nowhere.
  @Test(arguments: seeds) func levelsAddUp(seed: Int) throws {
    let table = try table(seed)
    let additive = [
      "sector_public_resident", "sector_unknown_enrolled", "share_enrolled", "share_resident", "retention",
      "inflow",
      "transition_not_found", "low_performance_resident", "tested_enrolled", "repeaters_resident",
      "persistent_absence_enrolled", "absence_resident", "dropout", "first_choice_share",
      "first_choice_success",
      "mean_score", "missed_rate", "no_device", "demand", "new_teachers_share", "support_fte_share",
      "experienced_share",
      "cost_mean_meals", "unknown_share", "balance",
    ]
    var compared = 0
    for id in additive {
      for group in Self.groups where !table.named(id, .zone, group).isEmpty {
        let areas = table.named(id, .zone, group)
        let districts = table.named(id, .district, group)
        let city = try table.city(id, group)
        for part in [\Measure.numerator, \.denominator] {
          // A and B make up N, C is S.
          let sums = [areas[0][keyPath: part] + areas[1][keyPath: part], areas[2][keyPath: part]]
          #expect(zip(districts, sums).allSatisfy { $0[keyPath: part].isClose(to: $1) }, "\(id) of \(group)")
          #expect(city[keyPath: part].isClose(to: sums[0] + sums[1]), "\(id) of \(group)")
        }
        #expect(city.count == areas.reduce(0) { $0 + $1.count }, "\(id) of \(group)")
        compared += 1
      }
    }
    #expect(compared > 60)
  }

  /// Members, rest and those of whom it is not known are all.
  @Test(arguments: seeds) func groupsAddUp(seed: Int) throws {
    let table = try table(seed)
    for level in Self.homeLevels {
      for group in ["foreign_origin", "low_education"] {
        let everyone = table.named("pupils_resident", level)
        for (unit, measure) in everyone.enumerated() {
          let share = table.named("share_resident", level, group)[unit]
          let unknown = table.named("unknown_share", level, group)[unit]
          #expect(share.denominator + unknown.numerator == measure.value)
          #expect(unknown.denominator == measure.value)
        }
        for id in ["retention", "repeaters_resident", "low_performance_resident", "sector_public_resident"] {
          let (all, members, rest) = (
            table.named(id, level), table.named(id, level, group), table.named(id, level, "\(group):rest")
          )
          for unit in all.indices { #expect(members[unit].count + rest[unit].count <= all[unit].count) }
        }
      }
    }
  }

  @Test(arguments: seeds) func sharesAndIntervals(seed: Int) throws {
    let table = try table(seed)
    for row in table.rows where row.status == .ok {
      let indicator = table.indicators[Int(row.indicator)]
      #expect(row.value.isFinite, "\(indicator.id)")
      if indicator.unit == .share || indicator.unit == .index && indicator.id.hasPrefix("dissimilarity") {
        #expect((0...1).contains(row.value), "\(indicator.id)")
      }
      if row.low <= row.high { #expect(row.low <= row.value && row.value <= row.high, "\(indicator.id)") }
      if indicator.unit == .share, row.numerator.isFinite {
        #expect(row.value.isClose(to: row.numerator / row.denominator), "\(indicator.id)")
      }
    }
    #expect(table.rows.allSatisfy { $0.status == .ok || $0.value.isNaN })
  }

  @Test func threadsDoNotMatter() throws {
    let years = try RandomStudy(seed: 7).fixture().loadYears()
    func table(_ threads: Int) throws -> [String] {
      var table = MeasureTable(for: years.current)
      try Catalogue.add(
        to: &table, study: years.current, before: years.beforeCurrent,
        distances: try HomeSchoolDistances(straight: years.current), workers: Workers(count: threads))
      // As text, in which numbers are exact, since not-a-number differs from itself.
      return table.rows.map { String(describing: $0) }
    }
    let (one, three) = (try table(1), try table(3))
    #expect(!one.isEmpty && one.count == three.count)
    // The first row that differs says more than both tables.
    #expect(zip(one, three).first { $0 != $1 }.map { [$0, $1] } == nil)
  }
}

/// A study on the map of the one computed by hand, its rows drawn at random.
struct RandomStudy {
  private var random: SeededGenerator
  private let schools = ["P1", "P2", "S1", "K1", "U1"]

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  private mutating func one(of values: [String]) -> String { values[random.below(values.count)] }

  mutating func pupils(from first: Int, to last: Int, _ grade: String) -> String {
    var text = "id,course,school,nac,isced,x,y,rep,missed,possible,score,status,device\n"
    for pupil in first..<last {
      let isPlaced = random.below(10) > 0
      let fields = [
        "p\(pupil)", one(of: [grade, grade, grade, "P5", ""]), one(of: schools + schools + ["X9", ""]),
        one(of: ["f", "n", "n", "?", ""]), one(of: ["1", "2", "3", "5", ""]),
        isPlaced ? "\(430_001 + random.below(2998))" : "", isPlaced ? "\(4_580_001 + random.below(998))" : "",
        one(of: ["s", "n", "n", ""]), one(of: ["0", "5", "20", ""]), one(of: ["100", "80", "0", ""]),
        one(of: ["20", "50", "79.5", "80", ""]), one(of: ["enrolled", "left", "moved", "graduated", ""]),
        one(of: ["yes", "no", ""]),
      ]
      text += fields.joined(separator: ",") + "\n"
    }
    return text
  }

  func fixture() throws -> HandStudy {
    var draws = self
    let before = draws.pupils(from: 0, to: 120, "P6")
    let pupils = draws.pupils(from: 20, to: 160, "S1")
    var applications = "id,rank,school,place,year\n"
    for pupil in 100..<180 {
      let place = draws.one(of: schools + [""])
      for rank in 1...2 {
        applications += "p\(pupil),\(rank),\(draws.one(of: schools + ["X9"])),\(place),2025-26\n"
      }
    }
    var staff = "teacher,school,fte,role,since,years\n"
    for teacher in 0..<60 {
      staff += "t\(teacher),\(draws.one(of: schools)),\(draws.one(of: ["1", "0.5", "0.25", ""])),"
      staff += "\(draws.one(of: ["teacher", "teacher", "support", ""])),"
      staff +=
        "\(draws.one(of: ["2025", "2010", "2025-26", ""])),\(draws.one(of: ["0", "9", "10", "30", ""]))\n"
    }
    return try HandStudy(pupils: pupils, before: before, applications: applications, staff: staff)
  }
}
