/// Finds the names that a query may mean by the trigrams of its whole line: the second opinion that needs no
/// parsing, and the short list for the first.
struct Finder: Sendable {
  let index: NameIndex
  private var scores: ContiguousArray<Float>
  private var touched = ContiguousArray<Int32>()
  private var seen = ContiguousArray<Int32>()
  private(set) var found = ContiguousArray<Found>()

  struct Found: Sendable {
    var name: Int32
    /// How much of the name's trigrams the line holds and how much they tell.
    var score: Float
  }

  static let limit = 40
  /// How many more names come in by words that are like theirs.
  static let similarLimit = 24

  private var pattern = EditPattern()
  private var similar = ContiguousArray<Found>()

  init(index: NameIndex) {
    self.index = index
    scores = ContiguousArray(repeating: 0, count: index.count)
  }

  /// Fills `found`, best first, ties in the order of the register.
  ///
  /// - Parameter isNear: whether a name has a street where the query says; such names come in more easily.
  mutating func find(_ reading: Reading, isNear: (Int32) -> Bool) {
    touched.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    collect(reading)
    for name in touched {
      Self.insert(Found(name: name, score: score(name, isNear)), into: &found, limit: Self.limit)
    }
    addSimilar(reading, isNear)
    for name in touched { scores[Int(name)] = 0 }
  }

  /// How much of a name the line holds, and how much that tells.
  private func score(_ name: Int32, _ isNear: (Int32) -> Bool) -> Float {
    let shared = scores[Int(name)]
    guard shared > 0 else { return 0 }
    return shared * (shared / index.trigrams.totals[Int(name)]).squareRoot() * (isNear(name) ? 1.5 : 1)
  }

  /// Adds names with a word like one that no name has.
  private mutating func addSimilar(_ reading: Reading, _ isNear: (Int32) -> Bool) {
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
      collectSimilar(pattern, isNear)
    }
    // Only words that are split and misspelt are like nothing one by one.
    if similar.isEmpty, count > 1, reading.hasUnknownWord { collectSimilar(whole, isNear) }
    for new in similar where !found.contains(where: { $0.name == new.name }) {
      found.append(Found(name: new.name, score: score(new.name, isNear)))
    }
  }

  private mutating func collectSimilar(_ pattern: EditPattern, _ isNear: (Int32) -> Bool) {
    index.similar.forEach(like: pattern) { name, edits, length in
      var score = 1 - Float(edits) / Float(length)
      if isNear(name) { score += 0.1 }
      if let position = similar.firstIndex(where: { $0.name == name }) {
        guard similar[position].score < score else { return }
        similar.remove(at: position)
      }
      Self.insert(Found(name: name, score: score), into: &similar, limit: Self.similarLimit)
    }
  }

  private mutating func collect(_ reading: Reading) {
    var window = TrigramIndex.Window()
    for token in reading.list.tokens.indices where reading.kinds[token] == .word {
      let asked = reading.list.tokens[token]
      // Only numbers that some street bears in its name.
      if asked.isNumber, reading.words[token] < 0 { continue }
      for byte in reading.list.bytes(of: asked) { add(window.push(Symbols.code(byte))) }
      add(window.push(0))
    }
  }

  private mutating func add(_ trigram: Int32) {
    guard !seen.contains(trigram) else { return }
    seen.append(trigram)
    let weight = index.trigrams.weight(trigram)
    for name in index.trigrams.postings(trigram) {
      if scores[Int(name)] == 0 { touched.append(name) }
      scores[Int(name)] += weight
    }
  }

  /// Keeps the best in order.
  private static func insert(_ new: Found, into list: inout ContiguousArray<Found>, limit: Int) {
    if list.count == limit {
      guard let last = list.last, precedes(new, last) else { return }
      list.removeLast()
    }
    var position = list.count
    while position > 0, precedes(new, list[position - 1]) { position -= 1 }
    list.insert(new, at: position)
  }

  private static func precedes(_ left: Found, _ right: Found) -> Bool {
    left.score != right.score ? left.score > right.score : left.name < right.name
  }
}
