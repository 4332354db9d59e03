import Foundation
import Redesign
import Testing

/// Four blocks in a row, a b c d, with 2, 2, 3, 3 pupils; facilities x in a and y in d, 100 m between neighbours.
@Suite struct PlanVerifierTests {
  private static let problem = RedesignProblem(
    blocks: ["a", "b", "c", "d"],
    graph: BlockGraph(count: 4, borders: [.init(0, 1), .init(1, 2), .init(2, 3)]), pupils: [2, 2, 3, 3],
    groups: [PupilGroup(name: "g", counts: [2, 0, 0, 3])],
    shapes: BlockShapes(areas: [1, 1, 1, 1], perimeters: [4, 4, 4, 4]),
    facilities: [
      Facility(code: "x", homes: [0], capacity: 4, fixedCost: 10),
      Facility(code: "y", homes: [3], capacity: 8, fixedCost: 20),
    ],
    distances: [0, 300, 100, 200, 200, 100, 300, 0], today: Plan([0, 0, 1, 1]))

  private func value(_ measure: Objective.Measure, _ plan: ContiguousArray<Int32>) -> Double {
    PlanVerifier(Self.problem, Objective(measure), Constraints()).verdict(on: Plan(plan)).objective
  }

  @Test func `Each measure has the value computed by hand`() {
    let halves: ContiguousArray<Int32> = [0, 0, 1, 1]
    #expect(abs(value(.travel, halves) - (2 * 0.1 + 3 * 0.1)) < 1e-12)
    #expect(value(.fixedCosts, halves) == 30)
    #expect(value(.fixedCosts, [1, 1, 1, 1]) == 20)
    #expect(abs(value(.balance, halves) - (abs(1 - 4.001 / 4.00001) + abs(1 - 6.001 / 8.00001))) < 1e-12)
    // Two squares side by side: area 2, perimeter 6.
    #expect(abs(value(.compactness, halves) - 2 * (1 - 4 * .pi * 2 / 36)) < 1e-12)
    #expect(value(.moved, [0, 1, 1, 1]) == 2)
    // x has 2 of 5 members and 2 of 5 others, y 3 and 3.
    #expect(value(.segregation(.dissimilarity, groups: [0]), halves) == 0)
    // x has 2 members; y has 3 members and 5 others: ½ (2/5 + |3/5 − 1|).
    #expect(abs(value(.segregation(.dissimilarity, groups: [0]), [0, 1, 1, 1]) - 0.4) < 1e-12)
    // η² = (2 · ½² + 8 · (3/8 − ½)²) / (10 · ¼).
    #expect(
      abs(value(.segregation(.varianceRatio, groups: [0]), [0, 1, 1, 1]) - (0.5 + 8.0 / 64) / 2.5) < 1e-12)
    // M = 2/10 ln 2 + 8/10 (3/8 ln ¾ + 5/8 ln 5/4), the entropy is ln 2.
    let mutual = 0.2 * log(2) + 0.8 * (0.375 * log(0.75) + 0.625 * log(1.25))
    #expect(abs(value(.segregation(.mutualInformation, groups: [0]), [0, 1, 1, 1]) - mutual) < 1e-12)
    #expect(abs(value(.segregation(.information, groups: [0]), [0, 1, 1, 1]) - mutual / log(2)) < 1e-12)
  }

  static let broken: [(String, ContiguousArray<Int32>, @Sendable (inout Constraints) -> Void, Violation)] = [
    ("unassigned", [0, 0, -1, 1], { _ in }, Violation(.unassigned, block: 2)),
    (
      "home elsewhere", [1, 0, 1, 1], { $0.contiguity = .free },
      Violation(.homeElsewhere, facility: 0, block: 0)
    ),
    ("in pieces", [0, 1, 0, 1], { $0.keepsHomes = false }, Violation(.pieces, facility: 0, block: 2)),
    ("closed", [1, 1, 1, 1], { _ in }, Violation(.closed, facility: 0)),
    (
      "over the ceiling", [0, 0, 1, 1], { $0.ceilings = [3, nil] },
      Violation(.overCeiling, facility: 0, amount: 1)
    ),
    (
      "under the floor", [0, 0, 1, 1], { $0.floors = [0, 8] }, Violation(.underFloor, facility: 1, amount: 2)
    ),
    (
      "too far", [0, 1, 1, 1], { $0.travelGrowth = 0.5 },
      Violation(.tooFar, facility: 1, block: 1, amount: 50)
    ),
    (
      "longer than the limit", [0, 1, 1, 1], { $0.longestWay = 150 },
      Violation(.tooFar, facility: 1, block: 1, amount: 50)
    ),
    ("moved too many", [0, 1, 1, 1], { $0.largestMovedShare = 0.1 }, Violation(.movedTooMany, amount: 1)),
    ("locked", [0, 1, 1, 1], { $0.lockedBlocks = [1] }, Violation(.locked, facility: 1, block: 1)),
    (
      "locked facility", [0, 0, 0, 1], { $0.lockedFacilities = [1] },
      Violation(.locked, facility: 0, block: 2)
    ),
  ]

  @Test(arguments: broken.indices) func `A broken constraint is named with what it lacks`(_ index: Int) {
    let (_, plan, change, expected) = Self.broken[index]
    var constraints = Constraints()
    change(&constraints)
    let verdict = PlanVerifier(Self.problem, Objective(.travel), constraints).verdict(on: Plan(plan))
    #expect(verdict.violations.contains(expected))
    #expect(!verdict.isFeasible)
  }

  @Test func `Cohesion asks for the neighbours of today's zone`() {
    var constraints = Constraints()
    constraints.cohesion = 0.5
    let verifier = PlanVerifier(Self.problem, Objective(.travel), constraints)
    #expect(verifier.verdict(on: Plan([0, 0, 1, 1])).isFeasible)
    // c goes alone: it and d each lack their only companion.
    #expect(
      verifier.verdict(on: Plan([0, 0, 0, 1])).violations == [
        Violation(.cohesion, facility: 0, block: 2), Violation(.cohesion, facility: 1, block: 3),
      ])
  }

  @Test func `Islands of today may stay only where that is asked for`() {
    var problem = Self.problem
    problem.today = Plan([0, 1, 0, 1])
    var constraints = Constraints()
    constraints.keepsHomes = false
    func isFeasible() -> Bool {
      PlanVerifier(problem, Objective(.travel), constraints).verdict(on: Plan([0, 1, 0, 1])).isFeasible
    }
    #expect(!isFeasible())
    constraints.keepsIslands = true
    #expect(isFeasible())
  }
}
