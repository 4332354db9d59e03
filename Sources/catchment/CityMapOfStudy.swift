import Languages
import Layers
import Publishing
import Repeatable
import Studies

extension CityMap {
  /// The map of a study as commands make it: with the findings of a check, unless it is for the public.
  ///
  /// - Parameters:
  ///   - file: the name of the GeoPackage.
  ///   - command: what the user called, for the map to say.
  init(
    _ publication: Publication, of years: StudyYears, file: String, command: String, in language: Language,
    workers: Workers, progress: (String) -> Void
  ) throws {
    let study = publication.study.file
    let check =
      publication.isPublic
      ? nil : try StudyCheck(path: study.path, workers: workers, progress: progress).layer()
    try self.init(
      publication, of: years, findings: check, file: file,
      provenance: Provenance(
        program: Version.build, study: study, year: publication.study.year, inputs: study.inputPaths,
        parameters: [("command", command), ("language", language.code)]),
      in: language, workers: workers, progress: progress)
  }
}
