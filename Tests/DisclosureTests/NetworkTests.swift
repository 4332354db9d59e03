import DeterministicParallel
import LinearPrograms
import Testing

@testable import Disclosure

/// Intervals found by flows beside those found by linear programming.
@Suite struct NetworkTests {
  /// Rows by columns with all sums published, some counts withheld.
  private struct TwoWay {
    let counts: [[Int]]
    let withheld: Set<[Int]>

    var network: LinkedCells {
      var network = LinkedCells(nodes: counts.count + counts[0].count)
      for (row, line) in counts.enumerated() {
        for (column, count) in line.enumerated() {
          let mark: Mark = withheld.contains([row, column]) ? .together : .published
          network.cells.append(.init(count: count, cost: 10, row: row, mark: mark))
          network.add(network.cells.count - 1, from: row, to: counts.count + column, count: count)
        }
      }
      return network
    }

    func position(_ row: Int, _ column: Int) -> Int { row * counts[0].count + column }

    func solverRange(_ row: Int, _ column: Int) throws -> ClosedRange<Double> {
      let all = counts.count * counts[0].count
      let program = try #require(LinearProgram(unknowns: all))
      for (r, line) in counts.enumerated() {
        let sum = Double(line.reduce(0, +))
        program.add(line.indices.map { (position(r, $0), 1) }, in: sum...sum)
        for (c, count) in line.enumerated() where !withheld.contains([r, c]) {
          program.add([(position(r, c), 1)], in: Double(count)...Double(count))
        }
      }
      for column in counts[0].indices {
        let sum = Double(counts.reduce(0) { $0 + $1[column] })
        program.add(counts.indices.map { (position($0, column), 1) }, in: sum...sum)
      }
      return try #require(program.range(of: [(position(row, column), 1)]))
    }
  }

  /// Two gaps in every row and column, and yet one of them has a single value.
  private let trap = TwoWay(
    counts: [[30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685]],
    withheld: [[0, 0], [0, 1], [0, 2], [1, 0], [1, 2], [2, 1], [2, 3], [3, 1], [3, 3]])

  @Test func twoGapsInEveryRowAndColumnAreNoProtection() throws {
    var search = ProtectionSearch(trap.network)
    #expect(search.interval(of: trap.position(0, 1), heedingMarks: false, limit: 1000) == 47...47)
    #expect(try trap.solverRange(0, 1) == 47...47)
    #expect(search.interval(of: trap.position(0, 0), heedingMarks: false, limit: 1000) == 25...94)
  }

  @Test func theTrapIsClosed() throws {
    var network = trap.network
    network.cells[trap.position(0, 1)].goal = 40...60
    var before = ProtectionSearch(network)
    #expect(before.unprotected() == [trap.position(0, 1)])
    let (marks, unprotected) = ProtectionSearch.marks(of: network)
    #expect(unprotected == 0)
    let withheld = marks.indices.filter { !marks[$0].isPublished }.map { [$0 / 4, $0 % 4] }
    let closed = TwoWay(counts: trap.counts, withheld: Set(withheld))
    let range = try closed.solverRange(0, 1)
    #expect(range.lowerBound <= 40 && range.upperBound >= 60)
    #expect(withheld.count == trap.withheld.count + 1, "one more gap is enough")
  }

  @Test(arguments: 0..<60) func intervalsAreThoseOfLinearProgramming(run: Int) throws {
    var draws = SeededGenerator(seed: 3, stream: UInt64(run))
    let (rows, columns) = (2 + draws.below(4), 2 + draws.below(4))
    let counts = (0..<rows).map { _ in (0..<columns).map { _ in draws.below(3) == 0 ? 0 : draws.below(30) } }
    var withheld = Set<[Int]>()
    for row in 0..<rows {
      for column in 0..<columns where draws.unit() < 0.6 { withheld.insert([row, column]) }
    }
    let table = TwoWay(counts: counts, withheld: withheld)
    var search = ProtectionSearch(table.network)
    for place in withheld {
      let found = search.interval(of: table.position(place[0], place[1]), heedingMarks: false, limit: 10_000)
      let range = try table.solverRange(place[0], place[1])
      #expect(abs(Double(found.lowerBound) - range.lowerBound) < 1e-6)
      #expect(abs(Double(found.upperBound) - range.upperBound) < 1e-6)
    }
  }
}
