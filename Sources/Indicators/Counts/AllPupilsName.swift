import Foundation

/// Whether the name of a group says outright that all pupils are in it, in the languages of the toolkit: "Total pupils",
/// "n_total_pop", "Enrollment". "Pupils" beside "Teachers", "Alumnos" beside "Alumnas" and "Pop 0–4" do not say so.
struct AllPupilsName {
  /// Whether it says so.
  let saysAll: Bool
  private let words: [String]

  init(_ name: String) {
    words = AllPupilsName.words(name)
    saysAll =
      words.contains(where: AllPupilsName.outright.contains)
      && words.allSatisfy { word in
        AllPupilsName.outright.contains(word) || AllPupilsName.pupils.contains(word)
          || AllPupilsName.besides.contains(word)
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

  private static let outright: Set = [
    "total", "totals", "tot", "totale", "totali", "totaux", "totales", "totalt", "insgesamt", "gesamt",
    "all", "alle", "alt", "tots", "todos", "tutti", "tous", "enrolment", "enrolments", "enrollment",
    "enrollments", "roll", "nor", "headcount", "totpop", "totalpop",
  ]

  private static let pupils: Set = [
    "pupil", "pupils", "student", "students", "population", "pop", "poblacio", "poblacion", "popolazione",
    "befolkning", "bevolkerung", "alumnes", "alumnat", "alumnos", "alumnado", "estudiants", "estudiantes",
    "matricula", "matriculats", "matriculados", "alunni", "studenti", "iscritti", "eleves", "effectif",
    "effectifs", "inscrits", "elever", "elevtall", "schuler", "schueler",
  ]

  /// Words that say nothing else beside such a one.
  private static let besides: Set = [
    "n", "no", "nr", "num", "number", "numbers", "count", "counts", "sum", "suma", "grand", "overall", "of",
    "on", "in", "the", "at", "per", "school", "schools", "children", "nombre", "numero", "nb",
    "antall",
    "anzahl", "i", "de", "del", "dels", "d", "degli", "di", "der", "und", "s",
  ]

  private static let denials: Set = ["not", "non", "no", "ikke", "nicht", "sense", "sin", "sans", "uten"]
}
