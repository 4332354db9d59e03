/// The two school years that the town's files tell of, by the calendar year in which they start.
enum SampleYear: Int, CaseIterable, Sendable {
  case before = 2024
  case current = 2025

  /// Such as "2025-26".
  var text: String { SampleYear.text(startingIn: rawValue) }

  static func text(startingIn year: Int) -> String { "\(year)-\(padded((year + 1) % 100, 2))" }
}
