import Foundation
import Testing

/// What the README shows works on the sample as it stands in the project.
@Suite struct ReadmeTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The first pupils of the sample are enough to see that a command works.
  private static let pupils = 1000

  /// The lines of blocks marked as `console`.
  private static let commands: [String] = {
    let text = (try? String(contentsOf: project.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
    var isConsole = false
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isConsole = line == "```console" }
      return isConsole && line.hasPrefix("$ catchment ") ? String(line.dropFirst("$ catchment ".count)) : nil
    }
  }()

  @Test func theReadmeShowsCommands() { #expect(Self.commands.count >= 5) }

  @Test(arguments: commands) func aCommandOfTheReadmeWorks(line: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)")
    let sample = folder.appendingPathComponent("data/ribera")
    try FileManager.default.createDirectory(
      at: sample.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.project.appendingPathComponent("data/ribera"), to: sample)
    for table in ["pupils.csv", "pupils_2024-25.csv"] {
      let path = sample.appendingPathComponent(table)
      let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").prefix(Self.pupils + 1)
      try (rows.joined(separator: "\n") + "\n").write(to: path, atomically: true, encoding: .utf8)
    }
    let run = try Binary(Self.words(line), folder: folder.path)
    // Findings of a check are no failure.
    #expect(run.status == (line.hasPrefix("check") ? 1 : 0), "\(line): \(run.errors)")
    for word in Self.words(line) where word.hasSuffix(".csv") || word.hasSuffix(".parquet") {
      #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent(word).path), "\(word)")
    }
  }

  /// Words of a shell line, of which some stand in quotation marks.
  private static func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { position, part in
      position % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
