import Foundation
import Testing

/// A small town and its people, in a folder that goes with them.
private final class Town: Sendable {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("town-\(UUID().uuidString)").path

  static let register = """
    id,nom_via,numero,cp,municipi,x,y
    a1,Carrer d'Aribau,1,08011,Ribera,430000,4580000
    a2,Carrer d'Aribau,2,08011,Ribera,430010,4580020
    a5,Carrer d'Aribau,5,08011,Ribera,430040,4580000
    a9,Carrer d'Aribau,9,08011,Ribera,430080,4580000
    m1,Passeig de la Marina,1,08012,Ribera,431000,4580500
    m2,Passeig de la Marina,2,08012,Ribera,431010,4580520
    s1,Carrer de Sant Pau,1,08012,Ribera,431500,4580500
    s2,Carrer de Sant Pere,1,08012,Ribera,432500,4580500

    """

  init(register: String = Town.register) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(register, to: "register.csv")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws { try data.write(to: URL(fileURLWithPath: path(name))) }

  func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  func geocode(_ arguments: String...) throws -> Binary {
    try Binary(
      ["geocode", "pupils.csv", "--register", "register.csv", "--register-crs", "EPSG:25831"] + arguments,
      folder: folder)
  }
}

@Suite struct GeocodeTests {
  private let town: Town

  init() throws { town = try Town() }

