import Testing

@testable import Geocoding

/// Poland's register leaves out "ulica" (osm-search/Nominatim#87).
private let cracow = Streets([
  "Pędzichów", "Długa", "Józefa Dietla", "Królewska", "Świętego Tomasza", "Aleja Pokoju", "Plac Wolnica",
])

@Test(arguments: [
  ("ul. Pędzichów", "Pędzichów"), ("ul.Królewska", "Królewska"), ("ULICA DŁUGA", "Długa"),
  ("ul. J. Dietla", "Józefa Dietla"), ("ul. św. Tomasza", "Świętego Tomasza"),
  ("pl. Wolnica", "Plac Wolnica"),
])
func `the Polish word for a street may be left out`(street: String, expected: String) {
  #expect(cracow.accepted(street) == "\(expected) 12 Portvell")
  #expect(cracow.accepted(.line("\(street) 12/5, 20001 Portvell")) == "\(expected) 12 Portvell")
}

private let others = Streets([
  "Eerste Helmersstraat", "Tweede Helmersstraat", "Derde Helmersstraat", "Praceta das Comunidades",
  "Rua do Carmo", "Largo do Rato", "Rua 7 de Setembro",
])

@Test(arguments: [
  ("1e Helmersstraat", "Eerste Helmersstraat"), ("2de Helmersstraat", "Tweede Helmersstraat"),
  ("3e Helmersstraat", "Derde Helmersstraat"),
  ("PCT DAS COMUNIDADES", "Praceta das Comunidades"), ("Pcta. das Comunidades", "Praceta das Comunidades"),
  ("R. do Carmo", "Rua do Carmo"), ("Lg. do Rato", "Largo do Rato"),
  ("Rua Sete de Setembro", "Rua 7 de Setembro"),
])
func `a number or a type of another language is known`(street: String, expected: String) {
  #expect(others.accepted(street) == "\(expected) 12 Portvell")
}

@Test(arguments: [
  "Helmersstraat", "4e Helmersstraat", "Praça das Comunidades", "Largo do Carmo", "Rua do Rato",
])
func `another number or type is another street`(street: String) {
  #expect(others.accepted(street) == nil)
}
