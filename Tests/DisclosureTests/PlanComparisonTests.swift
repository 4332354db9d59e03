import DeterministicParallel
import Disclosure
import LinearPrograms
import Testing

@Suite struct PlanComparisonTests {
  @Test func aBorderMovedByAFewHomesIsNotShown() {
    // Three of zone 0's 80 pupils go to zone 1; zone 2 stays.
    let plan = PlanComparison(
      first: [0, 0, 1, 2], second: [0, 1, 1, 2], columns: [[77, 3, 90, 50]], zones: (3, 3))
    #expect(plan.marks.map(\.isPublished) == [false, false, true])
    #expect(plan.givenAway == 0)
  }

  @Test func aBorderMovedByAStreetIsShown() {
    let plan = PlanComparison(
      first: [0, 0, 1], second: [0, 1, 1], columns: [[60, 20, 90]], zones: (2, 2))
    #expect(plan.marks == [.published, .published])
  }

  @Test func aFewFromTwoZonesTogetherAreNotShown() {
    // One pupil of each of zones 0 and 1 goes to zone 2: the difference of the sums is two pupils.
    let plan = PlanComparison(
      first: [0, 0, 1, 1, 2], second: [0, 2, 0, 2, 2], columns: [[40, 1, 40, 1, 70]], zones: (3, 3))
    #expect(plan.marks.map(\.isPublished) == [false, true, false])
  }

  @Test func whatTheFirstPlanHidTheSecondDoesNotShow() {
    let plan = PlanComparison(
      first: [0, 1, 2], second: [0, 1, 2], columns: [[3, 40, 50]], zones: (3, 3), withheld: [[0, 1]])
    #expect(plan.marks.map(\.isPublished) == [false, false, true])
  }

  @Test func whatTheFirstPlanShowedIsSaid() {
    let plan = PlanComparison(first: [0, 1], second: [0, 1], columns: [[3, 40]], zones: (2, 2))
    #expect(plan.givenAway == 1)
  }

  @Test(arguments: 0..<80) func noFewPupilsCanBeSubtracted(run: Int) throws {
    var draws = SeededGenerator(seed: 5, stream: UInt64(run))
    let zones = (first: 3 + draws.below(4), second: 3 + draws.below(4))
    var overlayCells: [(first: Int, second: Int)] = []
    for first in -1..<zones.first {
      for second in -1..<zones.second where draws.unit() < 0.35 { overlayCells.append((first, second)) }
    }
    let columns = (0..<2).map { _ in overlayCells.map { _ in [0, 1, 3, 6, 25, 60][draws.below(6)] } }
    let plan = PlanComparison(
      first: overlayCells.map(\.first), second: overlayCells.map(\.second), columns: columns, zones: zones)
    var open = 0
    for counts in columns {
      guard !overlayCells.isEmpty, let program = LinearProgram(unknowns: overlayCells.count) else { continue }
      for first in -1..<zones.first {
        let inside = overlayCells.indices.filter { overlayCells[$0].first == first }
        let sum = Double(inside.reduce(0) { $0 + counts[$1] })
        if !inside.isEmpty { program.add(inside.map { ($0, 1) }, in: sum...sum) }
      }
      for second in 0..<zones.second where plan.marks[second].isPublished {
        let inside = overlayCells.indices.filter { overlayCells[$0].second == second }
        let sum = Double(inside.reduce(0) { $0 + counts[$1] })
        if !inside.isEmpty { program.add(inside.map { ($0, 1) }, in: sum...sum) }
      }
      for overlayCell in overlayCells.indices where (1..<5).contains(counts[overlayCell]) {
        let range = try #require(program.range(of: [(overlayCell, 1)]))
        if range.lowerBound > 1 + 1e-6 || range.upperBound < 5 - 1e-6 { open += 1 }
      }
    }
    #expect(open <= plan.givenAway)
  }

  @Test(arguments: 0..<60) func whatWasWithheldStaysSoWithTheSecondPlan(run: Int) throws {
    var draws = SeededGenerator(seed: 6, stream: UInt64(run))
    let (zones, rule) = (6, SuppressionRule())
    // Mostly the zones of before; some give a part to the next one.
    let overlayCells = (0..<zones).flatMap { zone in
      draws.unit() < 0.3 ? [(zone, zone), (zone, (zone + 1) % zones)] : [(zone, zone)]
    }
    let columns = (0..<3).map { column in
      overlayCells.map { _ in column == 2 ? 10 + draws.below(20) : [2, 8, 40, 90, 120][draws.below(5)] }
    }
    let all = overlayCells.indices.map { overlayCell in columns.reduce(0) { $0 + $1[overlayCell] } }
    func sums(_ counts: [Int]) -> ContiguousArray<Int> {
      ContiguousArray(
        (0..<zones).map { zone in
          overlayCells.indices.reduce(0) { $0 + (overlayCells[$1].0 == zone ? counts[$1] : 0) }
        })
    }
    let counts = PupilCounts(
      zones: zones, districts: 0,
      overlayCells: ContiguousArray((0..<zones).map { .init(zone: Int32($0), district: -1) }),
      all: sums(all), groups: [.init(members: sums(columns[0]), rest: sums(columns[1]))])
    let first = try #require(Suppression.years([counts], rule: rule).first)
    func isShown(_ zone: Int, _ column: Int) -> Bool {
      first.mark(.zone, zone, group: 0, Suppression.Column.allCases[column]).isPublished
    }
    let withheld = (0..<3).map { column in Set((0..<zones).filter { !isShown($0, column) }) }
    let plan = PlanComparison(
      first: overlayCells.map(\.0), second: overlayCells.map(\.1), columns: columns + [all],
      zones: (zones, zones),
      withheld: withheld)
    let program = try #require(LinearProgram(unknowns: 3 * overlayCells.count))
    func add(_ inside: [Int], _ column: Int) {
      let terms = (column == 3 ? [0, 1, 2] : [column]).flatMap { part in
        inside.map { (unknown: part * overlayCells.count + $0, factor: 1.0) }
      }
      let sum = Double(
        terms.reduce(0) { $0 + columns[$1.unknown / overlayCells.count][$1.unknown % overlayCells.count] })
      program.add(terms, in: sum...sum)
    }
    for column in 0..<4 {
      if first.mark(.city, 0, group: 0, Suppression.Column.allCases[column]).isPublished {
        add(Array(overlayCells.indices), column)
      }
      for zone in 0..<zones {
        if isShown(zone, column) { add(overlayCells.indices.filter { overlayCells[$0].0 == zone }, column) }
        if plan.marks[zone].isPublished {
          add(overlayCells.indices.filter { overlayCells[$0].1 == zone }, column)
        }
      }
    }
    for zone in 0..<zones {
      for column in 0..<3 where !isShown(zone, column) {
        let inside = overlayCells.indices.filter { overlayCells[$0].0 == zone }
        guard (1..<5).contains(inside.reduce(0) { $0 + columns[column][$1] }) else { continue }
        let range = try #require(program.range(of: inside.map { (column * overlayCells.count + $0, 1) }))
        #expect(range.lowerBound <= 1 + 1e-6 && range.upperBound >= 5 - 1e-6, "zone \(zone) in \(range)")
      }
    }
  }
}
