import DeterministicParallel
import Foundation
import Layers
import Redesign
import RedesignTables

/// Searches the instances of `redesign` in CATCHMENT_SHARED_DATA and prints what is found beside what is published.
///
///     RedesignBenchmark afsap zys_15b --time 60 --seed 1 --threads 2 --verbose
let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
func option(_ name: String) -> String? {
  CommandLine.arguments.firstIndex(of: "--\(name)").map { CommandLine.arguments[$0 + 1] }
}
let values = ["time", "seed", "threads", "rounds", "output", "tables", "steps"].compactMap(option)
let words = arguments.filter { !values.contains($0) }
guard let family = words.first else {
  print(
    "usage: RedesignBenchmark afsap|unified|loudoun|segregation|city|recom INSTANCE… [--time s] [--seed n] [--threads n]"
  )
  exit(64)
}
let root = (ProcessInfo.processInfo.environment["CATCHMENT_SHARED_DATA"] ?? "") + "/redesign"
let options = SearchOptions(
  seconds: option("time").flatMap(Double.init) ?? 60, seed: option("seed").flatMap(UInt64.init) ?? 1,
  workers: Workers(count: option("threads").flatMap(Int.init) ?? 2),
  rounds: option("rounds").flatMap(Int.init))
let isVerbose = CommandLine.arguments.contains("--verbose")

for name in words.dropFirst() where family == "recom" {
  timeChains(name, steps: option("steps").flatMap(Int.init) ?? 20_000, workers: options.workers)
}
for name in words.dropFirst() where family != "recom" {
  let instance = try Instance(family, name, root: root)
  let search = PlanSearch(instance.problem, instance.objective, instance.constraints)
  let result = search.run(options) { progress in
    guard isVerbose else { return }
    print(
      String(
        format: "  %6.1f s  round %d  %.6f %@  bound %@", progress.seconds, progress.rounds,
        progress.objective,
        progress.isFeasible ? "" : "infeasible", progress.bound.map { String(format: "%.6f", $0) } ?? "none"))
  }
  var line = String(
    format: "%@ %.6f", name, result.verdict.objective)
  if let best = instance.best {
    line += String(format: "  %+.4f %% of published %.6f", (result.verdict.objective / best - 1) * 100, best)
    if let bound = result.bound {
      line += String(format: "  bound %.4f (%.3f %% below published)", bound, (1 - bound / best) * 100)
    }
  } else if let bound = result.bound {
    line += String(format: "  bound %.6f", bound)
  }
  line += String(
    format: "  %.1f s, CPU %.1f s, %d rounds, %d open, values %@", result.seconds, result.processorSeconds,
    result.rounds, result.verdict.openFacilities,
    result.verdict.values.map { String(format: "%.6f", $0) }.joined(separator: " "))
  if !result.verdict.isFeasible { line += "  INFEASIBLE: \(result.verdict.violations.count)" }
  print(line)
  if let output = option("output") {
    try OutputFile.write(output, overwrite: true) { writer in
      result.plan.writeCSV(for: instance.problem, to: writer)
    }
  }
}
