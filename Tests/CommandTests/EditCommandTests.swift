import Foundation
import FoundationNetworking
import StudyFixtures
import Testing

@Suite struct EditCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  @Test(
    arguments: [
      (["--audience", "public", "--blocks", "grid:250"], 77, "not for the public"),
      ([], 65, "--blocks grid:250"), (["--blocks", "grid:1"], 64, "side is 20 m or more"),
      (["--blocks", "grid:250", "--group", "nobody"], 65, "there is no group"),
      (["--blocks", "grid:250", "--plan", "none.csv"], 66, "none.csv"),
    ] as [([String], Int32, String)])
  func whatCannotBeEditedIsSaid(options: [String], status: Int32, text: String) throws {
    let run = try Binary(["edit", "study.yml", "--no-open"] + options, folder: fixture.folder)
    #expect(run.status == status && run.errors.contains(text), "\(run.errors)")
  }

  /// The address leads to a page, and to the plans for whoever has the key.
  @Test func aServerAnswersWhoeverHasTheKey() async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Binary.path)
    process.arguments = ["edit", "study.yml", "--no-open", "--blocks", "grid:250", "--quiet"]
    process.currentDirectoryURL = URL(fileURLWithPath: fixture.folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let parts = line.split(whereSeparator: { "#\n".contains($0) }).map(String.init)
    try #require(parts.count == 2 && parts[0].hasPrefix("http://127.0.0.1:"))
    func ask(_ path: String, _ key: String) async throws -> (status: Int?, body: String) {
      var request = URLRequest(url: try #require(URL(string: parts[0] + path)))
      request.setValue(key, forHTTPHeaderField: "X-Catchment-Token")
      let (body, answer) = try await URLSession.shared.data(for: request)
      return ((answer as? HTTPURLResponse)?.statusCode, String(decoding: body, as: UTF8.self))
    }
    let page = try await ask("", "")
    #expect(page.status == 200 && page.body.hasSuffix("</html>\n"))
    #expect(try await ask("api/state", "").status == 403)
    let state = try await ask("api/state", parts[1])
    #expect(state.status == 200 && state.body.contains("\"keepsContiguity\":false"))
    let mode = try FileManager.default.attributesOfItem(atPath: fixture.path("edit/journal.jsonl"))[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }
}
