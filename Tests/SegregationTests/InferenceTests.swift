import DeterministicParallel
import TestSupport
import Testing

@testable import Segregation

@Suite("Inference")
struct InferenceTests {
  @Test("Permutations agree with the exact expectation", arguments: RandomnessTests.exact)
  func secondOpinion(index: TwoGroupIndex) throws {
    let counts = try TwoGroupIndexTests.city(4)
    let replicates = try #require(try counts.permutations([index], Replication(replicates: 2000))[0])
    let expected = try #require(index.expected(of: counts))
    let error = replicates.standardError / Double(replicates.values.count).squareRoot()
    #expect(abs(replicates.mean - expected) < 4.5 * error)
  }

  @Test("With a third group, pairs are dealt among themselves and meetings among all")
  func thirdGroup() throws {
    let table = try GroupTable(rows: [[30, 5, 2], [10, 8, 40], [6, 20, 9], [1, 1, 30]])
    let counts = table.twoGroup(0, versus: .group(1))
    let indices: [TwoGroupIndex] = [.dissimilarity, .isolation, .exposure, .gorard, .hutchens]
    let results = try counts.permutations(indices, Replication(replicates: 4000, seed: 8))
    for (index, result) in zip(indices, results) {
      let replicates = try #require(result)
      let expected = try #require(index.expected(of: counts))
      #expect(
        abs(replicates.mean - expected) < 4.5 * replicates.standardError / 4000.0.squareRoot(), "\(index.id)")
    }
  }

  @Test("The multigroup expectation of M and H agrees with permutations")
  func multigroup() throws {
    let table = try GroupTable(rows: [[30, 5, 2], [10, 8, 40], [6, 20, 9], [1, 1, 30], [0, 3, 4]])
    let all: [MultigroupIndex] = [.mutualInformation, .information]
    let results = try MultigroupIndex.permutations(all, of: table, Replication(replicates: 4000))
    for (index, result) in zip(all, results) {
      let replicates = try #require(result)
      let expected = try #require(index.expected(of: table))
      #expect(abs(replicates.mean - expected) < 4.5 * replicates.standardError / 4000.0.squareRoot())
    }
  }

  @Test("The same seed gives the same replicates on any number of threads", arguments: Resampling.allCases)
  func threads(resampling: Resampling) throws {
    let counts = try TwoGroupIndexTests.city(9)
    let runs = try [1, 2, 7].map { count in
      let replication = Replication(replicates: 33, seed: 6, workers: Workers(count: count))
      return (
        try counts.bootstrap(TwoGroupIndex.all, resampling, replication),
        try counts.permutations(TwoGroupIndex.all, replication)
      )
    }
    for run in runs { #expect(run.0 == runs[0].0 && run.1 == runs[0].1) }
    let other = try counts.bootstrap(TwoGroupIndex.all, resampling, Replication(replicates: 33, seed: 7))
    #expect(other != runs[0].0)
  }

  @Test("A share's standard error is the textbook one")
  func standardError() throws {
    let counts = try TwoGroupCounts(members: [400, 0], others: [0, 600])
    let table = counts.table
    let replication = Replication(replicates: 4000)
    let share = { @Sendable (table: GroupTable) -> [Double?] in [table.groupTotals[0] / table.total] }
    let pupils = try #require(try table.bootstrap(.pupils, replication, statistics: share)[0])
    let expected = (0.4 * 0.6 / 1000).squareRoot()
    #expect(abs(pupils.standardError - expected) < 0.06 * expected)
    #expect(abs(pupils.bias) < 4.5 * expected / 4000.0.squareRoot())
    let fixed = try #require(try table.bootstrap(.pupilsWithinGroups, replication, statistics: share)[0])
    #expect(fixed.standardError < 1e-12)
    // Two units drawn from two: both, or either one twice.
    let units = try #require(try table.bootstrap(.units, replication, statistics: share)[0])
    #expect(Set(units.values) == [0, 0.4, 1])
  }

  @Test("Quantiles, intervals and the corrected value")
  func summary() throws {
    let replicates = try #require(Replicates(observed: 4, replicates: [3, 7, nil, 1, 5]))
    #expect(replicates.mean == 4 && replicates.undefined == 1)
    #expect(replicates.quantile(0) == 1 && replicates.quantile(1) == 7 && replicates.quantile(0.5) == 4)
    #expect(replicates.percentileInterval(1) == 1...7)
    #expect(replicates.interval(1) == 1...7)
    #expect((20.0 / 3).squareRoot().agrees(with: replicates.standardError, within: 1e-12))
    #expect(replicates.pValueAbove == 3.0 / 5)
    let high = try #require(Replicates(observed: 9, replicates: [3, 7]))
    #expect(high.pValueAbove == 1.0 / 3)
    #expect(high.biasCorrected == 13)
    #expect(high.interval(1) == 11...15)
    #expect(Replicates(observed: 1, replicates: [nil]) == nil)
  }

  @Test("Weights are resampled by unit only")
  func weights() throws {
    let counts = try TwoGroupCounts(weightedMembers: [1.5, 2, 4], weightedOthers: [2.5, 0, 1])
    #expect(throws: SegregationError.self) { try counts.bootstrap([.dissimilarity], .pupils) }
    #expect(throws: SegregationError.self) { try counts.bootstrap([.dissimilarity], .pupilsWithinGroups) }
    #expect(throws: SegregationError.self) { try counts.permutations([.dissimilarity]) }
    #expect(try counts.bootstrap([.dissimilarity], .units)[0] != nil)
  }

  @Test("Undefined stays undefined, and tables without pupils do no harm")
  func undefined() throws {
    for counts in [
      try TwoGroupCounts(members: [0, 0], others: [3, 4]), try TwoGroupCounts(members: [0], others: [0]),
      try TwoGroupCounts(members: [Int](), others: [Int]()),
    ] {
      for resampling in Resampling.allCases {
        #expect(try counts.bootstrap([.dissimilarity, .gini], resampling) == [nil, nil])
      }
      #expect(try counts.permutations([.dissimilarity, .gini]) == [nil, nil])
    }
  }

  @Test("Counts that no city can have neither trap nor hang")
  func absurd() throws {
    let counts = try TwoGroupCounts(members: [1 << 52, 3, 1 << 51], others: [1 << 50, 1 << 52, 0])
    #expect(throws: SegregationError.self) { try counts.bootstrap([.dissimilarity], .pupils) }
    #expect(throws: SegregationError.self) { try counts.permutations([.dissimilarity]) }
    for index in TwoGroupIndex.all { #expect(index.value(of: counts)?.isFinite == true) }
    #expect(throws: SegregationError.self) { try TwoGroupCounts(members: [Int.max], others: [1]) }
  }

  @Test("The bootstrap correction pulls D towards the truth")
  func bootstrapCorrection() throws {
    // Everyone dealt at random: the truth is 0, and raw D is all noise.
    var draws = SeededGenerator(seed: 1)
    let sizes = Array(repeating: 20, count: 200)
    let members = sizes.map { size in
      (0..<size).reduce(into: 0) { count, _ in count += draws.unit() < 0.3 ? 1 : 0 }
    }
    let counts = try TwoGroupCounts(members: members, totals: sizes)
    let raw = try #require(counts.dissimilarity)
    let corrected = try #require(try counts.bootstrapCorrectedDissimilarity())
    #expect(corrected < raw && corrected > 0)
  }
}

@Suite("Published bootstrap", .enabled(if: SharedData.isPresent))
struct PublishedInferenceTests {
  @Test("Pupil-level bootstrap of M and H of schools")
  func schools() throws {
    let table = try SchoolYear("schools00.csv").table
    let results = try MultigroupIndex.bootstrap([.mutualInformation, .information], of: table, .pupils)
    let published = [(0.421863872457, 0.000805856632779), (0.415210944145, 0.00073768741528)]
    for (result, (estimate, error)) in zip(results, published) {
      let replicates = try #require(result)
      #expect(estimate.agrees(with: replicates.biasCorrected, within: 1e-4))
      #expect(error.agrees(with: replicates.standardError, within: 0.1 * error))
      #expect(replicates.interval().contains(estimate))
    }
  }
}
