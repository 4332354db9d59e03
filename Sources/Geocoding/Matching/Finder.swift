/// Finds the names that a query may mean by the trigrams of its whole line: the second opinion that needs no
/// parsing, and the short list for the first.
struct Finder: Sendable {
  let index: NameIndex
  let towns: NameTowns
  /// What the trigrams of the line tell of each name, filled up with names of none.
  private var scores: ContiguousArray<Float>
  /// One bit for each trigram of the line, and these.
  private var isSeen = ContiguousArray<UInt64>(repeating: 0, count: TrigramIndex.count / 64 + 1)
  private var seen = ContiguousArray<Int32>()
  private(set) var found = ContiguousArray<Found>()
  /// What the last name that is kept is likely to have of the highest sum. It changes the time alone.
  private var guess: Float = 0

  struct Found: Sendable {
    /// The score above the complement of the name: the greater key is the better name, ties in the order of the register.
    let key: UInt64

    /// - Parameter score: at least 0.
    @inline(__always)
    init(name: Int32, score: Float) {
      key = UInt64(score.bitPattern) << 32 | UInt64(~UInt32(bitPattern: name))
    }

    var name: Int32 { Int32(bitPattern: ~UInt32(truncatingIfNeeded: key)) }
    /// How much of the name's trigrams the line holds and how much they tell.
    var score: Float { Float(bitPattern: UInt32(truncatingIfNeeded: key >> 32)) }
  }

  static let limit = 40
  /// How many more names come in by words that are like theirs.
  static let similarLimit = 24
  /// What a name gains by a street where the query says.
  private static let nearFactor: Float = 1.5

  private var pattern = EditPattern()
  private var similar = ContiguousArray<Found>()

  init(index: NameIndex, towns: NameTowns) {
    self.index = index
    self.towns = towns
    scores = ContiguousArray(repeating: 0, count: index.trigrams.totals.count)
  }

