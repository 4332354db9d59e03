import Foundation
import Layers
import Measures
import StudyFixtures
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  private let fixture: TinyStudy
  private let publication: Publication

  init() throws {
    fixture = try TinyStudy()
    publication = try Publication(fixture.loadYears())
  }

  /// Where the homes are let go, what is measured stays the same, and the public edition keeps them all the same.
  @Test func homesAreLetGoWhereNothingAsksForThem() throws {
    func rows(_ publication: Publication) throws -> String {
      let writer = ByteWriter()
      try publication.measures.writeCSV(to: writer)
      return writer.text
    }
    let lean = try Publication(fixture.loadYears(), keepsHomes: false)
    #expect(lean.study.pupils.x.isEmpty && lean.study.pupils.count == publication.study.pupils.count)
    #expect(try rows(lean) == rows(publication))
  }

  @Test func filesAreWrittenOnceUnlessAsked() throws {
    let folder = fixture.path("results")
    let paths = try publication.write(to: folder, overwrite: false)
    let names = [
      "measures.csv", "results.xlsx", "results_city.csv", "results_districts.csv", "results_zones.csv",
      "results_schools.csv", "zones.geojson", "zones.qml", "districts.geojson", "districts.qml",
      "schools.geojson", "schools.qml", "unplaced.csv", "about.json",
    ]
    #expect(paths.map { ($0 as NSString).lastPathComponent } == names)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names.sorted())
    let error = try #require(throws: FileError.self) { try publication.write(to: folder, overwrite: false) }
    #expect(error.code == .cannotCreate)
    _ = try publication.write(to: folder, overwrite: true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == names.count)
  }

  /// What the columns of the forms hold is the same, and a form that is not asked for does not stay behind.
  @Test func tablesHaveOtherForms() throws {
    let folder = fixture.path("results")
    _ = try publication.write(
      to: folder, overwrite: false, tables: TableOptions(forms: [.csv, .json, .parquet], rows: .all))
    let columns = try ParquetFile(folder + "/measures.parquet").columns().columns
    let lines = try String(contentsOfFile: folder + "/measures.csv", encoding: .utf8).split(separator: "\n")
    #expect(columns.map(\.name).joined(separator: ",") == lines[0])
    #expect(columns.allSatisfy { $0.count == lines.count - 1 && $0.count == publication.measures.count })
    let values = try #require(columns.first { $0.name == "value" })
    for (row, measure) in publication.measures.rows.enumerated() {
      #expect(values.number(at: row) ?? .infinity == (measure.value.isFinite ? measure.value : .infinity))
    }
    #expect(
      publication.leftovers(in: folder).map { ($0 as NSString).lastPathComponent } == [
        "measures.json", "measures.parquet",
      ])
    _ = try publication.write(to: folder, overwrite: true)
    #expect(!FileManager.default.fileExists(atPath: folder + "/measures.parquet"))
  }

  @Test func tidyTableHasItsColumns() throws {
    let writer = ByteWriter(inMemory: 1000)
    try publication.measures.writeCSV(to: writer)
    let lines = writer.text.split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "indicator,level,unit,group,year,value,numerator,denominator,n,low,high,"
        + "change,change_low,change_high,status,note,by,of,measured_in")
    // Wilson's interval of 1 of 5 is 0.0362 to 0.6245.
    #expect(
      lines.contains {
        $0.hasPrefix("share_enrolled,zone,2,foreign_origin,2025-26,0.2,1,5,5,0.0362")
          && $0.hasSuffix(",,,,ok,,,,share")
      })
    #expect(
      lines.contains("dissimilarity_schools,city,Tiny,foreign_origin,2025-26,0.75,,,8,,,,,,ok,,,,index"))
    #expect(
      lines.contains(
        "costs,city,Tiny,all,2025-26,,,,0,,,,,,not available,add costs: columns: {amount: …},,,index"))
    #expect(lines.count == publication.measures.count + 1)
  }

  @Test func jsonHoldsTheSameRows() throws {
    let writer = ByteWriter(inMemory: 1000)
    try publication.measures.writeJSON(to: writer)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(writer.text.utf8)) as? [[String: Any]])
    #expect(rows.count == publication.measures.count)
    let row = try #require(
      rows.first {
        $0["indicator"] as? String == "share_enrolled" && $0["unit"] as? String == "2"
          && $0["group"] as? String == "foreign_origin" && $0["level"] as? String == "zone"
      })
    #expect(row["value"] as? Double == 0.2 && row["n"] as? Int == 5 && row["change"] is NSNull)
    #expect(abs((row["high"] as? Double ?? 0) - 0.6245) < 5e-5)
  }

  @Test func areasCarryTheirMeasures() throws {
    let path = fixture.path("zones-out.geojson")
    try #require(Layer.measured(.zone, of: publication.study, publication.measures)).writeGeoJSON(to: path)
    let zones = try Layer(contentsOf: path)
    #expect(zones.column("name")?.texts == ["West", "East"])
    #expect(zones.column("foreign_origin_share_enrolled")?.number(at: 1) == 0.2)
    #expect(zones.column("pupils_enrolled")?.texts == ["3", "5"])
    #expect(Layer.measured(.city, of: publication.study, publication.measures) == nil)
  }

  @Test func summaryCanBeReadAloud() {
    let text = Summary(publication).text
    #expect(text.hasPrefix("Tiny, 2025-26: 8 pupils, 3 schools, 2 catchment areas in 1 district\n"))
    #expect(text.contains("Segregation of foreign_origin: 50.0 % of the pupils (code f)"))
    #expect(text.contains("Dissimilarity"))
    #expect(text.hasSuffix("All pupils have a home in a catchment area and a known school.\n"))
  }
}
