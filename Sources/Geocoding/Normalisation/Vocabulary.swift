import DeterministicParallel

/// What is known about words without looking at a register: their roles and the concepts that they stand for.
struct Vocabulary: Sendable {
  /// What a word may be in an address; most words are nothing of this.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16
    static let streetType = Roles(rawValue: 1)
    static let particle = Roles(rawValue: 2)
    static let unit = Roles(rawValue: 4)
    static let careOf = Roles(rawValue: 8)
    static let numberPrefix = Roles(rawValue: 16)
    static let withoutNumber = Roles(rawValue: 32)
    static let country = Roles(rawValue: 64)
    static let name = Roles(rawValue: 128)
    static let cardinal = Roles(rawValue: 256)
    static let quarter = Roles(rawValue: 512)
    /// A unit whose word may stand behind its number.
    static let floor = Roles(rawValue: 1024)
    static let telephone = Roles(rawValue: 2048)
    /// Says where something lies, so that no other stands for it.
    static let preposition = Roles(rawValue: 4096)
    /// A street type that stands in front of its name: "Rue Haute", but not "High Street".
    static let leadingType = Roles(rawValue: 8192)
  }

  /// Up to four concepts in the lanes of one integer; two words mean the same when they share one.
  struct Concepts: Sendable, Hashable {
    private(set) var lanes: UInt64 = 0

    mutating func insert(_ concept: UInt16) {
      guard !contains(concept), lanes >> 48 == 0 else { return }
      lanes = lanes << 16 | UInt64(concept)
    }

    /// The latest first.
    var all: [UInt16] {
      (0..<4).map { UInt16(truncatingIfNeeded: lanes >> ($0 * 16)) }.filter { $0 != 0 }
    }

    func contains(_ concept: UInt16) -> Bool {
      var rest = lanes
      while rest != 0 {
        if UInt16(truncatingIfNeeded: rest) == concept { return true }
        rest >>= 16
      }
      return false
    }

    func overlaps(_ other: Concepts) -> Bool {
      var rest = other.lanes
      while rest != 0 {
        if contains(UInt16(truncatingIfNeeded: rest)) { return true }
        rest >>= 16
      }
      return false
    }
  }

  struct Entry: Sendable {
    var roles: Roles = []
    /// Kept apart: "St." is a street type and a saint, and only one of the two in a given place.
    var types = Concepts()
    var names = Concepts()
  }

  struct GluedType: Sendable {
    let ending: ContiguousArray<UInt8>
    let condition: GluedCondition
  }

  enum GluedCondition: Int, Sendable { case none, behindName, fullStop }

  private(set) var entries = WordTable<Entry>()
  /// Longest first.
  private(set) var gluedTypes: [GluedType] = []
  private var concepts: [Substring: UInt16] = [:]
  /// What saints are called, men and women alike.
  private(set) var saints = Concepts()
  /// What any street may be called, whatever its own type.
  private(set) var anyStreet = Concepts()
  /// What the street beside it may be called by its name alone: "Torrent de l'Olla" is the "Carrer del Torrent de
  /// l'Olla".
  private(set) var landmarks: Set<UInt16> = []
  /// Types that are seldom names.
  private(set) var commonTypes = Concepts()

  /// The vocabulary of all languages together: an address does not say which one it is written in.
  static let shared = Vocabulary(AddressLanguage.all)

  init(_ languages: [AddressLanguage]) {
    for language in languages {
      add(
        table: language.streetTypes,
        as: language.typesLead ? [.streetType, .leadingType] : .streetType)
      add(table: language.names, as: .name)
      add(words: language.particles, as: .particle)
      add(words: language.prepositions, as: .preposition)
      add(words: language.units, as: .unit)
      add(words: language.floors, as: [.unit, .floor])
      add(words: language.careOf, as: .careOf)
      add(words: language.quarters, as: .quarter)
      add(words: language.numberPrefixes, as: .numberPrefix)
      add(words: language.withoutNumber, as: .withoutNumber)
      add(words: language.countries, as: .country)
      add(words: language.telephones, as: .telephone)
      add(cardinals: language.cardinals)
      add(glued: language.gluedTypes, .none)
      add(glued: language.gluedToNames, .behindName)
      add(glued: language.gluedAbbreviations, .fullStop)
    }
    for name in ["saint", "saintess"] { saints.insert(concept(Substring(name))) }
    for type in ["ascent", "bridge", "descent", "gate", "park", "riera", "slope", "torrent", "track"] {
      landmarks.insert(concept(Substring(type)))
    }
    for type in ["street", "via"] { anyStreet.insert(concept(Substring(type))) }
    for type in ["street", "via", "avenue", "square"] { commonTypes.insert(concept(Substring(type))) }
    addNumerals()
    gluedTypes.sort {
      ($0.ending.count, $1.condition.rawValue) > ($1.ending.count, $0.condition.rawValue)
    }
  }

  static let compassPoints = [
    "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west", "northeast", "northwest",
    "southeast", "southwest",
  ]

  func entry(_ hash: UInt64) -> Entry? { entries[hash] }

  private mutating func add(table: String, as role: Roles) {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      let concept = concept(parts[0])
      for word in parts[1].split(separator: " ") {
        update(word) { entry in
          entry.roles.insert(role)
          if role.contains(.streetType) { entry.types.insert(concept) } else { entry.names.insert(concept) }
        }
      }
    }
  }

  private mutating func add(words: String, as role: Roles) {
    for word in words.split(separator: " ") {
      update(word) { $0.roles.insert(role) }
    }
  }

  private mutating func add(cardinals: String) {
    for (index, word) in cardinals.split(separator: " ").enumerated() {
      let concept = concept("number \(index + 1)")
      update(word) { entry in
        entry.roles.insert(.cardinal)
        entry.names.insert(concept)
      }
    }
  }

  /// Digits and Roman numerals up to the days of a month, which is what street names count.
  private mutating func addNumerals() {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    for number in 1...31 {
      let roman = String(repeating: "x", count: number / 10) + ones[number % 10]
      let concept = concept("number \(number)")
      update("\(number)") { $0.names.insert(concept) }
      update(Substring(roman)) { entry in
        entry.names.insert(concept)
        // A letter alone may be anything.
        if roman.count > 1 { entry.roles.insert(.cardinal) }
      }
      // "Haakon VIIs gate"
      if roman.count > 1 {
        update(Substring(roman + "s")) { entry in
          entry.names.insert(concept)
          entry.roles.insert(.cardinal)
        }
      }
    }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    for (number, word) in zip(1..., ordinals) {
      guard let ordinal = concepts[Substring(word)] else { continue }
      update("\(number)") { $0.names.insert(ordinal) }
      update(number < 10 ? Substring(ones[number]) : "x") { $0.names.insert(ordinal) }
    }
  }

  private mutating func add(glued table: String, _ condition: GluedCondition) {
    for line in table.split(separator: "\n") {
      for word in line.drop(while: { $0 != ":" }).dropFirst().split(separator: " ") {
        gluedTypes.append(GluedType(ending: Folding.folded(String(word)), condition: condition))
      }
    }
  }

  private mutating func concept(_ name: Substring) -> UInt16 {
    if let known = concepts[name] { return known }
    let new = UInt16(concepts.count + 1)
    concepts[name] = new
    return new
  }

  private mutating func update(_ word: some StringProtocol, _ change: (inout Entry) -> Void) {
    let folded = Folding.folded(String(word))
    guard !folded.isEmpty else { return }
    entries.update(WordHash.hash(folded[...]), default: Entry(), change)
  }
}

/// A 64-bit hash of folded bytes: FNV-1a (Fowler, Noll, Vo) with a last mixing step.
///
/// Words are told apart by it. Among a million words the chance that any two share a hash is below 3 × 10⁻⁸.
enum WordHash {
  @inline(__always)
  static var start: UInt64 { FNV1a.start }

  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    FNV1a.add(UInt64(byte), to: hash)
  }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { finish(bytes.reduce(start) { add($1, to: $0) }) }
}
