import Testing

@testable import Geocoding

/// Streets of six countries with 40 houses each, in a town with a postcode of five digits and one with four.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let towns = [("08201", "Portalba"), ("2406", "Elvestad")]
  let streets = [
    ["Carrer del Pou", "Rue du Puits", "Via del Pozzo", "Résidence du Parc", "Carrer de la Torre"],
    ["Brunnenweg", "Brønngata", "Well Street", "Austrasse", "Berggasse"],
  ]
  for (town, streets) in zip(towns, streets) {
    for (row, street) in streets.enumerated() {
      for number in 1...40 {
        builder.append(
          identifier: "\(street) \(number)", street: street, number: "\(number)", postcode: town.0,
          city: town.1, x: 12 * Double(number), y: 1000 * Double(row) + (town.0.count == 4 ? 50_000 : 0))
      }
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

/// The house that is accepted, or what becomes of the query.
private func house(_ line: String) -> String {
  let match = geocoder.match(.line(line))
  guard match.outcome == .accepted, let best = match.best else { return "\(match.outcome)" }
  return best.address.map { register.identifier(of: $0) } ?? "\(match.matchType)"
}

private let counted: [(street: String, town: String, words: [String])] = [
  ("Carrer del Pou", "08201 Portalba", ["torre 4", "mòdul 4", "despatx 4", "fase 4", "xalet 4", "segon 4a"]),
  (
    "Rue du Puits", "08201 Portalba",
    [
      "pavillon 4", "case 4", "casier 4", "cage 4", "tranche 4", "maison 4", "digicode 4", "secteur 4",
      "zone 4",
      "#4",
    ]
  ),
  (
    "Via del Pozzo", "08201 Portalba",
    [
      "fabbricato 4", "stabile 4", "casa 4", "corpo 4", "mappale 4", "foglio 4", "cancello 4", "unità 4",
      "sub 4",
    ]
  ),
  ("Brunnenweg", "2406 Elvestad", ["Raum 4", "Parz. 4", "Halle 4", "Gebäude 4", "WE 4", "Zelle 4"]),
  (
    "Brønngata", "2406 Elvestad",
    [
      "avd 4", "gnr 4", "bnr 4", "bygg 4", "garasje 4", "rom 4", "parsell 4", "bolignummer 4", "H 04 01",
      "H04-01",
    ]
  ),
  ("Well Street", "2406 Elvestad", ["suite 4", "plot 4", "bay 4", "lot 4", "# 4", "caravan 4"]),
]

@Test(arguments: counted.flatMap { place in place.words.map { (place.street, $0, place.town) } })
func `what another word counts is no house`(street: String, words: String, town: String) {
  for line in ["\(street) \(words), \(town)", "\(street), \(words), \(town)", "\(words), \(street), \(town)"]
  {
    #expect(!house(line).hasPrefix(street), "\(line)")
  }
  let apart = AddressQuery.fields(
    street: street, number: words, postcode: String(town.prefix { $0 != " " }),
    city: String(town.drop { $0 != " " }))
  #expect(geocoder.match(apart).outcome != .accepted)
}

@Test(arguments: [
  ("Carrer del Pou 31, torre 4, 08201 Portalba", "Carrer del Pou 31"),
  ("Carrer de la Torre 4, 08201 Portalba", "Carrer de la Torre 4"),
  ("12 rue du Puits 08201 Portalba 1er étage porte 3", "Rue du Puits 12"),
  ("12 rue du Puits 08201 Portalba appt 7", "Rue du Puits 12"),
  ("3ème étage 14 rue du Puits, 08201 Portalba", "Rue du Puits 14"),
  ("Appt 2 - 7 rue du Puits, 08201 Portalba", "Rue du Puits 7"),
  ("31 rue du Puits, pavillon 4, 08201 Portalba", "Rue du Puits 31"),
  ("Via del Pozzo 31 fabbricato 4, 08201 Portalba", "Via del Pozzo 31"),
  ("Brunnenweg 31 WE 4, 2406 Elvestad", "Brunnenweg 31"),
  ("Brunnenweg 31 2406 Elvestad Top 4", "Brunnenweg 31"),
  ("Brønngata 31 H 04 01, 2406 Elvestad", "Brønngata 31"),
  ("Brønngata 31 2 th, 2406 Elvestad", "Brønngata 31"),
  ("Well Street 31 #4, 2406 Elvestad", "Well Street 31"),
  ("#4, 31 Well Street, 2406 Elvestad", "Well Street 31"),
])
func `beside what other words count the house is found`(line: String, expected: String) {
  #expect(house(line) == expected)
}

@Test(arguments: ["Austgasse 5, 2406 Elvestad", "Bergstrasse 5, 2406 Elvestad"])
func `another type is no slip of the pen`(line: String) {
  #expect(geocoder.match(.line(line)).outcome != .accepted)
}

@Test func `a misspelt type finds its street`() {
  #expect(house("Austrase 5, 2406 Elvestad") == "Austrasse 5")
}
