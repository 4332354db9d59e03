import Languages
import Layers
import Studies

extension StudyCheck {
  /// What would end a run, of a study that has no error so far: it is loaded as a run does it.
  func errorsOnLoading(_ progress: (String) -> Void) -> [Finding] {
    guard !findings.contains(where: { $0.severity == .error }) else { return [] }
    progress("loading the study")
    do throws(FileError) {
      return try StudyYears(StudyFile(path: path), workers: workers).findings.filter { $0.severity == .error }
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
