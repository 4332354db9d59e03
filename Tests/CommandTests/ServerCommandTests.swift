import Foundation
import StudyFixtures
import Testing

@Suite struct ServerCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  /// A Valhalla whose every way is 700 m long.
  private func valhalla() throws -> FakeServer {
    try FakeServer { request in
      let targets = request.components(separatedBy: "\"targets\"")
      func count(_ text: String) -> Int { text.components(separatedBy: "\"lat\"").count - 1 }
      let row = Array(repeating: #"{"distance":0.7,"time":500}"#, count: count(targets.last ?? ""))
      let rows = Array(repeating: "[\(row.joined(separator: ","))]", count: count(targets.first ?? ""))
      return FakeServer.found(#"{"sources_to_targets":[\#(rows.joined(separator: ","))]}"#)
    }
  }

  @Test func aServerFindsTheWays() throws {
    let server = try valhalla()
    defer { server.stop() }
    let run = try Binary(
      ["distances", "study.yml", "--level", "city", "--server", "valhalla=\(server.address)"],
      folder: fixture.folder)
    #expect(run.status == 0)
    #expect(run.output.contains("700 m") && run.errors.contains("method: walking (valhalla)"))
    #expect(!run.errors.contains("warning"))
    // Nothing but coordinates and the mode is asked.
    let sent = server.requests.joined()
    #expect(sent.contains("pedestrian") && !sent.contains("Escola") && !sent.contains("pupil"))
  }

  @Test func whatTheRegisterHasNotGotIsForReview() throws {
    let server = try FakeServer { _ in
      FakeServer.found(#"[{"lat":"41.37","lon":"2.16","address":{"road":"Carrer Nou"}}]"#)
    }
    defer { server.stop() }
    try fixture.write("id,street,number,x,y\n1,Carrer Gran,1,430000,4580000\n", to: "register.csv")
    try fixture.write(
      "name,carrer,num\nMaria,Carrer Gran,1\nJosep,Passeig Inexistent,7\nNoa,,\n", to: "homes.csv")
    let run = try Binary(
      [
        "geocode", "homes.csv", "--register", "register.csv", "--register-crs", "EPSG:25831", "--server",
        "nominatim=\(server.address)",
      ], folder: fixture.folder)
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map(String.init)
    #expect(rows[2].hasPrefix("Josep,Passeig Inexistent,7,review,nominatim,,2.16,41.37,"))
    #expect(rows[2].contains(",Carrer Nou,") && rows[3].contains("refused,none"))
    #expect(run.errors.contains("found by the server, all for review: 1"))
    #expect(server.requests.count == 1 && !server.requests[0].contains("Josep"))
    #expect(server.requests[0].contains("q=Passeig%20Inexistent%207 "))
  }

  @Test(arguments: [
    (["--server", "valhalla=http://192.0.2.1:8002"], Int32(77), "--let-homes-leave"),
    (["--server", "valhalla=http://127.0.0.1:9"], 69, "is it running"),
    (["--server", "nominatim=http://127.0.0.1:9"], 64, "valhalla or osrm"),
    (["--server", "valhalla"], 64, "kind=http://host:port"), (["--let-homes-leave"], 64, "--server"),
    (["--server", "valhalla=http://127.0.0.1:9", "--times"], 64, "leave out"),
  ])
  func refusalsAndFailures(options: [String], status: Int32, message: String) throws {
    let run = try Binary(["distances", "study.yml"] + options, folder: fixture.folder)
    #expect(run.status == status && run.errors.contains(message) && run.output.isEmpty)
  }

  @Test func addressesStayToo() throws {
    try fixture.write("carrer,num\nPasseig Inexistent,7\n", to: "homes.csv")
    try fixture.write("id,street,number,x,y\n1,Carrer Gran,1,430000,4580000\n", to: "register.csv")
    let run = try Binary(
      [
        "geocode", "homes.csv", "--register", "register.csv", "--server",
        "photon=http://photon.example",
      ], folder: fixture.folder)
    #expect(run.status == 77 && run.output.isEmpty)
  }
}
