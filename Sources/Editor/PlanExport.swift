import DeterministicParallel
import Foundation
import Languages
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

/// A plan as files: the plan itself, its areas, and what `compare` says of them.
struct PlanExport: Sendable {
  let redesign: StudyRedesign
  let plan: Plan
  let name: String
  let note: String
  let language: Language
  let workers: Workers

  /// Writes the files into a new folder inside another one.
  ///
  /// - Returns: the folder and the names of the files.
  /// - Throws: `FileError` when they cannot be written, or when the areas cannot be made.
  func write(into parent: String) throws -> (folder: String, files: [String]) {
    guard var layer = redesign.layer(of: plan) else {
      throw FileError(
        .badData, path: redesign.study.file.path, "the blocks of the plan cannot be made into areas")
    }
    // An area of which another plan is public, too, could give the few pupils between both away.
    let earlier = redesign.isPublic ? PlanExport.earlier(in: parent) : []
    if redesign.isPublic { layer.columns.removeAll { $0.name == "pupils" } }
    let folder = try newFolder(in: parent)
    func path(_ file: String) -> String { "\(folder)/\(file)" }
    try OutputFile.write(path("plan.csv")) { plan.writeCSV(for: redesign.problem, to: $0) }
    _ = try layer.write(to: path("plan.gpkg"), overwrite: false, workers: workers)
    let study = redesign.study
    func source(_ file: String) -> StudyFile.AreaSource {
      .init(file: file, id: layer.columns[0].name, name: study.file.zones.name)
    }
    let redrawn = try study.redrawn(
      source(path("plan.gpkg")), after: earlier.map(source), workers: workers)
    let comparison = try StudyComparison(study, redrawn, workers: workers)
    try OutputFile.write(path("changes.csv")) { writer throws(FileError) in
      try comparison.measures.writeCSV(to: writer, in: language)
    }
    _ = try comparison.changeLayer(workers: workers)
      .write(to: path("changes.gpkg"), overwrite: false, workers: workers)
    try OutputFile.write(path("summary.txt")) { writer in
      writer.append(name + "\n\n")
      if !note.isEmpty { writer.append(note + "\n\n") }
      for doubt in comparison.isPublic ? [] : comparison.doubts {
        let line: Text = "doubtful: \(doubt)"
        writer.append(line.text(in: language) + "\n")
      }
      writer.append(ComparisonSummary(comparison).text(in: language))
    }
    return (folder, ["plan.csv", "plan.gpkg", "changes.csv", "changes.gpkg", "summary.txt"])
  }

  /// The plans that were exported before, from the first to the last.
  private static func earlier(in parent: String) -> [String] {
    let files = FileManager.default
    let plans = ((try? files.contentsOfDirectory(atPath: parent)) ?? []).map { "\(parent)/\($0)/plan.gpkg" }
    func made(_ plan: String) -> Date? {
      (try? files.attributesOfItem(atPath: plan))?[.modificationDate] as? Date
    }
    return plans.compactMap { plan in made(plan).map { (plan: plan.absolutePath, made: $0) } }
      .sorted { ($0.made, $0.plan) < ($1.made, $1.plan) }.map(\.plan)
  }

  /// Nothing that was exported before is replaced.
  private func newFolder(in parent: String) throws(FileError) -> String {
    let letters = name.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let base = "\(parent)/plan-" + String(letters.prefix(40))
    for number in 1...999 {
      let folder = number == 1 ? base : "\(base)-\(number)"
      if mkdir(folder, 0o700) == 0 { return folder }
      guard errno == EEXIST else {
        throw FileError(.cannotCreate, path: folder, String(cString: strerror(errno)).lowercased())
      }
    }
    throw FileError(
      .cannotCreate, path: base, "there are 999 exports of this name", hint: "give the plan another name")
  }
}
