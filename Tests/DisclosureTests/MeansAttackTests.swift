import DeterministicParallel
import Disclosure
import LinearPrograms
import Measures
import Testing

/// What can be worked out about withheld means from the sums behind the published ones.
@Suite struct MeansAttackTests {
  @Test func noSumOfAFewIsFound() throws {
    var attacked = 0
    for run in 0..<60 {
      var draws = SeededGenerator(seed: 21, stream: UInt64(run))
      let counts = RandomTable(groups: 1, crossing: 0.2).counts(&draws)
      let result = try #require(Suppression.years([counts], rule: SuppressionRule().forMeans).first)
      let overlayCells = counts.overlayCells.count
      let program = try #require(LinearProgram(unknowns: 3 * overlayCells))
      // Sums of distances, such as 300 to 1500 m each.
      let sums = (0..<3).flatMap { column in
        counts.all.indices.map { overlayCell in
          let (members, rest) = (counts.groups[0].members[overlayCell], counts.groups[0].rest[overlayCell])
          let pupils = [members, rest, counts.all[overlayCell] - members - rest][column]
          return (0..<pupils).reduce(0.0) { sum, _ in sum + 300 + Double(draws.below(1200)) }
        }
      }
      var areas: [(level: Level, unit: Int, overlayCells: [Int])] = [(.city, 0, Array(0..<overlayCells))]
      areas += (0..<counts.districts).map { d in
        (.district, d, (0..<overlayCells).filter { counts.overlayCells[$0].district == Int32(d) })
      }
      areas += (0..<counts.zones).map { z in
        (.zone, z, (0..<overlayCells).filter { counts.overlayCells[$0].zone == Int32(z) })
      }
      var withheld: [[(unknown: Int, factor: Double)]] = []
      for area in areas {
        for (column, parts) in zip(Suppression.Column.allCases, [[0], [1], [2], [0, 1, 2]]) {
          let terms = parts.flatMap { part in
            area.overlayCells.map { (unknown: part * overlayCells + $0, factor: 1.0) }
          }
          let sum = terms.reduce(0) { $0 + sums[$1.unknown] }
          if result.mark(area.level, area.unit, group: 0, column).isPublished {
            program.add(terms, in: sum...sum)
          } else if sum > 0, sum < 3000 {
            withheld.append(terms)
          }
        }
      }
      for terms in withheld {
        let range = try #require(program.range(of: terms))
        let sum = terms.reduce(0) { $0 + sums[$1.unknown] }
        attacked += 1
        #expect(range.upperBound - range.lowerBound > sum / 2, "table \(run): \(sum) is found in \(range)")
      }
    }
    #expect(attacked > 500)
  }
}
