import Testing

@testable import Geocoding

/// Streets of sixty houses, twenty metres from one to the next, and streets that are called by an ordinal.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Carrer Major", "08001", "Barcelona"), ("Calle Mayor", "41001", "Sevilla"),
    ("Via Roma", "15121", "Alessandria"),
    ("Rue Haute", "90000", "Belfort"), ("Hauptstraße", "10115", "Berlin"), ("Storgata", "0155", "Oslo"),
    ("Calle 3ª", "41001", "Sevilla"), ("Carrer de Balmes", "08001", "Barcelona"),
    ("Rue Pasteur", "90000", "Belfort"), ("Calle Goya", "41001", "Sevilla"),
    ("Via Cavour", "15121", "Alessandria"), ("Casa Blanca", "41001", "Sevilla"),
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...60 {
      builder.append(
        identifier: "\(street.0) \(number)", street: street.0, number: "\(number)", postcode: street.1,
        city: street.2, x: 20 * Double(number), y: 2000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

private func house(_ query: AddressQuery) -> String? {
  let match = geocoder.match(query)
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { geocoder.register.identifier(of: $0) }
}

/// 3º and 2n are floors, and so what stands behind them is a door.
@Test(arguments: [
  ("Carrer Major", "2n 1", "08001 Barcelona"), ("Carrer Major", "3er 2", "08001 Barcelona"),
  ("Carrer Major", "4t 3", "08001 Barcelona"), ("Calle Mayor", "3º 12", "41001 Sevilla"),
  ("Calle Mayor", "2º, 12", "41001 Sevilla"), ("Calle Mayor", "3a planta 12", "41001 Sevilla"),
  ("Calle Mayor", "piso 3, 12", "41001 Sevilla"), ("Via Roma", "2° 12", "15121 Alessandria"),
  ("Via Roma", "2 p. int 5", "15121 Alessandria"), ("Rue Haute", "2ème 12", "90000 Belfort"),
  ("Rue Haute", "2e étage, 12", "90000 Belfort"), ("Hauptstraße", "3. OG 12", "10115 Berlin"),
  ("Hauptstraße", "2. Stock 5", "10115 Berlin"), ("Hauptstraße", "3. OG, 12", "10115 Berlin"),
  ("Storgata", "3. etg 12", "0155 Oslo"),
])
func `a floor and a door without a house are for review`(street: String, number: String, town: String) {
  #expect(house(.line("\(street), \(number), \(town)")) == nil)
  #expect(house(.line("\(street) \(number), \(town)")) == nil)
  let place = town.split(separator: " ").map(String.init)
  let apart = AddressQuery.fields(street: street, number: number, postcode: place[0], city: place[1])
  #expect(geocoder.match(apart).outcome == .review)
  #expect(geocoder.match(apart).best.map { geocoder.register.streetName($0.street) } == street)
}

@Test(
  arguments: [
    ("Carrer Major 31, 2n 1, 08001 Barcelona", "Carrer Major 31"),
    ("Calle Mayor 31, 3º 12, 41001 Sevilla", "Calle Mayor 31"),
    ("Calle 3ª 12, 41001 Sevilla", "Calle 3ª 12"), ("Calle 3ª, 12, 41001 Sevilla", "Calle 3ª 12"),
    ("Hauptstraße 31, 3. OG 12, 10115 Berlin", "Hauptstraße 31"),
    ("Hauptstraße 31, Stock 3, 10115 Berlin", "Hauptstraße 31"),
    ("3ème étage, 31 rue Haute, 90000 Belfort", "Rue Haute 31"),
    ("2e étage 31 rue Haute, 90000 Belfort", "Rue Haute 31"),
    ("Via Roma 31, 2 p. int. 5, 15121 Alessandria", "Via Roma 31"),
    ("Storgata 31 3. etg 12, 0155 Oslo", "Storgata 31"),
  ] as [(String, String?)])
func `the house before a floor, and a street that is called so, are found`(line: String, expected: String?) {
  #expect(house(.line(line)) == expected)
}

/// The building, the flats of which are numbered, may be anywhere.
@Test(arguments: [
  "Edifici Balmes, 12, 08001 Barcelona", "Casa Balmes 12, 08001 Barcelona",
  "Immeuble Pasteur 12, 90000 Belfort",
  "Bâtiment Pasteur 12, 90000 Belfort", "Residencial Goya 12, 41001 Sevilla",
  "Edificio Goya 12, 41001 Sevilla",
  "Condominio Cavour 12, 15121 Alessandria", "Edifici de Balmes 12, 08001 Barcelona",
])
func `a building that is called after a street's namesake is for review`(line: String) {
  #expect(geocoder.match(.line(line)).outcome == .review)
}

@Test(arguments: [
  ("Balmes 12, 08001 Barcelona", "Carrer de Balmes 12"),
  ("Edifici Sol, Carrer de Balmes 12, 08001 Barcelona", "Carrer de Balmes 12"),
  ("Carrer de Balmes 12, edifici Goya, 08001 Barcelona", "Carrer de Balmes 12"),
  ("Casa Blanca 12, 41001 Sevilla", "Casa Blanca 12"),
])
func `a street beside a building's name, or called like one, is found`(line: String, expected: String) {
  #expect(house(.line(line)) == expected)
}
