import Foundation
import Geography
import Layers
import Repeatable

/// One table of a study with all of its columns, as far as it can be read.
struct CheckedTable {
  let chapter: String
  let source: StudyFile.TableSource
  let path: String
  let header: [String]
  let count: Int
  /// The file's number (from 0) of each row, where rows had to be passed over.
  private let rowNumbers: [Int]?
  private let columns: [String: CategoryColumn]
  /// Of a layer: where its features are, and in which system.
  let places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)?
  let layerCRS: CRS?
  private(set) var findings: [Finding] = []

  /// nil, with the finding that says why, for a file that cannot be read at all.
  static func read(
    _ chapter: String, _ source: StudyFile.TableSource, path: String, workers: Workers
  ) -> (table: CheckedTable?, findings: [Finding]) {
    do throws(FileError) {
      var table = try CheckedTable(chapter, source, path: path, workers: workers)
      table.checkColumns()
      return (table, table.findings)
    } catch {
      return (nil, [Finding(unreadable: error, chapter: chapter)])
    }
  }

  private init(
    _ chapter: String, _ source: StudyFile.TableSource, path: String, workers: Workers
  ) throws(FileError) {
    self.chapter = chapter
    self.source = source
    self.path = path
    guard path.isTextTable else {
      let layer = try Layer(contentsOf: path)
      let all = layer.columns + [layer.rowNumbers].compactMap { $0 }
      header = all.map(\.name)
      count = layer.count
      rowNumbers = nil
      columns = Dictionary(
        all.map { ($0.name, CategoryColumn($0.texts.map { $0?.trimmingBlanks })) },
        uniquingKeysWith: { first, _ in first })
      let centers = (0..<layer.count).map { layer.geometries.centroid(of: $0) }
      places = (
        ContiguousArray(centers.map { $0?.x ?? .nan }), ContiguousArray(centers.map { $0?.y ?? .nan })
      )
      layerCRS = layer.crs
      findings = layer.notes.map {
        Finding(
          .mendedOnReading, .warning, chapter: chapter, file: path, rows: $0.features,
          "reading it, \($0.text)")
      }
      return
    }
    let file = try CSVFile(path)
    header = file.header.filter { !$0.isEmpty }
    places = nil
    layerCRS = nil
    do throws(FileError) {
      let table = try file.read(categories: header, workers: workers)
      count = table.count
      columns = table.categories
      rowNumbers = nil
    } catch {
      let (read, rows, faults) = file.readWhatCanBeRead(header)
      count = rows.count
      columns = Dictionary(zip(header, read), uniquingKeysWith: { first, _ in first })
      rowNumbers = rows.map { $0 - 1 }
      for problem in Set(faults.map(\.problem)).sorted() {
        let rows = faults.filter { $0.problem == problem }.map { $0.row - 1 }
        findings.append(
          Finding(
            .faultyRow, .error, chapter: chapter, file: path, rows: rows,
            "\(counted(rows.count, "row")) cannot be read: \(problem)", hint: error.hint))
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

  /// What the study file says that the labels of a column mean; nil is unknown.
  func meanings(_ standard: String) -> [String?] {
    let meanings = source.values[standard] ?? [:]
    return (column(standard)?.labels ?? []).map { label in
      let meaning = meanings[label] ?? label
      return meaning == "unknown" ? nil : meaning
    }
  }

  /// The values of a column as numbers, not-a-number where there is none, and the rows that hold something else.
  func numbers(_ standard: String) -> (values: ContiguousArray<Double>, unreadable: [Int])? {
    guard let column = column(standard) else { return nil }
    let values = column.labels.map { number($0) ?? .nan }
    return (
      ContiguousArray(column.codes.map { $0 < 0 ? .nan : values[Int($0)] }),
      column.codes.indices.filter { column.codes[$0] >= 0 && values[Int(column.codes[$0])].isNaN }
    )
  }

  func number(_ text: String) -> Double? {
    let value = Double(source.decimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text)
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The number of a row in the file, counted from 0.
  func fileRow(_ row: Int) -> Int { rowNumbers?[row] ?? row }

  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, column: String? = nil,
    rows: some Collection<Int> = [],
    count: Int? = nil, _ sentence: String, hint: String? = nil, places: [Finding.Place] = []
  ) -> Finding {
    Finding(
      kind, severity, chapter: chapter, file: path, column: column.map { localName($0) ?? $0 },
      rows: rows.prefix(10).map(fileRow), count: count ?? rows.count, sentence, hint: hint, places: places)
  }

  private mutating func checkColumns() {
    for (standard, local) in source.columns.sorted(by: { $0.key < $1.key }) where localName(standard) == nil {
      findings.append(
        Finding(
          .missingColumn, .error, chapter: chapter, file: path, column: local, count: 1,
          "there is no column \"\(local)\", which shall be \"\(standard)\"",
          hint: suggestion(for: local, among: header)))
    }
    if count == 0 {
      findings.append(
        Finding(
          .unreadableFile, .error, chapter: chapter, file: path, count: 1,
          findings.isEmpty ? "the table has a header but no rows" : "no row can be read"))
    }
  }
}

extension Finding {
  /// That a file cannot be read, as its reader says it.
  init(unreadable error: FileError, chapter: String) {
    self.init(
      .unreadableFile, .error, chapter: chapter, file: error.path, column: error.column,
      rows: error.row.map { [$0 - 1] } ?? [], count: 1, error.problem, hint: error.hint)
  }
}
