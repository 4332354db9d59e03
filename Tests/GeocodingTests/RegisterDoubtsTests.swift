import Foundation
import Geography
import Layers
import Testing

@testable import Geocoding

/// A register of a text, read from a file that is gone afterwards.
private func register(_ text: String, crs: String? = nil, columns: [String: String] = [:]) throws
  -> RegisterFile
{
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("r-\(UUID().uuidString).csv")
  try Data(text.utf8).write(to: path)
  defer { try? FileManager.default.removeItem(at: path) }
  return try RegisterFile(RegisterSource(path.path, columns: columns, crs: crs))
}

/// Carrer Major 1 to 40 of Vic, 10 m apart; a changed place or number by the house.
private func street(
  isInDegrees: Bool = false, isExchanged: Bool = false, places: [Int: (String, String)] = [:],
  numbers: [Int: String] = [:]
) -> String {
  let rows = (1...40).map { house -> String in
    let own =
      isInDegrees
      ? ("\(2.1 + 0.0001 * Double(house))", "\(41.5 + 0.00001 * Double(house))")
      : ("\(431_000 + 10 * house)", "\(4_581_000 + house)")
    let place = places[house] ?? (isExchanged ? (own.1, own.0) : own)
    return "R\(house),Carrer Major,\(numbers[house] ?? "\(house)"),Vic,\(place.0),\(place.1)"
  }
  return "id,street,number,city,x,y\n" + rows.joined(separator: "\n") + "\n"
}

private func match(_ number: String, in file: RegisterFile) -> AddressMatch {
  Geocoder(file.register).match(.fields(street: "Carrer Major", number: number, city: "Vic"))
}

