/// The order of candidates: a weighted sum of how the parts of an address agree.
enum Ranking {
  /// A place that a query may mean, on the way to an answer.
  struct Entry: Sendable {
    var name: Int
    var street: Int
    var alignment: Alignment
    var place: FallbackLocator.Place
    var number: ParsedAddress.Number?
    var postcode: Evidence.Agreement
    var city: Evidence.Agreement
    var trigramScore: Float
    /// The house number stands between the words of the name.
    var numberIsInside: Bool
    /// Neither the query nor the register says which city it is.
    var isEquallySilent: Bool
    /// Of several spellings that fold alike this is the query's.
    var isSpeltAlike: Bool
    var total: Double = 0
  }

  /// The name weighs most; what follows decides between streets whose names are equally like.
  static func total(_ entry: Entry) -> Double {
    0.70 * Double(entry.alignment.similarity)
      + 0.04 * Double(entry.alignment.type.rawValue)
      + 0.06 * Double(entry.postcode.rawValue)
      + 0.10 * Double(entry.city.rawValue)
      + (entry.isEquallySilent ? 0.01 : 0)
      - (entry.numberIsInside ? 0.03 : 0)
      + (entry.isSpeltAlike ? 0.02 : 0)
      + number(entry)
  }

  private static func number(_ entry: Entry) -> Double {
    guard entry.number != nil else { return 0 }
    switch entry.place.type {
    case .address: return 0.10
    case .suffix: return entry.place.isSameSuffix ? 0.09 : 0.08
    case .range: return 0.08
    case .interpolated: return 0.07
    case .street, .none: return -0.06
    }
  }
}
