import Layers
import Studies
import Testing

@Suite struct SchoolYearTests {
  static let forms: [(text: String, start: Int?)] = [
    ("2025", 2025), ("2025-26", 2025), ("2025/26", 2025), ("2025-2026", 2025), ("2025/2026", 2025),
    ("2025.0", 2025), ("2025.00", 2025), ("2025.", 2025), ("2025.1", nil),
    ("1999-00", 1999), ("2006-07", 2006),
    // As word processors and people write them.
    ("2025–26", 2025), ("25-26", 2025), ("24/25", 2024), ("98-99", 1998), ("99-00", 1999), ("20252026", 2025),
    ("curs 2025-26", 2025), ("School year 2025/26", 2025), ("24-26", nil), ("20250901", nil), ("T1", nil),
    // Days and months: a school year begins in August.
    ("2025-09-01", 2025), ("2025-08-01", 2025), ("2026-01-15", 2025), ("2025-07-31", 2024), ("2025-11", 2025),
    ("01/09/2025", 2025), ("15.01.2026", 2025), ("1/9/2025", 2025), ("09/2025", 2025),
    ("2025-09-01T00:00:00", 2025), ("2025-09-01 00:00", 2025),
    // England's tables, and years of which nothing but the ends is left.
    ("202526", 2025), ("199900", 1999), ("2526", 2025), ("2122", 2021), ("1920", 2019), ("2021", 2021),
    ("202512", nil), ("2127", 2127), ("9798", 1997), ("9900", 1999),
    // Terms, seasons and months in words.
    ("Spring 2026", 2025), ("Autumn 2025", 2025), ("Summer Term 2026", 2025), ("2026 spring", 2025),
    ("gener 2026", 2025), ("été 2026", 2025), ("høst 2025", 2025), ("Vår 2026", 2025), ("October 2025", 2025),
    ("Spring 2025-26", 2025), ("Year 2026", 2026), ("1888", nil),
    ("", nil), ("last year", nil), ("25", nil), ("2025-27", nil), ("2025-2027", nil), ("2025-13-01", nil),
    ("2016-09-99", nil),
    ("31/02/2016", nil), ("29/02/2016", 2015), ("29/02/2015", nil), ("2015-02-30", nil), ("31.09.2016", nil),
    ("0025", nil), ("9223372036854775808", nil), ("٢٠٢٥", nil), ("-", nil), ("2025-", 2025),
  ]

  @Test(arguments: forms) func form(text: String, start: Int?) {
    #expect(SchoolYear(text)?.start == start)
  }

  /// Who opens in the summer opens for the year to come; who closes in it closes with the year that ends.
  @Test(arguments: [
    ("2026-05-31", 2025, 2025), ("2026-06-15", 2026, 2025), ("01/07/2026", 2026, 2025),
    ("2026-08-31", 2026, 2025),
    ("2026-09-01", 2026, 2026), ("2025-26", 2025, 2025), ("2006-07", 2006, 2006),
  ]) func daysOfOpeningAndClosing(day: String, first: Int, last: Int) {
    #expect(SchoolYear(openingOn: day)?.start == first)
    #expect(SchoolYear(endingOn: day)?.start == last)
  }

  /// Schools are older than any pupil, and programs have days that are none.
  @Test(
    arguments: [
      ("1888-09-01", .year(1888)), ("1888", .year(1888)), ("2099-12-31", .year(2099)),
      ("2025-26", .year(2025)), ("2324", .year(2023)), ("2627", .year(2026)), ("2300", .unlimited),
      ("2223", .year(2022)), ("9798", .year(1997)), ("2024-11-30 23:59:59.9999", .year(2024)),
      ("2999-12-31", .unlimited),
      ("9999-12-31", .unlimited), ("31/12/9999", .unlimited), ("9999", .unlimited), ("99991231", .unlimited),
      ("0000-00-00", .unlimited), ("NULL", .unlimited),
      ("1899-12-30", .unlimited), ("30/12/1899", .unlimited), ("1900-01-01", .unlimited),
      ("1/1/1900 12:00:00 AM", .unlimited),
      ("soon", nil), ("2025-13-01", nil),
    ] as [(String, OpeningLimit?)])
  func limitsOfSchools(text: String, limit: OpeningLimit?) {
    #expect(OpeningLimit(closing: text) == limit && OpeningLimit(opening: text) == limit)
  }

  /// One day that is none with the month second tells of all; days of both kinds are no days.
  @Test(
    arguments: [
      (["08/15/2005", "07/01/2006", "12/01/2007"], [2005, 2006, 2007]),
      (["8/15/2005 12:00:00 AM", "6/1/2006 12:00:00 AM"], [2005, 2006]),
      (["15/08/2005", "07/01/2006"], [2005, 2005]), (["01/07/2006", "2006-07-01"], [2006, 2006]),
      (["15/08/2005", "08/15/2005"], [2005, nil]), (["2005-08-15", "7-30-2006"], [2005, 2006]),
    ] as [([String], [Int?])])
  func oneDayTellsTheOrderOfAll(days: [String], years: [Int?]) {
    let order = DayOrder(of: [CategoryColumn(days), nil])
    #expect(days.map { SchoolYear(openingOn: $0, order)?.start } == years)
  }

  /// The first and the last of a month are believed, and a day that can be read in one way alone tells of all.
  @Test(
    arguments: [
      ([nil, "09/03/2026", "01/09/2026", "06/12/2025"], [nil, nil, nil, "06/12/2025"], [1, 3]),
      (["09/01/2026", "01/09/2026"], ["31/08/2030", nil], []),
      (["09/01/2026", "02/10/2025"], [nil, nil], [0, 1]),
      (["2026-01-09", "2025-26"], [nil, "06/12/2025"], [1]),
      (["09/01/2026", "08/15/2026"], [nil, nil], []), ([], [], []),
    ] as [([String?], [String?], [Int])])
  func daysThatCanBeReadInTwoWaysAreDoubtful(from: [String?], until: [String?], rows: [Int]) {
    let doubts = DayDoubts(from: CategoryColumn(from), until: CategoryColumn(until))
    let finding = doubts?.finding(file: "schools.csv", column: "until") { $0 }
    #expect((finding?.rows ?? []) == rows.map { $0 + 1 } && (finding?.count ?? 0) == rows.count)
  }

  @Test func sameAndNext() {
    #expect(SchoolYear.isSame("2025", "2025-26") && SchoolYear.isSame("a", "a"))
    #expect(!SchoolYear.isSame("a", "b") && !SchoolYear.isSame("2024", "2025-26"))
    #expect(SchoolYear.follows("2025-26", "2024-25") && SchoolYear.follows("2025/26", "2024"))
    #expect(!SchoolYear.follows("2025-26", "2022-23") && SchoolYear.follows("second", "first"))
  }
}
