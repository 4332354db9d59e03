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

/// Turns a query into a reading, with a register's words and places at hand.
struct Reader: Sendable {
  let index: NameIndex
  let places: PlaceNames
  private var pattern = EditPattern()

  init(index: NameIndex, places: PlaceNames) {
    self.index = index
    self.places = places
  }

  mutating func read(_ query: AddressQuery, into reading: inout Reading) {
    reading.removeAll()
    reading.take(query)
    splitMergedWords(&reading)
    reading.list.splitGluedTypes()
    price(&reading)
    findPlace(&reading)
    findAsides(&reading)
    findNumbers(&reading)
    findStreetSegments(&reading)
  }

  // MARK: Words

  /// Cuts a word that nobody knows where all its pieces are known ("Carrerdel", "viaroma").
  private func splitMergedWords(_ reading: inout Reading) {
    var position = 0
    while position < reading.list.count, reading.list.count < TokenList.tokenLimit - 4 {
      let token = reading.list.tokens[position]
      if !token.isNumber, (5...40).contains(token.length), !isKnown(token.hash),
        let cut = cut(reading.list.bytes(of: token), depth: 3)
      {
        reading.list.cut(position, at: cut)
        reading.hasCutWord = true
        // The rest is looked at again: it may be two words still.
      }
      position += 1
    }
  }

  private func isKnown(_ hash: UInt64) -> Bool {
    index.wordIDs[hash] != nil || Vocabulary.shared.entry(hash) != nil || places.isWord(hash)
  }

  /// Where the first of at most `depth` known pieces ends.
  private func cut(_ word: ContiguousArray<UInt8>.SubSequence, depth: Int) -> Int? {
    guard depth > 1 else { return nil }
    var hash = WordHash.start
    var cuts: [Int] = []
    for (offset, byte) in word.enumerated() {
      hash = WordHash.add(byte, to: hash)
      guard offset + 1 < word.count, isPiece(WordHash.finish(hash), length: offset + 1, isFirst: true) else {
        continue
      }
      cuts.append(offset + 1)
    }
    for cut in cuts.reversed() {
      let rest = word.dropFirst(cut)
      // A particle may end a piece when a whole word stands before it ("Marede"), not after a scrap ("savo-n").
      if cut >= 4, rest.count >= 2, index.wordIDs[WordHash.hash(word.prefix(cut))] != nil,
        Vocabulary.shared.entry(WordHash.hash(rest))?.roles.contains(.particle) == true
      {
        return cut
      }
      // An elided article is cut off whole words only ("dazeglio"), not off scraps ("s-torg").
      if cut == 1 {
        if rest.count >= 4, let word = index.wordIDs[WordHash.hash(rest)],
          !index.words[Int(word)].entry.roles.contains(.streetType)
        {
          return cut
        }
        continue
      }
      if isPiece(WordHash.hash(rest), length: rest.count, isFirst: false)
        || self.cut(rest, depth: depth - 1) != nil
      {
        return cut
      }
    }
    return nil
  }

  /// Particles and types may be short; other pieces are words of the register of four letters and more.
  private func isPiece(_ hash: UInt64, length: Int, isFirst: Bool) -> Bool {
    if length >= 4, index.wordIDs[hash] != nil { return true }
    guard let roles = Vocabulary.shared.entry(hash)?.roles else { return false }
    return roles.contains(.particle) && isFirst || length >= 3 && roles.contains(.streetType)
  }

  private func price(_ reading: inout Reading) {
    var previous: Token?
    for token in reading.list.tokens {
      defer { previous = token }
      let word = index.wordIDs[token.hash] ?? -1
      let known = word >= 0 ? index.words[Int(word)].weight : 1
      let roles = token.entry.roles
      let cost: Float =
        if token.isNumber {
          0
        } else if token.isInitial, token.fullStopFollows, !opensSegment(token, after: previous) {
          0.3
        } else if roles.contains(.particle) {
          NameIndex.particleWeight
        } else if roles.contains(.streetType) {
          min(known, NameIndex.typeWeight)
        } else if token.isInitial {
          0.3
        } else {
          known
        }
      reading.words.append(word)
      reading.kinds.append(.word)
      reading.costs.append(cost)
    }
  }

