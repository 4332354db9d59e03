import Testing

@testable import Geocoding

/// Houses 300 m apart. On the first street each has a number of its own and one of the street, as Czechs and Slovaks
/// write them; on the last the strokes tell entrances apart.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Trnavská", ["1355/4", "4/28", "1360/6", "1400/30", "1401/32a"]), ("Hlavná", ["12/1", "20/2", "1/12"]),
    ("Via Roma", ["1", "2", "12/1", "12/2", "12/3", "14/1", "14/2"]),
  ]
  for (row, street) in streets.enumerated() {
    for (column, number) in street.1.enumerated() {
      builder.append(
        identifier: "\(street.0) \(number)", street: street.0, number: number, city: "Bratislava",
        x: 300 * Double(column), y: 5000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

private func match(_ street: String, _ number: String) -> AddressMatch {
  geocoder.match(.fields(street: street, number: number, city: "Bratislava"))
}

@Test(arguments: [("Trnavská", "4"), ("Hlavná", "12"), ("Hlavná", "1")])
func `a number that is one house's first and another's second is for review`(street: String, number: String) {
  let match = match(street, number)
  #expect(match.outcome == .review && match.faults == [Fault(.number, .atSeveralPlaces)])
  #expect((match.best?.errorMeters ?? 0) >= 300)
}

/// "Trnavská 1360, Trnavská 6 and Trnavská 1360/6 are one house."
@Test(arguments: [
  ("1355/4", "1355/4"), ("4/28", "4/28"), ("28", "4/28"), ("1360", "1360/6"), ("6", "1360/6"),
  ("32", "1401/32a"),
])
func `either of a house's numbers is found`(number: String, expected: String) {
  let match = match("Trnavská", number)
  #expect(match.outcome == .accepted)
  #expect(match.best?.address.map { geocoder.register.identifier(of: $0) } == "Trnavská \(expected)")
}

@Test func `a number that no house of such a street has is for review`() {
  #expect(match("Trnavská", "8").matchType == .street)
}

@Test func `the entrances of a house are no houses`() {
  // House 3 is not the third entrance of number 12.
  #expect(
    match("Via Roma", "3").best?.address.map { geocoder.register.identifier(of: $0) } != "Via Roma 12/3")
  #expect(match("Via Roma", "2").outcome == .accepted)
  #expect(match("Via Roma", "12/2").outcome == .accepted)
}
