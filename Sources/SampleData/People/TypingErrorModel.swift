import DeterministicParallel

/// Types addresses as tired people do: mostly right, often shortened, sometimes wrong, now and then not at all.
struct TypingErrorModel {
  private var draws: SeededGenerator

  struct Typed: Equatable {
    var street: String
    var number: String
    var postcode: String
    var town: String
  }

  init(seed: UInt64, chunk: Int, purpose: SampleStream = .typing) {
    let stream = purpose.rawValue << 40 + UInt64(chunk)
    draws = SeededGenerator(seed: seed, stream: stream)
  }

  mutating func type(street: String, number: String, postcode: String, town: String) -> Typed {
    var typed = Typed(street: street, number: number, postcode: postcode, town: town)
    let fate = draws.unit()
    if fate < 0.007 { return Typed(street: "", number: "", postcode: "", town: "") }
    if fate < 0.019 {
      typed.street = TypingErrorModel.elsewhere[draws.below(TypingErrorModel.elsewhere.count)]
    } else if fate < 0.4 {
      typed.street = changed(street)
      if draws.unit() < 0.12 { typed.street = changed(typed.street) }
    }
    typed.number = typedNumber(number)
    if draws.unit() < 0.02 { typed.postcode = draws.unit() < 0.5 ? "" : "5300\(1 + draws.below(8))" }
    if draws.unit() < 0.03 { typed.town = town.uppercased() }
    return typed
  }

  /// A street name with one of the usual faults.
  private mutating func changed(_ street: String) -> String {
    switch draws.unit() {
    case ..<0.36: withType(street, from: TypingErrorModel.short)
    case ..<0.44: withType(street, from: TypingErrorModel.spanish)
    case ..<0.50: withType(street, from: [:])
    case ..<0.66: TypingErrorModel.withoutAccents(street)
    case ..<0.72: street.uppercased()
    case ..<0.78: street.lowercased()
    case ..<0.86: TypingErrorModel.withoutParticles(street)
    default: withSlip(street)
    }
  }

  /// The name with another word for its type, or none.
  private mutating func withType(_ street: String, from table: [String: [String]]) -> String {
    guard let space = street.firstIndex(of: " ") else { return street }
    let rest = street[street.index(after: space)...]
    if table.isEmpty { return String(rest) }
    guard let forms = table[String(street[..<space])] else { return street }
    let form = forms[draws.below(forms.count)]
    return form.hasSuffix("/") ? form + rest : "\(form) \(rest)"
  }

  /// One slip of the finger: a letter left out, doubled, swapped with the next, or hit beside.
  private mutating func withSlip(_ street: String) -> String {
    var letters = Array(street)
    let places = letters.indices.dropFirst().filter { letters[$0].isLetter && letters[$0 - 1].isLetter }
    guard places.count > 3 else { return street }
    let place = places[draws.below(places.count)]
    switch draws.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place - 1)
    default: letters[place] = TypingErrorModel.keys[draws.below(TypingErrorModel.keys.count)]
    }
    return String(letters)
  }

  private mutating func typedNumber(_ number: String) -> String {
    switch draws.unit() {
    case ..<0.80: number
    case ..<0.93: number + door()
    case ..<0.955: number.lowercased()
    case ..<0.97: "núm. " + number
    case ..<0.98: "s/n"
    case ..<0.985: ""
    // A number that the street does not reach.
    default: String(700 + draws.below(90))
    }
  }

  private mutating func door() -> String {
    let floors = ["bxs", "pral", "1r", "2n", "3r", "4t", "5è", "àtic"]
    let floor = floors[draws.below(floors.count)]
    let door = "\(1 + draws.below(4))a"
    return switch draws.below(4) {
    case 0: ", \(floor) \(door)"
    case 1: " \(floor) \(door)"
    case 2: ", \(floor)"
    default: " esc \(draws.below(2) == 0 ? "A" : "B"), \(floor) \(door)"
    }
  }

  private static func withoutAccents(_ text: String) -> String {
    String(text.map { plain[$0] ?? $0 })
  }

  private static func withoutParticles(_ street: String) -> String {
    let kept = street.split(separator: " ").filter { !["de", "del", "dels", "la", "les", "i"].contains($0) }
    return kept.joined(separator: " ")
  }

  private static let keys = Array("asdertnmoiul")
  private static let plain: [Character: Character] = [
    "à": "a", "è": "e", "é": "e", "í": "i", "ï": "i", "ò": "o", "ó": "o", "ú": "u", "ü": "u", "ç": "c",
    "À": "A", "È": "E", "É": "E", "Í": "I", "Ò": "O", "Ó": "O", "Ú": "U", "·": ".",
  ]
  private static let short: [String: [String]] = [
    "Carrer": ["C/", "C.", "c/", "C"], "Avinguda": ["Av.", "Avda.", "Av"], "Passeig": ["Pg.", "Pg", "Psg."],
    "Plaça": ["Pl.", "Pça.", "Pl"], "Placeta": ["Plta."], "Rambla": ["Rbla.", "Rbla"], "Ronda": ["Rda."],
    "Passatge": ["Ptge.", "Pje."], "Carretera": ["Ctra.", "Crta."], "Travessera": ["Trav."],
    "Camí": ["C."], "Baixada": ["Bda."], "Pujada": ["Pda."],
  ]
  private static let spanish: [String: [String]] = [
    "Carrer": ["Calle", "Calle", "calle"], "Avinguda": ["Avenida"], "Passeig": ["Paseo"], "Plaça": ["Plaza"],
    "Placeta": ["Plazuela"], "Passatge": ["Pasaje"], "Camí": ["Camino"], "Travessera": ["Travesera"],
    "Baixada": ["Bajada"], "Pujada": ["Subida"],
  ]
  /// Streets that the town does not have.
  private static let elsewhere = [
    "Carrer de la Sirena Verda", "Carrer Rosa dels Vents", "Avinguda de l'Oceà Pacífic",
    "Passatge Quilòmetre Zero",
    "Carrer Mestre Harmònic", "Plaça dels Cometes", "Calle Nueva Esperanza", "C/ Zurbano", "Via Augusta Nova",
    "Carrer del Planeta Mart",
  ]
}
