import DeterministicParallel
import Geocoding
import Geography
import Languages
import Layers

/// Places each pupil of a register: home, areas, schools, groups.
struct PupilLoader {
  let file: StudyFile
  let geography: StudyGeography
  let workers: Workers

  private var schools: Schools { geography.schools }

  /// What a file says of its pupils, who may be of several years, beside who they are.
  struct Register {
    let groups: [Group]
    /// The school year of each pupil, where the study maps such a column.
    let years: CategoryColumn?
    /// Those of which rows name several terms.
    let yearsOfTerms: [String]
    /// What the user must know of how the homes were found, and of columns that this year has not got.
    let notes: [Text]
    /// For each group without a member here the error that this is, unless it has members in another year.
    let memberless: [String: FileError]
    /// What is wrong with homes and codes.
    let findings: [Finding]
    /// The values of groups that no row here has, by group.
    let absent: [String: Set<String>]
    /// The same of "where", by column.
    let absentInWhere: [String: Set<String>]
  }

  /// - Parameter table: the table of one of the study's files of pupils, which lets go of its columns.
  func load(_ table: inout PupilTable, progress: (String) -> Void) throws(FileError) -> (
    pupils: Pupils, register: Register
  ) {
    let read = try read(table, progress: progress)
    table.letGoOfColumns()
    progress("locating the homes")
    let areas = geography.areas(
      ofHomesAt: read.homes.x, read.homes.y, placement: read.homes.placement, workers: workers)
    return (read.pupils(in: areas), read.register)
  }

  private func read(_ table: PupilTable, progress: (String) -> Void) throws(FileError) -> ReadPupils {
    let (dataset, lacking) = (table.dataset, table.lacking)
    guard dataset.count > 0 || file.isPart else {
      throw dataset.error(row: nil, column: "school", "the table has a header but no rows")
    }
    if dataset.hasSecondHeader(besides: schools) {
      throw dataset.error(
        row: 0, column: "pupil", "this is no pupil but a second row of the header", hint: "take it out")
    }
    var groups = [Group]()
    var (memberless, absent) = ([String: FileError](), [String: Set<String>]())
    for rule in file.groups {
      let membership =
        lacking.contains(rule.column)
        ? ContiguousArray(repeating: -1, count: dataset.count) : try membership(rule, dataset)
      groups.append(Group(name: rule.name, rule: rule.rule, title: rule.title, membership: membership))
      // Whom a part has not got, another may have.
      if file.isPart { continue }
      absent[rule.name] = absentValues(of: rule, dataset)
      if !membership.contains(1) { memberless[rule.name] = noMember(of: rule, dataset) }
    }
    let attributes = try Attributes(dataset, numbers: table.numbers, categories: table.categories)
    let (school, enrolment) = attendedSchools(dataset)
    if let row = totalRow(dataset, school) {
      throw dataset.error(
        row: row, column: "school", "this is no pupil but a total",
        hint: "take the rows of totals out of the file")
    }
    if let row = dataset.remarkBelow {
      throw dataset.error(
        row: row, column: "pupil", "this is no pupil but a remark below the table",
        hint: "take it out of the file")
    }
    let placer = HomePlacer(
      file: file, working: geography.crs, workers: workers, guess: geography.faults.guess)
    let (placed, findings) = workers.both {
      Result { () throws(FileError) in try placer.homes(dataset, progress: progress) }
    } beside: { [memberless] in
      valueFindings(dataset, attributes, lacking: lacking, memberless: memberless)
    }
    let homes = try placed.get()
    let unknown = lacking.map { column -> Text in
      "\(name: table.path.fileName) has no column \"\(name: file.pupils.columns[column] ?? column)\": \(name: column) is not known of its pupils"
    }
    return ReadPupils(
      homes: homes, school: school, enrolment: enrolment, attributes: attributes,
      codes: dataset.texts("pupil").map { CodeColumn($0, workers: workers) }, file: table.path,
      rows: dataset.rows,
      register: Register(
        groups: groups, years: dataset.categories("year"), yearsOfTerms: dataset.yearsOfTerms,
        notes: dataset.notes + homes.notes + unknown,
        memberless: memberless,
        findings: homes.findings + findings + dataset.doubts("pupils", isWhole: false),
        absent: absent, absentInWhere: dataset.whereDoubts.absent))
  }

