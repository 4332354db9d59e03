import Geography
import Languages
import Layers
import Studies

/// Looks at the pupils: codes, schools, the values that groups rest on, and numbers that cannot be.
struct PupilCheck {
  private(set) var findings: [Finding] = []
  private let table: CheckedTable
  private var spelled: [String: SpelledTexts] = [:]

  init(_ table: CheckedTable, of file: StudyFile) {
    self.table = table
    checkCodes()
    findings += [table.severalYears(own: file.year)?.finding("pupils", file: table.path)].compactMap { $0 }
    checkSchools()
    for group in file.groups { check(group, of: file) }
    for column in file.columnsOfValues { checkValues(column, of: file) }
    // Numbers mean themselves, but for those that say that nothing is known.
    for (column, meanings) in table.source.values.sorted(by: { $0.key < $1.key })
    where !file.columnsOfNumbers.contains(column) { check(column, meanings) }
    for (column, known) in CatalogueColumns.meanings.sorted(by: { $0.key < $1.key }) {
      check(column, known: known)
    }
    let sessions = ["sessions_missed", "sessions_possible"]
    findings += table.numberFindings(sessions)
    findings += file.columnsOfNumbers.filter { !sessions.contains($0) }.compactMap(table.maskFinding)
    checkSessions()
    findings += file.columnsOfNumbers.compactMap { column in
      table.numbers(column).flatMap {
        file.codesAsNumbers(
          column, $0.values, file: table.path, localColumn: table.localName(column), fileRow: table.fileRow)
      }
    }
  }

  /// How many pupils each school's code has, in the year in which it has most.
  var enrolled: [String: Int] {
    guard let schools = table.column("school") else { return [:] }
    let years = table.column("year")
    var counts = [[Int32: Int]](repeating: [:], count: schools.labels.count)
    for (row, code) in schools.codes.enumerated() where code >= 0 {
      counts[Int(code)][years?.codes[row] ?? 0, default: 0] += 1
    }
    return Dictionary(
      zip(schools.labels, counts.map { $0.values.max() ?? 0 }), uniquingKeysWith: { first, _ in first })
  }

  /// A pupil may stand in the table once a year.
  private mutating func checkCodes() {
    guard let codes = table.column("pupil") else {
      if table.source.columns["pupil"] == nil {
        let repeated = table.repeatedRows.finding(file: table.path, fileRow: table.fileRow)
        let used = Array(table.source.columns.values) + table.source.localConditions.map(\.column)
        let counted = table.countedRows(
          besides: used, school: table.localName("school"), year: table.localName("year"))
        findings += [repeated, counted?.finding(file: table.path)].compactMap { $0 }
      }
      return
    }
    let years = table.column("year")
    var seen = Set<Int64>()
    var (missing, repeated) = ([Int](), [Int]())
    // A code in a year.
    func key(_ row: Int) -> Int64 {
      Int64(codes.codes[row]) << 32 | Int64(UInt32(bitPattern: years?.codes[row] ?? 0))
    }
    for (row, code) in codes.codes.enumerated() {
      if code < 0 {
        missing.append(row)
      } else if !seen.insert(key(row)).inserted {
        repeated.append(row)
      }
    }
    // Of two years, codes that are alike are no pupil's that counts twice.
    let ofYears = Dictionary(grouping: codes.codes.indices) { years?.codes[$0] ?? 0 }
    findings += ofYears.sorted { $0.key < $1.key }.compactMap { _, rows in
      AlikeCodes(CodeColumn(TextColumn(rows.lazy.map { codes[$0] }))).finding(
        file: table.path, column: table.localName("pupil"), fileRow: { table.fileRow(rows[$0]) + 1 })
    }
    if !missing.isEmpty {
      findings.append(
        table.finding(
          .missingCode, .warning, column: "pupil", rows: missing,
          "\(count: missing.count, "pupil") without a code"))
    }
    // Of a code that stands there once nothing is to be said.
    let shared = Set(repeated.map(key))
    let homes = self.homes { shared.contains(key($0)) ? key($0) : nil }
    func isNobodys(_ row: Int) -> Bool {
      guard codes.codes[row] >= 0, shared.contains(key(row)) else { return false }
      return RepeatedPupils.standsForNone(codes.labels[Int(codes.codes[row])])
        || RepeatedPupils.areOfNobody(homes[key(row), default: []])
    }
    let nobodys = codes.codes.indices.filter(isNobodys)
    if !nobodys.isEmpty, !RepeatedPupils.areTooMany(nobodys.count, of: codes.codes.count) {
      repeated.removeAll(where: isNobodys)
      findings.append(
        RepeatedPupils.finding(
          nobodys: nobodys.map(table.fileRow), file: table.path, column: table.localName("pupil")))
    }
    if !repeated.isEmpty {
      findings.append(
        RepeatedPupils.finding(
          repeated.count, of: codes.count, rows: repeated.map(table.fileRow), file: table.path,
          column: table.localName("pupil"), isByYear: years != nil, areOfTerms: table.joinsTerms))
    }
  }

  /// The places at which the rows of each key live, as they stand in the table; none where it has no coordinates.
  private func homes(_ key: (Int) -> Int64?) -> [Int64: Set<Coordinate>] {
    guard let x = table.places?.x ?? table.numbers("x")?.values,
      let y = table.places?.y ?? table.numbers("y")?.values
    else { return [:] }
    var homes: [Int64: Set<Coordinate>] = [:]
    for row in x.indices where !x[row].isNaN && !y[row].isNaN {
      if let key = key(row) { homes[key, default: []].insert(Coordinate(x: x[row], y: y[row])) }
    }
    return homes
  }

