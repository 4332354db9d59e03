import Foundation
import Indicators
import Layers
import Measures
import Studies
import Travel

// Times the catalogue of indicators on a generated city: IndicatorsBenchmark FOLDER [TABLES], made by
// catchment sample FOLDER --pupils 1000000 --zones 2000 --coordinates
// Ten groups, by nationality, stand in for whatever groups a city has. With a second folder the measures of each year
// are written there, to be compared with those of another version.

let folder = CommandLine.arguments.dropFirst().first ?? "."
let tables = CommandLine.arguments.dropFirst(2).first
let nationalities = [
  "Marroc", "Romania", "Hondures", "Colòmbia", "Pakistan", "Xina", "Ucraïna", "Perú", "Senegal", "Itàlia",
]

func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = now()
  try body()
  return now() - start
}

func write(_ table: MeasureTable, to path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
  defer { close(file) }
  let writer = ByteWriter(descriptor: file, path: path)
  try table.writeCSV(to: writer)
  try writer.flush()
}

var file = try StudyFile(path: folder + "/study.yml")
file.pupils.values["origin"] = [:]
file.groups = nationalities.map {
  GroupRule(name: "from_\($0)", column: "origin", condition: .isOne(of: [$0]))
}
var years: StudyYears?
let loading = try seconds { years = try StudyYears(file) }
guard let years else { exit(1) }
for study in years.studies {
  var distances: HomeSchoolDistances?
  let measuring = try seconds { distances = try study.distances() }
  guard let distances else { exit(1) }
  var table = MeasureTable(for: study)
  var parts: [(name: String, begun: Double)] = []
  let indicators = try seconds {
    try Catalogue.add(
      to: &table, study: study, before: years.beforeCurrent.flatMap { $0.year < study.year ? $0 : nil },
      distances: distances, progress: { parts.append(($0, now())) })
    parts.append(("", now()))
  }
  print(
    "\(study.year): \(study.pupils.count) pupils, \(study.zones.count) areas, \(study.groups.count) groups: "
      + "distances \(String(format: "%.2f", measuring)) s, all indicators \(String(format: "%.2f", indicators)) s, "
      + "\(table.count) measures")
  for (part, next) in zip(parts, parts.dropFirst()) {
    print("  \(part.name): \(String(format: "%.2f", next.begun - part.begun)) s")
  }
  if let tables { try write(table, to: tables + "/\(study.year).csv") }
}
print("loading \(String(format: "%.2f", loading)) s")
