import Testing

@testable import Geocoding

/// Houses 200 m apart, so that none is another's door.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Marischal Street", ["2", "3", "30", "115"]),
    ("Via Roma", ["17", "17/1", "17/2", "19", "23/1", "23/2"]),
    ("Kinkerstraat", ["175", "175-1", "175-2"]), ("Hugh Allan Drive", (90...110).map(String.init)),
  ]
  for (row, street) in streets.enumerated() {
    for (column, number) in street.1.enumerated() {
      builder.append(
        identifier: "\(street.0) \(number)", street: street.0, number: number, city: "Portalba",
        x: 200 * Double(column), y: 10_000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

private func found(_ match: AddressMatch) -> String? {
  match.best?.address.map { geocoder.register.identifier(of: $0) }
}

/// In front of the street the flat stands behind the house in Scotland, Poland and Austria, and before it in Australia.
@Test(arguments: [
  ("30/2 Marischal Street, Portalba", "Marischal Street 30"),
  ("115/3 Marischal Street, Portalba", "Marischal Street 115"),
  ("115B/3 Marischal Street, Portalba", "Marischal Street 115"),
  ("3/115 Marischal Street, Portalba", "Marischal Street 115"),
  ("Marischal Street 30/2, Portalba", "Marischal Street 30"),
])
func `the greater of two numbers in front of a street is the house`(line: String, expected: String) {
  #expect(found(geocoder.match(.line(line))) == expected)
}

/// Both numbers are houses 400 m from each other: 30 stands at 400 m, 2 at 0 m, 115 at 600 m, 3 at 200 m.
@Test(arguments: ["30/2 Marischal Street, Portalba", "115/3 Marischal Street, Portalba"])
func `where the smaller of two numbers in front may be the house it is for review`(line: String) {
  let match = geocoder.match(.line(line))
  #expect(match.outcome == .review && match.faults == [Fault(.number, .atSeveralPlaces)])
  #expect(match.errorMeters == 400)
}

@Test func `a flat in front that is no house leaves the greater number accepted`() {
  let streets = Streets(["Marischal Street"], numbers: ["30", "32"])
  #expect(streets.accepted(.line("30/2 Marischal Street, Portvell")) == "Marischal Street 30 Portvell")
}

/// House 20 is missing and 2 is there.
@Test func `no house is put between others for a number that may be a flat`() {
  let match = geocoder.match(.line("20/2 Marischal Street, Portalba"))
  #expect(match.outcome == .review && match.matchType == .street)
}

/// Italy's register of residents writes "17 2" for 17/2.
@Test(arguments: ["17 2", "17-2"])
func `digits behind a number may be its door`(number: String) {
  let queries: [AddressQuery] = [
    .line("Via Roma \(number), Portalba"), .line("Via Roma N. \(number), Portalba"),
    .fields(street: "Via Roma", number: number, city: "Portalba"),
  ]
  for query in queries {
    let match = geocoder.match(query)
    #expect(match.outcome == .review && match.faults == [Fault(.number, .atSeveralPlaces)])
    // Number 17 stands at 0 m, 17/2 at 400 m.
    #expect(match.errorMeters == 400)
  }
  #expect(found(geocoder.match(.line("Via Roma 17/2, Portalba"))) == "Via Roma 17/2")
}

@Test func `digits behind a number that is no door are a floor`() {
  let match = geocoder.match(.line("Via Roma 17 5, Portalba"))
  #expect(match.outcome == .accepted && found(match) == "Via Roma 17")
}

@Test func `where a house has doors only the one of the digits is proposed`() {
  #expect(found(geocoder.match(.line("Via Roma 23 2, Portalba"))) == "Via Roma 23/2")
}

@Test(arguments: ["175 2", "175-2"])
func `a row that a hyphen joins is found with a blank`(number: String) {
  let match = geocoder.match(.line("Kinkerstraat \(number), Portalba"))
  #expect(match.outcome == .accepted && found(match) == "Kinkerstraat 175-2")
}

/// Flat 23 of house 115, neither of which the register has: no house between them is meant (bcgov/ols-geocoder#162).
@Test(arguments: ["23-115 Hugh Allan Drive, Portalba", "23 115 Hugh Allan Drive, Portalba"])
func `no house between two numbers far apart is meant`(line: String) {
  let match = geocoder.match(.line(line))
  #expect(match.outcome == .review && match.matchType == .street)
}

@Test func `a house between two near numbers is meant`() {
  let streets = Streets(["Via Verdi"], numbers: ["2", "4", "14", "18", "20"])
  #expect(streets.accepted("Via Verdi", "12-16") == "Via Verdi 14 Portvell")
}
