import Testing

@testable import Geocoding

/// Streets of 79 houses each, 12 m apart; some with a red series, doors of two suffixes, or rows for "no number" far off.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  func add(_ street: String, _ number: String, _ suffix: String = "", x: Double, y: Double) {
    builder.append(
      identifier: "\(street) \(number)\(suffix)", street: street, number: number, suffix: suffix,
      city: "Portalba",
      x: x, y: y)
  }
  let streets = [
    "Carrer del Pou", "Via del Pozzo", "Rue du Puits", "Brunnenweg", "Brønngata", "Well Street",
    "Carrer del Portal",
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...79 { add(street, "\(number)", x: 12 * Double(number), y: 1000 * Double(row)) }
  }
  for number in 1...30 { add("Via dei Tintori", "\(number)", x: 10 * Double(number), y: 20_000) }
  for number in 1...20 { add("Via dei Tintori", "\(number)", "R", x: 900 + 10 * Double(number), y: 20_000) }
  for (row, number) in [
    "7 bis", "7 bis A", "7 bis B", "10", "10/1", "10/1 B", "20 A 1", "20 A 2", "12", "12 1/2", "33",
  ]
  .enumerated() {
    add("Clos des Vignes", number, x: 70 * Double(row), y: 21_000)
  }
  for number in stride(from: 2, through: 120, by: 2) {
    add("Rue Basse", "\(number)", x: 16 * Double(number), y: 22_000)
  }
  add("Rue Basse", "99999", x: 0, y: 22_500)
  add("Rue Basse", "0", x: 0, y: 22_500)
  add("Rue Basse", "999", x: 0, y: 22_500)
  for suffix in ["", "A", "B", "H"] { add("Nygata", "5", suffix, x: suffix.isEmpty ? 0 : 500, y: 23_000) }
  return builder.build()
}()

private let geocoder = Geocoder(register)

/// The house that is accepted, or what becomes of the query.
private func house(_ query: AddressQuery) -> String {
  let match = geocoder.match(query)
  guard match.outcome == .accepted, let best = match.best else { return "\(match.outcome)" }
  return best.address.map { register.identifier(of: $0) } ?? "\(match.matchType)"
}

@Test(arguments: [
  "Carrer del Pou, pis 4", "Carrer del Pou, escala 4", "Carrer del Pou, esc. B 4",
  "Carrer del Pou, porta núm. 4",
  "Carrer del Pou, 4t 1a", "Carrer del Pou, 4º 1ª", "Carrer del Pou, 2n pis", "Carrer del Pou, bústia 4",
  "Carrer del Pou, km 4", "Carrer del Pou km 3,5", "Carrer del Pou, pis 4-2", "Via del Pozzo, interno 4",
  "Via del Pozzo, int. n. 4", "Via del Pozzo, 4° piano", "Via del Pozzo, p. 4", "Via del Pozzo, palazzina 4",
  "Via del Pozzo, C.P. 4", "Rue du Puits, appt 4", "Rue du Puits, 4ème étage", "Rue du Puits, 1er étage",
  "Rue du Puits, bât. C 4", "Rue du Puits, boîte postale 4", "Rue du Puits, BP 4", "Brunnenweg, Whg. 4",
  "Brunnenweg, 4. OG", "Brunnenweg 4. OG", "Brunnenweg, 4. Stock links", "Rue du Puits, place 4",
  "Rue du Puits T4", "Brunnenweg, B4",
  "Rue du Puits, lotissement 4", "Via del Pozzo, villa 4", "Brønngata 4 etg", "Brønngata, 1. etg. dør 4",
  "Brunnenweg, Postfach 4", "Brunnenweg, Stiege 4 Top 3",
  "Brønngata, leil. 4", "Brønngata, 4. etg", "Brønngata, H0204", "Brønngata, oppg. 4",
  "Brønngata, postboks 4",
  "Flat 4, Well Street", "Well Street, 4th floor", "PO Box 4, Well Street", "Well Street, unit 4",
])
func `the number of a flat, a floor, a box or a kilometre is no house`(street: String) {
  #expect(!house(.line("\(street), Portalba")).contains("4"), "one line")
  #expect(geocoder.match(.line("\(street), Portalba")).outcome != .accepted)
  #expect(geocoder.match(.fields(street: street, city: "Portalba")).outcome != .accepted)
  let parts = street.split(separator: ",")
  guard parts.count == 2, parts[0].contains(" ") else { return }
  let apart = AddressQuery.fields(
    street: String(parts[0]), number: String(parts[1].dropFirst()), city: "Portalba")
  if street.hasPrefix("Flat") || street.hasPrefix("PO") { return }
  #expect(geocoder.match(apart).outcome != .accepted, "a column of its own")
}

