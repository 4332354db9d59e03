/// Answers queries one after the other with buffers of its own; every thread has one.
struct Matcher {
  private let register: AddressRegister
  private let index: NameIndex
  private let places: PlaceNames
  private let locator: FallbackLocator
  private let judge: Judge
  private var reader: AddressParser
  private var finder: Finder
  private var aligner: Aligner
  private var explanation: Explanation
  private var reading = ParsedAddress()
  private var entries = ContiguousArray<Ranking.Entry>()
  /// Entries of names too long to be proposed, which all that is asked for is the beginning of.
  private var beginnings = ContiguousArray<Ranking.Entry>()
  /// Whether the query names a street that has not got the house of the first entry's.
  private var isAnotherNamed = false

  init(_ geocoder: Geocoder) {
    register = geocoder.register
    index = geocoder.index
    places = geocoder.places
    locator = FallbackLocator(geocoder.register)
    judge = Judge(
      register: geocoder.register, index: index, places: places, locator: locator, settings: geocoder.settings
    )
    reader = AddressParser(index: index, places: places)
    finder = Finder(index: index, towns: geocoder.towns)
    aligner = Aligner(index: index)
    explanation = Explanation(index: index)
  }

  mutating func match(_ query: AddressQuery) -> AddressMatch {
    reader.read(query, into: &reading)
    reader.settleFormerCity(&reading)
    finder.find(reading)
    align(query)
    rank()
    preferNamedStreet()
    let next = entries.first { $0.name != entries[0].name }?.total ?? -.infinity
    let isExplained =
      entries.first.map {
        explanation.holds($0, of: reading, lead: $0.total - next) && !isAnotherName($0)
          && !leavesOutGluedType($0) && !isAnotherNamed
      } ?? false
    return judge.judge(
      entries, beginnings: beginnings, reading: reading,
      bestTrigramScore: finder.found.first?.score ?? 0, isExplained: isExplained)
  }

  /// Names less alike than this are not looked at further.
  private static let leastSimilarity: Float = 0.45
  /// Once a house on a street of just that name is found, names that share few trigrams are not looked at.
  private static let settledSimilarity: Float = 0.97
  private static let settledShare: Float = 0.5
  private static let mostExtraBesideCity: Float = 0.25
  private static let leastCoreSimilarity: Float = 0.3

  private mutating func align(_ query: AddressQuery) {
    entries.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
    aligner.begin(reading)
    let best = finder.found.first?.score ?? 0
    var isSettled = false
    for found in finder.found {
      if isSettled, found.score < Self.settledShare * best { break }
      var alignment = aligner.align(with: Int(found.name))
      // The city's name is no street's while other words stay unexplained.
      if alignment.used & reading.cityTokens != 0, alignment.extra > Self.mostExtraBesideCity {
        alignment = aligner.align(with: Int(found.name), without: reading.cityTokens)
      }
      guard alignment.similarity >= Self.leastSimilarity, alignment.coreSimilarity >= Self.leastCoreSimilarity
      else {
        // All that is asked for is the beginning of a much longer name.
        if alignment.missingWords > 0, alignment.edits == 0, alignment.abbreviations == 0,
          alignment.extra < NameIndex.typeWeight
        {
          let number = number(for: alignment)
          for street in index.streets(of: Int(found.name)) {
            beginnings.append(entry(found, alignment, number, on: Int(street), query))
          }
        }
        continue
      }
      let number = number(for: alignment)
      for street in index.streets(of: Int(found.name)) {
        let entry = entry(found, alignment, number, on: Int(street), query)
        if alignment.similarity > Self.settledSimilarity, entry.place.type == .address { isSettled = true }
        entries.append(entry)
      }
    }
  }

  private func entry(
    _ found: Finder.Found, _ alignment: Alignment, _ number: ParsedAddress.Number?, on street: Int,
    _ query: AddressQuery
  ) -> Ranking.Entry {
    let place = place(number, on: street)
    return Ranking.Entry(
      name: Int(found.name), street: street, alignment: alignment, place: place, number: number,
      postcode: postcode(of: place, on: street), city: city(of: street, alignment),
      trigramScore: found.score,
      numberIsInside: number.map { alignment.first < $0.token && $0.token < alignment.last } ?? false,
      isEquallySilent: reading.city < 0 && places.towns.canonical[Int(register.streetCities[street])] < 0,
      isSpeltAlike: isSpelt(query, as: street, of: Int(found.name)))
  }

