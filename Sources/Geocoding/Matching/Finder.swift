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

  static let limit = 48

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
      let total = index.trigrams.totals[Int(name)]
      var score = scores[Int(name)] * (scores[Int(name)] / total).squareRoot()
      scores[Int(name)] = 0
      if score > 0, isNear(name) { score *= 1.5 }
      insert(Found(name: name, score: score))
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
  private mutating func insert(_ new: Found) {
    if found.count == Self.limit {
      guard let last = found.last, precedes(new, last) else { return }
      found.removeLast()
    }
    var position = found.count
    while position > 0, precedes(new, found[position - 1]) { position -= 1 }
    found.insert(new, at: position)
  }

  private func precedes(_ left: Found, _ right: Found) -> Bool {
    left.score != right.score ? left.score > right.score : left.name < right.name
  }
}
