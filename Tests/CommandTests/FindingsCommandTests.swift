import Foundation
import StudyFixtures
import Testing

/// That commands which publish numbers say first what is wrong with the data, or end.
@Suite struct FindingsCommandTests {
  private func catchment(_ fixture: TinyStudy, _ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  private static let otherSystem = TinyStudy.study.replacingOccurrences(
    of: "  values: {sector", with: "  crs: EPSG:25830\n  values: {sector")

  @Test(arguments: [
    ["run"], ["indicators"], ["distances"], ["segregation"], ["export", "--output", "z.geojson"],
  ])
  func errorsEndACommandUnlessAccepted(command: [String]) throws {
    let fixture = try TinyStudy(study: FindingsCommandTests.otherSystem)
    let arguments = [command[0], "study.yml"] + command.dropFirst()
    let refused = try Binary(arguments, folder: fixture.folder)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(
      refused.errors.contains(
        "3 rows far from all catchment areas, but right there if the coordinates are of"))
    #expect(
      refused.errors.contains("write \"crs: EPSG:25831\"") && refused.errors.contains("add --accept-findings")
    )
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results")))
    let accepted = try Binary(arguments + ["--accept-findings"], folder: fixture.folder)
    #expect(accepted.status == 0 && accepted.errors.contains("warning: schools.csv: 3 rows far from all"))
  }

  @Test func aStudyIsCheckedFromAnotherFolderAsFromItsOwn() throws {
    let costs = "costs: {file: costs.csv, columns: {school: s, type: type, amount: amount}}\n"
    let fixture = try TinyStudy(study: TinyStudy.study + costs)
    try fixture.write("s,type,amount\nW,fees,100\n", to: "costs.csv")
    let folder = URL(fileURLWithPath: fixture.folder)
    let check = try Binary(
      ["check", folder.lastPathComponent + "/study.yml"], folder: folder.deletingLastPathComponent().path)
    #expect(check.status == 0 && check.output.contains("no findings"), "\(check.output)")
  }

