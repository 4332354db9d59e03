import DeterministicParallel

/// The street names of a register, each once, prepared for comparison.
///
/// A city has thousands of names and hundreds of thousands of addresses; everything that is expensive happens
/// on names.
struct NameIndex: Sendable {
  /// What a word is in its name.
  enum Part: UInt8, Sendable { case core, type, particle }

  /// One word of one name.
  struct Member: Sendable {
    let word: Int32
    var part: Part
    /// Whether the vocabulary knows what it means.
    let hasMeaning: Bool
    /// Whether it is the beginning or the first letter of a longer word, with a full stop behind it.
    let isCut: Bool
    /// Whether an apostrophe joins it to the next word: the article of "Carrer d'Aribau".
    let isElided: Bool
    var weight: Float
  }

  struct Word: Sendable {
    let entry: Vocabulary.Entry
    let isCompassPoint: Bool
    /// How much it tells: 1 for a word of a single name, less for those of many.
    var weight: Float = 1
  }

  /// What is asked first of a word, kept apart from the rest so that it stays at hand.
  struct Shape: Sendable {
    /// Which letters it holds, as `Symbols.letters`.
    let letters: UInt64
    /// Where they stand in `codes`.
    let start: Int32
    let length: Int16
    let isNumber: Bool

    @inline(__always)
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  private(set) var words = ContiguousArray<Word>()
  /// The shape of each word.
  private(set) var shapes = ContiguousArray<Shape>()
  private(set) var wordIDs = WordTable<Int32>()
  /// The letters of all words as `Symbols`.
  private(set) var codes = ContiguousArray<UInt8>()
  private(set) var members = ContiguousArray<Member>()
  /// Name `n` has the members `memberStarts[n]..<memberStarts[n + 1]`; likewise its streets.
  private(set) var memberStarts: ContiguousArray<Int32> = [0]
  private(set) var streets = ContiguousArray<Int32>()
  private(set) var streetStarts: ContiguousArray<Int32> = [0]
  /// Names that streets of one city spell differently.
  private var spellings: Set<Int> = []
  /// One bit for each three letters that follow each other in any word.
  private var sequences = ContiguousArray<UInt64>(repeating: 0, count: TrigramIndex.count / 64 + 1)
  /// One bit for each three letters that any word ends in.
  private var endings = ContiguousArray<UInt64>(repeating: 0, count: TrigramIndex.count / 64 + 1)
  private(set) var trigrams = TrigramIndex()
  private(set) var similar = SimilarNames()
  private(set) var wordNames = WordNames()
  private(set) var namedTypes = NamedTypes()

  var count: Int { memberStarts.count - 1 }

  @inline(__always)
  func members(of name: Int) -> Range<Int> { Int(memberStarts[name])..<Int(memberStarts[name + 1]) }

  func streets(of name: Int) -> ContiguousArray<Int32>.SubSequence {
    streets[Int(streetStarts[name])..<Int(streetStarts[name + 1])]
  }

  func letters(of word: Int32) -> ContiguousArray<UInt8>.SubSequence { codes[shapes[Int(word)].range] }

  /// Whether three letters follow each other in any word of the register.
  func holds(_ trigram: Int32) -> Bool { sequences[Int(trigram) / 64] & 1 << UInt64(trigram % 64) != 0 }

  /// Whether any word of the register ends in three letters.
  func hasEnding(_ trigram: Int32) -> Bool { endings[Int(trigram) / 64] & 1 << UInt64(trigram % 64) != 0 }

  /// Whether a word stands behind another in any name.
  func areNeighbours(_ first: Int32, _ second: Int32) -> Bool {
    let (ofFirst, ofSecond) = (wordNames.names(of: first), wordNames.names(of: second))
    return (ofFirst.count < ofSecond.count ? ofFirst : ofSecond).contains { name in
      let range = members(of: Int(name))
      return zip(members[range], members[range].dropFirst()).contains {
        $0.word == first && $1.word == second
      }
    }
  }

  func hasSpellings(_ name: Int) -> Bool { spellings.contains(name) }

  init(_ register: AddressRegister) {
    var groups = NameGroups()
    for street in 0..<register.streetCount {
      let list = TokenList.prepared(register.streetName(street))
      if list.count > 0, groups.add(list, street: Int32(street)) { append(list) }
    }
    for alias in register.aliases where !alias.streets.isEmpty {
      let list = TokenList.prepared(alias.name)
      if list.count > 0, groups.add(list, aliasOf: alias.streets) { append(list) }
    }
    weigh()
    for (name, streets) in groups.streets.enumerated() {
      if Set(streets.map { register.towns(of: Int($0)) }).count < streets.count { spellings.insert(name) }
      self.streets.append(contentsOf: streets)
      streetStarts.append(Int32(self.streets.count))
    }
    trigrams = TrigramIndex(self)
    similar = SimilarNames(self)
    wordNames = WordNames(self)
    namedTypes = NamedTypes(self)
  }

