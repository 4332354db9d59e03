import Measures
import Repeatable
import Studies

/// All indicators of the catalogue that a study allows, and those of the city's own.
public enum Catalogue {
  /// Adds the measures of one school year.
  ///
  /// An indicator that cannot be had stands in the table as *not available*, with what would make it so.
  /// - Parameters:
  ///   - before: the study of the year before, for what became of its pupils.
  ///   - progress: is told what comes next.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public static func add(
    to table: inout MeasureTable, study: Study, before: Study?, distances: HomeSchoolDistances,
    workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws {
    let places = SchoolPlaces.levels(of: study)
    progress("counting who lives and learns where")
    Composition.add(to: &table, study: study, workers: workers)
    Demand.add(to: &table, study: study, places)
    FirstChoice.add(to: &table, study: study, places)
    if study.file.schools.columns["sector"] != nil {
      Sectors.add(to: &table, study: study, workers: workers)
    }
    if let before { Transitions.add(to: &table, study: study, before: before, workers: workers) }
    Staff.addSupport(to: &table, study: study, places)
    Staff.addExperience(to: &table, study: study, places)
    Staff.addNewTeachers(to: &table, study: study, places)
    Costs.add(to: &table, study: study, places)
    progress("measuring segregation")
    try SchoolSegregation.add(to: &table, study: study, workers: workers)
    progress("summing up distances")
    Mobility.add(to: &table, study: study, distances: distances, workers: workers)
    Retention.add(to: &table, study: study, workers: workers)
    progress("summing up results")
    Performance.add(.low, to: &table, study: study, places, workers: workers)
    Performance.add(.high, to: &table, study: study, places, workers: workers)
    Repetition.add(to: &table, study: study, workers: workers)
    Absence.add(to: &table, study: study, workers: workers)
    if let before { Dropout.add(to: &table, study: study, before: before, workers: workers) }
    OwnIndicators.add(to: &table, study: study, places, workers: workers)
    addUnavailable(to: &table, study: study, before: before)
  }

  private static func addUnavailable(to table: inout MeasureTable, study: Study, before: Study?) {
    for indicator in CatalogueIndicator.allCases {
      let missing = indicator.missing(in: study, before: before)
      guard !missing.isEmpty else { continue }
      table.add(
        unavailable: Indicator(indicator.id, indicator.texts(in: .english).name, .index),
        "add " + missing.map(\.description).joined(separator: "; "))
    }
    // Dropout needs more than absence, with which it shares a number.
    let forDropout: [CatalogueIndicator.Need] = [
      .column("status", of: .pupils), .column("pupil", of: .pupils), .yearBefore,
    ]
    let missing = forDropout.filter { !study.has($0, before: before) }
    if !missing.isEmpty {
      table.add(
        unavailable: Dropout.share, "add " + missing.map(\.description).joined(separator: "; "))
    }
  }
}
