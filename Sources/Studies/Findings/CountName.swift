import Foundation
import Geocoding

/// What a column's name says about holding numbers of pupils, in the languages of the toolkit.
package enum CountName: Sendable {
  case count
  /// It may as well be a number by which pupils are called.
  case likely
  case none

  package init(_ name: String) {
    let words = CountName.words(of: name)
    let whole = words.joined()
    let rest = words.filter { !CountName.fillers.contains($0) }
    func areAll(_ known: Set<String>) -> Bool { rest.allSatisfy(known.contains) }
    func hasAny(_ known: Set<String>) -> Bool { rest.contains(where: known.contains) }
    // "Pupil number" is a code, "number of pupils" and "pupil count" are not.
    let isSpelledOut =
      areAll(CountName.pupils.union(CountName.pupil).union(CountName.counts).union(CountName.beside))
      && (hasAny(CountName.pupils) || hasAny(CountName.counts))
    if CountName.wholes.contains(whole) || CountName.isJoined(whole) || !rest.isEmpty && isSpelledOut {
      self = .count
    } else {
      self = CountName.numbers.contains(whole) ? .likely : .none
    }
  }

  /// The columns of a table, apart from those in use, whose names are those of counts. Where it holds addresses, a number is
  /// that of a house.
  package static func columns(in header: [String], besides used: [String]) -> [String] {
    let used = Set(used.map { $0.lowercased() })
    let free = header.filter { !$0.isEmpty && !used.contains($0.lowercased()) }
    let hasStreets = QueryLayout.recognise(header: header) != nil || header.contains(where: isOfAddress)
    return free.filter { name in
      switch CountName(name) {
      case .count: true
      case .likely: !hasStreets
      case .none: false
      }
    }
  }

  /// "Tipus i nom de la via", "Domicili familiar".
  private static func isOfAddress(_ name: String) -> Bool {
    words(of: name).contains(where: streets.contains)
  }

  private static let streets: Set = [
    "via", "carrer", "calle", "domicili", "domicilio", "adreca", "direccion", "indirizzo", "rue", "voie",
    "adresse",
    "gate", "gateadresse", "strasse", "street", "address",
  ]

  /// "Num_Alumnes" gives "num" and "alumnes".
  static func words(of name: String) -> [String] {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("ø", with: "o").replacing("ß", with: "ss").replacing("'", with: " ").replacing(
        "’", with: " ")
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// "numalumnes", "nbeleves", "pupilcount".
  private static func isJoined(_ whole: String) -> Bool {
    let isNumbered = beside.union(["anzahl", "antall"]).contains {
      whole.hasPrefix($0) && pupils.contains(String(whole.dropFirst($0.count)))
    }
    return isNumbered
      || ["count", "counts"].contains {
        whole.hasSuffix($0) && pupils.union(pupil).contains(String(whole.dropLast($0.count)))
      }
  }

  private static let wholes: Set = [
    "n", "enrolment", "enrolments", "enrollment", "enrollments", "schulerzahl", "schuelerzahl", "elevtall",
  ]

  /// Of themselves they say that things are counted.
  private static let counts: Set = [
    "count", "counts", "headcount", "freq", "frequency", "frequencies", "recompte", "recuento", "conteo",
    "conteggio", "effectif", "effectifs", "anzahl", "antall", "antal", "haufigkeit", "frequencia",
    "frecuencia",
    "frequenza", "frekvens",
  ]

  private static let numbers: Set = [
    "n", "no", "nb", "nbr", "nr", "num", "number", "numbers", "numero", "numeri", "nombre", "nummer",
  ]

  /// What may stand beside the pupils.
  private static let beside = numbers.union(["total", "totals"])

  private static let fillers: Set = [
    "of", "the", "de", "d", "del", "dels", "degli", "di", "des", "der", "av",
  ]

  private static let pupils: Set = [
    "pupils", "students", "learners", "alumnes", "alumnat", "alumnos", "alumnas", "alumnado", "estudiants",
    "estudiantes", "alunni", "alunne", "studenti", "iscritti", "elever", "eleves", "inscrits", "inscritos",
    "matriculats", "matriculados",
  ]

  private static let pupil: Set = [
    "pupil", "student", "learner", "alumne", "alumna", "alumno", "alunno", "elev", "eleve", "schuler",
    "schueler",
  ]
}
