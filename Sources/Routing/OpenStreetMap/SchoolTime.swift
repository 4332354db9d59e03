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
        .replacing(/( AND)? not (?=[PS]H)/, with: " AND not ")
      let hold = conditions.components(separatedBy: " AND ").allSatisfy {
        let condition = unwrapped($0)
        return isNoHoliday(condition) || OpeningHours.areOpen(condition) == true
      }
      if hold { found = halves[0].trimmingCharacters(in: .whitespaces) }
    }
    return found
  }

  /// Whether a condition says no more than that it is no holiday, as "SH off", "PH,SH closed" and "not PH" do.
  private static func isNoHoliday(_ condition: String) -> Bool {
    let words = condition.lowercased().split { " ,()".contains($0) }
    let signs: Set<Substring> = ["not", "off", "closed"]
    return words.contains(where: signs.contains) && words.contains { !signs.contains($0) }
      && words.allSatisfy { signs.contains($0) || $0 == "ph" || $0 == "sh" }
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
