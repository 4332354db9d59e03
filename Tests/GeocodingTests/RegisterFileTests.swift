import Foundation
import GRDB
import Geography
import Layers
import Testing

@testable import Geocoding

/// A file in a folder of its own, which goes with it.
private final class TemporaryFile {
  let path: String
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("r-\(UUID().uuidString)")

  init(_ text: String, name: String = "register.csv") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent(name).path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The examples of FIPS 180-4 that NIST publishes, and one that fills blocks in pieces.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (
    String(repeating: "a", count: 1_000_000),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
  ),
])
func `the digest is SHA-256`(text: String, digest: String) {
  for piece in [1, 63, 64, 1000, 1_000_001] where text.utf8.count < 1000 || piece > 60 {
    var hash = SHA256()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      bytes[start..<min(bytes.count, start + piece)].withUnsafeBufferPointer { hash.update($0) }
    }
    #expect(hash.hexadecimal == digest)
  }
}

@Test(arguments: [
  (["alumne", "adreça", "cp", "municipi"], QueryLayout(line: 1, postcode: 2, city: 3)),
  (["id", "Straße", "Hausnummer", "PLZ", "Ort"], QueryLayout(street: 1, number: 2, postcode: 3, city: 4)),
  (["pupil", "indirizzo", "civico", "cap"], QueryLayout(street: 1, number: 2, postcode: 3)),
  (["query"], QueryLayout(line: 0)),
  (["street", "number", "address"], QueryLayout(line: 2, street: 0, number: 1)),
  (
    ["street_type", "street", "number", "suffix", "floor"],
    QueryLayout(street: 1, number: 2, floor: 4, streetType: 0, suffix: 3)
  ),
  (["tipo", "letra", "calle", "numero"], QueryLayout(street: 2, number: 3)),
  (
    ["Tipus via", "nom via", "número", "lletra número"],
    QueryLayout(street: 1, number: 2, streetType: 0, suffix: 3)
  ),
])
func `the columns of addresses are known by their names`(header: [String], layout: QueryLayout) {
  #expect(QueryLayout.recognise(header: header) == layout)
}

@Test(arguments: [
  (["Carrer", "Major", "12", "B"], "Carrer Major", "12 B"), (["", "Major", "12", ""], "Major", "12"),
  (["Carrer", " ", "12", "B"], " ", "12 B"), (["Via", "Roma", "12", "3"], "Via Roma", "12/3"),
  (["rue", "de Lille", "", "bis"], "rue de Lille", ""),
])
func `what stands apart is put together`(row: [String], street: String, number: String) {
  let layout = QueryLayout(street: 1, number: 2, streetType: 0, suffix: 3)
  #expect(layout.query { row[$0] } == .fields(street: street, number: number))
}

@Test(arguments: [
  (["Carrer Major 12, Portvell", "", "", ""], "Carrer Major 12, Portvell"),
  (["Carrer Major 12, Portvell", "Carrer", " ", ""], "Carrer Major 12, Portvell"),
  (["Casa Nova", "Carrer", "Major", "12"], "Carrer Major"), (["", "Carrer", " ", "12"], ""),
])
func `the line is read where the street is empty`(row: [String], street: String) {
  let layout = QueryLayout.recognise(header: ["address", "street_type", "street", "number"])
  #expect(layout?.query { row[$0] } == .fields(street: street, number: row[3]))
}

@Test func `a layer of a GeoPackage is a register`() throws {
  let file = try TemporaryFile("", name: "city.gpkg")
  let points = Layer(
    name: "addresses", crs: try CRS("EPSG:25831"),
    geometries: Geometries(pointsX: [430_000, 430_010], y: [4_580_000, 4_580_010]),
    columns: [
      Column(name: "street", values: .text(["Carrer Major", "Carrer Major"])),
      Column(name: "number", values: .integer([1, 3])),
    ])
  let package = try GeoPackageFile(file.path, overwrite: true)
  try package.add(points)
  var other = points
  other.name = "others"
  other.columns[1].values = .integer([5, 7])
  try package.add(other)
  try package.commit()
  #expect(throws: FileError.self) { try RegisterFile(RegisterSource(file.path)) }
  for (name, number, missing) in [("#addresses", "3", "7"), ("|layername=others", "7", "3")] {
    for _ in 0..<2 {
      let register = try RegisterFile(RegisterSource(file.path + name, index: .beside))
      #expect(register.crs.code == "EPSG:25831" && register.register.count == 2)
      let geocoder = Geocoder(register.register)
      let matches = geocoder.match([.line("C/ Major \(number)"), .line("C/ Major \(missing)")])
      #expect(matches[0].matchType == .address && matches[1].matchType != .address)
    }
  }
  let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
  #expect(
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["city.gpkg", "city.gpkg.index"])
}

