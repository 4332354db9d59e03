import Layers

/// Old and bilingual street names: a CSV file with the columns alias, street and, where a name is in several
/// towns, city.
struct AliasFile {
  let rows: [(alias: String, street: String, city: String)]

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
    rows = (0..<table.count).map { row in
      func text(_ column: String?) -> String { column.flatMap { table.texts[$0]?[row] } ?? "" }
      return (text(alias), text(street), text(city))
    }.filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }
}

extension AddressRegister.Builder {
  mutating func addAliases(_ file: AliasFile) {
    for row in file.rows { addAlias(row.alias, of: row.street, city: row.city) }
  }
}
