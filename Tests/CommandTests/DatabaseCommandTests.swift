import Foundation
import StudyFixtures
import TestSupport
import Testing

/// Tables of a database wherever a file can be named.
@Suite(
  .enabled(
    if: PostgresServer.isInstalled, "needs Debian's packages postgresql-15 and postgresql-15-postgis-3"))
struct DatabaseCommandTests {
  private let fixture: TinyStudy
  private let server: PostgresServer

  init() throws {
    fixture = try TinyStudy()
    server = try #require(PostgresServer.shared)
  }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  @Test func aStudyOfTablesIsThatOfFiles() throws {
    let zones = server.address("tiny_zones")
    #expect(try catchment("export", "zones.geojson", "--output", zones, "--overwrite").status == 0)
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { "'\($0)'" }
      return "(\(fields[0..<4].joined(separator: ",")), \(fields[4])::float8, \(fields[5])::float8)"
    }
    try server.run(
      """
      DROP TABLE IF EXISTS tiny_pupils; CREATE TABLE tiny_pupils (id text, escola text, nac text, isced text, x float8, y float8);
      INSERT INTO tiny_pupils VALUES \(rows.joined(separator: ","))
      """)
    #expect(try catchment("run", "study.yml", "--output", "files", "--quiet").status == 0)
    let study = try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)
      .replacingOccurrences(of: "file: zones.geojson", with: "file: \"\(zones)\"")
      .replacingOccurrences(of: "file: pupils.csv", with: "file: \"\(server.address("tiny_pupils"))\"")
    try fixture.write(study, to: "tables.yml")
    let run = try catchment("run", "tables.yml", "--output", "tables")
    #expect(run.status == 0, "\(run.errors)")
    let measures = try ["files", "tables"].map {
      try String(contentsOfFile: fixture.path("\($0)/measures.csv"), encoding: .utf8)
    }
    #expect(measures[0] == measures[1])
    let about = try String(contentsOfFile: fixture.path("tables/about.json"), encoding: .utf8)
    #expect(about.contains("table tiny_pupils") && !about.contains("postgres@") && !about.contains("host="))
  }

  @Test func tablesOfMeasuresGoIntoADatabase() throws {
    let path = server.address("tiny_measures")
    let written = try catchment("indicators", "study.yml", "--output", path, "--overwrite", "--quiet")
    #expect(written.status == 0, "\(written.errors)")
    let value = try server.run(
      "SELECT value FROM tiny_measures WHERE indicator = 'pupils_resident' AND level = 'city' AND \"group\" = 'all'"
    )
    #expect(value == "8")
    let again = try catchment("indicators", "study.yml", "--output", path)
    #expect(again.status == 73 && again.errors.contains("--overwrite") && !again.errors.contains("postgres@"))
  }

  @Test(arguments: [
    ("postgresql://anna:secret@127.0.0.1:9/city?table=zones", 64 as Int32),
    ("postgresql://anna@127.0.0.1:9/city", 64), ("postgresql://anna@127.0.0.1:9/city?table=zones", 69),
  ])
  func saysWhatIsWrong(address: String, status: Int32) throws {
    let failed = try catchment("export", address, "--output", "out.geojson")
    #expect(failed.status == status)
    #expect(!failed.errors.contains("anna") && !failed.errors.contains("secret"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("out.geojson")))
  }
}
