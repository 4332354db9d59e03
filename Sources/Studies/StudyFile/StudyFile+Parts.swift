/// The parts of a study file by their names, for who treats them all alike.
extension StudyFile {
  package static let areaParts = ["zones", "districts", "residential", "feeders"]
  package static let tableParts = ["schools", "pupils", "register", "applications", "staff", "costs"]

  /// Those that are there and name a file.
  package var areas: [String: AreaSource] {
    let parts = ["zones": zones, "districts": districts, "residential": residential, "feeders": feeders]
    return parts.compactMapValues { $0 }.filter { !$0.value.file.isEmpty }
  }

  /// Those that are there and name a file.
  package var tables: [String: TableSource] {
    let parts = [
      "schools": schools, "pupils": pupils, "register": register, "applications": applications,
      "staff": staff,
      "costs": costs,
    ]
    return parts.compactMapValues { $0 }.filter { !$0.value.file.isEmpty }
  }

  /// The paths of a table's files, that of the last year last.
  package func paths(of table: TableSource) -> [String] {
    table.files.isEmpty
      ? [resolve(table.file)] : table.files.sorted { $0.key < $1.key }.map { resolve($0.value) }
  }
}
