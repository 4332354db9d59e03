import DeterministicParallel
import Testing

@testable import Redesign

/// The choice of one zone for each facility beside all choices there are.
@Suite struct ZoneChoiceTests {
  private struct Choices {
    let model: SearchModel
    /// Of each facility the members and costs of its zones; the first of each make a plan together.
    var zones: [[(members: [Int32], cost: Double)]]

    /// - Parameters:
    ///   - pairs: whether blocks come in twos that no zone parts.
    ///   - mayClose: whether a facility may stay without a zone.
    init(seed: UInt64, pairs: Bool, mayClose: Bool) {
      let blocks = 10
      var draws = SeededGenerator(seed: seed)
      var constraints = Constraints()
      constraints.mayClose = mayClose
      model = SearchModel(
        Grids.problem(blocks, pairs ? 2 : 1, seed: seed, homes: [0, 4, 9]), Objective(.travel), constraints)
      func zone(_ members: [Int], _ draws: inout SeededGenerator) -> (members: [Int32], cost: Double) {
        let all = pairs ? members + members.map { $0 + blocks } : members
        return (all.map { Int32($0) }, Double(members.count) + 3 * draws.unit())
      }
      let owners = (0..<blocks).map { $0 < 3 ? $0 : draws.below(3) }
      zones = (0..<3).map { facility in
        let own = (0..<blocks).filter { owners[$0] == facility }
        return [zone(own, &draws)]
          + (0..<40).map { _ in zone((0..<blocks).filter { _ in draws.unit() < 0.35 }, &draws) }
          + (mayClose ? [([], 0)] : [])
      }
    }

    var known: Double { zones.reduce(0) { $0 + $1[0].cost } }

    var least: Double {
      var least = known
      for first in zones[0] {
        for second in zones[1] where Set(first.members).isDisjoint(with: second.members) {
          for third in zones[2]
          where first.members.count + second.members.count + third.members.count == model.blocks {
            if Set(first.members + second.members + third.members).count == model.blocks {
              least = min(least, first.cost + second.cost + third.cost)
            }
          }
        }
      }
      return least
    }

    /// At prices of blocks at which each facility's cheapest zone is worth nothing.
    var choice: ZoneChoice {
      var draws = SeededGenerator(seed: 7)
      let blocks = (0..<model.blocks).map { _ in draws.unit() }
      let values = zones.map { $0.map { zone in zone.members.reduce(zone.cost) { $0 - blocks[Int($1)] } } }
      let facilities = values.map { $0.min() ?? 0 }
      return ZoneChoice(
        model,
        zones.indices.flatMap { facility in
          zones[facility].indices.map { index in
            ZoneChoice.Zone(
              members: zones[facility][index].members[...], facility: facility,
              cost: zones[facility][index].cost,
              reducedCost: values[facility][index] - facilities[facility])
          }
        }, prices: blocks + facilities, objective: known)
    }
  }

  @Test(
    arguments: 1...25 as ClosedRange<UInt64>, [(false, false), (true, false), (false, true), (true, true)])
  func `It finds the best choice, whatever zones do not tell apart`(_ seed: UInt64, _ kind: (Bool, Bool)) {
    let choices = Choices(seed: seed, pairs: kind.0, mayClose: kind.1)
    var choice = choices.choice
    choice.search(most: 1000, stepLimit: 100_000) { false }
    #expect(choice.isComplete)
    #expect(abs(choice.objective - choices.least) < 1e-6)
    guard let plan = choice.plan else {
      #expect(choices.least == choices.known)
      return
    }
    // The plan is one of zones that there are.
    let cost = (0..<3).reduce(0.0) { sum, facility in
      let members = plan.indices.filter { plan[$0] == Int32(facility) }.map { Int32($0) }
      let costs = choices.zones[facility].filter { $0.members == members }.map(\.cost)
      return sum + (costs.min() ?? .infinity)
    }
    #expect(abs(cost - choices.least) < 1e-6)
  }

  @Test func `With no time left it says that it has not come to an end`() {
    var choice = Choices(seed: 1, pairs: false, mayClose: false).choice
    choice.search(most: 1000, stepLimit: 100_000) { true }
    #expect(!choice.isComplete && choice.plan == nil)
  }
}
