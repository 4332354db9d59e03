/// Names by what their words mean.
extension Finder {
  /// Adds the names that hold every word of the street or one that means the same.
  mutating func addTwins(_ reading: ParsedAddress) {
    let tokens = reading.list.tokens
    guard tokens.contains(where: { $0.entry.names.lanes != 0 && !$0.isNumber }) else { return }
    var wanted: [[Int32]] = []
    var hasTwin = false
    for position in tokens.indices where isName(position, in: reading) {
      let own = reading.words[position]
      var words = index.wordNames.words(meaning: tokens[position].entry)
      if words.contains(where: { $0 != own }) { hasTwin = true }
      if own >= 0, !words.contains(own) { words.append(own) }
      guard !words.isEmpty else { return }
      wanted.append(words)
    }
    guard hasTwin, let rarest = wanted.indices.min(by: { count(wanted[$0]) < count(wanted[$1]) }) else {
      return
    }
    var added = 0
    for word in wanted[rarest] {
      for name in index.wordNames.names(of: word) where added < Self.similarLimit {
        let members = index.members[index.members(of: Int(name))]
        let hasAll = wanted.allSatisfy { words in members.contains { words.contains($0.word) } }
        if hasAll, add(name, town: reading.city) { added += 1 }
      }
    }
  }

  private func count(_ words: [Int32]) -> Int { words.reduce(0) { $0 + index.wordNames.names(of: $1).count } }

  /// Whether a token may be a word of the street's name that tells something.
  private func isName(_ position: Int, in reading: ParsedAddress) -> Bool {
    reading.kinds[position] == .word && !reading.list.tokens[position].isNumber
      && reading.costs[position] > NameIndex.typeWeight
      && !reading.numbers.contains { $0.suffix.contains(position) }
  }
}
