import DeterministicParallel
import Redesign
import Testing

@testable import Redesign

@Suite struct EnsembleTests {
  /// 3 × 3 squares in three zones of three: ten plans, as each zone is a path with one spanning tree, all equally
  /// likely in the reversible chain.
  @Test func `The reversible chain visits the ten plans of a small grid alike`() {
    let count = 9
    let problem = RedesignProblem(
      blocks: (0..<count).map(String.init), graph: Grids.graph(3, 3),
      pupils: ContiguousArray(repeating: 1, count: count),
      facilities: (0..<3).map { Facility(code: "\($0)", homes: []) })
    var chain = ReComChain(
      problem, from: Plan([0, 0, 0, 1, 1, 1, 2, 2, 2]), floors: [3, 3, 3], ceilings: [3, 3, 3],
      keepsHomes: false,
      method: .reversible(mostCuts: 3), SeededGenerator(seed: 11))
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

  @Test func `Plans of a chain keep their zones connected, their homes and their pupils`() {
    let problem = Grids.problem(10, 10, seed: 5, homes: [0, 9, 90, 99])
    let start = Plan(
      ContiguousArray((0..<100).map { (block: Int) -> Int32 in Int32(block / 50 * 2 + block % 10 / 5) }))
    let loads = PlanVerifier(problem, Objective(.travel), Constraints()).verdict(on: start).loads
    var constraints = Constraints()
    constraints.floors = loads.map { $0 * 4 / 5 }
    constraints.ceilings = loads.map { $0 * 6 / 5 }
    var chain = ReComChain(
      problem, from: start, floors: constraints.floors, ceilings: constraints.ceilings.map { $0 ?? 0 },
      keepsHomes: true, method: .recombination, SeededGenerator(seed: 1))
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