  /// Whether the query spells a street with the same accents; asked only where the register has streets that
  /// differ in nothing else.
  private func isSpelt(_ query: AddressQuery, as street: Int, of name: Int) -> Bool {
    guard index.hasSpellings(name) else { return false }
    let text =
      switch query {
      case .line(let line): line
      case .fields(let street, _, _, _, _): street
      }
    return text.prefix(TokenList.byteLimit).lowercased().contains(register.streetName(street).lowercased())
  }

  /// Whether what would be a slip is a word of another street: "Vives" is no slip for "Viver" where there is a house of
  /// that number in a "Carrer del General Vives", nor "Fabra" for "Fabre" where there is a "Carrer de Fabra".
  private func isAnotherName(_ entry: Ranking.Entry) -> Bool {
    let slipped = BitPositions(entry.alignment.slippedTokens).filter {
      reading.words[$0] >= 0 && reading.list.tokens[$0].length >= Self.shortestName
        && reading.list.tokens[$0].entry.roles.isDisjoint(with: [.streetType, .particle])
    }
    guard !slipped.isEmpty else { return false }
    return entries.contains { other in
      guard other.street != entry.street, other.alignment.edits == 0, other.alignment.type != .differs,
        other.alignment.extra <= entry.alignment.extra + Self.moreExtra,
        slipped.allSatisfy({ other.alignment.used & 1 &<< UInt64($0) != 0 })
      else { return false }
      return other.alignment.similarity > Self.settledSimilarity
        || other.place.type == .address && other.city != .differs
    }
  }

  /// Looks for the street that the query names with all its words behind one that is but like it and has the house, and
  /// puts it first: who asks for "Carrer de Roma 70" where that ends at 40 means no house of the "Carrer de Romans".
  private mutating func preferNamedStreet() {
    isAnotherNamed = false
    guard let first = entries.first, first.place.type != .street, first.place.type != .none else { return }
    let named = entries.firstIndex { other in
      other.street != first.street && other.city.rawValue >= first.city.rawValue
        && other.postcode.rawValue >= first.postcode.rawValue
        && other.number?.token == first.number?.token && isNamed(other, rather: first)
    }
    guard let named else { return }
    isAnotherNamed = true
    // Who leaves out the end of a longer name has its house.
    if first.alignment.missingWords == 0, entries[named].name != first.name, isIdentical(entries[named]) {
      entries.insert(entries.remove(at: named), at: 0)
    }
  }

  /// Whether each word of a name is in the query just so.
  private func isIdentical(_ entry: Ranking.Entry) -> Bool {
    index.members[index.members(of: entry.name)].allSatisfy { member in
      member.part != .core || reading.words.contains(member.word)
    }
  }

  /// Whether the query has all of a name and nothing else, and less or more than another's.
  private func isNamed(_ entry: Ranking.Entry, rather first: Ranking.Entry) -> Bool {
    let alignment = entry.alignment
    guard alignment.edits == 0, alignment.abbreviations == 0, alignment.missingWords == 0,
      alignment.extraWords == 0, alignment.extra <= Self.moreExtra,
      alignment.type == .same || alignment.type == .unsaid && !explanation.hasType(entry.name)
    else { return false }
    if entry.name == first.name { return entry.isSpeltAlike && !first.isSpeltAlike }
    return alignment.similarity > first.alignment.similarity + Self.lessAlike
      || first.alignment.isGlued && !alignment.isGlued
  }

  /// What is less alike by no more differs in an article.
  private static let lessAlike: Float = 0.01

  /// Whether the query has a compound's first part alone: "Lett" may be another street than "Lettstrasse".
  private func leavesOutGluedType(_ entry: Ranking.Entry) -> Bool {
    let members = index.members(of: entry.name)
    let isWhole = entry.alignment.slippedTokens == 0 && entry.alignment.abbreviations == 0
    let hasType = reading.list.tokens.contains { $0.entry.roles.contains(.streetType) && $0.length > 1 }
    guard isWhole, !hasType, entry.alignment.type == .unsaid, let last = members.last,
      index.members[last].part == .type
    else { return false }
    return TokenList.prepared(register.streetName(entry.street)).tokens.last?.gap == .glued
  }

