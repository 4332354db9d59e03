import Testing

@testable import Geocoding

/// 22 and 22 A are two streets in Mérida, Bogotá and Medellín (openaddresses/openaddresses#2679, pelias/pelias#619).
@Test(arguments: [
  ("Calle 22", "Calle 22-A"), ("Calle 22", "Calle 22 B"), ("Calle 22", "Calle 22 Sur"),
  ("Calle 9 A", "Calle 9A-Sur"), ("Calle 22 A", "Calle 22"), ("Calle 22 B", "Calle 22"),
  ("Strada Provinciale 12", "Strada Provinciale 12/A"), ("Carrer 60", "Carrer 60 B"),
])
func `a numbered street with a letter is another`(known: String, asked: String) {
  let streets = Streets([known, "Calle Mayor"])
  #expect(streets.accepted(asked, "5") == nil)
  #expect(streets.accepted(known, "5") == "\(known) 5 Portvell")
}

@Test(arguments: ["Calle 20", "Calle 20-A", "Calle 20 B"])
func `each is found where there are both`(street: String) {
  let streets = Streets(["Calle 20", "Calle 20-A", "Calle 20 B"])
  #expect(streets.accepted(street, "5") == "\(street) 5 Portvell")
}

@Test(arguments: [
  ("Plaça 1 d'Octubre", "Plaça 1 d'Octubre"), ("Plaça de l'1 d'Octubre", "Plaça 1 Octubre"),
  ("Rue du 8 Mai 1945", "Rue du 8 Mai 1945"), ("Calle 22 n", "Calle 22"),
])
func `an article or a number's sign is no such letter`(asked: String, known: String) {
  #expect(Streets([known, "Calle Mayor"]).accepted(.line("\(asked) 5")) == "\(known) 5 Portvell")
}

@Test func `a number with a sign is none of a street's`() {
  #expect(Streets(["Calle 12", "Carrer Major"]).accepted(.line("Calle 11 # 12-34")) == nil)
}
