import DeterministicParallel
import Geography
import Layers

/// The columns of a register's file that matter, whatever kind of file it is.
struct RegisterTable: Sendable {
  /// The words of one address.
  struct Address {
    let identifier: String
    var street: String
    let number: String
    let suffix: String
    var postcode: String
    var city: String
    var formerCity: String
  }

  let count: Int
  /// What the user should know of how the table was read, one sentence each.
  let notes: [TableNote]
  let layout: RegisterLayout
  /// As they stand in the file; not-a-number where there are none.
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>
  /// The system that the file or its layout names.
  let crs: String?
  private let streetColumns: [Int]
  /// By their position in the file; nil for those that are not read.
  private let columns: [TextColumn?]
  /// The town of rows that name none.
  private let city: String
  /// Which rows of the file count; nil for all.
  private let kept: ContiguousArray<Int32>?

  init(_ source: RegisterSource, workers: Workers) throws(FileError) {
    if source.path.holdsTable {
      try self.init(CSVFile(source.path, encoding: source.encoding), source, workers: workers)
    } else {
      try self.init(Layer(contentsOf: source.path), source)
    }
  }

  private init(_ named: CSVFile, _ source: RegisterSource, workers: Workers) throws(FileError) {
    let layout = try RegisterTable.layout(source, named) { header throws(RegisterLayoutError) in
      try RegisterLayout.recognise(header: header(named.header), sample: named.firstRows(100))
    }
    let file =
      layout.hasHeader ? named : try CSVFile(source.path, hasHeader: false, encoding: source.encoding)
    let wanted = Set(layout.textColumns + [layout.x, layout.y])
    let conditions = source.conditions.map { file.columnName($0.column) ?? $0.column }
    let table = try file.read(
      texts: wanted.sorted().map { file.header[$0] }, categories: Set(conditions).sorted(), workers: workers)
    let kept = try RowCondition.rows(meeting: source.conditions, of: source.path) { name throws(FileError) in
      table.categories[file.columnName(name) ?? name] ?? CategoryColumn()
    }
    func column(_ position: Int) -> TextColumn {
      let texts = table.texts[file.header[position]] ?? TextColumn()
      return kept.map(texts.selecting) ?? texts
    }
    let texts = Set(layout.textColumns)
    columns = file.header.indices.map { texts.contains($0) ? column($0) : nil }
    count = kept?.count ?? table.count
    let counted = kept.map { TableNote("{0} of {1} rows count", ["\($0.count)", "\(table.count)"]) }
    notes = file.notes + table.notes + [counted].compactMap { $0 }
    self.layout = layout
    streetColumns = layout.streetColumns
    x = RegisterTable.numbers(column(layout.x), workers: workers)
    y = RegisterTable.numbers(column(layout.y), workers: workers)
    crs = layout.epsg.map { "EPSG:\($0)" }
    city = source.city ?? ""
    self.kept = kept
  }

  private init(_ layer: Layer, _ source: RegisterSource) throws(FileError) {
    let names = layer.columns.map(\.name)
    guard source.conditions.isEmpty, source.encoding == nil else {
      throw FileError(
        .badData, path: source.path, "\"where\" and \"encoding\" are for registers that are tables",
        hint: "save the addresses as CSV or as a workbook")
    }
    let sample = RegisterTable.firstRows(100, of: layer)
    let layout = try RegisterTable.layout(source) { header throws(RegisterLayoutError) in
      try RegisterLayout.recognise(
        header: header(names), sample: sample, placesAt: names.count, names.count + 1)
    }
    let places = (0..<layer.count).map { layer.geometries.centroid(of: $0) }
    let texts = Set(layout.textColumns)
    columns = layer.columns.indices.map { texts.contains($0) ? TextColumn(layer.columns[$0].texts) : nil }
    count = layer.count
    notes = []
    self.layout = layout
    streetColumns = layout.streetColumns
    x = ContiguousArray(places.map { $0?.x ?? .nan })
    y = ContiguousArray(places.map { $0?.y ?? .nan })
    crs = layer.crs?.definition
    city = source.city ?? ""
    kept = nil
  }

  /// The row of the file, counted from 1, that a row of the table is.
  func fileRow(_ row: Int) -> Int { Int(kept?[row] ?? Int32(row)) + 1 }

  /// What a row says, the street's type before its name.
  ///
  /// - Parameter previous: the row before, whose street, postcode and town are used again where they are the same.
  func address(_ row: Int, after previous: Address? = nil) -> Address {
    func text(_ column: Int) -> String { columns[column]?[row] ?? "" }
    func isRepeated(_ column: Int?) -> Bool {
      column.flatMap { columns[$0] }?.isRepeated(at: row) ?? true
    }
    let identifier = layout.identifier.map(text) ?? ""
    var address = Address(
      identifier: identifier.isEmpty ? String(row + 1) : identifier, street: "",
      number: layout.numberText(text), suffix: layout.suffixText(text), postcode: "", city: "", formerCity: ""
    )
    if let previous, streetColumns.allSatisfy({ isRepeated($0) }) {
      address.street = previous.street
    } else {
      address.street = layout.streetName(text)
    }
    if let previous, isRepeated(layout.postcode) {
      address.postcode = previous.postcode
    } else {
      address.postcode = layout.postcodeText(text)
    }
    if let previous, isRepeated(layout.city) {
      address.city = previous.city
    } else {
      let named = layout.cityName(text)
      address.city = named.isEmpty ? city : named
    }
    if let previous, isRepeated(layout.formerCity) {
      address.formerCity = previous.formerCity
    } else {
      address.formerCity = layout.formerCityName(text)
    }
    return address
  }

