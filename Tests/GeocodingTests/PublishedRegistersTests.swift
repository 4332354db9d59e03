import Foundation
import Geography
import Layers
import Testing

@testable import Geocoding

/// A register of a text, read from a file that is gone afterwards.
private func register(_ text: String, crs: String? = nil, in target: CRS? = nil) throws -> RegisterFile {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("r-\(UUID().uuidString).csv")
  try Data(text.utf8).write(to: path)
  defer { try? FileManager.default.removeItem(at: path) }
  return try RegisterFile(RegisterSource(path.path, crs: crs), in: target)
}

/// The only address of a register.
private func address(_ header: String, _ row: String) throws -> (AddressRegister.Address, RegisterFile) {
  let file = try register(header + "\n" + row + "\n")
  #expect(file.register.count == 1)
  return (file.register.address(0, of: 0), file)
}

private func house(_ line: String, in file: RegisterFile) -> String? {
  let match = Geocoder(file.register).match(.line(line))
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { file.register.identifier(of: $0) }
}

// MARK: Types and directions apart from the name

/// Calle Mayor 1 to 20 and Plaza Mayor 30 to 39, five kilometres apart.
private func spanish(_ header: String, _ street: String = "CALLE", _ square: String = "PLAZA") -> String {
  let rows =
    (1...20).map { "c\($0),\(street),MAYOR,\($0),41001,Sevilla,\(-5.99 + Double($0) * 0.0003),37.39" }
    + (30...39).map { "p\($0),\(square),MAYOR,\($0),41001,Sevilla,\(-5.99 + Double($0) * 0.0003),37.44" }
  return "id,\(header),numero,cod_postal,municipio,longitud,latitud\n" + rows.joined(separator: "\n") + "\n"
}

@Test(arguments: [
  "tipo_vial,nombre_via", "tipo_calle,nombre_calle", "tipus_carrer,nom_carrer", "sedime,odonimo",
  "type,nom_voie", "clase,calle", "nature,voie", "k,nombre_via",
])
func `the street's type is taken from whatever column holds it`(header: String) throws {
  let file = try register(spanish(header))
  #expect(Set(file.register.streetNames) == ["CALLE MAYOR", "PLAZA MAYOR"])
  #expect(house("Plaza Mayor 33, 41001 Sevilla", in: file) == "p33")
  for line in ["Plaza Mayor 5, 41001 Sevilla", "Calle Mayor 33, 41001 Sevilla"] {
    #expect(house(line, in: file) == nil, "\(line)")
  }
}

/// Not what stands in such a column of other registers, nor a country.
@Test(arguments: [("type", "ENTRADA", "PARCELA"), ("pais", "ESP", "ESP")])
func `other columns are no types`(column: String, first: String, second: String) throws {
  let text = spanish("\(column),nombre_via", first, second)
  #expect(try register(text).register.streetNames == ["MAYOR"])
}

@Test func `a type that the name holds as well is not said twice`() throws {
  let text = spanish("tipo_via,nombre_via").replacing("CALLE,MAYOR", with: "CALLE,Calle Mayor")
    .replacing("PLAZA,MAYOR", with: "PLAZA,Pl. Mayor")
  #expect(try Set(register(text).register.streetNames) == ["Calle Mayor", "Pl. Mayor"])
}

@Test(arguments: [
  "number,predir,street_name,street_type,sufdir", "add_number,st_predir,st_name,st_postyp,st_posdir",
  "number,prefix_dir,street_name,suffix_type,suffix_dir",
])
func `American streets have directions and types on both sides`(header: String) throws {
  var text = "id,\(header),city,postcode,lon,lat\n"
  for number in stride(from: 100, to: 140, by: 2) {
    text += "n\(number),\(number),N,Corcoran,St,,Durham,27701,\(-78.9 + Double(number) * 0.0001),36.00\n"
    text += "s\(number),\(number),S,Corcoran,St,,Durham,27701,\(-78.9 + Double(number) * 0.0001),35.97\n"
    text += "w\(number),\(number),,Fourteenth,St,NW,Durham,27701,\(-78.9 + Double(number) * 0.0001),35.9\n"
  }
  let file = try register(text)
  #expect(Set(file.register.streetNames) == ["N Corcoran St", "S Corcoran St", "Fourteenth St NW"])
  #expect(house("110 S Corcoran St, 27701 Durham", in: file) == "s110")
  #expect(house("110 N Corcoran St, 27701 Durham", in: file) == "n110")
}

// MARK: Layouts of publishers

@Test func `a Base Adresse Locale is read`() throws {
  let (address, file) = try address(
    "cle_interop;commune_insee;commune_nom;commune_deleguee_nom;voie_nom;lieudit_complement_nom;numero;suffixe;position;x;y;long;lat",
    "90010_0420_00005_bis;90010;Belfort;;Rue Haute;;5;bis;entrée;987000.1;6733000.2;6.8612;47.6381")
  #expect(address.street == "Rue Haute" && address.number?.description == "5BIS" && address.city == "Belfort")
  #expect(address.identifier == "90010_0420_00005_bis")
  #expect(file.crs.code == "EPSG:4326" && abs(address.x - 6.8612) < 1e-9 && abs(address.y - 47.6381) < 1e-9)
}

