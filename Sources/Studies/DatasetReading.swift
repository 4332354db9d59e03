import DeterministicParallel
import Geocoding
import Geography
import Languages
import Layers

/// The standard names of the columns that a data set shall have, by kind.
package struct DatasetColumns: Hashable {
  package var texts: [String] = []
  package var categories: [String] = []
  package var numbers: [String] = []
  /// Whether to tell apart rows that are not the same in all columns of the file.
  package var digestsRows = false
  /// Whether to read the columns that nothing uses and that are called as counts of pupils are.
  package var readsCounts = false
  /// Whether to read the columns that nothing uses and that may hold school years, where the source maps none of them.
  package var readsYears = false

  package init(
    texts: [String] = [], categories: [String] = [], numbers: [String] = [], digestsRows: Bool = false,
    readsCounts: Bool = false, readsYears: Bool = false
  ) {
    (self.texts, self.categories, self.numbers) = (texts, categories, numbers)
    (self.digestsRows, self.readsCounts, self.readsYears) = (digestsRows, readsCounts, readsYears)
  }

  /// The columns of codes: numbers, too, where the source says what some of them mean.
  package func categories(of source: StudyFile.TableSource) -> [String] {
    Set(categories + numbers.filter { source.values[$0] != nil }).sorted()
  }
}

extension Dataset {
  /// The columns in which a day is a code, or the number of a house, that a spreadsheet took for one.
  package static let columnsOfCodes = [
    "school", "zone", "pupil", "assigned_school", "grade", "number", "suffix",
  ]

  /// Reads those of the wanted columns that the source maps; the others are not there afterwards.
  ///
  /// - Parameters:
  ///   - file: one of the source's files; by default that of the latest year.
  ///   - countsEmptyRows: as in `CSVFile`.
  package init(
    _ source: StudyFile.TableSource, of study: StudyFile, file: String? = nil, _ wanted: DatasetColumns,
    countsEmptyRows: Bool = false, workers: Workers
  ) throws(FileError) {
    let path = study.resolve(file ?? source.file)
    if path.holdsTable {
      try self.init(
        CSVFile(path, encoding: source.encoding, countsEmptyRows: countsEmptyRows), source, wanted,
        workers: workers)
    } else {
      try self.init(Layer(contentsOf: path), path: path, source, wanted)
    }
    for (name, meanings) in source.values {
      categories[name] = categories[name]?.meaning(meanings, workers: workers)
      texts[name] = texts[name]?.meaning(meanings)
    }
    joinYears(own: study.year)
    let kept = rows
    for name in Set(wanted.numbers).sorted() {
      guard let column = numbers[name], !column.masked.isEmpty else { continue }
      let local = source.columns[name] ?? name
      func fields() throws(FileError) -> CategoryColumn {
        let all = try Dataset.fields(
          of: local, in: path, source, countsEmptyRows: countsEmptyRows, workers: workers)
        return kept.map { all.selecting($0) } ?? all
      }
      guard let masked = try MaskedNumbers(column, meant: categories[name], texts: fields) else { continue }
      if masked.areMany {
        let doubt = masked.doubt(name, named: local, file: path) { fileRow($0) - 1 }
        maskDoubts.append(doubt)
      } else {
        let note = masked.note(on: local, fileRow: fileRow)
        notes.append(note)
      }
    }
    notes += Set(wanted.numbers).sorted().filter { numbers[$0]?.thousandsRow != nil }.map { column -> Text in
      "all fractions of \"\(name: source.columns[column] ?? column)\" have three digits: if the mark parts thousands, these numbers are a thousand times too small"
    }
    notes = notes.map { "\(name: path.shownPath.fileName): \($0)" }
  }

  /// What stands in a column of a file, which is read once more for it.
  private static func fields(
    of local: String, in path: String, _ source: StudyFile.TableSource, countsEmptyRows: Bool,
    workers: Workers
  ) throws(FileError) -> CategoryColumn {
    guard path.holdsTable else {
      return CategoryColumn(try Layer(contentsOf: path).column(local)?.codes ?? [])
    }
    let file = try CSVFile(path, encoding: source.encoding, countsEmptyRows: countsEmptyRows)
    let name = file.columnName(local) ?? local
    return try file.read(categories: [name], workers: workers).categories[name] ?? CategoryColumn()
  }

