import DeterministicParallel
import Foundation
import Testing

@testable import Segregation

@Suite("Intervals by test inversion")
struct IntervalTests {
  static let indices: [TwoGroupIndex] = [
    .dissimilarity, .gini, .gorard, .atkinson(0.5), .information, .mutualInformation,
  ]
  static let measures = indices.map { SegregationMeasure.group(0, versus: .rest, $0) }

  /// Three tables that a formula gives: plain, with enclaves, and as uneven as by chance.
  enum Sample: String, CaseIterable {
    case plain, enclave, chance

    func counts() throws -> TwoGroupCounts {
      switch self {
      case .plain:
        try TwoGroupCounts(
          members: (0..<40).map { $0 * 7 % 19 }, totals: (0..<40).map { 20 + $0 * 11 % 23 })
      case .enclave:
        try TwoGroupCounts(
          members: (0..<90).map { $0.isMultiple(of: 6) ? 18 + $0 % 5 : 1 + $0 * 5 % 4 },
          totals: Array(repeating: 25, count: 90))
      case .chance:
        try TwoGroupCounts(
          members: (0..<50).map { 2 + $0 * 5 % 7 }, totals: Array(repeating: 25, count: 50))
      }
    }

    /// Estimate, low and high for D, Gini, Gorard, Atkinson, H and M: means of six runs of 2,000 draws of the same method in
    /// numpy and scipy, which agree with each other within 0.011 for estimates and 0.008 for ends.
    var expected: [[Double]] {
      switch self {
      case .plain:
        [
          [0.3429, 0.2863, 0.4013], [0.4486, 0.3793, 0.5112], [0.2481, 0.2059, 0.2928],
          [0.1811, 0.1294, 0.2402], [0.1151, 0.0844, 0.1508], [0.0679, 0.0496, 0.0896],
        ]
      case .enclave:
        [
          [0.5563, 0.5107, 0.6006], [0.5424, 0.4805, 0.5935], [0.4349, 0.3963, 0.4717],
          [0.3589, 0.3009, 0.4159], [0.2949, 0.2525, 0.3380], [0.1551, 0.1325, 0.1779],
        ]
      case .chance:
        [
          [0.0996, 0, 0.1892], [0.1025, 0, 0.2324], [0.0805, 0, 0.1541], [0.0013, 0, 0.0457],
          [0.0022, 0, 0.0257], [0.0011, 0, 0.0128],
        ]
      }
    }
  }

  @Test("Another program's intervals", arguments: Sample.allCases)
  func secondOpinion(sample: Sample) throws {
    let found = try Self.measures.intervals(
      of: sample.counts().table, .pupils, Replication(replicates: 2000, seed: 3))
    for (index, (interval, expected)) in zip(Self.indices, zip(found, sample.expected)) {
      let interval = try #require(interval)
      let numbers = [try #require(interval.estimate), interval.low, interval.high]
      for (number, expected) in zip(numbers, expected) {
        #expect(abs(number - expected) < 0.012, "\(index.id): \(numbers)")
      }
    }
  }

  @Test("Only enclaves are no beta distribution")
  func shapes() throws {
    for sample in Sample.allCases {
      let counts = try sample.counts()
      let shape = MixtureShape(members: counts.members, totals: counts.totals)
      #expect((shape != nil) == (sample == .enclave))
    }
  }

  @Test("Where only chance differs, 0 is in the interval with a chance of 97.5 %")
  func chanceAlone() throws {
    let replication = Replication(replicates: 100, workers: Workers(count: 1))
    let covered = Workers.all.map(120, chunk: 1) { range in
      var draws = SeededGenerator(seed: 12, stream: UInt64(range.lowerBound))
      let members = (0..<60).map { _ in
        (0..<25).reduce(into: 0) { count, _ in count += draws.unit() < 0.2 ? 1 : 0 }
      }
      let counts = try? TwoGroupCounts(members: members, totals: Array(repeating: 25, count: 60))
      let found = counts.flatMap { try? Self.measures.intervals(of: $0.table, .pupils, replication) }
      return (found ?? []).map { $0?.low == 0 }
    }
    for index in Self.indices.indices {
      let count = covered.count { $0.count > index && $0[index] }
      // Fewer than 110 of 120 would come once in 1,000 times.
      #expect(count >= 110, "\(Self.indices[index].id): \(count)")
    }
  }

  @Test("The same on any number of threads, and with a multigroup index of two groups")
  func repeatable() throws {
    let table = try Sample.plain.counts().table
    let measures: [SegregationMeasure] = [
      .allGroups(.dissimilarity), .allGroups(.gini), .allGroups(.information), .allGroups(.mutualInformation),
    ]
    let runs = try [1, 2, 5].map {
      try measures.intervals(
        of: table, .pupils, Replication(replicates: 120, seed: 9, workers: Workers(count: $0)))
    }
    #expect(runs[1] == runs[0] && runs[2] == runs[0])
    let two = try [0, 1, 4, 5].map { Self.measures[$0] }
      .intervals(of: table, .pupils, Replication(replicates: 120, seed: 9))
    for (one, other) in zip(two, runs[0]) {
      let (one, other) = (try #require(one), try #require(other))
      #expect(abs(one.low - other.low) < 1e-9 && abs(one.high - other.high) < 1e-9)
    }
  }

  @Test("An index has the interval that it has without those of the same pupils under another name")
  func listedBesideOthers() throws {
    let replication = Replication(replicates: 150, seed: 3)
    let one: [SegregationMeasure] = [
      .group(0, versus: .rest, .dissimilarity), .group(0, versus: .rest, .gini),
    ]
    let all: [SegregationMeasure] = [.allGroups(.information)]
    let other: [SegregationMeasure] = [.group(1, versus: .rest, .dissimilarity)]
    for sample in Sample.allCases {
      let table = try sample.counts().table
      let apart = try [one, all, other].flatMap { try $0.intervals(of: table, .pupils, replication) }
      #expect(try (one + all + other).intervals(of: table, .pupils, replication) == apart)
    }
  }

  @Test("Units of one pupil say nothing, and a town that is wholly apart is so")
  func extremes() throws {
    let alone = try TwoGroupCounts(
      members: (0..<60).map { $0 % 4 == 0 ? 1 : 0 }, totals: Array(repeating: 1, count: 60))
    let apart = try TwoGroupCounts(
      members: (0..<40).map { $0 % 4 == 0 ? 30 : 0 }, totals: Array(repeating: 30, count: 40))
    let nothing = try #require(try Self.measures.intervals(of: alone.table)[0])
    #expect(nothing.estimate == nil && nothing.low == 0 && nothing.high > 0.999)
    #expect(nothing.less(nothing) == nil)
    let all = try #require(try Self.measures.intervals(of: apart.table)[0])
    #expect(all.high > 0.999 && all.low > 0.9 && (all.estimate ?? 0) > 0.95)
    #expect(
      try Self.measures.intervals(of: GroupTable(rows: [[3, 0], [4, 0]])) == Self.measures.map { _ in nil })
    #expect(throws: SegregationError.self) {
      try Self.measures.intervals(of: GroupTable(weights: [1.5, 2, 3, 4], groups: 2))
    }
  }

