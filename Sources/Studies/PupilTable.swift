import DeterministicParallel
import Layers

/// A register of pupils as its file has it, before anybody is placed on the map.
struct PupilTable: Sendable {
  /// The file, as the study names it.
  let path: String
  private(set) var dataset: Dataset
  /// The columns of numbers and of codes that indicators ask for.
  let numbers: [String]
  let categories: [String]
  /// Columns that the study names and this file has not got, though that of another year has.
  let lacking: [String]

  init(_ path: String, of file: StudyFile, workers: Workers) throws(FileError) {
    numbers = CatalogueColumns.pupilNumbers + file.ownColumns(.pupils, numeric: true)
    categories =
      CatalogueColumns.pupilCategories + file.ownColumns(.pupils, numeric: false)
      + (file.orderedColumn.map { [$0] } ?? [])
    let (source, lacking) = try PupilTable.source(of: path, in: file)
    let hasCodes = source.columns["pupil"] != nil
    dataset = try Dataset(
      source, of: file, file: path,
      DatasetColumns(
        texts: HomePlacer.addressColumns + ["pupil"],
        categories: Set(["school", "year"] + file.groups.map(\.column) + categories).sorted(),
        numbers: Set(numbers).sorted(), digestsRows: !hasCodes, readsCounts: !hasCodes, readsYears: true),
      workers: workers)
    (self.path, self.lacking) = (path, lacking)
  }

  /// Lets go of the columns but that of school years, when all is made of them.
  mutating func letGoOfColumns() { dataset = dataset.onlyYears }

  /// The columns of a year's file, and those that it has not got though the file of another year has.
  private static func source(
    of path: String, in file: StudyFile
  ) throws(FileError) -> (StudyFile.TableSource, lacking: [String]) {
    var source = file.pupils
    guard source.files.count > 1, source.files.values.allSatisfy({ file.resolve($0).holdsTable }) else {
      return (source, [])
    }
    var own: CSVFile?
    var others = [CSVFile]()
    for other in source.files.values.sorted() {
      let table = try CSVFile(file.resolve(other), encoding: source.encoding)
      if other == path { own = table } else { others.append(table) }
    }
    let lacking = source.columns.filter { standard, local in
      !["school", "pupil", "year", "x", "y"].contains(standard) && own?.columnName(local) == nil
        && others.contains { $0.columnName(local) != nil }
    }
    lacking.keys.forEach { source.columns[$0] = nil }
    return (source, lacking.keys.sorted())
  }
}
