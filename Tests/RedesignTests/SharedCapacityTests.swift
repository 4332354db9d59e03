import Redesign
import Testing

/// Schools that serve several facilities: S, of 20 places, serves x and y, T, of 10, y and z. Of S ten places are x's and ten
/// y's, of T four y's and six z's; y has three places besides.
@Suite struct SharedCapacityTests {
  private static func problem(_ pupils: ContiguousArray<Int32>) -> RedesignProblem {
    RedesignProblem(
      blocks: ["a", "b", "c"], graph: BlockGraph(count: 3, borders: [.init(0, 1), .init(1, 2)]),
      pupils: pupils,
      facilities: [
        Facility(code: "x", homes: [0], capacity: 10), Facility(code: "y", homes: [1], capacity: 17),
        Facility(code: "z", homes: [2], capacity: 6),
      ],
      sharedCapacity: [
        SharedCapacity(facilities: [0, 1], shares: [10, 10]),
        SharedCapacity(facilities: [1, 2], shares: [4, 6]),
      ])
  }

  struct Case: Sendable {
    let loads: [Int]
    let tooMany: [Int]
  }

  private static let cases = [
    Case(loads: [10, 17, 6], tooMany: [0, 0, 0]),
    // y has a place of S to spare.
    Case(loads: [11, 16, 6], tooMany: [0, 0, 0]), Case(loads: [12, 16, 6], tooMany: [1, 0, 0]),
    // z leaves two places of T; y takes them and leaves two of S.
    Case(loads: [12, 17, 4], tooMany: [0, 0, 0]), Case(loads: [13, 17, 4], tooMany: [1, 0, 0]),
    // S has 20 places for x, whatever is left of T.
    Case(loads: [21, 0, 0], tooMany: [1, 0, 0]),
    // T has ten for z: y lives by its own three and S.
    Case(loads: [7, 16, 10], tooMany: [0, 0, 0]), Case(loads: [7, 17, 10], tooMany: [0, 0, 1]),
  ]

  @Test(arguments: cases) func `What one facility leaves another may take`(_ instance: Case) {
    let problem = Self.problem(ContiguousArray(instance.loads.map { Int32($0) }))
    #expect(problem.pupilsTooMany(instance.loads) { problem.facilities[$0].capacity } == instance.tooMany)
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map(\.capacity)
    let verdict = PlanVerifier(problem, Objective(.moved), constraints).verdict(on: Plan([0, 1, 2]))
    #expect(
      verdict.violations
        == instance.tooMany.enumerated().filter { $1 > 0 }.map {
          Violation(.overCeiling, facility: $0, amount: Double($1))
        })
  }

  /// A limit below the places is one of its own, and without one nobody is too many.
  @Test func `A limit by name is not lifted`() {
    let problem = Self.problem([12, 0, 0])
    #expect(
      problem.pupilsTooMany([12, 0, 0]) { $0 == 0 ? 9 : problem.facilities[$0].capacity } == [3, 0, 0])
    #expect(problem.pupilsTooMany([99, 99, 99]) { _ in nil } == [0, 0, 0])
  }
}
