import DeterministicParallel
import Languages
import Layers

/// A study in all its school years, which share the map and the schools.
///
/// The years are those for which the study names a file of pupils, or those that the pupils' column `year` holds.
/// Chapters without years of their own are of the study's year.
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
    var parts = [(year: String, pupils: Pupils, groups: [Group], notes: [Text], findings: [Finding])]()
    var (absent, absentInWhere) = ([[String: Set<String>]](), [[String: Set<String>]]())
    var last: (pupils: Pupils, register: PupilLoader.Register)?
    var memberless = [[String: FileError]]()
    for (year, path) in files {
      progress("reading the pupils")
      var own: PupilTable
      if let read = table.take() {
        own = try read.get()
      } else {
        own = try PupilTable(path, of: file, workers: workers)
      }
      let (pupils, register) = try loader.load(&own, progress: progress)
      memberless.append(register.memberless)
      absent.append(register.absent)
      absentInWhere.append(register.absentInWhere)
      if file.isPart { last = (pupils, register) }
      guard let years = register.years else {
        parts.append((year, pupils, register.groups, register.notes, register.findings))
        continue
      }
      if let row = years.codes.firstIndex(where: { $0 < 0 }) {
        throw FileError(
          .badData, path: file.resolve(path), row: Int(pupils.rows?[row] ?? Int32(row)) + 1,
          column: source.columns["year"],
          "the school year is missing", hint: "a pupil without one would count nowhere")
      }
      if let known = ([file.year] + years.labels).first(where: { SchoolYear($0) != nil }) {
        try own.dataset.checkYears(against: known)
      }
      for name in source.files.isEmpty ? years.labels : [year] {
        let rows = years.rows { source.files.isEmpty ? $0 == name : SchoolYear.isSame($0, name) }
        guard !rows.isEmpty else { continue }
        parts.append(
          (
            name, pupils.selecting(rows), register.groups.map { $0.selecting(rows) }, register.notes,
            register.findings
          ))
      }
    }
    // Homes and schools are located.
    [geography.zones, geography.districts, geography.sections].forEach { $0?.letGoOfLocator() }
    for rule in file.groups {
      let errors = memberless.map { $0[rule.name] }
      // With the other years left out, nobody knows whether the group is in them.
      if let error = errors.first ?? nil, errors.allSatisfy({ $0 != nil }),
        !onlyCurrent || source.files.count < 2
      {
        throw error
      }
    }
    let heardOf = Set(parts.flatMap(\.groups).filter { $0.membership.contains(1) }.map(\.name))
    for position in parts.indices {
      for (rule, group) in zip(file.groups, parts[position].groups)
      where !file.isPart && group.isUnheardOf
        && (heardOf.contains(rule.name) || memberless.contains { $0[rule.name] != nil })
      {
        let column = source.columns[rule.column]
        // That nobody is of the group says more than which values have no meaning.
        parts[position].findings.removeAll { $0.kind == .unlistedValue && $0.column == column }
        parts[position].findings.append(noMember(of: rule, file: file.resolve(source.file), column: column))
      }
    }
    // A part without pupils of the year is one of it all the same.
    let isOfYear = parts.contains { file.year.isEmpty || SchoolYear.isSame($0.year, file.year) }
    if file.isPart, !isOfYear, let last {
      let nobody = last.pupils.selecting([])
      parts.append((file.year, nobody, last.register.groups.map { $0.selecting([]) }, [], []))
    }
    parts.sort { SchoolYear.precedes($0.year, $1.year) }
    let wanted = file.year.isEmpty ? parts.last?.year : file.year
    guard
      let current = parts.lastIndex(where: { $0.year == wanted })
        ?? parts.lastIndex(where: { part in wanted.map { SchoolYear.isSame(part.year, $0) } ?? false })
    else {
      throw FileError(
        .badData, path: file.path, "there are no pupils of the school year \"\(file.year)\"",
        hint: parts.isEmpty ? nil : "the years are " + parts.map(\.year).joined(separator: ", "))
    }
    // What has no years of its own is of this one.
    geography.file.year = parts[current].year
    // With the other years left out, nobody knows whether a value is in them.
    if !onlyCurrent || source.files.count < 2 {
      parts[current].findings += try NamedGrades(file, among: parts.map(\.pupils)).findings()
      parts[current].findings += WhereDoubts.absent(absentInWhere).map {
        $0.finding("pupils", file: file.resolve(source.file))
      }
      for rule in file.groups {
        let ofFiles: [Set<String>] = absent.map { $0[rule.name] ?? [] }
        let nowhere = ofFiles.dropFirst().reduce(ofFiles.first ?? []) { $0.intersection($1) }
        guard !nowhere.isEmpty else { continue }
        parts[current].findings.append(
          absentValues(
            nowhere, of: rule, file: file.resolve(source.file), column: source.columns[rule.column]))
      }
    }
    if !onlyCurrent { parts[current].findings += [SameYears(file).finding].compactMap { $0 } }
    let namedYears = Set(parts.map(\.year)).union(source.files.keys)
    if onlyCurrent { parts = [parts[current]] }
    for position in parts.indices {
      if let stray = parts[position].pupils.firstStray(header: source.columns["pupil"]) {
        throw FileError(
          .badData, path: file.resolve(parts[position].pupils.file), row: stray.row,
          column: source.columns["pupil"], stray.problem, hint: stray.hint)
      }
      let pupils = parts[position].pupils
      let (repeated, alikeCodes) = workers.both {
        RepeatedPupils(pupils, file: file.resolve(pupils.file))
      } beside: {
        pupils.codes.map { AlikeCodes($0) }
      }
      let alike = alikeCodes?.finding(
        file: repeated.file, column: source.columns["pupil"],
        fileRow: { row in pupils.rows.map { Int($0[row]) + 1 } ?? row + 1 })
      let doubled = DoubledRegister(parts[position].pupils, file: repeated.file)
      // It says so of all rows.
      if doubled.finding != nil { parts[position].findings.removeAll { $0.kind == .repeatedRow } }
      parts[position].findings += repeated.findings + [alike, doubled.finding].compactMap { $0 }
      parts[position].pupils.forgetCodes(of: repeated.withNobodys)
      if let rows = repeated.counting {
        parts[position].pupils = parts[position].pupils.selecting(rows)
        parts[position].groups = parts[position].groups.map { $0.selecting(rows) }
      }
      if !file.isPart {
        let copied = CopiedPupils(parts[position].pupils, of: file, workers: workers)
        parts[position].findings += [copied.finding].compactMap { $0 }
      }
      if !keepsCodes { parts[position].pupils.dropCodes() }
    }
    for (earlier, later) in zip(parts.indices, parts.indices.dropFirst())
    where SchoolYear.follows(parts[later].year, parts[earlier].year) {
      let lost = LostPupils(
        parts[earlier].pupils, of: parts[earlier].year, in: parts[later].pupils, of: parts[later].year,
        file: file.resolve(parts[later].pupils.file), column: source.columns["pupil"])
      let backward = BackwardGrades(
        parts[earlier].pupils, of: parts[earlier].year, parts[later].pupils, of: parts[later].year, in: file)
      parts[later].findings += [lost.finding, backward.finding].compactMap { $0 }
    }
    for (earlier, later) in zip(parts.indices, parts.indices.dropFirst()) where !file.isPart {
      parts[later].findings += file.otherScales(
        parts[earlier].pupils, of: parts[earlier].year, parts[later].pupils, of: parts[later].year)
    }
    progress("reading the other tables")
    var studies = [Study]()
    let tables = StudyTables()
    for part in parts {
      studies.append(
        try Study(
          geography, year: part.year, pupils: part.pupils, groups: part.groups, notes: part.notes,
          findings: part.findings, tables: tables, workers: workers))
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
