import Foundation

/// The moment for which a map is read: a school morning, when pupils are on their way.
///
/// Tuesday, 15 October, at eight: no holiday, and neither deep winter nor summer.
enum SchoolTime {
  static let weekday = 1
  static let month = 10
  static let day = 15
  /// Of the day.
  static let minute = 8 * 60

  /// What a conditional value says for this moment, as "no @ (22:00-07:00)" does: the last value whose conditions
  /// hold (OpenStreetMap wiki, "Conditional restrictions"). nil when none does.
  ///
  /// Conditions on anything but the time, such as a weight, the weather or a permit, do not hold.
  static func value(of conditional: String) -> String? {
    var found: String?
    for clause in clauses(conditional) {
      let halves = clause.split(separator: "@", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let conditions = unwrapped(halves[1]).replacingOccurrences(of: " and ", with: " AND ")
      let hold = conditions.components(separatedBy: " AND ").allSatisfy {
        OpeningHours.areOpen(unwrapped($0)) == true
      }
      if hold { found = halves[0].trimmingCharacters(in: .whitespaces) }
    }
    return found
  }

  /// The clauses between semicolons, but not those in brackets.
  private static func clauses(_ text: String) -> [Substring] {
    var depth = 0
    return text.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == ";" && depth <= 0
    }
  }

  /// Without brackets around the whole.
  private static func unwrapped(_ text: some StringProtocol) -> String {
    let text = text.trimmingCharacters(in: .whitespaces)
    return text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
  }
}