  /// Fills `found`, best first, ties in the order of the register.
  mutating func find(_ reading: ParsedAddress) {
    found.removeAll(keepingCapacity: true)
    collect(reading)
    takeBest(town: reading.city)
    addSimilar(reading)
    addTwins(reading)
    scores.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  // MARK: Trigrams

  private mutating func collect(_ reading: ParsedAddress) {
    seen.removeAll(keepingCapacity: true)
    var window = TrigramIndex.Window()
    for token in reading.list.tokens.indices where reading.kinds[token] == .word {
      // Only numbers that some street bears in its name.
      if reading.list.tokens[token].isNumber, reading.words[token] < 0 { continue }
      for byte in reading.list.bytes(of: reading.list.tokens[token]) { see(window.push(Symbols.code(byte))) }
      see(window.push(0))
    }
    for trigram in seen {
      isSeen[Int(trigram) / 64] = 0
      index.trigrams.add(trigram, to: &scores)
    }
  }

  private mutating func see(_ trigram: Int32) {
    let bit: UInt64 = 1 &<< UInt64(trigram % 64)
    guard isSeen[Int(trigram) / 64] & bit == 0 else { return }
    isSeen[Int(trigram) / 64] |= bit
    seen.append(trigram)
  }

  /// Keeps the best names.
  private mutating func takeBest(town: Int32) {
    let factor = town >= 0 ? Self.nearFactor : 1
    let most = mostShared * factor
    takeBest(town: town, factor, above: guess * most)
    // Fewer than wanted are that good.
    let isFull = found.count == Self.limit && (found.last?.score ?? 0) >= guess * most
    if !isFull, guess > 0 {
      found.removeAll(keepingCapacity: true)
      takeBest(town: town, factor, above: 0)
    }
    guard found.count == Self.limit, most > 0, let last = found.last else { return }
    guess = last.score / most * 0.75
  }

  private var mostShared: Float {
    var most = SIMD8<Float>(repeating: 0)
    for block in stride(from: 0, to: scores.count, by: TrigramIndex.lanes) {
      let shared = Self.lanes(scores.span, at: block)
      most.replace(with: shared, where: shared .> most)
    }
    return most.max()
  }

  /// Keeps the best names above a score. Eight at a time are left out that cannot reach the last one that is kept.
  private mutating func takeBest(town: Int32, _ factor: Float, above score: Float) {
    // The cube of the sum over the total is the score's square; a little less, since numbers are rounded.
    func square(_ score: Float) -> Float { (score / factor) * (score / factor) * 0.999 }
    var least = square(score)
    for block in stride(from: 0, to: scores.count, by: TrigramIndex.lanes) {
      let shared = Self.lanes(scores.span, at: block)
      let passes = shared * shared * shared .> Self.lanes(index.trigrams.totals.span, at: block) * least
      guard any(passes) else { continue }
      for lane in 0..<TrigramIndex.lanes where passes[lane] {
        let name = Int32(block + lane)
        Self.insert(Found(name: name, score: self.score(name, town)), into: &found, limit: Self.limit)
        if found.count == Self.limit, let last = found.last { least = max(least, square(last.score)) }
      }
    }
  }

  @inline(__always)
  private static func lanes(_ values: Span<Float>, at start: Int) -> SIMD8<Float> {
    values.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: start * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
  }

  /// How much of a name the line holds, and how much that tells.
  private func score(_ name: Int32, _ town: Int32) -> Float {
    let shared = scores[Int(name)]
    guard shared > 0 else { return 0 }
    return shared * (shared / index.trigrams.totals[Int(name)]).squareRoot()
      * (isNear(name, town) ? Self.nearFactor : 1)
  }

  /// Whether a name has a street where the query says; such names come in more easily.
  private func isNear(_ name: Int32, _ town: Int32) -> Bool { town >= 0 && towns.holds(name, in: town) }

  // MARK: Similar words

  /// Adds names with a word like one that no name has.
  private mutating func addSimilar(_ reading: ParsedAddress) {
    similar.removeAll(keepingCapacity: true)
    var whole = EditPattern()
    var count = 0
    for token in reading.list.tokens.indices where reading.kinds[token] == .word {
      let asked = reading.list.tokens[token]
      if asked.isNumber || reading.costs[token] <= Aligner.asidePrice { continue }
      if reading.numbers.contains(where: { $0.suffix.contains(token) }) { continue }
      for byte in reading.list.bytes(of: asked) { whole.append(Symbols.code(byte)) }
      count += 1
      guard reading.words[token] < 0, asked.length >= 3, asked.entry.roles.isEmpty else { continue }
      pattern.removeAll()
      for byte in reading.list.bytes(of: asked) { pattern.append(Symbols.code(byte)) }
      collectSimilar(pattern, reading.city)
    }
    // Only words that are split and misspelt are like nothing one by one.
    if similar.isEmpty, count > 1, reading.hasUnknownWord { collectSimilar(whole, reading.city) }
    for new in similar { _ = add(new.name, town: reading.city) }
  }

  /// Adds a name that is not found yet; gives whether it was not.
  mutating func add(_ name: Int32, town: Int32) -> Bool {
    guard !found.contains(where: { $0.name == name }) else { return false }
    found.append(Found(name: name, score: score(name, town)))
    return true
  }

  private mutating func collectSimilar(_ pattern: EditPattern, _ town: Int32) {
    let (names, towns) = (index.similar, towns)
    names.forEach(like: pattern) { name, edits, length in
      var score = 1 - Float(edits) / Float(length)
      if town >= 0, towns.holds(name, in: town) { score += 0.1 }
      if let position = similar.firstIndex(where: { $0.name == name }) {
        guard similar[position].score < score else { return }
        similar.remove(at: position)
      }
      Self.insert(Found(name: name, score: score), into: &similar, limit: Self.similarLimit)
    }
  }

  // MARK: Order

  /// Keeps the best in order.
  private static func insert(_ new: Found, into list: inout ContiguousArray<Found>, limit: Int) {
    if list.count < limit {
      list.append(new)
    } else {
      guard let last = list.last, new.key > last.key else { return }
    }
    var places = list.mutableSpan
    var position = places.count - 1
    while position > 0, new.key > places[position - 1].key {
      places[position] = places[position - 1]
      position -= 1
    }
    places[position] = new
  }
}
