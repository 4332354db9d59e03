import DeterministicParallel
import Geography

/// The names, in small letters, that columns of degrees have in files found in the wild, the likeliest first.
public enum DegreeColumnNames {
  public static let longitude = ["lon", "lng", "long", "longitude"]
  public static let latitude = ["lat", "latitude"]
}

extension Layer {
  /// A CSV's rows as points, all other columns kept: as numbers where every field is one, else as text.
  ///
  /// A row whose coordinates are empty, both 0 or no numbers has no geometry, and is noted; but not all rows can be so, unless all are
  /// empty.
  /// - Parameters: the names of the columns of the coordinates, and their CRS (nil for longitude and latitude).
  /// - Throws: `FileError` when the file cannot be read or has no such columns, and where no row has coordinates that
  /// are numbers, or they lie where the CRS is not valid.
  public init(
    points file: CSVFile, x: String, y: String, crs: CRS?, workers: Workers = .all
  ) throws(FileError) {
    let (x, y) = (file.columnName(x) ?? x, file.columnName(y) ?? y)
    guard file.header.contains(x) || file.header.contains(y) else {
      if let error = file.unread(x) ?? file.unread(y) { throw error }
      if file.unnamedGeometries != nil { throw .noGeometries(in: file.path) }
      throw file.placesInOneColumn ?? file.noHeader(lacking: x, of: [x, y])
    }
    let names = file.header.filter { $0 != x && $0 != y }
    let (columns, table) = try file.columns(names, besides: [x, y], workers: workers)
    let none = CSVTable.NumberColumn()
    let places = [x, y].map { (name: $0, column: table.numbers[$0] ?? none) }
    var (placesX, placesY) = (places[0].column.values, places[1].column.values)
    // (0, 0) stands for "unknown" in many tables.
    for row in placesX.indices where placesX[row] == 0 && placesY[row] == 0 {
      (placesX[row], placesY[row]) = (.nan, .nan)
    }
    let noPlace = placesX.indices.filter { placesX[$0].isNaN || placesY[$0].isNaN }
    let unreadable = Set(places.flatMap(\.column.unreadable))
    let missing = noPlace.filter { !unreadable.contains($0) }
    if noPlace.count == table.count,
      let (name, column) = places.first(where: { !$0.column.unreadable.isEmpty })
    {
      throw FileError(
        .badData, path: file.path, row: (column.unreadable.first ?? 0) + 1, column: name,
        "the coordinate is no number",
        hint: "write it as 431250.5, or degrees as 2.1734: with a point, without letters, signs or blanks")
    }
    let system = crs ?? .wgs84
    if let toDegrees = try? Reprojection(from: system, to: .wgs84) {
      let (longitude, latitude) = toDegrees(placesX, placesY, workers: workers)
      let misplaced = system.firstMisplaced(
        x: placesX, y: placesY, longitude: longitude, latitude: latitude)
      if let misplaced {
        throw FileError(
          misplaced, in: system, path: file.path, column: x,
          hint: "check the coordinate reference system, and whether x and y are exchanged")
      }
    }
    self.init(
      name: "points", crs: system, geometries: Geometries(pointsX: placesX, y: placesY),
      columns: columns,
      notes: (file.notes + table.notes).map { Note($0.text, features: $0.rows.map { $0 - 1 }) }
        + (missing.isEmpty ? [] : [Note("rows without coordinates", features: missing)])
        + (unreadable.isEmpty
          ? [] : [Note("rows whose coordinates are no numbers", features: unreadable.sorted())]))
  }
}

extension CSVFile {
  /// All columns: as numbers where every field is one, else as text.
  ///
  /// - Throws: `FileError` when the file cannot be read.
  func columns(workers: Workers = .all) throws(FileError) -> [Column] {
    try columns(header, besides: [], workers: workers).columns
  }

  /// - Parameter numbers: columns of numbers that are wanted as they are.
  fileprivate func columns(
    _ names: [String], besides numbers: [String], workers: Workers
  ) throws(FileError) -> (columns: [Column], table: CSVTable) {
    var numeric = try likelyNumericColumns(among: names)
    var table = try read(
      texts: names.filter { !numeric.contains($0) }, numbers: numeric + numbers, workers: workers)
    // A column that began with numbers and went on with something else is read again as it is.
    let mistaken = numeric.filter { table.numbers[$0]?.isNumeric == false }
    if !mistaken.isEmpty {
      let again = try read(texts: mistaken, workers: workers)
      for name in mistaken {
        table.texts[name] = again.texts[name]
        table.numbers[name] = nil
      }
      numeric.removeAll(where: mistaken.contains)
    }
    let columns = names.map { name in
      if let column = table.numbers[name] {
        return Column(name: name, values: Column.Values(numbers: column.values))
      }
      return Column(name: name, values: .text(table.texts[name] ?? TextColumn()))
    }
    return (columns, table)
  }

  /// Those of the columns in which all the first rows' fields are empty or numbers.
  fileprivate func likelyNumericColumns(among names: [String]) throws(FileError) -> [String] {
    let table = try read(numbers: names, firstRows: 2000)
    return names.filter { table.numbers[$0]?.isNumeric == true }
  }
}

extension CSVTable.NumberColumn {
  /// Whether every field is empty or a number, and none a code such as 08014, or one of so many digits that real
  /// numbers would not tell it from its neighbours.
  fileprivate var isNumeric: Bool {
    unreadable.isEmpty && masked.isEmpty && isPlain && !hasLeadingZeros && values.contains { !$0.isNaN }
      && values.allSatisfy { $0.isNaN || abs($0) < 0x1p53 }
  }
}

extension Column.Values {
  /// Whole numbers as integers, others as they are.
  fileprivate init(numbers: ContiguousArray<Double>) {
    let isWhole = numbers.allSatisfy { $0.isNaN || ($0 == $0.rounded() && abs($0) < 0x1p53) }
    self =
      isWhole
      ? .integer(ContiguousArray(numbers.map { $0.isNaN ? Column.missingInteger : Int64($0) }))
      : .real(numbers)
  }
}
