import Layers

/// Which number of a day such as 08/15/2025 is the month. A column writes all of its days in one way: with the month second, as
/// most countries do, unless one of them is a day only with the month first, as in the United States.
package enum DayOrder: Sendable {
  case dayFirst, monthFirst

  /// - Parameter columns: those that are written alike; nil is none.
  package init(of columns: [CategoryColumn?]) {
    let days = columns.flatMap { $0?.labels ?? [] }.compactMap(DayOrder.numbers)
    let isMonthFirst =
      days.contains { $0.first <= 12 && $0.second > 12 } && !days.contains { $0.first > 12 }
    self = isMonthFirst ? .monthFirst : .dayFirst
  }

  /// Whether a day of the columns tells the order of all.
  static func isStated(in columns: [CategoryColumn?]) -> Bool {
    columns.flatMap { $0?.labels ?? [] }.compactMap(numbers).contains { $0.first > 12 || $0.second > 12 }
  }

  /// The first two numbers of a day that ends with its year.
  static func numbers(_ text: String) -> (first: Int, second: Int)? {
    guard let day = text.wholeMatch(of: /(\d{1,2})[-\/.](\d{1,2})[-\/.]\d{4}(?:[T ].*)?/),
      let first = Int(day.1), let second = Int(day.2)
    else { return nil }
    return (first, second)
  }
}
