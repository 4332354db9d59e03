import Testing

@testable import Geocoding

/// Streets of thirty houses in several towns; a village has an Église of its own, and a street that bears a village's name.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Pilestredet", "0350", "Oslo"), ("Storgata", "0351", "Oslo"), ("Karl Johans gate", "0352", "Oslo"),
    ("Rue Thiers", "90000", "Belfort"), ("Rue de Belfort", "90100", "Delle"),
    ("Rue de Delle", "90000", "Belfort"), ("La Rambla", "08001", "Barcelona"),
    ("Rue de l'Église", "71001", "Saint-Martin-le-Vieux"), ("Rue de l'Église", "71001", "Beaulieu"),
    ("Rue Haute (Beaulieu)", "71001", "Saint-Martin-le-Vieux"), ("Steg", "9497", "Steg"),
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...30 {
      builder.append(
        identifier: "\(street.0) \(number) \(street.2)", street: street.0, number: "\(number)",
        postcode: street.1, city: street.2, x: 15 * Double(number), y: 1000 * Double(row))
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

private func house(_ match: AddressMatch) -> String? {
  match.candidates.first?.address.map { register.identifier(of: $0) }
}

/// A whole address in the street's field, and again in fields of their own.
@Test(arguments: [
  ("Pilestredet 7, 0350 Oslo", "", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("Pilestredet 7, 0350 Oslo", "", "", "Oslo", "Pilestredet 7 Oslo"),
  ("Pilestredet 7, 0350 Oslo", "", "350", "", "Pilestredet 7 Oslo"),
  ("Pilestredet 7, 0350 Oslo", "7", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("Pilestredet, 0350 Oslo", "7", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("Pilestredet 7, N-0350 Oslo, Norge", "", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("PILESTREDET 7 0350 OSLO", "", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("0350 Oslo, Pilestredet 7", "", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("0350 Oslo, Pilestredet 7", "", "", "Oslo", "Pilestredet 7 Oslo"),
  ("Pilestredet 7 Oslo", "", "0350", "Oslo", "Pilestredet 7 Oslo"),
  ("7 Karl Johans gate Oslo", "", "0352", "Oslo", "Karl Johans gate 7 Oslo"),
  ("5 Rue Thiers, 90000 Belfort Cedex 2", "", "90000", "Belfort", "Rue Thiers 5 Belfort"),
  ("5 rue Thiers 90000 Belfort", "", "90000", "Belfort", "Rue Thiers 5 Belfort"),
  ("La Rambla 7, 08001 Barcelona", "", "08001", "Barcelona", "La Rambla 7 Barcelona"),
  // Names of streets that are towns' as well.
  ("5 rue de Belfort", "", "90100", "Delle", "Rue de Belfort 5 Delle"),
  ("5 rue de Belfort, 90100 Delle", "", "90100", "Delle", "Rue de Belfort 5 Delle"),
  ("5 rue de Delle", "", "90000", "Belfort", "Rue de Delle 5 Belfort"),
  ("Steg", "5", "9497", "Steg", "Steg 5 Steg"),
  (
    "5 rue Haute (Beaulieu)", "", "71001", "Saint-Martin-le-Vieux",
    "Rue Haute (Beaulieu) 5 Saint-Martin-le-Vieux"
  ),
  // A hamlet is no town of the register.
  (
    "5 rue de l'église, Le Moulin", "", "71001", "Saint-Martin-le-Vieux",
    "Rue de l'Église 5 Saint-Martin-le-Vieux"
  ),
])
func `a place that is said twice is read once`(
  street: String, number: String, postcode: String, city: String, expected: String
) {
  let match = geocoder.match(.fields(street: street, number: number, postcode: postcode, city: city))
  #expect(match.outcome == .accepted && match.faults.isEmpty)
  #expect(house(match) == expected)
}

@Test(arguments: [
  AddressQuery.fields(
    street: "5 rue de l'église, Beaulieu", postcode: "71001", city: "Saint-Martin-le-Vieux"),
  .fields(street: "5 rue de l'église (Beaulieu)", postcode: "71001", city: "Saint-Martin-le-Vieux"),
  .fields(street: "Beaulieu, 5 rue de l'église", postcode: "71001", city: "Saint-Martin-le-Vieux"),
  .fields(street: "5 rue de l'église, 71001 Beaulieu", postcode: "71001", city: "Saint-Martin-le-Vieux"),
  .line("5 rue de l'église, Beaulieu, 71001 Saint-Martin-le-Vieux"),
  .line("5 rue de l'église (Beaulieu), 71001 Saint-Martin-le-Vieux"),
])
func `two towns for one house are for review`(query: AddressQuery) {
  let match = geocoder.match(query)
  #expect(match.outcome == .review)
  #expect(house(match) == "Rue de l'Église 5 Saint-Martin-le-Vieux")
  #expect(match.faults.contains(Fault(.city, .differs)))
}

@Test func `two postcodes for one house are for review`() {
  let match = geocoder.match(.fields(street: "Pilestredet 7, 0351 Oslo", postcode: "0350", city: "Oslo"))
  #expect(match.outcome == .review && house(match) == "Pilestredet 7 Oslo")
  #expect(match.faults == [Fault(.postcode, .differs)])
}
