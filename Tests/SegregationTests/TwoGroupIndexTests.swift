import DeterministicParallel
import Foundation
import Testing

@testable import Segregation

@Suite("Two-group indices")
struct TwoGroupIndexTests {
  /// Counts of a made-up city with units of 0 to 80 pupils.
  static func city(_ seed: UInt64, units: Int = 60) throws -> TwoGroupCounts {
    var draws = SeededGenerator(seed: seed)
    let sizes = (0..<units).map { _ in draws.below(81) }
    let members = sizes.map { size in
      let share = draws.unit() * draws.unit()
      return (0..<size).reduce(into: 0) { count, _ in count += draws.unit() < share ? 1 : 0 }
    }
    return try TwoGroupCounts(members: members, totals: sizes)
  }

  @Test(
    "Values worked out by hand",
    arguments: [
      (TwoGroupIndex.dissimilarity, 0.4), (.gorard, 0.4 * 2 / 3), (.isolation, 0.46), (.exposure, 0.54),
      (.correlationRatio, 0.19),
      // Pairs of schools of 100: shares .3, .1, .6 differ by .2, .3, .5; 2 · 10⁴ · 1.0 / (2 · 9·10⁴ · 2/9).
      (.gini, 0.5),
    ])
  func threeSchools(index: TwoGroupIndex, expected: Double) throws {
    let counts = try TwoGroupCounts(members: [30, 10, 60], others: [70, 90, 40])
    #expect(expected.agrees(with: index.value(of: counts), within: 1e-12))
  }

  @Test(
    "D of toy patterns",
    arguments: [
      ([100, 60, 40, 0], [0, 40, 60, 100], 0.6), ([100, 100, 0, 0], [0, 0, 100, 100], 1),
      ([5, 5], [5, 5], 0),
    ] as [([Int], [Int], Double)])
  func toyPatterns(members: [Int], others: [Int], expected: Double) throws {
    let counts = try TwoGroupCounts(members: members, others: others)
    #expect(expected.agrees(with: counts.dissimilarity, within: 1e-12))
  }

  static let evennessIndices: [TwoGroupIndex] = [
    .dissimilarity, .gini, .hutchens, .information, .mutualInformation, .atkinson(0.5), .atkinson(0.2),
    .gorard,
    .correlationRatio,
  ]

  @Test("An even spread gives 0 and full separation the ceiling", arguments: evennessIndices)
  func extremes(index: TwoGroupIndex) throws {
    let even = try TwoGroupCounts(members: [1, 2, 30, 0], others: [3, 6, 90, 0])
    #expect(0.0.agrees(with: index.value(of: even), within: 1e-12))
    let apart = try TwoGroupCounts(members: [10, 0, 20], others: [0, 90, 0])
    let ceiling =
      switch index {
      case .mutualInformation: entropy([30, 90])
      case .gorard: 0.75
      default: 1.0
      }
    #expect(ceiling.agrees(with: index.value(of: apart), within: 1e-12))
  }

  @Test("Doubling all counts, adding empty units and cutting a unit in equal halves change nothing")
  func invariances() throws {
    for seed in UInt64(1)...20 {
      let counts = try Self.city(seed)
      let members = counts.members.map(Int.init)
      let others = counts.others.map(Int.init)
      let doubled = try TwoGroupCounts(members: members.map { 2 * $0 }, others: others.map { 2 * $0 })
      let padded = try TwoGroupCounts(members: [0] + members + [0], others: [0] + others + [0])
      let halved = try TwoGroupCounts(members: members + members, others: others + others)
      for index in TwoGroupIndex.all {
        let value = try #require(index.value(of: counts))
        for same in [doubled, padded, halved] {
          #expect(value.agrees(with: index.value(of: same), within: 1e-10), "\(index.id), seed \(seed)")
        }
      }
    }
  }

