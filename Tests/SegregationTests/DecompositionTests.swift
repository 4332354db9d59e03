import DeterministicParallel
import TestSupport
import Testing

@testable import Segregation

@Suite("Decompositions")
struct DecompositionTests {
  static func table(_ seed: UInt64, units: Int = 30, groups: Int = 3) throws -> GroupTable {
    var draws = SeededGenerator(seed: seed)
    return try GroupTable(counts: (0..<units * groups).map { _ in draws.below(40) }, groups: groups)
  }

  @Test("Between and within sum to M, and each part's M is that of its units alone")
  func betweenWithin() throws {
    for seed in UInt64(1)...10 {
      let table = try Self.table(seed)
      let parts = (0..<30).map { $0 % 4 }
      let result = try #require(try table.betweenWithin(parts))
      #expect(result.total.agrees(with: table.mutualInformation, within: 1e-12))
      #expect((result.total / result.entropy).agrees(with: table.informationIndex, within: 1e-12))
      for part in 0..<4 {
        let own = table.selecting((0..<30).filter { parts[$0] == part }, [0, 1, 2])
        #expect(result.parts[part].mutualInformation.agrees(with: own.mutualInformation, within: 1e-12))
        #expect(result.parts[part].share.agrees(with: own.total / table.total, within: 1e-12))
        let index = try #require(result.parts[part].informationIndex)
        #expect(index.agrees(with: own.informationIndex, within: 1e-12))
      }
    }
  }

  @Test("Levels of a nesting sum to M; parts that do not nest are refused")
  func nested() throws {
    let table = try Self.table(3)
    let districts = (0..<30).map { $0 / 5 }
    let cities = districts.map { $0 / 2 }
    let terms = try #require(try table.nested([cities, districts]))
    #expect(terms.reduce(0, +).agrees(with: table.mutualInformation, within: 1e-12))
    #expect(terms.allSatisfy { $0 >= 0 })
    #expect(throws: SegregationError.self) { try table.nested([districts, (0..<30).map { $0 % 7 }]) }
    #expect(throws: SegregationError.self) { try table.nested([[0]]) }
    #expect(throws: SegregationError.self) { try table.betweenWithin(Array(repeating: -1, count: 30)) }
  }