  @Test func columnsAndRowsStayAndTheAnswersAreAdded() throws {
    try town.write(
      """
      codi;carrer;número;CP;municipi;nota
      p1;Carrer d'Aribau;5;08011;Ribera;"a; ""b"", c"
      p2;aribau;9;08011;Ribera;
      p3;Rambla inventada;3;08011;Ribera;x

      """, to: "pupils.csv")
    let run = try town.geocode("--output", "homes.csv")
    #expect(run.status == 0 && run.output.isEmpty)
    let lines = try town.read("homes.csv").split(separator: "\n")
    #expect(
      lines[0]
        == "codi,carrer,número,CP,municipi,nota,outcome,match_type,score,lon,lat,x,y,register_id,matched_street,matched_number,matched_postcode,matched_city,error_m,faults"
    )
    #expect(lines[1].hasPrefix("p1,Carrer d'Aribau,5,08011,Ribera,\"a; \"\"b\"\", c\",accepted,address,"))
    #expect(lines[1].contains(",430040,4580000,a5,Carrer d'Aribau,5,08011,Ribera,0,"))
    #expect(lines[2].hasPrefix("p2,aribau,9,08011,Ribera,,"))
    #expect(lines[3] == "p3,Rambla inventada,3,08011,Ribera,x,refused,none,0,,,,,,,,,,,")
    #expect(lines.count == 4)
    #expect(run.errors.hasPrefix("3 rows: "))
    #expect(run.errors.contains("Register: register.csv, 8 addresses in 4 streets, EPSG:25831\n  SHA-256 "))
    #expect(run.errors.contains("expected to be right"))
  }

  /// The places agree with another program: `gdaltransform -s_srs EPSG:25831 -t_srs EPSG:4326`.
  @Test func placesAreGivenInDegreesToo() throws {
    try town.write("address\n\"Carrer d'Aribau 5, 08011 Ribera\"\n", to: "pupils.csv")
    let fields = try town.geocode().output.split(separator: "\n")[1].split(separator: ",")
    let longitude = try #require(fields.compactMap { Double($0) }.first { $0 > 2 && $0 < 2.5 })
    let latitude = try #require(fields.compactMap { Double($0) }.first { $0 > 41 && $0 < 42 })
    #expect(abs(longitude - 2.163_476_102) < 2e-7)
    #expect(abs(latitude - 41.368_473_773) < 2e-7)
  }

  @Test func aNameThatIsTakenAsksForAPrefix() throws {
    try town.write("address,lon\nCarrer d'Aribau 5,x\n", to: "pupils.csv")
    let refused = try town.geocode()
    #expect(refused.status == 65)
    #expect(refused.errors.contains("column \"lon\"") && refused.errors.contains("--prefix geocoded_"))
    let run = try town.geocode("--prefix", "geocoded_")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("address,lon,geocoded_outcome,"))
  }

  @Test func aReviewIsReadBack() throws {
    try town.write(
      """
      id,carrer,num
      1,Carrer de Sant P.,1
      2,Carrer d'Aribau,5
      3,Carrer de Sant Pe,1

      """, to: "pupils.csv")
    let first = try town.geocode("--output", "homes.csv", "--review", "review.csv")
    #expect(first.status == 0)
    var lines = try town.read("review.csv").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    #expect(
      lines[0].hasPrefix(
        "internal_row,street,number,decision,score,faults,candidate_1_id,candidate_1_address"))
    #expect(lines[1].hasPrefix("1,Carrer de Sant P.,1,,"))
    #expect(!lines.contains { $0.contains("Aribau") })
    let doubtful = try town.read("homes.csv").split(separator: "\n")[1]
    #expect(doubtful.contains(",review,street,"))
    lines[1] = lines[1].replacing("Sant P.,1,,", with: "Sant P.,1,m2,")
    try town.write(lines.joined(separator: "\n"), to: "filled.csv")
    let second = try town.geocode("--decisions", "filled.csv")
    #expect(second.status == 0)
    let decided = second.output.split(separator: "\n")[1]
    #expect(decided.hasPrefix("1,Carrer de Sant P.,1,accepted,address,1,"))
    #expect(decided.contains(",m2,Passeig de la Marina,2,"))
    #expect(second.errors.contains("decided by a reviewer: 1"))
    try town.write(try town.read("filled.csv").replacing(",1,m2,", with: ",1,none,"), to: "none.csv")
    let none = try town.geocode("--decisions", "none.csv").output.split(separator: "\n")[1]
    #expect(none.hasPrefix("1,Carrer de Sant P.,1,refused,none,0,,"))
    try town.write(try town.read("filled.csv").replacing(",1,m2,", with: ",1,2,"), to: "second.csv")
    let chosen = try town.geocode("--decisions", "second.csv").output.split(separator: "\n")[1]
    let identifiers = lines[1].split(separator: ",", omittingEmptySubsequences: false).filter {
      $0 == "s1" || $0 == "s2"
    }
    #expect(identifiers.count == 2 && chosen.contains(",\(identifiers[1]),"))
    let overwritten = try town.geocode("--decisions", "filled.csv", "--review", "filled.csv", "--overwrite")
    #expect(overwritten.status == 64)
  }

  @Test func theRegisterIsKeptBesideUnlessItIsNotWanted() throws {
    try town.write("address\n\"Carrer d'Aribau 5, Ribera\"\n", to: "pupils.csv")
    let plain = try town.geocode("--no-index")
    #expect(!FileManager.default.fileExists(atPath: town.path("register.csv.index")))
    let kept = try [town.geocode(), town.geocode()]
    #expect(FileManager.default.fileExists(atPath: town.path("register.csv.index")))
    #expect(kept.allSatisfy { $0.output == plain.output && $0.errors == plain.errors })
    #expect(try town.geocode("--index", "pupils.csv").status == 64)
  }

  @Test func whatTellsWherePeopleLiveIsTheirOwnersAlone() throws {
    try town.write("address\n\"Carrer d'Aribau 5, Ribera\"\nCarrer de Sant P. 1\n", to: "pupils.csv")
    #expect(try town.geocode("--output", "homes.csv", "--review", "review.csv").status == 0)
    for name in ["homes.csv", "review.csv", "register.csv.index"] {
      let rights =
        try FileManager.default.attributesOfItem(atPath: town.path(name))[.posixPermissions] as? Int
      #expect(rights == 0o600, "\(name)")
    }
  }

  @Test func theTownOfAllAddressesIsTheRegisters() throws {
    let town = try Town(register: "via,num,x,y\nMajor,1,431000,4581000\nMajor,3,431010,4581000\n")
    try town.write("id,via,num,municipi\na,Carrer Major,1,Olot\nb,C/ Major,3,OLOT\n", to: "pupils.csv")
    let run = try town.geocode("--no-index")
    #expect(run.output.components(separatedBy: ",accepted,").count == 3)
    #expect(run.errors.contains("taken to be that of Olot, which 2 of 2 addresses with a town name"))
  }

  @Test func addressesForReviewAreNoHomes() throws {
    try town.write(
      """
      id,carrer,num,escola
      1,Carrer d'Aribau,5,e
      2,Carrer d'Aribau,9,e
      3,Carrer de Sant P.,1,e

      """, to: "pupils.csv")
    #expect(try town.geocode("--output", "homes.csv").status == 0)
    try town.write("code,x,y\ne,430000,4580000\n", to: "schools.csv")
    try town.write(
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25831"}},"features":[
      {"type":"Feature","properties":{"code":"a"},"geometry":{"type":"Polygon","coordinates":[[[429000,4579000],
      [434000,4579000],[434000,4582000],[429000,4582000],[429000,4579000]]]}}]}
      """, to: "zones.geojson")
    let run = try Binary(
      [
        "distances", "--zones", "zones.geojson", "--zone-id", "code", "--schools", "schools.csv",
        "--school-id", "code",
        "--pupils", "homes.csv", "--attends", "escola", "--crs", "EPSG:25831", "--level", "city",
      ], folder: town.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1 address is for review"), "\(run.errors)")
    #expect(run.errors.contains("1 – address doubtful"), "\(run.errors)")
  }

  @Test func otherNamesOfStreetsAreKnown() throws {
    try town.write("address\n\"Avinguda del Generalíssim 2, Ribera\"\n", to: "pupils.csv")
    try town.write("alias,street\nAvinguda del Generalíssim,Passeig de la Marina\n", to: "aliases.csv")
    #expect(try town.geocode().output.contains(",refused,none"))
    #expect(try town.geocode("--aliases", "aliases.csv").output.contains(",m2,Passeig de la Marina,2,"))
  }

  /// Names of no street are told, and a street of today keeps its name against an old one.
  @Test func otherNamesThatNameNothingAreTold() throws {
    try town.write("address\n\"Passeig de la Marina 2, Ribera\"\n", to: "pupils.csv")
    try town.write(
      "alias,street\nCarrer Vell,Carrer de Mai\n,Carrer d'Aribau\nPasseig de la Marina,Carrer d'Aribau\n",
      to: "aliases.csv")
    let run = try town.geocode("--aliases", "aliases.csv")
    #expect(run.output.contains(",m2,Passeig de la Marina,2,"))
    let told = "note: other names of streets in aliases.csv that are left out, as"
    #expect(run.errors.contains("\(told) a cell is empty: 1 (row 2)"), "\(run.errors)")
    #expect(run.errors.contains("\(told) the register has no such street: 1 (row 1)"), "\(run.errors)")
    #expect(run.errors.contains("\(told) another street of the register has that name: 1 (row 3)"))
  }

  @Test func threadsDoNotMatter() throws {
    let streets = ["Carrer d'Aribau", "C/ Sant Pau", "pg marina", "Sant Pera", "", "Nowhere"]
    let rows = (0..<70_000).map { "\($0),\(streets[$0 % streets.count]),\($0 % 11)" }
    try town.write("id,carrer,num\n" + rows.joined(separator: "\n") + "\n", to: "pupils.csv")
    for threads in ["1", "3"] {
      let run = try town.geocode(
        "--threads", threads, "--output", "homes\(threads).csv", "--review", "review\(threads).csv")
      #expect(run.status == 0)
    }
    #expect(try town.read("homes1.csv") == town.read("homes3.csv"))
    #expect(try town.read("review1.csv") == town.read("review3.csv"))
    let order = try town.read("homes1.csv").split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(order == (0..<70_000).map { Substring(String($0)) })
  }

  /// Whatever stands in the fields, each row comes out once and in its place.
  @Test func rubbishIsSurvived() throws {
    var content = Data("id,address,cp\n".utf8)
    func add(_ id: String, _ address: [UInt8]) {
      content.append(contentsOf: Array("\(id),\"".utf8) + address + Array("\",08011\n".utf8))
    }
    var state: UInt64 = 7
    func byte() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      return byte == UInt8(ascii: "\"") ? 0 : byte
    }
    add("empty", [])
    add("null", Array("NULL".utf8))
    add("zero", [0, 0, 0])
    add("long", Array(String(repeating: "Carrer d'Aribau 5 ", count: 600).utf8))
    add("one", [UInt8](repeating: 0x61, count: 10_000))
    add("digits", [UInt8](repeating: 0x39, count: 10_000))
    add("accents", Array(String(repeating: "\u{301}", count: 5_000).utf8))
    add("quotes", Array("a\"\"\u{301} b".utf8))
    for index in 0..<200 { add("r\(index)", (0..<(index * 7)).map { _ in byte() }) }
    add("last", Array("Carrer d'Aribau 5".utf8))
    try town.write(content, to: "pupils.csv")
    let run = try town.geocode("--output", "homes.csv", "--review", "review.csv")
    #expect(run.status == 0)
    let ids = try Table(town.read("homes.csv")).rows.map { $0[0] }
    let named = ["empty", "null", "zero", "long", "one", "digits", "accents", "quotes"]
    #expect(ids == named + (0..<200).map { "r\($0)" } + ["last"])
    #expect(try town.read("homes.csv").hasSuffix("08011,Ribera,0,\n"))
  }

  @Test(arguments: [
    (["id,carrer,num,x,y", "1,Major,1,,"], "EPSG:25831", "no row of the register has coordinates"),
    (["id,carrer,num", "1,Major,1"], "EPSG:25831", "no column for the coordinates"),
    (["id,name,x,y", "1,Major,430000,4580000"], "EPSG:25831", "no column for the street"),
    (["id,carrer,x,y", "1,Major,2.1,41.4"], "EPSG:25831", "the coordinates look like degrees"),
    (["id,carrer,x,y", "1,Major,430000,4580000"], "EPSG:4326", "the coordinates are no degrees"),
    (["id,carrer,x,y", "1,Major,430000,4580000"], "EPSG:1", "unknown coordinate reference system"),
    (["id,carrer,x,y", "1,,430000,4580000"], "EPSG:25831", "no address with a street and coordinates"),
    (["id,carrer,x,y", "1,Major,430000"], "EPSG:25831", "no row of the register has coordinates"),
    (
      ["id,carrer,x,y", "1,Major,430000,4580000,1"], "EPSG:25831", "row 1: the row has 5 fields, the header 4"
    ),
    (["id,carrer,x,y"], "EPSG:25831", "no row of the register has coordinates"),
    ([""], "EPSG:25831", "the file is empty"),
  ])
  func registersThatCannotBeUsedAreExplained(lines: [String], crs: String, message: String) throws {
    let town = try Town(register: lines.joined(separator: "\n"))
    try town.write("address\nCarrer Major 1\n", to: "pupils.csv")
    let run = try Binary(
      [
        "geocode", "pupils.csv", "--register", "register.csv", "--register-crs", crs, "--output", "homes.csv",
      ],
      folder: town.folder)
    #expect(run.status == 65)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("Major"))
    #expect(!FileManager.default.fileExists(atPath: town.path("homes.csv")))
  }

  @Test func rowsThatCannotBeUsedAreCounted() throws {
    let town = try Town(
      register: Town.register
        + "m1,Passeig de la Marina,3,08012,Ribera,431020,4580500\n"
        + "z1,,3,08012,Ribera,431020,4580500\nz2,Passeig Nou,3,08012,Ribera,here,4580500\n"
        + "z3,Passeig Nou,s/n,08012,Ribera,431020,4580600\n")
    try town.write("address\n\"Passeig de la Marina 2, Ribera\"\n", to: "pupils.csv")
    let run = try town.geocode()
    #expect(run.status == 0)
    #expect(run.errors.contains("1 row of the register left out: no street"))
    #expect(run.errors.contains("1 row of the register left out: no coordinates"))
    #expect(run.errors.contains("1 row of the register without a house number"))
    #expect(run.errors.contains("1 row of the register with an identifier that an earlier row bears"))
  }

  @Test func aCRSThatIsNotValidThereIsRefused() throws {
    try town.write("address\nCarrer d'Aribau 5\n", to: "pupils.csv")
    let run = try Binary(
      ["geocode", "pupils.csv", "--register", "register.csv", "--register-crs", "EPSG:3003"],
      folder: town.folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("the addresses lie where EPSG:3003"), "\(run.errors)")
  }

  @Test func errorsNeverPrintAnAddress() throws {
    try town.write("address,note\nCarrer Secret 5,\nCarrer Secret 6,x,y\n", to: "pupils.csv")
    let run = try town.geocode("--output", "homes.csv")
    #expect(run.status == 65)
    #expect(run.errors.contains("pupils.csv, row 2: the row has 3 fields, the header 2"))
    #expect(!run.errors.contains("Secret"))
    #expect(!FileManager.default.fileExists(atPath: town.path("homes.csv")))
  }
}

/// The rows of a comma-separated text, quotation marks resolved; for texts that hold any bytes.
private struct Table {
  var rows: [[String]] = []

  init(_ text: String) {
    var (row, field, quoted) = ([String](), [UInt8](), false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ",") where !quoted, UInt8(ascii: "\n") where !quoted:
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      default: field.append(byte)
      }
    }
    rows.removeFirst()
  }
}
