import Testing

@testable import Geocoding

/// A register without towns, in which two villages have a Carrer Major: number 5 in both, number 7 with two doors, number 9 in
/// one.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let houses: [(id: String, number: String, postcode: String, x: Double)] = [
    ("a5", "5", "08211", 0), ("b5", "5", "08212", 7000), ("a7", "7", "08211", 20), ("a7'", "7", "08211", 60),
    ("b9", "9", "08212", 7020), ("c11", "11", "08211", 30), ("c11'", "11", "08211", 3000),
  ]
  for house in houses {
    builder.append(
      identifier: house.id, street: "Carrer Major", number: house.number, suffix: "",
      postcode: house.postcode,
      city: "", x: house.x, y: 0)
  }
  return Geocoder(builder.build())
}()

@Test(arguments: [
  // Which of the two nobody says, and the postcode tells.
  ("Carrer Major 5", Outcome.review, "a5"), ("Carrer Major 5, 08211", .accepted, "a5"),
  ("Carrer Major 5, 08212", .accepted, "b5"), ("Carrer Major 7", .accepted, "a7"),
  ("Carrer Major 9", .accepted, "b9"), ("Carrer Major 11, 08211", .review, "c11"),
])
func `a house that the register has at several places is not guessed`(
  line: String, outcome: Outcome, identifier: String
) throws {
  let match = geocoder.match(.line(line))
  let best = try #require(match.best)
  let address = try #require(best.address)
  #expect(match.outcome == outcome)
  #expect(geocoder.register.address(address, of: best.street).identifier == identifier)
  #expect(match.faults.contains(Fault(.number, .atSeveralPlaces)) == (outcome == .review))
}
