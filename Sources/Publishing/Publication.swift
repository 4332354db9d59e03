import DeterministicParallel
import Indicators
import Languages
import Layers
import Measures
import Partitions
import Studies
import Travel

/// A study with its measures, ready to be written.
public struct Publication: Sendable {
  /// The study of the year that is shown on maps and in the summary.
  public let study: Study
  /// That of the year before, where there is one.
  public let before: Study?
  /// Those of all other years.
  let otherYears: [Study]
  public let measures: MeasureTable
  /// How ways to school were measured, and for whom there is none.
  public let travel: TravelAccount
  /// The nearest school of each pupil of `study`, by those ways.
  public let nearestSchool: SchoolNumbers
  /// What a reader must know first: what is wrong with the data of all years.
  public let warnings: [Text]
  /// What measuring the ways of the current year has shown to be doubtful; it is among the warnings.
  public let streetFinding: Finding?
  /// Whether this is what the public may see.
  public let isPublic: Bool
  /// For whom it is, as maps say at their foot.
  public var disclosureNote: Text {
    isPublic
      ? "For the public: values of few pupils, and what would give them away, are withheld, and many others told in steps."
      : "Internal, not for publication: some values are of few pupils."
  }
  /// How many values are withheld, of how many.
  public let withheld: (count: Int, all: Int)
  /// The same as a sentence, for editions for the public.
  public var withheldNote: Text {
    """
    For the public: \(.whole(withheld.count)) of \(.whole(withheld.all)) values are withheld, \
    as they speak of a few pupils or would give these away.
    """
  }

  /// Why nearly nothing is told of districts; nil where they are made of whole catchment areas.
  public var districtsNote: Text? {
    guard cutAreas > 0 else { return nil }
    let areas = Text.counted(cutAreas, one: "{0} catchment area", many: "{0} catchment areas")
    return
      "The districts cut through \(areas) with pupils on both sides, so means and rounded shares of those who live in a district are withheld."
  }
  private let cutAreas: Int

  /// How numbers of editions for the public must be read.
  public static let stepsNote: Text =
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told."

  /// Whether the pupils were counted in parts, so that nothing is known of single ones.
  let isMerged: Bool

  /// Takes all measures of a study in all its years, and what changed from year to year.
  ///
  /// - Parameters:
  ///   - everyIndex: whether the indices of segregation are taken within each catchment area also where there are more
  ///     than `MeasureTable.mostPlacesInFull`.
  ///   - keepsHomes: whether it stays known where the homes are, which maps of homes ask for; for the public it does.
  /// - Throws: `FileError` when distances cannot be taken in the study's CRS; `ServerError` when a server of ways fails.
  public init(
    _ years: consuming StudyYears, everyIndex: Bool = true, keepsHomes: Bool = true, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws {
    let keepsHomes = keepsHomes || years.current.file.publish.audience == .public
    try self.init(
      consume years, isMerged: false, followsPupils: true, everyIndex: everyIndex, keepsHomes: keepsHomes,
      workers: workers, progress: progress
    ) { study, _ in
      progress("measuring distances")
      return try study.measuredWays(workers: workers)
    }
  }

  /// Takes the measures of a study that was counted in parts; disclosure control runs here, over all of them.
  ///
  /// - Parameter everyIndex: as for a study that was not.
  /// - Throws: `FileError` (`refused`) for an edition for the public whose protection needs to know homes or codes.
  public init(
    _ merged: MergedStudy, everyIndex: Bool = true, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws {
    let file = merged.years.current.file
    if file.publish.audience == .public {
      guard file.publish.method == .suppression else {
        throw FileError(
          .refused, path: file.path, "noise is drawn by the pupils' codes, which parts do not carry",
          hint: "publish: {method: suppression}, or make the edition with catchment run")
      }
      guard file.publish.publishedZones.isEmpty else {
        throw FileError(
          .refused, path: file.path,
          "beside areas that were published before, it must be known where homes are",
          hint: "make this edition with catchment run")
      }
    }
    try self.init(
      merged.years, isMerged: true, followsPupils: merged.followsPupils, everyIndex: everyIndex,
      keepsHomes: true, workers: workers, progress: progress
    ) { _, position in
      (merged.distances[position], merged.nearer[position])
    }
  }

  private init(
    _ loaded: consuming StudyYears, isMerged: Bool, followsPupils: Bool, everyIndex: Bool, keepsHomes: Bool,
    workers: Workers, progress: (String) -> Void,
    ways: (_ study: Study, _ position: Int) throws -> (HomeSchoolDistances, NearerSchools)
  ) throws {
    self.isMerged = isMerged
    var years = consume loaded
    var measures = MeasureTable(for: years)
    // Of the lengths themselves, which take as much memory as the homes, nothing is kept.
    var current: (travel: TravelAccount, nearestSchool: SchoolNumbers)?
    var streetFindings: [(year: String, finding: Finding)] = []
    for position in years.studies.indices {
      let (distances, nearer) = try ways(years.studies[position], position)
      if !keepsHomes { years.letGoOfHomes(ofYear: position) }
      let study = years.studies[position]
      let onStreets = distances.account.finding(
        reached: distances.attended.count { !$0.isNaN }, of: study)
      if let onStreets { streetFindings.append((study.year, onStreets)) }
      measures.warn(
        of: study, besides: [onStreets].compactMap { $0 }, isPublic: study.file.publish.audience == .public)
      if study.year == years.current.year {
        current = (distances.account, distances.nearestSchool)
      }
      try Catalogue.add(
        to: &measures, study: study, before: followsPupils ? years.before(position) : nil,
        distances: consume distances, nearer: consume nearer, everyIndex: everyIndex, workers: workers,
        progress: progress)
      CapacityUse.add(to: &measures, study: study)
      LocalSegregation.add(
        to: &measures, study: study, levels: [.district, .zone, .school], workers: workers)
    }
    measures.setChanges(where: SchoolYear.follows)
    study = years.current
    self.before = years.beforeCurrent
    otherYears = years.studies.filter { $0.year != years.current.year }
    let isPublic = study.file.publish.audience == .public
    self.isPublic = isPublic
    streetFinding = streetFindings.first { $0.year == years.current.year }?.finding
    warnings = ([streetFinding].compactMap { $0 } + years.findings).map { $0.warning(isPublic: isPublic) }
    if isPublic {
      progress("withholding what the public may not see")
      let earlier = try EarlierEdition(before: years, workers: workers, progress: progress)
      let edition = try PublicEdition(years, measures, after: earlier, workers: workers)
      (self.measures, withheld, cutAreas) = (edition.measures, edition.withheld, edition.cutAreas)
    } else {
      (self.measures, withheld, cutAreas) = (measures, (0, measures.count), 0)
    }
    guard let current else { preconditionFailure("the current year is one of the years") }
    (travel, nearestSchool) = current
  }
}
