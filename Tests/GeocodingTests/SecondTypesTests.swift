import Testing

@testable import Geocoding

/// Both streets of a pair exist in one town, or may (BANO has 48 streets called "Rue Chemin …": osm-fr/bano#55).
@Test(arguments: [
  ("Rue Saint-Antoine", "Rue du Faubourg Saint-Antoine"), ("Rue du Temple", "Rue du Faubourg du Temple"),
  ("Carrer de les Flors", "Carrer del Torrent de les Flors"), ("Carrer Nou", "Carrer Nou de la Rambla"),
  ("Plaça Major", "Carrer de la Plaça Major"), ("Carrer del Pou", "Carrer del Pou de la Riera"),
  ("Camí del Mas Sauró", "Passatge del Camí del Mas Sauró"), ("Church Road", "Church Hill Road"),
  ("Church Hill", "Church Hill Road"), ("Forest Drive", "Forest Park Drive"),
  ("Mühlstraße", "Mühlwegstraße"), ("Calle Real", "Calle Camino Real"),
  ("Via San Pietro", "Via Borgo San Pietro"), ("Rue des Roses", "Rue de la Villa des Roses"),
])
func `a second type is a part of the name`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(.line("12 \(asked), Portvell")) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

@Test(arguments: [
  ("Passeig de Gràcia", "C/ Passeig de Gràcia"), ("Camino Real", "Calle Camino Real"),
  ("Storgata", "v/ Berg, Storgata"), ("Rue Haute", "12 TER Rue Haute"),
])
func `the word for any street may stand before the name's own type`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"], numbers: ["5", "12", "12ter"])
  #expect(streets.accepted(asked)?.hasPrefix(known) == true || streets.accepted(.line(asked)) != nil)
}

@Test(arguments: [("Major", "Carrer Major"), ("Oak", "Oak Street"), ("Karl Johan", "Karl Johan gate")])
func `a register may leave types out`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(asked) == "\(known) 12 Portvell")
  #expect(streets.accepted("Faubourg de \(asked) Hill") == nil)
}

private let types = Streets([
  "Park Ave", "Hill St", "Rue de la Place", "Chemin de la Rue", "Avenue C", "Avenue D", "Rue de Delle",
])

@Test(arguments: [
  "12 5th Avenue", "12 2nd Ave", "12 3 Ave", "12 4th St", "12 place", "12 2ème rue", "Plaça 12", "12 CR 14",
  "12 C", "12 Apt D", "12 rue de",
])
func `a name of types is not found by one of them`(line: String) {
  #expect(types.accepted(.line(line)) == nil)
}

@Test(arguments: [
  ("12 Park Avenue", "Park Ave"), ("12 Hill Street", "Hill St"), ("12 rue de la Place", "Rue de la Place"),
  ("12 Avenue C", "Avenue C"), ("12 Ave D", "Avenue D"),
])
func `it is found by all of them`(line: String, expected: String) {
  #expect(types.accepted(.line(line)) == "\(expected) 12 Portvell")
}
