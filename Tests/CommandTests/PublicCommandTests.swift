import Foundation
import StudyFixtures
import Testing

/// What the public may not have is refused, and nothing is written.
@Suite struct PublicCommandTests {
  private let fixture: RandomStudy

  init() throws { fixture = try RandomStudy(RandomStudy.Kind("public"), seed: 1) }

  @Test(arguments: [
    ["distances", "study.yml", "--output", "out.csv"], ["segregation", "study.yml", "--output", "out.csv"],
    ["export", "study.yml", "--layer", "homes", "--output", "out.geojson"],
    ["map", "study.yml", "--indicator", "gap", "--output", "gap.svg"],
  ])
  func whatIsInternalIsRefused(arguments: [String]) throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
    let refused = try Binary(arguments, folder: fixture.folder)
    #expect(refused.status == 77, "\(refused.errors)")
    #expect(refused.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted() == before)
  }

  /// No school is ever told of, so that is what is said, and not that the names are wrong.
  @Test func measuresOfSchoolsAreRefused() throws {
    func indicators(_ arguments: String...) throws -> Binary {
      try Binary(["indicators", "study.yml"] + arguments, folder: fixture.folder)
    }
    let refused = try indicators("--level", "school")
    #expect(refused.status == 77 && refused.errors.contains("add --audience internal"), "\(refused.errors)")
    #expect(try indicators("--level", "school", "--audience", "internal").status == 0)
    #expect(try indicators("--level", "school", "--level", "city").status == 0)
  }

  @Test func whatIsPublicIsWritten() throws {
    let run = try Binary(["run", "study.yml", "--output", "results"], folder: fixture.folder)
    #expect(run.status == 0 && run.output.contains("For the public: "))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/unplaced.csv")))
    let export = try Binary(
      ["export", "study.yml", "--layer", "zones", "--output", "zones-out.geojson"], folder: fixture.folder)
    #expect(export.status == 0)
    let (one, other) = ("results/zones.geojson", "zones-out.geojson")
    #expect(try features(one) == features(other), "the layer alone is that of the run")
  }

  @Test func noInternalFileStaysBesideThePublicOnes() throws {
    let results = ["--output", "results"]
    let own = try Binary(["run", "study.yml", "--audience", "internal"] + results, folder: fixture.folder)
    #expect(own.status == 0 && FileManager.default.fileExists(atPath: fixture.path("results/unplaced.csv")))
    let before = try Data(contentsOf: URL(fileURLWithPath: fixture.path("results/measures.csv")))
    for name in ["about.json", "measures.csv", "zones.geojson", "schools.geojson"] {
      try FileManager.default.moveItem(
        atPath: fixture.path("results/\(name)"), toPath: fixture.path("kept-\(name)"))
    }
    let refused = try Binary(["run", "study.yml"] + results, folder: fixture.folder)
    #expect(refused.status == 73 && refused.errors.contains("unplaced.csv"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/measures.csv")))
    let run = try Binary(["run", "study.yml", "--overwrite"] + results, folder: fixture.folder)
    #expect(run.status == 0 && run.errors.contains("Removed: results/unplaced.csv"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/unplaced.csv")))
    let after = try Data(contentsOf: URL(fileURLWithPath: fixture.path("results/measures.csv")))
    #expect(after != before)
    // An internal run leaves what others wrote, and nothing of the public one that it does not replace.
    let again = try Binary(
      ["run", "study.yml", "--overwrite", "--audience", "internal"] + results, folder: fixture.folder)
    #expect(again.status == 0 && FileManager.default.fileExists(atPath: fixture.path("results/unplaced.csv")))
  }

  /// A file that is only converted is protected by nothing.
  @Test(arguments: ["pupils.csv", "zones.geojson"]) func aPlainFileIsNotForThePublic(file: String) throws {
    let arguments = ["export", file, "--crs", "EPSG:25831", "--output", "out.geojson"]
    let refused = try Binary(arguments + ["--audience", "public"], folder: fixture.folder)
    #expect(refused.status == 64 && refused.errors.contains("study file"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("out.geojson")))
    #expect(try Binary(arguments + ["--audience", "internal"], folder: fixture.folder).status == 0)
  }

  /// The places of homes that a check finds are cells with single ones in them.
  @Test func findingsOfAPublicStudyHaveNoHomes() throws {
    // The eastern half of the city is in no area now.
    let text = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
    let layer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    var fewer = layer
    fewer["features"] = Array(try #require(layer["features"] as? [[String: Any]]).prefix(4))
    try JSONSerialization.data(withJSONObject: fewer)
      .write(to: URL(fileURLWithPath: fixture.path("zones.geojson")))
    func places(_ arguments: [String]) throws -> (chapters: [String], errors: String) {
      let check = try Binary(
        ["check", "study.yml", "--output", "found.geojson", "--overwrite"] + arguments, folder: fixture.folder
      )
      #expect(check.status == 1)
      return (try features("found.geojson").compactMap { $0["chapter"] }, check.errors)
    }
    let (all, _) = try places(["--audience", "internal"])
    let (told, errors) = try places([])
    #expect(all.contains("pupils") && !told.contains("pupils"))
    #expect(told == all.filter { $0 != "pupils" } && !told.isEmpty)
    #expect(errors.contains("the places of homes are left out"))
  }

  private func features(_ name: String) throws -> [[String: String]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: fixture.path(name)))
    let layer = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(layer["features"] as? [[String: Any]]).map { feature in
      (feature["properties"] as? [String: Any] ?? [:]).mapValues { "\($0)" }
    }
  }
}