  /// What is wrong with codes and values, and what may be.
  private func valueFindings(
    _ dataset: Dataset, _ attributes: Attributes, lacking: [String], memberless: [String: FileError]
  ) -> [Finding] {
    let toldColumns = Set(file.groups.map(\.column)).subtracting(lacking)
    let spelled = Dictionary(
      uniqueKeysWithValues: toldColumns.compactMap { name in
        dataset.categories(name).map { (name, SpelledTexts($0.labels, SpellingDifference.ofValues)) }
      })
    let unlisted = toldColumns.sorted().map { name -> Finding? in
      // Where a group has no member at all, that is what is told.
      guard let column = dataset.categories(name),
        !file.groups.contains(where: { $0.column == name && memberless[$0.name] != nil })
      else { return nil }
      return file.unlistedValues(
        name, column.labels, among: spelled[name], file: dataset.path,
        localColumn: dataset.source.columns[name]
      ) { labels in rows(of: column) { labels.contains($0) }.map { dataset.fileRow($0) - 1 } }
    }
    let slips =
      [misspeltSchools(dataset)]
      + file.groups.map { rule in spelled[rule.column].flatMap { misspelt(rule, $0, dataset) } }
      + unlisted + [impossibleSessions(attributes, dataset), countedRows(dataset)]
      + [SeveralYears(dataset.unusedYears, own: file.year)?.finding("pupils", file: dataset.path)]
      + [
        dataset.rowDigests.flatMap { digests in
          RepeatedRows(digests).finding(file: dataset.path) { dataset.fileRow($0) - 1 }
        }
      ]
    let doubts = file.columnsOfValues.filter { !lacking.contains($0) }.flatMap { name -> [Finding] in
      guard let column = dataset.categories(name) else { return [] }
      return file.doubtfulValues(
        name, column.labels, file: dataset.path, localColumn: dataset.source.columns[name]
      ) { labels in rows(of: column) { labels.contains($0) }.map { dataset.fileRow($0) - 1 } }
    }
    let codes = file.columnsOfNumbers.compactMap { name in
      attributes.numbers[name].flatMap {
        file.codesAsNumbers(
          name, $0, file: dataset.path, localColumn: dataset.source.columns[name],
          fileRow: { dataset.fileRow($0) - 1 })
      }
    }
    let scores = attributes.numbers["score"].map { scores in
      ScoreDoubts(scores).findings(
        file, file: dataset.path, column: dataset.source.columns["score"] ?? "score")
    }
    let thousands = file.ownNumbers.compactMap { name in
      dataset.numbers(name).flatMap {
        file.thousandsDoubt(
          name, $0, file: dataset.path, localColumn: dataset.source.columns[name],
          fileRow: { dataset.fileRow($0) - 1 })
      }
    }
    return slips.compactMap { $0 } + doubts + codes + thousands + (scores ?? []) + file.filledDown(dataset)
  }

  private func countedRows(_ dataset: Dataset) -> Finding? {
    CountedRows(dataset.counts, school: dataset.categories("school"), year: dataset.categories("year"))?
      .finding(file: dataset.path)
  }

  private func attendedSchools(_ dataset: Dataset)
    -> (school: SchoolNumbers, enrolment: ContiguousArray<Enrolment>)
  {
    guard let column = dataset.categories("school") else {
      return (
        SchoolNumbers(repeating: -1, count: dataset.count),
        ContiguousArray(repeating: .noSchool, count: dataset.count)
      )
    }
    let school = schools.positions(of: column, count: dataset.count)
    let enrolment: ContiguousArray<Enrolment> = workers.fill(dataset.count, chunk: 1 << 15) { rows, places in
      for (row, place) in zip(rows, 0...) {
        let isGiven = column.codes[row] >= 0
        places.initializeElement(
          at: place, to: !isGiven ? .noSchool : school[row] < 0 ? .unknownSchool : .known)
      }
    }
    return (school, enrolment)
  }

  /// The first row without a pupil's code that names a total in place of a school; nil where there is none.
  private func totalRow(_ dataset: Dataset, _ school: SchoolNumbers) -> Int? {
    guard let column = dataset.categories("school") else { return nil }
    let unknown = Set(column.codes.indices.lazy.filter { school[$0] < 0 }.map { column.codes[$0] })
    let totals = unknown.filter { $0 >= 0 && TotalName(column.labels[Int($0)]) == .total }
    guard !totals.isEmpty else { return nil }
    let codes = dataset.texts("pupil")
    return column.codes.indices.first { row in
      totals.contains(column.codes[row]) && school[row] < 0 && codes?[row]?.isEmpty != false
    }
  }

