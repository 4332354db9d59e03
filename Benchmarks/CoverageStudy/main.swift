import DeterministicParallel
import Foundation
import Segregation

// How often intervals at nominally 95 % hold the truth, in towns whose truth is known:
//   CoverageStudy [samples] [draws] [part of a situation's name]
// Writes a page of Markdown; the same numbers give the same page on any number of threads.
let arguments = CommandLine.arguments.dropFirst()
let samples = arguments.first.flatMap { Int($0) } ?? 400
let draws = arguments.dropFirst().first.flatMap { Int($0) } ?? 300
let wanted = arguments.dropFirst(2).first ?? ""

func percent(_ part: Int) -> String { String(format: "%.1f", 100 * Double(part) / Double(samples)) }

let error = 100 * (0.95 * 0.05 / Double(samples)).squareRoot()
print(
  """
  # How often the intervals hold the truth

  Intervals of D, Gini, Gorard, Atkinson (ε = ½), H and M at nominally 95 %, as `catchment segregation --bootstrap \(draws)`
  gives them, of \(samples) samples of pupils in each situation: units × pupils in each, P the share of the group. Where it
  says nothing else, the units' shares follow a beta distribution. The Monte-Carlo error of 95 % is \
  \(String(format: "%.1f", error)) points. Written by
  `make coverage` (`Benchmarks/CoverageStudy`), seed 1.

  Not covered, and marked with *: towns of two kinds of small units, and a long tail of high shares in many small units.
  The shape of the shares shows only in part there, and with many units the interval narrows faster than that error. Of
  two shares only, Gini equals D by ties that units of 25 cannot show: it cannot be identified.

  | situation | D | Gini | Gorard | Atkinson | H | M | width, D |
  |---|---|---|---|---|---|---|---|
  """)
for (number, situation) in situations.enumerated() where wanted.isEmpty || situation.name.contains(wanted) {
  let found = try Workers.all.map(samples, chunk: 1) { range throws in
    var random = SeededGenerator(seed: 1, stream: UInt64(number << 32 | range.lowerBound))
    return try situation.intervals(
      &random,
      Replication(replicates: draws, seed: UInt64(range.lowerBound), workers: Workers(count: 1)))
  }
  let covered = indices.indices.map { index in
    situation.truths[index].isNaN
      ? nil
      : found.count { sample in
        sample[index].map {
          $0.low <= situation.truths[index] + 1e-9 && $0.high >= situation.truths[index] - 1e-9
        } ?? false
      }
  }
  let widths = found.compactMap { $0[0].map { $0.high - $0.low } }
  let width = String(format: "%.3f", widths.reduce(0, +) / Double(max(1, widths.count)))
  print(
    "| \(situation.name) | \(covered.map { $0.map(percent) ?? "–" }.joined(separator: " | ")) | \(width) |")
  fflush(nil)
}
