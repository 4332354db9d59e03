import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers
import Studies

/// One table of a study with all of its columns, as far as it can be read.
struct CheckedTable {
  let dataset: String
  let source: StudyFile.TableSource
  let path: String
  let header: [String]
  private(set) var count: Int
  /// The file's number (from 0) of each row, where rows had to be passed over or do not count.
  private var rowNumbers: [Int]?
  private var columns: [String: CategoryColumn]
  /// Of a layer: where its features are, and in which system.
  private(set) var places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)?
  let layerCRS: CRS?
  /// Whether the first row of a table of text is likely no header.
  private(set) var seemsHeaderless = false
  /// That its places are there, but not as the two columns that the study names.
  private var placesInOneColumn: FileError?
  /// Whether rows of several terms are of one school year.
  private(set) var joinsTerms = false
  private(set) var findings: [Finding] = []

  /// nil, with the finding that says why, for a file that cannot be read at all.
  ///
  /// - Parameter year: the study's own, where there is one.
  static func read(
    _ dataset: String, _ source: StudyFile.TableSource, path: String, year: String = "", workers: Workers
  ) -> (table: CheckedTable?, findings: [Finding]) {
    do throws(FileError) {
      var table = try CheckedTable(dataset, source, path: path, workers: workers)
      try table.select()
      table.joinYears(own: year)
      table.checkColumns()
      return (table, table.findings)
    } catch {
      return (nil, [Finding(unreadable: error, dataset: dataset)])
    }
  }

  private init(
    _ dataset: String, _ source: StudyFile.TableSource, path: String, workers: Workers
  ) throws(FileError) {
    self.dataset = dataset
    self.source = source
    self.path = path
    guard path.holdsTable else {
      let layer = try Layer(contentsOf: path)
      let all = layer.columns + [layer.rowNumbers].compactMap { $0 }
      header = all.map(\.name)
      count = layer.count
      rowNumbers = nil
      columns = Dictionary(
        all.map { ($0.name, CategoryColumn($0.codes)) },
        uniquingKeysWith: { first, _ in first })
      let centers = (0..<layer.count).map { layer.geometries.centroid(of: $0) }
      places = (
        ContiguousArray(centers.map { $0?.x ?? .nan }), ContiguousArray(centers.map { $0?.y ?? .nan })
      )
      layerCRS = layer.crs
      findings = layer.notes.map {
        Finding(
          .mendedOnReading, .warning, dataset: dataset, file: path, rows: $0.features,
          said: "reading it, \(Text($0.text))")
      }
      return
    }
    let file = try CSVFile(path, encoding: source.encoding)
    header = file.header.filter { !$0.isEmpty }
    seemsHeaderless = source.columns.isEmpty && file.seemsHeaderless
    if !source.columns.isEmpty, !source.columns.values.contains(where: { file.columnName($0) != nil }) {
      if let title = file.titleAbove(Array(source.columns.values)) { throw title }
      // What stands in the first row may be a pupil's, and is not shown.
      throw file.seemsHeaderless
        ? FileError(
          .badData, path: path, "the file seems to have no header row",
          hint: "put a row above the first that names the columns")
        : FileError(
          .badData, path: path, "none of the columns that the study names is there",
          hint: "the first row must name the columns")
    }
    let placeColumns = ["x", "y"].compactMap { source.columns[$0] }
    if !placeColumns.isEmpty, placeColumns.allSatisfy({ file.columnName($0) == nil }) {
      placesInOneColumn = file.placesInOneColumn
    }
    places = nil
    layerCRS = nil
    do throws(FileError) {
      let table = try file.read(categories: header, workers: workers)
      count = table.count
      columns = table.categories
      rowNumbers = nil
      let codes = ["school", "zone", "pupil", "assigned_school"].compactMap {
        source.columns[$0].flatMap(file.columnName)
      }
      let dated = Dataset.columnsOfCodes.compactMap { source.columns[$0].flatMap(file.columnName) }
      let notes =
        file.notes + table.notes + codes.compactMap(file.noteOnCodes) + dated.compactMap(file.noteOnDates)
      findings = notes.filter(\.isDoubtful).map { Finding($0, dataset: dataset, file: path) }
    } catch {
      findings = file.notes.filter(\.isDoubtful).map { Finding($0, dataset: dataset, file: path) }
      let (read, rows, faults) = file.readWhatCanBeRead(header)
      count = rows.count
      columns = Dictionary(zip(header, read), uniquingKeysWith: { first, _ in first })
      rowNumbers = rows.map { $0 - 1 }
      for problem in Set(faults.map(\.problem)).sorted() {
        let rows = faults.filter { $0.problem == problem }.map { $0.row - 1 }
        findings.append(
          Finding(
            .faultyRow, .error, dataset: dataset, file: path, rows: rows,
            said: "\(count: rows.count, "row") cannot be read: \(name: problem)",
            hint: error.hint.map { "\(name: $0)" }))
      }
    }
  }

  /// The column that the study file maps to a standard name.
  func column(_ standard: String) -> CategoryColumn? { localName(standard).flatMap { columns[$0] } }

  /// Any column, by its own name.
  func column(local name: String) -> CategoryColumn? { columns[name] }

  /// A column's name in the file, letter case apart; nil where the study maps none or the file has none.
  func localName(_ standard: String) -> String? {
    source.columns[standard].flatMap { name in
      header.contains(name) ? name : header.first { $0.lowercased() == name.lowercased() }
    }
  }

  /// The rows that are an earlier one in all columns of the file, and lie where it does.
  var repeatedRows: RepeatedRows {
    var digests = RowDigests(count: count)
    for column in columns.sorted(by: { $0.key < $1.key }) { digests.add(column.value.codes) }
    if let places {
      digests.add(places.x)
      digests.add(places.y)
    }
    return RepeatedRows(digests.values)
  }

  /// What its rows count, where they seem to stand for several pupils each.
  ///
  /// - Parameters:
  ///   - used: the columns, as the file names them, that are something else.
  ///   - school: that of the schools, and `year` that of the school years.
  func countedRows(besides used: [String], school: String?, year: String?) -> CountedRows? {
    var counts: [String: CSVTable.NumberColumn] = [:]
    for name in CountName.columns(in: header, besides: used) {
      counts[name] = columns[name].map { CSVTable.NumberColumn($0, decimalComma: source.decimalComma) }
    }
    return CountedRows(counts, school: school.flatMap { columns[$0] }, year: year.flatMap { columns[$0] })
  }

  /// That its rows are of several school years by a column that nothing uses, where the study maps none.
  ///
  /// - Parameter own: the study's own year.
  func severalYears(own: String) -> SeveralYears? {
    guard source.columns["year"] == nil else { return nil }
    let used = Array(source.columns.values) + source.localConditions.map(\.column)
    let years = SeveralYears.columns(Array(columns.keys), besides: used) { free in
      free.map { columns[$0].map { Array($0.labels.prefix(2)) } ?? [] }
    }
    return SeveralYears(columns.filter { years.contains($0.key) }, own: own)
  }

  /// Gives each school year one name, however the rows write it.
  ///
  /// - Parameter own: the study's own year.
  mutating func joinYears(own: String) {
    guard let name = localName("year"), let column = columns[name] else { return }
    let years = RowYears(column, own: own, named: name, fileRow: fileRow)
    columns[name] = years.column
    joinsTerms = !years.yearsOfTerms.isEmpty
    // Of pupils with codes it is found who has a row in each term.
    if dataset == "pupils", joinsTerms, localName("pupil") != nil { return }
    findings += [years.doubt].compactMap { $0?.finding(dataset, file: path) }
  }

  /// What the study file says that the labels of a column mean; nil is unknown.
  func meanings(_ standard: String) -> [String?] {
    let meanings = source.values[standard] ?? [:]
    return (column(standard)?.labels ?? []).map { label in
      let meaning = meanings[label] ?? label
      return meaning == "unknown" ? nil : meaning
    }
  }

  /// What the study file says that the empty fields of a column mean; nil where it says nothing, or where there are none.
  func meaningOfEmpty(_ standard: String) -> String? {
    guard let meaning = source.values[standard]?[""], meaning != "unknown",
      column(standard)?.codes.contains(where: { $0 < 0 }) == true
    else { return nil }
    return meaning
  }

  /// The values of a column as numbers, and the rows that hold something else.
  func numberColumn(_ standard: String) -> CSVTable.NumberColumn? {
    column(standard).map { CSVTable.NumberColumn($0, decimalComma: source.decimalComma) }
  }

  /// The values of a column as numbers, not-a-number where there is none, and the rows that hold something else.
  func numbers(_ standard: String) -> (values: ContiguousArray<Double>, unreadable: [Int])? {
    numberColumn(standard).map { ($0.values, $0.unreadable) }
  }

  /// The number of a row in the file, counted from 0.
  func fileRow(_ row: Int) -> Int { rowNumbers?[row] ?? row }

  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, column: String? = nil,
    rows: some Collection<Int> = [],
    count: Int? = nil, _ text: Text, hint: Text? = nil, places: [Finding.Place] = []
  ) -> Finding {
    Finding(
      kind, severity, dataset: dataset, file: path, column: column.map { localName($0) ?? $0 },
      rows: rows.prefix(10).map(fileRow), count: count ?? rows.count, said: text, hint: hint, places: places)
  }

  /// Leaves out the rows that do not count, as the study file says it.
  private mutating func select() throws(FileError) {
    func column(_ name: String) throws(FileError) -> CategoryColumn {
      guard
        let column = columns[name]
          ?? columns.first(where: { $0.key.lowercased() == name.lowercased() })?.value
      else { throw .noColumn(name, among: header, path: path) }
      return column
    }
    let kept = try RowCondition.rows(meeting: source.localConditions, of: path, column)
    guard let kept else { return }
    findings += try WhereDoubts(source, fileRow: fileRow, column).doubts(isWhole: source.files.count < 2)
      .map { $0.finding(dataset, file: path) }
    rowNumbers = kept.map { fileRow(Int($0)) }
    columns = columns.mapValues { $0.selectingUsed(kept) }
    if let all = places {
      places = (
        ContiguousArray(kept.map { all.x[Int($0)] }), ContiguousArray(kept.map { all.y[Int($0)] })
      )
    }
    count = kept.count
  }

  private mutating func checkColumns() {
    if let error = placesInOneColumn {
      findings.append(
        Finding(
          .missingColumn, .error, dataset: dataset, file: path, column: error.column, count: 1,
          said: "\(name: error.problem)", hint: error.hint.map { "\(name: $0)" }))
    }
    let told = placesInOneColumn == nil ? [] : ["x", "y"]
    for (standard, local) in source.columns.sorted(by: { $0.key < $1.key })
    where localName(standard) == nil && !told.contains(standard) {
      findings.append(
        Finding(
          .missingColumn, .error, dataset: dataset, file: path, column: local, count: 1,
          said: "there is no column \"\(name: local)\", which shall be \"\(name: standard)\"",
          hint: Text(suggesting: local, among: header)))
    }
    if count == 0 {
      findings.append(
        Finding(
          .unreadableFile, .error, dataset: dataset, file: path, count: 1,
          said: findings.isEmpty ? "the table has a header but no rows" : "no row can be read"))
    }
  }
}