  private init(
    _ file: CSVFile, _ source: StudyFile.TableSource, _ wanted: DatasetColumns, workers: Workers
  ) throws(FileError) {
    func local(_ name: String) -> String? { source.columns[name].map { file.columnName($0) ?? $0 } }
    let (places, categories) = (["x", "y"], wanted.categories(of: source))
    let placeColumns = places.compactMap(local)
    if !placeColumns.isEmpty, !placeColumns.contains(where: file.header.contains),
      let error = file.placesInOneColumn
    {
      throw error
    }
    let conditions = source.localConditions.map { file.columnName($0.column) ?? $0.column }
    let outcomes = GeocodedTable.outcomeColumn(besides: local("x"), in: file.header)
    let used = source.columns.values.map { file.columnName($0) ?? $0 } + conditions
    let counts = wanted.readsCounts ? CountName.columns(in: file.header, besides: used) : []
    let years = wanted.readsYears && local("year") == nil ? file.columnsOfYears(besides: used) : []
    let table = try file.read(
      texts: wanted.texts.compactMap(local),
      categories: Set(categories.compactMap(local) + conditions + (outcomes.map { [$0] } ?? []) + years)
        .sorted(),
      numbers: (wanted.numbers + places).compactMap(local) + counts, decimalComma: source.decimalComma,
      digestsRows: wanted.digestsRows, workers: workers)
    func standard<Values>(_ names: [String], _ columns: [String: Values]) -> [String: Values] {
      var result = [String: Values]()
      for name in names { result[name] = local(name).flatMap { columns[$0] } }
      return result
    }
    let numbers = standard(wanted.numbers + places, table.numbers)
    var dataset = Dataset(
      count: table.count, x: numbers["x"]?.values, y: numbers["y"]?.values,
      unreadable: Set(places.flatMap { numbers[$0]?.unreadable ?? [] }).sorted(), crs: source.crs,
      texts: standard(wanted.texts, table.texts), categories: standard(categories, table.categories),
      numbers: numbers, geocodingOutcomes: outcomes.flatMap { table.categories[$0] }, source: source,
      path: file.path)
    if wanted.digestsRows { dataset.rowDigests = table.rowDigests }
    for name in counts { dataset.counts[name] = table.numbers[name] }
    for name in years { dataset.unusedYears[name] = table.categories[name] }
    func column(_ name: String) -> CategoryColumn {
      table.categories[file.columnName(name) ?? name] ?? CategoryColumn()
    }
    let kept = try RowCondition.rows(meeting: source.localConditions, of: file.path, column)
    self = dataset.selecting(kept, source.slice)
    whereDoubts = try WhereDoubts(source, column)
    let codes = ["school", "zone", "pupil", "assigned_school"].compactMap(local)
    notes =
      (file.notes + table.notes + codes.compactMap(file.noteOnCodes)
      + Dataset.columnsOfCodes.compactMap(local).compactMap(file.noteOnDates)).map(\.said) + notes
  }

