/// The cities and postcodes of a register, by what is left of them after folding.
struct PlaceNames: Sendable {
  let towns: TownNames
  /// Postcodes as numbers or hashes; 0 for none.
  private(set) var postcodeKeys = ContiguousArray<UInt64>()
  /// Of each postcode the number that some write alone; 0 for none.
  private var districts = ContiguousArray<UInt64>()
  private var knownPostcodes: Set<UInt64> = []
  private var knownDistricts: Set<UInt64> = []
  /// The postcodes of letters and digits, by their letters and digits as they fold in a line, and what they look like.
  private var forms: Set<UInt64> = []
  private var shapes: Set<UInt64> = []
  private var postcodeLengths: Set<Int> = []
  /// The towns that have each postcode and each number alone, where the register has several towns.
  private var townsOfPostcodes: [UInt64: Set<Int32>] = [:]
  /// The postcodes without their last two digits of four, three of five.
  private var regions: Set<UInt64> = []
  /// The cities that each former commune is now a part of.
  private var citiesOfFormer: [Int32: Set<Int32>] = [:]
  /// Where the register's towns are, if some addresses name none.
  let around: TownsAround

  init(_ register: AddressRegister) {
    towns = TownNames(register.cityNames)
    around = TownsAround(register, towns)
    for name in register.postcodeNames { append(postcode: Postcode(name)) }
    if postcodeLengths == [4] || postcodeLengths == [5] {
      regions = Set(knownPostcodes.lazy.filter { $0 >> 63 == 0 }.map(region))
    }
    if towns.count > 1, !knownPostcodes.isEmpty { findTowns(register) }
    for street in 0..<register.streetCount where register.streetFormerCities[street] >= 0 {
      let city = towns.canonical[Int(register.streetCities[street])]
      citiesOfFormer[formerCity(of: street, in: register), default: []].insert(city)
    }
  }

  private mutating func append(postcode: Postcode) {
    postcodeKeys.append(postcode.key)
    districts.append(postcode.district)
    guard postcode.key != 0 else { return }
    knownPostcodes.insert(postcode.key)
    if postcode.district != 0 {
      knownDistricts.insert(postcode.district)
      postcodeLengths.insert(postcode.districtSymbols.count)
    }
    // A number in a line may be the whole code or its district.
    if postcode.district == 0 || !postcode.hasLetters { postcodeLengths.insert(postcode.symbols.count) }
    if postcode.isRecognisable {
      forms.insert(WordHash.hash(postcode.form[...]))
      if postcode.symbols.count >= Self.leastOfShape { shapes.insert(Postcode.shape(postcode.symbols)) }
    }
  }

  /// Shorter codes look like a house number with its letter.
  private static let leastOfShape = 5

  private mutating func findTowns(_ register: AddressRegister) {
    for street in 0..<register.streetCount {
      let names = register.towns(of: street).map { towns.canonical[Int($0)] }.filter { $0 >= 0 }
      guard !names.isEmpty else { continue }
      var last: Int32 = -1
      for address in register.addresses(of: street) where register.postcodes[address] != last {
        last = register.postcodes[address]
        for key in [postcodeKeys[Int(last)], districts[Int(last)]] where key != 0 {
          townsOfPostcodes[key, default: []].formUnion(names)
        }
      }
    }
  }

  /// The commune of a street before it became a part of its city; −1 where none is told.
  func formerCity(of street: Int, in register: AddressRegister) -> Int32 {
    let former = register.streetFormerCities[street]
    return former < 0 ? -1 : towns.canonical[Int(former)]
  }

  /// Whether a former commune is now a part of a city, whose name may be another's.
  func isFormerCity(_ former: Int32, of city: Int32) -> Bool {
    former != city && citiesOfFormer[former]?.contains(city) == true
  }

  func isKnown(postcode: UInt64) -> Bool {
    knownPostcodes.contains(postcode) || knownDistricts.contains(postcode)
  }

  /// The key of a postcode that is asked for: that of its number where the register has no more of it.
  func key(of postcode: Postcode) -> UInt64 {
    let isShortened =
      postcode.district != 0 && !knownPostcodes.contains(postcode.key)
      && knownPostcodes.contains(postcode.district)
    return isShortened ? postcode.district : postcode.key
  }

  /// Whether the register's postcode at a position is the one of this key, or the key is the number that opens it.
  func isPostcode(at position: Int32, _ key: UInt64) -> Bool {
    key != 0 && (postcodeKeys[Int(position)] == key || districts[Int(position)] == key)
  }

  /// Whether the register has postcodes of letters and digits.
  var hasLetteredPostcodes: Bool { !forms.isEmpty }

  /// Whether letters and digits of a line are a postcode of the register.
  func isPostcode(form: [UInt8]) -> Bool { forms.contains(WordHash.hash(form[...])) }

  /// Whether letters and digits look like the register's postcodes.
  func isLikePostcode(_ symbols: [UInt8]) -> Bool { shapes.contains(Postcode.shape(symbols)) }

  /// Whether the register has a postcode in other towns only; a postcode without any tells nothing.
  func isElsewhere(postcode: UInt64, than town: Int32) -> Bool {
    townsOfPostcodes[postcode].map { !$0.contains(town) } ?? false
  }

  /// Whether a town has a postcode, others besides perhaps.
  func has(_ town: Int32, postcode: UInt64) -> Bool { townsOfPostcodes[postcode]?.contains(town) ?? false }

  /// Whether a postcode of digits lies in another region than all of the register's.
  func isForeign(postcode: UInt64) -> Bool {
    postcode != 0 && postcode >> 63 == 0 && !regions.isEmpty && !regions.contains(region(postcode))
  }

  private func region(_ postcode: UInt64) -> UInt64 { postcode / (postcodeLengths == [4] ? 100 : 1000) }

  /// Whether a number so long may be a postcode of this register; without any, four or five digits may.
  func isPostcode(length: Int) -> Bool {
    postcodeLengths.isEmpty || postcodeLengths == [0]
      ? length == 4 || length == 5 : postcodeLengths.contains(length)
  }
}
