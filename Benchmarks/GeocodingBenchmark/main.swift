import Foundation
import Geocoding
import Repeatable

/// Geocodes the development queries and writes results in the form that `evaluate.py` reads.
///
///     GeocodingBenchmark FOLDER RESULTS [--fields] [--all] NAME…
/// What this process has used of all processors: other work on the machine does not count.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

let arguments = Array(CommandLine.arguments.dropFirst())
let options = Set(arguments.filter { $0.hasPrefix("--") })
let paths = arguments.filter { !$0.hasPrefix("--") }
guard paths.count >= 3 else {
  print("usage: GeocodingBenchmark FOLDER RESULTS [--fields] [--all] NAME…")
  exit(64)
}

var scorecard = Scorecard()
for name in paths.dropFirst(2) {
  let study = try DevelopmentSet(folder: paths[0], name: name, usesFields: options.contains("--fields"))
  var start = ContinuousClock.now
  let register = study.register()
  let registered = ContinuousClock.now - start
  start = .now
  // To calibrate the score every best candidate is wanted, however unlikely.
  let settings = options.contains("--all") ? Geocoder.Settings(reviewPlausibility: 0) : Geocoder.Settings()
  let geocoder = Geocoder(register, settings: settings)
  let indexed = ContinuousClock.now - start
  print("\(name): \(register.count) addresses, register \(registered), index \(indexed)")
  var matches: [AddressMatch] = []
  for workers in [Workers(count: 1), .all] {
    let queries = study.repeatedQueries
    start = .now
    let processor = processorSeconds()
    let all = geocoder.match(queries, workers: workers)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let busy = processorSeconds() - processor
    print(
      "  \(workers.count) workers: \(Int(Double(queries.count) / seconds)) queries/s,",
      "\(Int(Double(queries.count) / busy)) per processor second")
    matches = Array(all.prefix(study.queries.count))
  }
  let results = Results(study: study, register: register, matches: matches)
  try results.csv.write(toFile: "\(paths[1])/\(name)_results.csv", atomically: true, encoding: .utf8)
  print(results.summary)
  scorecard.add(study, register, matches)
}
print(scorecard.table)