  private mutating func append(_ list: TokenList) {
    let type = Self.typePosition(list.tokens)
    for (index, token) in list.tokens.enumerated() {
      let isParticle =
        token.entry.roles.contains(.particle) && !list.tells(index) || list.isOrdinalEnding(index)
      let part: Part = index == type ? .type : isParticle ? .particle : .core
      let hasMeaning = token.entry.types.lanes | token.entry.names.lanes != 0
      members.append(
        Member(
          word: intern(token, of: list), part: part, hasMeaning: hasMeaning,
          isCut: token.fullStopFollows && (token.length >= Self.shortestCut || token.isInitial),
          isElided: index + 1 < list.count && list.tokens[index + 1].gap == .apostrophe, weight: 0))
    }
    // The particles of a name without other words ("Carrer de Das") are its words.
    let own = Int(memberStarts[count])..<members.count
    if !members[own].contains(where: { $0.part == .core }) {
      for index in own where members[index].part == .particle { members[index].part = .core }
    }
    memberStarts.append(Int32(members.count))
  }

  private mutating func intern(_ token: Token, of list: TokenList) -> Int32 {
    if let known = wordIDs[token.hash] { return known }
    let id = Int32(words.count)
    let start = codes.count
    var window = TrigramIndex.Window()
    var trigram: Int32 = 0
    for (position, byte) in list.bytes(of: token).enumerated() {
      codes.append(Symbols.code(byte))
      trigram = window.push(Symbols.code(byte))
      if position >= 2 { sequences[Int(trigram) / 64] |= 1 << UInt64(trigram % 64) }
    }
    if token.length >= 3 { endings[Int(trigram) / 64] |= 1 << UInt64(trigram % 64) }
    wordIDs.insert(id, for: token.hash)
    words.append(Word(entry: token.entry, isCompassPoint: token.isCompassPoint))
    shapes.append(
      Shape(
        letters: Symbols.letters(codes[start...]), start: Int32(start), length: Int16(token.length),
        isNumber: token.isNumber))
    return id
  }

  /// Where a name has its generic word: in front ("Carrer Nou"), or at the end ("Karl Johans gate").
  private static func typePosition(_ tokens: ContiguousArray<Token>) -> Int? {
    guard tokens.count > 1, let last = tokens.last else { return nil }
    if last.gap == .glued, last.entry.roles.contains(.streetType), !last.isNumber { return tokens.count - 1 }
    let endsWithType = last.entry.roles.contains(.streetType) && last.length > 1
    // The "St." of "St. Halvards plass" is a saint.
    let isSaint = endsWithType && tokens[0].entry.names.lanes != 0
    let isAbbreviation = tokens[0].length > 1 || tokens[0].fullStopFollows
    // "Park Ave" has its type behind it.
    let leads = !endsWithType || tokens[0].entry.roles.contains(.leadingType)
    if tokens[0].entry.roles.contains(.streetType), leads, isAbbreviation, !isSaint { return 0 }
    return endsWithType ? tokens.count - 1 : nil
  }

  /// Gives each word its weight: the logarithm of its rarity among the names, 1 for a word that occurs once.
  private mutating func weigh() {
    var frequencies = ContiguousArray<Int32>(repeating: 0, count: words.count)
    for member in members where member.part == .core { frequencies[Int(member.word)] += 1 }
    let whole = max(1, Functions.natural(Double(count + 1)))
    for index in words.indices {
      let frequency = Double(max(1, frequencies[index]))
      words[index].weight = Float(max(0.25, Functions.natural(Double(count + 1) / frequency) / whole))
    }
    for index in members.indices {
      members[index].weight =
        switch members[index].part {
        case .core: words[Int(members[index].word)].weight
        case .type: Self.typeWeight
        case .particle: Self.particleWeight
        }
    }
  }

  static let typeWeight: Float = 0.15
  static let particleWeight: Float = 0.04
  /// Shorter ones are titles.
  private static let shortestCut = 3
}

/// The streets of each name, spellings that fold to the same tokens together.
private struct NameGroups {
  private(set) var streets: [[Int32]] = []
  private var positions: [UInt64: Int] = [:]

  /// Adds a street by its own name; gives whether the name is new.
  mutating func add(_ list: TokenList, street: Int32) -> Bool {
    let (position, isNew) = position(of: list)
    streets[position].append(street)
    return isNew
  }

  /// Adds streets by another name of theirs; gives whether the name is new. A street bears each of its names once.
  mutating func add(_ list: TokenList, aliasOf others: [Int32]) -> Bool {
    let (position, isNew) = position(of: list)
    let known = Set(streets[position])
    streets[position].append(contentsOf: others.filter { !known.contains($0) })
    return isNew
  }

  private mutating func position(of list: TokenList) -> (position: Int, isNew: Bool) {
    let key = list.tokens.reduce(WordHash.start) { FNV1a.add($1.hash, to: $0) }
    if let known = positions[key] { return (known, false) }
    positions[key] = streets.count
    streets.append([])
    return (streets.count - 1, true)
  }
}

extension TokenList {
  /// The tokens of a name as the index and the queries read them.
  static func prepared(_ text: String) -> TokenList {
    var list = TokenList(text)
    list.joinAbbreviations()
    list.splitGluedTypes()
    return list
  }
}
