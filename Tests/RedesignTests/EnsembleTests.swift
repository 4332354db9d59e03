import DeterministicParallel
import Redesign
import Testing

@testable import Redesign

@Suite struct EnsembleTests {
  /// 3 × 3 squares in three zones of three: ten plans, as each zone is a path with one spanning tree, all equally
  /// likely in the reversible chain.
  @Test(arguments: [PlanEnsemble.Method.reversible(mostCuts: 3), .forest])
  func `The reversible chains visit the ten plans of a small grid alike`(method: PlanEnsemble.Method) {
    let count = 9
    let problem = RedesignProblem(
      blocks: (0..<count).map(String.init), graph: Grids.graph(3, 3),
      pupils: ContiguousArray(repeating: 1, count: count),
      facilities: (0..<3).map { Facility(code: "\($0)", homes: []) })
    var chain = ReComChain(
      problem, from: Plan([0, 0, 0, 1, 1, 1, 2, 2, 2]), floors: [3, 3, 3], ceilings: [3, 3, 3],
      keepsHomes: false, method: method, SeededGenerator(seed: 11))
    var visits: [[Int32]: Int] = [:]
    let steps = 400_000
    for _ in 0..<steps {
      chain.step()
      var names: [Int32: Int32] = [:]
      let plan = chain.plan.map { zone in
        if names[zone] == nil { names[zone] = Int32(names.count) }
        return names[zone] ?? 0
      }
      visits[plan, default: 0] += 1
    }
    #expect(visits.count == 10)
    #expect(chain.overfull == 0)
    for visit in visits.values { #expect(abs(Double(visit) / Double(steps) - 0.1) < 0.01) }
  }

  /// All plans of a grid in two zones are listed here, with the numbers of spanning trees by Kirchhoff's theorem.
  @Test(arguments: [[[0], [11]], [[0, 5], [11]], [[], []]])
  func `The forest chain visits plans in proportion to their spanning trees`(homes: [[Int]]) throws {
    let graph = Grids.graph(4, 3)
    let problem = RedesignProblem(
      blocks: (0..<12).map(String.init), graph: graph, pupils: ContiguousArray(repeating: 1, count: 12),
      facilities: homes.enumerated().map { Facility(code: "\($0)", homes: $1) })
    let sizes = [4...7, 5...8]
    var trees: [[Int32]: Double] = [:]
    for bits in 0..<(1 << 12) {
      let plan = (0..<12).map { Int32(bits >> $0 & 1) }
      let zones = (0..<2).map { zone in (0..<12).filter { plan[$0] == Int32(zone) } }
      guard zip(zones, sizes).allSatisfy({ $1.contains($0.count) }),
        zip(zones, homes).allSatisfy({ Set($1).isSubset(of: $0) })
      else { continue }
      let count = zones.reduce(1) { $0 * SpanningTrees.count($1, of: graph) }
      if count > 0.5 { trees[plan] = count }
    }
    let first = try #require(trees.keys.min { $0.lexicographicallyPrecedes($1) })
    var chain = ReComChain(
      problem, from: Plan(ContiguousArray(first)), floors: sizes.map(\.lowerBound),
      ceilings: sizes.map(\.upperBound), keepsHomes: true, method: .forest, SeededGenerator(seed: 7))
    var visits: [[Int32]: Int] = [:]
    let steps = 300_000
    for _ in 0..<steps {
      chain.step()
      visits[chain.plan, default: 0] += 1
    }
    #expect(Set(visits.keys) == Set(trees.keys))
    let all = trees.values.reduce(0, +)
    let apart = trees.reduce(0) {
      $0 + abs(Double(visits[$1.key] ?? 0) / Double(steps) - $1.value / all) / 2
    }
    #expect(apart < 0.02, "the distributions are \(apart) apart")
    #expect(chain.accepted > steps / 2)
  }

  @Test(arguments: [PlanEnsemble.Method.recombination, .forest])
  func `Plans of a chain keep their zones connected, their homes and their pupils`(
    method: PlanEnsemble.Method
  ) {
    var problem = Grids.problem(10, 10, seed: 5, homes: [0, 9, 90, 99])
    // An area with two schools keeps both.
    problem.facilities[0].homes.append(44)
    let start = Plan(
      ContiguousArray((0..<100).map { (block: Int) -> Int32 in Int32(block / 50 * 2 + block % 10 / 5) }))
    let loads = PlanVerifier(problem, Objective(.travel), Constraints()).verdict(on: start).loads
    var constraints = Constraints()
    constraints.floors = loads.map { $0 * 4 / 5 }
    constraints.ceilings = loads.map { $0 * 6 / 5 }
    var chain = ReComChain(
      problem, from: start, floors: constraints.floors, ceilings: constraints.ceilings.map { $0 ?? 0 },
      keepsHomes: true, method: method, SeededGenerator(seed: 1))
    let verifier = PlanVerifier(problem, Objective(.travel), constraints)
    for _ in 0..<200 {
      chain.step()
      #expect(verifier.verdict(on: Plan(ContiguousArray(chain.plan))).isFeasible)
    }
    #expect(chain.accepted > 150)
  }

  @Test func `Chains that differ are told from chains that agree`() {
    var draws = SeededGenerator(seed: 3)
    let same = (0..<2).map { _ in (0..<1000).map { _ in draws.unit() } }
    let apart = [same[0], same[1].map { $0 + 1 }]
    #expect(abs(MixingDiagnostics(same).splitRHat - 1) < 0.01)
    #expect(MixingDiagnostics(same).effectiveSize > 1500)
    #expect(MixingDiagnostics(apart).splitRHat > 2)
    #expect(MixingDiagnostics(same).haveMixed && !MixingDiagnostics(apart).haveMixed)
    // A chain that repeats each value ten times tells a tenth.
    let sticky = same.map { chain in (0..<1000).map { chain[$0 / 10] } }
    #expect(MixingDiagnostics(sticky).effectiveSize < 400)
  }
}

/// Spanning trees by Kirchhoff's theorem.
private enum SpanningTrees {
  /// How many the blocks have among themselves; 0 when they do not hang together.
  static func count(_ blocks: [Int], of graph: BlockGraph) -> Double {
    var matrix = blocks.map { row in
      blocks.map { column -> Double in
        let neighbours = graph.neighbours(of: row).map { Int($0) }
        if row == column { return Double(neighbours.count { blocks.contains($0) }) }
        return neighbours.contains(column) ? -1 : 0
      }
    }
    var determinant = 1.0
    for pivot in blocks.indices.dropLast() {
      let last = blocks.count - 1
      guard let row = (pivot..<last).max(by: { abs(matrix[$0][pivot]) < abs(matrix[$1][pivot]) }),
        abs(matrix[row][pivot]) > 1e-9
      else { return 0 }
      if row != pivot {
        matrix.swapAt(row, pivot)
        determinant = -determinant
      }
      determinant *= matrix[pivot][pivot]
      for below in (pivot + 1)..<max(pivot + 1, last) {
        let factor = matrix[below][pivot] / matrix[pivot][pivot]
        for column in pivot..<last { matrix[below][column] -= factor * matrix[pivot][column] }
      }
    }
    return determinant
  }
}
