import DeterministicParallel
import Languages
import Layers

/// A data set whose rows belong to schools, such as teachers and costs, for one school year.
public struct SchoolTable: Sendable {
  /// The school of each row; −1 when none is given or the schools do not have it.
  public let school: SchoolNumbers
  public let attributes: Attributes
  /// What the user should know of how the table was read.
  let notes: [Text]
  /// What is doubtful about it.
  let findings: [Finding]

  public var count: Int { school.count }

  /// Reads the rows of a school year.
  ///
  /// - Parameter name: of the data set: "costs".
  /// - Returns: nil when the data set has no file for that year, or no row.
  init?(
    _ name: String, _ source: StudyFile.TableSource, of study: StudyFile, year: String, schools: Schools,
    numbers: [String], categories: [String], tables: StudyTables, workers: Workers
  ) throws(FileError) {
    guard let file = source.file(of: year) else { return nil }
    let dataset = try tables.dataset(
      source, of: study, file: file,
      DatasetColumns(
        texts: ["teacher"], categories: ["school", "year"] + categories, numbers: numbers, readsYears: true),
      workers: workers)
    try dataset.checkYears(against: year)
    let attributes = try Attributes(dataset, numbers: numbers, categories: categories)
    let school = try schools.following(
      schools.positions(of: dataset.categories("school"), count: dataset.count), in: year, of: study)
    let check = SchoolTableCheck(dataset, school: school, attributes)
    try check.refuse()
    notes = dataset.notes
    findings =
      dataset.doubts(name, isWhole: source.files.count < 2)
      + dataset.unknownSchools(name, in: ["school"], among: schools, of: study)
      + check.findings(name, of: study)
    guard let rows = dataset.rows(of: year, in: study) else {
      (self.school, self.attributes) = (school, attributes)
      return
    }
    guard !rows.isEmpty else { return nil }
    self.school = SchoolNumbers(rows.lazy.map { school[Int($0)] })
    self.attributes = attributes.selecting(rows)
  }
}

extension Dataset {
  /// The rows of a school year, from 0; nil when all rows are of it. Rows of a table that does not know years, and
  /// has one file, are of the study's own year.
  package func rows(of year: String, in study: StudyFile) -> ContiguousArray<Int32>? {
    if let column = categories("year") {
      return column.rows { SchoolYear.isSame($0, year) }
    }
    return source.files.isEmpty && !study.year.isEmpty && !SchoolYear.isSame(year, study.year) ? [] : nil
  }
}

extension CategoryColumn {
  /// The rows, from 0, whose label is wanted; those without label are not.
  func rows(where isWanted: (String) -> Bool) -> ContiguousArray<Int32> {
    ContiguousArray(rows(labelled: labels.map(isWanted)).lazy.map { Int32($0) })
  }
}

extension Schools {
  /// The schools that a column of codes names, −1 for none and for unknown ones.
  package func positions(of column: CategoryColumn?, count: Int) -> SchoolNumbers {
    guard let column else { return SchoolNumbers(repeating: -1, count: count) }
    let positions = Dictionary(uniqueKeysWithValues: zip(ids, SchoolNumber.counting))
    let ofLabel = column.labels.map { positions[$0] ?? -1 }
    return SchoolNumbers(column.codes.lazy.map { $0 < 0 ? -1 : ofLabel[Int($0)] })
  }
}