  private func opensSegment(_ token: Token, after previous: Token?) -> Bool {
    previous?.segment != token.segment
  }

  // MARK: Places

  private mutating func findPlace(_ reading: inout Reading) {
    let fields = reading.list.tokens.contains { $0.field == .city || $0.field == .postcode }
    for position in reading.list.tokens.indices {
      let token = reading.list.tokens[position]
      switch token.field {
      case .postcode, .unit:
        reading.kinds[position] = .ignored
        reading.costs[position] = 0
      case .city:
        reading.kinds[position] = .aside
        reading.costs[position] = 0
      case .number: reading.hasNumberField = true
      case .line, .street: break
      }
    }
    if fields { readPlaceFields(&reading) } else { readPlaceFromEnd(&reading) }
  }

  private mutating func readPlaceFields(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    let codes = tokens.filter { $0.field == .postcode }
    if codes.count == 1, codes[0].value > 0 {
      reading.postcode = UInt64(codes[0].value)
    } else if !codes.isEmpty {
      // A country's letters in front of a number ("D-10115") say nothing about the place.
      let numbers = codes.filter(\.isNumber)
      let isPrefixed = numbers.count == 1 && codes.count == 2 && codes[1].isNumber
      reading.postcode = isPrefixed ? UInt64(max(0, numbers[0].value)) : PlaceNames.hash(codes[...]) | 1 << 63
    }
    guard let first = tokens.firstIndex(where: { $0.field == .city }) else { return }
    let last = tokens.lastIndex { $0.field == .city } ?? first
    nameCity(first...last, in: &reading)
  }

  /// Takes the country, the city and the postcode off the end of a line.
  private mutating func readPlaceFromEnd(_ reading: inout Reading) {
    var end = reading.list.count
    while end > 1, reading.list.tokens[end - 1].entry.roles.contains(.country) {
      ignore(end - 1, in: &reading)
      end -= 1
    }
    end = withoutProvince(end, in: &reading)
    end = withoutCedex(end, in: &reading)
    let tokens = reading.list.tokens
    guard end > 0 else { return }
    if tokens[end - 1].isNumber {
      if isPostcode(end - 1, in: reading) { takePostcode(end - 1, in: &reading) }
      return
    }
    let longest = min(places.longestCity, end - 1)
    for length in stride(from: longest, to: 0, by: -1) {
      let range = end - length...end - 1
      if let city = places.city(tokens[range]) {
        settle(range, city: city, in: &reading)
        break
      }
    }
    if reading.city < 0 { nameLastSegment(before: end, in: &reading) }
    if reading.postcode == 0 { takeLeadingPostcode(&reading) }
  }

  /// A province behind the city: "(MI)".
  private func withoutProvince(_ end: Int, in reading: inout Reading) -> Int {
    guard end > 2, case let token = reading.list.tokens[end - 1], token.length == 2, !token.isNumber,
      token.gap == .comma, !token.entry.roles.contains(.unit)
    else { return end }
    ignore(end - 1, in: &reading)
    return end - 1
  }

  private func withoutCedex(_ end: Int, in reading: inout Reading) -> Int {
    let cedex = WordHash.hash("cedex")
    for position in [end - 1, end - 2] where position > 0 && reading.list.tokens[position].hash == cedex {
      for rest in position..<end { ignore(rest, in: &reading) }
      return position
    }
    return end
  }

  /// A last segment that is no city by its letters may be one misspelt, or one that the register has not got.
  private mutating func nameLastSegment(before end: Int, in reading: inout Reading) {
    let tokens = reading.list.tokens
    let segment = tokens[end - 1].segment
    var first = end - 1
    while first > 0, tokens[first - 1].segment == segment, !tokens[first - 1].isNumber { first -= 1 }
    let followsPostcode =
      first > 0 && tokens[first - 1].segment == segment && isPostcode(first - 1, in: reading)
    guard first > 0, followsPostcode || tokens[first].gap == .comma else { return }
    nameCity(first...(end - 1), in: &reading, needsPostcode: !followsPostcode)
    if followsPostcode { takePostcode(first - 1, in: &reading) }
  }

