/// Buildings and quarters that are called after somebody whom a street is called after as well.
extension Judge {
  /// Whether the name stands behind the word for a building or a quarter and no type of street is said: the 12 of "Edifici
  /// Balmes, 12" may be a flat, and the building anywhere.
  func isBuilding(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (alignment, tokens) = (entry.alignment, reading.list.tokens)
    guard alignment.type == .unsaid, alignment.first < tokens.count,
      index.members[index.members(of: entry.name)].contains(where: { $0.part == .type })
    else { return false }
    let name = tokens[alignment.first]
    let before = tokens.indices[..<alignment.first].last {
      tokens[$0].segment != name.segment || !tokens[$0].entry.roles.contains(.particle)
    }
    guard let before, case let word = tokens[before], word.segment == name.segment, word.length > 1,
      reading.kinds[before] == .word, alignment.used & 1 &<< UInt64(before) == 0
    else { return false }
    return word.entry.roles.contains(.quarter)
  }
}