  private mutating func checkSchools() {
    guard let schools = table.column("school") else { return }
    let missing = schools.codes.indices.filter { schools.codes[$0] < 0 }
    guard !missing.isEmpty else { return }
    findings.append(
      table.finding(
        .missingCode, .warning, column: "school", rows: missing,
        "\(count: missing.count, "pupil") without a school"))
  }

  private mutating func spelledTexts(_ column: String, _ texts: [String]) -> SpelledTexts {
    if let known = spelled[column] { return known }
    let made = SpelledTexts(texts, SpellingDifference.ofValues)
    spelled[column] = made
    return made
  }

  /// Values that groups and own indicators may take for others than they are.
  private mutating func checkValues(_ standard: String, of file: StudyFile) {
    guard let column = table.column(standard) else { return }
    let meanings = table.source.values[standard] == nil ? column.labels : table.meanings(standard)
    findings += file.doubtfulValues(
      standard, Set(meanings.compactMap { $0 }).sorted(), file: table.path,
      localColumn: table.localName(standard)
    ) { labels in
      column.rows(labelled: meanings.map { $0.map(labels.contains) ?? false }).map(table.fileRow)
    }
  }

  /// Values that a group cannot be told from.
  private mutating func check(_ group: GroupRule, of file: StudyFile) {
    guard let column = table.column(group.column) else { return }
    let meanings = table.meanings(group.column)
    switch group.condition {
    case .isWithin(let limits):
      let numbers = LimitedNumbers(
        meanings, within: limits, decimalComma: table.source.decimalComma, file: table.path)
      guard let fault = numbers.fault else { return }
      let areFaulty = Set(fault.labels)
      let rows = column.rows(labelled: column.labels.indices.map(areFaulty.contains))
      findings.append(
        table.finding(
          .notANumber, .error, column: group.column, rows: rows,
          fault.areThousands
            ? Text(CSVTable.NumberColumn.thousandsProblem)
            : "\(count: rows.count, "row") with something that is no number, but the group \"\(name: group.name)\" has limits",
          hint: fault.hint.map { Text($0) }
            ?? "say what it means: pupils: values: {\(name: group.column): {value: unknown}}"))
    case .isOne(let values):
      let present = Set((meanings + [table.meaningOfEmpty(group.column)]).compactMap { $0 })
      guard !present.isEmpty else { return }
      let misspelt = misspeltValues(
        of: group, among: spelledTexts(group.column, present.sorted()),
        rows: { labels in
          column.rows(labelled: meanings.map { $0.map(labels.contains) ?? false }).map(table.fileRow)
        }, file: table.path, column: table.localName(group.column))
      if let misspelt { findings.append(misspelt) }
      guard values.isDisjoint(with: present) else {
        let absent = values.subtracting(present)
        if !absent.isEmpty {
          findings.append(
            absentValues(absent, of: group, file: table.path, column: table.localName(group.column)))
        }
        return
      }
      findings.append(
        file.isSlip(values, of: group.column, among: present.sorted())
          ? table.finding(
            .unknownCode, .error, column: group.column, count: 1,
            "no pupil has a value of the group \"\(name: group.name)\"")
          : noMember(of: group, file: table.path, column: table.localName(group.column)))
    }
  }

  /// Values that the study file gives no meaning although it does so for others of the column.
  private mutating func check(_ standard: String, _ meanings: [String: String]) {
    guard let column = table.column(standard) else { return }
    guard CatalogueColumns.meanings[standard] == nil else { return }
    let known = Set(meanings.keys).union(meanings.values)
    let isUnlisted = column.labels.map { !known.contains($0) }
    let rows = column.rows(labelled: isUnlisted)
    guard !rows.isEmpty else { return }
    let told = column.toldLabels.filter { !known.contains($0) }
    let text: Text = "\(count: rows.count, "row") with a value to which \"values\" gives no meaning"
    findings.append(
      table.finding(
        .unlistedValue, .warning, column: standard, rows: rows,
        told.isEmpty ? text : "\(text): \(name: told.quoted())",
        hint: "it counts as it is; add it to values: {\(name: standard): …}, or give it the meaning unknown"))
  }

  /// Codes that have none of the meanings that the catalogue knows.
  private mutating func check(_ standard: String, known: [String]) {
    guard let column = table.column(standard) else { return }
    let isUnknown = table.meanings(standard).map { meaning in meaning.map { !known.contains($0) } ?? false }
    let rows = column.rows(labelled: isUnknown)
    guard !rows.isEmpty else { return }
    findings.append(
      table.finding(
        .unknownCode, .error, column: standard, rows: rows,
        "\(count: rows.count, "row") with a value that is none of \(name: known.joined(separator: ", "))",
        hint: "say what the code means: pupils: values: {\(name: standard): {code: \(name: known[0]), …}}"))
  }

  private mutating func checkSessions() {
    guard let missed = table.numbers("sessions_missed")?.values,
      let possible = table.numbers("sessions_possible")?.values
    else { return }
    let rows = missed.indices.filter { missed[$0] > possible[$0] }
    guard !rows.isEmpty else { return }
    findings.append(
      table.finding(
        .impossibleNumber, .error, column: "sessions_missed", rows: rows,
        "\(count: rows.count, "pupil") with more sessions missed than possible"))
  }
}
