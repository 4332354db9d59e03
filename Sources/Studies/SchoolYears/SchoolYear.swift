/// A school year by the calendar year in which it begins, however a table writes it.
///
///     SchoolYear("2025-26")?.start     // 2025, and so "2025", "2025/26", "2025-2026", "25-26" and "curs 2025–26"
///     SchoolYear("2025.0")?.start      // 2025: what is left of a number in a column with gaps
///     SchoolYear("2026-01-15")?.start  // 2025: a day before August is of the year that began the summer before
///     SchoolYear("01/09/2025")?.start  // 2025: the day stands before the month
///     SchoolYear("202526")?.start      // 2025, and so "2526": as England's tables have it
///     SchoolYear("Spring 2026")?.start // 2025, as a day in that spring; "Autumn 2026" is of 2026
public struct SchoolYear: Sendable, Hashable {
  public let start: Int

  private static let usual = 1900...2200
  /// Schools may be old.
  private static let ofSchools = 1000...2200

  /// In Barcelona and Milano contracts begin in September, in Oslo in August.
  private static let firstMonth = 8

  /// - Parameter start: the calendar year in which it begins.
  package init(start: Int) { self.start = start }

  /// nil for a text that names neither a school year nor a day or month.
  public init?(_ text: String) { self.init(text, firstMonth: SchoolYear.firstMonth, .dayFirst) }

  /// The last year of something that ends on a day, which may be the last of August.
  package init?(endingOn text: String, _ order: DayOrder = .dayFirst) {
    self.init(text, firstMonth: SchoolYear.firstMonth + 1, order, in: SchoolYear.ofSchools)
  }

  /// The first year of something that opens on a day: in June and July that is the year to come.
  package init?(openingOn text: String, _ order: DayOrder = .dayFirst) {
    self.init(text, firstMonth: SchoolYear.firstMonth - 2, order, in: SchoolYear.ofSchools)
  }

  private init?(
    _ text: String, firstMonth: Int, _ order: DayOrder, in range: ClosedRange<Int> = SchoolYear.usual
  ) {
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "T" })
    let day = (words.first { $0.first?.isNumber == true } ?? "").withoutDecimalZeros
    // Besides the hyphen, what word processors make of it.
    let parts = day.split(whereSeparator: { "-/.‐‑‒–−".contains($0) })
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last else { return nil }
    func dated(_ year: Int, _ month: Int, day: Int = 1) -> Int? {
      guard (1...12).contains(month), (1...SchoolYear.days(of: month, in: year)).contains(day) else {
        return nil
      }
      return month >= firstMonth ? year : year - 1
    }
    let found: Int? =
      switch parts.map(\.count) {
      case [4]: SchoolYear.ofTwo(first) ?? SchoolTerm(text).map { dated(first, $0.month) } ?? first
      case [4, 4]: last == first + 1 ? first : nil
      // 2006-07 is the school year, not July.
      case [4, 2]: last == (first + 1) % 100 ? first : dated(first, last)
      case [2, 4]: dated(last, first)
      case [2, 2]: last == (first + 1) % 100 ? SchoolYear.full(first) : nil
      case [6]: first % 100 == (first / 100 + 1) % 100 ? first / 100 : nil
      case [8]: first % 10_000 == first / 10_000 + 1 ? first / 10_000 : nil
      case let counts where counts.count == 3 && counts[0] == 4: dated(first, numbers[1], day: last)
      case let counts where counts.count == 3 && counts[2] == 4:
        order == .monthFirst ? dated(last, first, day: numbers[1]) : dated(last, numbers[1], day: first)
      default: nil
      }
    guard let found, range.contains(found) else { return nil }
    start = found
  }

  /// - Parameter year: one without a 29 February where it is not told.
  static func days(of month: Int, in year: Int = 1) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The first of two years whose last digits stand together, as in 2122; nil for what can be a calendar year.
  private static func ofTwo(_ digits: Int) -> Int? {
    let (first, second) = (digits / 100, digits % 100)
    return second == (first + 1) % 100 && !(1950...2100).contains(digits) ? full(first) : nil
  }

  /// The calendar year of which these are the last two digits.
  private static func full(_ digits: Int) -> Int { digits + (digits < 70 ? 2000 : 1900) }

  /// Whether two texts name the same school year: they are equal, or begin in the same calendar year.
  public static func isSame(_ text: String, _ other: String) -> Bool {
    guard text != other else { return true }
    guard let year = SchoolYear(text), let otherYear = SchoolYear(other) else { return false }
    return year == otherYear
  }

  /// The order of school years: by when they begin; those of unknown form are the last ones, in the order of their letters.
  package static func precedes(_ text: String, _ other: String) -> Bool {
    (SchoolYear(text)?.start ?? .max, text) < (SchoolYear(other)?.start ?? .max, other)
  }

  /// As this program writes it: 2025-26.
  package var name: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  /// Whether a text is a calendar year alone, which some take for the year in which a school year begins and others for
  /// that in which it ends.
  static func isCalendarYear(_ text: String) -> Bool {
    let digits = text[...].withoutDecimalZeros
    return digits.count == 4 && digits.allSatisfy(\.isNumber) && SchoolYear(text)?.start == Int(digits)
  }

  /// Whether a text names a school year by itself, as a day of it does not.
  static func isYear(_ text: String) -> Bool {
    isCalendarYear(text) || namesBothYears(text) || isTerm(text)
  }

  /// Whether a text names a day, or a month in numbers: "2025-10-01", "10/2025".
  package static func isDay(_ text: String) -> Bool { SchoolYear(text) != nil && !isYear(text) }

  /// Whether a text names a term, or a month in words: "Spring 2026".
  package static func isTerm(_ text: String) -> Bool { SchoolTerm(text) != nil && SchoolYear(text) != nil }

  /// Whether a text names a school year by the two calendar years that it is of, as 2025-26, 202526 and 25/26 do.
  package static func namesBothYears(_ text: String) -> Bool {
    guard let start = SchoolYear(text)?.start, !isCalendarYear(text) else { return false }
    func short(_ year: Int) -> String { "\(year % 100 < 10 ? "0" : "")\(year % 100)" }
    let ends = ["\(start)\(start + 1)", "\(start)\(short(start + 1))", short(start) + short(start + 1)]
    return ends.contains(text.filter(\.isNumber))
  }

  /// Whether one year comes right after another; years of unknown form do in the order in which they are given.
  public static func follows(_ later: String, _ earlier: String) -> Bool {
    guard let year = SchoolYear(later), let before = SchoolYear(earlier) else { return true }
    return year.start == before.start + 1
  }
}

extension Substring {
  /// Without a decimal point and the zeros behind it.
  fileprivate var withoutDecimalZeros: Substring {
    guard let point = lastIndex(of: "."), self[point...].count > 1,
      self[point...].dropFirst().allSatisfy({ $0 == "0" })
    else { return self }
    return self[..<point]
  }
}
