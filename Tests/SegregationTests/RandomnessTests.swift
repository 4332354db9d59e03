import DeterministicParallel
import Foundation
import TestSupport
import Testing

@testable import Segregation

@Suite("Random allocation")
struct RandomnessTests {
  /// Means over all ways to deal the members, each as likely as the number of hands that make it up.
  static func enumerated(_ sizes: [Int], members: Int, _ index: TwoGroupIndex) throws -> Double {
    var sum = 0.0
    var ways = 0.0
    func deal(_ dealt: [Int], _ weight: Double) throws {
      let left = members - dealt.reduce(0, +)
      guard dealt.count < sizes.count else {
        guard left == 0 else { return }
        let counts = try TwoGroupCounts(members: dealt, totals: sizes)
        sum += weight * (try #require(index.value(of: counts)))
        ways += weight
        return
      }
      let size = sizes[dealt.count]
      for number in 0...min(size, left) { try deal(dealt + [number], weight * choose(size, number)) }
    }
    try deal([], 1)
    return sum / ways
  }

  static func choose(_ all: Int, _ chosen: Int) -> Double {
    (0..<chosen).reduce(1.0) { $0 * Double(all - $1) / Double($1 + 1) }
  }

  static let exact: [TwoGroupIndex] = TwoGroupIndex.all.filter { $0 != .atkinson(0.5) }

  @Test("The expected index is the mean over all deals", arguments: exact)
  func everyDeal(index: TwoGroupIndex) throws {
    let cities: [([Int], Int)] = [
      ([3, 4, 5], 5), ([1, 1, 1, 1], 2), ([2, 2, 7, 1], 9), ([6, 5, 5, 2, 1], 3), ([1, 9], 1),
      ([0, 4, 4], 7),
    ]
    for (sizes, members) in cities {
      var dealt = members
      let some = sizes.map { size -> Int in
        defer { dealt -= min(size, dealt) }
        return min(size, dealt)
      }
      let counts = try TwoGroupCounts(members: some, totals: sizes)
      let expected = try Self.enumerated(sizes, members: members, index)
      #expect(expected.agrees(with: index.expected(of: counts), within: 1e-12), "\(index.id) of \(sizes)")
    }
  }

  @Test("Exposure to a named other deals all pupils")
  func exposureToNamedOther() throws {
    let table = try GroupTable(rows: [[2, 1, 0], [0, 2, 2]])
    let counts = table.twoGroup(0, versus: .group(1))
    // Units of 3 and 4 pupils: Σ (t − 1) Y / (T (T − 1)) with Y = 3 of T = 7.
    let expected = (2.0 + 3.0) * 3 / (7 * 6)
    #expect(expected.agrees(with: TwoGroupIndex.exposure.expected(of: counts), within: 1e-12))
  }

  @Test("Correction leaves nothing of randomness and all of separation")
  func correction() throws {
    let apart = try TwoGroupCounts(members: [10, 0, 20], others: [0, 90, 0])
    for index in Self.exact where index != .exposure {
      let result = try #require(index.againstRandomness(apart))
      #expect(result.value.agrees(with: result.corrected, within: 1e-12), "\(index.id)")
    }
    let even = try TwoGroupCounts(members: [2, 2, 2, 2], others: [3, 3, 3, 3])
    let result = try #require(TwoGroupIndex.dissimilarity.againstRandomness(even))
    #expect((-1.0).agrees(with: result.corrected, within: 1e-12))
    let spread = try TwoGroupCounts(members: [0, 10, 4], others: [10, 5, 8])
    let information = try #require(TwoGroupIndex.information.againstRandomness(spread)?.corrected)
    let mutual = try #require(TwoGroupIndex.mutualInformation.againstRandomness(spread)?.corrected)
    #expect((information * entropy([14, 23])).agrees(with: mutual, within: 1e-12))
  }

  @Test("Weights cannot be dealt, and an empty group has no expectation")
  func undefined() throws {
    let weighted = try TwoGroupCounts(weightedMembers: [1.5, 2], weightedOthers: [2, 3])
    #expect(TwoGroupIndex.dissimilarity.expected(of: weighted) == nil)
    #expect(weighted.densityCorrectedDissimilarity == nil)
    let empty = try TwoGroupCounts(members: [0, 0], others: [2, 3])
    for index in TwoGroupIndex.all { #expect(index.againstRandomness(empty) == nil) }
    #expect(MultigroupIndex.mutualInformation.expected(of: empty.table) == nil)
  }

  @Test("Sums taken side by side are those of one after the other", arguments: [1, 7, 40, 3000])
  func sideBySide(largest: Int) throws {
    var random = SeededGenerator(seed: UInt64(largest))
    for _ in 0..<40 {
      let totals = (0..<1 + random.below(30)).map { _ in random.below(largest) + 1 }
      let total = totals.reduce(0, +)
      guard total > 1 else { continue }
      let members =
        1 + random.below(min(total - 1, [total, 1 + total / 20, 3].randomElement(using: &random) ?? 1))
      let (own, others) = (Double(members), Double(total - members))
      let sizes = UnitSizes(totals.map(Double.init))
      func mean(_ marked: Int, _ value: (Int, Int) -> Double) -> Double {
        sizes.sum { size in
          Hypergeometric(population: total, marked: marked, drawn: size).mean { value(size, $0) }
        }
      }
      let means = PairMeans(own, others, sizes)
      let dissimilarity = mean(members) { abs(Double($1) / own - Double($0 - $1) / others) } / 2
      #expect(means.dissimilarity == dissimilarity)
      #expect(means.gorard == mean(members) { abs(Double($1) / own - Double($0) / Double(total)) } / 2)
      var information = nLogN(Double(total)) - sizes.sum { nLogN(Double($0)) }
      for group in [members, total - members] {
        information += mean(group) { nLogN(Double($1)) } - nLogN(Double(group))
      }
      #expect(means.information == max(0, information / Double(total)))
    }
  }

  @Test("Sizes of units are counted whether or not one of them is far larger")
  func sizesOfUnits() {
    for largest in [9.0, 1e6] {
      let sizes = UnitSizes([4, 0, 2, largest, 4, 2, 2])
      #expect(sizes.sizes == [2, 4, Int(largest)] && sizes.units == [3, 2, 1])
    }
    #expect(UnitSizes([]).sizes.isEmpty && UnitSizes([0]).sizes.isEmpty)
  }

  @Test("Ten million pupils keep their digits")
  func large() throws {
    // 1,999 units of one pupil beside one large unit; whom it lacks, the small units hold.
    let members = Array(repeating: 1, count: 1000) + Array(repeating: 0, count: 1000)
    let others = Array(repeating: 0, count: 1000) + [10_000_000] + Array(repeating: 1, count: 999)
    let counts = try TwoGroupCounts(members: members, others: others)
    // A unit of one pupil is off by 1/X with chance X/T and by 1/Y with chance Y/T: 2/T on average.
    let small = 1999 * (2 / 10_001_999.0)
    let large = Hypergeometric(population: 10_001_999, marked: 1000, drawn: 1999)
      .mean { abs(Double($0) / 1000 - Double(1999 - $0) / 10_000_999) }
    let expected = TwoGroupIndex.dissimilarity.expected(of: counts)
    #expect(((small + large) / 2).agrees(with: expected, within: 1e-12))
  }

  @Test("Gini's expectation goes over to full width without a step")
  func wide() throws {
    // D and Gini of two units are the same, whatever is dealt.
    for size in [1 << 29, 1 << 30, 1 << 31] {
      let counts = try TwoGroupCounts(members: [1000, 2000], totals: [size, size + 7])
      let expected = try #require(TwoGroupIndex.dissimilarity.expected(of: counts))
      #expect(expected.agrees(with: TwoGroupIndex.gini.expected(of: counts), within: 1e-10))
    }
  }

  @Test("The density correction solves its equation and pulls D down")
  func density() throws {
    for seed in UInt64(1)...5 {
      let counts = try TwoGroupIndexTests.city(seed)
      let raw = try #require(counts.dissimilarity)
      let corrected = try #require(counts.densityCorrectedDissimilarity)
      #expect(corrected < raw && corrected > 0)
    }
    let large = try TwoGroupCounts(members: [100_000, 300_000], others: [400_000, 100_000])
    let raw = try #require(large.dissimilarity)
    #expect(raw.agrees(with: large.densityCorrectedDissimilarity, within: 1e-9))
  }
}

@Suite("Published values under random allocation", .enabled(if: SharedData.isPresent))
struct PublishedRandomnessTests {
  @Test("M and D of schools")
  func schools() throws {
    let table = try SchoolYear("schools00.csv").table
    #expect(
      0.004805518540680693.agrees(with: MultigroupIndex.mutualInformation.expected(of: table), within: 1e-9))
    let white = table.twoGroup(try SchoolYear.race("white"), versus: .rest)
    let result = try #require(TwoGroupIndex.dissimilarity.againstRandomness(white))
    #expect(0.03900140152150792.agrees(with: result.expected, within: 1e-9))
    #expect(0.5798305532564714.agrees(with: result.corrected, within: 1e-9))
  }

  @Test("D corrected by its density, as PySAL 2.5.4 finds it by numerical search")
  func densityOfPeer() throws {
    let counts = try TwoGroupCounts(
      members: SharedData.column("a", of: "synth_units_1000.csv"),
      totals: SharedData.column("total", of: "synth_units_1000.csv"))
    #expect(0.3886974386952281.agrees(with: counts.densityCorrectedDissimilarity, within: 1e-7))
    #expect(0.23591913354801353.agrees(with: counts.atkinson(0.5), within: 1e-12))
  }

  @Test("M and D of a synthetic city")
  func synthetic() throws {
    let file = "synth_units_1000.csv"
    let columns = try ["a", "b", "c", "d"].map { try SharedData.column($0, of: file) }
    let table = try GroupTable(rows: columns[0].indices.map { unit in columns.map { $0[unit] } })
    #expect(
      0.002998043993387589.agrees(with: MultigroupIndex.mutualInformation.expected(of: table), within: 1e-9))
    #expect(0.216683120066.agrees(with: table.mutualInformation, within: 1e-9))
    #expect(0.16694327471294412.agrees(with: table.informationIndex, within: 1e-9))
    let expected = TwoGroupIndex.dissimilarity.expected(of: table.twoGroup(0, versus: .rest))
    #expect(0.04338698918489257.agrees(with: expected, within: 1e-9))
  }
}
