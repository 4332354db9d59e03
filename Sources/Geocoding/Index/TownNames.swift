import DeterministicParallel

/// The towns of a register, by the words of their names.
///
/// Names are the same whose words are: articles and prepositions aside, with "St" for "Saint" and one language for
/// another. Who shares only some words is another town.
struct TownNames: Sendable {
  /// How much of a town's name a query says, and so what its postcode has to say besides.
  enum Certainty: UInt8, Sendable {
    case whole
    /// What it is called for short, in one of two languages, or misspelt: a postcode that differs is another town's.
    case short
    /// A part that may as well be another town: only its own postcode says that it is this one.
    case part
  }

  struct Found: Sendable {
    let city: Int32
    let certainty: Certainty
  }

  /// Cities whose names fold alike are one; an empty name is none.
  private var cityByHash = WordTable<Int32>()
  /// Likewise by the words that tell, −1 for those of several.
  private var cityByWords = WordTable<Int32>()
  /// What else they are called; the city is −1 where that is said of several.
  private var shortNames = WordTable<Found>()
  /// For each city of the register the city that stands for it, −1 for the empty name.
  private(set) var canonical = ContiguousArray<Int32>()
  private var keys: [Key] = []
  private(set) var longest = 1
  private var words = WordTable<Bool>([])

  private struct Key: Sendable {
    let codes: ContiguousArray<UInt8>
    let letters: UInt64
    let city: Int32
    /// The words that tell.
    let words: [Word]
  }

  private struct Word: Sendable {
    let key: UInt64
    let letters: ContiguousArray<UInt8>
    /// Whether it is no "saint", "new" or "mount", which many towns share.
    let tells: Bool
  }

  var count: Int { cityByHash.count }

  init(_ names: [String]) {
    for (city, name) in names.enumerated() { append(Int32(city), name) }
    for key in keys { appendBeginnings(of: key.words, key.city) }
    for (city, name) in names.enumerated() where canonical[city] == city {
      appendOtherNames(of: name, Int32(city))
    }
  }

  private mutating func append(_ city: Int32, _ name: String) {
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
    cityByWords.update(Self.wordHash(list.tokens[...]), default: city) { if $0 != city { $0 = -1 } }
    longest = max(longest, list.count)
    for token in list.tokens { words.insert(true, for: token.hash) }
    var codes = ContiguousArray<UInt8>()
    for token in list.tokens { codes.append(contentsOf: list.bytes(of: token).lazy.map(Symbols.code)) }
    keys.append(Key(codes: codes, letters: Symbols.letters(codes), city: city, words: Self.words(of: list)))
  }

  // MARK: Short names

  /// "Sant Cugat" for "Sant Cugat del Vallès".
  private mutating func appendBeginnings(of words: [Word], _ city: Int32) {
    var hash = WordHash.start
    var letters = 0
    for word in words.dropLast() {
      hash = Self.add(word.key, to: hash)
      if word.tells { letters += word.letters.count }
      if letters >= Self.shortestName { appendShort(hash, Found(city: city, certainty: .short)) }
    }
  }

  private static let shortestName = 4

  /// What is said beside the name: "Biel/Bienne", "Bolzano - Bozen", "Halle (Saale)", "Vitoria-Gasteiz".
  private mutating func appendOtherNames(of name: String, _ city: Int32) {
    let parts = name.split(separator: "(", maxSplits: 1)
    let languages = parts[0].replacing(" - ", with: "/").replacing(" – ", with: "/").split(separator: "/")
    if parts.count > 1 || languages.count > 1 {
      for language in languages { appendName(String(language), Found(city: city, certainty: .short)) }
    }
    // What stands in brackets may be a region.
    if parts.count > 1 { appendName(String(parts[1]), Found(city: city, certainty: .part)) }
    let list = TokenList(name)
    guard languages.count == 1, list.count == 2, list.tokens[1].gap == .hyphen,
      list.tokens.allSatisfy({ $0.length >= Self.shortestName && Self.tells($0) })
    else { return }
    appendShort(Self.wordHash(list.tokens[1...]), Found(city: city, certainty: .part))
  }

  private mutating func appendName(_ name: String, _ found: Found) {
    let list = TokenList(name)
    guard list.tokens.contains(where: { !Self.isParticle($0) }) else { return }
    appendShort(Self.wordHash(list.tokens[...]), found)
    if found.certainty == .short { appendBeginnings(of: Self.words(of: list), found.city) }
  }

