import Testing

@testable import Geocoding

@Test(arguments: [
  ("Avenida del Puerto", "Avenida del Puerto Sur"), ("Rue Saint-Pierre", "Rue Sous Saint-Pierre"),
  ("Unter der Halde", "Auf der Halde"), ("Am See", "Im See"), ("Bei der Kirche", "Unter der Kirche"),
  ("Unter der Kirche", "Hinter der Kirche"),
])
func `another preposition or direction makes another street`(known: String, asked: String) {
  let streets = Streets([known, "Rue Basse"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}

@Test(arguments: ["Insurgentes", "Avenida Insurgentes"])
func `what two directions have in common names neither`(asked: String) {
  let streets = Streets(["Avenida Insurgentes Sur", "Avenida Insurgentes Norte"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted("Insurgentes Sur") == "Avenida Insurgentes Sur 12 Portvell")
}

@Test(arguments: [("Carrer de Mallorca", "Carrer Mallorca"), ("Rue Sous l'Église", "Rue sous Eglise")])
func `articles may be left out`(known: String, asked: String) {
  #expect(Streets([known, "Rue Basse"]).accepted(asked) == "\(known) 12 Portvell")
}

/// Neighbours of one name in Oslo, and the two parts of a street.
@Test(arguments: [
  ("Vestre Haugen", "Østre Haugen"), ("Østre Strandvei", "Vestre Strandvei"),
  ("Nordre Skøyen", "Søndre Skøyen"), ("Via Superiore Monte", "Via Inferiore Monte"),
])
func `an opposite is no slip of the pen`(known: String, asked: String) {
  let streets = Streets([known, "Storgata"])
  #expect(streets.accepted(asked) == nil)
  #expect(streets.accepted(known) == "\(known) 12 Portvell")
}