  /// The EPSG number that a row names; nil for none.
  func epsg(_ row: Int) -> Int? {
    layout.epsgColumn.flatMap { columns[$0]?[row] }.flatMap { text in
      Int(text.lowercased().replacing("epsg:", with: "").filter { !$0.isWhitespace })
    }
  }

  /// The layout, from the header as the source's own names read it.
  private static func layout(
    _ source: RegisterSource, _ table: CSVFile? = nil,
    _ recognise: (([String]) -> [String]) throws(RegisterLayoutError) -> RegisterLayout
  ) throws(FileError) -> RegisterLayout {
    var unknown: (name: String, header: [String])?
    var names: [String] = []
    do throws(RegisterLayoutError) {
      let layout = try recognise { header in
        names = header
        guard !source.columns.isEmpty else { return header }
        var meanings: [String: String] = [:]
        for (meaning, name) in source.columns.sorted(by: { $0.key < $1.key }) {
          guard
            let local = header.first(where: { $0 == name })
              ?? header.first(where: { $0.lowercased() == name.lowercased() })
          else {
            unknown = unknown ?? (name, header)
            continue
          }
          meanings[local] = meaning == "type" ? "streettype" : meaning
        }
        return header.map { meanings[$0] ?? "" }
      }
      if unknown == nil { return layout }
    } catch {
      if unknown == nil {
        throw RegisterTable.missing(
          error, among: names, path: source.path, isHeaderless: table?.seemsHeaderless)
      }
    }
    let name = unknown?.name ?? ""
    guard let table, !source.columns.values.contains(where: { table.columnName($0) != nil }) else {
      throw .noColumn(name, among: unknown?.header ?? [], path: source.path)
    }
    if let title = table.titleAbove(Array(source.columns.values)) { throw title }
    // What stands in the first row may be somebody's, and is not shown.
    throw FileError(
      .badData, path: source.path, column: name,
      table.seemsHeaderless ? "the register seems to have no header row" : "there is no such column",
      hint: "the first row must name the columns, and it names none of those that are wanted")
  }

  /// What to do where no column is known to hold what is needed. What stands in the first row of a file without a header is
  /// somebody's, and is not shown.
  private static func missing(
    _ error: RegisterLayoutError, among names: [String], path: String, isHeaderless: Bool?
  ) -> FileError {
    guard isHeaderless != true, !names.contains(where: { DecimalText.number($0) != nil }) else {
      return FileError(
        .badData, path: path, "the register seems to have no header row",
        hint: "name the columns: " + RegisterSource.columnNames.joined(separator: ", "))
    }
    let wanted = error == .missing(.coordinates) ? "x=… and y=…" : "street=…"
    let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return FileError(
      .badData, path: path, "\(error)",
      hint:
        "name it (--register-column \(wanted), or \"columns\" in a study file); the register's columns are \(columns)"
    )
  }

  private static func firstRows(_ count: Int, of layer: Layer) -> [[String]] {
    (0..<min(count, layer.count)).map { row in layer.columns.map { $0.text(at: row) ?? "" } }
  }

  private static func numbers(_ column: TextColumn, workers: Workers) -> ContiguousArray<Double> {
    workers.fill(column.count, chunk: 1 << 14) { rows, result in
      for (row, index) in zip(rows, 0...) {
        result.initializeElement(at: index, to: column[row].flatMap(DecimalText.number) ?? .nan)
      }
    }
  }
}

extension RegisterLayout {
  /// The columns that are read as texts.
  fileprivate var textColumns: [Int] {
    streetColumns
      + [identifier, number, secondNumber, suffix, series, postcode, city, formerCity, epsgColumn].compactMap
    { $0 }
  }
}

extension CSVFile {
  /// The first rows, as many as can be read; what is wrong with a row is said when all are read.
  fileprivate func firstRows(_ count: Int) -> [[String]] {
    struct Enough: Error {}
    var rows: [[String]] = []
    _ = try? forEachRow { _, fields in
      rows.append(fields)
      if rows.count == count { throw Enough() }
    }
    return rows
  }
}

extension AddressRegister.Builder {
  mutating func append(_ address: RegisterTable.Address, x: Double, y: Double) {
    append(
      identifier: address.identifier, street: address.street, number: address.number, suffix: address.suffix,
      postcode: address.postcode, city: address.city, formerCity: address.formerCity, x: x, y: y)
  }
}