  private init(
    _ layer: Layer, path: String, _ source: StudyFile.TableSource, _ wanted: DatasetColumns
  ) throws(FileError) {
    func columns<Values>(_ names: [String], _ values: (Column) -> Values) throws(FileError) -> [String:
      Values]
    {
      var result = [String: Values]()
      for name in names {
        guard let local = source.columns[name] else { continue }
        guard let column = layer.column(local) else {
          throw .noColumn(local, among: layer.columns.map(\.name), path: path)
        }
        result[name] = values(column)
      }
      return result
    }
    func numbers(_ column: Column) -> CSVTable.NumberColumn {
      if case .text(let texts) = column.values {
        return CSVTable.NumberColumn(texts: texts, decimalComma: source.decimalComma)
      }
      return CSVTable.NumberColumn((0..<layer.count).map { column.number(at: $0) ?? .nan })
    }
    var (x, y) = (ContiguousArray<Double>?.none, ContiguousArray<Double>?.none)
    var unreadable = [Int]()
    if layer.geometries.kinds.contains(where: { $0 != .none }) {
      let places = (0..<layer.count).map { layer.geometries.centroid(of: $0) }
      x = ContiguousArray(places.map { $0?.x ?? .nan })
      y = ContiguousArray(places.map { $0?.y ?? .nan })
    } else {
      // A table without geometry, whose coordinates can only be in columns.
      let columns = try columns(["x", "y"], numbers)
      (x, y) = (columns["x"]?.values, columns["y"]?.values)
      unreadable = Set(columns.values.flatMap(\.unreadable)).sorted()
    }
    var dataset = Dataset(
      count: layer.count, x: x, y: y, unreadable: unreadable, crs: source.crs ?? layer.crs?.definition,
      texts: try columns(wanted.texts) { TextColumn($0.texts) },
      categories: try columns(wanted.categories(of: source)) { CategoryColumn($0.codes) },
      numbers: try columns(wanted.numbers, numbers),
      geocodingOutcomes: GeocodedTable.outcomeColumn(
        besides: source.columns["x"], in: layer.columns.map(\.name)
      ).flatMap { layer.column($0) }.map { CategoryColumn($0.texts) }, source: source, path: path)
    if wanted.digestsRows {
      var digests = RowDigests(layer)
      for places in [x, y] { places.map { digests.add($0) } }
      dataset.rowDigests = digests.values
    }
    let used = Array(source.columns.values) + source.localConditions.map(\.column)
    if wanted.readsYears, source.columns["year"] == nil {
      for name in layer.columnsOfYears(besides: used) {
        dataset.unusedYears[name] = layer.column(name).map { CategoryColumn($0.codes) }
      }
    }
    if wanted.readsCounts {
      for name in CountName.columns(in: layer.columns.map(\.name), besides: used) {
        dataset.counts[name] = layer.column(name).map(numbers)
      }
    }
    func column(_ name: String) throws(FileError) -> CategoryColumn {
      guard let column = layer.column(name) else {
        throw .noColumn(name, among: layer.columns.map(\.name), path: path)
      }
      return CategoryColumn(column.codes)
    }
    let kept = try RowCondition.rows(meeting: source.localConditions, of: path, column)
    self = dataset.selecting(kept, source.slice)
    whereDoubts = try WhereDoubts(source, column)
    notes = layer.notes.map { Text($0.text) } + [layer.geometries.severalPoints].compactMap { $0 } + notes
  }
}

extension Geometries {
  /// That features have several points though they stand at one place; nil where none does.
  fileprivate var severalPoints: Text? {
    let count = kinds.indices.count { feature in
      let all = vertices(ofFeature: feature)
      guard kinds[feature] == .multiPoint, let first = all.first else { return false }
      return all.contains { x[$0] != x[first] || y[$0] != y[first] }
    }
    return count == 0
      ? nil
      : .counted(
        count, one: "{0} feature has several points, and stands in the middle of them",
        many: "{0} features have several points, and stand in the middle of them")
  }
}

extension Dataset {
  /// The rows that count and, of these, those of a slice.
  ///
  /// - Parameter kept: the rows, from 0; nil when all count.
  fileprivate func selecting(_ kept: ContiguousArray<Int32>?, _ slice: TableSlice?) -> Dataset {
    let sliced = slice.map {
      $0.rows(among: kept ?? ContiguousArray(0..<Int32(count)), codes: texts("pupil"))
    }
    return (sliced ?? kept).map(selecting) ?? self
  }
}

extension TableNote {
  /// With the rows; in the language of the study where that has the words.
  package var said: Text {
    let numbers = rows.map(String.init).joined(separator: ", ") + (count > rows.count ? " …" : "")
    let sentence = Text(template: template, names: values)
    return switch count {
    case 0: sentence
    case 1: "\(sentence) (row \(name: numbers))"
    default: "\(sentence) (rows \(name: numbers))"
    }
  }
}

extension Column {
  /// All values as the codes that they are.
  package var codes: [String?] { texts.map { $0?.plainCode } }
}

extension CSVTable.NumberColumn {
  /// What to do about fields that are no numbers, as they look.
  package var advice: String {
    switch likelyForm {
    case .thousands: Self.manyThousandsHint
    case .decimalComma:
      "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma"
    default: "leave it empty if it is not known"
    }
  }
}
