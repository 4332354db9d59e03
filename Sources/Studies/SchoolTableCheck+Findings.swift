import DeterministicParallel
import Languages
import Layers

extension SchoolTableCheck {
  /// What is doubtful of the rows: some that repeat others or lack a value, roles that mean something else, and numbers
  /// that are codes.
  ///
  /// - Parameter name: of the data set: "costs".
  func findings(_ name: String, of study: StudyFile) -> [Finding] {
    let years = dataset.unusedYears
    let several = years.isEmpty ? nil : SeveralYears(years, own: study.year, of: things)
    return [
      several?.finding(name, file: dataset.path), repeated(name), roles(name, study.catalogue.supportRoles),
    ].compactMap { $0 }
      + MissingValues(name, dataset, attributes).findings + codesAsNumbers(name)
  }

  /// What each row speaks of that stands there once in a year: a teacher, or a kind of cost of a school; −1 for nothing.
  private var things: ContiguousArray<Int32>? {
    if let teachers = dataset.texts("teacher") { return CategoryColumn(teachers).codes }
    guard attributes.numbers["amount"] != nil else { return nil }
    let types = attributes.categories["type"]
    let kinds = Int32(types?.labels.count ?? 0) + 1
    return ContiguousArray(
      school.indices.map { row in
        school.codes[row] < 0 ? -1 : school.codes[row] * kinds + (types?.codes[row] ?? -1) + 1
      })
  }

  private func repeated(_ name: String) -> Finding? {
    let rows = repeatedRows
    guard !rows.isEmpty else { return nil }
    return Finding(
      .repeatedRow, .warning, dataset: name, file: dataset.path,
      rows: rows.prefix(10).map { dataset.fileRow($0) - 1 }, count: rows.count,
      said: rows.count == 1
        ? "1 row that repeats an earlier one and counts once more"
        : "\(.whole(rows.count)) rows that repeat earlier ones and count once more",
      toPublic: "rows of \(name: dataset.path.fileName) repeat earlier ones and count once more",
      hint: "take such rows out, unless each is a post or an amount of its own")
  }

  /// That no teacher has one of the roles that count as support, where there are roles.
  private func roles(_ name: String, _ support: [String]) -> Finding? {
    guard let roles = attributes.categories["role"], !roles.labels.isEmpty,
      !roles.labels.contains(where: support.contains)
    else { return nil }
    let told = roles.toldLabels.prefix(12)
    return Finding(
      .unlistedValue, .warning, dataset: name, file: dataset.path, column: dataset.source.columns["role"],
      count: 1,
      said: told.isEmpty
        ? "no teacher has a role that counts as support (\(name: support.joined(separator: ", "))): see \"support_roles\" under \"catalogue\""
        : "no teacher has a role that counts as support (\(name: support.joined(separator: ", "))); the roles are \(name: told.joined(separator: ", ")): see \"support_roles\" under \"catalogue\"",
      toPublic: "no teacher has a role that counts as support")
  }

  private func codesAsNumbers(_ name: String) -> [Finding] {
    attributes.numbers.sorted { $0.key < $1.key }.compactMap { column, numbers -> Finding? in
      // A fee may well be 999.
      let codes = UnknownValue.codes(among: numbers, from: column == "amount" ? 9998 : 888)
        .union(column == "amount" ? UnknownValue.repeatedNines(among: numbers) : [])
      let rows = numbers.indices.filter { codes.contains(numbers[$0]) }
      return UnknownValue.finding(
        codes, count: rows.count, of: "row", in: dataset.source.columns[column] ?? column, dataset: name,
        file: dataset.path, rows: rows.prefix(10).map { dataset.fileRow($0) - 1 })
    }
  }
}

extension StudyFile {
  /// What loading a table of teachers or of costs would refuse, and what it would warn of.
  ///
  /// - Parameters:
  ///   - dataset: "staff" or "costs".
  ///   - path: one of its files.
  package func findings(
    onSchoolTable dataset: String, _ source: TableSource, path: String, workers: Workers
  ) -> [Finding] {
    let (kind, numbers, categories) =
      dataset == "staff"
      ? (CustomIndicator.Dataset.staff, CatalogueColumns.staffNumbers, CatalogueColumns.staffCategories)
      : (.costs, CatalogueColumns.costNumbers, CatalogueColumns.costCategories)
    do throws(FileError) {
      let wanted = DatasetColumns(
        texts: ["teacher"],
        categories: Set(["school", "year"] + categories + ownColumns(kind, numeric: false)).sorted(),
        numbers: Set(numbers + ownColumns(kind, numeric: true)).sorted(), readsYears: true)
      let table = try Dataset(
        source, of: self, file: name(ofFileAt: path, of: source), wanted, workers: workers)
      try table.checkYears(against: year)
      let attributes = try Attributes(
        table, numbers: wanted.numbers,
        categories: wanted.categories.filter { !["school", "year"].contains($0) })
      let codes = table.categories("school")?.codes ?? ContiguousArray(repeating: -1, count: table.count)
      let check = SchoolTableCheck(table, school: SchoolNumbers(codes: codes), attributes)
      try check.refuse()
      return check.findings(dataset, of: self)
    } catch {
      return [Finding(unreadable: error, dataset: dataset)]
    }
  }
}
