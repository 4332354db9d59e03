import DeterministicParallel
import Foundation
import Geography
import Layers
import Preparation
import StudyFixtures
import Testing

@testable import Studies
@testable import Travel

@Suite struct StudyTests {
  @Test func pupilsArePlaced() throws {
    let study = try TinyStudy().load()
    #expect(study.crs.code == "EPSG:25831")
    #expect(study.zones.names == ["West", "East"])
    #expect(study.pupils.zone == [0, 0, 0, 0, 1, 1, 1, 1])
    #expect(study.pupils.district.allSatisfy { $0 == 0 })
    #expect(study.pupils.school == [0, 0, 0, 2, 1, 1, 2, 2])
    #expect(study.schools.zone == [0, 1, 1])
    #expect(study.schools.sectors == [.public, .public, .private])
    // The private school is nobody's assigned school, but the nearest of two pupils.
    #expect(study.pupils.assignedSchool == [0, 0, 0, 0, 1, 1, 1, 1])
    #expect(study.pupils.nearestSchool == [0, 0, 0, 0, 1, 1, 2, 2])
    #expect(study.districtOfZone == [0, 0])
    #expect(study.unplacedCounts.isEmpty)
  }

  @Test func groupsFollowTheirRules() throws {
    let study = try TinyStudy().load()
    #expect(study.groups.map(\.name) == ["foreign_origin", "low_education"])
    #expect(study.groups[0].membership == [1, 1, 1, 0, 1, 0, 0, 0])
    #expect(study.groups[1].membership == [1, 1, 0, 0, 1, 0, 0, -1])
    #expect(study.groups[0].rule?.text(in: .english) == "code f")
  }

  /// A rule in several languages, and in the words of the study file where it has none.
  @Test func rulesAreSaidInEachLanguage() throws {
    let text = TinyStudy.study.replacing(
      "rule: \"code f\"", with: "rule: {en: born abroad, ca: nascuts a fora}")
    let study = try TinyStudy(study: text).load()
    let rules = study.groups.map(\.rule)
    #expect(rules[0]?.text(in: .catalan) == "nascuts a fora" && rules[0]?.text(in: .french) == "born abroad")
    #expect(rules[1] == nil)
    #expect(study.file.groups.map(\.words) == ["origin: migrant", "parents_education ≤ 2"])
  }