@Test func `a table without addresses has no layout`() {
  #expect(QueryLayout.recognise(header: ["pupil", "postcode", "city"]) == nil)
}

@Test func `rows may each name their coordinate system`() throws {
  // The same place in zones 32 and 33, by gdaltransform -s_srs EPSG:25832 -t_srs EPSG:25833.
  let file = try TemporaryFile(
    """
    lokalid;adressenavn;nummer;bokstav;EPSG-kode;Nord;Øst;postnummer;poststed
    1;Storgata;1;;25832;6752000;640000;2407;ELVERUM
    2;Storgata;3;;25833;NORTHING;EASTING;2407;ELVERUM
    3;Storgata;5;;25833;NORTHING;EASTING;2407;ELVERUM

    """.replacing("NORTHING", with: "6754090.992").replacing("EASTING", with: "314328.495"))
  let read = try RegisterFile(RegisterSource(file.path))
  #expect(read.crs.code == "EPSG:25833")
  let first = read.register.address(0, of: 0)
  let second = read.register.address(1, of: 0)
  #expect(first.identifier == "1")
  #expect(abs(first.x - second.x) < 0.01 && abs(first.y - second.y) < 0.01)
}

@Test func `BANO has no header and its first row counts`() throws {
  let file = try TemporaryFile(
    """
    460070005A-6099F,6099F,Place Poste,46090,Arcambal,CAD,44.456915,1.515535
    460070064P-6575F,6575F,Rue des Lilas,46090,Arcambal,CAD,44.480064,1.556136

    """)
  let read = try RegisterFile(RegisterSource(file.path))
  #expect(read.register.count == 2)
  #expect(read.crs.code == "EPSG:4326")
  #expect(read.register.address(0, of: 0).identifier == "460070005A-6099F")
}

@Test func `named columns are used and no others`() throws {
  let file = try TemporaryFile("a,b,street,e,n\n7,Major,Wrong,430000,4580000\n")
  let read = try RegisterFile(
    RegisterSource(
      file.path, columns: ["street": "B", "number": "a", "x": "e", "y": "n"], crs: "EPSG:25831",
      city: "Ribera"))
  let address = read.register.address(0, of: 0)
  #expect(address.street == "Major" && address.number?.value == 7 && address.city == "Ribera")
  #expect(address.identifier == "1")
  #expect(throws: FileError.self) {
    try RegisterFile(RegisterSource(file.path, columns: ["street": "c", "x": "e", "y": "n"]))
  }
}

@Test func `a layer of points is a register`() throws {
  let file = try TemporaryFile(
    """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"street":"Via Roma","number":"3","city":"Asti","id":"x3"},
    "geometry":{"type":"Point","coordinates":[8.2,44.9]}}]}
    """, name: "register.geojson")
  let read = try RegisterFile(RegisterSource(file.path), in: CRS("EPSG:25832"))
  #expect(read.crs.code == "EPSG:25832" && read.ownCRS.code == "EPSG:4326")
  let match = Geocoder(read.register).match(.line("Via Roma 3, Asti"))
  #expect(match.outcome == .accepted)
  // gdaltransform -s_srs EPSG:4326 -t_srs EPSG:25832
  #expect(
    abs((match.best?.x ?? 0) - 436_838.172) < 0.001 && abs((match.best?.y ?? 0) - 4_972_153.032) < 0.001)
}

/// A register and its index; the index is made by the first reading.
private func keptTown(_ text: String) throws -> (file: TemporaryFile, source: RegisterSource, index: String) {
  let file = try TemporaryFile(text)
  let source = RegisterSource(file.path, crs: "EPSG:25831", city: "Ribera", index: .beside)
  _ = try RegisterFile(source)
  return (file, source, file.path + ".index")
}

private let townText = """
  id,street,number,suffix,postcode,x,y
  a,Carrer Major,1,,08001,430000,4580000
  b,Carrer Major,2,bis,08001,430010,4580010
  c,Plaça Nova,s/n,,08002,430100,4580100
  d,,5,,08002,430100,4580100

  """

