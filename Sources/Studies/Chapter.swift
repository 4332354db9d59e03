import Foundation
import Geography
import Layers
import Repeatable

/// One table of a study under the standard names: a CSV file, or the columns and points of a layer.
struct Chapter: Sendable {
  let count: Int
  /// Where each row is; nil for a table without coordinates.
  let x: ContiguousArray<Double>?
  let y: ContiguousArray<Double>?
  /// The rows, counted from 0, whose coordinates hold something that is no number.
  let unreadable: [Int]
  /// Of the coordinates, where the source or the layer says.
  let crs: String?
  let texts: [String: TextColumn]
  let categories: [String: CategoryColumn]
  let numbers: [String: CSVTable.NumberColumn]
  let source: StudyFile.TableSource
  let path: String

  func texts(_ name: String) -> TextColumn? { texts[name] }

  func numbers(_ name: String) -> CSVTable.NumberColumn? { numbers[name] }

  /// A column of codes, each in the meaning that the study file gives it; what means "unknown" is missing.
  func categories(_ name: String) -> CategoryColumn? {
    guard let column = categories[name], let meanings = source.values[name] else { return categories[name] }
    let meant = CategoryColumn(
      column.labels.map { label -> String? in
        let meaning = meanings[label] ?? label
        return meaning == "unknown" ? nil : meaning
      })
    return CategoryColumn(
      codes: ContiguousArray(column.codes.map { $0 < 0 ? -1 : meant.codes[Int($0)] }), labels: meant.labels)
  }

  /// What is wrong with a value; `row` counts from 0.
  func error(row: Int?, column: String, _ problem: String, hint: String? = nil) -> FileError {
    FileError(
      .badData, path: path, row: row.map { $0 + 1 }, column: source.columns[column] ?? column, problem,
      hint: hint)
  }

  /// The coordinates as the table has them; (0, 0), which stands for "unknown" in many registers, is none.
  var located: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)? {
    guard var x, var y else { return nil }
    for row in x.indices where x[row] == 0 && y[row] == 0 { (x[row], y[row]) = (.nan, .nan) }
    return (x, y)
  }

  /// The coordinates in the working CRS; not-a-number where there are none.
  ///
  /// - Throws: `FileError` when the CRS is unknown, or when the numbers cannot be coordinates in it.
  func places(in working: CRS, workers: Workers) throws(FileError) -> (
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
