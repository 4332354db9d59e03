/// What the tokens of a query may be, before any street is looked at.
///
/// Little is decided here. Words keep a price for staying unexplained, and the streets compete in explaining
/// them: a floor word costs nothing when it is left over, a word beside the house number costs its weight.
struct Reading: Sendable {
  enum Kind: UInt8, Sendable {
    /// May belong to the street's name.
    case word
    /// Belongs to the street's name only if it does so exactly: the city, words of floors.
    case aside
    /// A postcode, the country, the name of a recipient.
    case ignored
  }

  /// A number that may be the house's, with what stands around it.
  struct Number: Sendable {
    /// The positions of the number and of its suffix, if it may have one.
    var token: Int
    var suffixToken: Int?
    var number: HouseNumber
    /// The same without a suffix that the name may claim ("3 R. du Fayé").
    var bare: HouseNumber
    /// The other end of "12-14".
    var rangeEnd: Int32?
    /// "nº 12": nothing else can be meant.
    var isMarked: Bool
    /// It follows the word for a floor, or is an ordinal behind another number.
    var isUnit: Bool
  }

  var list = TokenList()
  var kinds = ContiguousArray<Kind>()
  /// What each token costs that stays unexplained.
  var costs = ContiguousArray<Float>()
  /// The register's word for each token, −1 for none.
  var words = ContiguousArray<Int32>()
  var numbers = ContiguousArray<Number>()
  /// Segments that hold a street type or a house number.
  var streetSegments: UInt64 = 0
  /// The city that is named, −1 for none.
  var city: Int32 = -1
  var cityTokens: UInt64 = 0
  /// Whether the last part names a place that the register does not know.
  var hasUnknownPlace = false
  var postcode: UInt64 = 0
  var saysWithoutNumber = false
  /// Whether the house number has a field of its own.
  var hasNumberField = false
  /// Whether a word was cut into known pieces, perhaps wrongly.
  var hasCutWord = false

  /// Whether any word is neither the register's nor the vocabulary's.
  var hasUnknownWord: Bool {
    hasCutWord
      || words.indices.contains {
        words[$0] < 0 && kinds[$0] == .word && !list.tokens[$0].isNumber
          && list.tokens[$0].entry.roles.isEmpty
          && list.tokens[$0].length > 1
      }
  }

  mutating func removeAll() {
    list.removeAll()
    kinds.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    streetSegments = 0
    city = -1
    cityTokens = 0
    hasUnknownPlace = false
    postcode = 0
    saysWithoutNumber = false
    hasNumberField = false
    hasCutWord = false
  }

  mutating func take(_ query: AddressQuery) {
    switch query {
    case .line(let text): list.append(text, field: .line)
    case .fields(let street, let number, let postcode, let city, let unit):
      list.append(street, field: .street)
      list.append(number, field: .number)
      list.append(unit, field: .unit)
      list.append(postcode, field: .postcode)
      list.append(city, field: .city)
    }
    list.joinAbbreviations()
  }
}
