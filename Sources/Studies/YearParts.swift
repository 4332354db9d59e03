import DeterministicParallel
import Layers

/// The pupils of all years of a study, read table by table, and what none of the tables has.
struct YearParts {
  var parts: [YearPart] = []
  private let file: StudyFile
  /// Whether the tables of all years are read; else nobody knows what is in the others.
  private let areAll: Bool
  /// Of each table, for each group without a member the error that this is.
  private var memberless: [[String: FileError]] = []
  /// Of each table, the values of groups that no row has, and those of "where".
  private var absent: [[String: Set<String>]] = []
  private var absentInWhere: [[String: Set<String>]] = []
  /// Of a part of a study, what was read last.
  private var last: (pupils: Pupils, register: PupilLoader.Register)?

  init(_ file: StudyFile, onlyCurrent: Bool) {
    self.file = file
    areAll = !onlyCurrent || file.pupils.files.count < 2
  }

  /// Adds the years of a table.
  ///
  /// - Parameter year: whose table it is, where the study names one for each.
  /// - Throws: `FileError` for a table that cannot be used, and for a pupil without a year.
  mutating func add(
    _ table: inout PupilTable, of year: String, at path: String, _ loader: PupilLoader,
    progress: (String) -> Void
  ) throws(FileError) {
    let source = file.pupils
    let (pupils, register) = try loader.load(&table, progress: progress)
    memberless.append(register.memberless)
    absent.append(register.absent)
    absentInWhere.append(register.absentInWhere)
    if file.isPart { last = (pupils, register) }
    guard let years = register.years else {
      parts.append(
        YearPart(
          year: year, pupils: pupils, groups: register.groups, notes: register.notes,
          findings: register.findings))
      return
    }
    if let row = years.codes.firstIndex(where: { $0 < 0 }) {
      throw FileError(
        .badData, path: file.resolve(path), row: Int(pupils.rows?[row] ?? Int32(row)) + 1,
        column: source.columns["year"],
        "the school year is missing", hint: "a pupil without one would count nowhere")
    }
    if let known = ([file.year] + years.labels).first(where: { SchoolYear($0) != nil }) {
      try table.dataset.checkYears(against: known)
    }
    for name in source.files.isEmpty ? years.labels : [year] {
      let rows = years.rows { source.files.isEmpty ? $0 == name : SchoolYear.isSame($0, name) }
      guard !rows.isEmpty else { continue }
      parts.append(
        YearPart(
          year: name, pupils: pupils.selecting(rows), groups: register.groups.map { $0.selecting(rows) },
          notes: register.notes, findings: register.findings,
          isOfTerms: register.yearsOfTerms.contains { SchoolYear.isSame($0, name) }))
    }
  }

  /// Throws for a group that has no member in any table, and tells of those that have none in some.
  mutating func settleGroups() throws(FileError) {
    let source = file.pupils
    for rule in file.groups {
      let errors = memberless.map { $0[rule.name] }
      if let error = errors.first ?? nil, errors.allSatisfy({ $0 != nil }), areAll { throw error }
    }
    guard !file.isPart else { return }
    let heardOf = Set(parts.flatMap(\.groups).filter { $0.membership.contains(1) }.map(\.name))
    for position in parts.indices {
      for (rule, group) in zip(file.groups, parts[position].groups)
      where group.isUnheardOf
        && (heardOf.contains(rule.name) || memberless.contains { $0[rule.name] != nil }
          || YearParts.areNoneOfMany(group, rule))
      {
        let column = source.columns[rule.column]
        // That nobody is of the group says more than which values have no meaning.
        parts[position].findings.removeAll { $0.kind == .unlistedValue && $0.column == column }
        parts[position].findings.append(noMember(of: rule, file: file.resolve(source.file), column: column))
      }
    }
  }

  /// So many pupils have somebody within the limits of a group.
  private static let fewestWithinLimits = 1000

  private static func areNoneOfMany(_ group: Group, _ rule: GroupRule) -> Bool {
    guard case .isWithin = rule.condition else { return false }
    return group.membership.count { $0 >= 0 } >= fewestWithinLimits
  }

  /// A part without pupils of the year is one of it all the same.
  mutating func addYearOfNobody() {
    let isOfYear = parts.contains { file.year.isEmpty || SchoolYear.isSame($0.year, file.year) }
    if file.isPart, !isOfYear, let last {
      parts.append(
        YearPart(
          year: file.year, pupils: last.pupils.selecting([]),
          groups: last.register.groups.map { $0.selecting([]) }, notes: [], findings: []))
    }
    // Its homes take memory.
    last = nil
  }

  /// The position of the study's own year.
  ///
  /// - Throws: `FileError` when there are no pupils of it.
  func current() throws(FileError) -> Int {
    let wanted = file.year.isEmpty ? parts.last?.year : file.year
    guard
      let current = parts.lastIndex(where: { $0.year == wanted })
        ?? parts.lastIndex(where: { part in wanted.map { SchoolYear.isSame(part.year, $0) } ?? false })
    else {
      throw FileError(
        .badData, path: file.path, "there are no pupils of the school year \"\(file.year)\"",
        hint: parts.isEmpty ? nil : "the years are " + parts.map(\.year).joined(separator: ", "))
    }
    return current
  }

  /// Tells the study's own year of grades and values that no table has.
  mutating func tellOfAbsent(at current: Int) throws(FileError) {
    guard areAll else { return }
    let source = file.pupils
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

  /// Settles each year, and tells what shows beside the year before.
  mutating func settle(keepsCodes: Bool, workers: Workers) throws(FileError) {
    for position in parts.indices {
      try parts[position].settle(of: file, keepsCodes: keepsCodes, workers: workers)
    }
    for (earlier, later) in zip(parts.indices, parts.indices.dropFirst()) {
      let told = parts[later].told(after: parts[earlier], of: file)
      parts[later].findings += told
    }
  }
}
