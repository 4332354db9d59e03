import Layers
import Repeatable

/// The standard names of the columns that a chapter shall have, by kind.
struct ChapterColumns {
  var texts: [String] = []
  var categories: [String] = []
  var numbers: [String] = []

  /// The columns of codes: numbers, too, where the source says what some of them mean.
  func categories(of source: StudyFile.TableSource) -> [String] {
    Set(categories + numbers.filter { source.values[$0] != nil }).sorted()
  }
}

extension Chapter {
  /// Reads those of the wanted columns that the source maps; the others are not there afterwards.
  ///
  /// - Parameter file: one of the source's files; by default that of the latest year.
  init(
    _ source: StudyFile.TableSource, of study: StudyFile, file: String? = nil, _ wanted: ChapterColumns,
    workers: Workers
  ) throws(FileError) {
    let path = study.resolve(file ?? source.file)
    if path.isTextTable {
      try self.init(CSVFile(path), source, wanted, workers: workers)
    } else {
      try self.init(Layer(contentsOf: path), path: path, source, wanted)
    }
  }

  private init(
    _ file: CSVFile, _ source: StudyFile.TableSource, _ wanted: ChapterColumns, workers: Workers
  ) throws(FileError) {
    func local(_ name: String) -> String? { source.columns[name].map { file.columnName($0) ?? $0 } }
    let (places, categories) = (["x", "y"], wanted.categories(of: source))
    let table = try file.read(
      texts: wanted.texts.compactMap(local), categories: categories.compactMap(local),
      numbers: (wanted.numbers + places).compactMap(local), decimalComma: source.decimalComma,
      workers: workers)
    func standard<Values>(_ names: [String], _ columns: [String: Values]) -> [String: Values] {
      var result = [String: Values]()
      for name in names { result[name] = local(name).flatMap { columns[$0] } }
      return result
    }
    let numbers = standard(wanted.numbers + places, table.numbers)
    self.init(
      count: table.count, x: numbers["x"]?.values, y: numbers["y"]?.values,
      unreadable: Set(places.flatMap { numbers[$0]?.unreadable ?? [] }).sorted(), crs: source.crs,
      texts: standard(wanted.texts, table.texts), categories: standard(categories, table.categories),
      numbers: numbers, source: source, path: file.path)
  }

  private init(
    _ layer: Layer, path: String, _ source: StudyFile.TableSource, _ wanted: ChapterColumns
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
    func numbers(_ column: Column) -> ContiguousArray<Double> {
      ContiguousArray((0..<layer.count).map { column.number(at: $0) ?? .nan })
    }
    var (x, y) = (ContiguousArray<Double>?.none, ContiguousArray<Double>?.none)
    if layer.geometries.kinds.contains(where: { $0 != .none }) {
      let places = (0..<layer.count).map { layer.geometries.centroid(of: $0) }
      x = ContiguousArray(places.map { $0?.x ?? .nan })
      y = ContiguousArray(places.map { $0?.y ?? .nan })
    } else {
      // A table without geometry, whose coordinates can only be in columns.
      let columns = try columns(["x", "y"], numbers)
      (x, y) = (columns["x"], columns["y"])
    }
    self.init(
      count: layer.count, x: x, y: y, unreadable: [], crs: source.crs ?? layer.crs?.definition,
      texts: try columns(wanted.texts) { TextColumn($0.texts) },
      categories: try columns(wanted.categories(of: source)) { CategoryColumn($0.texts) },
      numbers: try columns(wanted.numbers) { CSVTable.NumberColumn(numbers($0)) }, source: source, path: path)
  }
}
