import DeterministicParallel
import Languages
import Layers

/// The tables of a forecast, by the areas of the study: what was counted, or is planned, in each year.
public struct ForecastTables: Sendable {
  /// A number of an area in a year; the school year or the calendar year that begins with it.
  public struct Entry: Sendable, Hashable {
    public let year: Int
    public let zone: Int
    /// The position of the grade, of a table that has grades.
    public let grade: Int
    /// Not-a-number where it is not known.
    public let value: Double
  }

  public let history: [Entry]
  public let births: [Entry]
  /// Pupils that dwellings bring, of all grades.
  public let housing: [Entry]
  /// What a reader must know first, one sentence each.
  public let notes: [Text]

  /// Reads the tables that the study file names.
  ///
  /// - Throws: `FileError` for what is missing, unknown or no number.
  public init(_ rule: ForecastRule, of study: Study, workers: Workers = .all) throws(FileError) {
    try self.init(rule, of: study.file, zones: study.zones.ids, workers: workers)
  }

  /// Reads the tables that a study file names.
  ///
  /// - Parameter zones: the codes of the catchment areas.
  package init(
    _ rule: ForecastRule, of file: StudyFile, zones: [String], workers: Workers
  ) throws(FileError) {
    let reader = EntryReader(file: file, zones: zones, workers: workers)
    var notes: [Text] = []
    var others = Set<String>()
    history = try reader.entries(rule.history, "pupils", &notes, canBeUnknown: true) {
      dataset, row throws(FileError) in
      guard let label = dataset.texts("grade")?[row] else { return nil }
      guard let grade = rule.grades.firstIndex(of: label.plainCode) else {
        others.insert(label)
        return nil
      }
      return (grade, 1)
    }
    try ForecastTables.check(history, of: rule, leaving: others, file: file)
    births = try reader.entries(rule.births, "births", &notes, canBeUnknown: true) {
      _, _ throws(FileError) in (0, 1)
    }
    notes += ForecastGaps(births, grades: 1, areas: zones.count).notes(of: rule.births)
    housing = try reader.entries(rule.housing, "units", &notes) { dataset, row throws(FileError) in
      let type = dataset.texts("type")?[row]
      let only = rule.yields.count == 1 ? rule.yields.values.first : nil
      guard let yield = type.flatMap({ rule.yields[$0] }) ?? (type == nil ? only : nil) else {
        throw dataset.error(
          row: row, column: "type", "there is no \"yield\" for the type of the dwellings",
          hint: "the types with one are " + rule.yields.keys.sorted().joined(separator: ", "))
      }
      return (0, yield)
    }
    self.notes = notes
  }

  /// Throws where the table of history seems to name a grade of the forecast otherwise, and for a year in which all its
  /// numbers are 0, as some write what is not known.
  private static func check(
    _ history: [Entry], of rule: ForecastRule, leaving others: Set<String>, file: StudyFile
  ) throws(FileError) {
    guard let source = rule.history else { return }
    let found = Set(history.map(\.grade))
    if !others.isEmpty, let lacking = rule.grades.indices.first(where: { !found.contains($0) }) {
      throw FileError(
        .badData, path: file.resolve(source.file), column: source.columns["grade"],
        "no row is of the grade \"\(rule.grades[lacking])\" of the forecast",
        hint: "the table's other grades are \(others.sorted().quoted(9)); say what they mean: "
          + "history: values: {grade: {code: grade}}")
    }
    let years = Dictionary(grouping: history, by: \.year).filter { $0.value.allSatisfy { $0.value == 0 } }
    guard let empty = years.keys.min() else { return }
    throw FileError(
      .badData, path: file.resolve(source.file), column: source.columns["pupils"],
      "all numbers of \(empty) are 0", hint: "take the rows of years out of which nothing is known")
  }
}

/// Reads rows of years and areas.
private struct EntryReader {
  let file: StudyFile
  let zones: [String]
  let workers: Workers

