import Foundation
import Geography
import Indicators
import Layers
import Measures
import StudyFixtures
import Testing

@testable import Publishing

/// What is written where there are more areas than anybody reads a table of.
@Suite struct ManyPlacesTests {
  private static let count = 5100
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    // Squares of 20 m over both areas.
    var zones = Geometries()
    for number in 0..<ManyPlacesTests.count {
      let west = TinyStudy.west.x + Double(number % 100) * 20
      let south = TinyStudy.west.y + Double(number / 100) * 20
      let corners = [(0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)]
      zones.appendPolygons([[corners.map { Coordinate(x: west + $0.0, y: south + $0.1) }]])
    }
    let codes = TextColumn((1...ManyPlacesTests.count).map { String($0) })
    try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: zones,
      columns: [
        Column(name: "code", values: .text(codes)), Column(name: "label", values: .text(codes)),
      ]
    ).writeGeoJSON(to: fixture.path("zones.geojson"), overwrite: true)
  }

  private func names(_ paths: [String]) -> [String] { paths.map { ($0 as NSString).lastPathComponent } }

  @Test func peopleGetOneMapAndNoTableOfThem() throws {
    let publication = try Publication(fixture.loadYears(), everyIndex: false)
    let folder = fixture.path("out")
    let paths = try publication.write(to: folder, overwrite: false, tables: TableOptions(forms: [.csv]))
    #expect(
      names(paths) == [
        "measures.csv", "results.xlsx", "results_city.csv", "results_districts.csv", "results_schools.csv",
        "maps.gpkg", "unplaced.csv", "about.json",
      ])
    #expect(publication.mapToOpen(withMap: false) == "maps.gpkg")
    #expect(
      try WorkbookSource(folder + "/results.xlsx")?.filledSheets() == [
        "City", "Districts", "Schools", "About",
      ])
    let zones = try Layer(contentsOf: folder + "/maps.gpkg#zones")
    #expect(zones.count == ManyPlacesTests.count)
    #expect(zones.column("distance_attended_mean_m") != nil)
    #expect(zones.column("distance_attended_median_m") == nil, "it is no main measure")
    // Home a lies 100 m east and 500 m north, in the sixth square of the 26th row.
    #expect(zones.column("distance_attended_mean_m")?.number(at: 25 * 100 + 5).map { $0.rounded() } == 400)
    #expect(try Layer(contentsOf: folder + "/maps.gpkg#schools").count == 3)
    #expect(try Layer(contentsOf: folder + "/maps.gpkg#districts").count == 1)
    // What a run with fewer areas wrote would stand beside it.
    for name in ["zones.geojson", "results_zones.csv"] { try fixture.write("", to: "out/" + name) }
    #expect(
      Set(names(publication.leftovers(in: folder))) == ["measures.csv", "zones.geojson", "results_zones.csv"])
  }

  /// Within each of so many areas an index is taken only when it is asked for; the city and its districts have all.
  @Test func indicesWithinThemAreLeftOut() throws {
    let index = SchoolSegregation.indicator(.dissimilarity, over: .schools)
    for everyIndex in [false, true] {
      let measures = try Publication(fixture.loadYears(), everyIndex: everyIndex).measures
      func count(_ level: Level) -> Int {
        measures.measures(index, level: level, group: "foreign_origin").count
      }
      #expect(count(.zone) == (everyIndex ? ManyPlacesTests.count : 0))
      #expect(count(.district) == 1 && measures.cityValue(index, group: "foreign_origin") == 0.75)
    }
  }
}
