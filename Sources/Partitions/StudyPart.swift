import DeterministicParallel
import Layers
import Studies
import Travel

/// What a part of a study's pupils adds to the measures of the whole: counts by area, school and group, and ways in whole
/// centimetres. Nobody's code, address or place is in it; it tells of few pupils all the same and is not for the public.
public struct StudyPart: Sendable {
  private let years: StudyYears
  private let counts: [PartCounts]
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
    static let currentVersion = "3"

    /// What the digest is of, beside the rows.
    static let digested = [version, program, rules, crs, method, label, places, source, values, empty]
  }

  /// Measures the ways of the pupils and counts.
  ///
  /// - Throws: `FileError` when distances cannot be taken in the study's CRS; `ServerError` when a server of ways fails.
  public init(_ years: StudyYears, workers: Workers = .all, progress: (String) -> Void = { _ in }) throws {
    self.years = years
    var method = HomeSchoolDistances.straightLine
    counts = try years.studies.map { study in
      progress("measuring distances")
      let travel = try study.travel(workers: workers)
      let distances = try study.distances(by: travel, workers: workers)
      let nearer = try NearerSchools(study, beside: distances, by: travel, workers: workers)
      method = distances.method
      progress("counting")
      return PartCounts(study, distances, nearer)
    }
    self.method = method
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
    var rows = PartRows()
    for (study, counts) in zip(years.studies, counts) { rows.append(counts, of: study) }
    let columns = rows.columns
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

/// The rows of a part's file, in an order that depends on what is counted alone.
struct PartRows {
  static let texts = [
    "kind", "year", "zone", "district", "residential", "nearest", "school", "profile", "first_choice",
    "assigned_to", "reason",
  ]
  static let numbers = ["placement", "enrolment"] + WayCell.names + ["count"]

  private var textColumns = PartRows.texts.map { _ in TextColumn() }
  private var numberColumns = PartRows.numbers.map { _ in ContiguousArray<Int64>() }

  var columns: [Column] {
    zip(PartRows.texts, textColumns).map { Column(name: $0, values: .text($1)) }
      + zip(PartRows.numbers, numberColumns).map { Column(name: $0, values: .integer($1)) }
  }

  mutating func append(_ counts: PartCounts, of study: Study) {
    func zone(_ code: ZoneNumber) -> String? { code < 0 ? nil : study.zones.ids[Int(code)] }
    func district(_ code: DistrictNumber) -> String? { code < 0 ? nil : study.districts?.ids[Int(code)] }
    func school(_ code: SchoolNumber) -> String? { code < 0 ? nil : study.schools.ids[Int(code)] }
    let none = Column.missingInteger
    let noWays = WayCell.names.map { _ in none }
    for (cell, count) in counts.pupils.sorted(by: { $0.key < $1.key }) {
      let residential = cell.residential < 0 ? nil : study.residential.ids[Int(cell.residential)]
      append(
        [
          "pupils", study.year, zone(cell.zone), district(cell.district), residential, school(cell.nearest),
          school(cell.school), cell.profile, nil, nil, nil,
        ], [Int64(cell.placement), Int64(cell.enrolment)] + noWays + [Int64(count)])
    }
    for (cell, count) in counts.ways.sorted(by: { $0.key < $1.key }) {
      append(
        [
          "ways", study.year, zone(cell.zone), district(cell.district), nil, nil, nil, cell.profile, nil, nil,
          nil,
        ], [none, none] + cell.ways.map { $0 == WayCell.unknown ? none : $0 } + [Int64(count)])
    }
    let wishes = counts.applicants.sorted { one, other in
      (one.key.firstWish, one.key.assigned, one.key.profile)
        < (other.key.firstWish, other.key.assigned, other.key.profile)
    }
    for (cell, count) in wishes {
      let wish = cell.firstWish == -2 ? PartRows.unknownWish : school(cell.firstWish)
      append(
        [
          "applicants", study.year, nil, nil, nil, nil, nil, cell.profile, wish, school(cell.assigned), nil,
        ], [none, none] + noWays + [Int64(count)])
    }
    for (reason, count) in counts.unreached.sorted(by: { $0.key < $1.key }) {
      append(
        ["unreached", study.year, nil, nil, nil, nil, nil, nil, nil, nil, reason],
        [none, none] + noWays + [Int64(count)])
    }
  }

  /// In place of a school where no wish is known to be the first.
  static let unknownWish = "\u{0}unknown"

  /// - Parameters:
  ///   - texts: in the order of the columns, as are the numbers.
  private mutating func append(_ texts: [String?], _ numbers: [Int64]) {
    for (position, text) in texts.enumerated() { textColumns[position].append(text) }
    for (position, number) in numbers.enumerated() { numberColumns[position].append(number) }
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
