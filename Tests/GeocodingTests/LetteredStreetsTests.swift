import Testing

@testable import Geocoding

private let washington = Streets(
  [
    "S Street Northwest", "South Street", "E Street Southeast", "East Street", "W Street", "K Street",
    "North Street",
  ])

/// "S Street" lies between R and T Street and is not "South Street" (pelias/pelias#329).
@Test(arguments: ["S Street", "S St", "E St", "N Street", "South St NW", "West Street"])
func `a letter alone is no point of the compass`(street: String) {
  #expect(washington.accepted(street) == nil)
}

@Test(arguments: [
  ("S St NW", "S Street Northwest"), ("South St", "South Street"), ("E St SE", "E Street Southeast"),
  ("W St", "W Street"), ("K St", "K Street"),
])
func `a letter or a word that the register has is the street`(street: String, expected: String) {
  #expect(washington.accepted(street) == "\(expected) 12 Portvell")
}

@Test func `where no street is called by a letter it is a point of the compass`() {
  #expect(Streets(["North Street", "Elm Street"]).accepted("N Street") == "North Street 12 Portvell")
}

@Test func `a letter before a name is a point of the compass`() {
  let streets = Streets(["South Park Street", "S Street", "North Corcoran Street"])
  #expect(streets.accepted("S Park St") == "South Park Street 12 Portvell")
  #expect(streets.accepted("N Corcoran St") == "North Corcoran Street 12 Portvell")
}
