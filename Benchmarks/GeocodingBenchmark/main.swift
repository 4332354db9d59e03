import DeterministicParallel
import Foundation
import Geocoding

/// Geocodes the development queries, prints how well and how fast as Markdown, and writes the answers in the form that
/// `evaluate.py` reads.
///
///     GeocodingBenchmark FOLDER RESULTS [--fields] [--all] [--once] [--into RESULTS.md] NAME…
///
/// `--into` puts what is printed into a section of that file; `--once` asks each query once, for its answer and not for
/// the time.
let usage =
  "usage: GeocodingBenchmark FOLDER RESULTS [--fields] [--all] [--once] [--into RESULTS.md] NAME…"
var arguments = Array(CommandLine.arguments.dropFirst())
var report: String?
if let position = arguments.firstIndex(of: "--into"), position + 1 < arguments.count {
  report = arguments[position + 1]
  arguments.removeSubrange(position...position + 1)
}
let options = Set(arguments.filter { $0.hasPrefix("--") })
let paths = arguments.filter { !$0.hasPrefix("--") }
guard paths.count >= 3 else {
  print(usage)
  exit(64)
}

/// What this process has used of all processors: other work on the machine does not count.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

func seconds(since start: ContinuousClock.Instant) -> Double { (ContinuousClock.now - start) / .seconds(1) }

try FileManager.default.createDirectory(atPath: paths[1], withIntermediateDirectories: true)
var scorecard = Scorecard()
var speed = """
  | register | addresses | index built | queries/s, one thread | per processor second | queries/s, all threads |
  |---|---|---|---|---|---|

  """
for name in paths.dropFirst(2) {
  let study = try DevelopmentSet(folder: paths[0], name: name, usesFields: options.contains("--fields"))
  var start = ContinuousClock.now
  let register = study.register()
  // To calibrate the score every best candidate is wanted, however unlikely.
  let settings = options.contains("--all") ? Geocoder.Settings(reviewPlausibility: 0) : Geocoder.Settings()
  let geocoder = Geocoder(register, settings: settings)
  speed += "| \(name) | \(register.count) | \(String(format: "%.2f s", seconds(since: start))) |"
  let queries = options.contains("--once") ? study.queries : study.repeatedQueries
  start = .now
  let processor = processorSeconds()
  let matches = Array(geocoder.match(queries, workers: Workers(count: 1)).prefix(study.queries.count))
  let count = Double(queries.count)
  speed += " \(Int(count / seconds(since: start))) | \(Int(count / (processorSeconds() - processor))) |"
  if options.contains("--once") {
    speed += " – |\n"
  } else {
    start = .now
    _ = geocoder.match(queries, workers: .all)
    speed += " \(Int(count / seconds(since: start))) |\n"
  }
  let results = Results(study: study, register: register, matches: matches)
  try results.csv.write(toFile: "\(paths[1])/\(name)_results.csv", atomically: true, encoding: .utf8)
  scorecard.add(study, register, matches)
}
let section = [scorecard.overall, scorecard.table, speed].joined(separator: "\n")
print(section)
if let report { try ResultsSection(title: "Geocoding", text: section).write(into: report) }
