import DeterministicParallel
import Editing
import FlyingFox
import FlyingSocks
import Foundation
import Languages
import Layers
import Plans
import Synchronization

/// The editor of plans: a page in a browser on this machine, and the server that keeps the plans.
///
///     try await EditorServer(redesign, folder: "edit").run { address in print(address) }
///
/// It listens on 127.0.0.1 alone, on a port that the system chooses, and answers only the page that it gave out, opened by
/// an address with a secret in it. No home and no pupil leaves it: blocks are the smallest thing of which it tells a sum, and
/// where the study is for the public it tells none at all.
public struct EditorServer: Sendable {
  private let desk: EditorDesk
  private let map: Data
  /// What people call the groups; none for the public.
  private let groups: [Text]
  private let language: Language
  /// How long "improve this" searches, in seconds.
  private let patience: Double
  /// What a reader must know first, one sentence each.
  public let doubts: [Text]

  /// - Parameters:
  ///   - folder: for the journal and what is exported; it must exist.
  ///   - language: of the page until another is chosen, and of what is exported.
  ///   - start: a plan to begin with and its name, beside today's.
  /// - Throws: `FileError` when the journal of the folder cannot be used.
  public init(
    _ redesign: StudyRedesign, folder: String, language: Language = .english, patience: Double = 10,
    start: (name: String, areas: [String: String])? = nil, workers: Workers = .all
  ) throws(FileError) {
    let geography = EditGeography(redesign)
    var (session, journal) = try EditJournal.open(folder + "/journal.jsonl", geography)
    if let start, !session.plans.contains(where: { $0.name == start.name }) {
      let commands: [EditCommand] = [
        .addPlan(name: start.name, copyOf: 0), .assign(areas: start.areas),
      ]
      for command in commands where (try? session.apply(command)) != nil { try journal.append(command) }
    }
    doubts = (redesign.isPublic ? [] : redesign.doubts) + [journal.doubt?.said].compactMap { $0 }
    map = EditorMap(redesign: redesign).json.withBytes { Data($0) }
    groups = redesign.isPublic ? [] : redesign.groups.map { redesign.study.groups[$0].title }
    desk = EditorDesk(
      redesign, session, journal, folder: folder, language: language, workers: workers)
    (self.language, self.patience) = (language, patience)
  }

  /// Serves until the process ends.
  ///
  /// - Parameter began: is told the address with the secret, once it can be opened.
  /// - Throws: an error of the system, as when there is no port left.
  public func run(began: @escaping @Sendable (String) throws -> Void) async throws {
    let token = RequestGuard.newToken()
    let box = PortBox()
    let server = HTTPServer(
      config: .init(
        address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 3600,
        pool: PromptPool(pool: HTTPServer.defaultPool()), logger: .disabled),
      handler: ClosureHTTPHandler { request in
        await answer(request, RequestGuard(port: box.port.withLock { $0 }, token: token))
      })
    let serving = Task { try await server.run() }
    try await server.waitUntilListening(timeout: 30)
    guard case .ip4(_, let number)? = await server.listeningAddress else { throw SocketError.disconnected }
    box.port.withLock { $0 = number }
    try began("http://127.0.0.1:\(number)/#\(token)")
    try await serving.value
  }

  private func answer(_ request: HTTPRequest, _ check: RequestGuard) async -> HTTPResponse {
    let file = PageFile(path: request.path)
    if let refusal = check.refusal(of: request, isPage: file != nil) { return response(refusal) }
    if let file { return response(.ok, file.bytes, type: file.type) }
    switch (request.method, request.path) {
    case (.GET, "/api/map"): return json(map)
    case (.GET, "/api/state"): return json(await desk.state)
    case (.GET, "/api/revision"): return json(await desk.revision)
    case (.GET, "/api/texts"):
      let wanted = request.query.first { $0.name == "language" }.flatMap { Language(code: $0.value) }
      return json(EditorTexts.json(in: wanted ?? language, groups: groups))
    case (.POST, "/api/do"):
      guard let command: EditorDesk.Request = await body(request) else { return response(.badRequest) }
      return json(await desk.carryOut(command))
    case (.POST, "/api/improve"):
      guard let wish: EditorDesk.Improvement = await body(request) else { return response(.badRequest) }
      return json(await desk.improve(wish, seconds: patience))
    case (.POST, "/api/stop"):
      await desk.stop()
      return json(Data("{}".utf8))
    case (.POST, "/api/export"): return json(await desk.export())
    default: return response(.notFound)
    }
  }

  private func body<Value: Decodable>(_ request: HTTPRequest) async -> Value? {
    guard let data = try? await request.bodyData else { return nil }
    return try? JSONDecoder().decode(Value.self, from: data)
  }

  private func json(_ answer: EditorDesk.Answer) -> HTTPResponse {
    switch answer {
    case .done(let data): json(data)
    case .refused(let data): response(.conflict, data, type: "application/json")
    }
  }

  private func json(_ data: Data) -> HTTPResponse { response(.ok, data, type: "application/json") }

  private func response(
    _ status: HTTPStatusCode, _ body: Data = Data(), type: String = "text/plain"
  ) -> HTTPResponse {
    var headers = HTTPHeaders()
    headers[.contentType] = type + "; charset=utf-8"
    headers[.cacheControl] = "no-store"
    for (name, value) in EditorServer.protections { headers[HTTPHeader(name)] = value }
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  private static let protections = [
    "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin", "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": """
    default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """,
  ]
}

/// The port, which is known only once the server listens.
private final class PortBox: Sendable {
  let port = Mutex<UInt16>(0)
}