  /// So far behind, a street is no rival.
  private static let costOfGlue = 0.06
  private static let moreExtra: Float = 0.05
  private static let shortestName = 4

  /// The house number beside a name: one that says so, else the next one behind the name, else one before it.
  private func number(for alignment: Alignment) -> ParsedAddress.Number? {
    func isUsed(_ token: Int) -> Bool { alignment.used & 1 << UInt64(token) != 0 }
    var best: (number: ParsedAddress.Number, rank: Int)?
    for number in reading.numbers where !isUsed(number.token) {
      // The second of "64-07 Main Street" is no house of its own.
      if number.isSecond, number.token < alignment.first, !isUsed(number.token - 1) { continue }
      var number = number
      if let claimed = number.suffix.first(where: isUsed) { number.leave(from: claimed) }
      if isUsed(number.token + 1) { number.behind = nil }
      if number.token > alignment.first || isUsed(number.token + 1) { number.flat = nil }
      switch number.unit {
      case .none, .perhapsOrdinal: break
      case .word(let position): if !isUsed(position) { continue }
      case .ordinal: continue
      case .behindHouse:
        let hasHouse = reading.numbers.contains {
          $0.token < number.token && $0.unit == .none && !isUsed($0.token)
        }
        if hasHouse { continue }
        number.unit = .perhapsOrdinal
      }
      let rank = rank(number, alignment)
      if rank < best?.rank ?? .max { best = (number, rank) }
    }
    return best?.number
  }

  private func rank(_ number: ParsedAddress.Number, _ alignment: Alignment) -> Int {
    if number.isMarked { return number.token }
    let tokens = reading.list.tokens
    if number.token > alignment.last { return 100 + 2 * (number.token - alignment.last) }
    if number.token < alignment.first {
      // "12 Rue …, 3": the number that touches the name.
      let isBeside =
        alignment.first < tokens.count && tokens[alignment.first].segment == tokens[number.token].segment
      return (isBeside ? 101 : 200) + (alignment.first - number.token)
    }
    return 150
  }

  private func place(_ number: ParsedAddress.Number?, on street: Int) -> FallbackLocator.Place {
    guard let number, !reading.saysWithoutNumber else { return locator.whole(street) }
    let postcode = reading.postcode
    let settled = locator.settled(
      locator.place(number, on: street), on: street,
      postcode == 0
        ? nil
        : { [places, register] in
          places.isPostcode(at: register.postcodes[$0], postcode)
        })
    return locator.alone(settled, for: number, on: street)
  }

  private func postcode(of place: FallbackLocator.Place, on street: Int) -> Evidence.Agreement {
    guard reading.postcode != 0 else { return .unsaid }
    let range = register.addresses(of: street)
    guard let address = place.address ?? range.first else { return .unsaid }
    if places.postcodeKeys[Int(register.postcodes[address])] == 0 { return .unsaid }
    if places.isPostcode(at: register.postcodes[address], reading.postcode) { return .same }
    if place.address == nil,
      range.contains(where: { places.isPostcode(at: register.postcodes[$0], reading.postcode) })
    {
      return .same
    }
    return .differs
  }

  private func city(of street: Int, _ alignment: Alignment) -> Evidence.Agreement {
    let own = places.towns.canonical[Int(register.streetCities[street])]
    guard own >= 0 else { return .unsaid }
    if reading.hasUnknownPlace { return reading.isElsewhere(alignment) ? .differs : .unsaid }
    guard reading.city >= 0 else { return .unsaid }
    return own == reading.city || places.formerCity(of: street, in: register) == reading.city
      ? .same : .differs
  }

  private mutating func rank() {
    let isSpelt = entries.contains { entry in
      let alignment = entry.alignment
      return alignment.similarity > Self.settledSimilarity && alignment.slippedTokens == 0
        && alignment.abbreviations == 0
    }
    for position in entries.indices {
      entries[position].total = Ranking.total(entries[position])
      // "Rue Dubois" is not "Rue du Bois" where there are both.
      if isSpelt, entries[position].alignment.isGlued { entries[position].total -= Self.costOfGlue }
    }
    entries.sort { ($1.total, $0.street, $0.name) < ($0.total, $1.street, $1.name) }
  }
}