  @Test("No end of an interval lies where the index cannot be", arguments: [Resampling.pupils, .units])
  func possible(_ resampling: Resampling) throws {
    let measures = MultigroupIndex.allCases.map { SegregationMeasure.allGroups($0) }
    let found = try measures.intervals(of: GroupTable(rows: [[10, 5], [5, 10]]), resampling)
    for (measure, interval) in zip(measures, found) {
      let interval = try #require(interval)
      #expect(interval.low >= 0 && interval.low <= interval.high)
      #expect(interval.high <= (measure == .allGroups(.simpson) ? 0.5 : 1), "\(measure)")
      #expect(interval.estimate.map { interval.range.contains($0) } ?? true)
    }
  }

  @Test("Three groups at once: a town without segregation")
  func multigroup() throws {
    var draws = SeededGenerator(seed: 5)
    let rows = (0..<50).map { _ in
      (0..<30).reduce(into: [0, 0, 0]) { counts, _ in counts[[0, 0, 0, 1, 1, 2][draws.below(6)]] += 1 }
    }
    let found = try [
      SegregationMeasure.allGroups(.dissimilarity), .allGroups(.gini), .allGroups(.information),
      .allGroups(.mutualInformation),
    ].intervals(of: GroupTable(rows: rows), .pupils, Replication(replicates: 200))
    for interval in found {
      let interval = try #require(interval)
      #expect(interval.low == 0 && interval.high < 0.2)
    }
  }

  @Test("Isolation and exposure from η², by hand")
  func isolation() throws {
    // Wilson's interval of ½ is ½ ± ½ √(e/(1 + e)) with e = z²/n: ½ ± ¼ where e is ⅓.
    let pupils = 3 * 1.959963984540054 * 1.959963984540054
    let found = IndexInterval(estimate: 0.5, low: 0.3, high: 0.8).isolation(share: 0.5, of: pupils)
    // ½ + ½ · ½, less √((½ · 0.2)² + (½ · ¼)²), and √((½ · 0.3)² + (½ · ¼)²) more.
    #expect(found.estimate == 0.75)
    #expect(abs(found.low - (0.75 - 0.025625.squareRoot())) < 1e-12)
    #expect(abs(found.high - (0.75 + 0.038125.squareRoot())) < 1e-12)
    #expect(found.complement.estimate == 0.25 && found.complement.low == 1 - found.high)
    // Where η² may be 0, both errors are added: ¾ − (¼ + ⅛).
    let even = IndexInterval(estimate: 0.5, low: 0, high: 1).isolation(share: 0.5, of: pupils)
    #expect(abs(even.low - 0.375) < 1e-12 && even.high == 1)
    let open = IndexInterval(estimate: nil, low: 0, high: 1).isolation(share: 0.5, of: pupils)
    #expect(open.estimate == nil && abs(open.low - 0.25) < 1e-12 && open.high == 1)
  }