@Test func `impossible coordinates are none, and the rows are told`() throws {
  let file = try register(
    street(places: [
      5: ("0", "0"), 7: ("4581007", "431070"), 15: ("-9999", "-9999"), 17: ("-9999", "4581017"),
      20: ("9000000", "4581020"),
    ]), crs: "EPSG:25831")
  #expect(file.register.report.withoutPlace == 5)
  let note = try #require(file.notes.first { $0.text.contains("count as none") })
  #expect(note.rows == [5, 7, 15, 17, 20] && note.values == ["5"])
  for number in ["5", "7", "15", "17"] { #expect(match(number, in: file).matchType == .interpolated) }
  #expect(match("6", in: file).matchType == .address)
}

@Test func `in degrees as well`() throws {
  let file = try register(
    street(
      isInDegrees: true,
      places: [5: ("0", "0"), 7: ("41.50007", "2.1007"), 9: ("-9999", "-9999"), 11: ("210", "41.5")]),
    crs: "EPSG:4326")
  #expect(file.register.report.withoutPlace == 4)
  #expect(file.notes.first { $0.text.contains("count as none") }?.rows == [5, 7, 9, 11])
}

@Test func `rows that each name their system are looked at in it`() throws {
  var text = "lokalid;adressenavn;nummer;bokstav;EPSG-kode;Nord;Øst;postnummer;poststed\n"
  for number in 1...9 {
    text += "\(number);Storgata;\(number);;25832;\(6_752_000 + number);640000;2407;ELVERUM\n"
  }
  for number in 10...12 {
    text +=
      "\(number);Storgata;\(number);;25833;\(number == 11 ? 0 : 6_754_091);\(number == 11 ? 0 : 314_328);2407;ELVERUM\n"
  }
  let file = try register(text)
  #expect(file.register.report.withoutPlace == 1)
  #expect(file.notes.first { $0.text.contains("count as none") }?.rows == [11])
}

@Test func `a register beside its system's area is used, and one where it is not valid is not`() throws {
  // Bergen in zone 33, as Norway's own maps have it: gdaltransform -s_srs EPSG:4326 -t_srs EPSG:25833 of 5.33 60.39.
  let places = Dictionary(
    uniqueKeysWithValues: (1...40).map { ($0, ("\(-31_900 + 10 * $0)", "\(6_734_000 + $0)")) })
  let file = try register(street(places: places), crs: "EPSG:25833")
  #expect(file.register.count == 40)
  #expect(file.notes.contains { $0.text.contains("beside the area") })
  for (text, crs) in [
    (street(isExchanged: true), "EPSG:25831"), (street(isInDegrees: true, isExchanged: true), "EPSG:4258"),
    (street(isInDegrees: true, isExchanged: true), "EPSG:4326"), (street(), "EPSG:2154"),
  ] {
    let error = #expect(throws: FileError.self) { try register(text, crs: crs) }
    #expect(error?.code == .badData)
  }
  // Somalia, for who says that the longitude does come first.
  let somalia = try register(street(isInDegrees: true, isExchanged: true), crs: "OGC:CRS84")
  #expect(somalia.register.count == 40)
}

@Test func `a house far from both its neighbours is for review`() throws {
  let file = try register(
    street(places: [19: ("431190", "4591000"), 40: ("440000", "4581000")]), crs: "EPSG:25831")
  for number in ["19", "40"] {
    let match = match(number, in: file)
    #expect(match.matchType == .address && match.outcome == .review)
    #expect(match.faults == [Fault(.number, .farFromNeighbours)])
    #expect((match.best?.errorMeters ?? 0) > 8000)
  }
  for number in ["18", "20", "39"] { #expect(match(number, in: file).outcome == .accepted) }
}

@Test func `scattered houses are as far apart as they are, and so are numbers that count metres`() throws {
  var text = "id,street,number,city,x,y\n"
  for house in 1...30 {
    text +=
      "A\(house),Disseminat,\(house),Vic,\(431_000 + 2500 * (house * 7 % 11)),\(4_581_000 + 2500 * (house * 5 % 13))\n"
  }
  for house in 1...20 { text += "B\(house),Skogveien,\(house),Vic,\(431_000 + 10 * house),4590000\n" }
  text += "B240,Skogveien,240,Vic,433400,4590000\n"
  let file = try register(text, crs: "EPSG:25831")
  let geocoder = Geocoder(file.register)
  for (street, number) in [("Disseminat", "7"), ("Disseminat", "30"), ("Skogveien", "240")] {
    #expect(geocoder.match(.fields(street: street, number: number, city: "Vic")).outcome == .accepted)
  }
}

@Test func `numbers that a spreadsheet has turned into days are none`() throws {
  let days = [
    3: "01/02/2025", 5: "3-abr", 7: "2025-03-01", 9: "mar-05", 11: "45719", 13: "45721", 15: "01.03.25",
  ]
  let file = try register(street(numbers: days), crs: "EPSG:25831")
  let note = try #require(file.notes.first { $0.text.contains("turned into days") })
  #expect(note.rows == [3, 5, 7, 9, 11, 13, 15] && note.values == ["7"])
  #expect(file.register.report.withoutNumber == 7)
  for number in ["1/02", "5", "3", "9", "7", "2025"] {
    #expect(match(number, in: file).best?.address.map { file.register.identifier(of: $0) } != "R\(number)")
  }
  #expect(match("4", in: file).outcome == .accepted)
}

@Test func `floors, doors and words behind a number make no day of it, nor do streets of five digits`() throws
{
  let numbers = [3: "1/3/25", 5: "12 ag", 7: "5-7", 9: "12/3", 11: "3 bis"]
  let file = try register(street(numbers: numbers), crs: "EPSG:25831")
  #expect(file.register.report.days.isEmpty && file.register.report.withoutNumber == 0)
  let long = try register(
    street(numbers: Dictionary(uniqueKeysWithValues: (1...30).map { ($0, "\(45_000 + $0)") })),
    crs: "EPSG:25831")
  #expect(long.register.report.withoutNumber == 0)
}

@Test(arguments: [
  ("11 A rosso", "review"), ("11 A R", "review"), ("11A", "A11"), ("9 rosso A", "review"),
  ("9 R A", "review"),
  ("7 A/r", "A7R"), ("7AR", "A7R"), ("7 A rosso", "A7R"), ("7 rosso A", "A7R"), ("7 A R", "A7R"),
  ("7/AR", "A7R"),
  ("7", "B7"), ("7 R", "R7"), ("9 rosso", "R9"), ("12 A rosso", "review"), ("12AR", "review"),
  ("12 A/R", "review"),
  ("7 B R", "review"), ("9 rosso 3", "R9"), ("5 rosso - 7", "review"), ("13", "B13"),
])
func `a red number with a letter is the house that has both`(number: String, expected: String) throws {
  var text = "id,street,number,suffix,city,x,y\n"
  for house in 1...30 where house != 13 {
    text += "B\(house),Via Genova,\(house),,Genova,\(431_000 + 10 * house),4581000\n"
  }
  text += "R7,Via Genova,7,R,Genova,433000,4581000\nR9,Via Genova,9,R,Genova,433020,4581000\n"
  text += "A7R,Via Genova,7,AR,Genova,433005,4581000\nA11,Via Genova,11,A,Genova,431115,4581000\n"
  text += "A13R,Via Genova,13,AR,Genova,433040,4581000\nB13,Via Genova,13,,Genova,431130,4581000\n"
  let file = try register(text, crs: "EPSG:25831")
  let geocoder = Geocoder(file.register)
  for query in [
    AddressQuery.line("Via Genova \(number), Genova"),
    .fields(street: "Via Genova", number: number, city: "Genova"),
  ] {
    let match = geocoder.match(query)
    let found = match.best?.address.map { file.register.identifier(of: $0) } ?? ""
    #expect((match.outcome == .accepted ? found : "\(match.outcome)") == expected)
  }
}

@Test(arguments: ["husnr", "hnr", "gatenr", "streetno", "Nr. civico", "Número de calle"])
func `columns of numbers are known by more names`(name: String) {
  #expect(QueryLayout.recognise(header: ["id", "gate", name]) == QueryLayout(street: 1, number: 2))
}

@Test(arguments: [
  "Ville", "Localité", "Ville de résidence", "Wohnort", "By", "Tettsted", "Woonplaats", "Plaats",
  "Miejscowość", "Miasto", "Localidade", "Cidade", "Concelho",
])
func `columns of towns are known in more languages`(name: String) {
  #expect(QueryLayout.recognise(header: ["id", "adresse", name]) == QueryLayout(line: 1, city: 2))
}
