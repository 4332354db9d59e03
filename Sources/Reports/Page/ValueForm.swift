import Measures

/// How the page's script writes the values of a unit, in the manner of `Indicator.Unit.text`.
struct ValueForm: Encodable, Equatable {
  var scale = 1.0
  var places = 0
  var isSigned = false
  /// In metres, which become kilometres when they are many.
  var isLength = false
  var before = ""
  var after = ""

  init(_ unit: Indicator.Unit) {
    switch unit {
    case .pupils: break
    case .meters: (isLength, after) = (true, " m")
    case .index: places = 3
    case .difference: (places, isSigned) = (3, true)
    case .share: (scale, places, after) = (100, 1, " %")
    case .percentagePoints: (places, isSigned) = (1, true)
    case .money(let currency): before = (currency == "EUR" ? "€" : currency) + "\u{202F}"
    case .years: places = 1
    case .minutes: (places, after) = (1, " min")
    }
  }

  /// Decimals of a value that are worth their bytes: one more than are written.
  var keptPlaces: Int { (scale == 100 ? places + 2 : places) + 1 }
}
