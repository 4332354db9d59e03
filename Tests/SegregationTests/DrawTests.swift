import DeterministicParallel
import Foundation
import Testing

@testable import Segregation

@Suite("Random draws")
struct DrawTests {
  /// Mean and variance of each cell over many draws, and the covariance of the first two.
  struct Moments {
    var mean: [Double]
    var variance: [Double]
    var covariance: Double

    init(_ samples: [[Double]]) {
      let count = Double(samples.count)
      let cells = samples[0].indices
      let mean = cells.map { cell in samples.reduce(0) { $0 + $1[cell] } / count }
      self.mean = mean
      variance = cells.map { cell in samples.reduce(0) { $0 + pow($1[cell] - mean[cell], 2) } / count }
      covariance = samples.reduce(0) { $0 + ($1[0] - mean[0]) * ($1[1] - mean[1]) } / count
    }
  }

  @Test(
    "A resample of pupils is multinomial",
    arguments: [[3, 0, 5, 2], [1, 1], [40, 300, 60], [1500, 2_000_000, 33_000], [1]] as [ContiguousArray<Int>]
  )
  func multinomial(cells: ContiguousArray<Int>) {
    let resampling = PupilResampling(cells)
    var draws = SeededGenerator(seed: 11)
    // Large cells leave thousands of pupils to single draws.
    let trials = cells.reduce(0, +) > 100_000 ? 2000 : 20_000
    let samples = (0..<trials).map { _ -> [Double] in
      var result = ContiguousArray(repeating: 0.0, count: cells.count)
      resampling.draw(into: &result, &draws)
      return Array(result)
    }
    let pupils = Double(cells.reduce(0, +))
    #expect(samples.allSatisfy { $0.reduce(0, +) == pupils })
    guard cells.count > 1 else { return }
    let moments = Moments(samples)
    for (cell, count) in cells.enumerated() {
      let share = Double(count) / pupils
      let variance = pupils * share * (1 - share)
      #expect(abs(moments.mean[cell] - Double(count)) <= 4.5 * (variance / Double(trials)).squareRoot())
      #expect(abs(moments.variance[cell] - variance) <= 6 * (2 / Double(trials)).squareRoot() * variance)
    }
    let covariance = -Double(cells[0]) * Double(cells[1]) / pupils
    let spread = (moments.variance[0] * moments.variance[1] / Double(trials)).squareRoot()
    #expect(abs(moments.covariance - covariance) <= 5 * spread)
  }

  @Test(
    "Cells drawn in runs of one size are those drawn one by one",
    arguments: [[1, 1, 1, 2, 2, 5], [3], [40, 60, 60, 1500, 33_000, 2_000_000]] as [ContiguousArray<Int>])
  func drawnInRuns(cells: ContiguousArray<Int>) {
    let resampling = PupilResampling(cells)
    var (one, other) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
    for _ in 0..<20 {
      var expected = ContiguousArray(repeating: 0.0, count: cells.count)
      resampling.draw(into: &expected, &one)
      var counts = ContiguousArray(repeating: 0, count: cells.count)
      resampling.forEachCell(&other) {
        for cell in counts.indices { counts[cell] = 0 }
      } add: {
        counts[$0] += $1
      }
      #expect(counts.map(Double.init) == Array(expected))
    }
  }

  @Test(
    "A random deal is hypergeometric",
    arguments: [
      [[3, 2, 0], [0, 4, 1], [0, 0, 0], [5, 5, 5]], [[400, 300], [20, 700], [90, 15]],
      [[0, 2000, 9], [1500, 3000, 0], [70, 20, 3]],
    ])
  func hypergeometric(rows: [[Int]]) throws {
    let table = try GroupTable(rows: rows)
    let deal = RandomDeal(table)
    var draws = SeededGenerator(seed: 5)
    let trials = 20_000
    var result = ContiguousArray(repeating: 0.0, count: table.counts.count)
    var free = ContiguousArray(repeating: 0, count: table.unitCount)
    let samples = try (0..<trials).map { _ -> [Double] in
      deal.draw(into: &result, free: &free, &draws)
      let dealt = try GroupTable(counts: result, groups: table.groupCount)
      #expect(dealt.unitTotals == table.unitTotals && dealt.groupTotals == table.groupTotals)
      return Array(result)
    }
    let moments = Moments(samples)
    for unit in 0..<table.unitCount {
      for group in 0..<table.groupCount {
        let cell = unit * table.groupCount + group
        let share = table.groupTotals[group] / table.total
        let size = table.unitTotals[unit]
        let variance = size * share * (1 - share) * (table.total - size) / (table.total - 1)
        let error = abs(moments.mean[cell] - size * share)
        #expect(error <= 4.5 * (variance / Double(trials)).squareRoot() + 1e-9)
        #expect(abs(moments.variance[cell] - variance) <= 0.06 * variance + 1e-9)
      }
    }
  }

  @Test("Each number of a table comes up as often as it weighs")
  func alias() {
    var tables = AliasTables()
    tables.append([1])
    tables.append([1, 0, 3, 6], least: 7)
    var draws = SeededGenerator(seed: 3)
    var seen = [0.0, 0, 0, 0]
    for _ in 0..<100_000 {
      seen[tables.draw(1, &draws) - 7] += 1
      #expect(tables.draw(0, &draws) == 0)
    }
    #expect(seen[1] == 0)
    for (number, share) in [(0, 0.1), (2, 0.3), (3, 0.6)] {
      #expect(abs(seen[number] - 100_000 * share) < 4.5 * (100_000 * share * (1 - share)).squareRoot())
    }
  }
}
