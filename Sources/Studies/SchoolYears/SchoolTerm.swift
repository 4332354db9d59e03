import Foundation

/// The part of a calendar year that a text names beside it, in the languages of the toolkit: "Spring 2026", "gener 2026".
struct SchoolTerm: Hashable {
  /// From 1; of a season or a term the one in which it is surely under way.
  let month: Int

  /// nil where none is named.
  init?(_ text: String) {
    guard text.contains(where: \.isLetter) else { return nil }
    let words = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("ø", with: "o").split { !$0.isLetter }
    guard let month = words.lazy.compactMap({ SchoolTerm.months[String($0)] }).first else { return nil }
    self.month = month
  }

  private static let months: [String: Int] = {
    let seasons = [
      1: "winter hivern invierno inverno hiver",
      3: "spring springterm primavera var varen varsemester printemps fruhling fruhjahr",
      6: "summer summerterm estiu verano estate sommer sommeren ete sommersemester",
      10: "autumn autumnterm fall tardor otono autunno host hosten hostsemester automne herbst",
    ]
    let names = [
      "january jan gener enero ene gennaio januar janvier",
      "february feb febrer febrero febbraio februar fevrier",
      "march mar marc marzo mars marz", "april apr abril abr aprile avril", "may maig mayo maggio mai",
      "june jun juny junio giugno juni juin", "july jul juliol julio luglio juli juillet",
      "august aug agost agosto aout", "september sep sept setembre septiembre settembre septembre",
      "october oct octubre ottobre oktober octobre", "november nov novembre noviembre",
      "december dec desembre diciembre dicembre desember dezember decembre",
    ]
    var months = [String: Int]()
    for (month, words) in seasons.map({ ($0.key, $0.value) }) + zip(1..., names) {
      for word in words.split(separator: " ") { months[String(word)] = month }
    }
    return months
  }()
}
