/// What speaks for and against a candidate, as numbers that the score is computed from.
public struct Evidence: Sendable, Hashable {
  public enum Agreement: Int8, Sendable, Hashable { case differs = -1, unsaid, same }

  /// How well the street's name and the query's words explain each other, 0…1.
  public var similarity: Double
  /// The same without street types and particles.
  public var coreSimilarity: Double
  /// Wrong letters as a share of the name's.
  public var editShare: Double
  /// The weight of the name's words that the query leaves out, and of the query's that the name has not got.
  public var missing: Double
  public var extra: Double
  public var edits: Int
  public var missingWords: Int
  public var extraWords: Int
  public var abbreviations: Int
  public var type: Agreement
  public var postcode: Agreement
  public var city: Agreement
  /// Whether the query names a place that the register does not know.
  public var isElsewhere: Bool
  public var matchType: MatchType
  /// Whether streets of the same name lie in other cities and the query does not say which one is meant.
  public var isCityOpen: Bool
  /// How far the ranking puts the candidate before the best one at another place; 1 without any.
  public var lead: Double
  /// The whole line's trigrams shared with the name, as a share of the name's that shares most.
  public var trigramShare: Double
}
