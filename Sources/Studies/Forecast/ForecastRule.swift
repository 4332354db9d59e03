import Layers

/// What a forecast of pupils is made with: the key `forecast` of a study file.
///
///     forecast:
///       grades: [I3, I4, I5, 1r, 2n, 3r, 4t, 5è, 6è]
///       entry_age: 3
///       history: {file: enrolment.csv, columns: {year: curs, zone: zona, grade: nivell, pupils: alumnes}}
///       births:  {file: births.csv, columns: {year: any, zone: zona, births: naixements}}
///       housing: {file: housing.csv, columns: {year: any, zone: zona, type: tipus, units: habitatges}}
///       yield: {flat: 0.2, house: 0.45}
public struct ForecastRule: Sendable, Hashable {
  /// The grades from that of entry to the last.
  public var grades: [String]
  /// How many years after that of birth the school year begins in which a child enters the first grade.
  public var entryAge: Int
  /// Pupils of years for which there is no file of pupils, by area and grade.
  public var history: StudyFile.TableSource?
  public var births: StudyFile.TableSource?
  public var housing: StudyFile.TableSource?
  /// Pupils of all grades together in a dwelling of each type.
  public var yields: [String: Double]

  static let historyColumns = ["year", "zone", "grade", "pupils"]
  static let birthColumns = ["year", "zone", "births"]
  static let housingColumns = ["year", "zone", "type", "units"]

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.forecast)
    guard let list = entries["grades"] else {
      throw node.error(
        "the key \"grades\" is missing",
        hint: "name them from that of entry to the last: grades: [P3, P4, 1, 2]")
    }
    grades = try list.texts()
    guard grades.count > 1, Set(grades).count == grades.count else {
      throw list.error("a forecast needs two grades or more, each once")
    }
    entryAge = 3
    if let node = entries["entry_age"] {
      guard let age = Int(exactly: try node.number()), (0...20).contains(age) else {
        throw node.error("\"entry_age\" is a whole number of years from 0 to 20")
      }
      entryAge = age
    }
    func source(_ key: String, _ columns: [String]) throws(FileError) -> StudyFile.TableSource? {
      guard let node = entries[key] else { return nil }
      let source = try StudyFile.TableSource(node)
      for column in source.columns.keys.sorted() where !columns.contains(column) {
        throw node.error("nothing uses a column \"\(column)\"", hint: suggestion(for: column, among: columns))
      }
      for column in columns where column != "type" && source.columns[column] == nil {
        throw node.error("the column \"\(column)\" is missing", hint: "add \"\(column): …\" to its columns")
      }
      return source
    }
    history = try source("history", ForecastRule.historyColumns)
    births = try source("births", ForecastRule.birthColumns)
    housing = try source("housing", ForecastRule.housingColumns)
    yields = [:]
    for (type, node) in try entries["yield"]?.mapping() ?? [:] {
      let yield = try node.number()
      guard (0...10).contains(yield) else { throw node.error("pupils in a dwelling are 0 to 10") }
      yields[type] = yield
    }
    guard housing == nil || !yields.isEmpty else {
      throw node.error(
        "\"housing\" needs \"yield\"",
        hint: "such as yield: {flat: 0.2, house: 0.45}, pupils of all grades a dwelling")
    }
  }
}
