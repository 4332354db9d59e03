import Foundation

/// What a name says about being a total, in the languages of the toolkit.
package enum TotalName {
  case total
  /// It is one if the numbers say so.
  case likely
  case none

  package init(_ name: String) {
    let words = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let whole = words.joined(separator: " ")
    self =
      TotalName.totals.contains(whole) || TotalName.isSubtotal(words)
      ? .total
      : [words.first, words.last].contains { $0.map(TotalName.beginnings.contains) == true } ? .likely : .none
  }

  /// Whether it begins or ends with a word that says nothing else, whatever stands beside: "Subtotal 0", "Nord, sous-total".
  private static func isSubtotal(_ words: [String]) -> Bool {
    [words.prefix(1), words.suffix(1), words.prefix(2), words.suffix(2)].contains {
      subtotals.contains($0.joined(separator: " "))
    }
  }

  private static let subtotals: Set = [
    "subtotal", "subtotals", "subtotale", "subtotali", "subtotales", "sub total", "sous total",
    "zwischensumme", "delsum",
  ]

  /// Whether it is that of a mean: "Average", "Mitjana".
  package static func isMean(_ name: String) -> Bool {
    let words = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter }.map(String.init)
    return [words.first, words.last].contains { $0.map(means.contains) == true }
  }

  /// Whether it is that of percents: "%", "Share", "Anteil in %".
  package static func isShare(_ name: String) -> Bool {
    let words = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter }.map(String.init)
    return name.contains("%") || [words.first, words.last].contains { $0.map(shares.contains) == true }
  }

  private static let shares: Set = [
    "share", "shares", "percent", "percentage", "percentages", "pct", "proportion", "anteil", "anteile",
    "prozent", "percentatge", "percentatges", "porcentaje", "porcentajes", "percentuale", "percentuali",
    "quota", "andel", "andeler", "prosent", "pourcentage", "part", "proporcio", "proporcion",
  ]

  private static let means: Set = [
    "mean", "average", "avg", "mitjana", "media", "promedio", "moyenne", "gjennomsnitt", "durchschnitt",
    "mittelwert", "snitt", "medelvarde",
  ]

  private static let totals: Set = [
    "total", "totals", "totale", "totali", "totaux", "totalt", "totales", "insgesamt", "gesamt",
    "gesamtsumme",
    "i alt", "grand total", "overall total", "total general", "subtotal", "subtotals", "sub total",
    "sous total",
    "zwischensumme", "delsum", "subtotale", "all", "alle", "all schools", "all groups", "all pupils",
    "all students",
    "all children", "all units", "overall", "tots", "todos", "tutti", "samtlige", "ensemble", "suma",
    "sumatori",
    // As spreadsheets call them, and those of other tables of Europe.
    "totale complessivo", "totale generale", "totalsum", "totalsumma", "hovedtotal", "gesamtergebnis",
    "endsumme",
    "resultat global", "total global", "total geral", "gran total", "eindtotaal", "totaal", "razem", "ogolem",
    "ogołem", "suma koncowa", "suma total", "alle skoler", "alle elever", "alle schulen", "alle schuler",
    "hele kommunen", "hele byen", "tota la ciutat", "toda la ciudad", "tutta la citta", "toute la ville",
    "whole city", "ganze stadt", "totes les escoles", "todas las escuelas", "tutte le scuole",
    "toutes les ecoles",
  ]

  private static let beginnings: Set = [
    "total", "totals", "totale", "totali", "totaux", "totalt", "totales", "subtotal", "subtotale", "sub",
    "sous",
    "zwischensumme", "summe", "sum", "suma", "sumatori", "delsum", "gesamt", "all", "alle", "tots", "todos",
    "both",
    "everyone", "tot", "zusammen", "sammen", "complessivo", "complessiva", "conjunt", "conjunto",
    "together", "σ",
  ]
}
