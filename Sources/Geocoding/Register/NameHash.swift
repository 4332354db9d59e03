import DeterministicParallel

/// Hashes of names that are alike.
enum NameHash {
  /// That of a name without its case, accents and separators, by its words.
  static func of(_ name: String) -> UInt64 { of(TokenList(name)) }

  static func of(_ list: TokenList) -> UInt64 {
    list.tokens.reduce(WordHash.start) { FNV1a.add($1.hash, to: $0) }
  }

  /// That of a name without its case and separators, by its letters, whose accents it sees: "Bodastrasse" is not
  /// "Bödastrasse".
  static func ofSpelling(_ name: String) -> UInt64 {
    var hash = WordHash.start
    for scalar in name.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      hash = FNV1a.add(UInt64(scalar.value), to: hash)
    }
    return WordHash.finish(hash)
  }
}

extension WordHash {
  static func hash(_ text: String) -> UInt64 { finish(text.utf8.reduce(start) { add($1, to: $0) }) }
}
