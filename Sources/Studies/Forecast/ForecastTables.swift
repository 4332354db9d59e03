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
    public let value: Double
  }

  public let history: [Entry]
  public let births: [Entry]
  /// Pupils that dwellings bring, of all grades.
  public let housing: [Entry]
  /// What a reader must know first, one sentence each.
  public let notes: [String]

  /// Reads the tables that the study file names.
  ///
  /// - Throws: `FileError` for what is missing, unknown or no number.
  public init(_ rule: ForecastRule, of study: Study, workers: Workers = .all) throws(FileError) {
    let reader = EntryReader(study: study, rule: rule, workers: workers)
    var notes = [String]()
    history = try reader.entries(rule.history, "pupils", &notes) { chapter, row throws(FileError) in
      guard let label = chapter.texts("grade")?[row] else { return nil }
      return rule.grades.firstIndex(of: label).map { (grade: $0, factor: 1) }
    }
    births = try reader.entries(rule.births, "births", &notes) { _, _ throws(FileError) in (0, 1) }
    housing = try reader.entries(rule.housing, "units", &notes) { chapter, row throws(FileError) in
      let type = chapter.texts("type")?[row]
      let only = rule.yields.count == 1 ? rule.yields.values.first : nil
      guard let yield = type.flatMap({ rule.yields[$0] }) ?? (type == nil ? only : nil) else {
        throw chapter.error(
          row: row, column: "type", "there is no \"yield\" for the type of the dwellings",
          hint: "the types with one are " + rule.yields.keys.sorted().joined(separator: ", "))
      }
      return (0, yield)
    }
    self.notes = notes
  }
}

/// Reads rows of years and areas.
private struct EntryReader {
  let study: Study
  let rule: ForecastRule
  let workers: Workers

  /// - Parameter meaning: the grade of a row and what its number is multiplied with; nil for a row that does not count.
  func entries(
    _ source: StudyFile.TableSource?, _ number: String, _ notes: inout [String],
    _ meaning: (Chapter, Int) throws(FileError) -> (grade: Int, factor: Double)?
  ) throws(FileError) -> [ForecastTables.Entry] {
    guard let source else { return [] }
    let chapter = try Chapter(
      source, of: study.file,
      ChapterColumns(texts: ["year", "zone", "grade", "type"], numbers: [number]), workers: workers)
    notes += chapter.notes.map { $0.text(in: .english) }
    let zones = Dictionary(uniqueKeysWithValues: study.zones.ids.enumerated().map { ($1, $0) })
    guard let numbers = chapter.numbers(number) else { return [] }
    if let row = numbers.unreadable.first {
      throw chapter.error(row: row, column: number, "the value is no number", hint: numbers.advice)
    }
    var found = [ForecastTables.Entry]()
    var leftOut = 0
    for row in 0..<chapter.count {
      let value = numbers.values[row]
      guard value.isFinite else { continue }
      guard value >= 0, value < 1e9 else {
        throw chapter.error(row: row, column: number, "the number is below 0, or beyond all measure")
      }
      guard let year = chapter.texts("year")?[row].flatMap({ SchoolYear($0) }) else {
        throw chapter.error(
          row: row, column: "year", "the value is no year", hint: "years look like 2025 or 2025-26")
      }
      guard let zone = chapter.texts("zone")?[row].flatMap({ zones[$0.plainCode] }) else {
        throw chapter.error(
          row: row, column: "zone", "there is no such catchment area",
          hint: "the codes are those of the column \(study.file.zones.id ?? "id") of \(study.file.zones.file)"
        )
      }
      guard let (grade, factor) = try meaning(chapter, row) else {
        leftOut += 1
        continue
      }
      found.append(.init(year: year.start, zone: zone, grade: grade, value: value * factor))
    }
    if leftOut > 0 {
      notes.append(
        "\(source.file.shownPath): \(leftOut) rows of other grades than those of the forecast are left out")
    }
    return found
  }
}
