import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers

/// One table of a study under the standard names: a CSV file, or the columns and points of a layer.
package struct Dataset: Sendable {
  package let count: Int
  /// Where each row is; nil for a table without coordinates.
  package let x: ContiguousArray<Double>?
  package let y: ContiguousArray<Double>?
  /// The rows, counted from 0, whose coordinates hold something that is no number.
  package let unreadable: [Int]
  /// Of the coordinates, where the source or the layer says.
  package let crs: String?
  /// As the table has them, or in the meanings that the study file gives them.
  package internal(set) var texts: [String: TextColumn]
  /// Codes in the meanings that the study file gives them; what means "unknown" is missing.
  package internal(set) var categories: [String: CategoryColumn]
  package let numbers: [String: CSVTable.NumberColumn]
  /// What `geocode` thought of each row's place, where the table is one that it wrote.
  package var geocodingOutcomes: CategoryColumn?
  package let source: StudyFile.TableSource
  package let path: String
  /// The rows of the file, from 0, that count; nil when all do.
  private(set) var rows: ContiguousArray<Int32>?
  /// What the user should know of how the table was read, one sentence each.
  package var notes: [Text] = []
  /// What is doubtful about the rows that "where" leaves out.
  package internal(set) var whereDoubts = WhereDoubts()
  /// That rows name school years in more ways than one.
  private(set) var yearDoubt: TableDoubt?
  /// The school years of which rows name several terms.
  private(set) var yearsOfTerms: [String] = []
  /// That many fields of columns of numbers have a mark in place of one.
  package internal(set) var maskDoubts: [TableDoubt] = []
  /// By their names in the file, the columns that nothing uses and that are called as counts of pupils are; none where nobody
  /// asked.
  package internal(set) var counts: [String: CSVTable.NumberColumn] = [:]
  /// By their names in the file, the columns that nothing uses and that may hold school years; none where nobody asked.
  package internal(set) var unusedYears: [String: CategoryColumn] = [:]
  /// Of each row of the file, so that rows that are the same in all columns can be found; nil where nobody asked.
  package internal(set) var rowDigests: ContiguousArray<UInt64>?

  package func texts(_ name: String) -> TextColumn? { texts[name] }

  package func numbers(_ name: String) -> CSVTable.NumberColumn? { numbers[name] }

  /// A column of codes, each in the meaning that the study file gives it; what means "unknown" is missing.
  package func categories(_ name: String) -> CategoryColumn? { categories[name] }

  /// What is wrong with a value; `row` counts from 0.
  package func error(row: Int?, column: String, _ problem: String, hint: String? = nil) -> FileError {
    FileError(
      .badData, path: path, row: row.map(fileRow), column: source.columns[column] ?? column, problem,
      hint: hint)
  }

  /// What is doubtful about the table.
  ///
  /// - Parameters:
  ///   - name: of the data set: "costs".
  ///   - isWhole: whether the study has no other file of the kind.
  func doubts(_ name: String, isWhole: Bool) -> [Finding] {
    // Of pupils with codes it is found who has a row in each term.
    let isSettled = name == "pupils" && !yearsOfTerms.isEmpty && texts("pupil") != nil
    let ofYears: [TableDoubt] = isSettled ? [] : [yearDoubt].compactMap { $0 }
    return (whereDoubts.doubts(isWhole: isWhole) + ofYears + maskDoubts).map { $0.finding(name, file: path) }
  }

  /// Gives each school year one name, however the rows write it.
  ///
  /// - Parameter own: the study's own year.
  mutating func joinYears(own: String) {
    guard let column = categories["year"] else { return }
    let years = RowYears(column, own: own, named: source.columns["year"] ?? "year") { fileRow($0) - 1 }
    categories["year"] = years.column
    notes += [years.note].compactMap { $0 }
    (yearDoubt, yearsOfTerms) = (years.doubt, years.yearsOfTerms)
  }

  /// The coordinates as the table has them; (0, 0), which stands for "unknown" in many registers, is none.
  package var located: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)? {
    guard var x, var y else { return nil }
    for row in x.indices where x[row] == 0 && y[row] == 0 { (x[row], y[row]) = (.nan, .nan) }
    return (x, y)
  }

  /// What to do about a row without coordinates, as what stands there looks.
  func adviceOnPlace(ofRow row: Int) -> String {
    guard unreadable.contains(row) else { return "write its coordinates, or take the row out" }
    return [numbers("x"), numbers("y")].compactMap { $0 }.first { !$0.unreadable.isEmpty }?.advice
      ?? "write its coordinates as numbers"
  }

  /// The number in the file, from 1, of a row that counts from 0.
  package func fileRow(_ row: Int) -> Int { (rows.map { Int($0[row]) } ?? row) + 1 }

  /// Only those of the rows that count, as the source says it.
  ///
  /// - Parameter kept: the rows, from 0.
  package func selecting(_ kept: ContiguousArray<Int32>) -> Dataset {
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { (Int($1), $0) })
    func select(_ values: ContiguousArray<Double>) -> ContiguousArray<Double> {
      ContiguousArray(kept.map { values[Int($0)] })
    }
    var dataset = Dataset(
      count: kept.count, x: x.map(select), y: y.map(select), unreadable: unreadable.compactMap { place[$0] },
      crs: crs,
      texts: texts.mapValues { $0.selecting(kept) },
      categories: categories.mapValues { $0.selectingUsed(kept) },
      numbers: numbers.mapValues { $0.selecting(kept) },
      geocodingOutcomes: geocodingOutcomes?.selectingUsed(kept), source: source, path: path)
    dataset.rows = kept
    dataset.counts = counts.mapValues { $0.selecting(kept) }
    dataset.unusedYears = unusedYears.mapValues { $0.selecting(kept) }
    dataset.rowDigests = rowDigests.map { digests in ContiguousArray(kept.map { digests[Int($0)] }) }
    let conditions =
      (source.conditions.map(\.description) + (source.slice.map { [$0.description] } ?? [])).joined(
        separator: " and ")
    dataset.notes =
      notes + ["\(.whole(kept.count)) of \(.whole(count)) rows count, those where \(name: conditions)"]
    return dataset
  }

  /// The table without its columns but that of school years.
  var onlyYears: Dataset {
    var dataset = Dataset(
      count: count, x: nil, y: nil, unreadable: [], crs: crs, texts: [:],
      categories: categories.filter { $0.key == "year" }, numbers: [:], source: source, path: path)
    dataset.rows = rows
    return dataset
  }

  /// The coordinates in the working CRS; not-a-number where there are none.
  ///
  /// - Throws: `FileError` when the CRS is unknown, or when the numbers cannot be coordinates in it.
  package func places(in working: CRS, workers: Workers) throws(FileError) -> (
    x: ContiguousArray<Double>, y: ContiguousArray<Double>
  )? {
    guard let (x, y) = located else { return nil }
    do {
      let own = try crs.map { text throws(CRSError) in try CRS(text) } ?? working
      let box = BoundingBox(x, y)
      let looksLikeDegrees =
        !box.isEmpty && box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90
      if !own.isGeographic, looksLikeDegrees {
        throw error(
          row: nil, column: "x", "the coordinates look like degrees, not like those of \(own.name)",
          hint: "add \"crs: EPSG:4326\" to this table in the study file")
      }
      if own.isGeographic, !looksLikeDegrees, !box.isEmpty {
        throw error(
          row: nil, column: "x", "the coordinates are no degrees, but \(own.name) is a system of degrees",
          hint: "give the table's own \"crs\" in the study file")
      }
      return try Reprojection(from: own, to: working)(x, y, workers: workers)
    } catch let problem as FileError {
      throw problem
    } catch {
      throw FileError(.badData, path: path, "\(error)", hint: "give \"crs\" as EPSG:… in the study file")
    }
  }
}

extension TextColumn {
  /// The texts that a study file gives a meaning by their meanings, none where that is "unknown"; "" is an empty field.
  func meaning(_ meanings: [String: String]) -> TextColumn {
    TextColumn(
      map { text -> String? in
        guard let meaning = meanings[text?.plainCode ?? ""] else { return text }
        return meaning == "unknown" ? nil : meaning
      })
  }
}

extension CategoryColumn {
  /// The codes in the meanings that a study file gives them; what means "unknown" is missing, and "" is an empty field.
  func meaning(_ meanings: [String: String], workers: Workers) -> CategoryColumn {
    let meant = CategoryColumn(
      (labels + [""]).map { label -> String? in
        let meaning = meanings[label] ?? label
        return meaning == "unknown" ? nil : meaning
      })
    let empty = meant.codes.last ?? -1
    let codes = workers.fill(codes.count, chunk: 1 << 16) { rows, own in
      for row in rows {
        let code = self.codes[row]
        own.initializeElement(at: row - rows.lowerBound, to: code < 0 ? empty : meant.codes[Int(code)])
      }
    }
    return CategoryColumn(codes: codes, labels: meant.labels)
  }
}