  /// Reads a range of tokens as a city.
  ///
  /// - Parameter needsPostcode: without a postcode before it an unknown last segment may as well be a street
  ///   ("27, Aribau"), so it is not said to be an unknown city.
  private mutating func nameCity(
    _ range: ClosedRange<Int>, in reading: inout Reading, needsPostcode: Bool = false
  ) {
    let tokens = reading.list.tokens
    if let city = places.city(tokens[range]) { return settle(range, city: city, in: &reading) }
    pattern.removeAll()
    for token in tokens[range] where !token.isNumber {
      for byte in reading.list.bytes(of: token) { pattern.append(Symbols.code(byte)) }
    }
    if let city = places.city(like: pattern) { return settle(range, city: city, in: &reading) }
    // A longer phrase may begin or end with the city ("Barcelona ciutat", "Sarrià, Barcelona").
    for position in range {
      if let city = places.city(tokens[position...position]), reading.city < 0, !needsPostcode {
        reading.city = city
      }
    }
    guard !needsPostcode else { return }
    for position in range { settleAside(position, in: &reading) }
    reading.hasUnknownPlace = reading.city < 0
  }

  private func settle(_ range: ClosedRange<Int>, city: Int32, in reading: inout Reading) {
    reading.city = places.canonical[Int(city)]
    for position in range {
      settleAside(position, in: &reading)
      reading.cityTokens |= 1 << UInt64(position)
    }
    let before = range.lowerBound - 1
    if before >= 0, reading.list.tokens[before].field == .line, isPostcode(before, in: reading) {
      takePostcode(before, in: &reading)
    }
  }

  private func settleAside(_ position: Int, in reading: inout Reading) {
    reading.kinds[position] = .aside
    reading.costs[position] = 0
  }

  private func ignore(_ position: Int, in reading: inout Reading) {
    reading.kinds[position] = .ignored
    reading.costs[position] = 0
  }

  /// Whether a number before the city or at the end is a postcode: it is as long as one, and not the only
  /// number unless the register has it.
  private func isPostcode(_ position: Int, in reading: Reading) -> Bool {
    let token = reading.list.tokens[position]
    guard token.isNumber, places.isPostcode(length: token.length), token.gap != .glued || token.length > 4
    else {
      return false
    }
    if token.length >= 5 || places.isKnown(postcode: UInt64(max(0, token.value))) && token.segment > 0 {
      return true
    }
    return reading.list.tokens[..<position].contains { $0.isNumber }
  }

  private func takePostcode(_ position: Int, in reading: inout Reading) {
    reading.postcode = UInt64(max(0, reading.list.tokens[position].value))
    ignore(position, in: &reading)
    // "FL-9490"
    let before = position - 1
    if before > 0, case let token = reading.list.tokens[before], !token.isNumber, token.length <= 2,
      reading.list.tokens[position].gap == .hyphen
    {
      ignore(before, in: &reading)
    }
  }

  /// A five-digit postcode of the register that stands elsewhere ("90000 Belfort, 12 rue …").
  private func takeLeadingPostcode(_ reading: inout Reading) {
    for (position, token) in reading.list.tokens.enumerated()
    where token.isNumber && token.length >= 5 && places.isKnown(postcode: UInt64(max(0, token.value))) {
      takePostcode(position, in: &reading)
      guard position + 1 < reading.list.count, reading.city < 0 else { return }
      let longest = min(places.longestCity, reading.list.count - position - 1)
      for length in stride(from: longest, to: 0, by: -1) {
        let range = position + 1...position + length
        if let city = places.city(reading.list.tokens[range]) {
          return settle(range, city: city, in: &reading)
        }
      }
      return
    }
  }

  // MARK: Asides

