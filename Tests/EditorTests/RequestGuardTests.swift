import FlyingFox
import Foundation
import Testing

@testable import Editor

@Suite struct RequestGuardTests {
  private let check = RequestGuard(port: 4711, token: "0123456789abcdef0123456789abcdef")

  private func request(_ method: HTTPMethod, _ headers: [HTTPHeader: String]) -> HTTPRequest {
    HTTPRequest(
      method: method, version: .http11, path: "/api/state", query: [], headers: headers, body: Data())
  }

  private func headers(_ changes: [String: String]) -> [HTTPHeader: String] {
    var headers: [HTTPHeader: String] = [
      .host: "127.0.0.1:4711", RequestGuard.tokenHeader: check.token, .contentLength: "2",
    ]
    for (name, value) in changes { headers[HTTPHeader(name)] = value.isEmpty ? nil : value }
    return headers
  }

  @Test(
    arguments: [
      ([:], nil), (["Host": "localhost:4711"], nil), (["Origin": "http://127.0.0.1:4711"], nil),
      (["Sec-Fetch-Site": "same-origin"], nil), (["Host": ""], 421), (["Host": "evil.example"], 421),
      (["Host": "127.0.0.1"], 421), (["Host": "127.0.0.1:4712"], 421),
      (["Origin": "http://localhost:4711"], 403), (["Origin": "null"], 403),
      (["Sec-Fetch-Site": "cross-site"], 403), (["X-Catchment-Token": ""], 403),
      (["X-Catchment-Token": "0123456789abcdef0123456789abcdee"], 403), (["Content-Length": ""], 411),
      (["Content-Length": "8388609"], 413), (["Transfer-Encoding": "chunked"], 411),
    ] as [([String: String], Int?)])
  func onlyThePageIsAnswered(changes: [String: String], status: Int?) {
    #expect(check.refusal(of: request(.POST, headers(changes)), isPage: false)?.code == status)
  }

  @Test func filesOfThePageNeedNoToken() {
    let bare = headers(["X-Catchment-Token": "", "Sec-Fetch-Site": "cross-site"])
    #expect(check.refusal(of: request(.GET, bare), isPage: true) == nil)
    #expect(check.refusal(of: request(.POST, bare), isPage: true)?.code == 405)
  }

  @Test func tokensAreLongAndNotTheSame() {
    let tokens = (0..<100).map { _ in RequestGuard.newToken() }
    #expect(Set(tokens).count == 100 && tokens.allSatisfy { $0.count == 32 })
  }
}
