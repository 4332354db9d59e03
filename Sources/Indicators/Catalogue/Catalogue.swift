import DeterministicParallel
import Languages
import Measures
import Studies
import Travel

extension CatalogueIndicator {
  /// All of them, dimension by dimension.
  public static let all: [CatalogueIndicator] = [
    demand, firstChoice, sectors, foreignOrigin, parentsEducation, transitions,
    supportTeachers, costs, experience, newTeachers,
    dissimilarity, exposure, residentialDifference, zoneHeterogeneity,
    distance, retention, sectorRetention, enrolledOutside,
    lowPerformance, highPerformance, repetition, absence,
  ]

  /// nil for a number that the catalogue has not got.
  public init?(number: Int) {
    guard let known = CatalogueIndicator.all.first(where: { $0.number == number }) else { return nil }
    self = known
  }
}

/// All indicators of the catalogue that a study allows, and those of the city's own.
public enum Catalogue {
  /// Adds the measures of one school year.
  ///
  /// An indicator that cannot be had stands in the table as *not available*, with what would make it so.
  /// - Parameters:
  ///   - before: the study of the year before, for what became of its pupils.
  ///   - nearer: whom the lines of the areas send past a nearer school, where that is wanted, and with it who goes
  ///     further.
  ///   - everyIndex: whether the indices of segregation are taken within each catchment area also where there are more
  ///     than `MeasureTable.mostPlacesInFull`.
  ///   - progress: is told what comes next.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public static func add(
    to table: inout MeasureTable, study: Study, before: Study?,
    distances: consuming HomeSchoolDistances, nearer: consuming NearerSchools? = nil, everyIndex: Bool = true,
    workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws {
    let places = SchoolPlaces.levels(of: study)
    // Without its columns an indicator must not come out as none.
    func has(_ indicator: CatalogueIndicator) -> Bool { indicator.missing(in: study, before: before).isEmpty }
    progress("counting who lives and learns where")
    let pupils = SortedPupils(study, workers: workers)
    let yearBefore = before.map { YearBefore($0, of: study, workers: workers) }
    Composition.add(to: &table, pupils, workers: workers)
    if has(.demand) { Demand.add(to: &table, study: study, places) }
    if has(.firstChoice) { FirstChoice.add(to: &table, pupils, places, workers: workers) }
    if has(.sectors) { Sectors.add(to: &table, pupils, workers: workers) }
    if has(.transitions), let yearBefore {
      Transitions.add(to: &table, study: study, before: yearBefore, workers: workers)
    }
    Staff.addSupport(to: &table, study: study, places)
    Staff.addExperience(to: &table, study: study, places)
    Staff.addNewTeachers(to: &table, study: study, places)
    Costs.add(to: &table, pupils, places, workers: workers)
    let nearestSchool = distances.nearestSchool
    progress("summing up distances")
    // The lengths, which take as much memory as all else of the pupils, are let go before segregation is measured; in the
    // table it comes first all the same.
    let ofDistances = DistanceBlocks(pupils, consume distances, consume nearer, workers: workers)
    progress("measuring segregation")
    try SchoolSegregation.add(
      to: &table, study, pupils.everyone, nearest: nearestSchool,
      levels: everyIndex || !table.hasVeryManyPlaces(.zone) ? Level.allCases : [.city, .district],
      workers: workers)
    try ZoneHeterogeneity.add(to: &table, pupils, places, workers: workers)
    table.add(ofDistances.ways, year: pupils.year)
    progress("summing up results")
    Retention.add(to: &table, pupils, bySector: has(.sectorRetention), workers: workers)
    Performance.add(to: &table, pupils, places, workers: workers)
    Repetition.add(to: &table, pupils, workers: workers)
    Absence.add(to: &table, pupils, workers: workers)
    if let yearBefore { Dropout.add(to: &table, study: study, before: yearBefore, workers: workers) }
    OwnIndicators.add(to: &table, pupils, places, workers: workers)
    addUnavailable(to: &table, study: study, before: before)
    table.add(ofDistances.ofGroups + ofDistances.ofNearer, year: pupils.year)
  }

  /// Every measure there is, but for those of indices, currencies and a city's own that are asked for by name.
  public static let measures: [Indicator] =
    [Composition.residents, Composition.enrolled] + CatalogueIndicator.all.flatMap(\.measures)
    + [NearerSchool.share, NearerSchool.saved] + TravelTimes.measures

  /// The codes of the indicators, and of parts of them, that ask what became of the pupils of the year before.
  public static let ofTwoYears = Set(
    CatalogueIndicator.all.flatMap { [($0.id, $0.needs)] + $0.parts.map { ($0.id, $0.needs) } }
      .filter { $0.1.contains([.yearBefore]) }.map(\.0))

  private static func addUnavailable(to table: inout MeasureTable, study: Study, before: Study?) {
    for indicator in CatalogueIndicator.all {
      func add(_ id: String, _ title: Text, missing: [CatalogueIndicator.Need]) {
        guard !missing.isEmpty else { return }
        table.add(
          unavailable: Indicator(id, title, .index), year: study.year,
          "add \(name: missing.map(\.description).joined(separator: "; "))")
      }
      let missing = indicator.missing(in: study, before: before)
      add(indicator.id, indicator.name, missing: missing)
      for part in indicator.parts {
        let lacks = study.lacks(part.needs, before: before)
        // What the whole lacks is said already.
        if lacks != missing { add(part.id, part.title, missing: lacks) }
      }
    }
  }
}
