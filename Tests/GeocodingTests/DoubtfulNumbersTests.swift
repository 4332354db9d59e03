import Testing

@testable import Geocoding

/// Streets of 79 houses, twelve metres from one to the next.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (row, street) in ["Via Verdi", "Carrer del Forn", "Brunnenweg", "Rue du 8 Mai 1945"].enumerated() {
    for number in 1...79 {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: "\(number)", postcode: "08201",
        city: "Portalba", x: 12 * Double(number), y: 1000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

private func match(_ street: String, _ number: String) -> AddressMatch {
  geocoder.match(.fields(street: street, number: number, postcode: "08201", city: "Portalba"))
}

private func house(_ match: AddressMatch) -> String? {
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { geocoder.register.identifier(of: $0) }
}

/// Signs, powers, hours, spans from end to end of a street, digits apart from each other, and words before the number.
@Test(arguments: [
  "-20", "20 %", "20 ?", "1,00E+02", "1.00E+01", "20 x 30", "1'2", "de 9 a 20 h", "9-20 h", "9h-20h",
  "9 à 20 heures", "20-40", "20 - 40", "1-79", "dal 2 al 40", "20 30", "20 30 40", "6 4", "6 0", "bei 20",
  "ca. 20", "al 20",
])
func `a number that may be another is for review`(number: String) {
  for street in ["Via Verdi", "Carrer del Forn", "Brunnenweg"] {
    #expect(match(street, number).outcome != .accepted, "\(street)")
  }
}

@Test(
  arguments: [
    ("Via Verdi, -20", nil), ("Via Verdi 20 %", nil), ("Carrer del Forn, de 9 a 20 h", nil),
    ("Via Verdi 6 4", nil), ("Via Verdi - 20", "Via Verdi 20"), ("Via Verdi 20 - 2", "Via Verdi 20"),
  ] as [(String, String?)])
func `of lines as well`(line: String, expected: String?) {
  #expect(house(geocoder.match(.line(line + ", 08201 Portalba"))) == expected)
}

@Test(arguments: [
  ("20", 20), ("20-22", 20), ("20/22", 20), ("20.0", 20), ("20,00", 20), ("nº 20", 20), ("20 2 1", 20),
  ("20, 3-1", 20), ("20 2", 20), ("20 3r", 20), ("2 8 1", 2),
  ("20 5è 2a", 20), ("20, 5è 2a", 20), ("20,5è 2a", 20),
])
func `a number with what else stands there is the house`(number: String, expected: Int) {
  #expect(house(match("Carrer del Forn", number)) == "Carrer del Forn \(expected)")
}

/// A span names its first house; a wide one says how far off the other is.
@Test func `the ends of a wide span are told apart`() throws {
  let wide = match("Via Verdi", "20-40")
  #expect(wide.faults.map(\.description) == ["number: at several places"])
  #expect(wide.best?.errorMeters == 240)
  #expect(match("Via Verdi", "20-22").best?.errorMeters == 0)
}
