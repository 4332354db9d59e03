import Languages
import Layers
import Studies

extension StudyCheck {
  /// What a run says of the whole where the check has said it row by row.
  private static let shares: Set<Finding.Kind> = [.fewPlaced, .fewSchoolsKnown]

  /// What a run says that is not found so far, of a study that has no error: it is loaded as a run does it.
  func findingsOnLoading(_ progress: (String) -> Void) -> [Finding] {
    guard !findings.contains(where: { $0.severity == .error }) else { return [] }
    progress("loading the study")
    do throws(FileError) {
      let known = Set(findings.map { "\($0.kind.rawValue) \($0.dataset)" })
      return try StudyYears(StudyFile(path: path), workers: workers).findings
        .filter { finding in
          finding.severity == .error
            || !StudyCheck.shares.contains(finding.kind)
              && !known.contains("\(finding.kind.rawValue) \(finding.dataset)")
        }
    } catch {
      return [Finding(unreadable: error, dataset: dataset(ofFileAt: error.path))]
    }
  }

  private func dataset(ofFileAt path: String) -> String {
    for name in StudyFile.areaParts where file.areas[name].map({ file.resolve($0.file) }) == path {
      return name
    }
    return StudyFile.tableParts.first { name in
      file.tables[name].map { file.paths(of: $0).contains(path) } ?? false
    } ?? "study"
  }
}