  @Test func warningsStandFirst() throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + "a,E,f,1,430100,4580500\ni,E,n,5,,\nj,E,n,5,,\n")
    let run = try catchment(fixture, "run", "study.yml")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("Warning: 1 row with the code of a pupil that an earlier row has"))
    #expect(
      lines[1].hasPrefix(
        "Warning: 80.0 % of the pupils, 8 of 10, are placed in a catchment area; 2 pupils are left out"))
    #expect(lines[2].hasPrefix("Tiny, 2025-26: 10 pupils"))
    #expect(run.errors.hasPrefix("warning: 1 row with the code"))
    let table = try String(contentsOfFile: fixture.path("results/measures.csv"), encoding: .utf8)
    #expect(
      table.split(separator: "\n").dropFirst().allSatisfy {
        $0.contains("counts once, by the last row; 80.0 %")
      })
    let map = try String(contentsOfFile: fixture.path("results/zones.geojson"), encoding: .utf8)
    #expect(map.contains("\"warning\":"))
    let catalan = try catchment(fixture, "run", "study.yml", "--language", "ca", "--output", "ca").output
      .split(separator: "\n")
    #expect(catalan[0].hasPrefix("Atenció: 1 fila amb el codi d’un alumne que ja té una fila anterior"))
    #expect(
      catalan[1].hasPrefix("Atenció: El 80,0 % de l’alumnat, 8 de 10, té el domicili situat en una zona"))
    // The terminal speaks the language of the results, and that is the study's own where none is named.
    try fixture.write(TinyStudy.study + "language: nb\n", to: "study.yml")
    let norwegian = try catchment(fixture, "run", "study.yml", "--output", "nb")
    #expect(norwegian.errors.hasPrefix("advarsel: 1 rad med koden til en elev som en tidligere rad har"))
    #expect(norwegian.errors.contains("\n  skal en annen rad telle, sett den sist, eller fjern de andre\n"))
    #expect(norwegian.errors.contains("\nSkrevet: nb/measures.csv"))
    let checked = try catchment(fixture, "check", "study.yml")
    #expect(checked.output.contains("\nadvarsel  pupils.csv, kolonne «id»: 1 rad med koden til en elev"))
    // A sound study has neither.
    let sound = try TinyStudy()
    #expect(try catchment(sound, "run", "study.yml").output.hasPrefix("Tiny, 2025-26: 8 pupils"))
    #expect(
      !(try String(contentsOfFile: sound.path("results/zones.geojson"), encoding: .utf8)).contains(
        "\"warning\""))
  }

  /// The street ends at the middle of the west: only W's three pupils of there have a way.
  @Test func waysThatTheMapLacksAreToldFirst() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: streets.geojson}\n")
    try fixture.write(
      """
      {"type": "FeatureCollection",
      "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25831"}},
      "features": [{"type": "Feature", "properties": {}, "geometry":
      {"type": "LineString", "coordinates": [[430000, 4580500], [430550, 4580500]]}}]}
      """, to: "streets.geojson")
    for part in ["1", "2"] {
      let arguments = ["measures", "study.yml", "--partition", "\(part)/2", "--output", "\(part).parquet"]
      #expect(try Binary(arguments, folder: fixture.folder).status == 0)
    }
    for command in [
      ["export", "study.yml", "--output", "zones-out.geojson"],
      ["export", "study.yml", "--output", "city.gpkg"],
      ["map", "study.yml", "--indicator", "walk", "--output", "walk.svg"],
      ["report", "study.yml"], ["run", "study.yml"],
      ["merge", "1.parquet", "2.parquet", "--output", "merged"],
    ] {
      let told = try Binary(command, folder: fixture.folder)
      #expect(told.status == 0, "\(told.errors)")
      let words = "warning: streets.geojson: only 37.5 % of the pupils with a home and a school, 3 of 8"
      #expect(told.errors.contains(words), "\(command): \(told.errors)")
    }
  }

  @Test func familiesGetNoAnswerFromAWrongMap() throws {
    let fixture = try TinyStudy(study: FindingsCommandTests.otherSystem)
    let answer = try catchment(fixture, "lookup", "study.yml", "--x", "430500", "--y", "4580500")
    #expect(answer.status == 65 && answer.output.isEmpty)
  }

  // MARK: What was asked for is written, or refused

  @Test func aMapIsWrittenOrRefused() throws {
    let fixture = try TinyStudy()
    let zones = try catchment(fixture, "indicators", "study.yml", "--map", "zones-map.geojson")
    #expect(zones.status == 0 && zones.output.contains("Tiny"))
    let map = try String(contentsOfFile: fixture.path("zones-map.geojson"), encoding: .utf8)
    #expect(map.contains("\"id\":\"1\"") && map.contains("\"pupils_resident\":4"))
    let city = try catchment(
      fixture, "distances", "study.yml", "--level", "city", "--map", "city-map.geojson")
    #expect(city.status == 0 && FileManager.default.fileExists(atPath: fixture.path("city-map.geojson")))
    try fixture.write(
      TinyStudy.study.replacingOccurrences(of: "districts: {file: districts.geojson, id: code}\n", with: ""),
      to: "plain.yml")
    let districts = try catchment(
      fixture, "indicators", "plain.yml", "--level", "district", "--map", "d.geojson")
    #expect(districts.status == 65 && !FileManager.default.fileExists(atPath: fixture.path("d.geojson")))
  }

  @Test func aStudyHasOneGridForThePublic() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "publish: {grid_side: 400}\n")
    func grid(_ name: String, _ options: String...) throws -> Binary {
      try Binary(
        ["export", "study.yml", "--layer", "grid", "--output", name] + options, folder: fixture.folder)
    }
    #expect(try grid("own.geojson", "--audience", "public").status == 0)
    #expect(try grid("same.geojson", "--audience", "public", "--side", "400").status == 0)
    let other = try grid("other.geojson", "--audience", "public", "--side", "200")
    #expect(other.status == 77 && other.errors.contains("publish: {grid_side: 200}"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("other.geojson")))
    #expect(try grid("internal.geojson", "--side", "200").status == 0)
  }
}
