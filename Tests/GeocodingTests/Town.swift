@testable import Geocoding

/// A town that is made up, with streets of several languages on a metric plane: house `n` of a street stands
/// at x = 10 n, the odd side at y + 0, the even side at y + 12.
enum Town {
  static let streets: [(name: String, postcode: String, city: String, numbers: ClosedRange<Int>)] = [
    ("Carrer d'Aribau", "08011", "Ribera", 1...60), ("Carrer de Mallorca", "08012", "Ribera", 1...80),
    ("Avinguda de Josep Tarradellas", "08013", "Ribera", 1...40),
    ("Passatge de Mallorca", "08012", "Ribera", 1...12),
    ("Carrer de la Mare de Déu del Carme", "08014", "Ribera", 1...30),
    ("Carrer de Sant Antoni Maria Claret", "08014", "Ribera", 1...90),
    ("Plaça Major", "08011", "Ribera", 1...20),
    ("Carrer de Miguel de Cervantes", "08013", "Ribera", 1...30),
    ("Rue du 8 Mai 1945", "90000", "Belval", 1...40),
    ("Rue du Général de Gaulle", "90000", "Belval", 1...50), ("Rue Principale", "90100", "Suarce", 1...50),
    ("Rue Principale", "90200", "Giromont", 1...50), ("Via XX Settembre", "15121", "Alesca", 1...60),
    ("Via Massimo D'Azeglio", "15121", "Alesca", 1...60),
    ("Corso Vittorio Emanuele II", "15122", "Alesca", 1...90),
    ("Karl Johans gate", "0154", "Oslund", 1...45), ("Løvhaugvegen", "0155", "Oslund", 1...45),
    ("Storgata", "0155", "Oslund", 1...70), ("Straße am Fürstenplatz", "9490", "Vaden", 1...30),
    ("Dorfstrasse", "9491", "Vaden", 1...40),
  ]

  static var register: AddressRegister { builder.build() }

  static var builder: AddressRegister.Builder {
    var builder = AddressRegister.Builder(coordinates: .projected)
    for (row, street) in streets.enumerated() {
      // Numbers 5 to 9 are missing, to be interpolated; 12 has two entrances.
      for number in street.numbers where !(5...9).contains(number) {
        for suffix in number == 12 ? ["A", "B"] : [""] {
          builder.append(
            identifier: "\(row)-\(number)\(suffix)", street: street.name, number: "\(number)", suffix: suffix,
            postcode: street.postcode, city: street.city, x: 10 * Double(number),
            y: 1000 * Double(row) + (number % 2 == 0 ? 12 : 0))
        }
      }
    }
    return builder
  }
}

/// What a query found, for tables of expectations: outcome, type of match, street and number.
func summary(of match: AddressMatch, in register: AddressRegister) -> String {
  guard let best = match.best else { return "\(match.outcome)" }
  let number = best.address.flatMap { register.address($0, of: best.street).number?.description } ?? "-"
  return
    "\(match.matchType) \(register.streetName(best.street)) \(number) \(register.cityName(of: best.street))"
}
