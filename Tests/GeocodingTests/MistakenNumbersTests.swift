import Testing

@testable import Geocoding

/// Streets of forty houses in seven towns, sixty metres from one house to the next.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    ("Calle 2 de Mayo", "28004", "Madrid"), ("Calle 1 de Mayo Nueva", "28004", "Madrid"),
    ("Calle Mayor", "28013", "Madrid"), ("Via 20 Settembre", "50131", "Firenze"),
    ("Rue du 8 Mars", "90000", "Belfort"), ("Rue Haute", "90000", "Belfort"),
    ("Straße 52", "13125", "Berlin"),
    ("17. mai gate", "2408", "Elverum"), ("D 5", "68159", "Mannheim"), ("Via Dante", "16121", "Genova"),
    ("Via Manzoni", "20121", "Milano"), ("Kirkkokatu", "00170", "Helsinki"),
    ("Storgata", "2408", "Elverum"), ("Kongens gate", "0153", "Oslo"), ("Rua Augusta", "1100-048", "Lisboa"),
  ]
  for (row, street) in streets.enumerated() {
    for number in (1...40).map(String.init) + (street.0 == "Kirkkokatu" ? ["5A", "5B", "5E", "12B"] : []) {
      builder.append(
        identifier: "\(street.0) \(number)", street: street.0, number: number, postcode: street.1,
        city: street.2,
        x: 60 * (Double(number.filter(\.isNumber)) ?? 0) + (number.last == "B" ? 4 : 0), y: 1000 * Double(row)
      )
    }
  }
  return Geocoder(builder.build())
}()

private func house(_ line: String) -> String? {
  let match = geocoder.match(.line(line))
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { geocoder.register.identifier(of: $0) }
}

/// A name does not take the number that is said to be the house's, nor that in the house's place.
@Test(arguments: [
  "Calle 5 de Mayo nº 2, 28004 Madrid", "Via 8 Settembre, 20, 50131 Firenze",
  "8 rue du 19 Mars, 90000 Belfort",
  "Straße 14 Nr. 52, 13125 Berlin",
  "8. mai gate 17, 2408 Elverum", "D 4, 5, 68159 Mannheim",
])
func `the house's number is not the street's`(line: String) { #expect(house(line) == nil) }

@Test(arguments: [
  ("Calle 2 de Mayo nº 5, 28004 Madrid", "Calle 2 de Mayo 5"),
  ("19 rue du 8 Mars, 90000 Belfort", "Rue du 8 Mars 19"),
  ("Via 20 Settembre 8, 50131 Firenze", "Via 20 Settembre 8"),
  ("Straße 52 Nr. 14, 13125 Berlin", "Straße 52 14"),
  ("17. mai gate 8, 2408 Elverum", "17. mai gate 8"), ("8 17. mai gate, 2408 Elverum", "17. mai gate 8"),
  ("D 5, 4, 68159 Mannheim", "D 5 4"),
])
func `each number in its place is believed`(line: String, expected: String) {
  #expect(house(line) == expected)
}

/// The register holds the town that is named, and the street lies in another.
@Test(arguments: [
  "Dante 12, 20121 Milano", "Via Dante 12, 20121 Milano", "Dante 12, Milano", "Storgata 12, 0153 Oslo",
])
func `another town's street is for review`(line: String) { #expect(house(line) == nil) }

/// Floors and their doors, staircases, boxes, and the buildings of a residence.
@Test(arguments: [
  "C/ Mayor, 3.º izq., 28013 Madrid", "C/ Mayor, 3.º B, 28013 Madrid", "C/ Mayor, 1.er piso, 28013 Madrid",
  "Rua Augusta, 3.º Esq., Lisboa", "Storgata, 2. tv, 2408 Elverum", "Storgata 2. th., 2408 Elverum",
  "Kirkkokatu A 12, Helsinki", "Kirkkokatu C 12, Helsinki", "Rue Haute b. 12, 90000 Belfort",
  "4 résidence Les Pins, rue Haute, 90000 Belfort", "4 bâtiment Les Pins, rue Haute, 90000 Belfort",
])
func `what counts something else than houses is no house`(line: String) { #expect(house(line) == nil) }

@Test(
  arguments: [
    ("C/ Mayor, 12, 3.º izq., 28013 Madrid", "Calle Mayor 12"),
    ("Storgata 12, 2. tv, 2408 Elverum", "Storgata 12"),
    ("Kirkkokatu 5 A 12, Helsinki", "Kirkkokatu 5A"), ("Kirkkokatu 5 E 24, Helsinki", "Kirkkokatu 5E"),
    ("Kirkkokatu 5 B 12, Helsinki", "Kirkkokatu 5B"),
    ("rue Haute 11 esc B, 90000 Belfort", "Rue Haute 11"), ("12 rue Haute, 90000 Belfort", "Rue Haute 12"),
    ("17 mai g. 8, 2408 Elverum", "17. mai gate 8"),
  ] as [(String, String?)])
func `the house beside it is`(line: String, expected: String?) { #expect(house(line) == expected) }
