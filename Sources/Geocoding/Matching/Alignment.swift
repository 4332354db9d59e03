/// How well a street's name explains the words of a query.
struct Alignment: Sendable {
  /// 1 when every word of either side has its equal on the other.
  var similarity: Float = 0
  /// The same without types and particles, which say little about which street it is.
  var coreSimilarity: Float = 0
  /// Letters of the name's words that are explained, types and particles aside.
  var letters = 0
  /// The tokens of the query that the name explains.
  var used: UInt64 = 0
  /// Letters that differ.
  var edits = 0
  var missingWords = 0
  var extraWords = 0
  /// Initials and cut words.
  var abbreviations = 0
  var initials = 0
  /// The tokens that are the beginning of a word of the name and say so by no full stop.
  var cutTokens: UInt64 = 0
  /// Whether an initial that opens the query stands for the name's last words.
  var hasInitialReversed = false
  /// The tokens and the name's words that are alike in all but a few letters.
  var slippedTokens: UInt64 = 0
  var slippedMembers: UInt64 = 0
  /// Whether the query leaves out the first of the name's words and has the others just so ("Via Cavour").
  var isEnd = false
  /// The weight of what is unexplained on either side.
  var missing: Float = 0
  var extra: Float = 0
  /// The weight of what is explained letter by letter or by its meaning, and the core's part of it.
  var certain: Float = 0
  var certainCore: Float = 0
  var type = TypeAgreement.unsaid
  /// The tokens of the street that no word of the name explains.
  var unexplained: UInt64 = 0
  /// The first and last token explained by a word that is no particle.
  var first = Int.max
  var last = -1

  /// Whether words are alike in all but the blanks between them: "Dubois" and "du Bois".
  var isGlued: Bool { edits == 0 && slippedTokens != 0 }

  enum TypeAgreement: Int8, Sendable { case differs = -1, unsaid, same }
}
