import DeterministicParallel
import Disclosure
import LinearPrograms
import Testing

/// What can be worked out from rounded tables, found by linear programming.
@Suite struct RoundingAttackTests {
  @Test func roundedTablesPinNoSmallCount() throws {
    var (small, pinned, narrow) = (0, 0, 0)
    for run in 0..<100 {
      var draws = SeededGenerator(seed: 11, stream: UInt64(run))
      let counts = RandomTable(groups: 1).counts(&draws)
      let rounding = RandomRounding(base: 5, seed: UInt64(run))
      let columns = (0..<3).map { column in
        counts.all.indices.map { overlayCell in
          let (members, rest) = (counts.groups[0].members[overlayCell], counts.groups[0].rest[overlayCell])
          return column == 0 ? members : column == 1 ? rest : counts.all[overlayCell] - members - rest
        }
      }
      let overlayCells = counts.overlayCells.count
      let program = try #require(LinearProgram(unknowns: 3 * overlayCells))
      var areas = [Array(0..<overlayCells)]
      areas += (0..<counts.districts).map { d in
        (0..<overlayCells).filter { counts.overlayCells[$0].district == Int32(d) }
      }
      areas += (0..<counts.zones).map { z in
        (0..<overlayCells).filter { counts.overlayCells[$0].zone == Int32(z) }
      }
      var targets: [(terms: [(unknown: Int, factor: Double)], count: Int)] = []
      for area in areas {
        for parts in [[0], [1], [2], [0, 1, 2]] {
          let terms = parts.flatMap { column in
            area.map { (unknown: column * overlayCells + $0, factor: 1.0) }
          }
          let count = terms.reduce(0) { $0 + columns[$1.unknown / overlayCells][$1.unknown % overlayCells] }
          let shown = rounding.count(count, key: draws.next())
          let possible = rounding.possibleCounts(of: shown)
          program.add(terms, in: Double(possible.lowerBound)...Double(possible.upperBound))
          if (1..<5).contains(count) { targets.append((terms, count)) }
        }
      }
      for target in targets {
        let range = try #require(program.range(of: target.terms))
        small += 1
        if range.upperBound - range.lowerBound < 1 { pinned += 1 }
        if range.upperBound - range.lowerBound < 4 - 1e-6 { narrow += 1 }
      }
    }
    #expect(small > 500)
    #expect(pinned == 0)
    // Sums narrow some: what rounding gives is less than what withholding gives.
    #expect(Double(narrow) < 0.2 * Double(small))
  }
}