  @Test("Local values weigh up to M, and a divergence from the whole is the local M")
  func local() throws {
    let table = try Self.table(5)
    let mutual = try #require(table.mutualInformation)
    let units = try zip(table.localByUnit, table.unitTotals).reduce(0) { try $0 + #require($1.0) * $1.1 }
    let groups = try zip(table.localByGroup, table.groupTotals).reduce(0) { try $0 + #require($1.0) * $1.1 }
    #expect((units / table.total).agrees(with: mutual, within: 1e-12))
    #expect((groups / table.total).agrees(with: mutual, within: 1e-12))
    let quotients = try table.locationQuotients(1).map { try #require($0) }
    let mean = zip(quotients, table.unitTotals).reduce(0) { $0 + $1.0 * $1.1 } / table.total
    #expect(1.0.agrees(with: mean, within: 1e-12))
    let withEmpty = try GroupTable(rows: [[1, 2, 0], [0, 0, 0], [3, 3, 0]])
    #expect(withEmpty.localByUnit[1] == nil && withEmpty.localByGroup[2] == nil)
    #expect(withEmpty.locationQuotients(0)[1] == nil && withEmpty.locationQuotients(2)[0] == nil)
    #expect(withEmpty.divergence(from: [1, 0, 1])[0] == .infinity)
  }

  @Test("Fitting meets the margins and keeps the odds ratios")
  func fitting() throws {
    let table = try GroupTable(rows: [[10, 30, 5], [40, 20, 10], [5, 5, 25]])
    let fitted = try table.fitted(units: [1, 2, 3], groups: [60, 30, 10])
    for (unit, share) in [1.0 / 6, 1.0 / 3, 0.5].enumerated() {
      #expect(share.agrees(with: fitted.unitTotals[unit] / fitted.total, within: 1e-9))
    }
    for (group, share) in [0.6, 0.3, 0.1].enumerated() {
      #expect(share.agrees(with: fitted.groupTotals[group] / fitted.total, within: 1e-9))
    }
    let ratio = { (table: GroupTable) in table[0, 0] * table[2, 2] / (table[0, 2] * table[2, 0]) }
    #expect((ratio(fitted) / ratio(table)).agrees(with: 1, within: 1e-9))
    #expect(throws: SegregationError.self) { try table.fitted(units: [1, 2], groups: [1, 1, 1]) }
    #expect(throws: SegregationError.self) { try table.fitted(units: [1, 2, 0], groups: [1, 1, 1]) }
    let stuck = #expect(throws: SegregationError.self) {
      try table.fitted(units: [1, 2, 3], groups: [60, 30, 10], rounds: 1)
    }
    #expect(stuck?.code == .notConverged)
  }

  @Test(
    "Terms of a change sum to it, with schools that opened and closed", arguments: MultigroupIndex.allCases)
  func change(index: MultigroupIndex) throws {
    for seed in UInt64(1)...5 {
      let tables = try AlignedTables(
        before: Self.table(seed), Array(0..<30), after: Self.table(seed + 100), Array((3..<33).reversed()))
      #expect(tables.before.unitCount == 33 && tables.common.before.unitCount == 27)
      #expect(tables.before.unitTotals[31] == 0 && tables.after.unitTotals[1] == 0)
      let result = try #require(try tables.shapleyChange(of: index))
      let sum =
        result.additions + result.removals + result.groupMargins + result.unitMargins + result.structure
      #expect(sum.agrees(with: result.change, within: 1e-9))
      let margins = try #require(try tables.karmelMaclachlan(index))
      let stepwise = margins.unitMargins + margins.groupMargins + margins.interaction + margins.structure
      let common = result.change - result.additions - result.removals
      #expect(stepwise.agrees(with: common, within: 1e-12))
    }
  }

  @Test("When only margins change, structure adds nothing")
  func pureChanges() throws {
    let table = try Self.table(8, units: 6)
    let filled = try GroupTable(counts: table.counts.map { $0 + 1 }, groups: 3)
    let larger = try GroupTable(
      counts: filled.counts.enumerated().map { $1 * Double(1 + $0 % 3) }, groups: 3)
    let tables = try AlignedTables(before: filled, after: larger)
    let result = try #require(try tables.shapleyChange(of: .mutualInformation))
    #expect(abs(result.structure) < 1e-8)
    #expect(abs(result.additions) < 1e-12 && abs(result.removals) < 1e-12)
  }

  @Test("The invariant terms sum to the change of M")
  func invariant() throws {
    let tables = try AlignedTables(before: Self.table(1), after: Self.table(2))
    let before = try #require(tables.before.mutualInformation)
    let after = try #require(tables.after.mutualInformation)
    #expect((after - before).agrees(with: tables.invariantChange?.change, within: 1e-12))
  }

  @Test("Units that stand twice, or tables of other shapes, are refused")
  func misaligned() throws {
    let table = try GroupTable(rows: [[1, 2], [3, 4]])
    let twice = #expect(throws: SegregationError.self) {
      try AlignedTables(before: table, ["a", "b"], after: table, ["c", "c"])
    }
    #expect(twice?.code == .repeatedUnit && twice?.row == 1 && twice?.column == 1)
    #expect(throws: SegregationError.self) {
      try AlignedTables(before: table, ["a", "a"], after: table, ["b", "c"])
    }
    #expect(throws: SegregationError.self) {
      try AlignedTables(before: table, ["a"], after: table, ["b", "c"])
    }
    let wide = try GroupTable(rows: [[1, 2, 3], [3, 4, 5]])
    #expect(throws: SegregationError.self) { try AlignedTables(before: table, after: wide) }
  }

  @Test(
    "A city differs from itself by nothing, and terms sum to the difference",
    arguments: Counterfactual.allCases)
  func contexts(counterfactual: Counterfactual) throws {
    let first = try TwoGroupIndexTests.city(1)
    let second = try TwoGroupIndexTests.city(2, units: 45)
    let index = TwoGroupIndex.dissimilarity
    let result = try #require(index.difference(first, second, by: counterfactual))
    let expected = try #require(first.dissimilarity) - #require(second.dissimilarity)
    #expect(expected.agrees(with: result.difference, within: 1e-12))
    #expect(0.0.agrees(with: index.difference(first, first, by: counterfactual)?.difference, within: 1e-12))
  }
}

