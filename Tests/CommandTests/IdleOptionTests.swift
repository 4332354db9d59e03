import Foundation
import StudyFixtures
import Testing

/// An option that would do nothing is refused, and the message says what it is for.
@Suite struct IdleOptionTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  @Test(
    arguments: [
      (file: "study.yml", options: ["--x", "x"], words: "--x is for a file that is converted"),
      ("study.yml", ["--y", "y"], "--y is for a file that is converted"),
      ("study.yml", ["--crs", "EPSG:25831"], "--crs is for a file that is converted"),
      ("study.yml", ["--encoding", "latin1"], "--encoding is for a file that is converted"),
      ("study.yml", ["--side", "400"], "--side goes with --layer grid"),
      ("study.yml", ["--layer", "zones", "--side", "400"], "--side goes with --layer grid"),
      ("study.yml", ["--side", "400", "--format", "gpkg"], "--side goes with --layer grid"),
      ("zones.geojson", ["--layer", "zones"], "--layer is for a study file"),
      ("zones.geojson", ["--side", "400"], "--side is for a study file"),
      ("zones.geojson", ["--accept-findings"], "--accept-findings is for a study file"),
      ("zones.geojson", ["--let-homes-leave"], "--let-homes-leave is for a study file"),
      ("zones.geojson", ["--language", "ca"], "--language is for a study file"),
      ("zones.geojson", ["--x", "x"], "--x is for a table of points; zones.geojson is a layer"),
      ("zones.geojson", ["--encoding", "latin1"], "--encoding is for a table of points"),
    ] as [(file: String, options: [String], words: String)])
  func exportTakesNone(_ command: (file: String, options: [String], words: String)) throws {
    let run = try Binary(
      ["export", command.file, "--output", "out.geojson"] + command.options, folder: fixture.folder)
    #expect(run.status == 64 && run.errors.contains(command.words), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("out.geojson")))
  }

  @Test func exportTakesThoseOfATable() throws {
    let run = try Binary(
      [
        "export", "schools.csv", "--x", "x", "--y", "y", "--crs", "EPSG:25831", "--encoding", "utf-8",
        "--output", "out.geojson",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: fixture.path("out.geojson")))
  }

  @Test(
    arguments: [
      (options: ["--zone-id", "code"], key: "id"), (["--district-id", "code"], "id"),
      (["--school-id", "codi"], "columns"), (["--attends", "escola"], "columns"),
      (["--encoding", "latin1"], "encoding"), (["--x", "x"], "columns"), (["--y", "y"], "columns"),
      (["--crs", "EPSG:25831"], "crs"), (["--decimal-comma"], "decimal"),
    ] as [(options: [String], key: String)])
  func aStudySaysItself(_ asked: (options: [String], key: String)) throws {
    for command in ["distances", "segregation"] {
      let run = try Binary([command, "study.yml"] + asked.options, folder: fixture.folder)
      #expect(run.status == 64 && run.output.isEmpty, "\(run.errors)")
      let words = "\(asked.options[0]) is for plain files; a study file has \"\(asked.key)\" for it."
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  /// Those of coordinates are of a table of places, where one is read beside the study.
  @Test func placesBesideAStudyHaveTheirColumns() throws {
    try fixture.write("east,north\n430100,4580500\n", to: "places.csv")
    let run = try Binary(
      [
        "distances", "study.yml", "--matrix", "ways.csv", "--origins", "places.csv", "--x", "east", "--y",
        "north", "--crs", "EPSG:25831",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    let ways = try String(contentsOfFile: fixture.path("ways.csv"), encoding: .utf8)
    // School W is 400 m to the east.
    #expect(ways.hasPrefix("row,W,E,P\n1,400."), "\(ways)")
  }
}