/// In Florence red and black numbers are two series, and black ones are written without a word.
@Test(arguments: [("5;;ROSSO", "5R"), ("5;;NERO", "5"), ("7;A;", "7A"), ("7;A;ROSSO", "7AR")])
func `Italy's archive of house numbers is read`(number: String, expected: String) throws {
  let (address, file) = try address(
    "CODICE_COMUNE;CODICE_ISTAT;ODONIMO;LOCALITA';PROGRESSIVO_ACCESSO;CIVICO;ESPONENTE;SPECIFICITA;METRICO;COORD_X_COMUNE;COORD_Y_COMUNE;METODO",
    "D612;048017;VIA DEI SERVI;;1001;\(number);;11,2590;43,7751;1")
  #expect(address.street == "VIA DEI SERVI" && address.number?.description == expected)
  #expect(file.crs.code == "EPSG:4326" && address.x == 11.259 && address.identifier == "1001")
}

@Test func `the Danish register is read`() throws {
  let (address, file) = try address(
    "id,status,vejkode,vejnavn,husnr,supplerendebynavn,postnr,postnrnavn,kommunekode,kommunenavn,etrs89koordinat_øst,etrs89koordinat_nord,wgs84koordinat_bredde,wgs84koordinat_længde",
    "0a3f507a,1,5412,Rentemestervej,8B,,2400,København NV,0101,København,721430.1,6179200.2,55.7066,12.5276")
  #expect(address.street == "Rentemestervej" && address.number?.description == "8B")
  #expect(address.postcode == "2400" && address.city == "København NV")
  #expect(file.crs.code == "EPSG:4326" && address.x == 12.5276 && address.y == 55.7066)
}

@Test func `the Swiss directory is read, with the postcode before the town`() throws {
  let (address, file) = try address(
    "ADR_EGAID;STR_ESID;BDG_EGID;ADR_EDID;STN_LABEL;ADR_NUMBER;BDG_CATEGORY;BDG_NAME;ZIP_LABEL;COM_FOSNR;COM_NAME;COM_CANTON;ADR_STATUS;ADR_EASTING;ADR_NORTHING",
    "100335354;10089624;443930;0;Christoph Merian-Platz;8;residential;;4052 Basel;2701;Basel;BS;real;2613090.000;1266479.000"
  )
  #expect(address.street == "Christoph Merian-Platz" && address.number?.value == 8)
  #expect(address.postcode == "4052" && address.city == "Basel")
  #expect(file.crs.code == "EPSG:2056" && address.x == 2_613_090)
}

@Test func `the Belgian register is read in the language that the region fills in`() throws {
  let header =
    "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,streetname_de,streetname_fr,streetname_nl,region_code,status"
  let (flemish, file) = try address(
    header,
    "104000,194000,51.05,3.72,2000001,,12,44021,,,Gent,9000,,GENT,1,,,Veldstraat,BE-VLG,current")
  #expect(flemish.street == "Veldstraat" && flemish.city == "Gent" && flemish.postcode == "9000")
  #expect(
    flemish.number?.value == 12 && file.crs.code == "EPSG:4326" && flemish.x == 3.72 && flemish.y == 51.05)
  let (walloon, _) = try address(
    header,
    "185000,128000,50.46,4.86,3000001,,7,92094,,Namur,,5000,NAMUR,,2,,Rue de Fer,,BE-WAL,current")
  #expect(walloon.street == "Rue de Fer" && walloon.city == "Namur")
}

private let czech =
  "Kód ADM;Kód obce;Název obce;Kód části obce;Název části obce;Kód ulice;Název ulice;Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od"

/// Prague's Dlouhá lies at 14.42° E and 50.09° N; the register counts to the west and the south, maps the other way.
@Test(arguments: ["742700.25;1042900.50", "-742700.25;-1042900.50"])
func `the Czech register is read, with both numbers and its own axes`(place: String) throws {
  let file = try register(
    czech
      + "\n21692360;554782;Praha;490067;Staré Město;457876;Dlouhá;č.p.;705;16;a;11000;\(place);2011-07-01\n",
    in: CRS.wgs84)
  let address = file.register.address(0, of: 0)
  #expect(address.street == "Dlouhá" && address.number?.description == "705/16A")
  #expect(address.city == "Praha" && address.postcode == "11000" && address.identifier == "21692360")
  #expect(abs(address.x - 14.42) < 0.01 && abs(address.y - 50.09) < 0.01)
}

// MARK: What cannot be read

@Test func `coordinates of the wrong sign are an error that says so`() throws {
  let rows = (1...8).map { "\($0);Dlouhá;\($0);Praha;\(730_000 + $0 * 20);1043000" }
  let text = "id;street;number;city;x;y\n" + rows.joined(separator: "\n") + "\n"
  let error = #expect(throws: FileError.self) { try register(text, crs: "EPSG:5514") }
  #expect(error?.code == .badData && error?.hint?.contains("minus") == true)
  let exchanged = text.replacing(";1043000", with: "").replacing("Praha;", with: "Praha;1043000;")
  let other = #expect(throws: FileError.self) { try register(exchanged, crs: "EPSG:5514") }
  #expect(other?.hint?.contains("exchanged") == true)
}

@Test func `a column that is missing is told with those that are there`() throws {
  let error = #expect(throws: FileError.self) {
    try register("id,odd name,x,y\n1,Major,430000,4580000\n", crs: "EPSG:25831")
  }
  #expect(error?.problem == "the register has no column for the street")
  #expect(error?.hint?.contains("\"id\", \"odd name\", \"x\", \"y\"") == true)
  // What may be somebody's is not shown.
  let headerless = #expect(throws: FileError.self) {
    try register("1,Major,430000,4580000\n2,Major,430010,4580000\n", crs: "EPSG:25831")
  }
  #expect(headerless?.hint?.contains("Major") == false)
}
