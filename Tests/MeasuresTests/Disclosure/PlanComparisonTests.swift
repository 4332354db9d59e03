import Measures
import Repeatable
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
    var pieces: [(first: Int, second: Int)] = []
    for first in -1..<zones.first {
      for second in -1..<zones.second where draws.unit() < 0.35 { pieces.append((first, second)) }
    }
    let columns = (0..<2).map { _ in pieces.map { _ in [0, 1, 3, 6, 25, 60][draws.below(6)] } }
    let plan = PlanComparison(
      first: pieces.map(\.first), second: pieces.map(\.second), columns: columns, zones: zones)
    var open = 0
    for counts in columns {
      guard !pieces.isEmpty, let program = LinearProgram(unknowns: pieces.count) else { continue }
      for first in -1..<zones.first {
        let inside = pieces.indices.filter { pieces[$0].first == first }
        let sum = Double(inside.reduce(0) { $0 + counts[$1] })
        if !inside.isEmpty { program.add(inside.map { ($0, 1) }, in: sum...sum) }
      }
      for second in 0..<zones.second where plan.marks[second].isPublished {
        let inside = pieces.indices.filter { pieces[$0].second == second }
        let sum = Double(inside.reduce(0) { $0 + counts[$1] })
        if !inside.isEmpty { program.add(inside.map { ($0, 1) }, in: sum...sum) }
      }
      for piece in pieces.indices where (1..<5).contains(counts[piece]) {
        let range = try #require(program.range(of: [(piece, 1)]))
        if range.lowerBound > 1 + 1e-6 || range.upperBound < 5 - 1e-6 { open += 1 }
      }
    }
    #expect(open <= plan.givenAway)
  }
}
