import DeterministicParallel
import Foundation
import Redesign

/// Times the ensemble on a square grid of equal blocks that begins with vertical strips.
func timeChains(_ name: String, steps: Int, workers: Workers) {
  // SIDE:districts:tolerance:method
  let parts = name.split(separator: ":").map(String.init)
  let (side, districts) = (Int(parts[0]) ?? 50, Int(parts[1]) ?? 10)
  let tolerance = Double(parts[2]) ?? 0.02
  var borders: [BlockGraph.Border] = []
  for block in 0..<side * side {
    if (block + 1) % side != 0 { borders.append(.init(block, block + 1)) }
    if block + side < side * side { borders.append(.init(block, block + side)) }
  }
  let problem = RedesignProblem(
    blocks: (0..<side * side).map(String.init), graph: BlockGraph(count: side * side, borders: borders),
    pupils: ContiguousArray(repeating: 1, count: side * side),
    groups: [
      PupilGroup(
        name: "west", counts: ContiguousArray((0..<side * side).map { $0 % side < side / 2 ? 1 : 0 }))
    ],
    facilities: (0..<districts).map { Facility(code: String($0), homes: []) })
  let start = Plan(ContiguousArray((0..<side * side).map { Int32($0 % side * districts / side) }))
  let ideal = Double(side * side) / Double(districts)
  let ensemble = PlanEnsemble(
    problem, from: start,
    floors: (0..<districts).map { _ in Int((ideal * (1 - tolerance) - 1e-9).rounded(.up)) },
    ceilings: (0..<districts).map { _ in Int((ideal * (1 + tolerance) + 1e-9).rounded(.down)) },
    keepsHomes: false)
  let clock = ContinuousClock()
  var sample: EnsembleSample?
  let elapsed = clock.measure {
    sample = ensemble.sample(
      Objective(.segregation(.dissimilarity, groups: [0])),
      method: parts.count > 3 ? .reversible(mostCuts: 30) : .recombination, chains: 2, steps: steps,
      every: 10,
      seed: 1, workers: workers)
  }
  guard let sample else { return }
  let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  print(
    String(
      format:
        "%@: %.0f steps/s (%d chains), %d accepted of %d, %d distinct of %d, R-hat %.3f, effective size %.0f",
      name, Double(2 * steps) / seconds, 2, sample.accepted, 2 * steps, sample.distinct, sample.count,
      sample.diagnostics.splitRHat, sample.diagnostics.effectiveSize))
}
