import Foundation
import Geography
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

@Suite struct StudyCheckTests {
  private func check(_ fixture: TinyStudy) throws -> StudyCheck {
    let check = try StudyCheck(path: fixture.path("study.yml"))
    // What readers of files say of layers is in English.
    let texts = check.findings.filter { $0.kind != .mendedOnReading }.flatMap { finding in
      [finding.text] + [finding.hint].compactMap { $0 } + finding.places.compactMap(\.detail)
    }
    #expect((texts + check.leftOut).english.filter { $0.hasPrefix("not in [") } == [])
    return check
  }

  private func kinds(_ check: StudyCheck) -> [String] {
    check.findings.map { "\($0.kind.rawValue) \($0.dataset) \($0.count)" }
  }

  private static let studyWithPlaces = TinyStudy.study.replacingOccurrences(
    of: "sector: titularitat, x", with: "sector: titularitat, capacity: places, zone: zona, x")

  @Test func aSoundStudyHasNoFindings() throws {
    let check = try check(TinyStudy())
    #expect(kinds(check) == [])
    #expect(check.leftOut.isEmpty)
    #expect(check.crs?.code == "EPSG:25831")
    #expect(check.profiles.map(\.dataset) == ["zones", "districts", "schools", "pupils"])
    let pupils = try #require(check.profiles.last)
    #expect(pupils.rows == 8)
    let isced = try #require(pupils.columns.first { $0.name == "isced" })
    #expect(
      isced.standard == "parents_education" && isced.unknown == 1 && isced.different == 6
        && isced.repeated == 1)
  }

  /// What a run refuses, or notes, of teachers and costs.
  @Test(
    arguments: [
      ("E,meals,150\nW,Total,300\n", "1,W,1,teaching\n", "unreadable_file costs 1", "the total of others"),
      ("W,fees,100\n", "1,W,1,support\n", "repeated_row costs 1", "repeats an earlier one"),
      ("", "1,W,50,support\n", "unreadable_file staff 1", "too large for one teacher"),
      ("", "1,W,1,Support\n", "unlisted_value staff 1", "no teacher has a role"),
    ])
  func schoolTablesAreChecked(costs: String, staff: String, kind: String, sentence: String) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + """
        costs: {file: costs.csv, columns: {school: s, type: type, amount: amount}}
        staff: {file: staff.csv, columns: {teacher: t, school: s, fte: fte, role: role}}

        """)
    try fixture.write("s,type,amount\nW,fees,100\nW,meals,200\nE,fees,120\n" + costs, to: "costs.csv")
    try fixture.write(
      "t,s,fte,role\n2,E,1,support\n".replacing("support", with: costs.isEmpty ? "x" : "support") + staff,
      to: "staff.csv")
    let found = try check(fixture)
    #expect(kinds(found).contains(kind), "\(kinds(found))")
    #expect(found.findings.contains { $0.sentence.contains(sentence) })
  }

  /// The map of the street, with the last home moved 600 m off it; one that lacks an end; one of elsewhere; and half a file.
  @Test func streetMapsAreChecked() throws {
    let map = try TinyStudy.streetMap()
    func found(_ map: String) throws -> [String] {
      let fixture = try TinyStudy(
        study: TinyStudy.study + "streets: {file: map.osm}\n",
        pupils: TinyStudy.pupils.replacing("h,P,n,,431900,4580500", with: "h,P,n,,431900,4581101"))
      try fixture.write(map, to: "map.osm")
      let findings = try check(fixture).findings
      #expect(!FileManager.default.fileExists(atPath: fixture.path("map.osm.walking.index")))
      return findings.filter { $0.kind != .homeOutsideZones }
        .map { "\($0.kind.rawValue) \($0.dataset) \($0.count) \($0.severity.rawValue)" }
    }
    #expect(try found(map) == ["far_from_streets pupils 1 warning"])
    #expect(
      try found(map.replacing("<nd ref=\"2\"/>", with: "<nd ref=\"2\"/><nd ref=\"9\"/>"))
        == ["incomplete_streets streets 1 warning", "far_from_streets pupils 1 warning"])
    #expect(
      try found(map.replacing("lat=\"41", with: "lat=\"42"))
        == ["far_from_streets schools 3 error", "far_from_streets pupils 8 error"])
    #expect(try found(String(map.prefix(200))) == ["unreadable_file streets 1 error"])
  }

  /// Directions are nothing to walkers.
  @Test(arguments: [
    ("walking", "", ["2 streets are of a class that is usually closed, as motorways are to walkers"]),
    ("driving", "", ["1 street has a direction in a column that is not named"]),
    ("driving", ", columns: {oneway: oneway}", []),
  ])
  func columnsOfStreetLayersThatNobodyNamesAreTold(mode: String, columns: String, said: [String]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: streets.geojson, mode: \(mode)\(columns)}\n")
    _ = try TinyStudy.streetLayer([
      Column(name: "highway", values: .text(TextColumn(["motorway", "motorway"]))),
      Column(name: "oneway", values: .text(TextColumn(["no", "yes"]))),
    ]).write(to: fixture.path("streets.geojson"))
    let found = try check(fixture).findings.filter { $0.kind == .unreadStreets }
    #expect(found.map(\.text).english == said)
    #expect(found.allSatisfy { $0.hint != nil && $0.severity == .warning })
  }

  /// One row too many of each sort, and what the check says of it.
  @Test(arguments: [
    ("a,W,f,1,430100,4580500", ["duplicate_code pupils 1"]),
    ("z,X,f,1,430100,4580500", ["unknown_code pupils 1"]),
    ("z,,f,1,430100,4580500", ["missing_code pupils 1"]),
    (",W,f,1,430100,4580500", ["missing_code pupils 1"]),
    ("z,W,q,1,430100,4580500", ["unlisted_value pupils 1"]),
    ("z,W,f,many,430100,4580500", ["not_a_number pupils 1"]),
    ("z,W,f,1,0,0", ["coordinates_0_0 pupils 1"]),
    ("z,W,f,1,,", ["missing_coordinates pupils 1"]),
    ("z,W,f,1,here,4580500", ["not_a_number pupils 1"]),
    ("z,W,f,1,4580500,430100", ["exchanged_axes pupils 1"]),
    ("z,W,f,1,530100,4580500", ["far_away pupils 1"]),
    ("z,W,f,1,430100,4581050", ["home_outside_zones pupils 1"]),
    ("z,W,f,1", ["missing_coordinates pupils 1"]),
    ("\"z,W,f,1,430100,4580500", ["faulty_row pupils 1"]),
  ])
  func pupilsAreLookedAt(row: String, expected: [String]) throws {
    let found = try check(TinyStudy(pupils: TinyStudy.pupils + row + "\n"))
    #expect(kinds(found) == expected)
    #expect(found.findings.first?.rows == [9])
    // Who it is stands nowhere.
    let writer = ByteWriter(inMemory: 100)
    found.writeText(to: writer)
    try found.writeJSON(to: writer)
    #expect(!writer.text.contains("430100") && !writer.text.contains("many"))
  }

  /// The name of a school's column in a shifted row was told as a school's code; a code that many have still is.
  @Test func namesAreNoUnknownCodes() throws {
    let rows =
      "z,Maria García,f,1,430100,4580500\n" + (0..<20).map { "y\($0),S9,f,1,430100,4580500\n" }.joined()
    let found = try check(TinyStudy(pupils: TinyStudy.pupils + rows))
    let finding = try #require(found.findings.first { $0.kind == .unknownCode })
    #expect(finding.count == 21 && finding.sentence.contains("S9"))
    #expect(found.findings.allSatisfy { !$0.sentence.contains("Maria") })
  }

  @Test(arguments: [
    ("W;Escola;Públic;20;1;430600;4580600", ["duplicate_code schools 1"]),
    (";Escola;Públic;20;1;430600;4580600", ["missing_code schools 1"]),
    ("Z;Escola;Mixt;20;1;430600;4580600", ["unknown_sector schools 1", "never_referred_to schools 1"]),
    ("Z;Escola;Públic;-2;1;430600;4580600", ["negative_number schools 1", "never_referred_to schools 1"]),
    ("Z;Escola;Públic;many;1;430600;4580600", ["not_a_number schools 1", "never_referred_to schools 1"]),
    ("Z;Escola;Públic;20;9;430600;4580600", ["unknown_code schools 1", "never_referred_to schools 1"]),
    (
      "Z;Escola;Públic;20;2;430600;4580600",
      ["school_in_other_zone schools 1", "never_referred_to schools 1"]
    ),
    (
      "Z;Escola;Públic;20;;430600;4581050", ["school_outside_zones schools 1", "never_referred_to schools 1"]
    ),
    ("Z;Escola;Públic;20;1;;", ["missing_coordinates schools 1", "never_referred_to schools 1"]),
  ])
  func schoolsAreLookedAt(row: String, expected: [String]) throws {
    let schools = """
      codi;nom;titularitat;places;zona;x;y
      W;Escola de Ponent;Públic;20;1;430500;4580500
      E;Escola de Llevant;Públic;20;2;431500;4580500
      P;Col·legi Privat;Privat;20;2;431850;4580850

      """
    let found = try check(TinyStudy(study: StudyCheckTests.studyWithPlaces, schools: schools + row + "\n"))
    #expect(kinds(found) == expected)
    #expect(found.findings.first?.rows == [4])
  }

  @Test func placesAndPupilsAreCompared() throws {
    let schools = """
      codi;nom;titularitat;places;zona;x;y
      W;Escola de Ponent;Públic;0;1;430500;4580500
      E;Escola de Llevant;Públic;2;1;431500;4580500
      P;Col·legi Privat;Privat;1;1;431850;4580850

      """
    let found = try check(TinyStudy(study: StudyCheckTests.studyWithPlaces, schools: schools))
    #expect(
      kinds(found) == [
        "school_in_other_zone schools 2", "zone_without_school zones 1", "capacity_0_with_pupils schools 1",
        "more_pupils_than_places schools 1",
      ])
    #expect(found.findings[3].sentence.contains("up to 300 %"))
    #expect(found.findings[1].rows == [2])
  }

  /// A table whose coordinates are all of another kind: what it says is taken for what it likely is.
  @Test(arguments: [
    ("W;a;Públic;2.1689;41.3710\nE;b;Públic;2.1809;41.3711\nP;c;Privat;2.1850;41.3742", "EPSG:4326"),
    (
      "W;a;Públic;4580500;430500\nE;b;Públic;4580500;431500\nP;c;Privat;4580850;431850",
      "x and y are exchanged"
    ),
    (
      "W;a;Públic;430500,5;4580500,1\nE;b;Públic;431500,2;4580500,1\nP;c;Privat;431850,1;4580850,1",
      "decimal: ','"
    ),
  ])
  func anotherSystemIsGuessed(rows: String, guess: String) throws {
    let found = try check(TinyStudy(schools: "codi;nom;titularitat;x;y\n" + rows + "\n"))
    let first = try #require(found.findings.first)
    #expect(first.dataset == "schools" && first.count == 3)
    let said = first.sentence + (first.hint?.description ?? "")
    #expect(said.contains(guess))
  }

  private static let schoolsInDegrees = """
    codi;nom;titularitat;x;y
    W;a;Públic;2.1689;41.3710
    E;b;Públic;2.1809;41.3711
    P;c;Privat;2.1850;41.3742

    """

  @Test func zonesTakenForThoseOfTheNextUTMZone() throws {
    let fixture = try TinyStudy()
    // The schools are right; the areas' coordinates were read as those of zone 32.
    let zones = try Layer(contentsOf: fixture.path("zones.geojson"))
    let plane = try Reprojection(from: .wgs84, to: CRS("EPSG:25831"))(zones.geometries)
    try Layer(
      name: "zones", crs: CRS("EPSG:25832"), geometries: plane, columns: zones.columns
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
    let text = TinyStudy.study.replacingOccurrences(of: "crs: EPSG:25831\n", with: "")
      .replacingOccurrences(of: "  values: {sector", with: "  crs: EPSG:4326\n  values: {sector")
    try fixture.write(text, to: "study.yml")
    try fixture.write(StudyCheckTests.schoolsInDegrees, to: "schools.csv")
    let found = try check(fixture).findings.filter { $0.kind == .wrongSystem && $0.dataset == "schools" }
    #expect(found.first?.sentence.contains("moved by 6° of longitude") == true)
  }

  @Test func allThatIsWrongIsToldAtOnce() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(of: "name: Tiny", with: "name: Tiny\nnmae: x"),
      schools: TinyStudy.schools + "Q;half;Privat;1;2;3\n",
      pupils: TinyStudy.pupils.replacingOccurrences(of: "escola", with: "centre"))
    try FileManager.default.removeItem(atPath: fixture.path("districts.geojson"))
    let found = try check(fixture)
    #expect(
      kinds(found) == [
        "study_file study 1", "unreadable_file districts 1", "faulty_row schools 1",
        "missing_column pupils 1",
      ])
    #expect(found.findings[0].hint?.description == "did you mean \"name\"?")
  }

  /// As portals write places: of x and y nothing else is to be said.
  @Test func placesInOneColumnAreNamed() throws {
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst().map { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      return fields.prefix(4).joined(separator: ",") + ",\"\(fields[4]).5, \(fields[5]).5\"\n"
    }
    let fixture = try TinyStudy(pupils: "id,escola,nac,isced,punt\n" + rows.joined())
    let found = try check(fixture).findings.filter { $0.kind == .missingColumn }
    #expect(found.map(\.sentence) == ["the column holds both coordinates in one field"])
    #expect(found.first?.column == "punt" && found.first?.hint?.description.hasPrefix("split it") == true)
  }

  @Test func whatIsNoStudyFileIsAnError() throws {
    let fixture = try TinyStudy()
    #expect(throws: FileError.self) { try StudyCheck(path: fixture.path("none.yml")) }
    try fixture.write("a: [", to: "study.yml")
    #expect(throws: FileError.self) { try StudyCheck(path: fixture.path("study.yml")) }
  }

  // Areas

  private func write(_ polygons: [[(Double, Double)]], codes: [String], to fixture: TinyStudy) throws {
    var geometries = Geometries()
    for polygon in polygons {
      geometries.appendPolygons([
        [polygon.map { Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1) }]
      ])
    }
    try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: geometries,
      columns: [
        Column(name: "code", values: .text(TextColumn(codes))),
        Column(name: "label", values: .text(TextColumn(codes))),
      ]
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
  }

  private static func box(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> [(
    Double, Double
  )] {
    [(minX, minY), (maxX, minY), (maxX, maxY), (minX, maxY)]
  }

  /// West reaches 20 m into east below; above they are half a metre apart, which a third area closes in.
  private func writeFaultyZones(to fixture: TinyStudy) throws {
    try write(
      [
        [(0, 0), (1020, 0), (1020, 400), (999.5, 400), (999.5, 990), (0, 990)],
        StudyCheckTests.box(1000, 0, 2000, 990), StudyCheckTests.box(0, 990, 2000, 1000),
        [(2000, 0), (2100, 100), (2100, 0), (2000, 100)],
      ], codes: ["1", "2", "3", "3"], to: fixture)
  }

  @Test func shapesAreLookedAt() throws {
    let fixture = try TinyStudy()
    try writeFaultyZones(to: fixture)
    let found = try check(fixture)
    #expect(
      kinds(found) == [
        "duplicate_code zones 1", "invalid_geometry zones 1", "overlap zones 1", "sliver zones 1",
        "zone_outside_districts zones 1", "zone_without_school zones 2",
      ])
    let overlap = found.findings[2]
    // The file has the corners in degrees, rounded to a centimetre.
    #expect(abs((overlap.area ?? 0) - 20 * 400) < 10)
    #expect(overlap.rows == [1, 2])
    #expect(abs((found.findings[3].area ?? 0) - 0.5 * 590) < 10)
    let place = try #require(found.findings[1].places.first)
    guard case .point(let point) = place.shape else {
      Issue.record("the place of an invalid polygon is a point")
      return
    }
    #expect(abs(point.x - TinyStudy.west.x - 2050) < 0.1 && abs(point.y - TinyStudy.west.y - 50) < 0.1)
    let layer = try #require(found.layer())
    #expect(layer.count == found.findings.reduce(0) { $0 + $1.places.count })
    #expect(layer.column("audience")?.texts == Array(repeating: "internal", count: layer.count))
  }

  @Test(arguments: ["mended.geojson", "mended.shp"])
  func repairedZonesHaveNoFaults(name: String) throws {
    let fixture = try TinyStudy()
    try writeFaultyZones(to: fixture)
    let repair = try check(fixture).repairedZones()
    let mended = try #require(repair.mended)
    #expect(abs(mended.overlaps.area - 8000) < 30 && abs(mended.gaps.area - 295) < 30)
    _ = try repair.write(to: fixture.path(name))
    try fixture.write(
      TinyStudy.study.replacingOccurrences(of: "zones.geojson, id: code", with: name + ", id: code"),
      to: "study.yml")
    let again = try check(fixture)
    #expect(
      kinds(again) == [
        "duplicate_code zones 1", "zone_outside_districts zones 1", "zone_without_school zones 2",
      ])
    #expect(try again.repairedZones().mended == nil)
  }

  @Test func homesAreCellsOnTheMap() throws {
    let rows = ["z,W,f,1,430123,4581050", "y,W,f,1,430177,4581080", "x,W,f,1,430477,4581080"]
    let found = try check(TinyStudy(pupils: TinyStudy.pupils + rows.joined(separator: "\n") + "\n"))
    #expect(found.findings.map(\.kind) == [.homeOutsideZones])
    let places = found.findings[0].places
    #expect(places.map(\.count) == [2, 1])
    for place in places {
      guard case .polygons(let polygons) = place.shape else {
        Issue.record("a home is no point")
        continue
      }
      #expect(polygons[0][0].allSatisfy { $0.x.truncatingRemainder(dividingBy: 100) == 0 })
      #expect(place.row == nil)
    }
  }
}
