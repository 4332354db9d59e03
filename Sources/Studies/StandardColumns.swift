import Geocoding
import Layers

/// The columns that the toolkit knows by name; every other column of the pupils is there for groups.
enum StandardColumns {
  static let schools = ["school", "name", "sector", "capacity", "x", "y", "zone"]
  static let pupils = [
    "pupil", "school", "address", "street", "number", "postcode", "city", "floor", "x", "y",
  ]
  static let register = RegisterSource.columnNames
}

extension StudyFile {
  /// Refuses a column that nothing would use: it is a misspelt one.
  func checkColumns() throws(FileError) {
    try check("schools", schools, StandardColumns.schools, required: ["school", "x", "y"])
    let forGroups = groups.map(\.column)
    try check("pupils", pupils, StandardColumns.pupils + forGroups, required: ["school"])
    if let register { try check("register", register, StandardColumns.register, required: []) }
    for group in groups where pupils.columns[group.column] == nil {
      throw FileError(
        .badData, path: path,
        "the group \"\(group.name)\" needs the column \"\(group.column)\" of the pupils",
        hint: "add it to the columns under \"pupils\"")
    }
    if let half = [("x", "y"), ("y", "x")].first(where: {
      pupils.columns[$0.0] != nil && pupils.columns[$0.1] == nil
    }) {
      throw FileError(.badData, path: path, "the pupils have the column \"\(half.0)\" but no \"\(half.1)\"")
    }
  }

  private func check(_ chapter: String, _ source: TableSource, _ known: [String], required: [String])
    throws(FileError)
  {
    for column in Set(source.columns.keys).union(source.values.keys).sorted() where !known.contains(column) {
      throw FileError(
        .badData, path: path, "\(chapter): nothing uses a column \"\(column)\"",
        hint: suggestion(for: column, among: known))
    }
    for column in required where source.columns[column] == nil {
      throw FileError(
        .badData, path: path, "\(chapter): the column \"\(column)\" is missing",
        hint: "add \"\(column): …\" with the name that it has in \(source.file)")
    }
  }
}
