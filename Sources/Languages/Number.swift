import Foundation

/// A number as people write it.
public enum Number: Sendable, Hashable {
  /// With its thousands apart: 12,043.
  case whole(Int)
  case decimals(Double, Int)
  /// With its sign, also when it is positive.
  case signed(Double, Int)
  /// A length in metres, from 10 km on in kilometres.
  case meters(Double)
  /// A part of one, as a percentage.
  case percent(Double)

  public func text(in language: Language) -> String {
    switch self {
    case .whole(let count): return language.grouped(count)
    case .decimals(let value, let places): return language.decimals(value, places)
    case .signed(let value, let places):
      let text = language.decimals(abs(value), places)
      let whole = text.prefix(while: \.isNumber)
      let sign = value.rounded(decimals: places) < 0 ? "−" : "+"
      return sign + (Int(whole).map(language.grouped) ?? String(whole)) + text.dropFirst(whole.count)
    case .meters(let value):
      return abs(value) >= 10_000
        ? "\(language.decimals(value / 1000, 1)) km"
        : "\(language.grouped(Int(value.rounded(decimals: 0)))) m"
    case .percent(let share): return "\(language.decimals(100 * share, 1)) %"
    }
  }
}

extension Language {
  fileprivate func grouped(_ count: Int) -> String {
    var digits = String(count.magnitude)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(contentsOf: groupMark, at: digits.index(digits.startIndex, offsetBy: position))
      position -= 3
    }
    return count < 0 ? "−" + digits : digits
  }

  fileprivate func decimals(_ value: Double, _ places: Int) -> String {
    // Without the sign that a rounded zero may have.
    let text = String(format: "%.\(places)f", value.rounded(decimals: places) + 0)
      .replacing(".", with: decimalMark)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}

extension Double {
  /// The nearest number of so many decimals, or the nearest multiple of a power of ten where they are negative; halves
  /// are rounded away from zero.
  ///
  /// What is a half in decimals may lie a few bits beside it: 100 · 23/80 is 28.749999999999996. It is a half all the
  /// same, so that texts, tables and whoever works it out by hand say the same.
  public func rounded(decimals: Int) -> Double {
    guard isFinite else { return self }
    let power = (0..<abs(decimals)).reduce(1.0) { power, _ in power * 10 }
    func nearest(_ value: Double) -> Double { (value * (1 + 8 * .ulpOfOne)).rounded() }
    // Divided by a whole number, the result is the double nearest to the decimal one.
    return decimals >= 0 ? nearest(self * power) / power : nearest(self / power) * power
  }
}
