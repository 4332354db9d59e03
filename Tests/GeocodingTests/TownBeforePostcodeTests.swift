import Testing

@testable import Geocoding

private let american = Streets([
  ("Main Street", "94601", "Milton"), ("Main Street", "94601", "Carver"), ("Elm Street", "94601", "Milton"),
  ("Oak Street", "94601", "Carver"), ("Park Street", "94601", "Carver"), ("Pine Street", "94602", "Oakland"),
])

@Test(arguments: [
  ("12 Main St, Carver, CA 94601", "Main Street 12 Carver"),
  ("12 Main St, Milton, CA 94601", "Main Street 12 Milton"),
  ("12 Main St, Carver 94601", "Main Street 12 Carver"),
  ("12 Main St, Carver, 94601", "Main Street 12 Carver"),
  ("12 Main St Carver CA 94601", "Main Street 12 Carver"),
  ("12 Main St, Carver, CA 94601, USA", "Main Street 12 Carver"),
  ("Carver, 12 Main St, 94601", "Main Street 12 Carver"),
  ("Carver 94601, 12 Main St", "Main Street 12 Carver"),
  // The letters of a state that are those of a floor or a type elsewhere.
  ("12 Pine St, Oakland, FL 94602", "Pine Street 12 Oakland"),
  ("12 Pine St, Oakland, CT 94602", "Pine Street 12 Oakland"),
  ("12 Pine St Oakland CA 94602", "Pine Street 12 Oakland"), ("12 Pine St 94602", "Pine Street 12 Oakland"),
])
func `a town is read in front of the postcode`(line: String, expected: String) {
  #expect(american.accepted(.line(line)) == expected)
}

/// The town that is named has no such street, or the register has not got it.
@Test(arguments: [
  ("12 Elm St, Carver, CA 94601", Fault.Kind.differs), ("12 Elm St, Carver 94601", .differs),
  ("12 Oak St, Dexter, CA 94601", .unknown), ("12 Oak St, Dexter 94601", .unknown),
  ("12 Oak St, Dexter CT 94601", .unknown), ("12 Oak St, Dexter, FL 94601", .unknown),
  ("12 Park St, Dexter, CA 94601", .unknown), ("12 Oak St, Dexter, 94601", .unknown),
  ("94601 Dexter, 12 Oak St", .unknown), ("Dexter 94601, 12 Oak St", .unknown),
  ("94601 Dexter, Oak St 12", .unknown),
])
func `another town beside the postcode is for review`(line: String, fault: Fault.Kind) {
  let match = american.geocoder.match(.line(line))
  #expect(match.outcome == .review)
  #expect(match.faults.contains(Fault(.city, fault)))
}

@Test func `a town and a postcode that are both strange are not accepted`() {
  #expect(american.accepted(.line("12 Oak St, Dexter, CA 94999")) == nil)
}

/// Streets that are called by nothing but a type.
@Test(arguments: [
  ("Park Avenue", "10016", "New York", "12 Park Ave, New York, NY 10016"),
  ("Hill Street", "94601", "Oakland", "12 Hill St, Oakland, CA 94601"),
  ("Carrer del Parc", "08172", "Sant Cugat del Vallès", "C/ del Parc 12, Sant Cugat 08172"),
  ("Rue du Parc", "90000", "Belfort", "12 rue du Parc, Belfort 90000"),
  ("Via del Borgo", "16199", "Portalba", "Via del Borgo 12, Portalba 16199"),
  ("Parkveien", "0350", "Oslo", "Parkveien 12, Oslo 0350"),
  ("Ringstraße", "1100", "Wien", "Ringstraße 12, Wien 1100"),
])
func `a type is a street's name beside town and postcode`(
  street: String, postcode: String, city: String, line: String
) {
  let streets = Streets([(street, postcode, city), ("Rue Basse", postcode, city)])
  #expect(streets.accepted(.line(line)) == "\(street) 12 \(city)")
}

@Test func `a house number before the town is no postcode where one stands behind it`() {
  let streets = Streets(
    [("Avenida Corrientes", "1425", "Buenos Aires"), ("Calle Florida", "1234", "Buenos Aires")],
    numbers: ["1200", "1234", "1250"])
  #expect(
    streets.accepted(.line("Avenida Corrientes 1234 Buenos Aires 1425"))
      == "Avenida Corrientes 1234 Buenos Aires")
}

@Test func `a house number of four digits is none where the postcode opens the line`() {
  let elverum = Streets(
    [("Vestsivegen", "2406", "Elverum"), ("Storgata", "2407", "Elverum")], numbers: ["1408", "1410", "1412"])
  #expect(elverum.accepted(.line("2406 Elverum, Vestsivegen 1410")) == "Vestsivegen 1410 Elverum")
}

@Test(arguments: [
  "12 Rue Haute, 90000", "12, Rue Haute, 90000", "Rue Haute 12 B, 90000", "Rue Haute 12, bâtiment C, 90000",
  "12, Belfort Road, 90000",
])
func `what stands in front of a postcode may be the street`(line: String) {
  let streets = Streets([("Rue Haute", "90000", "Belfort"), ("Belfort Road", "90000", "Belfort")])
  #expect(streets.accepted(.line(line))?.hasSuffix(" 12 Belfort") == true)
}
