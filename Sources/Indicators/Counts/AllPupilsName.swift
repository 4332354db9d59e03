import Foundation

/// Whether the name of a group says that all pupils are in it, in the languages of the toolkit: "Total pupils",
/// "n_total_pop", "Enrollment", "Élèves".
struct AllPupilsName {
  /// Whether it says so.
  let saysAll: Bool
  private let words: [String]

  init(_ name: String) {
    words = AllPupilsName.words(name)
    saysAll =
      words.contains(where: AllPupilsName.ofAll.contains)
      && words.allSatisfy { word in
        AllPupilsName.ofAll.contains(word) || AllPupilsName.besides.contains(word)
          || word.allSatisfy(\.isNumber)
      }
  }

  /// Whether another name says that its pupils are not in this group: "not enrolled" beside "enrolled".
  func isDenied(by other: String) -> Bool {
    let others = Set(AllPupilsName.words(other))
    return !others.isDisjoint(with: AllPupilsName.denials) && others.isSuperset(of: words)
  }

  /// In lower case and without accents; "totalPop" has two.
  private static func words(_ name: String) -> [String] {
    // Longer ones are texts, not names.
    guard name.utf8.count <= 100 else { return [] }
    var apart = ""
    for (letter, next) in zip(name, Array(name.dropFirst()) + [" "]) {
      apart.append(letter)
      if letter.isLowercase, next.isUppercase { apart.append(" ") }
    }
    return apart.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let ofAll: Set = [
    "total", "totals", "tot", "totale", "totali", "totaux", "totales", "totalt", "insgesamt", "gesamt",
    "all", "alle", "tots", "todos", "tutti", "tous", "enrolment", "enrolments", "enrollment", "enrollments",
    "enrolled", "roll", "nor", "headcount", "membership", "pupil", "pupils", "student", "students",
    "population", "pop", "totpop", "totalpop", "poblacio", "poblacion", "popolazione", "befolkning",
    "bevolkerung", "alumnes", "alumnat", "alumnos", "alumnado", "estudiants", "estudiantes", "matricula",
    "matriculats", "matriculados", "alunni", "studenti", "iscritti", "eleves", "effectif", "effectifs",
    "inscrits", "elever", "elevtall", "schuler", "schueler", "schulerinnen", "schuelerinnen",
  ]

  /// Words that say nothing else beside such a one.
  private static let besides: Set = [
    "n", "no", "nr", "num", "number", "numbers", "count", "counts", "sum", "suma", "grand", "overall", "of",
    "on", "in", "the", "at", "per", "school", "schools", "year", "children", "nombre", "numero", "nb",
    "antall",
    "anzahl", "i", "alt", "de", "del", "dels", "d", "degli", "di", "der", "und", "general", "generale", "s",
  ]

  private static let denials: Set = ["not", "non", "no", "ikke", "nicht", "sense", "sin", "sans", "uten"]
}