  @Test func whoCannotBePlacedIsCountedAndListed() throws {
    let fixture = try TinyStudy(
      pupils: TinyStudy.pupils + """
        i,W,?,,,
        j,W,f,,here,4580500
        k,W,f,,439000,4580500
        l,X,f,,430500,4580500
        m,,f,,430500,4580500

        """)
    let study = try fixture.load()
    let expected = [
      "home outside all catchment areas": 1, "no coordinates": 1, "coordinates that are no numbers": 1,
      "school not in the list of schools": 1, "no school given": 1,
    ]
    #expect(Dictionary(uniqueKeysWithValues: study.unplacedCounts.map { ($0.reason, $0.count) }) == expected)
    #expect(study.groups[0].membership[8] == -1)
    let writer = ByteWriter(inMemory: 100)
    try study.writeUnplaced(to: writer)
    #expect(
      writer.text == """
        row,pupil,reason
        9,i,no coordinates
        10,j,coordinates that are no numbers
        11,k,home outside all catchment areas
        12,l,school not in the list of schools
        13,m,no school given

        """)
  }

  /// The register is read once: the list of who could not be placed does not need it again.
  @Test func theListNeedsNoSecondLookAtTheRegister() throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + "i,W,?,,,\n")
    let study = try fixture.load()
    try FileManager.default.removeItem(atPath: fixture.folder + "/pupils.csv")
    let writer = ByteWriter(inMemory: 100)
    try study.writeUnplaced(to: writer)
    #expect(writer.text == "row,pupil,reason\n9,i,no coordinates\n")
  }

  @Test func homesAreFoundByAddress() throws {
    let study =
      TinyStudy.study.replacingOccurrences(
        of: "x: x, y: y}\n  values: {origin",
        with: """
          street: carrer, number: num}
            values: {origin
          """) + """
        register: {file: register.csv, columns: {street: via, number: num, x: x, y: y}}

        """
    let fixture = try TinyStudy(
      study: study,
      pupils: """
        id,escola,nac,isced,carrer,num
        a,W,f,1,"C/ d'en Blanco",20
        b,E,n,2,"c. Santa Anna","3, 2n 1a"
        c,E,n,2,,
        d,E,n,2,Avinguda Inventada,7

        """)
    try fixture.write(
      """
      via,num,x,y
      Carrer d'En Blanco,20,430200,4580200
      Carrer de Santa Anna,3,431200,4580200

      """, to: "register.csv")
    let loaded = try fixture.load()
    #expect(loaded.pupils.zone == [0, 1, -1, -1])
    #expect(loaded.pupils.x[0] == 430_200 && loaded.pupils.y[1] == 4_580_200)
    #expect(loaded.unplacedCounts.map(\.reason) == ["no address", "address not in the register"])
  }

  /// A layout that is known needs no columns; other street names and a reviewer's decisions count.
  @Test func registersMayHaveAliasesAndDecisions() throws {
    let study =
      TinyStudy.study.replacing("x: x, y: y}\n  values: {origin", with: "address: carrer}\n  values: {origin")
      + "register: {file: register.csv, aliases: aliases.csv, decisions: review.csv, city: Ribera}\n"
    let fixture = try TinyStudy(
      study: study,
      pupils: """
        id,escola,nac,isced,carrer
        a,W,f,1,"Calle Vieja 20, Ribera"
        b,E,n,2,"somewhere near the church"
        c,E,n,2,"Carrer de Santa Anna 3, Ribera"

        """)
    try fixture.write(
      """
      id,via,num,x,y
      r1,Carrer d'En Blanco,20,430200,4580200
      r2,Carrer de Santa Anna,3,431200,4580200

      """, to: "register.csv")
    try fixture.write("alias,street\nCalle Vieja,Carrer d'En Blanco\n", to: "aliases.csv")
    try fixture.write("row,address,decision\n2,Somewhere near the CHURCH,r2\n", to: "review.csv")
    let loaded = try fixture.load()
    #expect(loaded.pupils.zone == [0, 1, 1])
    #expect(loaded.unplacedCounts.isEmpty)
  }

  @Test func schoolsMaySayTheirCatchmentArea() throws {
    let study = TinyStudy.study.replacingOccurrences(
      of: "sector: titularitat,", with: "sector: titularitat, zone: zona,")
    let fixture = try TinyStudy(
      study: study,
      schools: """
        codi;nom;titularitat;x;y;zona
        W;;Públic;430500;4580500;2
        E;;Públic;431500;4580500;1
        P;;Privat;431850;4580850;

        """)
    #expect(try fixture.load().schools.zone == [1, 0, 1])
  }

  /// Each is a change to the study file or a table, and what the error must say.
  @Test(arguments: [
    (("zones:", "zoness:"), "study.yml, row 4: unknown key \"zoness\"", "did you mean \"zones\"?"),
    (("id: code, name", "idd: code, name"), "study.yml, row 4: unknown key \"idd\"", "did you mean \"id\"?"),
    (
      ("sector: titularitat", "setcor: titularitat"), "study.yml: schools: nothing uses a column \"setcor\"",
      "did you mean \"sector\"?"
    ),
    (("file: zones.geojson", "file: none.geojson"), "none.geojson: no such file or directory", nil),
    (
      ("id: code, name", "id: codi, name"), "zones.geojson, column \"codi\": there is no such column",
      "the columns are \"code\", \"label\""
    ),
    (
      ("school: codi", "school: code"), "schools.csv, column \"code\": there is no such column",
      "the columns are \"codi\", \"nom\", \"titularitat\", \"x\", \"y\""
    ),
    (
      ("Públic: public", "Public: public"),
      "schools.csv, row 1, column \"titularitat\": the sector is none of public, subsidised and private",
      "say what the code means: schools: values: {sector: {code: public, …}}"
    ),
    (
      ("in: [migrant]", "in: [migrants]"),
      "pupils.csv, column \"nac\": no pupil has a value of the group \"foreign_origin\" (migrants)",
      "none of the values stands in 5 rows or more: is it the right column?"
    ),
    (
      ("column: origin", "column: orígen"),
      "study.yml: the group \"foreign_origin\" needs the column \"orígen\" of the pupils",
      "did you mean \"origin\"? If not, add it to the columns under \"pupils\""
    ),
    (
      ("crs: EPSG:25831", "crs: EPSG:4326"), "study.yml: the working CRS WGS 84 does not count in metres",
      "choose a projected system such as the UTM zone of the city, or leave \"crs\" out"
    ),
    (("at_most: 2", "at_most: two"), "study.yml, row 16: a number was expected", nil),
    (
      ("  file: schools.csv", "  file schools.csv"),
      "study.yml, row 8: this is not YAML: mapping values are not allowed in this context",
      "check the indentation, and that each key ends with a colon and a blank"
    ),
  ])
  func mistakesInTheStudyFileAreExplained(change: (String, String), message: String, hint: String?) throws {
    let fixture = try TinyStudy(study: TinyStudy.study.replacingOccurrences(of: change.0, with: change.1))
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect("\(error)".replacingOccurrences(of: fixture.folder + "/", with: "") == message)
    #expect(error.hint == hint)
  }

  @Test func sectorsAreUnderstoodInAnyLetterCase() throws {
    let schools = TinyStudy.schools.replacingOccurrences(of: "Públic;430500", with: "PUBLIC;430500")
      .replacingOccurrences(of: "Públic;431500", with: "Unknown;431500")
      .replacingOccurrences(of: "Privat;", with: "Private;")
    let fixture = try TinyStudy(schools: schools)
    #expect(try fixture.load().schools.sectors == [.public, nil, .private])
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(!check.findings.contains { $0.kind == .unknownSector })
  }

  /// They are read side by side.
  @Test(arguments: [1, 4]) func mistakesOfTheMapAreToldBeforeThoseOfThePupils(workers: Int) throws {
    let study = TinyStudy.study.replacingOccurrences(of: "pupils.csv", with: "nobody.csv")
    func told(_ text: String) throws -> String? {
      let fixture = try TinyStudy(study: text)
      let error = #expect(throws: FileError.self) {
        try StudyYears(StudyFile(path: fixture.path("study.yml")), workers: Workers(count: workers))
      }
      return error.map { ($0.path as NSString).lastPathComponent }
    }
    #expect(try told(study.replacingOccurrences(of: "zones.geojson", with: "none.geojson")) == "none.geojson")
    #expect(try told(study) == "nobody.csv")
  }

  @Test func degreesAmongMetresAreNoticed() throws {
    let fixture = try TinyStudy(schools: "codi;nom;titularitat;x;y\nW;;;2.17;41.38\n")
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect(error.hint == "add \"crs: EPSG:4326\" to this table in the study file")
  }

  @Test func areasWithExchangedAxesAreNoticed() throws {
    let fixture = try TinyStudy()
    var zones = Geometries()
    zones.appendPolygons([
      [[(41.36, 2.16), (41.37, 2.16), (41.37, 2.18), (41.36, 2.16)].map(Coordinate.init(x:y:))]
    ])
    try Layer(
      name: "zones", crs: .wgs84, geometries: zones,
      columns: [
        Column(name: "code", values: .text(["1"])), Column(name: "label", values: .text(["West"])),
      ]
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect((error.path as NSString).lastPathComponent == "zones.geojson")
    #expect(error.problem.hasSuffix("would be right with x and y exchanged"), "\(error)")
  }

  @Test func homesFarFromAllAreasAreNoticed() throws {
    let study = try TinyStudy(pupils: TinyStudy.pupils.replacingOccurrences(of: ",43", with: ",93")).load()
    #expect(study.notes.count == 1)
    #expect(study.notes.english[0].hasPrefix("most homes lie outside all catchment areas, about 499 km"))
    #expect(try TinyStudy().load().notes.isEmpty)
  }

  @Test func withoutAWorkingCRSTheUTMZoneIsTaken() throws {
    let study = TinyStudy.study.replacingOccurrences(of: "crs: EPSG:25831\n", with: "")
      .replacingOccurrences(of: "columns: {school", with: "crs: EPSG:25831\n  columns: {school")
      .replacingOccurrences(of: "columns: {pupil", with: "crs: EPSG:25831\n  columns: {pupil")
    #expect(try TinyStudy(study: study).load().crs.code == "EPSG:25831")
  }

  @Test func distancesAreGeodesic() throws {
    let study = try TinyStudy().load()
    let distances = try HomeSchoolDistances(straight: study)
    let toDegrees = try Reprojection(from: study.crs, to: .wgs84)
    let home = try #require(toDegrees(Coordinate(x: 430_900, y: 4_580_500)))
    let school = try #require(toDegrees(Coordinate(x: 431_850, y: 4_580_850)))
    let length = Geodesic.distance(
      longitude: home.x, latitude: home.y, toLongitude: school.x, latitude: school.y)
    #expect(abs(distances.attended[3] - length.value) < 1e-7)
    // On the ellipsoid a metre of this UTM zone is 1.00034 m here.
    #expect(abs(length.value - (950 * 950 + 350 * 350).squareRoot()) < 0.5)
    #expect(distances.nearest[6] < distances.assigned[6])
  }

  @Test func distancesFollowTheStreets() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm, mode: walking}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let distances = try fixture.load().distances()
    #expect(distances.method == "walking" && distances.unreached.isEmpty)
    // Only the way along the street counts: from where the home meets it to where the school does.
    let along: [Double] = [400, 0, 0, 950, 400, 0, 350, 50]
    #expect(zip(distances.attended, along).allSatisfy { abs($0 - $1) < 0.6 })
    #expect(abs(distances.straight[1] - 400) < 0.5)
  }

  @Test func homesAndSchoolsWithoutAStreetAreCounted() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "streets: {file: map.osm}\n",
      schools: TinyStudy.schools.replacingOccurrences(of: "431850;4580850", with: "431850;4589850"))
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let distances = try fixture.load().distances()
    #expect(distances.attended.filter(\.isNaN).count == 3)
    #expect(distances.unreached.map(\.reason) == ["school more than 500 m from any street"])
    #expect(distances.unreached.map(\.count) == [3])
  }

  @Test(arguments: [
    ("<osm version=\"0.6\"></osm>", "the map holds no streets"),
    ("rubbish", "the street map cannot be read"),
    (
      "<osm version=\"0.6\"><node id=\"1\" lon=\"10\" lat=\"60\"/><node id=\"2\" lon=\"10.1\" lat=\"60\"/>"
        + "<way id=\"3\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"path\"/></way></osm>",
      "no home lies near a street of this map"
    ),
  ])
  func otherMapsAreRefused(map: String, problem: String) throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(map, to: "map.osm")
    let study = try fixture.load()
    #expect(try #require(throws: FileError.self) { try study.distances() }.problem == problem)
  }

  @Test func threadsDoNotMatter() throws {
    let fixture = try TinyStudy()
    let file = try StudyFile(path: fixture.path("study.yml"))
    let one = try Study(file, workers: Workers(count: 1))
    let many = try Study(file, workers: Workers(count: 3))
    #expect(one.pupils.zone == many.pupils.zone && one.pupils.x == many.pupils.x)
  }
}