  @Test("Exchanging the groups keeps the symmetric indices")
  func symmetry() throws {
    for seed in UInt64(1)...20 {
      let counts = try Self.city(seed)
      for index in [
        TwoGroupIndex.dissimilarity, .gini, .hutchens, .information, .mutualInformation, .atkinson(0.5),
      ] {
        let value = try #require(index.value(of: counts))
        #expect(
          value.agrees(with: index.value(of: counts.swapped), within: 1e-10), "\(index.id), seed \(seed)")
      }
      let share = try #require(counts.share)
      let gorard = try #require(counts.gorard)
      #expect((gorard / (1 - share)).agrees(with: counts.dissimilarity, within: 1e-12))
      let isolation = try #require(counts.isolation)
      #expect((1 - isolation).agrees(with: counts.exposure, within: 1e-12))
    }
  }

  @Test("Gini agrees with the sum over all pairs of units")
  func giniOverPairs() throws {
    for seed in UInt64(1)...20 {
      let counts = try Self.city(seed)
      var sum = 0.0
      for first in counts.members.indices {
        for second in counts.members.indices {
          sum += abs(
            counts.members[first] * counts.totals[second] - counts.members[second] * counts.totals[first])
        }
      }
      let expected = sum / (2 * counts.memberTotal * counts.otherTotal)
      #expect(expected.agrees(with: counts.gini, within: 1e-12))
    }
  }

  @Test("Atkinson agrees with its formula as published", arguments: [0.1, 0.5, 0.9])
  func atkinsonAsPublished(epsilon: Double) throws {
    let counts = try Self.city(3)
    let share = try #require(counts.share)
    var sum = 0.0
    for unit in counts.totals.indices where counts.totals[unit] > 0 {
      let part = counts.members[unit] / counts.totals[unit]
      sum += pow(1 - part, 1 - epsilon) * pow(part, epsilon) * counts.totals[unit] / (share * counts.total)
    }
    let expected = 1 - share / (1 - share) * pow(sum, 1 / (1 - epsilon))
    #expect(expected.agrees(with: counts.atkinson(epsilon), within: 1e-12))
  }

  @Test("Without one of the groups or without units an index is undefined", arguments: evennessIndices)
  func undefined(index: TwoGroupIndex) throws {
    for (members, others) in [([], []), ([0, 0], [0, 0]), ([0, 0], [4, 5]), ([4, 5], [0, 0])]
      as [([Int], [Int])]
    {
      #expect(index.value(of: try TwoGroupCounts(members: members, others: others)) == nil)
    }
  }

  @Test("One unit is even, whatever it holds")
  func oneUnit() throws {
    let counts = try TwoGroupCounts(members: [3], others: [7])
    for index in Self.evennessIndices { #expect(0.0.agrees(with: index.value(of: counts), within: 1e-12)) }
    #expect(0.3.agrees(with: counts.isolation, within: 1e-12))
  }

  @Test("Third groups are met but not compared")
  func thirdGroups() throws {
    let table = try GroupTable(rows: [[30, 50, 20], [10, 80, 10], [60, 20, 20]])
    let counts = table.twoGroup(0, versus: .group(2))
    let alone = try TwoGroupCounts(members: [30, 10, 60], others: [20, 10, 20])
    #expect(counts.dissimilarity == alone.dissimilarity)
    #expect(counts.isolation == table.twoGroup(0, versus: .rest).isolation)
    #expect(0.19.agrees(with: counts.exposure, within: 1e-12))
  }

  @Test("Names find their index, and only theirs")
  func names() {
    for index in TwoGroupIndex.all { #expect(TwoGroupIndex(id: index.id) == index) }
    #expect(TwoGroupIndex(id: "d") == .dissimilarity)
    #expect(TwoGroupIndex(id: "atkinson:0.3") == .atkinson(0.3))
    for name in ["", "Dx", "atkinson:", "atkinson:1", "atkinson:nan"] {
      #expect(TwoGroupIndex(id: name) == nil)
    }
  }
}