  private mutating func appendShort(_ hash: UInt64, _ found: Found) {
    shortNames.update(hash, default: found) { known in
      if known.city != found.city {
        known = Found(city: -1, certainty: .part)
      } else if found.certainty.rawValue < known.certainty.rawValue {
        known = found
      }
    }
  }

  // MARK: Words

  static func hash(_ tokens: ContiguousArray<Token>.SubSequence) -> UInt64 {
    tokens.reduce(WordHash.start) { add($1.hash, to: $0) }
  }

  @inline(__always)
  private static func add(_ word: UInt64, to hash: UInt64) -> UInt64 {
    FNV1a.add(word, to: hash)
  }

  /// The hash of the words that tell; of all where none does.
  private static func wordHash(_ tokens: ContiguousArray<Token>.SubSequence) -> UInt64 {
    var hash = WordHash.start
    for token in tokens where !isParticle(token) { hash = add(key(token), to: hash) }
    return hash == WordHash.start ? Self.hash(tokens) : hash
  }

  private static func words(of list: TokenList) -> [Word] {
    list.tokens.filter { !isParticle($0) }.map { token in
      Word(
        key: key(token), letters: ContiguousArray(list.bytes(of: token)), tells: tells(token))
    }
  }

  /// An article or a preposition, but not the letter of a word that is cut ("Borgo N.").
  private static func isParticle(_ token: Token) -> Bool {
    !token.entry.roles.isDisjoint(with: [.particle, .preposition])
      && !(token.length == 1 && token.fullStopFollows)
  }

  private static func tells(_ token: Token) -> Bool {
    token.entry.names.lanes == 0 && !token.entry.roles.contains(.streetType) && !isParticle(token)
  }

  /// The word, or what it means.
  private static func key(_ token: Token) -> UInt64 {
    guard !token.isNumber, token.entry.names.lanes != 0 else { return token.hash }
    let saints = Vocabulary.shared.saints
    if token.entry.names.overlaps(saints) { return saints.lanes }
    return UInt64(token.entry.names.all.min() ?? 0)
  }

  // MARK: Queries

  /// Whether a word belongs to the name of a town.
  func isWord(_ hash: UInt64) -> Bool { words.contains(hash) }

  /// The town whose whole name these words are.
  func city(_ tokens: ContiguousArray<Token>.SubSequence) -> Int32? {
    if let city = cityByHash[Self.hash(tokens)] { return city }
    guard let first = tokens.first, !Self.isParticle(first), let last = tokens.last, !Self.isParticle(last),
      let city = cityByWords[Self.wordHash(tokens)], city >= 0
    else { return nil }
    return city
  }

  /// The town that these words name, whole or for short.
  func town(_ tokens: ContiguousArray<Token>.SubSequence) -> Found? {
    if let city = city(tokens) { return Found(city: city, certainty: .whole) }
    let hash = Self.wordHash(tokens)
    if let city = cityByWords[hash] { return city < 0 ? nil : Found(city: city, certainty: .whole) }
    guard let found = shortNames[hash], found.city >= 0 else { return nil }
    return found
  }

  /// The one city at most one edit away, two for a long name; `nil` when none or several are.
  ///
  /// Two letters more or fewer make another name: "Martorelles" is not Martorell.
  func city(like pattern: EditPattern) -> Int32? {
    guard pattern.length >= 5 else { return nil }
    let limit = pattern.length >= 9 ? 2 : 1
    var found: (city: Int32, distance: Int)?
    for key in keys where abs(key.codes.count - pattern.length) <= 1 {
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

  /// The one city whose words these are, some cut at a full stop: "Sant Cugat del V."
  func city(cut range: ClosedRange<Int>, of list: TokenList) -> Int32? {
    let asked = list.tokens[range].filter { !Self.isParticle($0) }
    guard asked.contains(where: \.fullStopFollows) else { return nil }
    let found = keys.filter { key in
      key.words.count == asked.count
        && zip(key.words, asked).allSatisfy { word, token in
          word.key == Self.key(token)
            || token.fullStopFollows && word.letters.starts(with: list.bytes(of: token))
        }
    }
    return found.count == 1 ? found[0].city : nil
  }

  /// Whether letters stand in a name in their order.
  private static func holds(_ name: ContiguousArray<UInt8>, _ letters: [UInt8]) -> Bool {
    var rest = letters[...]
    for letter in name where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
