import Foundation
import Testing

/// `maps/` holds what the program publishes of the sample today.
@Suite struct PublishedMapsTests {
  @Test func theMapsAreNotStale() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let maps = project.appendingPathComponent("maps")
    let fresh = FileManager.default.temporaryDirectory.appendingPathComponent("maps-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: fresh) }
    let run = try Binary(
      ["run", "data/ribera/study.yml", "--audience", "public", "--output", fresh.path], folder: project.path)
    #expect(run.status == 0, "\(run.errors)")
    func files(_ folder: URL) throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".geojson") || $0.hasSuffix(".qml") }
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
    }
    let (kept, made) = (try files(maps), try files(fresh))
    #expect(kept.keys.sorted() == made.keys.sorted())
    for (name, content) in made { #expect(kept[name] == content, "\(name) is stale: run `make maps`") }
    #expect(kept.values.reduce(0) { $0 + $1.count } <= 2_000_000)
  }
}