@Test(arguments: [
  ("Carrer del Pou 31, 4t 1a", "Carrer del Pou 31"), ("Carrer del Pou 31 pis 4", "Carrer del Pou 31"),
  ("Carrer del Pou 31, 4º 1ª", "Carrer del Pou 31"),
  ("C/ del Pou, 31, tel. 93 123 45 67", "Carrer del Pou 31"),
  ("Carrer del Portal 4", "Carrer del Portal 4"), ("Carrer del Pou 12 planta baixa", "Carrer del Pou 12"),
  ("Via del Pozzo 31 sc. A int. 5", "Via del Pozzo 31"), ("Via del Pozzo 31 p. 2", "Via del Pozzo 31"),
  ("Appt 4 31 rue du Puits", "Rue du Puits 31"), ("31 rue du Puits, 4ème étage", "Rue du Puits 31"),
  ("31 rue du Puits chez Martin", "Rue du Puits 31"), ("Brunnenweg 31 Top 3", "Brunnenweg 31"),
  ("Brunnenweg 31, 4. OG", "Brunnenweg 31"), ("Brønngata 31 inng. B", "Brønngata 31"),
  ("Brønngata 31 c/o Hansen", "Brønngata 31"), ("Brønngata 31 H0204", "Brønngata 31"),
  ("Flat 4, 31 Well Street", "Well Street 31"), ("Flat 4 31 Well Street", "Well Street 31"),
  ("Nygata 5 H0203", "Nygata 5"), ("Nygata 5-H0203", "Nygata 5"), ("Nygata 5/H0203", "Nygata 5"),
  ("Nygata 5H0203", "Nygata 5"), ("Nygata 5 H 0203", "Nygata 5"), ("Nygata 5 - K0101", "Nygata 5"),
  ("Nygata 5B-H0203", "Nygata 5B"), ("Nygata 5 H", "Nygata 5H"), ("Nygata 5h", "Nygata 5H"),
])
func `with a house and a flat the house is found`(street: String, expected: String) {
  #expect(house(.line("\(street), Portalba")) == expected)
  #expect(house(.fields(street: street, city: "Portalba")) == expected)
}

@Test(arguments: [
  "0", "00", "000", "0 bis", "999", "9999", "99999", "999999", "s/n", "S. N.", "s n", "sn", "snc", "s.n.c.",
  "-", "?", "",
  "bb", "s/núm", "o. Nr.", "sense número", "senza numero", "uten nummer",
])
func `what stands for no number is none`(number: String) {
  #expect(geocoder.match(.fields(street: "Rue Basse", number: number, city: "Portalba")).outcome == .review)
  #expect(geocoder.match(.line("Rue Basse \(number), Portalba")).outcome == .review)
}

@Test(arguments: [
  "01/03/2025", "1/3/2025", "1-3-2025", "01.03.25", "1. 3. 2025", "1/3/25", "12/31/2024", "2025-03-01",
  "2025-03-01 00:00:00",
  "3-mar", "01-març", "3-abr.", "mar-25", "Jan 3", "3. Mai", "14-Dec", "14-des", "1 mars 2025",
])
func `a day is no house number`(number: String) {
  #expect(
    geocoder.match(.fields(street: "Carrer del Pou", number: number, city: "Portalba")).outcome == .review)
  guard number.contains("20"), !number.contains("mar") else { return }
  #expect(geocoder.match(.line("Carrer del Pou \(number), Portalba")).outcome != .accepted)
}

@Test(arguments: [
  "2.5", "2,5", "12.50", "20?", "~20", ">20", "20:30", "12:00:00", "2O", "1l", "20h", "20 h", "20 m", "20 m2",
  "20 o 22",
  "12h30", "20%",
])
func `a number that may be another, a time or a measure is for review`(number: String) {
  #expect(
    geocoder.match(.fields(street: "Carrer del Pou", number: number, city: "Portalba")).outcome == .review)
  guard !number.contains(",") else { return }
  #expect(geocoder.match(.line("Carrer del Pou \(number), Portalba")).outcome == .review)
}

@Test(arguments: ["93 123 45 67", "600 12 34 56", "1234567890"])
func `a telephone number is no house number`(number: String) {
  #expect(
    geocoder.match(.fields(street: "Carrer del Pou", number: number, city: "Portalba")).outcome == .review)
}

@Test(arguments: ["l2", "B4", "O3"])
func `a letter before the number makes it a flat's, or may be a digit`(number: String) {
  #expect(geocoder.match(.line("\(number) Carrer del Pou, Portalba")).outcome != .accepted)
}

