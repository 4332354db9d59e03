import Testing

@testable import Geocoding

/// A register with both names, and one house that only one of them has.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (row, street) in ["Rue Dubois", "Rue du Bois"].enumerated() {
    for number in 1...(row == 0 ? 20 : 30) {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: "\(number)", postcode: "90000",
        city: "Belval", x: 15 * Double(number), y: 2000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

private func accepted(_ query: AddressQuery) -> String? {
  let match = geocoder.match(query)
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { geocoder.register.identifier(of: $0) }
}

@Test(arguments: ["Rue Dubois", "Rue du Bois"])
func `an address that is spelt as one of two streets is that one`(street: String) {
  #expect(geocoder.register.streetCount == 2)
  for name in [street, street.uppercased(), street.lowercased()] {
    #expect(
      accepted(.fields(street: name, number: "12", postcode: "90000", city: "Belval")) == "\(street) 12")
    #expect(accepted(.line("12 \(name), 90000 Belval")) == "\(street) 12")
  }
}

@Test func `a house that only the other street has is not taken from it`() {
  #expect(accepted(.line("25 Rue Dubois, 90000 Belval")) == nil)
  #expect(accepted(.line("25 Rue du Bois, 90000 Belval")) == "Rue du Bois 25")
}

/// Rows that differ only in what separates the words, or in a type that is glued, are of one street.
@Test(arguments: [
  ("Rue Saint-Martin", "Rue Saint Martin"), ("Carrer d'Aribau", "Carrer d Aribau"),
  ("Karl Johans gate", "Karl Johansgate"), ("VIA ROMA", "Via Roma"), ("V.le Roma", "Vle Roma"),
])
func `a street that is spelt in two ways is one`(first: String, second: String) {
  #expect(Streets([first, second]).geocoder.register.streetCount == 1)
}
