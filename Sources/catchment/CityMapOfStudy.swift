import DeterministicParallel
import Languages
import Layers
import Preparation
import Publishing
import Studies

extension CityMap {
  /// The map of a study as commands make it: with the findings of a check, unless it is for the public.
  ///
  /// - Parameter file: the name of the GeoPackage.
  init(
    _ publication: Publication, of years: StudyYears, file: String, in language: Language,
    workers: Workers, progress: (String) -> Void
  ) throws {
    let study = publication.study.file
    let check =
      publication.isPublic
      ? nil : try StudyCheck(path: study.path, workers: workers, progress: progress).layer(in: language)
    try self.init(
      publication, of: years, findings: check, file: file,
      provenance: Provenance(Version.program, of: publication.study),
      in: language, workers: workers, progress: progress)
  }
}
