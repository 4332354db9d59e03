/// What one language calls the parts of an address: data, no behaviour.
///
/// A table has one line for each concept: its key, a colon, and the words for it, full form first. Words of
/// several languages under one key are each other's translations ("carrer" and "calle" are both `street`).
/// Spelling follows the language; the vocabulary folds it.
struct AddressLanguage: Sendable {
  /// Generic words of street names, and their abbreviations.
  let streetTypes: String
  /// Whether they stand in front of the name.
  var typesLead = false
  /// Types that may be glued to the end of the name ("Storgata"), and the short forms that are glued only when
  /// a full stop follows ("Storg.").
  var gluedTypes = ""
  var gluedAbbreviations = ""
  /// Those that are looked for behind a name of the vocabulary only ("Vestergade"), as words of other languages end alike
  /// ("bourgade").
  var gluedToNames = ""
  /// Titles, saints, first names and adjectives that are abbreviated or translated.
  let names: String
  /// The cardinal numbers in words, from one.
  let cardinals: String
  /// Articles, prepositions and conjunctions: nearly without weight, kept to break ties.
  let particles: String
  /// Those and other words that say where a street lies ("Auf der Halde"), none of which stands for another.
  var prepositions = ""
  /// Words for floors, doors, stairs, buildings, post boxes and kilometres: the number behind them is never the
  /// house's.
  let units: String
  /// Those of them that may stand behind their number ("4. OG").
  let floors: String
  /// Words that open the name of whoever receives the letter.
  let careOf: String
  /// Words that open the name of a part of the town, a building or an estate in front of the street.
  let quarters: String
  let numberPrefixes: String
  /// Words that say that the house has no number.
  let withoutNumber: String
  let countries: String
  /// Words in front of telephone numbers.
  let telephones: String
  /// Words behind a town that say nothing more ("ciutat"), and the regions that people write behind it.
  var townWords = ""
  var regions = ""
  /// Words of the other lists that are towns as well: a type behind an article ("A Estrada"), a country where no other town
  /// stands before it ("Poland").
  var towns = ""

  static let all: [AddressLanguage] = [
    catalan, spanish, italian, norwegian, french, german, english, dutch, polish, portuguese,
  ]
}
