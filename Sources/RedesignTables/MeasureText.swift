import Foundation
import Languages
import Redesign

extension Objective.Measure {
  /// A value as people read it: an index with three digits, as in all tables; all else with six that count.
  func text(_ value: Double) -> String {
    switch self {
    case .segregation: String(format: "%.3f", value)
    case .travel: value.sixDigits + " pupil-km"
    default: value.sixDigits
    }
  }
}

extension Double {
  /// With six digits that count, or all before the decimal mark; thousands apart.
  var sixDigits: String {
    guard magnitude >= 1000, isFinite else { return String(format: "%.6g", self) }
    let digits = magnitude < 999_999.5 ? String(format: "%.6g", self) : String(format: "%.0f", self)
    let whole = digits.prefix { $0 != "." }
    return (Int(whole)?.grouped ?? String(whole)) + digits.dropFirst(whole.count)
  }
}

extension Int {
  /// Thousands apart, as in all that people read.
  var grouped: String { ("\(.whole(self))" as Text).text(in: .english) }
}
