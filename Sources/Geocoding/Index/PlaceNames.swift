/// The cities and postcodes of a register, by what is left of them after folding.
struct PlaceNames: Sendable {
  /// Cities whose names fold alike are one; an empty name is none.
  private var cityByHash = WordTable<Int32>()
  /// For each city of the register the city that stands for it, −1 for the empty name.
  private(set) var canonical = ContiguousArray<Int32>()
  private var keys: [(codes: ContiguousArray<UInt8>, letters: UInt64, city: Int32)] = []
  private var firstWords: [UInt64: Int32] = [:]
  private(set) var longestCity = 1
  private var words = WordTable<Bool>([])
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
  private var towns: [UInt64: Set<Int32>] = [:]
  /// The postcodes without their last two digits of four, three of five.
  private var regions: Set<UInt64> = []

  init(_ register: AddressRegister) {
    for (city, name) in register.cityNames.enumerated() { append(city: Int32(city), name: name) }
    for name in register.postcodeNames { append(postcode: Postcode(name)) }
    if postcodeLengths == [4] || postcodeLengths == [5] {
      regions = Set(knownPostcodes.lazy.filter { $0 >> 63 == 0 }.map(region))
    }
    if cityByHash.count > 1, !knownPostcodes.isEmpty { findTowns(register) }
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
      let town = canonical[Int(register.streetCities[street])]
      guard town >= 0 else { continue }
      var last: Int32 = -1
      for address in register.addresses(of: street) where register.postcodes[address] != last {
        last = register.postcodes[address]
        for key in [postcodeKeys[Int(last)], districts[Int(last)]] where key != 0 {
          towns[key, default: []].insert(town)
        }
      }
    }
  }

  private mutating func append(city: Int32, name: String) {
    let list = TokenList(name)
    guard list.count > 0 else {
      canonical.append(-1)
      return
    }
    let hash = Self.hash(list.tokens[...])
    if let known = cityByHash[hash] {
      canonical.append(known)
      return
    }
    cityByHash.insert(city, for: hash)
    canonical.append(city)
    longestCity = max(longestCity, list.count)
    for token in list.tokens { words.insert(true, for: token.hash) }
    var codes = ContiguousArray<UInt8>()
    for token in list.tokens { codes.append(contentsOf: list.bytes(of: token).lazy.map(Symbols.code)) }
    keys.append((codes, Symbols.letters(codes), city))
    // The first word of a long name is the name when no other begins like it.
    if list.count > 1, list.tokens[0].length >= 4 {
      firstWords[list.tokens[0].hash] = firstWords[list.tokens[0].hash] == nil ? city : -1
    }
  }

  static func hash(_ tokens: ContiguousArray<Token>.SubSequence) -> UInt64 {
    tokens.reduce(WordHash.start) { ($0 ^ $1.hash) &* 0x0000_0100_0000_01B3 }
  }

  var hasCities: Bool { cityByHash.count > 0 }

  /// Whether a word belongs to the name of a city.
  func isWord(_ hash: UInt64) -> Bool { words.contains(hash) }

  func city(_ tokens: ContiguousArray<Token>.SubSequence) -> Int32? {
    if let city = cityByHash[Self.hash(tokens)] { return city }
    guard tokens.count == 1, let first = tokens.first, let city = firstWords[first.hash], city >= 0 else {
      return nil
    }
    return city
  }

  /// The one city at most one edit away, two for a long name; `nil` when none or several are.
  func city(like pattern: EditPattern) -> Int32? {
    guard pattern.length >= 5 else { return nil }
    let limit = pattern.length >= 9 ? 2 : 1
    var found: (city: Int32, distance: Int)?
    for key in keys {
      let mayBeAlike = Symbols.mayBeAlike(
        pattern.letters, length: pattern.length, key.letters, length: key.codes.count, limit: limit)
      guard mayBeAlike else { continue }
      let distance = pattern.distance(to: key.codes.span, limit: limit)
      guard distance <= limit else { continue }
      if let other = found, other.distance == distance { return nil }
      if found.map({ distance < $0.distance }) ?? true { found = (key.city, distance) }
    }
    return found?.city
  }

  /// The one city that a word without vowels, or one that ends in a full stop, is short for: "BCN", "Aless."
  func city(abbreviated token: Token, _ list: TokenList) -> Int32? {
    guard !token.isNumber, (3...7).contains(token.length), token.entry.roles.isEmpty else { return nil }
    let codes = list.bytes(of: token).map(Symbols.code)
    let isCut = token.fullStopFollows
    guard isCut || codes.allSatisfy({ Keyboard.vowels & 1 << UInt64($0) == 0 }) else { return nil }
    let found = keys.filter { key in
      guard key.codes.count > codes.count + 1, key.codes.first == codes.first else { return false }
      return isCut ? key.codes.starts(with: codes) : Self.holds(key.codes, codes)
    }
    return found.count == 1 ? found[0].city : nil
  }

  /// Whether letters stand in a name in their order.
  private static func holds(_ name: ContiguousArray<UInt8>, _ letters: [UInt8]) -> Bool {
    var rest = letters[...]
    for letter in name where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
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
    towns[postcode].map { !$0.contains(town) } ?? false
  }

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