  private func membership(_ rule: GroupRule, _ dataset: Dataset) throws(FileError) -> ContiguousArray<Int8> {
    guard let column = dataset.categories(rule.column) else {
      throw dataset.error(row: nil, column: rule.column, "the group \"\(rule.name)\" needs this column")
    }
    let memberships: [Int8]
    switch rule.condition {
    case .isOne(let values): memberships = column.labels.map { values.contains($0) ? 1 : 0 }
    case .isWithin(let limits):
      let numbers = LimitedNumbers(
        column.labels, within: limits, decimalComma: file.pupils.decimalComma, file: dataset.path)
      if let fault = numbers.fault { throw error(fault, in: column, of: rule, dataset) }
      memberships = numbers.values.map { number in number.map { limits.contains($0) ? 1 : 0 } ?? -1 }
    }
    return workers.fill(column.codes.count, chunk: 1 << 15) { rows, membership in
      for (row, place) in zip(rows, 0...) {
        let code = column.codes[row]
        membership.initializeElement(at: place, to: code < 0 ? -1 : memberships[Int(code)])
      }
    }
  }

  /// What is wrong with numbers by whose limits a group is told.
  private func error(
    _ fault: LimitedNumbers.Fault, in column: CategoryColumn, of rule: GroupRule, _ dataset: Dataset
  ) -> FileError {
    dataset.error(
      row: fault.labels.first.flatMap { column.codes.firstIndex(of: Int32($0)) }, column: rule.column,
      fault.areThousands
        ? CSVTable.NumberColumn.thousandsProblem
        : "the value is no number, but the group \"\(rule.name)\" has limits",
      hint: fault.hint ?? "say what it means: pupils: values: {\(rule.column): {value: unknown}}")
  }

  /// Schools that pupils name otherwise than the list writes their codes: without zeros in front, in other letter case …
  private func misspeltSchools(_ dataset: Dataset) -> Finding? {
    guard let column = dataset.categories("school") else { return nil }
    let known = Set(schools.ids)
    let unknown = column.labels.filter { !known.contains($0) }
    guard
      let (difference, codes) = SpellingDifference.explaining(unknown, by: known, SpellingDifference.ofCodes)
    else { return nil }
    let rows = rows(of: column) { codes.contains($0) }
    guard !rows.isEmpty else { return nil }
    let isOfZeros = difference.words == SpellingDifference.ofWords[0].words
    return Finding(
      isOfZeros ? .lostZeros : .misspeltCode, rows.count * 2 > dataset.count ? .error : .warning,
      dataset: "pupils", file: dataset.path,
      column: dataset.source.columns["school"], rows: rows.prefix(10).map { dataset.fileRow($0) - 1 },
      count: rows.count,
      said:
        "\(count: rows.count, "pupil") with the code of a school that would be in the list but for \(Text(difference.words)), so that their school is not known",
      toPublic: isOfZeros
        ? "codes of schools differ in leading zeros, so that schools of pupils are not known"
        : "codes of schools differ in spelling, so that schools of pupils are not known",
      hint: isOfZeros
        ? "write the codes alike in both tables; spreadsheets take leading zeros away"
        : "write the codes alike in both tables")
  }

  /// Values that differ from those of a group by their spelling only.
  private func misspelt(_ rule: GroupRule, _ spelled: SpelledTexts, _ dataset: Dataset) -> Finding? {
    guard let column = dataset.categories(rule.column) else { return nil }
    return misspeltValues(
      of: rule, among: spelled,
      rows: { labels in rows(of: column) { labels.contains($0) }.map { dataset.fileRow($0) - 1 } },
      file: dataset.path, column: dataset.source.columns[rule.column])
  }

  private func rows(of column: CategoryColumn, where isMeant: (String) -> Bool) -> [Int] {
    column.rows(labelled: column.labels.map(isMeant))
  }

  /// Pupils who missed more sessions than there were, as where the two columns are exchanged.
  private func impossibleSessions(_ attributes: Attributes, _ dataset: Dataset) -> Finding? {
    guard let missed = attributes.numbers["sessions_missed"],
      let possible = attributes.numbers["sessions_possible"]
    else { return nil }
    let rows = missed.indices.filter { missed[$0] > possible[$0] }
    guard !rows.isEmpty else { return nil }
    return Finding(
      .impossibleNumber, rows.count * 2 > dataset.count ? .error : .warning, dataset: "pupils",
      file: dataset.path, column: dataset.source.columns["sessions_missed"],
      rows: rows.prefix(10).map { dataset.fileRow($0) - 1 }, count: rows.count,
      said: "\(count: rows.count, "pupil") with more sessions missed than possible",
      toPublic: "pupils have more sessions missed than possible",
      hint: "if it is so of most pupils, exchange the two columns under \"columns\" in the study file")
  }
}