  @Test("Schools that hold one group each may have got there by chance")
  func purity() throws {
    let measures: [SegregationMeasure] = [.isolation, .exposure, .correlationRatio].map {
      .group(0, versus: .rest, $0)
    }
    let found = try measures.intervals(of: GroupTable(rows: [[20, 0], [0, 15], [0, 25]]))
    let (isolation, exposure) = try (#require(found[0]), #require(found[1]))
    #expect(isolation.low < 0.95 && isolation.low > 1.0 / 3 && isolation.high > 0.99)
    #expect(exposure == isolation.complement)
    let ratio = try #require(found[2])
    #expect(ratio.low < 0.95 && ratio.high > 0.99 && ratio.high <= 1)
    let three = (0..<9).map { unit in (0..<3).map { $0 == unit % 3 ? 25 : 0 } }
    for index in [MultigroupIndex.normalisedExposure, .relativeDiversity, .squaredVariation] {
      let interval = try #require(
        try [SegregationMeasure.allGroups(index)].intervals(of: GroupTable(rows: three))[0])
      #expect(interval.low < 0.99 && interval.high > 0.99 && interval.high <= 1, "\(index)")
    }
  }

  @Test("Near complete separation the truth is in the interval of isolation")
  func nearlyApart() throws {
    // Ten schools of 25, each pupil of the group with a chance of 0.998 in four and of 0.002 in six.
    let truth = (4 * 0.998 * 0.998 + 6 * 0.002 * 0.002) / (4 * 0.998 + 6 * 0.002)
    let replication = Replication(replicates: 100, workers: Workers(count: 1))
    let covered = Workers.all.map(60, chunk: 1) { range -> Bool in
      var draws = SeededGenerator(seed: 21, stream: UInt64(range.lowerBound))
      let members = (0..<10).map { school in
        (0..<25).reduce(into: 0) { count, _ in count += draws.unit() < (school < 4 ? 0.998 : 0.002) ? 1 : 0 }
      }
      let counts = try? TwoGroupCounts(members: members, totals: Array(repeating: 25, count: 10))
      let measure = SegregationMeasure.group(0, versus: .rest, .isolation)
      let interval = counts.flatMap { try? [measure].intervals(of: $0.table, .pupils, replication)[0] }
      return interval?.range.contains(truth) == true
    }
    // Of a bootstrap it would be 24 or so; fewer than 51 of 60 at 95 % would come once in 1,000 times.
    #expect(covered.count { $0 } >= 51)
  }

  @Test("A difference, by hand")
  func difference() throws {
    let first = IndexInterval(estimate: 0.5, low: 0.4, high: 0.7)
    let second = IndexInterval(estimate: 0.3, low: 0.27, high: 0.34)
    let alone = try #require(first.less(second))
    // 0.2 − √(0.1² + 0.04²) and 0.2 + √(0.2² + 0.03²).
    #expect(abs(alone.low - (0.2 - 0.0116.squareRoot())) < 1e-12)
    #expect(abs(alone.high - (0.2 + 0.0409.squareRoot())) < 1e-12)
    // With ρ = 1 the lengths are the differences of both.
    let together = try #require(first.less(second, correlation: 1))
    #expect(abs(together.low - 0.14) < 1e-12 && abs(together.high - 0.37) < 1e-12)
  }
}

@Suite("Draws of changing parameters")
struct VariateTests {
  /// Mean and variance of 200,000 draws, within 4.5 standard errors of what the distributions have.
  private func check(
    _ name: String, mean: Double, variance: Double, fourth: Double,
    _ draw: (Variates, inout SeededGenerator) -> Double
  ) {
    let variates = Variates()
    var draws = SeededGenerator(seed: 77)
    let count = 200_000.0
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<Int(count) {
      let value = draw(variates, &draws) - mean
      sum += value
      squares += value * value
    }
    #expect(abs(sum / count) < 4.5 * (variance / count).squareRoot(), "mean of \(name)")
    let error = ((fourth - variance * variance) / count).squareRoot()
    #expect(abs(squares / count - variance) < 4.5 * error + 1e-12, "variance of \(name)")
  }

  @Test func normal() {
    check("normal", mean: 0, variance: 1, fourth: 3) { $0.normal(&$1) }
    let variates = Variates()
    var draws = SeededGenerator(seed: 2)
    let beyond = (0..<400_000).count { _ in variates.normal(&draws) > 3.5 }
    // 400,000 × 0.000232629 = 93 lie in the tail.
    #expect(abs(Double(beyond) - 93) < 45)
  }

  @Test(arguments: [0.05, 0.7, 1, 3.3, 250])
  func gamma(shape: Double) {
    check("gamma \(shape)", mean: shape, variance: shape, fourth: 3 * shape * shape + 6 * shape) {
      $0.gamma(shape, &$1)
    }
  }

  @Test(arguments: [(1.0, 0.3), (25, 0.2), (25, 0.97), (60, 0.4), (900, 0.013), (100_000, 0.6)])
  func binomial(pupils: Double, share: Double) {
    let variance = pupils * share * (1 - share)
    check(
      "binomial \(pupils) \(share)", mean: pupils * share, variance: variance,
      fourth: 3 * variance * variance + variance * (1 - 6 * share * (1 - share))
    ) { $0.binomial(pupils, share, &$1) }
  }
}
