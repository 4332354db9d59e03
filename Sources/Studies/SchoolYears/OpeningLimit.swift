import Layers

/// From which school year, or until which one, a school is open, as a list of schools says it.
package enum OpeningLimit: Sendable, Hashable {
  /// By the calendar year in which the school year begins; schools may be older than any pupil.
  case year(Int)
  /// There is no such limit: what databases and spreadsheets write where they have no day, such as 9999-12-31 and 1899-12-30.
  case unlimited

  /// nil for what is neither.
  package init?(opening text: String, _ order: DayOrder = .dayFirst) {
    self.init(text, SchoolYear(openingOn: text, order))
  }

  /// nil for what is neither.
  package init?(closing text: String, _ order: DayOrder = .dayFirst) {
    self.init(text, SchoolYear(endingOn: text, order))
  }

  private init?(_ text: String, _ year: SchoolYear?) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    if UnknownValue.isOne(text) || !numbers.isEmpty && numbers.allSatisfy({ $0 == 0 })
      || OpeningLimit.noDays.contains(numbers.prefix(3).sorted())
    {
      self = .unlimited
    } else if let year {
      // 2324 is 2023-24, and no year that never comes.
      self = .year(year.start)
    } else if numbers.contains(where: OpeningLimit.isNever) {
      self = .unlimited
    } else {
      return nil
    }
  }

  /// nil where there is no such limit.
  package var start: Int? { if case .year(let start) = self { start } else { nil } }

  /// The numbers of the days by which programs count, in ascending order.
  private static let noDays: Set = [
    [0, 1, 1900], [1, 1, 1900], [12, 30, 1899], [12, 31, 1899], [1, 1, 1],
  ]
  private static func isNever(_ number: Int) -> Bool {
    (2201...9999).contains(number) || number == 99_991_231
  }
}
