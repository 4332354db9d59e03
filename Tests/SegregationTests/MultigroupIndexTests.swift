import DeterministicParallel
import Foundation
import TestSupport
import Testing

@testable import Segregation

@Suite("Multigroup indices")
struct MultigroupIndexTests {
  static let segregation = MultigroupIndex.allCases.filter { $0 != .simpson }

  @Test("An even spread gives 0 and full separation the ceiling", arguments: segregation)
  func extremes(index: MultigroupIndex) throws {
    let even = try GroupTable(rows: [[1, 2, 3], [10, 20, 30], [0, 0, 0]])
    #expect(0.0.agrees(with: index.value(of: even), within: 1e-12))
    let apart = try GroupTable(rows: [[10, 0, 0], [0, 25, 0], [0, 0, 5], [0, 3, 0]])
    let ceiling = index == .mutualInformation ? entropy([10, 28, 5]) : 1
    #expect(ceiling.agrees(with: index.value(of: apart), within: 1e-12))
    let result = try #require(index.againstRandomness(apart))
    #expect(ceiling.agrees(with: result.corrected, within: 1e-12))
  }

  @Test("With two groups they are the two-group indices")
  func twoGroups() throws {
    for seed in UInt64(1)...10 {
      let counts = try TwoGroupIndexTests.city(seed)
      for (index, same) in [
        (MultigroupIndex.dissimilarity, TwoGroupIndex.dissimilarity), (.gini, .gini),
        (.information, .information),
        (.mutualInformation, .mutualInformation), (.normalisedExposure, .correlationRatio),
        (.relativeDiversity, .correlationRatio), (.squaredVariation, .correlationRatio),
      ] {
        let value = try #require(same.value(of: counts))
        #expect(value.agrees(with: index.value(of: counts.table), within: 1e-10), "\(index.id)")
        let expected = try #require(same.expected(of: counts))
        #expect(expected.agrees(with: index.expected(of: counts.table), within: 1e-10), "\(index.id)")
      }
    }
  }

  @Test("The exact expectation agrees with permutations", arguments: segregation)
  func secondOpinion(index: MultigroupIndex) throws {
    let table = try GroupTable(rows: [[30, 5, 2], [10, 8, 40], [6, 20, 9], [1, 1, 30], [0, 3, 4]])
    let all = try MultigroupIndex.permutations([index], of: table, Replication(replicates: 4000, seed: 2))
    let replicates = try #require(all[0])
    let expected = try #require(index.expected(of: table))
    #expect(abs(replicates.mean - expected) < 4.5 * replicates.standardError / 4000.0.squareRoot())
  }

  @Test("One group, or none, leaves an index undefined", arguments: segregation)
  func undefined(index: MultigroupIndex) throws {
    for rows in [[[3, 0], [4, 0]], [[0, 0]], [[5], [6]], []] {
      let table = try GroupTable(rows: rows)
      #expect(index.value(of: table) == nil && index.againstRandomness(table) == nil)
    }
  }

  @Test("Names find their index")
  func names() {
    for index in MultigroupIndex.allCases { #expect(MultigroupIndex(id: index.id.uppercased()) == index) }
    #expect(MultigroupIndex(id: "theil") == nil)
  }
}

@Suite("Ordered groups")
struct OrderedGroupTests {
  @Test("With two levels the ordinal H is H, and the variation ratio η²")
  func twoLevels() throws {
    let counts = try TwoGroupIndexTests.city(6)
    let table = counts.table
    let information = try #require(counts.informationIndex)
    let ratio = try #require(counts.correlationRatio)
    #expect(information.agrees(with: table.ordinalInformationIndex, within: 1e-12))
    #expect(ratio.agrees(with: table.ordinalVariationRatio, within: 1e-12))
    let hutchens = try #require(counts.hutchens)
    #expect(hutchens.agrees(with: table.ordinalSquareRoot, within: 1e-12))
    #expect(information.agrees(with: table.rankOrderInformationIndex(), within: 1e-12))
  }

  @Test("Unlike neighbours weigh less than unlike extremes")
  func order() throws {
    let near = try GroupTable(rows: [[50, 50, 0, 0], [0, 0, 50, 50]])
    let far = try GroupTable(rows: [[50, 0, 50, 0], [0, 50, 0, 50]])
    let high = try #require(near.ordinalInformationIndex)
    let low = try #require(far.ordinalInformationIndex)
    #expect(high > low)
    #expect(near.informationIndex == far.informationIndex)
    // Of three borders at ¼, ½, ¾ the middle one is fully apart: units vary at the others by E(½), E(0) and E(½), E(1).
    let quarter = entropy([1, 3])
    let half = entropy([1, 1])
    #expect((1 - half / (2 * quarter + half) * 1).agrees(with: high, within: 1e-12))
  }

