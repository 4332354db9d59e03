import Testing

@testable import Geocoding

/// Streets of thirty houses in seven towns; the Grande Rue of Mont-sur-Lac ends at 28.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Rue Haute", "71002", "Mont-sur-Lac"), ("Rue Basse", "71000", "Villebourg"),
    ("Grande Rue", "71000", "Villebourg"), ("Grande Rue", "71002", "Mont-sur-Lac"),
    ("Via Roma", "16101", "Borgo"), ("Via Roma", "16102", "Borgo Nuovo"), ("Rue du Lac", "71003", "Rive"),
    ("Rue du Bois", "71003", "Bosquet"),
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...(row == 3 ? 28 : 30) {
      builder.append(
        identifier: "\(street.0) \(number) \(street.2)", street: street.0, number: "\(number)",
        postcode: street.1, city: street.2, x: 15 * Double(number), y: 1000 * Double(row))
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

/// The postcode is that of one town or of several, and the street was found in another; or there are two such houses.
@Test(arguments: [
  ("Rue Haute", "5", "71000", ""), ("Rue Haute", "5", "71003", ""),
  ("Grande Rue", "5", "71002", "Villebourg"), ("Grande Rue", "5", "71000", "Mont-sur-Lac"),
  ("Via Roma", "5", "16102", "Borgo"),
])
func `a postcode of another town is for review`(
  street: String, number: String, postcode: String, city: String
) {
  let match = geocoder.match(.fields(street: street, number: number, postcode: postcode, city: city))
  #expect(match.outcome == .review && match.best?.address != nil)
  #expect(match.faults.contains(Fault(.postcode, .differs)))
}

@Test(arguments: [
  // Nobody has the postcode, or the town that is named alone has the street or the house.
  ("Rue Haute", "5", "71009", "", "Mont-sur-Lac"),
  ("Rue Haute", "5", "71000", "Mont-sur-Lac", "Mont-sur-Lac"),
  ("Grande Rue", "30", "71002", "Villebourg", "Villebourg"), ("Rue Haute", "5", "", "", "Mont-sur-Lac"),
  ("Grande Rue", "5", "71002", "", "Mont-sur-Lac"), ("Grande Rue", "5", "71000", "Villebourg", "Villebourg"),
  ("Via Roma", "5", "16102", "Borgo Nuovo", "Borgo Nuovo"),
  ("Via Roma", "5", "16102", "Borgo N.", "Borgo Nuovo"),
])
func `a postcode that leads to no other house leaves it accepted`(
  street: String, number: String, postcode: String, city: String, expected: String
) throws {
  let match = geocoder.match(.fields(street: street, number: number, postcode: postcode, city: city))
  let address = try #require(match.best?.address)
  #expect(match.outcome == .accepted)
  #expect(register.identifier(of: address) == "\(street) \(number) \(expected)")
}
