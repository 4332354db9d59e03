import Testing

@testable import Geocoding

@Test func `OpenAddresses is known by its columns`() throws {
  let header = [
    "LON", "LAT", "NUMBER", "STREET", "UNIT", "CITY", "DISTRICT", "REGION", "POSTCODE", "ID", "HASH",
  ]
  let layout = try RegisterLayout.recognise(header: header, sample: [])
  #expect(
    layout
      == RegisterLayout(
        publisher: .openAddresses, identifier: 9, street: 3, number: 2, postcode: 8, city: 5, x: 0, y: 1,
        epsg: 4326))
}

@Test func `Matrikkelen names each row's coordinate system`() throws {
  let header = [
    "\u{FEFF}lokalid", "kommunenummer", "kommunenavn", "adressetype", "adressenavn", "nummer", "bokstav",
    "EPSG-kode",
    "Nord", "Øst", "postnummer", "poststed",
  ]
  let layout = try RegisterLayout.recognise(header: header, sample: [])
  #expect(
    layout
      == RegisterLayout(
        publisher: .matrikkelen, identifier: 0, street: 4, number: 5, suffix: 6, postcode: 10, city: 11, x: 9,
        y: 8,
        epsgColumn: 7))
}

@Test func `BAN gives degrees and BANO has no header`() throws {
  let header = [
    "id", "id_fantoir", "numero", "rep", "nom_voie", "code_postal", "code_insee", "nom_commune", "x", "y",
    "lon", "lat",
  ]
  let ban = try RegisterLayout.recognise(header: header, sample: [])
  #expect(
    ban
      == RegisterLayout(
        publisher: .ban, identifier: 0, street: 4, number: 2, suffix: 3, postcode: 5, city: 7, x: 10, y: 11,
        epsg: 4326))
  let row = ["460070005A-6099F", "6099F", "Place Poste", "46090", "Arcambal", "CAD", "44.456915", "1.515535"]
  let bano = try RegisterLayout.recognise(header: row, sample: [])
  #expect(bano.publisher == .bano)
  #expect(!bano.hasHeader)
}

@Test func `a municipal table may have type, name, number and suffix apart`() throws {
  let header = [
    "CodiceVia", "DUG", "DUF", "CAP", "QuartiereSobborgo", "Civico", "Esponente", "CoordX", "CoordY",
  ]
  let row = ["55909", "Via", "Dazio", "15122", "Valle", "90", "H", "1472210,829", "4978439,947"]
  let layout = try RegisterLayout.recognise(header: header, sample: [row])
  #expect(layout.epsg == nil)
  var builder = AddressRegister.Builder(coordinates: .projected)
  try builder.append(row, as: layout)
  let register = builder.build()
  let address = register.address(0, of: 0)
  #expect(address.street == "Via Dazio")
  #expect(address.number?.description == "90H")
  #expect(address.postcode == "15122")
  #expect(address.x == 1472210.829)
  #expect(address.identifier == "1")
}

@Test(
  arguments: [
    (["nom_via", "numero", "lletra", "cp", "municipi", "x_etrs89", "y_etrs89"], [0, 1, 2, 3, 4, 5, 6]),
    (["Strassenname", "Hausnummer", "Zusatz", "PLZ", "Ort", "Easting", "Northing"], [0, 1, 2, 3, 4, 5, 6]),
    (["street", "number", "suffix", "postcode", "city", "lon", "lat"], [0, 1, 2, 3, 4, 5, 6]),
  ])
func `plain tables are recognised in several languages`(header: [String], expected: [Int]) throws {
  let layout = try RegisterLayout.recognise(header: header, sample: [])
  let columns = [
    layout.street, layout.number, layout.suffix, layout.postcode, layout.city, layout.x, layout.y,
  ]
  #expect(columns == expected.map(Optional.some))
}

@Test func `degrees are recognised in columns named x and y`() throws {
  let layout = try RegisterLayout.recognise(
    header: ["street", "number", "x", "y"], sample: [["Via Roma", "1", "8,61", "44,9"]])
  #expect(layout.epsg == 4326)
}

@Test func `a table without coordinates or streets is refused with what is missing`() {
  #expect(throws: RegisterLayoutError.missing(.coordinates)) {
    try RegisterLayout.recognise(header: ["street", "number"], sample: [])
  }
  #expect(throws: RegisterLayoutError.missing(.street)) {
    try RegisterLayout.recognise(header: ["a", "x", "y"], sample: [])
  }
}

@Test func `a short row is an error that names it`() throws {
  let layout = try RegisterLayout.recognise(header: ["street", "number", "x", "y"], sample: [])
  var builder = AddressRegister.Builder(coordinates: .projected)
  #expect(throws: RegisterLayoutError.short(row: 1)) { try builder.append(["Via Roma", "1"], as: layout) }
}
