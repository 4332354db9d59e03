/// Days of the Gregorian calendar as numbers: days since 1970-01-01, as Parquet counts them.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
enum CivilDate {
  /// The day of an ISO 8601 date such as 2025-09-01; nil for anything else, the 31st of June among it.
  static func days(_ text: some Collection<UInt8>) -> Int? {
    let digits = Array(text)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0 as Int?) { value, position in
        let digit = Int(digits[position]) - 48
        return (0...9).contains(digit) ? value.map { $0 * 10 + digit } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month)
    else { return nil }
    let days = self.days(year: year, month: month, day: day)
    let back = date(days)
    return back == (year, month, day) ? days : nil
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// A day in the form 2025-09-01.
  static func text(_ days: Int) -> String {
    let (year, month, day) = date(days)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// A moment in the form 2025-09-01T08:30:00, with decimals where there are some and a Z for world time.
  static func text(microseconds: Int, isWorldTime: Bool) -> String {
    let perDay = 86_400_000_000
    let (wholeDays, ofLast) = microseconds.quotientAndRemainder(dividingBy: perDay)
    let (days, rest) = ofLast < 0 ? (wholeDays - 1, ofLast + perDay) : (wholeDays, ofLast)
    let (seconds, fraction) = (rest / 1_000_000, rest % 1_000_000)
    let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return "\(text(days))T\(clock)\(fraction == 0 ? "" : ".\(padded(fraction, 6))")\(isWorldTime ? "Z" : "")"
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
