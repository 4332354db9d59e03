import Languages
import Measures
import Studies
import StudyFixtures
import Testing
import Travel

@testable import Indicators

extension MeasureTable {
  /// All measures of a study in all its years.
  static func catalogue(of years: StudyYears) throws -> MeasureTable {
    var table = MeasureTable(for: years)
    for (position, study) in years.studies.enumerated() {
      try Catalogue.add(
        to: &table, study: study, before: years.before(position),
        distances: try HomeSchoolDistances(straight: study))
    }
    table.setChanges(where: SchoolYear.follows)
    return table
  }

  /// The measures of a name – that of a map's column, or of one of the city's own indicators – whatever their title.
  func named(
    _ name: String, _ level: Level = .city, _ group: String = "all", year: String? = nil
  ) -> [Measure] {
    let found = indicators.first { indicator in
      indicator.columnName == name
        || indicator.dimension.map { $0.by == "indicator" && $0.of == name } ?? false
    }
    return found.map { measures($0, level: level, group: group, year: year) } ?? []
  }

  /// The one measure of the city.
  func city(_ id: String, _ group: String = "all") throws -> Measure {
    try #require(named(id, .city, group).first, "no \(id) of \(group)")
  }

  /// What the note of an indicator that is not available says; nil when it is there.
  func note(_ id: String, year: String? = nil) -> String? {
    guard let row = named(id, year: year).first, row.status == .notAvailable else { return nil }
    return notes[row.indicator]?.text(in: .english)
  }
}

/// The measures of the study that was computed by hand, made once.
enum HandCity {
  static let measures = Result { try MeasureTable.catalogue(of: try HandStudy().loadYears()) }
}

/// A measure at one level for one group with its quotients, unit by unit: "4/6 1/6 0/4". A zero below the stroke says
/// that the measure is undefined there.
struct Expected: Sendable, CustomTestStringConvertible {
  let id: String
  let level: Level
  let group: String
  let quotients: [(part: Double, whole: Double)]
  private let text: String

  init(_ id: String, _ level: Level, _ text: String, group: String = "all") {
    (self.id, self.level, self.group, self.text) = (id, level, group, text)
    quotients = text.split(separator: " ").map { quotient in
      let numbers = quotient.split(separator: "/").compactMap { Double($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : (.nan, .nan)
    }
  }

  var testDescription: String { "\(id), \(level), \(group): \(text)" }

  /// Compares value, numerator, denominator and status; `count` says what n is, by default the denominator.
  func check(
    in table: MeasureTable, year: String? = nil, scale: Double = 1, count: ((Int) -> Int)? = nil
  ) {
    let measures = table.named(id, level, group, year: year)
    #expect(measures.count == quotients.count)
    for (unit, (measure, quotient)) in zip(measures, quotients).enumerated() {
      #expect(measure.numerator.isClose(to: quotient.part))
      #expect(measure.denominator.isClose(to: quotient.whole))
      #expect(measure.count == count?(unit) ?? Int(quotient.whole))
      if quotient.whole == 0 {
        #expect(measure.status == .undefined && measure.value.isNaN)
      } else {
        #expect(measure.status == .ok && measure.value.isClose(to: scale * quotient.part / quotient.whole))
      }
    }
  }
}

extension Double {
  /// Whether two numbers are the same but for rounding.
  func isClose(to other: Double) -> Bool { abs(self - other) <= 1e-12 * max(1, abs(other)) }
}