@Suite("Published decompositions", .enabled(if: SharedData.isPresent))
struct PublishedDecompositionTests {
  @Test("Between and within states; state, district, school")
  func nesting() throws {
    let year = try SchoolYear("schools00.csv")
    let states = try #require(try year.table.betweenWithin(year.states))
    #expect(0.0992437012829.agrees(with: states.between, within: 1e-10))
    #expect(0.326295274593.agrees(with: states.within, within: 1e-10))
    #expect(0.0976739843572.agrees(with: states.between / states.entropy, within: 1e-10))
    #expect(0.321134330285.agrees(with: states.within / states.entropy, within: 1e-10))
    let levels = try #require(try year.table.nested([year.states, year.districts]))
    let expected = [
      (0.0992437012829, 0.0976739843572), (0.2387087955059, 0.2349331882706),
      (0.0875864790876, 0.0862011420142),
    ]
    for (term, published) in zip(levels, expected) {
      #expect(published.0.agrees(with: term, within: 1e-10))
      #expect(published.1.agrees(with: term / year.table.groupEntropy, within: 1e-10))
    }
  }

  @Test(
    "Local M of each race, and its share",
    arguments: [
      ("asian", 0.628767251748, 0.0225534014098), ("black", 0.880541305151, 0.1901499192812),
      ("hisp", 0.776632742882, 0.15169657495), ("white", 0.183639285365, 0.628092177743),
      ("native", 1.434264391939, 0.007507926616),
    ])
  func localByRace(race: String, local: Double, share: Double) throws {
    let table = try SchoolYear("schools00.csv").table
    let group = try SchoolYear.race(race)
    #expect(local.agrees(with: table.localByGroup[group], within: 1e-10))
    #expect(share.agrees(with: table.groupTotals[group] / table.total, within: 1e-10))
  }

  @Test("Local M of schools")
  func localBySchool() throws {
    let year = try SchoolYear("schools00.csv")
    let local = year.table.localByUnit
    for (school, expected) in [
      ("A1_1", 0.182671008654), ("A1_2", 0.182559184411), ("A1_3", 0.275615740617), ("A1_4", 0.136803446891),
      ("A2_1", 0.358554574682),
    ] {
      let unit = try #require(year.schools.firstIndex(of: school))
      #expect(expected.agrees(with: local[unit], within: 1e-10))
    }
  }

  static func years() throws -> AlignedTables {
    let before = try SchoolYear("schools00.csv")
    let after = try SchoolYear("schools05.csv")
    return try AlignedTables(before: before.table, before.schools, after: after.table, after.schools)
  }

  @Test("Shapley's decomposition of the change from 2000 to 2005, converged")
  func shapley() throws {
    let result = try #require(try Self.years().shapleyChange(of: .mutualInformation))
    #expect(0.42553897587642.agrees(with: result.before, within: 1e-9))
    #expect(0.41338509201967.agrees(with: result.after, within: 1e-9))
    #expect((-0.00341277632454).agrees(with: result.additions, within: 2e-8))
    #expect((-0.01140509311327).agrees(with: result.removals, within: 2e-8))
    #expect(0.016250425.agrees(with: result.groupMargins, within: 2e-8), "\(result)")
    #expect((-0.016739975).agrees(with: result.unitMargins, within: 2e-8))
    #expect(0.003153536.agrees(with: result.structure, within: 2e-8))
  }

  @Test("Mora and Ruiz-Castillo's decomposition of the change from 2000 to 2005")
  func invariant() throws {
    let result = try #require(try Self.years().invariantChange)
    #expect((-0.00420775661722).agrees(with: result.unitMargins, within: 1e-9), "\(result)")
    #expect(0.06233444833921.agrees(with: result.groupMargins, within: 1e-9))
    #expect((-0.05546270614093).agrees(with: result.structure, within: 1e-9))
  }

  @Test(
    "Hispanic against black residents of Sacramento",
    arguments: [
      (Counterfactual.composition, -0.16138819842911295, -0.005104643275796905),
      (.share, -0.1543828579279878, -0.012109983776922045),
      (.dualComposition, -0.16159526946235048, -0.004897572242559378),
    ])
  func sacramento(counterfactual: Counterfactual, attribute: Double, spatial: Double) throws {
    let file = "sacramento2_tracts.csv"
    let totals = try SharedData.column("TOT_POP", of: file)
    let hispanic = try TwoGroupCounts(members: SharedData.column("HISP", of: file), totals: totals)
    let black = try TwoGroupCounts(members: SharedData.column("BLACK", of: file), totals: totals)
    #expect(0.4883394024705785.agrees(with: black.dissimilarity, within: 1e-9))
    let result = try #require(TwoGroupIndex.dissimilarity.difference(hispanic, black, by: counterfactual))
    #expect(attribute.agrees(with: result.attribute, within: 1e-9))
    #expect(spatial.agrees(with: result.spatial, within: 1e-9))
  }
}