@Test func `a kept register is the same as one that is read`() throws {
  let (file, source, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  #expect(FileManager.default.fileExists(atPath: index))
  let key = try RegisterFile(source)
  let plain = try RegisterFile(RegisterSource(file.path, crs: "EPSG:25831", city: "Ribera"))
  #expect(key.crs == plain.crs && key.ownCRS == plain.ownCRS && key.hash == plain.hash)
  #expect(key.notes == plain.notes && key.register.report == plain.register.report)
  #expect(key.register.keptColumns == plain.register.keptColumns)
  #expect(key.register.coordinates == plain.register.coordinates)
}

@Test func `a changed register or setting makes a new index`() throws {
  let (file, source, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  let before = try Data(contentsOf: URL(fileURLWithPath: index))
  _ = try RegisterFile(source)
  #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == before)
  try Data(townText.replacing("Nova", with: "Vella").utf8).write(to: URL(fileURLWithPath: file.path))
  #expect(try RegisterFile(source).register.streetNames.contains("Plaça Vella"))
  #expect(try RegisterFile(source).register.streetNames.contains("Plaça Vella"))
  var other = source
  other.city = "Asti"
  #expect(try RegisterFile(other).register.cityNames == ["Asti"])
}

@Test func `a damaged index is made again`() throws {
  let (file, source, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  let plain = try RegisterFile(source).register.keptColumns
  let whole = try Data(contentsOf: URL(fileURLWithPath: index))
  var damages: [Data] = [Data(), Data("rubbish".utf8), whole.prefix(whole.count / 2), whole.prefix(100)]
  for position in stride(from: 17, to: whole.count, by: 997) {
    var damaged = whole
    damaged[position] ^= 0x55
    damages.append(damaged)
  }
  for damaged in damages {
    try damaged.write(to: URL(fileURLWithPath: index))
    #expect(try RegisterFile(source).register.keptColumns == plain)
  }
}

@Test func `no index is no error`() throws {
  let file = try TemporaryFile(townText)
  let source = RegisterSource(file.path, crs: "EPSG:25831", index: .at("/nowhere/at/all.index"))
  let read = try RegisterFile(source)
  #expect(read.register.count == 3)
  #expect(read.notes.count == 1 && read.notes.allSatisfy { $0.text.contains("names no town") })
}

@Test func `an index with other values in place of text and bytes is made again`() throws {
  let (file, source, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  let plain = try RegisterFile(source).register.keptColumns
  for change in [
    "UPDATE columns SET bytes = 'text' WHERE name = 'numbers'",
    "UPDATE words SET text = x'00ff' WHERE name = 'crs'",
    "UPDATE columns SET name = NULL WHERE name = 'xs'", "UPDATE words SET name = NULL WHERE name = 'notes'",
    "DELETE FROM columns WHERE name = 'starts'", "DROP TABLE words",
  ] {
    let queue = try DatabaseQueue(path: index)
    try queue.write { try $0.execute(sql: change) }
    try queue.close()
    #expect(try RegisterFile(source).register.keptColumns == plain, "\(change)")
  }
}

@Test func `only its owner may read an index`() throws {
  let (file, _, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  let rights = try FileManager.default.attributesOfItem(atPath: index)[.posixPermissions] as? Int
  #expect(rights == 0o600)
}

@Test func `other rules of normalisation make another index`() throws {
  var languages = AddressLanguage.all
  let digest = NormalisationRules.digest
  #expect(NormalisationRules.digest(of: languages) == digest)
  languages.removeLast()
  #expect(NormalisationRules.digest(of: languages) != digest)
  // The key rests on them, so that what was kept by other rules is not read.
  let (file, source, index) = try keptTown(townText)
  defer { withExtendedLifetime(file) {} }
  let key = try RegisterFile.key(source, hash: RegisterFile(source).hash, assumed: nil, target: nil)
  #expect(key.contains(digest))
  #expect(KeptRegister(path: index, key: key).read() != nil)
  let other = key.replacing(digest, with: NormalisationRules.digest(of: languages))
  #expect(KeptRegister(path: index, key: other).read() == nil)
}

@Test func `the town that nearly all addresses name is the register's that names none`() throws {
  let file = try TemporaryFile(townText)
  var read = try RegisterFile(RegisterSource(file.path, crs: "EPSG:25831"))
  let queries: [AddressQuery] =
    Array(repeating: .fields(street: "Major", number: "1", city: "VILANOVA"), count: 9)
    + [.fields(street: "Major", number: "2", city: "Olot"), .fields(street: "Major", number: "2")]
  #expect(!Geocoder(read.register).match(queries[..<9].map { $0 }).contains { $0.outcome == .accepted })
  read.takeTown(NamedTowns(queries))
  let outcomes = Geocoder(read.register).match(queries).map(\.outcome)
  #expect(outcomes[..<9].allSatisfy { $0 == .accepted } && outcomes[9] != .accepted)
  #expect(
    read.notes.count == 1
      && read.notes[0].text.contains("taken to be that of VILANOVA, which 9 of 10 addresses"))
  var divided = try RegisterFile(RegisterSource(file.path, crs: "EPSG:25831"))
  divided.takeTown(NamedTowns([.line("Major 1, Olot"), .line("Major 1, 08001 Vilanova"), .line("Major 2")]))
  #expect(!divided.register.namesTowns)
}
