import Layers

/// What a column of a plain table holds, with the names by which it is known.
public enum ColumnRole: String, CaseIterable, Sendable, Hashable {
  case unit, x, y, latitude, longitude, pupils, area, perimeter, today, feeder
  case from, to, length
  case facility, home, capacity, fixedCost = "fixed_cost", enrolment
  case stage, municipality

  /// The names of such a column in files found in the wild, the likeliest first.
  var names: [String] {
    switch self {
    case .unit: ["id", "unit", "block", "code", "geoid20", "geoid10", "geoid", "node"]
    case .x: ["x"]
    case .y: ["y"]
    case .latitude: DegreeColumnNames.latitude
    case .longitude: DegreeColumnNames.longitude
    case .pupils: ["demand", "pop", "pupils", "students", "total"]
    case .area: ["area"]
    case .perimeter: ["perimeter"]
    case .today: ["today", "school", "facility"]
    case .feeder: ["feeder"]
    case .from: ["id1", "a", "from", "unit1", "block1"]
    case .to: ["id2", "b", "to", "unit2", "block2"]
    case .length: ["length", "border"]
    case .facility: ["id", "facility", "school", "code"]
    case .home: ["unit", "block", "area", "home"]
    case .capacity: ["capacity", "places"]
    case .fixedCost: ["fixed_cost", "cost"]
    case .stage: ["stage", "level"]
    case .municipality: ["municipality", "town"]
    case .enrolment: ["enrolment", "enrollment"]
    }
  }
}

/// Which columns the user names for which role.
public struct NamedColumns: Sendable, Hashable {
  public var chosen: [ColumnRole: String]

  public init(_ chosen: [ColumnRole: String] = [:]) { self.chosen = chosen }

  /// The column of a role in a file; nil when it has none.
  func column(_ role: ColumnRole, in file: CSVFile) -> String? {
    // A column is named for one of several files; the others have their own.
    if let name = chosen[role], let own = file.columnName(name) { return own }
    return role.names.lazy.compactMap { file.columnName($0) }.first
  }

  func needed(_ role: ColumnRole, in file: CSVFile) throws(FileError) -> String {
    guard let name = column(role, in: file) else {
      let known = ColumnRole.allCases.flatMap(\.names) + chosen.values
      if !known.contains(where: { file.columnName($0) != nil }) {
        // The first row may be a school's or a pupil's, and is not shown.
        throw file.noHeader(lacking: chosen[role] ?? role.names[0], of: known)
      }
      throw FileError(
        .badData, path: file.path, column: chosen[role] ?? role.names[0],
        "there is no column for \(role.rawValue)",
        hint: "name it with --columns \(role.rawValue)=…; the columns are "
          + file.header.map { "\"\($0)\"" }.joined(separator: ", "))
    }
    return name
  }
}
