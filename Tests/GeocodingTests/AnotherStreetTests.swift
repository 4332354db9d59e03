import Testing

@testable import Geocoding

/// Streets of one town, a kilometre from one to the next, with houses 1 to 30.
private func register(_ streets: [String]) -> AddressRegister {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (row, street) in streets.enumerated() {
    for number in 1...30 {
      builder.append(
        identifier: "\(street), \(number)", street: street, number: "\(number)", postcode: "08001",
        city: "Portvell", x: 15 * Double(number), y: 1000 * Double(row))
    }
  }
  return builder.build()
}

private func match(_ street: String, _ number: String = "", among streets: [String]) -> AddressMatch {
  Geocoder(register(streets)).match(
    .fields(street: street, number: number, postcode: "08001", city: "Portvell"))
}

/// The house that is proposed first.
private func house(_ match: AddressMatch, among streets: [String]) -> String? {
  match.best?.address.map { register(streets).identifier(of: $0) }
}

@Test(arguments: [
  ("Via Pio X", "Via Pio XII"), ("Carrer de Jaume I", "Carrer de Jaume II"),
  ("Rue Charles V", "Rue Charles VII"), ("Rue Charles VI", "Rue Charles VIII"),
  ("Via Luigi XI", "Via Luigi XIII"), ("Via Papa Giovanni Paolo I", "Via Papa Giovanni Paolo II"),
  ("Via Giovanni Paolo II", "Via Giovanni Paolo I"), ("Via Pio Ⅹ", "Via Pio XII"),
])
func `a numeral is not short for another`(asked: String, known: String) {
  #expect(match(asked, "5", among: [known]).outcome != .accepted)
  #expect(match(known, "5", among: [known]).outcome == .accepted)
}

@Test func `a digit for another numeral than the name's is no house`() {
  #expect(match("C/ Jaume 1, 4", among: ["Carrer de Jaume II"]).outcome != .accepted)
}

private let numbered = ["Carrer de Jaume I", "Via Umberto I", "Via I Maggio", "Carrer de la Font"]

@Test(arguments: [
  ("C/ Jaume 1, 4", "", "Carrer de Jaume I, 4"), ("C/ Jaume 1", "4", "Carrer de Jaume I, 4"),
  ("Via Umberto 1, 25", "", "Via Umberto I, 25"), ("Via Umberto I 25", "", "Via Umberto I, 25"),
  ("Via 1 Maggio 25", "", "Via I Maggio, 25"), ("Via Primo Maggio", "5", "Via I Maggio, 5"),
  ("Via I Maggio", "1", "Via I Maggio, 1"), ("Via Umberto Ⅰ", "1", "Via Umberto I, 1"),
])
func `a digit for the name's numeral leaves the house to the next`(
  street: String, number: String, expected: String
) {
  let match = match(street, number, among: numbered)
  #expect(match.outcome == .accepted)
  #expect(house(match, among: numbered) == expected)
}

@Test(arguments: ["Via 1 Maggio", "C/ Jaume 1"])
func `a digit for the name's numeral is no house where no other stands`(street: String) {
  let match = match(street, among: numbered)
  #expect(match.outcome == .review && match.matchType == .street)
}

@Test(arguments: [("Carrer de Jaume", "5"), ("avenue leopold 2", "")])
func `of the first and the second none is meant by both's name`(street: String, number: String) {
  let streets = ["Carrer de Jaume I", "Carrer de Jaume II", "Avenue Léopold I", "Avenue Léopold II"]
  #expect(match(street, number, among: streets).outcome != .accepted)
  let first = match("Carrer de Jaume I", "5", among: streets)
  #expect(first.outcome == .accepted && house(first, among: streets) == "Carrer de Jaume I, 5")
}

/// Where it counts nothing an I is the Catalan "and", or an Italian article.
@Test(arguments: [("Carrer Sales Ferré", "Carrer de Sales i Ferré"), ("Via Platani", "Via I Platani")])
func `a letter between names weighs nothing`(asked: String, known: String) {
  #expect(match(asked, "5", among: [known, "Carrer de la Font"]).outcome == .accepted)
}

private let compass = ["Storgata", "Nedre Storgate", "Kongens gate", "Bergeberget"]

@Test(arguments: ["N. Storgate", "N Storgate"])
func `a letter before a name is its first word's`(street: String) {
  let match = match(street, "5", among: compass)
  #expect(house(match, among: compass) == "Nedre Storgate, 5")
}

@Test(arguments: [
  "S. Kongens gate", "S Kongens gate", "Ø. Kongens gate", "V. Kongens gate", "N. Bergeberget",
])
func `a letter that the name has not got makes another street`(street: String) {
  #expect(match(street, "5", among: compass).outcome != .accepted)
  #expect(match("5 \(street)", among: compass).outcome != .accepted)
  #expect(match(String(street.drop { $0 != " " }), "5", among: compass).outcome == .accepted)
}

@Test func `the letter of a recipient or a door is none of a street's`() {
  #expect(match("v/ Berg, Kongens gate", "5", among: compass).outcome == .accepted)
  #expect(match("5 B Kongens gate", among: compass).outcome == .accepted)
}

private let bare = [
  "Carrer 12", "Carrer del Mar", "Chemin de la Rue Vieille", "Rue de Paris", "St.-Anna-Platz",
]

@Test(arguments: [
  ("Bloc 12", "3"), ("Apartat 12", "3"), ("km 12", "3"), ("Nau 12", "3"), ("Escala 12", "3"), ("E12", "3"),
  ("Rue", "12"), ("12 rue", ""), ("rue du 08/05/45", "5"), ("Straße", "5"), ("Carrer del Mar", "12 km"),
])
func `what names no street is not accepted on one`(street: String, number: String) {
  #expect(match(street, number, among: bare).outcome != .accepted)
}

@Test(arguments: [
  ("Carrer 12", "3", "Carrer 12, 3"), ("St. Anna Platz", "5", "St.-Anna-Platz, 5"),
  ("Chemin de la Rue Vieille", "12", "Chemin de la Rue Vieille, 12"),
])
func `what names it is`(street: String, number: String, expected: String) {
  let match = match(street, number, among: bare)
  #expect(match.outcome == .accepted && house(match, among: bare) == expected)
}

private let spelt = ["Rue du 4 Septembre", "Via 4 Novembre", "Gamle Kongevei", "Hauptstraße"]

@Test(arguments: [
  ("Rue du Quatre-Septembre 4", "Rue du 4 Septembre, 4"),
  ("Rue du Quatre-Septembre 5", "Rue du 4 Septembre, 5"),
  ("4 rue du Quatre-Septembre", "Rue du 4 Septembre, 4"), ("Via IV Novembre 4", "Via 4 Novembre, 4"),
  ("Rue du 4 Septembre 4", "Rue du 4 Septembre, 4"), ("Gl. Kongevei 5", "Gamle Kongevei, 5"),
  ("HAUPTSTRAßE 5", "Hauptstraße, 5"),
])
func `the same name in other letters finds its house`(street: String, expected: String) {
  let match = match(street, among: spelt)
  #expect(match.outcome == .accepted && house(match, among: spelt) == expected)
}