  @Test("Levels apart give 1, levels spread evenly 0, one level nothing")
  func extremes() throws {
    let apart = try GroupTable(rows: [[5, 0, 0], [0, 9, 0], [0, 0, 4]])
    #expect(1.0.agrees(with: apart.ordinalInformationIndex, within: 1e-12))
    #expect(1.0.agrees(with: apart.rankOrderInformationIndex(), within: 1e-9))
    let even = try GroupTable(rows: [[5, 10, 5], [1, 2, 1]])
    #expect(0.0.agrees(with: even.ordinalInformationIndex, within: 1e-12))
    #expect(0.0.agrees(with: even.rankOrderInformationIndex(), within: 1e-12))
    let one = try GroupTable(rows: [[0, 3, 0], [0, 4, 0]])
    #expect(one.ordinalInformationIndex == nil && one.rankOrderInformationIndex() == nil)
    #expect(try GroupTable(rows: []).ordinalInformationIndex == nil)
  }

  @Test("Where H is the same at all ranks, it is the rank-order H, however finely classes are cut")
  func rankOrder() throws {
    // One unit of every tenth pupil from all ranks beside units that hold one rank each: H(p) is constant.
    for classes in [3, 5, 10, 40] {
      var rows = (0..<classes).map { unit in (0..<classes).map { $0 == unit ? 90 : 0 } }
      rows.append(Array(repeating: 10, count: classes))
      let table = try GroupTable(rows: rows)
      #expect(0.9.agrees(with: table.rankOrderInformationIndex(), within: 1e-9), "\(classes)")
    }
  }

  @Test("Of few levels the rank-order H is a mean over their borders, weighted by E²")
  func fewLevels() throws {
    // Below ¼ all are of the first unit, H = 1 − ½ E(½)/E(¼); below ½ are half of both units, H = 0. A line through both
    // would be 0 on average.
    let table = try GroupTable(rows: [[25, 0, 25], [0, 25, 25]])
    let quarter = entropy([1, 3]) / entropy([1, 1])
    let expected = quarter * (quarter - 0.5) / (quarter * quarter + 1)
    #expect(expected.agrees(with: table.rankOrderInformationIndex(), within: 1e-12))
    #expect(0.1523.agrees(with: expected, within: 1e-4))
  }

  @Test("However levels are cut, the rank-order H lies among the H at their borders")
  func unevenLevels() throws {
    // A polynomial through all borders would leave their range in each of these.
    let rows = [
      [4, 16, 80], [70, 10, 17, 3], [3, 3, 4, 10, 30], [30, 10, 4, 3, 3], [1, 3, 8, 20, 40, 28],
    ]
    for row in rows {
      let other = row.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : 3 * $0.element }
      let table = try GroupTable(rows: [row, other])
      var atBorders: [Double] = []
      for border in 1..<row.count {
        let below: [Int] = [row, other].map { $0[..<border].reduce(0, +) }
        let above: [Int] = [row, other].map { $0[border...].reduce(0, +) }
        atBorders.append(try #require(TwoGroupCounts(members: below, others: above).informationIndex))
      }
      let index = try #require(table.rankOrderInformationIndex())
      let (least, most) = try (#require(atBorders.min()), #require(atBorders.max()))
      #expect(index >= least && index <= most, "\(row)")
    }
  }

  @Test("Where all borders lie in the tails there is no rank-order H")
  func tails() throws {
    // 3 of 100 below the only border; 3 and 90 of 100 below two of them.
    for rows in [[[3, 47], [0, 50]], [[3, 40, 7], [0, 47, 3]]] {
      let table = try GroupTable(rows: rows)
      #expect(table.rankOrderInformationIndex() == nil)
      #expect(table.ordinalInformationIndex != nil)
    }
    #expect(try GroupTable(rows: [[17, 33], [0, 50]]).rankOrderInformationIndex() != nil)
  }
}

@Suite("Published multigroup values", .enabled(if: SharedData.isPresent))
struct PublishedMultigroupTests {
  @Test(
    "A synthetic city of four groups, as PySAL 2.5.4 and R have it",
    arguments: [
      ("D", 0.3643779473809305), ("gini", 0.4975238060019029), ("H", 0.16694327471294412),
      ("M", 0.216683120066),
      ("exposure", 0.14737033392610566), ("R", 0.14730294069158956), ("C2", 0.14676010267975603),
      ("simpson", 0.707652380795796),
    ])
  func synthetic(id: String, expected: Double) throws {
    let file = "synth_units_1000.csv"
    let columns = try ["a", "b", "c", "d"].map { try SharedData.column($0, of: file) }
    let table = try GroupTable(rows: columns[0].indices.map { unit in columns.map { $0[unit] } })
    let index = try #require(MultigroupIndex(id: id))
    #expect(expected.agrees(with: index.value(of: table), within: 1e-9))
  }
}
