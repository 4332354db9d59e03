import Testing

@testable import Geocoding

/// Made-up streets in the manner of six languages; houses 1 to 30, and at 11 and 12 an entrance A as well.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let towns: [(postcode: String, city: String, streets: [String])] = [
    (
      "08201", "Portalba",
      [
        "Carrer del Poeta Rovellat", "Carrer de Rovelat", "Carrer de Jaume Sarda", "Carrer del Rei Ferran II",
        "Passeig de Sant Joan", "Carrer de Pere de Rialb", "Carrer del Consell de Cent Fonts",
        "Carrer de la Mare de Déu del Port",
      ]
    ),
    ("90310", "Sauvigny", ["Rue des Bergères", "Rue Jean-Jacques Rossel", "Rue Thibaut", "Rue Saint-Maur"]),
    ("90320", "Morvillars", ["Rue des Vergères", "Rue de la 3e Brigade Alpine"]),
    (
      "15180", "Castelvero",
      ["Via Alessio Marzoni", "Via Camilla Cavorri", "Via Giuseppe Lazzini In Sangiano", "Vicolo Verano"]
    ),
    ("9499", "Hinterau", ["Hagstrasse", "Landstrasse", "Riedweg", "St. Luzi Weg"]),
    (
      "2408", "Elvestad",
      [
        "Hasselivegen", "Kirkevegen", "Bergvegen", "Amalie Skåres veg", "Marie Lunds veg",
        "Fred. Osgards gate",
        "Kong Sverdal VIIs gate",
      ]
    ),
  ]
  for (row, town) in towns.enumerated() {
    for (column, street) in town.streets.enumerated() {
      for (number, suffix) in (1...30).map({ ($0, "") }) + [(11, "A"), (12, "A")] {
        builder.append(
          identifier: "\(street) \(number)\(suffix)", street: street, number: "\(number)", suffix: suffix,
          postcode: town.postcode, city: town.city, x: 12 * Double(number) + (suffix.isEmpty ? 0 : 60),
          y: 50_000 * Double(row) + 1000 * Double(column))
      }
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

/// The outcome, and the house that is proposed first.
private func answer(_ line: String) -> (outcome: Outcome, house: String) {
  let match = geocoder.match(.line(line))
  let house = match.candidates.first?.address.map { register.identifier(of: $0) } ?? "none"
  return (match.outcome, house)
}

@Test(arguments: [
  // Out of web forms.
  ("Consell de Cent F&ograve;nts 8, Portalba", "Carrer del Consell de Cent Fonts 8"),
  ("Mare de D%C3%A9u del Port 8, Portalba", "Carrer de la Mare de Déu del Port 8"),
  ("8 rue des Berg&amp;egrave;res 90310 Sauvigny", "Rue des Bergères 8"),
  ("8 rue des Berg&#xE8;res, Sauvigny", "Rue des Bergères 8"),
  // In the other language.
  ("Consejo de Ciento Fuentes 8, Portalba", "Carrer del Consell de Cent Fonts 8"),
  ("Nuestra Señora del Puerto 8, Portalba", "Carrer de la Mare de Déu del Port 8"),
  ("Rey Fernando Segundo 8, Portalba", "Carrer del Rei Ferran II 8"),
  ("Paseo de San Juan 8, Portalba", "Passeig de Sant Joan 8"),
  // What is no part of the address.
  ("M. et Mme BENALI Karim 8 rue Thibaut 90310 Sauvigny", "Rue Thibaut 8"),
  ("Familie Beck Landstrasse 8, 9499 Hinterau", "Landstrasse 8"),
  ("Adreça: carrer de Jaume Sarda 8, Portalba", "Carrer de Jaume Sarda 8"),
  ("8 rue Thibaut Sauvigny RDC", "Rue Thibaut 8"),
  ("8 rue Thibaut Sauvigny 2e étage", "Rue Thibaut 8"),
  ("Vicolo Verano 8 II p. int. 5, Castelvero", "Vicolo Verano 8"),
  ("Jaume Sarda 8 4rt 1ra, Portalba", "Carrer de Jaume Sarda 8"),
  ("Kirkevegen 12 H 201, 2408 Elvestad", "Kirkevegen 12"),
  // The town in front or misspelt.
  ("Sauvigny rue Thibaut 8", "Rue Thibaut 8"),
  ("Landstrasse 8 Hinteraau", "Landstrasse 8"),
  // Initials in one.
  ("8 rue JJ Rossel Sauvigny", "Rue Jean-Jacques Rossel 8"),
  ("Sankt Luzi Weg 8, Hinterau", "St. Luzi Weg 8"),
  ("Via A. Marzoni 11/A, Castelvero", "Via Alessio Marzoni 11A"),
  // What the register has shortened.
  ("Fredrik Osgards gate 8, Elvestad", "Fred. Osgards gate 8"),
  ("Kong Sverdal 7 gate 8, Elvestad", "Kong Sverdal VIIs gate 8"),
])
func `what people write round an address does not hide the house`(line: String, expected: String) {
  #expect(answer(line) == (.accepted, expected))
}

@Test(arguments: [
  // The letter is the entrance's, not the initial of the given name that was left out.
  "Via Marzoni 11/A, Castelvero", "Via Marzoni 12 A, Castelvero", "Via Cavorri 7/C, Castelvero",
  // Words and numerals of other streets are no slips.
  "Rovellat 8, Portalba", "Marie Skåres veg 8, Elvestad", "Rei Ferran III 8, Portalba",
  "8 rue des Bergères, Morvillars",
  // A syllable, a type or an ordinal too few.
  "Hassevegen 8, Elvestad", "Hag 8, Hinterau", "8 rue de la 4e Brigade Alpine, Morvillars",
  // No house at all.
  "Kirkevegen H 201, Elvestad", "Kirkevegen U-101, Elvestad",
  // A town whose name is made of words of the register.
  "Kirkevegen 8, Bergen",
  // The house beside, and another king.
  "ved siden av Kirkevegen 8, Elvestad", "Kong Sverdal VIs gate 8, Elvestad",
])
func `what the register explains only in part is not accepted`(line: String) {
  #expect(answer(line).outcome != .accepted)
}

@Test(arguments: [
  ("Via Marzoni 8, Castelvero", "Via Alessio Marzoni 8"),
  ("Via Marzoni 11/A, Castelvero", "Via Alessio Marzoni 11A"),
  ("Via Lazzini 8, Sangiano", "Via Giuseppe Lazzini In Sangiano 8"),
])
func `a street whose given name is left out is for review`(line: String, expected: String) {
  #expect(answer(line) == (.review, expected))
}

@Test(arguments: [
  ("Landstrasse 8", "3 2", Outcome.review), ("Landstrasse 8", "8 3 2", .accepted),
  ("Landstrasse", "8 3", .accepted),
  ("Landstrasse 8", "Top 3", .accepted),
])
func `two houses in two fields are for review`(street: String, number: String, expected: Outcome) {
  let query = AddressQuery.fields(street: street, number: number, postcode: "9499", city: "Hinterau")
  #expect(geocoder.match(query).outcome == expected)
}

@Test func `a table of words grows and keeps the first value`() {
  var table = WordTable<Int>()
  // Hashes that fall on the same place, and 0.
  let hashes = (0..<1000).map { UInt64($0) << 32 } + (0..<1000).map { WordHash.hash("word \($0)") }
  for (value, hash) in hashes.enumerated() { table.insert(value, for: hash) }
  for hash in hashes { table.insert(-1, for: hash) }
  #expect(hashes.map { table[$0] } == Array(0..<2000))
  #expect(table[WordHash.hash("another")] == nil)
  table.update(hashes[5], default: 0) { $0 += 100 }
  table.update(WordHash.hash("another"), default: 7) { $0 += 1 }
  #expect(table[hashes[5]] == 105 && table[WordHash.hash("another")] == 8 && table.count == 2001)
}

@Test(arguments: [
  ("Arag&oacute;", "Arago"), ("d&#39;Arag&#243;", "d'Aragó"), ("M%C3%BChle", "Mühle"), ("&amp;amp;", "&"),
  ("Fish & Chips; 5 % off", "Fish & Chips; 5 % off"), ("&nothing;", "&nothing;"), ("%", "%"), ("&#;", "&#;"),
  ("&#xD800;", "&#xD800;"), ("%zz", "%zz"), ("a&", "a&"), ("%C3", "\u{FFFD}"),
])
func `what web forms escape is taken back`(text: String, expected: String) {
  #expect(EscapedText.decoded(text) == expected)
}

@Test(arguments: [
  ("20010", "", Outcome.review), ("08210", "", .accepted), ("20010", "Portalba", .accepted),
  ("", "", .accepted),
])
func `a postcode of another region is another town's where none is named`(
  postcode: String, city: String, expected: Outcome
) {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for number in 1...20 {
    builder.append(
      identifier: "\(number)", street: "Carrer del Poeta Rovellat", number: "\(number)", postcode: "08201",
      city: "Portalba", x: 12 * Double(number), y: 0)
  }
  let match = Geocoder(builder.build()).match(
    .fields(street: "Carrer del Poeta Rovellat", number: "8", postcode: postcode, city: city))
  #expect(match.outcome == expected)
}
