import Languages
import Layers
import Studies

/// Looks whether the areas and schools that a scenario names are there.
struct ScenarioCheck {
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - zones: the codes of the catchment areas, the scenario's own where it has others; nil where they are not known.
  ///   - schools: the codes of the schools; nil where they are not known.
  init(_ scenario: Scenario, zones: [String]?, schools: [String]?, of file: StudyFile) {
    let parts = scenario.mergers.flatMap(\.parts)
    let named =
      scenario.resizings.map(\.school) + scenario.closings.map(\.school)
      + (scenario.openings.isEmpty ? scenario.closings.compactMap(\.successor) : [])
    for (thing, codes, known) in [("the area", parts, zones), ("the school", named, schools)] {
      guard let known else { continue }
      let all = Set(known)
      for code in codes where !all.contains(code.code) {
        add(.unknownCode, code.unknown(thing, among: known, of: file.path), file)
      }
    }
    if scenario.openings.isEmpty, let error = schools.flatMap({ scenario.closesAll(of: $0, file.path) }) {
      add(.studyFile, error, file)
    }
  }

  private mutating func add(_ kind: Finding.Kind, _ error: FileError, _ file: StudyFile) {
    findings.append(
      Finding(
        kind, .error, dataset: "study", file: file.path, count: 1, said: Text(problem: error),
        hint: error.hint.map { "\(name: $0)" }))
  }
}

extension Text {
  /// What is wrong with the study file, and in which line.
  init(problem: FileError) {
    self = problem.row.map { "line \(name: "\($0)"): \(name: problem.problem)" } ?? "\(name: problem.problem)"
  }
}
