import Foundation
import Redesign

extension Objective.Measure {
  /// A value as people read it: an index with three digits, as in all tables; all else with six that count.
  func text(_ value: Double) -> String {
    if case .segregation = self { return String(format: "%.3f", value) }
    return String(format: "%.6g", value)
  }
}
