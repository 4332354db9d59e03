import DeterministicParallel
import Languages
import Layers

/// A study in all its school years, which share the map and the schools.
///
/// The years are those for which the study names a file of pupils, or those that the pupils' column `year` holds.
/// Datasets without years of their own are of the study's year.
public struct StudyYears: Sendable {
  /// From the first year to the last, in the order of their names.
  public private(set) var studies: [Study]
  private let position: Int

  /// The study of the year that the study file names, or of the last one.
  public var current: Study { studies[position] }

  /// The study of the year before the current one; nil when there is none.
  public var beforeCurrent: Study? { before(position) }

  /// The study of the year right before that at a position; nil when there is none.
  public func before(_ position: Int) -> Study? {
    guard position > 0, SchoolYear.follows(studies[position].year, studies[position - 1].year) else {
      return nil
    }
    return studies[position - 1]
  }

  /// - Parameter current: the position of the study's own year.
  package init(_ studies: [Study], current: Int) {
    (self.studies, position) = (studies, current)
  }

  /// A study of one year.
  public init(_ study: Study) {
    (studies, position) = ([study], 0)
  }

  /// Lets go of where the pupils of a year live.
  package mutating func letGoOfHomes(ofYear position: Int) { studies[position].letGoOfHomes() }

  /// What is wrong with the data of all years: a warning or an error each, those of the study's own year first. Of other
  /// years, the sentences name the year.
  public var findings: [Finding] {
    current.findings
      + studies.filter { $0.year != current.year }.flatMap { study in
        study.findings(besideMap: true).map { finding in
          var finding = finding
          finding.text = "\(name: study.year): \(finding.text)"
          finding.publicText = finding.publicText.map { "\(name: study.year): \($0)" }
          return finding
        }
      }
  }

  /// - Parameters:
  ///   - onlyCurrent: leaves the other years out.
  ///   - keepsUnitShapes: whether the study's own residential units keep their shapes, which no measure asks for when the
  ///     homes are located; maps of them, plans and spatial indices do.
  /// - Throws: `FileError` for the first file that cannot be used, and when there are no pupils of the study's year.
  public init(
    _ file: StudyFile, onlyCurrent: Bool = false, keepsUnitShapes: Bool = true, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    let files = StudyYears.files(of: file, onlyCurrent: onlyCurrent)
    // The map keeps one core busy for long; the first table of pupils is read beside it, whichever of them ends first.
    progress("reading the areas, schools and pupils")
    let (map, first) = workers.both {
      Result { () throws(FileError) in
        try StudyGeography(file, keepsUnitShapes: keepsUnitShapes, workers: workers) { _ in }
      }
    } beside: {
      files.first.map { _, path in
        Result { () throws(FileError) in try PupilTable(path, of: file, workers: workers) }
      }
    }
    var geography = try map.get()
    var table = consume first
    let source = file.pupils
    if file.isPart, file.year.isEmpty, source.columns["year"] != nil {
      throw FileError(
        .badData, path: file.path,
        "the study names no year, and parts of its pupils may each take another one for the last",
        hint: "name \"year\" in the study file")
    }
    let isOne = source.files.isEmpty && source.columns["year"] == nil
    // Where other tables, other years or the draws of noise speak of the same pupils.
    let keepsCodes =
      file.applications != nil || !(isOne || onlyCurrent) || file.publish.method != .suppression
    let loader = PupilLoader(file: file, geography: geography, workers: workers)
    var years = YearParts(file, onlyCurrent: onlyCurrent)
    for (year, path) in files {
      progress("reading the pupils")
      var own: PupilTable
      if let read = table.take() {
        own = try read.get()
      } else {
        own = try PupilTable(path, of: file, workers: workers)
      }
      try years.add(&own, of: year, at: path, loader, progress: progress)
    }
    // Homes and schools are located.
    [geography.zones, geography.districts, geography.sections].forEach { $0?.letGoOfLocator() }
    try years.settleGroups()
    years.addYearOfNobody()
    years.parts.sort { SchoolYear.precedes($0.year, $1.year) }
    let current = try years.current()
    // What has no years of its own is of this one.
    geography.file.year = years.parts[current].year
    try years.tellOfAbsent(at: current)
    if !onlyCurrent { years.parts[current].findings += [SameYears(file).finding].compactMap { $0 } }
    let namedYears = Set(years.parts.map(\.year)).union(source.files.keys)
    if onlyCurrent { years.parts = [years.parts[current]] }
    try years.settle(keepsCodes: keepsCodes, workers: workers)
    progress("reading the other tables")
    var studies = [Study]()
    let tables = StudyTables()
    for part in years.parts {
      studies.append(
        try Study(
          geography, year: part.year, pupils: part.pupils, groups: part.groups, notes: part.notes,
          findings: part.findings, tables: tables, workers: workers))
    }
    for (earlier, later) in zip(studies.indices, studies.indices.dropFirst()) where !file.isPart {
      let scale = CostScale(studies[earlier], studies[later])
      studies[later].add([scale.finding].compactMap { $0 })
    }
    studies[onlyCurrent ? 0 : current].add(EndYears(file, pupils: namedYears, tables).findings)
    // What a part has not got, another may have.
    if !file.isPart { try StudyYears.check(file.indicators, of: file, studies) }
    self.studies = studies
    position = onlyCurrent ? 0 : current
  }

  /// The values of an own share that no row has are a slip of the pen, unless the study says itself that codes mean them.
  package static func check(
    _ indicators: [CustomIndicator], of file: StudyFile, _ studies: [Study]
  ) throws(FileError) {
    for own in indicators { try check(own, of: file, studies) }
  }

  private static func check(
    _ own: CustomIndicator, of file: StudyFile, _ studies: [Study]
  ) throws(FileError) {
    guard case .share(let column, .isOne(let wanted)) = own.statistic else { return }
    let columns = studies.compactMap { $0.attributes(of: own.dataset)?.categories[column] }
    let labels = Set(columns.flatMap(\.labels))
    let declared = Set(file.source(of: own.dataset)?.values[column]?.values.map { $0 } ?? [])
    guard !labels.isEmpty, wanted.isDisjoint(with: labels.union(declared)) else { return }
    throw FileError(
      .badData, path: file.path,
      "no row has a value of the indicator \"\(own.name)\" (\(wanted.sorted().joined(separator: ", ")))",
      hint: CategoryColumn.told(
        Set(columns.flatMap(\.toldLabels)).sorted(), as: "values of \(column)", of: labels.count))
  }

  /// The files of pupils, each with its year.
  private static func files(of study: StudyFile, onlyCurrent: Bool) -> [(year: String, path: String)] {
    let files = study.pupils.files
    if files.isEmpty { return [(study.year, study.pupils.file)] }
    let latest = files.keys.max(by: SchoolYear.precedes) ?? ""
    let current = study.year.isEmpty ? latest : study.year
    return files.filter { !onlyCurrent || SchoolYear.isSame($0.key, current) }
      .sorted { SchoolYear.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }
}
