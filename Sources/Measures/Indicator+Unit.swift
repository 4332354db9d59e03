import Languages

extension Indicator {
  /// What a measure's value is a number of, and how it is written for people.
  public enum Unit: Sendable, Hashable {
    case pupils, meters, index
    /// One index less another, written with its sign.
    case difference
    /// A part of one, written as a percentage.
    case share
    case percentagePoints
    /// In a currency, by its three letters.
    case money(String)
    case years, minutes
  }
}

extension Indicator.Unit {
  /// What stands for it in tables, such as "m", "share" or "EUR".
  public var code: String {
    switch self {
    case .pupils: "pupils"
    case .meters: "m"
    case .index: "index"
    case .difference: "difference"
    case .share: "share"
    case .percentagePoints: "percentage_points"
    case .money(let currency): currency
    case .years: "years"
    case .minutes: "min"
    }
  }

  /// How many decimals a value deserves; of a share, those of its percentage.
  public var decimals: Int {
    switch self {
    case .pupils, .meters, .money: 0
    case .share, .percentagePoints, .years, .minutes: 1
    case .index, .difference: 3
    }
  }

  /// Whether a value is written with its sign, also when it is positive.
  public var isSigned: Bool { self == .difference || self == .percentagePoints }

  /// A value as a number in a table for people: rounded as it deserves, and a share as a percentage.
  public func tableValue(_ value: Double) -> Double {
    // Without the sign that a rounded zero may have.
    (self == .share ? 100 * value : value).rounded(decimals: decimals) + 0
  }

  /// What stands beside such numbers: "%", "m", "pupils"; nil for a plain number.
  public var tableWords: Text? { self == .share ? "%" : words }

  /// What follows a number that stands without it, as in a legend: "percentage points"; nil for a plain number.
  public var words: Text? {
    switch self {
    case .pupils: "pupils"
    case .meters: "m"
    case .index, .difference, .share: nil
    case .percentagePoints: "percentage points"
    case .money(let currency): "\(name: currency)"
    case .years: "years"
    case .minutes: "minutes"
    }
  }

  /// A value as people write it; "–" where there is none.
  public func text(_ value: Double, in language: Language) -> String {
    guard value.isFinite else { return "–" }
    func number(_ number: Number) -> String { number.text(in: language) }
    switch self {
    case .pupils: return number(.whole(Int(value)))
    case .meters: return number(.meters(value))
    case .index: return number(.decimals(value, 3))
    case .difference: return number(.signed(value, 3))
    case .share: return number(.percent(value))
    case .percentagePoints: return number(.signed(value, 1))
    case .money(let currency):
      return (currency == "EUR" ? "€" : currency) + "\u{202F}" + number(.whole(Int(value.rounded())))
    case .years: return number(.decimals(value, 1))
    case .minutes: return "\(number(.decimals(value, 1))) min"
    }
  }

  /// A difference of two values as people write it, with its sign; of shares in percentage points.
  public func changeText(_ value: Double, in language: Language) -> String {
    func signed(_ value: Double, _ places: Int) -> String { Number.signed(value, places).text(in: language) }
    switch self {
    case .share: return Text("\(.signed(100 * value, 1)) pp").text(in: language)
    case .index, .difference: return signed(value, 3)
    case .percentagePoints, .years, .minutes: return signed(value, 1)
    case .pupils, .meters, .money: return signed(value, 0)
    }
  }

  var summation: Indicator.Summation {
    switch self {
    case .pupils: .sum
    case .share: .quotient
    default: .none
    }
  }
}
