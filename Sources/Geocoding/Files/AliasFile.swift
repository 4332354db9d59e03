import Layers

/// Old and bilingual street names: a CSV file with the columns alias, street and, where a name is in several
/// towns, city.
struct AliasFile {
  private let name: String
  /// With the row in the file, counted from 1.
  private let others: [(row: Int, name: (alias: String, street: String, city: String))]
  /// The rows with an empty cell.
  private let empty: [Int]

  /// - Throws: `FileError` when the file cannot be read or has no columns of these names.
  init(_ path: String) throws(FileError) {
    let file = try CSVFile(path)
    func column(_ name: String) throws(FileError) -> String {
      guard let found = file.columnName(name) else {
        throw .noColumn(name, among: file.header, path: path)
      }
      return found
    }
    let (alias, street, city) = (try column("alias"), try column("street"), file.columnName("city"))
    let table = try file.read(texts: [alias, street] + (city.map { [$0] } ?? []))
    let rows = (0..<table.count).map { row in
      func text(_ column: String?) -> String { column.flatMap { table.texts[$0]?[row] } ?? "" }
      return (row: row + 1, name: (alias: text(alias), street: text(street), city: text(city)))
    }
    func isEmpty(_ name: (alias: String, street: String, city: String)) -> Bool {
      name.alias.isEmpty || name.street.isEmpty
    }
    others = rows.filter { !isEmpty($0.name) }
    empty = rows.filter { isEmpty($0.name) && !($0.name.alias + $0.name.street).isEmpty }.map(\.row)
    name = path.fileName
  }

  /// Gives streets their other names.
  ///
  /// - Returns: what there is to say of rows that are left out.
  func add(to builder: inout AddressRegister.Builder) -> [TableNote] {
    let leftOut = builder.addAliases(others.map(\.name))
    func note(_ template: String, _ rows: [Int]) -> TableNote? {
      rows.isEmpty ? nil : TableNote(template, [name, "\(rows.count)"], rows: rows)
    }
    func rows(_ positions: [Int]) -> [Int] { positions.map { others[$0].row } }
    return [
      note("other names of streets in {0} that are left out, as a cell is empty: {1}", empty),
      note(
        "other names of streets in {0} that are left out, as the register has no such street: {1}",
        rows(leftOut.unknown)),
      note(
        "other names of streets in {0} that are left out, as another street of the register has that name: {1}",
        rows(leftOut.taken)),
    ].compactMap { $0 }
  }
}
