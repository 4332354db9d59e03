import Testing

@testable import Geocoding

private let streets = Streets([
  ("Avenue Jean Moulin", "34110", "Frontignan"), ("Route de Sète", "34540", "Balaruc-les-Bains"),
  ("Via Verdi", "40069", "Zola Predosa"), ("Avenida de Vigo", "36001", "Pontevedra"),
  ("Main Street", "94501", "Alameda"),
])

/// Towns that the register has not got, of words that are a number, a floor, a street or a country in some language.
@Test(arguments: [
  "12 avenue Jean Moulin, Sète", "12 avenue Jean Moulin, SETE", "Via Verdi 12, San Pietro in Casale",
  "Via Verdi 12, S. Pietro in Casale", "Via Verdi 12, Monte San Pietro", "Via Verdi 12, San Giorgio di Piano",
  "Avenida de Vigo 12, A Estrada", "Avenida de Vigo 12, La Estrada", "Avenida de Vigo 12, A Rúa",
  "Avenida de Vigo 12, A Rúa de Valdeorras", "36680 A Estrada, Avenida de Vigo 12",
  "32350 A Rúa, Avenida de Vigo 12", "12 Main St, Poland",
])
func `a strange town of words that are other things elsewhere is not accepted`(line: String) {
  #expect(streets.accepted(.line(line)) == nil)
}

@Test(arguments: [
  ("12 avenue Jean Moulin, Frontignan", "Avenue Jean Moulin 12 Frontignan"),
  ("12 route de Sète", "Route de Sète 12 Balaruc-les-Bains"),
  ("Via Verdi 12, 2° piano, Zola Predosa", "Via Verdi 12 Zola Predosa"),
  ("Via Verdi 12, piano terra, Zola Predosa", "Via Verdi 12 Zola Predosa"),
  ("Avenida de Vigo 12, Pontevedra", "Avenida de Vigo 12 Pontevedra"),
  ("12 Main St, Alameda, USA", "Main Street 12 Alameda"),
])
func `their streets are found in their own towns`(line: String, expected: String) {
  #expect(streets.accepted(.line(line)) == expected)
}

private let ohio = Streets([
  ("Main Street", "44514", "Poland"), ("Main Street", "44503", "Youngstown"),
  ("Poland Avenue", "44502", "Youngstown"),
])

@Test(arguments: [
  ("12 Main St, Poland", "Main Street 12 Poland"), ("12 Main Street Poland", "Main Street 12 Poland"),
  ("12 Main St, Youngstown", "Main Street 12 Youngstown"),
  ("12 Main St, Youngstown, USA", "Main Street 12 Youngstown"),
  ("12 Poland Ave", "Poland Avenue 12 Youngstown"),
])
func `a town that is called as a country is a town`(line: String, expected: String) {
  #expect(ohio.accepted(.line(line)) == expected)
}

private let countries = Streets([
  ("Avenue du Portugal", "54500", "Vandœuvre"), ("Avenue de France", "54000", "Nancy"),
  ("Corso Italia", "15121", "Alesca"), ("Plaça de Catalunya", "08001", "Barcelona"),
  ("Carrer de Portugal", "08027", "Barcelona"), ("Rue Anatole France", "90000", "Belfort"),
  ("Rue Haute", "95700", "Roissy-en-France"), ("Rue Haute", "90000", "Belfort"),
])

@Test(arguments: [
  ("12 avenue du Portugal", "Avenue du Portugal 12 Vandœuvre"),
  ("12, avenue du Portugal", "Avenue du Portugal 12 Vandœuvre"),
  ("54500 Vandœuvre, 12 avenue du Portugal", "Avenue du Portugal 12 Vandœuvre"),
  ("12 Carrer de Portugal", "Carrer de Portugal 12 Barcelona"),
  ("12 avenue de France", "Avenue de France 12 Nancy"),
  ("Nancy, 12 avenue de France", "Avenue de France 12 Nancy"), ("12 Corso Italia", "Corso Italia 12 Alesca"),
  ("12 Plaça de Catalunya", "Plaça de Catalunya 12 Barcelona"),
  ("12 rue Anatole France", "Rue Anatole France 12 Belfort"),
  ("12 rue Haute, 95700 Roissy-en-France", "Rue Haute 12 Roissy-en-France"),
])
func `a country that ends the name of a street or a town is a part of it`(line: String, expected: String) {
  #expect(countries.accepted(.line(line)) == expected)
}

@Test(arguments: [
  ("12 avenue de France, 54000 Nancy, France", "Avenue de France 12 Nancy"),
  ("12 AVENUE DE FRANCE 54000 NANCY FRANCE", "Avenue de France 12 Nancy"),
  ("Corso Italia 12, 15121 Alesca Italia", "Corso Italia 12 Alesca"),
  ("Rue Haute 12, Belfort France", "Rue Haute 12 Belfort"),
])
func `behind the town it is the country`(line: String, expected: String) {
  #expect(countries.accepted(.line(line)) == expected)
}

private let salamanca = Streets([
  ("Calle Rúa Mayor", "37002", "Salamanca"), ("Calle Mayor", "37004", "Salamanca"),
  ("Calle de la Rúa", "37002", "Salamanca"), ("Calle Toro", "37002", "Salamanca"),
  ("Plaza Mayor", "37001", "Salamanca"),
])

/// "Rúa" is Galician for "Calle".
@Test(arguments: [
  ("Rúa Mayor", "Calle Rúa Mayor"), ("C/ Rúa Mayor", "Calle Rúa Mayor"), ("C/ Mayor", "Calle Mayor"),
  ("La Rúa", "Calle de la Rúa"), ("Rúa", "Calle de la Rúa"), ("Calle de la Rúa", "Calle de la Rúa"),
])
func `a word for a street that a name holds is a word of the name`(street: String, expected: String) {
  #expect(salamanca.accepted(street, "12", "", "Salamanca") == "\(expected) 12 Salamanca")
  #expect(salamanca.accepted(.line("\(street) 12, Salamanca")) == "\(expected) 12 Salamanca")
}

@Test func `where no name holds it a word for a street is the type`() {
  #expect(Streets(["Calle Mayor", "Plaza Nueva"]).accepted("Rúa Mayor") == "Calle Mayor 12 Portvell")
}
