import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Which files and which coordinates a proposal takes.
@Suite struct ProposedFilesTests {
  // Coordinates

  /// Each pupil's row has the place of the school before that of the home.
  @Test(arguments: [
    ("x_centre,y_centre,x_domicili,y_domicili", "x_domicili"),
    ("X_CENTRO,Y_CENTRO,X_DOMICILIO,Y_DOMICILIO", "X_DOMICILIO"),
    ("school_x,school_y,x,y", "x"), ("lon_escola,lat_escola,utm_x,utm_y", "utm_x"),
    ("x_1,y_1,x_alumne,y_alumne", "x_alumne"),
    // No name tells, but the values are those of the schools.
    ("coord_x,coord_y,utm_x,utm_y", "utm_x"),
  ])
  func homesAreNotTheSchools(header: String, x: String) throws {
    let fixture = try TinyStudy(pupils: pupils(header))
    let file = try proposed(fixture)
    #expect(file.pupils.columns["x"] == x && file.schools.columns["x"] == "x")
    #expect(file.pupils.columns["y"] == x.replacing("x", with: "y").replacing("X", with: "Y"))
  }

  /// Without any other place there is none.
  @Test(arguments: [
    ("x_centre,y_centre", false), ("x,y", true),
  ])
  func pointsOfSchoolsAreNoHomes(header: String, isSaid: Bool) throws {
    let fixture = try TinyStudy(pupils: pupils(header))
    let text = try StudyProposal(folder: fixture.folder).text
    let columns = try #require(text.components(separatedBy: "pupils:\n").last)
    #expect(!columns.contains("    x: ") && columns.contains("    school: escola"))
    #expect(text.contains("x and y are the points of the schools, not of homes") == isSaid)
  }

  @Test func ofSchoolsTheirOwnPointsAreRight() throws {
    let fixture = try TinyStudy(
      schools: TinyStudy.schools.replacing(";x;y", with: ";x_centre;y_centre"))
    let file = try proposed(fixture)
    #expect(file.schools.columns["x"] == "x_centre" && file.schools.columns["y"] == "y_centre")
  }

