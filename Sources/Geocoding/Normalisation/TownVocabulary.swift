/// What people write beside a town.
struct TownVocabulary: Sendable {
  /// Words that name no other: "ciutat", "sentrum".
  let words: WordTable<Bool>
  /// Regions, which stand behind a town.
  let regions: WordTable<Bool>
  /// Types behind an article and countries that are towns as well: "A Estrada", "Poland".
  let towns: WordTable<Bool>

  static let shared = TownVocabulary(AddressLanguage.all)

  init(_ languages: [AddressLanguage]) {
    words = Self.table(languages.map(\.townWords))
    regions = Self.table(languages.map(\.regions))
    towns = Self.table(languages.map(\.towns))
  }

  private static func table(_ lists: [String]) -> WordTable<Bool> {
    var table = WordTable<Bool>([])
    for word in lists.flatMap({ $0.split(separator: " ") }) {
      table.insert(true, for: WordHash.hash(Folding.folded(String(word))[...]))
    }
    return table
  }
}
