import Foundation

/// What a column's name says about holding the school years of a table's rows, in the languages of the toolkit: "any",
/// "curs escolar", "time_period", "rentree_scolaire". All of its words must say so, as those of "any_naixement" do not.
package struct YearName: Sendable {
  /// Whether it is that of years at all.
  package let isYear: Bool
  /// Whether it is that of school years and of no others, as "any" is not.
  package let isOfSchool: Bool

  package init(_ name: String) {
    let words = CountName.words(of: name)
    let rest = words.filter { !YearName.fillers.contains($0) }
    let isWhole = YearName.ofSchool.contains(words.joined())
    isYear =
      isWhole
      || rest.contains(where: YearName.years.contains)
        && rest.allSatisfy { YearName.years.contains($0) || YearName.schools.contains($0) }
    isOfSchool =
      isWhole || isYear && rest.contains { YearName.schools.contains($0) || $0.hasPrefix("rentree") }
  }

  /// Words for a year, or for the time that a row is of.
  package static let years: Set = [
    "year", "any", "ano", "anno", "annee", "ar", "jahr", "curs", "curso", "period", "periode", "periodo",
    "exercici", "ejercicio", "exercice", "esercizio", "session", "rentree",
  ]

  /// Names of school years in one word.
  package static let ofSchool: Set = [
    "schoolyear", "academicyear", "timeperiod", "anyescolar", "anyacademic", "cursescolar", "anoescolar",
    "anoacademico", "cursoescolar", "annoscolastico", "anneescolaire", "rentreescolaire", "skolear",
    "schuljahr", "ay", "sy", "as",
  ]

  /// What stands beside them.
  private static let schools: Set = [
    "school", "academic", "escolar", "academico", "lectivo", "scolastico", "scolaire", "skole",
  ]

  private static let fillers: Set = ["of", "the", "de", "l", "d", "del"]
}
