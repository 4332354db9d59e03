import DeterministicParallel
import Segregation

/// Times the indices and their inference on a made-up city of 100,000 units; best of several runs. A word as argument
/// takes those only in whose name it stands.
let wanted = CommandLine.arguments.dropFirst().first
let units = 100_000
var draws = SeededGenerator(seed: 2026)
var counts: [Int] = []
counts.reserveCapacity(4 * units)
for _ in 0..<units {
  let scale = 1 + draws.below(4)
  for group in 0..<4 { counts.append(draws.below([120, 60, 30, 90][group] * scale / 2 + 1)) }
}
let table = try GroupTable(counts: counts, groups: 4)
let pair = table.twoGroup(1, versus: .rest)

func time(_ what: String, runs: Int = 5, _ body: () throws -> Void) rethrows {
  guard wanted.map(what.contains) ?? true else { return }
  let clock = ContinuousClock()
  var best = Duration.seconds(1_000_000)
  for _ in 0..<runs { best = min(best, try clock.measure(body)) }
  let name = what.padded(to: 52)
  print(name, best)
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

print("\(units) units, \(Int(table.total)) pupils, \(Workers.all.count) threads")
for index in TwoGroupIndex.all { time(index.id) { _ = index.value(of: pair) } }
for index in MultigroupIndex.allCases { time("multigroup \(index.id)") { _ = index.value(of: table) } }
time("expected D, exact") { _ = TwoGroupIndex.dissimilarity.expected(of: pair) }
time("expected M, exact, 4 groups") { _ = MultigroupIndex.mutualInformation.expected(of: table) }
time("expected Gini, exact", runs: 1) { _ = TwoGroupIndex.gini.expected(of: pair) }
let replication = Replication(replicates: 500)
try time("500 bootstraps of D by pupil", runs: 2) {
  _ = try pair.bootstrap([.dissimilarity], .pupils, replication)
}
try time("500 bootstraps of M by pupil", runs: 2) {
  _ = try pair.bootstrap([.mutualInformation], .pupils, replication)
}
try time("500 bootstraps of M by pupil, 4 groups", runs: 2) {
  _ = try MultigroupIndex.bootstrap([.mutualInformation], of: table, .pupils, replication)
}
try time("500 bootstraps of D by unit", runs: 2) {
  _ = try pair.bootstrap([.dissimilarity], .units, replication)
}
let raised = [TwoGroupIndex.dissimilarity, .gini, .gorard, .atkinson(0.5)]
try time("intervals of D, 100 draws", runs: 2) {
  _ = try [SegregationMeasure.group(1, versus: .rest, .dissimilarity)].intervals(
    of: table, .pupils, Replication(replicates: 100))
}
try time("intervals of D, Gini, Gorard and Atkinson, 100 draws", runs: 2) {
  _ = try raised.map { SegregationMeasure.group(1, versus: .rest, $0) }.intervals(
    of: table, .pupils, Replication(replicates: 100))
}
try time("intervals of D, Gini, Gorard, Atkinson, H and M, 100 draws", runs: 2) {
  _ = try (raised + [.information, .mutualInformation]).map {
    SegregationMeasure.group(1, versus: .rest, $0)
  }.intervals(of: table, .pupils, Replication(replicates: 100))
}
try time("intervals of H and M of 4 groups, 100 draws", runs: 2) {
  _ = try [SegregationMeasure.allGroups(.information), .allGroups(.mutualInformation)].intervals(
    of: table, .pupils, Replication(replicates: 100))
}
try time("500 permutations of D", runs: 2) { _ = try pair.permutations([.dissimilarity], replication) }

let places = 20_000
let homes = try GroupTable(counts: counts.prefix(4 * places), groups: 4)
let x = ContiguousArray((0..<places).map { _ in draws.unit() * 14_000 })
let y = ContiguousArray((0..<places).map { _ in draws.unit() * 14_000 })
time("spatial H, radii 250 to 2,000 m, 20,000 units") {
  for radius in [250.0, 500, 1000, 1500, 2000] {
    let near = try? Proximity(x: x, y: y, kernel: .biweight(radius: radius))
    _ = near.flatMap { try? Surroundings(of: homes, near: $0).informationIndex }
  }
}

let residences = ContiguousArray((0..<1_000_000).map { Int32($0 / 50) })
let zones = ContiguousArray(residences.map { $0 / 10 })
let nearest = ContiguousArray(residences.map { min(1999, ($0 + 3) / 10) })
let attended = ContiguousArray(zones.map { draws.unit() < 0.3 ? Int32(draws.below(2000)) : $0 })
let settings = [
  Setting("residence", units: residences, unitCount: 20_000), Setting("zone", units: zones, unitCount: 2000),
  Setting("nearest", units: nearest, unitCount: 2000), Setting("attended", units: attended, unitCount: 2000),
]
let groups = ContiguousArray((0..<1_000_000).map { _ in draws.unit() < 0.2 ? Int32(0) : 1 })
let pupils = try PupilSettings(settings, groups: groups, groupCount: 2)
time("gap in D and M, 1,000,000 pupils, 4 settings, 500 draws", runs: 1) {
  _ = pupils.gaps([.group(0, versus: .rest, .dissimilarity), .allGroups(.mutualInformation)], replication)
}
