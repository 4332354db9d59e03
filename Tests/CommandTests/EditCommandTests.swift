import Foundation
import FoundationNetworking
import StudyFixtures
import Testing

@Suite struct EditCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  @Test(
    arguments: [
      (["--audience", "public", "--blocks", "grid:250", "--year", "2030-31"], 77, "not for the public"),
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
    let server = try Server(["--blocks", "grid:250"], fixture)
    defer { server.process.terminate() }
    let page = try await server.ask("", key: "")
    #expect(page.status == 200 && page.body.hasSuffix("</html>\n"))
    #expect(try await server.ask("api/state", key: "").status == 403)
    let state = try await server.ask("api/state")
    #expect(state.status == 200 && state.body.contains("\"keepsContiguity\":false"))
    let mode = try FileManager.default.attributesOfItem(atPath: fixture.path("edit/journal.jsonl"))[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  /// The titles of groups are in the language that is asked for, first that of the command.
  @Test func groupsHaveTheirTitlesInEachLanguage() async throws {
    let study = try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)
    let titled = study.replacing(
      /foreign_origin:\s*\{/, with: "foreign_origin: {title: {en: born abroad, ca: nascuts fora}, ")
    #expect(titled != study)
    try titled.write(toFile: fixture.path("study.yml"), atomically: true, encoding: .utf8)
    let server = try Server(["--blocks", "grid:250", "--language", "ca"], fixture)
    defer { server.process.terminate() }
    for (query, title) in [("", "nascuts fora"), ("?language=en", "born abroad")] {
      let texts = try #require(try await server.object("api/texts" + query))
      #expect((texts["groups"] as? [String])?.contains(title) == true)
    }
  }

  /// The public sees no number that comes from pupils, before and after a move; what Export writes is what it may be told.
  @Test func thePublicSeesNoFigureOfPupils() async throws {
    let server = try Server(["--blocks", "grid:250", "--audience", "public"], fixture)
    defer { server.process.terminate() }
    let map = try #require(try await server.object("api/map"))
    let texts = try #require(try await server.object("api/texts"))
    #expect(map["isPublic"] as? Bool == true && (texts["groups"] as? [String])?.isEmpty == true)
    #expect((map["pupils"] as? [Int])?.allSatisfy { $0 == 0 } == true)
    let blocks = try #require(map["blocks"] as? [String])
    let state = try #require(try await server.object("api/state"))
    let plan = try #require(state["plan"] as? [Int])
    let moved = try #require(plan.firstIndex(of: 0))
    let answer = try await server.ask(
      "api/do",
      sending: #"{"revision":0,"command":{"move":{"blocks":["\#(blocks[moved])"],"to":"2"}}}"#)
    #expect(answer.status == 200)
    for figures in [state, try #require(try await server.object("api/state"))].map({ $0["figures"] }) {
      let figures = try #require(figures as? [String: Any])
      let city = try #require(figures["city"] as? [String: Any])
      #expect(city["pupils"] as? Int == 0 && city["moved"] as? Int == 0 && city["meanWay"] == nil)
      #expect((city["dissimilarity"] as? [Any])?.isEmpty == true && city["compactness"] != nil)
      for place in (figures["areas"] as? [[String: Any]] ?? [])
        + (figures["schools"] as? [[String: Any]] ?? [])
      {
        #expect(place["pupils"] as? Int == 0 && (place["shares"] as? [Any])?.isEmpty == true)
        #expect(place["meanWay"] == nil)
      }
    }
    let search = try await server.ask("api/improve", sending: #"{"revision":1,"goal":"ways"}"#)
    #expect(search.status == 409 && search.body.contains("notPublic"))
    let exported = try await server.ask("api/export", sending: "{}")
    #expect(exported.status == 200, "\(exported.body)")
    let table = try String(contentsOfFile: fixture.path("edit-public/plan-1/plan.csv"), encoding: .utf8)
    #expect(table.split(separator: "\n").first == "unit,facility")
    let again = try await server.ask("api/export", sending: "{}")
    #expect(again.status == 200, "\(again.body)")
  }

  /// An editor that runs, and what it answers.
  private struct Server {
    let process = Process()
    private let address: String
    private let key: String

    init(_ options: [String], _ fixture: TinyStudy) throws {
      process.executableURL = URL(fileURLWithPath: Binary.path)
      process.arguments = ["edit", "study.yml", "--no-open", "--quiet"] + options
      process.currentDirectoryURL = URL(fileURLWithPath: fixture.folder)
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      let parts = line.split(whereSeparator: { "#\n".contains($0) }).map(String.init)
      try #require(parts.count == 2 && parts[0].hasPrefix("http://127.0.0.1:"))
      (address, key) = (parts[0], parts[1])
    }

    func ask(
      _ path: String, key: String? = nil, sending body: String? = nil
    ) async throws -> (status: Int?, body: String) {
      var request = URLRequest(url: try #require(URL(string: address + path)))
      request.setValue(key ?? self.key, forHTTPHeaderField: "X-Catchment-Token")
      if let body { (request.httpMethod, request.httpBody) = ("POST", Data(body.utf8)) }
      let (data, answer) = try await URLSession.shared.data(for: request)
      return ((answer as? HTTPURLResponse)?.statusCode, String(decoding: data, as: UTF8.self))
    }

    func object(_ path: String) async throws -> [String: Any]? {
      try JSONSerialization.jsonObject(with: Data(await ask(path).body.utf8)) as? [String: Any]
    }
  }
}
