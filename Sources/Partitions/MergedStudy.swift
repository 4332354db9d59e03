import DeterministicParallel
import Layers
import Studies
import Travel

/// A study of which all pupils were counted in parts.
///
/// Its pupils stand in an order that depends on what was counted alone, so that all that is taken of them is the same
/// to the last bit whatever the parts and their order. A pupil here is one of those who are counted together; nobody's
/// home or code is known.
public struct MergedStudy: Sendable {
  public let years: StudyYears
  /// Of each year, as those of `Publication`.
  public let distances: [HomeSchoolDistances]
  public let nearer: [NearerSchools]
  /// Whether it is known who of one year's pupils is who in the year after.
  public let followsPupils: Bool

  /// - Parameters:
  ///   - file: the study as a whole; its pupils need not be there.
  ///   - paths: the files of all its parts, in any order.
  ///   - program: this version, which must be that of the parts.
  /// - Throws: `FileError` for parts that do not belong together, and for what cannot be read.
  public init(
    _ file: StudyFile, parts paths: [String], by program: String, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    var geography = try StudyGeography(file, workers: workers, progress: progress)
    progress("adding up the parts")
    let parts = try MergedParts(paths, of: geography, by: program)
    let names = parts.counts.names
    if let (one, other) = zip(names, names.dropFirst()).first(where: { SchoolYear.isSame($0, $1) }) {
      throw FileError(
        .badData, path: paths[0], "\"\(one)\" and \"\(other)\" are the same school year",
        hint: "write the years of the pupils alike, and make the parts anew")
    }
    let wanted = file.year.isEmpty ? names.last : file.year
    guard
      let position = names.lastIndex(where: { name in wanted.map { SchoolYear.isSame(name, $0) } ?? false })
        ?? names.lastIndex(where: { $0 == wanted })
    else {
      throw FileError(
        .badData, path: paths[0], "no part has pupils of the school year \"\(file.year)\"",
        hint: names.isEmpty ? nil : "the years are " + names.joined(separator: ", "))
    }
    geography.file.year = names[position]
    geography.file.mergedParts = paths.map(\.absolutePath)
    geography.file.register = nil
    let counts = parts.counts
    let profiles = counts.profiles.texts.map { Array($0.utf8) }
    for (index, rule) in file.groups.enumerated() {
      guard profiles.contains(where: { $0[index] == UInt8(ascii: "1") }) else {
        throw FileError(
          .badData, path: file.path, "no pupil of any part is a member of the group \"\(rule.name)\"")
      }
    }
    followsPupils = parts.followsPupils
    let counted = names.map { counts.years[$0] ?? PartCounts() }
    var rows = counted.map { ExpandedPupils($0, counts, groups: file.groups) }
    for later in rows.indices.dropFirst() where followsPupils && file.pupils.columns["pupil"] != nil {
      let stays = counted[later].stays[names[later - 1]] ?? CountedCells()
      guard rows[later - 1].find(stays, in: rows[later]) else {
        throw FileError(
          .badData, path: paths[0], "the parts tell of more pupils from year to year than there are",
          hint: "make them anew")
      }
    }
    var studies: [Study] = []
    var found: [(HomeSchoolDistances, NearerSchools)] = []
    let tables = StudyTables()
    for (year, (rows, counts)) in zip(names, zip(rows, counted)) {
      var study = try Study(
        geography, year: year, pupils: rows.pupils, groups: rows.groups, tables: tables, workers: workers)
      study.applications = study.applications?.naming(
        counts.applicants, rows.firstOfProfile, of: geography.file, geography.schools)
      studies.append(study)
      found.append(rows.ways(counts, method: parts.method))
    }
    try StudyYears.check(geography.file.indicators, of: file, studies)
    years = StudyYears(studies, current: position)
    (distances, nearer) = (found.map(\.0), found.map(\.1))
  }

  /// The nearest school of each pupil of a year, by the ways that the parts measured; nil for a year that is not there.
  public func nearestSchools(of year: String) -> SchoolNumbers? {
    zip(years.studies, distances).first { $0.0.year == year }?.1.nearestSchool
  }

  /// What of the study's measures is not told, as parts of their kind do not carry it; nil when all are.
  public var loss: String? { followsPupils ? nil : years.current.file.lossOfUnfollowed }
}
