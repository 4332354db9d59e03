import DeterministicParallel
import Foundation
import Redesign
import RedesignTables
import Testing

/// Schools balanced by admission, against all choices of schools of a few pupils.
@Suite struct BalanceTests {
  /// Three schools and seven pupils at random places on a line.
  private func problem(seed: UInt64) -> BalanceProblem {
    var draws = SeededGenerator(seed: seed)
    let homes = (0..<7).map { _ in Double(draws.below(1000)) }
    let schools = (0..<3).map { _ in Double(draws.below(1000)) }
    let school = (0..<7).map { _ in Int32(draws.below(3)) }
    let isMember = (0..<7).map { _ in draws.below(2) == 1 }
    let places = (0..<3).map { own in school.count { $0 == Int32(own) } + draws.below(2) }
    let most = (0..<3).map { _ in 1 + draws.below(3) }
    let least = (0..<3).map { own in min(most[own], min(places[own], draws.below(2))) }
    return BalanceProblem(
      places: places, least: least, most: most, school: school, isMember: isMember
    ) { pupil, other in
      let way = abs(homes[pupil] - schools[other])
      return way > 900 ? nil : way - abs(homes[pupil] - schools[Int(school[pupil])])
    }
  }

  /// The fewest who change, and the least that they walk more, of all choices; nil when none keeps to the limits.
  private func best(_ problem: BalanceProblem, way: (Int, Int) -> Double?) -> (moved: Int, meters: Double)? {
    var best: (moved: Int, meters: Double)?
    for choice in 0..<2187 {
      var (rest, school) = (choice, [Int32]())
      for _ in 0..<7 {
        school.append(Int32(rest % 3))
        rest /= 3
      }
      let counts = problem.counts(school)
      let isKept = (0..<3).allSatisfy {
        counts.pupils[$0] <= problem.places[$0] && counts.members[$0] >= problem.least[$0]
          && counts.members[$0] <= problem.most[$0]
      }
      let movers = (0..<7).filter { school[$0] != problem.school[$0] }
      let ways = movers.map { way($0, Int(school[$0])) }
      guard isKept, ways.allSatisfy({ $0 != nil }) else { continue }
      let found = (moved: movers.count, meters: ways.compactMap { $0 }.reduce(0, +))
      if best.map({ found < $0 }) ?? true { best = found }
    }
    return best
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `The fewest pupils change school, and of all such choices they walk the least`(_ seed: UInt64) throws {
    var ways: [Int: Double] = [:]
    let drawn = problem(seed: seed)
    // The same ways once more, to be told of both sides.
    var draws = SeededGenerator(seed: seed)
    let homes = (0..<7).map { _ in Double(draws.below(1000)) }
    let schools = (0..<3).map { _ in Double(draws.below(1000)) }
    for pupil in 0..<7 {
      for school in 0..<3 {
        let way = abs(homes[pupil] - schools[school])
        if way <= 900 || school == Int(drawn.school[pupil]) {
          ways[pupil * 3 + school] = way - abs(homes[pupil] - schools[Int(drawn.school[pupil])])
        }
      }
    }
    let expected = best(drawn) { ways[$0 * 3 + $1] }
    let found = drawn.solved()
    #expect((found == nil) == (expected == nil))
    guard let found, let expected else { return }
    let counts = drawn.counts(found.school)
    #expect((0..<3).allSatisfy { counts.pupils[$0] <= drawn.places[$0] })
    #expect((0..<3).allSatisfy { drawn.least[$0]...drawn.most[$0] ~= counts.members[$0] })
    #expect(found.membersWhoMove + found.othersWhoMove == expected.moved)
    #expect(abs(found.extraMeters - expected.meters) < 1e-6)
  }

  @Test func `Reserves are rounded up, caps down, and an even spread is within any margin`() {
    #expect(BalanceLimits(reserve: 0.2, most: 0.4).members(of: 24, share: 0.3) == (5, 9))
    #expect(BalanceLimits(reserve: 0.25).members(of: 24, share: 0.3) == (6, 24))
    #expect(BalanceLimits(within: 0.1).members(of: 24, share: 0.3) == (4, 10))
    #expect(BalanceLimits(within: 0).members(of: 10, share: 0.3) == (3, 3))
  }

  @Test func `The index of dissimilarity is the share of the group that would have to move`() {
    // 3 of 4 and 1 of 4: half of the difference of shares 3/4 − 1/4 and 1/4 − 3/4.
    let problem = BalanceProblem(
      places: [4, 4], least: [0, 0], most: [4, 4], school: [0, 0, 0, 0, 1, 1, 1, 1],
      isMember: [true, true, true, false, true, false, false, false]
    ) { _, _ in 0 }
    #expect(problem.dissimilarity(problem.school) == 0.5)
    #expect(problem.solved()?.school == problem.school)
  }
}
