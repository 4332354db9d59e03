import DeterministicParallel
import Studies

/// The pupils of the year before, and where they are found in the later year.
struct YearBefore: Sendable {
  let study: Study
  /// The later year, under which their measures stand.
  let year: String
  /// Those who lived in a catchment area, by home.
  let residents: PupilStrata
  /// For each of them the row of the same pupil in the later year, −1 for who is not found there; nil when the pupils
  /// of one of the years have no codes.
  let rows: ContiguousArray<Int32>?

  init(_ study: Study, of later: Study, workers: Workers) {
    (self.study, year) = (study, later.year)
    let profiles = study.groupProfiles(workers)
    (rows, residents) = workers.both {
      study.pupils.rows(in: later.pupils, workers: workers)
    } beside: {
      PupilStrata(homes: study, profiles, workers: workers).ofCatchmentAreas
    }
  }
}
