import Testing

@testable import Geocoding

@Test(arguments: [
  ("1017 GA", "1017GA"), ("1017 GA", "1017ga"), ("1017 GA", "NL-1017 GA"), ("1017 GA", "1017 GA Amsterdam"),
  ("C1426ABC", "C1426 ABC"), ("SW1A 1AA", "sw1a1aa"), ("K1A 0B6", "K1A0B6"), ("D02 X285", "D02X285"),
  ("MSD 1234", "MSD1234"), ("94110", "94110.0"), ("94110", "94110-5555"), ("94110", "94110 5555"),
  ("94110", "941105555"), ("02139", "2139-1234"), ("11456", "114 56"), ("00951", "00-951"),
  ("00951", "951"), ("75011", "75011 CEDEX 11"), ("75011", "75011 Paris Cedex 11"),
  ("08002", "08002 Barcelona"), ("08500", "08500 Vic"), ("1234", "1234 La Ville"), ("10115", "D-10115"),
  ("01310-100", "01310100"),
])
func `a postcode is the same however it is written`(one: String, other: String) {
  #expect(Postcode(one).key != 0)
  #expect(Postcode(one).key == Postcode(other).key)
}

@Test(arguments: [
  ("1234 AB", "1234 AC"), ("1012 AA", "1012 AE"), ("1012 AA", "1012 A"), ("MSD 1234", "VLT 1234"),
  ("C1426ABC", "C1427ABC"), ("SW1A 1AA", "SW1A 1AB"), ("00-950", "00-951"), ("01310-100", "01310-200"),
  ("75011", "75012 CEDEX 11"), ("94110-5555", "94111-5555"),
])
func `other postcodes are other ones`(one: String, other: String) {
  #expect(Postcode(one).key != Postcode(other).key)
}

/// Streets of Amsterdam; which of two houses 1 in the Hoogstraat and in the Damstraat is meant, the postcode says.
private let amsterdam = town([
  ("k1", "Kerkstraat", "1", "1017 GA"), ("k2", "Kerkstraat", "2", "1017 GA"),
  ("k3", "Kerkstraat", "3", "1017 GB"), ("p1", "Prinsengracht", "1", "1016 GV"),
  ("h1", "Hoogstraat", "1", "1234 AB"), ("h1'", "Hoogstraat", "1", "1234 AC"),
  ("d1", "Damstraat", "1", "1012 AA"), ("d1'", "Damstraat", "1", "1012 AE"),
])

/// Houses 10 m apart; those whose names end in a stroke lie 4 km off.
private func town(_ houses: [(id: String, street: String, number: String, postcode: String)]) -> Geocoder {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (row, house) in houses.enumerated() {
    builder.append(
      identifier: house.id, street: house.street, number: house.number, postcode: house.postcode,
      city: "Amsterdam", x: 10 * Double(row), y: house.id.hasSuffix("'") ? 4000 : 0)
  }
  return Geocoder(builder.build())
}

private func identifier(of match: AddressMatch, in geocoder: Geocoder) -> String? {
  match.best?.address.map { geocoder.register.identifier(of: $0) }
}

@Test(arguments: [
  ("Kerkstraat 1, 1017 GA Amsterdam", "k1"), ("Kerkstraat 1, 1017GA Amsterdam", "k1"),
  ("Kerkstraat 1 1017 ga Amsterdam", "k1"), ("Kerkstraat 1, Amsterdam 1017 GA", "k1"),
  ("1017 GA Amsterdam, Kerkstraat 1", "k1"), ("Kerkstraat 1, 1017 Amsterdam", "k1"),
  ("Kerkstraat 3, 1017 GB, Amsterdam", "k3"), ("Prinsengracht 1, 1016 GV Amsterdam", "p1"),
  ("Hoogstraat 1, 1234 AB Amsterdam", "h1"), ("Hoogstraat 1, 1234 AC Amsterdam", "h1'"),
  ("Damstraat 1, 1012 AA Amsterdam", "d1"), ("Damstraat 1, 1012 AE Amsterdam", "d1'"),
])
func `Dutch postcodes are read in a line`(line: String, house: String) {
  let match = amsterdam.match(.line(line))
  #expect(identifier(of: match, in: amsterdam) == house)
  #expect(match.outcome == .accepted && match.faults == [])
}

@Test(arguments: [
  ("Kerkstraat", "1017 GA", "k1"), ("Kerkstraat", "1017ga", "k1"), ("Kerkstraat", "1017", "k1"),
  ("Hoogstraat", "1234 AB", "h1"), ("Hoogstraat", "1234AC", "h1'"), ("Damstraat", "1012 AE", "d1'"),
])
func `Dutch postcodes are read in a field`(street: String, postcode: String, house: String) {
  let match = amsterdam.match(.fields(street: street, number: "1", postcode: postcode, city: "Amsterdam"))
  #expect(identifier(of: match, in: amsterdam) == house)
  #expect(match.outcome == .accepted && match.faults == [])
}

@Test func `a postcode of another street is told, and one said twice is not`() {
  let other = amsterdam.match(.line("Kerkstraat 1, 1018 ZX Amsterdam"))
  #expect(identifier(of: other, in: amsterdam) == "k1")
  #expect(other.faults == [Fault(.postcode, .differs)])
  let twice = amsterdam.match(
    .fields(
      street: "Kerkstraat 1, 1017 GA Amsterdam", number: "", postcode: "1017 GA", city: "Amsterdam"))
  #expect(identifier(of: twice, in: amsterdam) == "k1")
  #expect(twice.outcome == .accepted && twice.faults == [])
}

@Test(arguments: [
  ("C1426ABC", "C1426ABC"), ("SW1A 1AA", "SW1A1AA"), ("MSD 1234", "MSD 1234"), ("94110.0", "94110"),
  ("94110", "94110-5555"), ("11456", "114 56"), ("00951", "00-951"), ("1000-001", "1000-001"),
])
func `other ways of writing a postcode agree, in a line and in a field`(own: String, asked: String) {
  let geocoder = town([
    ("k1", "Kerkstraat", "1", own), ("k2", "Kerkstraat", "2", own), ("p1", "Prinsengracht", "1", own),
  ])
  for query in [
    AddressQuery.line("Kerkstraat 1, \(asked) Amsterdam"),
    .fields(street: "Kerkstraat", number: "1", postcode: asked, city: "Amsterdam"),
  ] {
    let match = geocoder.match(query)
    #expect(identifier(of: match, in: geocoder) == "k1")
    #expect(match.outcome == .accepted && match.faults == [])
  }
}

@Test func `postcodes of Malta that share their number are not the same`() {
  let geocoder = town([("k1", "Kerkstraat", "1", "MSD 1234"), ("p1", "Prinsengracht", "1", "VLT 1235")])
  let match = geocoder.match(
    .fields(street: "Kerkstraat", number: "1", postcode: "VLT 1234", city: "Amsterdam"))
  #expect(match.faults == [Fault(.postcode, .differs)])
}
