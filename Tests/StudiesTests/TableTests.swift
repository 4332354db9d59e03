import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Tables as spreadsheets and other programs leave them, and which of their rows count.
@Suite struct TableTests {
  private func kinds(_ fixture: TinyStudy) throws -> [String] {
    try StudyCheck(path: fixture.path("study.yml")).findings.map {
      "\($0.kind.rawValue) \($0.dataset) \($0.count)"
    }
  }

  @Test(arguments: ["\u{A0}W", "W\u{202F}", "\u{200B}W\u{FEFF}", "=\"W\""])
  func codesJoinWhateverStandsAroundThem(code: String) throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils.replacing(",W,", with: ",\(code),"))
    #expect(try fixture.load().pupils.school == TinyStudy().load().pupils.school)
    #expect(try kinds(fixture) == [])
    let schools = try TinyStudy(schools: TinyStudy.schools.replacing("W;", with: "\(code);"))
    #expect(try schools.load().pupils.school == TinyStudy().load().pupils.school)
  }

  /// A school of two points, one of the same point twice and one of one.
  @Test func pointsOfASchoolAreTold() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("file: schools.csv", with: "file: schools.geojson").replacing(
        "titularitat, x: x, y: y}", with: "titularitat}"))
    let places = [
      ("W", "[[430400,4580500],[430600,4580500]]"), ("E", "[[431500,4580500],[431500,4580500]]"),
      ("P", "[[431850,4580850]]"),
    ]
    let features = places.map { code, points in
      "{\"type\":\"Feature\",\"properties\":{\"codi\":\"\(code)\",\"nom\":\"\",\"titularitat\":\"\(code == "P" ? "Privat" : "Públic")\"},"
        + "\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":\(points)}}"
    }
    try fixture.write(
      "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:25831\"}},"
        + "\"features\":[\(features.joined(separator: ","))]}", to: "schools.geojson")
    let study = try fixture.load()
    #expect(study.schools.x.first == 430_500)
    #expect(
      study.notes.english.filter { $0.contains("several points") }.map {
        $0.hasSuffix("1 feature has several points, and stands in the middle of them")
      } == [true])
  }

  @Test(arguments: [
    ("0W", "1 code would be there but for zeros in front"),
    ("w", "1 code would be there but for letter case"),
    ("W .", "1 code would be there but for blanks, letter case, zeros in front, and signs between letters"),
  ])
  func nearMissesOfCodesAreTold(code: String, hint: String) throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils.replacing(",W,", with: ",\(code),"))
    let findings = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(findings.first { $0.kind == .unknownCode }?.hint?.description == hint)
  }

  @Test func oneStrayByteIsAFindingAndANote() throws {
    let fixture = try TinyStudy(schools: TinyStudy.schools)
    var bytes = Array(TinyStudy.schools.replacing("Col·legi", with: "Escola").utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "Llevant".utf8) })
    bytes[place] = 0xE0
    try Data(bytes).write(to: URL(fileURLWithPath: fixture.path("schools.csv")))
    let study = try fixture.load()
    #expect(study.schools.sectors == [.public, .public, .private])
    #expect(
      study.notes.english == [
        "schools.csv: 1 row is not in UTF-8 as the others are, and is read as Windows-1252 (row 2)"
      ])
    #expect(try kinds(fixture) == ["mended_on_reading schools 1"])
  }

  @Test func theEncodingIsReadAsTheStudySays() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("file: schools.csv", with: "file: schools.csv\n  encoding: Mac Roman"))
    // ú is 0x9C in Mac Roman; Foundation's own table has another byte.
    let text = TinyStudy.schools.replacing("Col·legi", with: "Escola")
    let bytes = text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : 0x9C }
    try Data(bytes).write(to: URL(fileURLWithPath: fixture.path("schools.csv")))
    #expect(try fixture.load().schools.sectors == [.public, .public, .private])
    #expect(try kinds(fixture) == [])
  }

  private static let conditioned = TinyStudy.study.replacing(
    "file: pupils.csv", with: "file: pupils.csv\n  where: {column: escola, in: [W, P]}")

  @Test func onlyRowsThatMeetTheConditionCount() throws {
    let fixture = try TinyStudy(study: TableTests.conditioned)
    let study = try fixture.load()
    // a, b, c, d, g and h; the others attend E.
    #expect(study.pupils.school == [0, 0, 0, 2, 2, 2])
    #expect(study.groups[0].membership == [1, 1, 1, 0, 0, 0])
    #expect(study.notes.english.contains("pupils.csv: 6 of 8 rows count, those where escola is P or W"))
    let codes = try PupilCodes(study)
    #expect((0..<6).map { "\(codes.row($0))\(codes.code($0))" } == ["1a", "2b", "3c", "4d", "7g", "8h"])
    #expect(try kinds(fixture) == ["never_referred_to schools 1"])
  }

  @Test func conditionsGoByMeaningsAndMayBeSeveral() throws {
    let study = TinyStudy.study.replacing(
      "file: pupils.csv",
      with: "file: pupils.csv\n  where: [{column: origin, in: [migrant]}, {column: ISCED, in: ['2']}]")
    // b and e are of code f and level 2.
    #expect(try TinyStudy(study: study).load().pupils.count == 2)
  }

  @Test(arguments: [
    ("{column: escola, in: [Z]}", "no row has a value that \"where\" names"),
    ("{column: none, in: [W]}", "no such column"),
    ("{column: escola}", "has the keys"),
  ])
  func conditionsThatNobodyMeetsAreSlips(condition: String, words: String) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("file: pupils.csv", with: "file: pupils.csv\n  where: \(condition)"))
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect(error.problem.contains(words))
  }

  private func capacity(_ values: [String]) throws -> TinyStudy {
    let rows = zip(TinyStudy.schools.split(separator: "\n"), ["places"] + values).map { "\($0);\($1)" }
    return try TinyStudy(
      study: TinyStudy.study.replacing(
        "sector: titularitat,", with: "sector: titularitat, capacity: places,"),
      schools: rows.joined(separator: "\n") + "\n")
  }

  @Test func maskedNumbersAreNotKnown() throws {
    let fixture = try capacity(["225", "*", "<5"])
    let study = try fixture.load()
    #expect(study.schools.capacities == [225, nil, nil])
    #expect(study.notes.english.contains { $0.contains("2 fields of \"places\" with a mark") })
    #expect(try kinds(fixture) == ["not_a_number schools 2"])
  }

  @Test(arguments: [
    ["1,200", "25", "25"], ["1.200", "25", "25"], ["1.200,00", "25", "25"], ["1'200", "25", "25"],
  ])
  func marksBetweenThousandsAreRefusedWithAdvice(values: [String]) throws {
    let error = try #require(throws: FileError.self) { try capacity(values).load() }
    #expect(error.row == 1 && error.column == "places" && error.hint?.contains("between thousands") == true)
  }

  /// As tables look that were made to be printed.
  @Test(arguments: [
    ("Register of pupils\n", 2), ("Tiny, 2025-26\n\nPupils;;\n", 4), ("Pupils of 2025-26,,,,,\n,,,,,\n", 3),
  ])
  func titlesAboveTheHeaderAreTold(title: String, line: Int) throws {
    let fixture = try TinyStudy(pupils: title + TinyStudy.pupils)
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect(error.problem.hasSuffix("not the first but line \(line)") && error.path.hasSuffix("pupils.csv"))
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(check.findings.contains { $0.sentence == error.problem })
  }

  @Test func aFileWithoutAHeaderShowsNobody() throws {
    let fixture = try TinyStudy(pupils: String(TinyStudy.pupils.drop { $0 != "\n" }.dropFirst()))
    let writer = ByteWriter(inMemory: 100)
    try StudyCheck(path: fixture.path("study.yml")).writeText(to: writer)
    #expect(!writer.text.contains("430100") && writer.text.contains("no header row"))
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect(!"\(error) \(error.hint ?? "")".contains("430100"))
    #expect(!(try StudyProposal(folder: fixture.folder)).text.contains("430100"))
  }

  @Test(arguments: [
    ("lat,lng", "lng", "lat"), ("latitude,longitude", "longitude", "latitude"),
    ("X_COORD,Y_COORD", "X_COORD", "Y_COORD"),
    ("utm_e,utm_n", "utm_e", "utm_n"), ("long,lat", "long", "lat"),
    ("gps_lat,gps_long", "gps_long", "gps_lat"),
    ("x,lat,lng,y", "lng", "lat"), ("Easting,Northing", "Easting", "Northing"),
  ])
  func pairsOfCoordinatesAreFound(header: String, x: String, y: String) throws {
    let fixture = try TinyStudy()
    let names = header.split(separator: ",").map(String.init)
    let values = names.map { name in
      ["lat", "lng", "long", "latitude", "longitude", "gps_lat", "gps_long"].contains(name)
        ? (name.contains("lat") ? "41.37" : "2.17") : name == x || name == "x" ? "430500" : "4580500"
    }.joined(separator: ",")
    try fixture.write(
      "codi,nom,\(header)\nW,Escola A,\(values)\nE,Escola B,\(values)\nP,Escola C,\(values)\n",
      to: "schools.csv")
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("x: \(x)") && text.contains("y: \(y)"))
  }

  @Test func someSchoolsMayLackTheCodeThatPupilsName() throws {
    let fixture = try TinyStudy(
      schools: TinyStudy.schools.replacing("codi;", with: "num;").replacing("\nP;", with: "\n;")
        .replacing("titularitat", with: "barri"))
    #expect(try StudyProposal(folder: fixture.folder).text.contains("school: num"))
  }
}