  /// - Parameters:
  ///   - canBeUnknown: whether a number may be missing or masked.
  ///   - meaning: the grade of a row and what its number is multiplied with; nil for a row that does not count.
  func entries(
    _ source: StudyFile.TableSource?, _ number: String, _ notes: inout [Text], canBeUnknown: Bool = false,
    _ meaning: (Dataset, Int) throws(FileError) -> (grade: Int, factor: Double)?
  ) throws(FileError) -> [ForecastTables.Entry] {
    guard let source else { return [] }
    let dataset = try Dataset(
      source, of: file,
      DatasetColumns(texts: ["year", "zone", "grade", "type"], numbers: [number]), workers: workers)
    notes += dataset.notes + dataset.doubts("forecast", isWhole: true).map { $0.warning() }
    var zones = Dictionary(uniqueKeysWithValues: self.zones.enumerated().map { ($1, $0) })
    // Tables are of the areas that there were: those that a scenario makes one add up.
    for merger in file.zones.mergers {
      for part in merger.parts where zones[part.code] == nil { zones[part.code] = zones[merger.area] }
    }
    guard let numbers = dataset.numbers(number) else { return [] }
    if let row = numbers.unreadable.first {
      throw dataset.error(row: row, column: number, "the value is no number", hint: numbers.advice)
    }
    if let row = numbers.thousandsRow {
      throw dataset.error(
        row: row, column: number, CSVTable.NumberColumn.thousandsProblem,
        hint: CSVTable.NumberColumn.thousandsHint)
    }
    var found = [ForecastTables.Entry]()
    var seen = Set<[String]>()
    var (leftOut, repeated) = (0, 0)
    for row in 0..<dataset.count {
      let value = numbers.values[row]
      guard value.isFinite || canBeUnknown else {
        throw dataset.error(
          row: row, column: number, "the number is not known",
          hint: "write it, 0 where there are none, or take the row out")
      }
      guard !(value < 0), !(value >= 1e9) else {
        throw dataset.error(row: row, column: number, "the number is below 0, or beyond all measure")
      }
      guard let year = dataset.texts("year")?[row].flatMap({ SchoolYear($0) }) else {
        throw dataset.error(
          row: row, column: "year", "the value is no year", hint: "years look like 2025 or 2025-26")
      }
      guard let code = dataset.texts("zone")?[row]?.plainCode, let zone = zones[code] else {
        throw dataset.error(
          row: row, column: "zone", "there is no such catchment area",
          hint: "the codes are those of the column \(file.zones.id ?? "id") of \(file.zones.file)"
        )
      }
      guard let (grade, factor) = try meaning(dataset, row) else {
        leftOut += 1
        continue
      }
      found.append(.init(year: year.start, zone: zone, grade: grade, value: value * factor))
      // Two projects of as many dwellings are told apart by their type or are one.
      let key = ["\(year.start)", code, "\(grade)", dataset.texts("type")?[row] ?? ""]
      let isSame = !seen.insert(number == "units" ? key + ["\(value)"] : key).inserted
      if isSame { repeated += 1 }
    }
    if repeated > 0 {
      let rows = Text.counted(
        repeated, one: "{0} row of the year and area of an earlier one, which is added to it",
        many: "{0} rows of the year and area of an earlier one, which are added to it")
      notes.append("\(name: source.file.shownPath): \(rows)")
    }
    let codes = UnknownValue.codes(among: numbers.values)
    if !codes.isEmpty {
      let (rows, words) = (numbers.values.count(where: codes.contains), codes.sorted().map { "\(Int($0))" })
      notes.append(
        "\(name: source.file.shownPath): \(name: words.quoted()) in \(.whole(rows)) of \(.whole(dataset.count)) rows counts as a number like any other; take them out if it says that nothing is known"
      )
    }
    if leftOut == 1 {
      notes.append(
        "\(name: source.file.shownPath): one row of another grade than those of the forecast is left out")
    } else if leftOut > 0 {
      notes.append(
        "\(name: source.file.shownPath): \(.whole(leftOut)) rows of other grades than those of the forecast are left out"
      )
    }
    return found
  }
}
