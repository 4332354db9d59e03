import Measures

/// How the page's script writes the values of a unit, in the manner of `Indicator.Unit.text`.
struct ValueForm: Encodable, Equatable {
  /// What a value is multiplied by before it is written.
  let scale: Double
  /// Decimals of what is written.
  let places: Int
  let isSigned: Bool
  /// In metres, which become kilometres when they are many.
  let isLength: Bool
  let before: String
  let after: String

  private init(
    scale: Double = 1, places: Int = 0, isSigned: Bool = false, isLength: Bool = false, before: String = "",
    after: String = ""
  ) {
    (self.scale, self.places, self.isSigned, self.isLength) = (scale, places, isSigned, isLength)
    (self.before, self.after) = (before, after)
  }

  init(_ unit: Indicator.Unit) {
    switch unit {
    case .pupils: self.init()
    case .meters: self.init(isLength: true, after: " m")
    case .index: self.init(places: 3)
    case .difference: self.init(places: 3, isSigned: true)
    case .share: self.init(scale: 100, places: 1, after: " %")
    case .percentagePoints: self.init(places: 1, isSigned: true)
    case .money(let currency): self.init(before: (currency == "EUR" ? "€" : currency) + "\u{202F}")
    case .years: self.init(places: 1)
    case .minutes: self.init(places: 1, after: " min")
    }
  }

  /// The digits that are written of a value, as a whole number: 0.1234 as a share is 123, which is 12.3 %.
  func digits(of value: Double) -> Int? {
    Int(exactly: (0..<places).reduce(value * scale) { value, _ in value * 10 }.rounded())
  }
}
