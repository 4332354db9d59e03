import DeterministicParallel
import Testing

@testable import Geocoding

private let geocoder = Geocoder(Town.register)

@Test(
  arguments: [
    // As the register writes it, in other scripts of the same, with floors and doors.
    ("Carrer d'Aribau, 22, 08011 Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("CARRER D ARIBAU 22 RIBERA", "address Carrer d'Aribau 22 Ribera"),
    ("C/ Aribau 22 3r 2a, Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("Calle de Aribau nº 22, pral. 1ª, Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("Carrerd'Aribau22, Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("d'Aribau, Carrer, 22, Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("Carrer d'Arivau, 22, Ribera", "address Carrer d'Aribau 22 Ribera"),
    ("Carrer d'Airbau, 22-24, Ribera", "address Carrer d'Aribau 22 Ribera"),
    // The type tells streets of one name apart.
    ("Ptge. Mallorca 10, Ribera", "address Passatge de Mallorca 10 Ribera"),
    ("c. Mallorca 10, Ribera", "address Carrer de Mallorca 10 Ribera"),
    ("C. M. Cervantes, 14, Ribera", "address Carrer de Miguel de Cervantes 14 Ribera"),
    (
      "Carrer de la Mare de Deu del Carme 3 esc. B 5è 4a, Ribera",
      "address Carrer de la Mare de Déu del Carme 3 Ribera"
    ),
    ("Carrer St. Antoni Mª Claret 77, Ribera", "address Carrer de Sant Antoni Maria Claret 77 Ribera"),
    ("Avinguda de Josep Tarrad, 31, Ribera", "address Avinguda de Josep Tarradellas 31 Ribera"),
    ("Plaza Mayor 4, Ribera", "address Plaça Major 4 Ribera"),
    // Numbers in names, in front and in words.
    ("22 rue du 8 mai 1945, 90000 Belval", "address Rue du 8 Mai 1945 22 Belval"),
    ("22, rue du huit mai 1945, Belval", "address Rue du 8 Mai 1945 22 Belval"),
    ("11 Rue du Gal de Gaulle Bat. C Appt 21, 90000 Belval", "address Rue du Général de Gaulle 11 Belval"),
    (
      "chez Mme Martin, 11 av. du Général de Gaulle, 90000 Belval",
      "address Rue du Général de Gaulle 11 Belval"
    ),
    ("Via 20 Settembre 33 int. 5, 15121 Alesca", "address Via XX Settembre 33 Alesca"),
    ("via venti settembre 33, Alesca (AL)", "address Via XX Settembre 33 Alesca"),
    ("C.so V. Emanuele II, 31/33, Alesca", "address Corso Vittorio Emanuele II 31 Alesca"),
    ("Via Dazeglio, 40, Alesca", "address Via Massimo D'Azeglio 40 Alesca"),
    // Glued types, letters that keyboards lack, dwellings.
    ("Karl Johansgt. 22 H0203, 0154 Oslund", "address Karl Johans gate 22 Oslund"),
    ("Lovhaugv. 30, Oslund", "address Løvhaugvegen 30 Oslund"),
    ("Loevhaugveien 30, 155 OSLUND", "address Løvhaugvegen 30 Oslund"),
    ("v/ Olsen, Storg. 12 B, 0155 Oslund", "address Storgata 12B Oslund"),
    ("Dorfstr. 12a, FL-9491 Vaden", "address Dorfstrasse 12A Vaden"),
    ("Strasse am Fuerstenplatz 11 EG, Vaden", "address Straße am Fürstenplatz 11 Vaden"),
    // City and postcode are evidence.
    ("3 Rue Principale, Suarce", "address Rue Principale 3 Suarce"),
    ("3 Rue Principale, 90200", "address Rue Principale 3 Giromont"),
    ("3 Rue Principale, 90209 Giromont", "address Rue Principale 3 Giromont"),
    // What is farther from the house.
    ("Storgata 12, Oslund", "suffix Storgata 12A Oslund"),
    ("Storgata 12C, Oslund", "suffix Storgata 12A Oslund"),
    ("Storgata 8-10, Oslund", "range Storgata 10 Oslund"),
    ("Storgata 7, Oslund", "interpolated Storgata - Oslund"),
    ("Storgata 702, Oslund", "street Storgata - Oslund"),
    ("Storgata, s/n, Oslund", "street Storgata - Oslund"),
    // What is not in the register.
    ("Carrer de Provençals de la Riba, 22, Ribera", "refused"), ("", "refused"), ("22", "refused"),
  ])
func `a line finds its house`(line: String, expected: String) {
  #expect(summary(of: geocoder.match(.line(line)), in: geocoder.register) == expected)
}

@Test(
  arguments: [
    (
      AddressQuery.fields(street: "C/ d'Aribau", number: "22", city: "RIBERA"),
      "address Carrer d'Aribau 22 Ribera"
    ),
    (.fields(street: "Aribau 22", city: "Ribera"), "address Carrer d'Aribau 22 Ribera"),
    (.fields(street: "Aribau", number: "nº 22", unit: "3r 1a"), "address Carrer d'Aribau 22 Ribera"),
    (
      .fields(street: "rue du 8 mai 1945", number: "8", postcode: "90000"),
      "address Rue du 8 Mai 1945 8 Belval"
    ),
    (.fields(street: "Karl Johans gt.", number: "22", postcode: "154"), "address Karl Johans gate 22 Oslund"),
    (.fields(street: "", number: "", postcode: "", city: ""), "refused"),
  ])
func `fields find their house`(query: AddressQuery, expected: String) {
  let expected = expected.replacing("Rue du 8 Mai 1945 8 Belval", with: "Rue du 8 Mai 1945 - Belval")
    .replacing("address Rue du 8 Mai 1945 -", with: "interpolated Rue du 8 Mai 1945 -")
  #expect(summary(of: geocoder.match(query), in: geocoder.register) == expected)
}

@Test func `an interpolated place lies between its neighbours`() throws {
  // Storgata 7 is missing with 5 and 9; 3 is at x = 30 and 11 at 110.
  let match = geocoder.match(.line("Storgata 7, 0155 Oslund"))
  let best = try #require(match.best)
  #expect(abs(best.x - 70) < 1e-9)
  #expect(match.errorMeters == 43)
  #expect(match.faults.map(\.description) == ["number: unknown"])
  #expect(best.address == nil)
}

@Test func `two streets of one name without a city go to review with both candidates`() {
  let match = geocoder.match(.line("3 Rue Principale"))
  #expect(match.outcome == .review)
  #expect(Set(match.candidates.map { geocoder.register.cityName(of: $0.street) }) == ["Suarce", "Giromont"])
  #expect(match.margin < 0.2)
}

@Test func `faults name the component`() {
  let match = geocoder.match(.line("Avinguda d'Arivau, 22, 08019 Ribera"))
  #expect(match.faults == [Fault(.street, .edits(1)), Fault(.type, .differs), Fault(.postcode, .differs)])
}

@Test(arguments: [
  "22 Carrer d'Aribau, 69000 Lyon", "Carrer d'Aribau 22, Tarragona", "Carrer d'Aribau, 22, Sant Cugat",
  "Dorfstrasse 4, Feldkirch", "Carrer d'Aribau 22, L'Hospitalet", "Storgata 3, Hamar", "3 Storgata (Hamar)",
])
func `a place that the register does not know is never accepted`(line: String) {
  #expect(geocoder.match(.line(line)).outcome != .accepted)
}

@Test(arguments: [
  "Carrer d'Aribau 22, baixos", "Carrer d'Aribau 22, Ribera", "22, Carrer d'Aribau",
  "Carrer d'Aribau 22, c/o Vidal",
  "Carrer d'Aribau 22, Espanya", "Carrer d'Aribau 22, ent. 2", "Storgata 3, 2. etg. til venstre",
  "Storgata 4 2. etg. 0155 Oslund",
])
func `what stands behind a house and is no town leaves it accepted`(line: String) {
  #expect(geocoder.match(.line(line)).outcome == .accepted)
}

@Test func `an old name finds the street by its alias`() {
  var builder = Town.builder
  builder.addAliases([("Calle del Generalísimo", "Carrer d'Aribau", "Ribera")])
  let register = builder.build()
  let match = Geocoder(register).match(.line("Calle del Generalisimo 22, Ribera"))
  #expect(summary(of: match, in: register) == "address Carrer d'Aribau 22 Ribera")
}

@Test func `spelling with accents decides between streets that differ in nothing else`() {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for (index, street) in ["Bodastrasse", "Bödastrasse"].enumerated() {
    builder.append(
      identifier: street, street: street, number: "5", city: "Vadu", x: 1000 * Double(index), y: 0)
  }
  let geocoder = Geocoder(builder.build())
  for street in ["Bodastrasse", "Bödastrasse"] {
    #expect(
      summary(of: geocoder.match(.line("\(street) 5, Vadu")), in: geocoder.register)
        == "address \(street) 5 Vadu")
  }
}

@Test func `thresholds are settings`() {
  let strict = Geocoder(Town.register, settings: .init(acceptScore: 1.1))
  #expect(strict.match(.line("Carrer d'Aribau, 22, 08011 Ribera")).outcome == .review)
}

@Test func `an empty register refuses everything`() {
  let geocoder = Geocoder(AddressRegister.Builder(coordinates: .geographic).build())
  #expect(geocoder.match(.line("Carrer d'Aribau, 22")).outcome == .refused)
}

@Test func `the register reports what was wrong with its rows`() {
  var builder = AddressRegister.Builder(coordinates: .projected)
  builder.append(identifier: "1", street: "Via Roma", number: "1", x: 0, y: 0)
  builder.append(identifier: "1", street: "Via Roma", number: "s/n", x: 0, y: 0)
  builder.append(identifier: "2", street: " ", number: "1", x: 0, y: 0)
  builder.append(identifier: "3", street: "Via Roma", number: "3", x: .nan, y: 0)
  let report = builder.build().report
  #expect(report.rows == 4)
  #expect(report.withoutStreet == 1)
  #expect(report.withoutNumber == 1)
  #expect(report.withoutPlace == 1)
  #expect(report.duplicateIdentifiers == 1)
}
