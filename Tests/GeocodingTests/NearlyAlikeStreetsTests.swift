import Testing

@testable import Geocoding

/// Two streets of one town: the first has the houses 1 to 40, the second 1 to 80.
private func pair(_ short: String, _ long: String) -> Geocoder {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (row, street) in [(name: short, last: 40), (name: long, last: 80)].enumerated() {
    for number in 1...street.last {
      builder.append(
        identifier: "\(street.name) \(number)", street: street.name, number: "\(number)", postcode: "20001",
        city: "Portvell", x: 15 * Double(number), y: 1000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}

private func match(_ street: String, _ number: String, in geocoder: Geocoder) -> AddressMatch {
  geocoder.match(.fields(street: street, number: number, postcode: "20001", city: "Portvell"))
}

/// The first four pairs exist in Barcelona, Belfort and Bessoncourt.
private let pairs = [
  ("Carrer de Roma", "Carrer de Romans"), ("Carrer de Villar", "Carrer de Villarroel"),
  ("Les Magnolias", "Rue des Magnolias"),
  ("Camí del Mas", "Passatge del Camí del Mas"), ("Rue Martin", "Rue Martinet"),
  ("Victor Road", "Victoria Road"), ("Church Lane", "Church Lane Gardens"),
  ("Rue Haute", "Impasse de la Rue Haute"), ("Main St N", "Main St S"), ("Main St", "Main St N"),
  ("County Road 70", "County Road 7"), ("Carrer D Zona Franca", "Carrer A Zona Franca"),
]

@Test(arguments: pairs)
func `a house that a street has not got is none of another's`(asked: String, other: String) {
  let geocoder = pair(asked, other)
  #expect(match(asked, "70", in: geocoder).outcome != .accepted)
  for name in [asked, other] {
    let own = match(name, "5", in: geocoder)
    #expect(own.outcome == .accepted)
    #expect(own.best?.address.map { geocoder.register.identifier(of: $0) } == "\(name) 5")
  }
}

@Test(arguments: [
  ("Carrer de Roma", "Carrer de Romans"), ("Carrer Nou de Porta", "Carrer del Portal Nou"),
  ("Church Lane", "Church Lane Gardens"),
  ("Rue Haute", "Impasse de la Rue Haute"), ("Les Magnolias", "Rue des Magnolias"),
])
func `the street that is named is proposed`(asked: String, other: String) {
  let geocoder = pair(asked, other)
  let match = match(asked, "70", in: geocoder)
  #expect(match.outcome == .review && match.matchType == .street)
  #expect(match.best.map { geocoder.register.streetName($0.street) } == asked)
}

@Test(arguments: [
  ("Romans", "Carrer de Roma"), ("Provençals", "Carrer de Provença"), ("Rue Martinet", "Rue Martin"),
  ("Church Lane Gardens", "Church Lane"), ("Station Road Court", "Station Road"),
  ("Travesía de la Calle Mayor", "Calle Mayor"), ("Elm Park Avenue", "Elm Park"),
  ("Carrer del Fondal de Sant Martí", "Ronda de Sant Martí"),
])
func `a longer word or a further type makes another street`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

@Test(arguments: [
  ("Carrer del Torrent de l'Olla", "Torrent de l'Olla"), ("Calle Camino Real", "Camino Real"),
  ("Carrer Nou de la Rambla", "Nou de la Rambla"),
  ("Gran Via de les Corts Catalanes", "Gran Via de les Corts Catal"),
  ("Thorvald Meyers gate", "Thorvald Meyers ga"), ("Carrer de Dante Alighieri", "Carrer Dante Alighieri"),
])
func `what people leave out or a field cuts off is accepted`(known: String, asked: String) {
  #expect(Streets([known, "Rue Basse"]).accepted(asked) == "\(known) 12 Portvell")
}

@Test func `an article is no initial`() {
  let streets = Streets(["Carrer de Dante Alighieri", "Rue Basse"])
  #expect(streets.accepted("Carrer d'Alighieri") == nil)
  #expect(streets.accepted("Carrer D. Alighieri") == "Carrer de Dante Alighieri 12 Portvell")
}

/// Some of them are two streets of Durham (codefordurham/school-navigator#165).
@Test(arguments: [
  ("Main St N", "12 Main St S"), ("SW Albany Ave", "12 NW Albany Ave"), ("SW Albany Ave", "12 S Albany Ave"),
  ("Costa Del Rey E", "12 Costa Del Rey W"), ("14th St NW", "12 14th St NE"), ("D St SE", "12 1st St SE"),
  ("Broadway", "12 Broadway E"), ("W 400 S", "12 S 400 W"), ("County Road 7", "12 County Road 70"),
  ("N Corcoran St", "12 S Corcoran St"),
])
func `another point of the compass or number makes another street`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(.line("\(asked), 20001 Portvell")) == nil)
  #expect(streets.accepted(.line("12 \(known), 20001 Portvell")) == "\(known) 12 Portvell")
}

@Test func `a letter that is a street's name is neither another nor the house's`() {
  let streets = Streets(
    ["Carrer A Zona Franca", "Carrer Número 42 Zona Franca", "Passatge Via Trajana A"],
    numbers: (1...60).map(String.init))
  #expect(streets.accepted("Carrer D Zona Franca") == nil)
  #expect(streets.accepted("Passatge Via Trajana B") == nil)
  #expect(streets.accepted("Carrer Número 43 Zona Franca", "6A") == nil)
  #expect(streets.accepted("Carrer Número 42 Zona Franca", "6A") != "Carrer A Zona Franca 42 Portvell")
  #expect(streets.accepted("Carrer A Zona Franca", "6") == "Carrer A Zona Franca 6 Portvell")
  #expect(streets.accepted("Passatge Via Trajana A") == "Passatge Via Trajana A 12 Portvell")
}

@Test(arguments: [
  ("Carrer de la Marina", "Carrer de la Marinada"), ("Carrer de Maria", "Carrer de Samaria"),
  ("Carrer del Call", "Carrer de Càller"), ("Rue Paul Bert", "Rue Paul-Albert"), ("Via Marca", "Via Marcadi"),
  ("Rue Marie", "Rue Mariela"), ("Rue Marie", "Rue Demarie"), ("Rue Marie", "Rue Samarie"),
])
func `a word is not cut to pieces to make a name`(known: String, asked: String) {
  // Names that hold the pieces one behind the other.
  let streets = Streets([known, "Rue de la Paix", "Rue de Marie-Louise", "Carrer d'Al Bert"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

@Test(arguments: [
  ("Carrer del Pont", "Carrerdel Pont"), ("Via Roma", "viaroma"), ("Rue Le Nain", "Rue Lenain"),
  ("Via Massimo d'Azeglio", "Via Massimo Dazeglio"), ("Carrer de la Mare de Déu", "Carrer de la Marede Déu"),
  ("Carrer de Mallorca", "callemallorca"), ("Rue de la Paix", "ruedela Paix"),
])
func `words that are written as one are cut`(known: String, asked: String) {
  #expect(Streets([known, "Rue Basse"]).accepted(asked) == "\(known) 12 Portvell")
}

@Test(arguments: [
  ("Vestergade", "Østergade"), ("Westerstraat", "Oosterstraat"), ("Västergatan", "Östergatan"),
  ("Nørrevej", "Søndervej"), ("Prinsensgade", "Prinsens Allé"), ("Kungsgatan", "Kungs allé"),
  ("Nørregade", "Nørreallé"), ("Nørregade", "Nørre Allé"),
])
func `directions and types are told apart within compounds`(known: String, asked: String) {
  let streets = Streets([known, "Storgata"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

@Test(arguments: [
  ("Rua do Carmo", "Largo do Carmo"), ("Rua do Carmo", "Avenida do Carmo"),
  ("Praça da Liberdade", "Praceta da Liberdade"), ("Kossuth Lajos utca", "Kossuth Lajos tér"),
])
func `a word in the place of the type may be one`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

/// Catálogo de tipos de vía of Spain's Dirección General del Catastro.
@Test(arguments: [
  ("TR MAYOR", "Travesía Mayor"), ("CM MAYOR", "Camino Mayor"), ("PJ MAYOR", "Pasaje Mayor"),
  ("RD MAYOR", "Ronda Mayor"), ("CL MAYOR", "Calle Mayor"),
])
func `types are read as Spain's cadastre shortens them`(asked: String, known: String) {
  let streets = Streets([
    "Calle Mayor", "Carretera Mayor", "Travesía Mayor", "Camino Mayor", "Pasaje Mayor", "Ronda Mayor",
  ])
  #expect(streets.accepted(asked) == "\(known) 12 Portvell")
}

@Test func `of two types with one short form none is meant`() {
  #expect(Streets(["Calle Mayor", "Carretera Mayor"]).accepted("CR MAYOR") == nil)
  #expect(Streets(["Carretera Mayor", "Rue Basse"]).accepted("CR MAYOR") == "Carretera Mayor 12 Portvell")
}

/// Alessandria has a "Via Antonio Gramsci" in 15121.
@Test func `another postcode speaks against a longer name`() {
  let streets = Streets([
    ("Via Antonio Gramsci In Cascinagrossa", "15122", "Portvell"), ("Rue Basse", "15121", "Portvell"),
  ])
  #expect(streets.accepted("Via Antonio Gramsci", "12", "15121") == nil)
  #expect(streets.accepted("Via Antonio Gramsci", "12", "15122") != nil)
}

@Test func `the word before the number is no recipient's`() {
  let streets = Streets(["Markveien", "Storgata"])
  #expect(streets.accepted(.line("C O HANSEN MARKVEIEU 12 PORTVELL")) == "Markveien 12 Portvell")
}

@Test(arguments: [
  ("Pont", "Carrer del Pont"), ("del Pont", "Carrer del Pont"), ("Parc", "Carrer del Parc"),
  ("Promenade", "Rue de la Promenade"),
])
func `a type that stands alone is the name`(asked: String, street: String) {
  let geocoder = pair(street, "Carrer de Baix")
  let match = match(asked, "5", in: geocoder)
  #expect(match.outcome == .accepted)
  #expect(match.best.map { geocoder.register.streetName($0.street) } == street)
}

@Test(arguments: ["5, 1r 1a", "5 3r", "5, 3r 2a"])
func `the ending of a floor is no letter of the name`(number: String) {
  for asked in ["de Caterina Isern", "Caterina Isern", "Carrer de Caterina Isern"] {
    let match = match(asked, number, in: pair("Carrer de Caterina Isern", "Carrer de Baix"))
    #expect(match.outcome == .accepted, "\(asked)")
  }
}

/// Spanish registers shorten calleja, camino, pasaje and carretera by two letters.
@Test(arguments: [
  ("Carrer de Jacint Verdaguer", "Calleja Verdaguer", "C/ J. Verdaguer"),
  ("Calle Manuel de Falla", "Camino Falla", "C/ M. de Falla"),
  ("Carrer de Ramon Llull", "Carretera Llull", "C/ R. Llull"),
  ("Plaça de Joan Maragall", "Passatge de Maragall", "P/ J. Maragall"),
])
func `an initial behind a stroke belongs to the name`(street: String, other: String, asked: String) {
  #expect(Streets([street, "Rue Basse"]).accepted(asked) == "\(street) 12 Portvell")
  #expect(Streets([street, other]).accepted(asked) != "\(other) 12 Portvell")
}

/// Words of other languages end as the streets of the north do.
@Test(arguments: [
  ("Rue de la Bourgade", "Bourgade"), ("Carrer de Finestrat", "Finestrat"), ("Rue du Magistrat", "Magistrat"),
  ("Via Sebastiano Gaeta", "Sebastiano Gaeta"), ("Rue de la Bourgade", "Rue de la Bourgad"),
  ("Largo Garibaldi", "Lg Garibaldi"), ("Rue du Pont Neuf", "Pont Neuf"), ("Carrer del Camí Ral", "Camí Ral"),
])
func `what only sounds like a type is none`(street: String, asked: String) {
  #expect(Streets([street, "Rue Basse"]).accepted(asked) == "\(street) 12 Portvell")
}