  /// Floors, doors, recipients and parts of the town cost next to nothing when no street explains them.
  private func findAsides(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    var discounted = 0..<0
    for position in tokens.indices where reading.kinds[position] == .word {
      let roles = tokens[position].entry.roles
      if let end = endOfPreamble(position, in: reading) { discounted = position..<end }
      if discounted.contains(position) {
        reading.costs[position] *= Self.preamblePrice
      } else if roles.contains(.withoutNumber), tokens[position].length > 1 {
        noteWithoutNumber(position, in: &reading)
      } else if roles.contains(.unit),
        tokens[position].length > 1 || tokens[..<position].contains(where: \.isNumber)
      {
        reading.costs[position] = min(reading.costs[position], 0.03)
      } else if tokens[position].length <= 2, followsUnit(position, in: reading) {
        reading.costs[position] = 0.01
      } else if roles.contains(.numberPrefix), position + 1 < tokens.count, tokens[position + 1].isNumber {
        reading.costs[position] = 0.01
      }
    }
  }

  /// The letter or number of a door: "Bat. C".
  private func followsUnit(_ position: Int, in reading: Reading) -> Bool {
    guard position > 0 else { return false }
    let before = reading.list.tokens[position - 1]
    return before.entry.roles.contains(.unit) && before.length > 1
      && before.segment == reading.list.tokens[position].segment
      && reading.list.tokens[..<position].contains(where: \.isNumber)
  }

  private static let preamblePrice: Float = 0.03

  /// Where a recipient or a part of the town that begins here ends: with the segment, or after three words
  /// when the number is in the same one.
  private func endOfPreamble(_ position: Int, in reading: Reading) -> Int? {
    let tokens = reading.list.tokens
    let token = tokens[position]
    guard position == 0 || tokens[position - 1].segment != token.segment, position + 1 < tokens.count else {
      return nil
    }
    let next = tokens[position + 1]
    let isLetterPair = token.hash == Self.letterC && next.hash == Self.letterO
    let isLetter = token.length == 1 && (token.slashFollows || position == 0 && token.hash == Self.letterV)
    let opens =
      token.entry.roles.contains(.quarter) || isLetterPair
      || token.entry.roles.contains(.careOf) && (token.length > 1 || isLetter)
    guard opens, !next.isNumber else { return nil }
    var end = position + 1
    while end < tokens.count, tokens[end].segment == token.segment, !tokens[end].isNumber { end += 1 }
    let hasNumber = end < tokens.count && tokens[end].segment == token.segment
    let isFirst = position == 0
    if !hasNumber, !isFirst || end < tokens.count && tokens[end].segment != token.segment { return end }
    return min(end, position + (isLetterPair ? 4 : 3))
  }

  private static let letterC = WordHash.hash("c")
  private static let letterO = WordHash.hash("o")
  private static let letterV = WordHash.hash("v")

  /// "s/n", "sans numéro".
  private func noteWithoutNumber(_ position: Int, in reading: inout Reading) {
    let tokens = reading.list.tokens
    let next = position + 1
    if tokens[position].length <= 3 {
      reading.saysWithoutNumber = true
    } else if next < tokens.count, tokens[next].entry.roles.contains(.numberPrefix) {
      reading.saysWithoutNumber = true
      reading.costs[next] = 0.01
    } else {
      return
    }
    reading.costs[position] = 0.01
  }

  private func findStreetSegments(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      let opensSegment = position == 0 || tokens[position - 1].segment != token.segment
      let isUnit = token.entry.roles.contains(.unit)
      if token.entry.roles.contains(.streetType), !isUnit, opensSegment || token.gap == .glued {
        reading.streetSegments |= 1 << UInt64(token.segment)
      }
    }
    for number in reading.numbers where !number.isUnit {
      let segment = tokens[number.token].segment
      reading.streetSegments |= 1 << UInt64(segment)
      if !hasWord(in: segment, of: reading) { takeNeighbours(of: segment, in: &reading) }
    }
  }

  private func hasWord(in segment: Int32, of reading: Reading) -> Bool {
    zip(reading.list.tokens, reading.costs).contains { token, cost in
      token.segment == segment && !token.isNumber && cost > NameIndex.typeWeight
    }
  }

  /// A number alone between commas belongs to the segment before it, or after it when none is before.
  private func takeNeighbours(of segment: Int32, in reading: inout Reading) {
    if segment > 0, hasWord(in: segment - 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment - 1)
    } else if hasWord(in: segment + 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment + 1)
    }
  }
}
