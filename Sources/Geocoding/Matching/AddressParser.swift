/// Turns a query into a reading, with a register's words and places at hand.
struct AddressParser: Sendable {
  let index: NameIndex
  let places: PlaceNames
  var pattern = EditPattern()

  init(index: NameIndex, places: PlaceNames) {
    self.index = index
    self.places = places
  }

  mutating func read(_ query: AddressQuery, into reading: inout ParsedAddress) {
    reading.removeAll()
    reading.take(query)
    splitMergedWords(&reading)
    reading.list.splitGluedTypes()
    price(&reading)
    findPlace(&reading)
    findAsides(&reading)
    findNumbers(&reading)
    findStreetSegments(&reading)
    findTypeLetters(&reading)
    findNamedTypes(&reading)
  }

  // MARK: Words

  /// Cuts a word that nobody knows where all its pieces are known ("Carrerdel", "viaroma").
  private func splitMergedWords(_ reading: inout ParsedAddress) {
    var position = 0
    while position < reading.list.count, reading.list.count < TokenList.tokenLimit - 4 {
      let token = reading.list.tokens[position]
      if isPairOfInitials(position, in: reading) {
        reading.list.cutInitials(position)
      } else if !token.isNumber, (5...40).contains(token.length), !isKnown(token.hash),
        let cut = cut(reading.list.bytes(of: token), depth: 3)
      {
        reading.list.cut(position, at: cut)
        reading.hasCutWord = true
        // The rest is looked at again: it may be two words still.
      }
      position += 1
    }
  }

  /// Whether two consonants that mean nothing stand before a name: "rue JJ Rousseau".
  private func isPairOfInitials(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let token = tokens[position]
    guard !token.isNumber, token.length == 2, token.gap != .glued, !token.fullStopFollows,
      position + 1 < tokens.count, case let next = tokens[position + 1], next.segment == token.segment,
      !next.isNumber, next.length > 2, next.entry.roles.isDisjoint(with: [.streetType, .unit]),
      !isKnown(token.hash)
    else { return false }
    return reading.list.bytes(of: token).allSatisfy { Keyboard.vowels & 1 << UInt64(Symbols.code($0)) == 0 }
  }

  private func isKnown(_ hash: UInt64) -> Bool {
    index.wordIDs[hash] != nil || Vocabulary.shared.entry(hash) != nil || places.towns.isWord(hash)
  }

  /// Where the first of at most `depth` known pieces ends, which follow each other in some name or begin with a street
  /// type: "Marinada" is not "Marina" with a particle that stands behind none.
  private func cut(
    _ word: ContiguousArray<UInt8>.SubSequence, depth: Int, behind before: UInt64? = nil
  ) -> Int? {
    guard depth > 1 else { return nil }
    var hash = WordHash.start
    var cuts: [(offset: Int, piece: UInt64)] = []
    for (offset, byte) in word.enumerated() {
      hash = WordHash.add(byte, to: hash)
      let piece = WordHash.finish(hash)
      guard offset + 1 < word.count, isPiece(piece, length: offset + 1, isFirst: true),
        before.map({ follow($0, piece) }) ?? true
      else { continue }
      cuts.append((offset + 1, piece))
    }
    for (cut, piece) in cuts.reversed() {
      let rest = word.dropFirst(cut)
      let last = WordHash.hash(rest)
      // A particle may end a piece when a whole word stands before it ("Marede"), not after a scrap ("savo-n").
      if cut >= 4, rest.count >= 2, index.wordIDs[piece] != nil, follow(piece, last),
        Vocabulary.shared.entry(last)?.roles.contains(.particle) == true
      {
        return cut
      }
      // An elided article is cut off whole words only ("dazeglio"), not off scraps ("s-torg").
      if cut == 1 {
        if rest.count >= 4, let word = index.wordIDs[last], follow(piece, last),
          !index.words[Int(word)].entry.roles.contains(.streetType)
        {
          return cut
        }
        continue
      }
      if isPiece(last, length: rest.count, isFirst: false) && follow(piece, last)
        || self.cut(rest, depth: depth - 1, behind: piece) != nil
      {
        return cut
      }
    }
    return nil
  }

  /// Whether two pieces follow each other in a name, or the first is a type, which people translate.
  private func follow(_ first: UInt64, _ second: UInt64) -> Bool {
    if Vocabulary.shared.entry(first)?.roles.contains(.streetType) == true { return true }
    guard let first = index.wordIDs[first], let second = index.wordIDs[second] else { return false }
    return index.areNeighbours(first, second)
  }

  /// Particles and types may be short; other pieces are words of the register of four letters and more.
  private func isPiece(_ hash: UInt64, length: Int, isFirst: Bool) -> Bool {
    if length >= 4, index.wordIDs[hash] != nil { return true }
    guard let roles = Vocabulary.shared.entry(hash)?.roles else { return false }
    return roles.contains(.particle) && isFirst || length >= 3 && roles.contains(.streetType)
  }

  private func price(_ reading: inout ParsedAddress) {
    var previous: Token?
    for (position, token) in reading.list.tokens.enumerated() {
      defer { previous = token }
      let word = index.wordIDs[token.hash] ?? -1
      let known = word >= 0 ? index.words[Int(word)].weight : 1
      let roles = token.entry.roles
      let cost: Float =
        if token.isNumber {
          0
        } else if token.isInitial, token.fullStopFollows, !opensSegment(token, after: previous) {
          0.3
        } else if roles.contains(.particle),
          !(token.isInitial && tellsApart(position, after: previous, in: reading))
        {
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

  /// Whether a letter that may be a particle is a numeral ("Jaume I") or the first of a word that is left out ("N.
  /// Storgate").
  private func tellsApart(_ position: Int, after previous: Token?, in reading: ParsedAddress) -> Bool {
    if reading.list.isNumeral(position) || reading.list.endsNameAsDirection(position) { return true }
    let token = reading.list.tokens[position]
    return token.isDirection && reading.list.isInitial(position)
      && (opensSegment(token, after: previous) || previous?.isNumber == true)
  }

  private func opensSegment(_ token: Token, after previous: Token?) -> Bool {
    previous?.segment != token.segment
  }
}
