import Foundation
import Indicators
import Measures
import Studies

// Times the catalogue of indicators on a generated city: IndicatorsBenchmark FOLDER, made by
// catchment sample FOLDER --pupils 1000000 --zones 2000 --coordinates
// Ten groups, by nationality, stand in for whatever groups a city has.

let folder = CommandLine.arguments.dropFirst().first ?? "."
let nationalities = [
  "Marroc", "Romania", "Hondures", "Colòmbia", "Pakistan", "Xina", "Ucraïna", "Perú", "Senegal", "Itàlia",
]

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = DispatchTime.now().uptimeNanoseconds
  try body()
  return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
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
  let indicators = try seconds {
    try Catalogue.add(
      to: &table, study: study, before: years.beforeCurrent.flatMap { $0.year < study.year ? $0 : nil },
      distances: distances)
  }
  print(
    "\(study.year): \(study.pupils.count) pupils, \(study.zones.count) areas, \(study.groups.count) groups: "
      + "distances \(String(format: "%.2f", measuring)) s, all indicators \(String(format: "%.2f", indicators)) s, "
      + "\(table.count) measures")
}
print("loading \(String(format: "%.2f", loading)) s")
