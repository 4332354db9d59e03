import DeterministicParallel
import Languages
import Studies

/// The pupils of a study in strata by home and by school, made once for all indicators.
struct SortedPupils: Sendable {
  let study: Study
  var year: String { study.year }
  let profiles: GroupProfiles
  /// All pupils by home; those without one, too, count for the city.
  let everyone: PupilStrata
  /// Those who live in a catchment area, by home.
  let residents: PupilStrata
  /// All pupils by school; those without one count nowhere.
  let enrolled: PupilStrata

  init(_ study: Study, workers: Workers) {
    let profiles = study.groupProfiles(workers)
    (everyone, enrolled) = workers.both {
      PupilStrata(homes: study, profiles, workers: workers)
    } beside: {
      PupilStrata(schools: study, profiles, workers: workers)
    }
    residents = everyone.ofCatchmentAreas
    (self.study, self.profiles) = (study, profiles.withoutPupils)
  }

  func by(_ place: PupilPlace) -> PupilStrata { place == .resident ? residents : enrolled }
}

/// Whether a pupil counts where the home is or where the school is.
enum PupilPlace: String, Sendable, CaseIterable {
  case resident, enrolled

  var words: Text {
    switch self {
    case .resident: "who live here"
    case .enrolled: "enrolled here"
    }
  }
}

extension Workers {
  /// A column with a value for each pupil.
  func column<Value: Sendable>(_ count: Int, _ value: @Sendable (Int) -> Value) -> ContiguousArray<Value> {
    fill(count, chunk: 1 << 16) { rows, values in
      for row in rows { values.initializeElement(at: row - rows.lowerBound, to: value(row)) }
    }
  }
}
