import DeterministicParallel
import Foundation
import Redesign

/// Made-up problems on grids, small enough to try all plans.
enum Grids {
  /// Squares of side 1 with borders of length 1, numbered row by row.
  static func graph(_ width: Int, _ height: Int) -> BlockGraph {
    var borders: [BlockGraph.Border] = []
    for y in 0..<height {
      for x in 0..<width {
        if x + 1 < width { borders.append(.init(y * width + x, y * width + x + 1)) }
        if y + 1 < height { borders.append(.init(y * width + x, (y + 1) * width + x)) }
      }
    }
    return BlockGraph(count: width * height, borders: borders)
  }

  /// Facilities in two opposite corners; pupils and members of a group at random.
  static func problem(_ width: Int, _ height: Int, seed: UInt64, homes: [Int]? = nil) -> RedesignProblem {
    var draws = SeededGenerator(seed: seed)
    let count = width * height
    let homes = homes ?? [0, count - 1]
    let pupils = ContiguousArray((0..<count).map { _ in Int32(1 + draws.below(9)) })
    let members = ContiguousArray(pupils.map { Int32(draws.below(Int($0) + 1)) })
    var distances = ContiguousArray<Double>()
    for block in 0..<count {
      for home in homes {
        distances.append(
          100 * hypot(Double(block % width - home % width), Double(block / width - home / width)))
      }
    }
    return RedesignProblem(
      blocks: (0..<count).map { "b\($0)" }, graph: graph(width, height), pupils: pupils,
      groups: [PupilGroup(name: "g", counts: members)],
      shapes: BlockShapes(
        areas: ContiguousArray(repeating: 1, count: count),
        perimeters: ContiguousArray(repeating: 4, count: count)),
      facilities: homes.enumerated().map {
        Facility(code: "f\($0)", homes: [$1], capacity: 40, fixedCost: 1 + Double($0))
      },
      distances: distances)
  }

  /// The least objective of all plans that the verifier finds feasible; nil when none is.
  static func optimum(_ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints)
    -> Double?
  {
    let verifier = PlanVerifier(problem, objective, constraints)
    let (blocks, facilities) = (problem.blocks.count, problem.facilities.count)
    var plan = Plan(ContiguousArray(repeating: 0, count: blocks))
    var best: Double?
    while true {
      let verdict = verifier.verdict(on: plan)
      if verdict.isFeasible { best = min(best ?? .infinity, verdict.objective) }
      var block = 0
      while block < blocks, plan.facility[block] == Int32(facilities - 1) {
        plan.facility[block] = 0
        block += 1
      }
      guard block < blocks else { return best }
      plan.facility[block] += 1
    }
  }
}
