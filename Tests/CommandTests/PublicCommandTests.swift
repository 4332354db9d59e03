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
  ])
  func whatIsInternalIsRefused(arguments: [String]) throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
    let refused = try Binary(arguments, folder: fixture.folder)
    #expect(refused.status == 77, "\(refused.errors)")
    #expect(refused.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted() == before)
  }

  @Test func whatIsPublicIsWritten() throws {
    let run = try Binary(["run", "study.yml", "--output", "results"], folder: fixture.folder)
    #expect(run.status == 0 && run.output.contains("For the public: "))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/unplaced.csv")))
    let export = try Binary(
      ["export", "study.yml", "--layer", "zones", "--output", "zones-out.geojson"], folder: fixture.folder)
    #expect(export.status == 0)
    let (one, other) = ("results/zones.geojson", "zones-out.geojson")
    #expect(
      try features(one).map { $0.filter { !$0.key.hasPrefix("transition") && !$0.key.hasPrefix("dropout") } }
        == features(other), "the layer alone is that of the run")
  }

  private func features(_ name: String) throws -> [[String: String]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: fixture.path(name)))
    let layer = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(layer["features"] as? [[String: Any]]).map { feature in
      (feature["properties"] as? [String: Any] ?? [:]).mapValues { "\($0)" }
    }
  }
}
