import Foundation
import StudyFixtures
import Testing

@Suite struct ServerCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  /// A Valhalla whose every way is as long.
  private func valhalla(kilometres: Double = 0.9) throws -> FakeServer {
    try FakeServer { request in
      let targets = request.components(separatedBy: "\"targets\"")
      func count(_ text: String) -> Int { text.components(separatedBy: "\"lat\"").count - 1 }
      let row = Array(repeating: #"{"distance":\#(kilometres),"time":640}"#, count: count(targets.last ?? ""))
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
    #expect(run.output.contains("900 m") && run.errors.contains("method: walking (valhalla)"))
    #expect(!run.errors.contains("warning"))
    // Nothing but coordinates and the mode is asked.
    let sent = server.requests.joined()
    #expect(sent.contains("pedestrian") && !sent.contains("Escola") && !sent.contains("pupil"))
  }

  /// Some pupils are asked about schools that are farther away than any street can be from both.
  @Test func aServerToWhichAllIsNearIsAnError() throws {
    let server = try valhalla(kilometres: 0)
    defer { server.stop() }
    let run = try Binary(
      ["distances", "study.yml", "--server", "valhalla=\(server.address)"], folder: fixture.folder)
    #expect(run.status == 76 && run.output.isEmpty)
    #expect(run.errors.contains("it finds ways that are more than 1000 m shorter than the straight line"))
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
        "nominatim=\(server.address)", "--review", "review.csv",
      ], folder: fixture.folder)
    #expect(run.status == 0)
    let review = try String(contentsOfFile: fixture.path("review.csv"), encoding: .utf8).split(
      separator: "\n")
    #expect(review.count == 2 && review[0].hasPrefix("internal_row,"))
    #expect(review[1].hasPrefix("2,Passeig Inexistent,7,,,not in the register,,Carrer Nou (nominatim),,"))
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
    (["--server", "valhalla=http://127.0.0.1:9", "--streets", "map.osm"], 64, "leave out"),
    (["--server", "valhalla=http://127.0.0.1:9", "--routes", "w.geojson"], 64, "--streets"),
    (["--server", "valhalla=http://127.0.0.1:9", "--mode", "straight"], 64, "need no server"),
  ])
  func refusalsAndFailures(options: [String], status: Int32, message: String) throws {
    let run = try Binary(["distances", "study.yml"] + options, folder: fixture.folder)
    #expect(run.status == status && run.errors.contains(message) && run.output.isEmpty)
  }

  private func name(_ server: String) throws {
    try fixture.write(TinyStudy.study + "streets: {server: \(server), mode: cycling}\n", to: "study.yml")
  }

  private func read(_ name: String) throws -> [Substring] {
    try String(contentsOfFile: fixture.path(name), encoding: .utf8).split(separator: "\n")
  }

  @Test func aStudyNamesItsServer() throws {
    let server = try FakeRouter.valhalla()
    defer { server.stop() }
    try name("valhalla=\(server.address)")
    let distances = try Binary(["distances", "study.yml", "--level", "city"], folder: fixture.folder)
    #expect(distances.status == 0 && distances.errors.contains("method: cycling (valhalla)"))
    #expect(server.requests.allSatisfy { $0.contains("bicycle") } && !server.requests.isEmpty)
    // Pupil a lives 400 m west of the school: the fake way has 479 m, on its own plane.
    let list = ["distances", "study.yml", "--list", "list.csv", "--nearest", "2", "--nearer", "nearer.csv"]
    #expect(try Binary(list, folder: fixture.folder).status == 0)
    let row = try #require(try read("list.csv").first { $0.hasPrefix("1,a,") })
    #expect(row.contains("W,479."))
    for command in ["indicators", "run"] {
      let run = try Binary([command, "study.yml"], folder: fixture.folder)
      #expect(run.status == 0 && !run.errors.contains("warning"))
    }
    // Straight lines and other streets are still to be had.
    let asked = server.requests.count
    let straight = ["distances", "study.yml", "--mode", "straight"]
    #expect(try Binary(straight, folder: fixture.folder).status == 0 && server.requests.count == asked)
  }

  @Test func timesAndMatricesComeFromTheServerToo() throws {
    let server = try FakeRouter.valhalla()
    defer { server.stop() }
    let run = try Binary(
      [
        "distances", "study.yml", "--server", "valhalla=\(server.address)", "--times", "--level", "city",
        "--matrix", "matrix.csv", "--origins", "schools",
      ], folder: fixture.folder)
    #expect(run.status == 0 && run.output.contains("≤ 10 min"))
    // From W to E it is a kilometre: 1,198 m by the fake way, or as many seconds.
    #expect(try read("matrix.csv")[1].hasPrefix("W,0,19.97,"))
  }

  @Test(arguments: ["run", "indicators", "distances"])
  func aStudyCannotSendHomesAway(command: String) throws {
    try name("valhalla=http://192.0.2.1:8002")
    let run = try Binary([command, "study.yml"], folder: fixture.folder)
    #expect(run.status == 77 && run.errors.contains("--let-homes-leave") && run.output.isEmpty)
  }

  @Test func homesWithoutAStreetDoNotSpoilTheRest() throws {
    // Pupils b and f live 100 m north of the border, all others farther; their latitudes differ by 0.0036.
    let server = try FakeRouter.valhalla(noStreetSouthOf: 41.3695)
    defer { server.stop() }
    let run = try Binary(
      ["distances", "study.yml", "--server", "valhalla=\(server.address)", "--list", "list.csv"],
      folder: fixture.folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("without a way: 2 – home more than 500 m from any street that the server knows"))
    #expect(run.errors.contains("valhalla at 127.0.0.1:\(server.port): 75.0 % of the pupils"))
    #expect(run.errors.contains("does the server know the whole city") && !run.errors.contains("check`"))
    let rows = try read("list.csv").dropFirst()
    #expect(rows.filter { $0.contains("W,,") || $0.contains("E,,") }.count == 2)
    #expect(rows.count == 8)
  }

  @Test func aServerOfAnotherCityIsAnError() throws {
    let server = try FakeRouter.valhalla(noStreetSouthOf: 60)
    defer { server.stop() }
    let run = try Binary(
      ["distances", "study.yml", "--server", "valhalla=\(server.address)"], folder: fixture.folder)
    #expect(run.status == 76 && run.errors.contains("no street near") && run.output.isEmpty)
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
