import DeterministicParallel
import Layers
import Studies
import Travel

/// What a part of a study's pupils adds to the measures of the whole: counts by area, school, group and result, ways in
/// whole centimetres, and who is found again the year after. Nobody's code, address or place is in it; it tells of few pupils all the same and is not for the public.
public struct StudyPart: Sendable {
  private let years: StudyYears
  private let counts: CountedYears
  private let method: String
  /// How many pupils there are in all years.
  public var pupilCount: Int { years.studies.reduce(0) { $0 + $1.pupils.count } }

  /// What a file says of itself beside its rows.
  enum Key {
    static let version = "catchment_part", program = "program", rules = "rules", crs = "crs"
    static let method = "method", label = "part", study = "study"
    /// What the areas and schools are that the rows name, and the file of which the part is a slice.
    static let places = "places", source = "source"
    /// What the column that tells parts apart holds in all rows of its file, and how many have nothing there.
    static let values = "values", empty = "empty"
    /// Of all that, and of the rows.
    static let digest = "digest"
    /// To be raised when the rows mean something else.
    static let currentVersion = "4"

    /// What the digest is of, beside the rows.
    static let digested = [version, program, rules, crs, method, label, places, source, values, empty]
  }

  /// Measures the ways of the pupils and counts.
  ///
  /// - Throws: `FileError` when distances cannot be taken in the study's CRS; `ServerError` when a server of ways fails.
  public init(_ years: StudyYears, workers: Workers = .all, progress: (String) -> Void = { _ in }) throws {
    self.years = years
    var method = HomeSchoolDistances.straightLine
    var counts = CountedYears(years.current.file)
    for (position, study) in years.studies.enumerated() {
      progress("measuring distances")
      let (distances, nearer) = try study.measuredWays(workers: workers)
      method = distances.method
      progress("counting")
      try counts.add(study, distances, nearer)
      guard let before = years.before(position),
        let rows = before.pupils.rows(in: study.pupils, workers: workers)
      else { continue }
      var stays = CountedCells<StayCell>()
      for (earlier, later) in zip(Int32(0)..., rows) where later >= 0 {
        stays.add(StayCell(earlier: earlier, later: later))
      }
      counts.years[study.year]?.stays = [before.year: stays]
    }
    counts.gather()
    (self.counts, self.method) = (counts, method)
  }

  /// Writes the part as Parquet, for its owner's eyes only.
  ///
  /// - Parameters:
  ///   - whole: the study of which it is a part, as its file has it.
  ///   - program: which version counts, for the merger to check.
  /// - Throws: `FileError` when the file cannot be written.
  public func write(
    to path: String, of whole: StudyFile, taking partition: StudyPartition, by program: String,
    overwrite: Bool, workers: Workers = .all
  ) throws(FileError) {
    let study = years.current
    let label = try partition.label()
    let columns = PartRows(counts, of: years, followsPupils: partition.followsPupils).columns
    let places = PartPlaces(
      zones: study.zones, districts: study.districts, residential: study.residential, schools: study.schools)
    var facts = [
      Key.version: Key.currentVersion, Key.program: program, Key.rules: whole.rulesDigest,
      Key.crs: study.crs.definition, Key.method: method, Key.label: label,
      Key.places: places.digest(of: columns), Key.source: try partition.source(of: whole),
    ]
    facts.merge(try partition.values(of: whole, workers: workers)) { first, _ in first }
    let digest = PartDigest(Key.digested.map { ($0, facts[$0] ?? "") }, columns).hexadecimal
    let metadata =
      Key.digested.map { ($0, facts[$0] ?? "") } + [
        (Key.digest, digest), (Key.study, whole.path.absolutePath),
      ]
    try OutputFile.write(path, overwrite: overwrite, isPrivate: true) { writer throws(FileError) in
      Column.writeParquet(
        columns, to: writer, metadata: metadata.map { (key: $0.0, value: $0.1) }, workers: workers)
      try writer.check()
    }
  }
}

extension StudyPart {
  /// The study file of which a file says that it is a part; nil for what is no part.
  ///
  /// - Throws: `FileError` when the file cannot be read.
  public static func studyPath(of path: String) throws(FileError) -> String? {
    try ParquetFile(path).metadata[Key.study]
  }
}