  /// The study cannot read them so, which the reason says.
  @Test(arguments: [
    ("430.500,25", "4.580.500,5", true), ("430,500.25", "4,580,500.5", false),
    ("430.500", "4.580.500", false), ("430'500.25", "4'580'500.5", false),
  ])
  func marksBetweenThousandsAreTold(x: String, y: String, decimalComma: Bool) throws {
    let schools = ["W", "E", "P"].map { "\($0);Escola \($0);Públic;\(x);\(y)\n" }.joined()
    let fixture = try TinyStudy(schools: "codi;nom;titularitat;x;y\n" + schools)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("x: x  # by name; take the marks between thousands out"))
    #expect(text.contains("100 % of the schools lie in it"))
    let file = try proposed(fixture)
    #expect(file.schools.columns["x"] == "x" && file.schools.columns["y"] == "y")
    #expect(file.schools.crs != nil && file.schools.decimalComma == decimalComma)
  }

  @Test(arguments: [
    ("430500,25", "4580500,5", true), ("430500.25", "4580500.5", false), ("430500", "4580500", false),
    ("430 500,25", "4 580 500,5", true),
  ])
  func numbersWithoutMarksAreTaken(x: String, y: String, decimalComma: Bool) throws {
    let schools = ["W", "E", "P"].map { "\($0);Escola \($0);Públic;\(x);\(y)\n" }.joined()
    let fixture = try TinyStudy(schools: "codi;nom;titularitat;x;y\n" + schools)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("x: x  # by name\n"))
    #expect(try proposed(fixture).schools.decimalComma == decimalComma)
  }

  @Test func columnsWithoutNumbersAreTold() throws {
    let fixture = try TinyStudy(
      schools: "codi;nom;titularitat;x;y\nW;Escola;Públic;left;up\nE;Escola;Privat;right;up\n")
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("# 2 schools; x and y hold no numbers\n"))
  }

  // Schools

  /// Nothing but the pupils' column tells that the sites are schools.
  @Test(arguments: ["URN", "school", "COD_MECC"])
  func schoolsAreWhatPupilsName(column: String) throws {
    let fixture = try TinyStudy(pupils: named(["107801", "107802", "107803"], column: column))
    try FileManager.default.removeItem(atPath: fixture.path("schools.csv"))
    try fixture.write(
      "URN,Label,Easting,Northing\n107801,A,430500,4580500\n107802,B,431500,4580500\n107803,C,431850,4580850\n",
      to: "sites.csv")
    let file = try proposed(fixture)
    #expect(file.schools.file == "sites.csv")
    #expect(file.schools.columns["school"] == "URN" && file.pupils.columns["school"] == column)
  }

  /// Grades, postal codes and areas are named by pupils as well.
  @Test(arguments: [
    ("grade", ["1", "2", "3"]), ("children", ["1", "2", "3"]), ("postcode", ["08001", "08002", "08003"]),
    ("codi_zona", ["Z01", "Z02", "Z03"]), ("barri", ["Raval", "Gòtic", "Besòs"]),
  ])
  func whatElsePupilsNameIsNoSchool(column: String, codes: [String]) throws {
    let fixture = try TinyStudy(pupils: named(codes, column: column))
    try FileManager.default.removeItem(atPath: fixture.path("schools.csv"))
    let sites = codes.enumerated().map { "\($1),\(430_500 + 500 * $0),4580500\n" }.joined()
    try fixture.write("place,x,y\n" + sites, to: "sites.csv")
    #expect(try StudyProposal(folder: fixture.folder).text.contains("#   schools: nothing can be measured"))
  }

  @Test(
    arguments: [
      (["sps_school_site.geojson"], "sps_school_site.geojson"), (["trees.geojson"], nil),
      (["city_schools.geojson", "county_schools.geojson"], nil),
      (["school_site_2015.geojson", "school_site_2023.geojson"], "school_site_2023.geojson"),
    ] as [([String], String?)])
  func theOnlyPointsThatAreNamedAfterSchoolsAreThem(files: [String], expected: String?) throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("schools.csv"))
    for file in files { try fixture.write(points(["Jane Addams", "Emerson"]), to: file) }
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("\nschools:\n") == (expected != nil))
    if let expected { #expect(text.contains("schools:\n  file: \(expected)  # 2 schools")) }
  }

  // Files of several layers

  @Test func eachLayerOfAGeoPackageIsLookedAt() throws {
    let fixture = try TinyStudy()
    for name in ["zones", "districts"] {
      let file = try GeoPackageFile(fixture.path("city.gpkg"), keepsLayers: true)
      try file.add(Layer(contentsOf: fixture.path(name + ".geojson")))
      try file.commit()
      try FileManager.default.removeItem(atPath: fixture.path(name + ".geojson"))
    }
    let file = try proposed(fixture)
    #expect(file.zones.file == "city.gpkg#zones" && file.zones.id == "code")
    #expect(file.districts?.file == "city.gpkg#districts")
  }

  /// The names of folders tell layers of one name apart.
  @Test(arguments: [
    ("zones.geojson", "city.zip#zones", "city.zip#districts"),
    ("2025/zones.geojson", "city.zip#zones", "city.zip#districts"),
    ("new/districts.geojson", "city.zip#new/districts", "city.zip#districts"),
  ])
  func eachLayerOfAnArchiveIsLookedAt(name: String, zones: String, districts: String) throws {
    let fixture = try TinyStudy()
    let members = [("zones.geojson", name), ("districts.geojson", "districts.geojson")].map { old, new in
      (name: new, bytes: Array(FileManager.default.contents(atPath: fixture.path(old)) ?? Data()))
    }
    let archive = try ZipWriting.archive(of: members, path: "city.zip")
    try Data(archive).write(to: URL(fileURLWithPath: fixture.path("city.zip")))
    for (member, _) in [("zones.geojson", 0), ("districts.geojson", 0)] {
      try FileManager.default.removeItem(atPath: fixture.path(member))
    }
    let names = try fixture.path("city.zip").containedLayers()
    #expect(Set(names.map { "city.zip#" + $0 }).isSuperset(of: [zones]))
    for layer in names { #expect(try Layer(contentsOf: fixture.path("city.zip#" + layer)).count > 0) }
    if zones.hasSuffix("zones") {
      let file = try proposed(fixture)
      #expect(file.zones.file == zones && file.districts?.file == districts)
    }
  }

  @Test func anArchiveWithoutLayersIsTold() throws {
    let fixture = try TinyStudy()
    let archive = try ZipWriting.archive(of: [("readme.txt", Array("Hello".utf8))], path: "more.zip")
    try Data(archive).write(to: URL(fileURLWithPath: fixture.path("more.zip")))
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("#   more.zip: the archive holds no shapefile and no GeoJSON\n"))
  }

  // Editions

  @Test(arguments: [
    ("pupils.csv", "zones_2019_06", "zones_2012_12"),
    ("pupils_2024-25.csv", "zones_2019_06", "zones_2012_12"),
    ("pupils_2014-15.csv", "zones_2012_12", "zones_2019_06"),
    ("pupils_2008-09.csv", "zones_2012_12", "zones_2019_06"),
  ])
  func ofTwoEditionsThatOfThePupilsIsTaken(pupils: String, taken: String, other: String) throws {
    let fixture = try TinyStudy()
    let zones = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
    for name in ["zones_2012_12", "zones_2019_06"] { try fixture.write(zones, to: name + ".geojson") }
    for name in ["zones.geojson", "pupils.csv"] {
      try FileManager.default.removeItem(atPath: fixture.path(name))
    }
    try fixture.write(TinyStudy.pupils, to: pupils)
    let proposal = try StudyProposal(folder: fixture.folder)
    #expect(proposal.text.contains("zones: {file: \(taken).geojson, id: code"))
    #expect(proposal.text.contains("; \(other).geojson is another edition"))
    #expect(proposal.summary.contains("zones: \(taken).geojson; \(other).geojson is another edition"))
  }

  @Test func ofTwoEditionsOfTheSchoolsTheNewestIsTaken() throws {
    let fixture = try TinyStudy()
    for year in 2022...2024 { try fixture.write(TinyStudy.schools, to: "schools_\(year).csv") }
    try FileManager.default.removeItem(atPath: fixture.path("schools.csv"))
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(
      text.contains(
        "file: schools_2024.csv  # 3 schools; schools_2022.csv, schools_2023.csv are other editions"))
  }

  @Test(
    arguments: [
      (["ESB_2012_12.shp", "ESB_2019_06.geojson"], nil, [0]),
      (["ESB_2019_06.shp", "ESB_2012_12.shp"], nil, [1]),
      (["2019/a.shp", "2025/a.shp", "2026/a.shp"], 2025, [0, 2]),
      (["a_20190630.shp", "a_20200101.shp"], nil, [0]),
      (["zones_2014.shp", "zones_old_2012.shp"], nil, []), (["part_1.shp", "part_2.shp"], nil, []),
      (["a_2024_1.shp", "a_2024_2.shp"], nil, []), (["zones.shp", "zones_2019.shp"], nil, []),
    ] as [([String], Int?, Set<Int>)])
  func editionsAreToldByTheYearsInTheirNames(files: [String], year: Int?, outdated: Set<Int>) {
    let editions = Editions(files.enumerated().map { ($0, $1) }, year: year)
    #expect(editions.outdated == outdated)
  }

  /// Lines are streets by the name of the file or by their column; a map of OpenStreetMap goes before.
  @Test(
    arguments: [
      ("carrers_2024.geojson", "name", true), ("gis_osm_roads_free_1.geojson", "fclass", true),
      ("lines.geojson", "highway", true), ("railways.geojson", "fclass", false),
    ])
  func layersOfLinesMayBeStreets(file: String, column: String, isTaken: Bool) throws {
    let fixture = try TinyStudy()
    _ = try TinyStudy.streetLayer([Column(name: column, values: .text(TextColumn(["a", "b"])))])
      .write(to: fixture.path(file))
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("streets: {file: \(file), mode: walking}") == isTaken)
    #expect(text.contains("#   \(file): it has lines, and neither") == !isTaken)
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let other = try StudyProposal(folder: fixture.folder).text
    #expect(other.contains("streets: {file: map.osm, mode: walking}"))
    #expect(other.contains("#   \(file): a layer of streets") == isTaken)
  }

  // Files to try them on

  /// Eight pupils, with the place of the school first and that of the home, where there are two, behind it.
  private func pupils(_ header: String) -> String {
    let schools = [("W", "430500,4580500"), ("E", "431500,4580500"), ("P", "431850,4580850")]
    let hasHomes = header.split(separator: ",").count > 2
    let isInDegrees = header.hasPrefix("lon")
    let rows = (0..<8).map { pupil in
      let (school, place) = schools[pupil % 3]
      let home = hasHomes ? ",\(430_150 + 200 * pupil),4580250" : ""
      return "p\(pupil),\(school),\(isInDegrees ? "2.17,41.37" : place)\(home)\n"
    }
    return "id,escola,\(header)\n" + rows.joined()
  }

  /// Twelve pupils who name some codes.
  private func named(_ codes: [String], column: String) -> String {
    "id,\(column),x,y\n"
      + (0..<12).map { "p\($0),\(codes[$0 % codes.count]),\(430_150 + 100 * $0),4580250\n" }.joined()
  }

  private func points(_ names: [String]) -> String {
    let features = names.enumerated().map { number, name in
      """
      {"type": "Feature", "properties": {"PROPERTY_L": "\(name)"}, \
      "geometry": {"type": "Point", "coordinates": [\(2.17 + 0.005 * Double(number)), 41.373]}}
      """
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ",\n"))]}"
  }

  private func proposed(_ fixture: TinyStudy) throws -> StudyFile {
    try fixture.write(StudyProposal(folder: fixture.folder).text, to: "proposed.yml")
    return try StudyFile(path: fixture.path("proposed.yml"))
  }
}
