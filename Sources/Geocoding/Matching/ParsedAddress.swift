/// What the tokens of a query may be, before any street is looked at.
///
/// Little is decided here. Words keep a price for staying unexplained, and the streets compete in explaining
/// them: a floor word costs nothing when it is left over, a word beside the house number costs its weight.
struct ParsedAddress: Sendable {
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
    /// What makes a number something else than the house's.
    enum Unit: Sendable, Hashable {
      case none
      /// The word at this position, unless the street's name explains it ("Carrer del Portal 4").
      case word(Int)
      /// The floor or door that it is by its ending ("4º", "1er").
      case ordinal
      /// A number with a letter behind another number, which is the house's unless the name explains it
      /// ("Rue du 8 Mai 1945 12b").
      case behindHouse
      /// Perhaps a floor ("4t"): the house only where the register has just that.
      case perhapsOrdinal
    }

    /// The position of the number.
    var token: Int
    /// The positions of what may be its suffix.
    var suffix: Range<Int>
    /// Where the first part of the suffix ends.
    var firstPartEnd: Int
    /// With all of its suffix, with the first part, and with none; the name may claim the suffix ("3 R. du Fayé"), and
    /// its later parts may be a flat ("12 B 3").
    var number: HouseNumber
    var withFirstPart: HouseNumber
    var bare: HouseNumber
    /// The other end of "12-14".
    var rangeEnd: Int32?
    /// The number that a hyphen joins to it, whatever it means: 7 of "64-07".
    var joined: Int32?
    /// Whether it is such a number itself, behind one that may be the house's.
    var isSecond = false
    /// The smaller number that a stroke puts right behind it: the flat of "30/2" or, in front of the street, perhaps the
    /// house.
    var flat: Int32?
    /// The digits that a blank or a hyphen puts right behind it, be they a floor or a part of the number: 2 of "17 2".
    var behind: Int32?
    /// The number that single digits make together: 64 of "6 4", which may be a house and its floor as well.
    var spelt: Int32?
    /// "nº 12": nothing else can be meant.
    var isMarked: Bool
    var unit: Unit
    /// Of the black series by a word, which is no suffix.
    var isBlack: Bool
    /// Of the red series by a word.
    var isRed: Bool

    /// Leaves what begins at a position of the suffix to the street's name.
    mutating func leave(from position: Int) {
      if position < firstPartEnd {
        withFirstPart = bare
        firstPartEnd = token + 1
        if unit == .perhapsOrdinal { unit = .none }
      }
      number = withFirstPart
      suffix = token + 1..<firstPartEnd
      flat = nil
    }

    /// Only a house that the register holds just so can be meant.
    var isExactOnly: Bool { unit == .perhapsOrdinal || HouseNumber.isAllNines(bare.value) }
  }

  var list = TokenList()
  /// The line, or the street's field, as it was written.
  var text = ""
  /// The postcode's field as it was written.
  var postcodeText = ""
  var kinds = ContiguousArray<Kind>()
  /// What each token costs that stays unexplained.
  var costs = ContiguousArray<Float>()
  /// The register's word for each token, −1 for none.
  var words = ContiguousArray<Int32>()
  var numbers = ContiguousArray<Number>()
  /// Numbers behind a word that counts something else than houses.
  var counted: UInt64 = 0
  /// Segments that hold a street type or a house number.
  var streetSegments: UInt64 = 0
  /// Letters in the place of a street's type ("V. Roma").
  var typeLetters: UInt64 = 0
  /// Words for streets that are a part of some name here, and so no translation of another's type.
  var namedTypes: UInt64 = 0
  /// The city that is named, −1 for none.
  var city: Int32 = -1
  /// How much of its name.
  var townCertainty = TownNames.Certainty.whole
  var cityTokens: UInt64 = 0
  /// Whether the last part names a place that the register does not know.
  var hasUnknownPlace = false
  /// Its words that are no particles.
  var unknownPlaceTokens: UInt64 = 0
  /// The words of another town that is named besides, particles aside.
  var otherTownTokens: UInt64 = 0
  var postcode: UInt64 = 0
  /// The letters and digits of the postcode's field where it is more than a number.
  var postcodeForm: [UInt8] = []
  /// The number in it that some write alone; 0 for none.
  var postcodeDistrict: UInt64 = 0
  /// The tokens of postcodes that are more than one number.
  var postcodeTokens: UInt64 = 0
  /// Whether another postcode is named besides.
  var hasOtherPostcode = false
  /// Whether no town is named and the postcode is one of another region than the register's.
  var hasForeignPostcode = false
  var saysWithoutNumber = false
  /// Whether the house number has a field of its own.
  var hasNumberField = false
  /// The position of a number beside the street, where the number's field holds another that may be the house's.
  var streetNumber: Int?
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
    counted = 0
    streetSegments = 0
    typeLetters = 0
    namedTypes = 0
    city = -1
    townCertainty = .whole
    cityTokens = 0
    hasUnknownPlace = false
    unknownPlaceTokens = 0
    otherTownTokens = 0
    hasOtherPostcode = false
    postcode = 0
    text = ""
    postcodeText = ""
    postcodeForm = []
    postcodeDistrict = 0
    postcodeTokens = 0
    saysWithoutNumber = false
    hasNumberField = false
    hasCutWord = false
    streetNumber = nil
  }

  /// Whether the query names a place that neither the register nor the street's own name knows ("Via Roma 5, Lobbi" may
  /// be in the register as "Via Roma in Lobbi").
  func isElsewhere(_ alignment: Alignment) -> Bool {
    hasUnknownPlace && (unknownPlaceTokens == 0 || unknownPlaceTokens & ~alignment.used != 0)
  }

  /// Whether the query names two towns and the street's own name does not explain the second ("Rue Haute (Beaulieu)").
  func namesTwoTowns(_ alignment: Alignment) -> Bool { otherTownTokens & ~alignment.used != 0 }

  /// Whether a token belongs to a postcode that is more than one number.
  func isOfPostcode(_ position: Int) -> Bool { postcodeTokens & 1 << UInt64(position) != 0 }

  mutating func take(_ query: AddressQuery) {
    switch query {
    case .line(let line):
      text = line
      list.append(line, field: .line)
    case .fields(let street, let number, let postcode, let city, let unit):
      text = street
      postcodeText = postcode
      list.append(street, field: .street)
      list.append(number, field: .number)
      list.append(unit, field: .unit)
      list.append(postcode, field: .postcode)
      list.append(city, field: .city)
    }
    list.joinAbbreviations()
  }
}