@Test(arguments: [
  ("20.0", "Carrer del Pou 20"), ("20,00", "Carrer del Pou 20"), ("20.2.1", "Carrer del Pou 20"),
  ("Núm: 20", "Carrer del Pou 20"),
  ("1-3-25", "Carrer del Pou 1"), ("12/2/1", "Carrer del Pou 12"), ("12, 01/03/2025", "Carrer del Pou 12"),
])
func `decimals of nothing, a floor and a door, or a day behind the number, hide no house`(
  number: String, expected: String
) {
  #expect(house(.fields(street: "Carrer del Pou", number: number, city: "Portalba")) == expected)
}

@Test func `the register's rows for no number are no houses`() {
  #expect(register.report.withoutNumber == 3)
  #expect(house(.line("Rue Basse 120, Portalba")) == "Rue Basse 120")
  // Behind the last house and before the first: somebody must look.
  #expect(geocoder.match(.line("Rue Basse 122, Portalba")).outcome == .review)
  #expect(geocoder.match(.line("Rue Basse 500, Portalba")).outcome == .review)
}

@Test func `a real 999 among its neighbours stays a house`() {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for number in [993, 997, 999, 1003] {
    builder.append(identifier: "\(number)", street: "Gran Via", number: "\(number)", x: Double(number), y: 0)
  }
  #expect(Geocoder(builder.build()).match(.line("Gran Via 999")).best?.address != nil)
}

@Test(arguments: [
  ("5 R", "Via dei Tintori 5R"), ("5r", "Via dei Tintori 5R"), ("5/R", "Via dei Tintori 5R"),
  ("5 rosso", "Via dei Tintori 5R"), ("5 (rosso)", "Via dei Tintori 5R"), ("5, rossa", "Via dei Tintori 5R"),
  ("5", "Via dei Tintori 5"), ("5 nero", "Via dei Tintori 5"), ("25", "Via dei Tintori 25"),
  ("25 rosso", "review"),
  ("25R", "review"), ("22/R", "review"),
])
func `red and black numbers are two series`(number: String, expected: String) {
  #expect(house(.fields(street: "Via dei Tintori", number: number, city: "Portalba")) == expected)
  #expect(house(.line("Via dei Tintori \(number), Portalba")) == expected)
}

@Test(arguments: [
  ("7 bis", "Clos des Vignes 7 bis"), ("7bis A", "Clos des Vignes 7 bis A"),
  ("7 bis B", "Clos des Vignes 7 bis B"),
  ("7 bis C", "review"), ("10", "Clos des Vignes 10"), ("10/1", "Clos des Vignes 10/1"),
  ("10/1 B", "Clos des Vignes 10/1 B"), ("20 A 2", "Clos des Vignes 20 A 2"),
  ("20A2", "Clos des Vignes 20 A 2"),
  ("20 A 3", "review"), ("12 1/2", "Clos des Vignes 12 1/2"), ("12½", "Clos des Vignes 12 1/2"),
  ("12", "Clos des Vignes 12"), ("33 B 2", "Clos des Vignes 33"),
])
func `a second suffix is part of the number`(number: String, expected: String) {
  #expect(house(.fields(street: "Clos des Vignes", number: number, city: "Portalba")) == expected)
}

@Test(arguments: [
  ("Via 28 Marzo 1921", "14A", "Via 28 Marzo 1921 14A"), ("28 Marzo 1921", "14 A", "Via 28 Marzo 1921 14A"),
  ("Via 28 Marzo 1921", "14", "Via 28 Marzo 1921 14"), ("Damtredet", "4B", "Damstredet 4B"),
  ("Operagatq", "4B", "Operagata 4B"), ("Hortemata", "4-B", "Hortengata 4B"),
])
func `a letter behind the number in a field of its own leaves the street as it is`(
  street: String, number: String, expected: String
) {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = ["Via 28 Marzo 1921", "Damstredet", "Operagata", "Hortengata", "Via Roma", "Skogveien"]
  for (row, street) in streets.enumerated() {
    for (column, number) in ["4", "4B", "14", "14A"].enumerated() {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: number, city: "Portalba",
        x: 50 * Double(column), y: 1000 * Double(row))
    }
  }
  let register = builder.build()
  let geocoder = Geocoder(register)
  // A letter behind a number is a flat where the street's field holds the house.
  let flat = geocoder.match(.fields(street: "Via Roma 14", number: "4B", city: "Portalba"))
  #expect(flat.best?.address.map { register.identifier(of: $0) } == "Via Roma 14")
  let apart = geocoder.match(.fields(street: street, number: number, city: "Portalba"))
  #expect(apart.best?.address.map { register.identifier(of: $0) } == expected)
  let line = geocoder.match(.line("\(street), \(number), Portalba"))
  #expect(line.best?.address.map { register.identifier(of: $0) } == expected)
}
