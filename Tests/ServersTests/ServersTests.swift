import Foundation
import StudyFixtures
import Testing

@testable import Servers

@Suite struct ServersTests {
  @Test(arguments: [
    ("valhalla=http://127.0.0.1:8002", "127.0.0.1", 8002, "", true),
    ("osrm=http://localhost/routed/", "localhost", 80, "/routed", true),
    ("osrm=http://[::1]:5000", "::1", 5000, "", true),
    ("photon=http://maps.city.example:2322", "maps.city.example", 2322, "", false),
    ("photon=http://127.0.0.1.example:2322", "127.0.0.1.example", 2322, "", false),
    ("photon=http://127.example", "127.example", 80, "", false),
    ("photon=http://10.0.0.7", "10.0.0.7", 80, "", false),
  ])
  func addressesAreRead(text: String, host: String, port: Int, prefix: String, isLoopback: Bool) throws {
    let address = try #require(ServerAddress(text))
    #expect(address.host == host && Int(address.port) == port && address.prefix == prefix)
    #expect(address.isLoopback == isLoopback)
  }

  @Test(arguments: [
    "", "valhalla", "valhalla=", "valhalla=127.0.0.1:8002", "valhalla=https://127.0.0.1", "valhalla=http://",
    "valhalla=http://:80", "valhalla=http://a:0", "valhalla=http://a:70000", "valhalla=http://a:b",
    "valhalla=http://127.0.0.1@elsewhere.example", "valhalla=http://a/b c", "valhalla=http://a\r\nX: y",
    "valhalla=http://[::1", "=http://a:1:2",
  ])
  func otherTextsAreNone(text: String) {
    #expect(ServerAddress(text) == nil)
  }

  private static let places = [
    RouteServer.Place(longitude: 2.1, latitude: 41.4),
    RouteServer.Place(longitude: -0.000_000_04, latitude: 41.5),
  ]

  private func routes(_ kind: String, _ server: FakeServer, mode: String = "walking") throws -> RouteServer {
    try RouteServer(#require(ServerAddress("\(kind)=\(server.address)")), mode: mode, mayLeave: false)
  }

  @Test func valhallaIsAskedForMatrices() throws {
    let server = try FakeServer { _ in
      FakeServer.found(
        #"{"sources_to_targets":[[{"distance":1.25,"time":900,"to_index":0},{"distance":null,"time":null}]]}"#
      )
    }
    defer { server.stop() }
    let ways = try routes("valhalla", server, mode: "cycling").ways(from: [Self.places[0]], to: Self.places)
    #expect(ways == [[RouteServer.Way(metres: 1250, seconds: 900), nil]])
    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("POST /sources_to_targets HTTP/1.1\r\n"))
    let question =
      #"{"sources":[{"lat":41.400000,"lon":2.100000,"search_cutoff":500}],"targets":[{"lat":41.4"#
    #expect(request.contains(question) && request.contains(#""costing":"bicycle""#))
  }

  @Test func osrmIsAskedForTables() throws {
    // In two chunks, as servers may answer.
    let pieces = [#"{"code":"Ok","distances":[[12.5,"#, #"null]],"durations":[[10.0,null]]}"#]
    let chunks = pieces.map { "\(String($0.utf8.count, radix: 16));x=y\r\n\($0)\r\n" }.joined()
    let server = try FakeServer { _ in
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)0\r\n\r\n"
    }
    defer { server.stop() }
    let ways = try routes("osrm", server).ways(from: [Self.places[0]], to: Self.places)
    #expect(ways == [[RouteServer.Way(metres: 12.5, seconds: 10), nil]])
    let line = try #require(server.requests.first).prefix { $0 != "\r\n" }
    #expect(
      line == "GET /table/v1/foot/2.100000,41.400000;2.100000,41.400000;-0.000000,41.500000?sources=0"
        + "&destinations=1;2&radiuses=500;500;500&annotations=distance,duration HTTP/1.1")
  }

  /// Places of which some have no street, for servers that refuse every question with one of those.
  private static func places(_ count: Int, offStreet: Set<Int>) -> [RouteServer.Place] {
    (0..<count).map {
      RouteServer.Place(longitude: 2 + Double($0) / 1000, latitude: offStreet.contains($0) ? 89.5 : 41)
    }
  }

  @Test(arguments: [
    ("valhalla", [Int](), [Int]()), ("valhalla", [3], []), ("valhalla", [0, 24], [1]),
    ("osrm", [7, 8], [0, 2]),
    ("osrm", Array(0..<25), [1]),
  ])
  func placesWithoutAStreetAreLeftOut(kind: String, homes: [Int], schools: [Int]) throws {
    let server = try FakeServer { request in
      let isOff = request.contains("89.5")
      let body =
        kind == "osrm" ? #"{"code":"NoSegment","message":"x"}"# : #"{"error_code":171,"error":"x"}"#
      guard !isOff else {
        return "HTTP/1.1 400 Bad Request\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
      }
      if kind == "osrm" {
        func count(_ key: String) -> Int {
          let list = request.components(separatedBy: key + "=").last?.prefix { $0.isNumber || $0 == ";" }
          return list?.split(separator: ";").count ?? 0
        }
        let row = "[\(Array(repeating: "7", count: count("destinations")).joined(separator: ","))]"
        let rows = "[\(Array(repeating: row, count: count("sources")).joined(separator: ","))]"
        return FakeServer.found(#"{"code":"Ok","distances":\#(rows),"durations":\#(rows)}"#)
      }
      let halves = request.components(separatedBy: "\"targets\"")
      func count(_ text: String) -> Int { text.components(separatedBy: "\"lat\"").count - 1 }
      let cells = Array(repeating: #"{"distance":0.007,"time":7}"#, count: count(halves[1]))
      let row = "[\(cells.joined(separator: ","))]"
      let rows = Array(repeating: row, count: count(halves[0])).joined(separator: ",")
      return FakeServer.found(#"{"sources_to_targets":[\#(rows)]}"#)
    }
    defer { server.stop() }
    let routes = try routes(kind, server)
    let starts = Self.places(25, offStreet: Set(homes))
    let ends = Self.places(3, offStreet: Set(schools))
    for _ in 0..<2 {
      let ways = try routes.ways(from: starts, to: ends)
      for start in 0..<25 {
        for end in 0..<3 {
          let isOff = homes.contains(start) || schools.contains(end)
          #expect(ways[start][end] == (isOff ? nil : RouteServer.Way(metres: 7, seconds: 7)))
        }
      }
    }
    #expect(starts.indices.filter { routes.isOffStreet(starts[$0]) } == homes)
    #expect(ends.indices.filter { routes.isOffStreet(ends[$0]) } == schools)
    // Halving takes a few questions for each such place, and the second time none.
    #expect(server.requests.count <= 2 + 12 * (homes.count + schools.count))
  }

  /// What is wrong with the question itself is an error at once.
  @Test(arguments: [
    ("valhalla", #"{"error_code":106,"error":"Try any of: '/route'"}"#),
    ("osrm", #"{"code":"InvalidQuery"}"#),
    ("osrm", ""),
  ])
  func otherRefusalsAreErrors(kind: String, body: String) throws {
    let server = try FakeServer { _ in
      "HTTP/1.1 400 Bad Request\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
    defer { server.stop() }
    let routes = try routes(kind, server)
    let error = #expect(throws: ServerError.self) { try routes.ways(from: Self.places, to: Self.places) }
    #expect(error?.code == .badAnswer && server.requests.count == 1)
  }

  /// The server's own reason is told where nothing of the question can be in it.
  @Test(
    arguments: [
      ("osrm", #"{"code":"TooBig","message":"Too many table coordinates"}"#, "Too many table coordinates"),
      ("osrm", #"{"code":"TooBig"}"#, "TooBig"),
      ("valhalla", #"{"error_code":150,"error":"Exceeded max locations: 20"}"#, "Exceeded max locations: 20"),
      ("osrm", #"{"code":"InvalidValue","message":"no place at 2.100000,41.400000"}"#, "InvalidValue"),
      ("valhalla", #"{"error_code":106,"error":"Try any of: '/route'"}"#, nil), ("osrm", "<html>", nil),
    ] as [(String, String, String?)])
  func theServersOwnReasonIsTold(kind: String, body: String, reason: String?) throws {
    let server = try FakeServer { _ in
      "HTTP/1.1 400 Bad Request\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
    defer { server.stop() }
    let routes = try routes(kind, server)
    let error = #expect(throws: ServerError.self) { try routes.ways(from: Self.places, to: Self.places) }
    #expect(error?.problem == "it answers with status 400" + (reason.map { ": \"\($0)\"" } ?? ""))
  }

  @Test func nobodyIsAskedNothing() throws {
    let server = try FakeServer { _ in "" }
    defer { server.stop() }
    #expect(try routes("osrm", server).ways(from: [], to: Self.places).isEmpty)
    #expect(try routes("osrm", server).ways(from: Self.places, to: []) == [[], []])
    #expect(server.requests.isEmpty)
  }

  @Test func otherMachinesNeedLeave() throws {
    let elsewhere = try #require(ServerAddress("valhalla=http://192.0.2.1:1"))
    let error = #expect(throws: ServerError.self) {
      try RouteServer(elsewhere, mode: "walking", mayLeave: false)
    }
    #expect(error?.code == .refused && error?.hint.contains("--let-homes-leave") == true)
    let places = try #require(ServerAddress("photon=http://192.0.2.1:1"))
    #expect(throws: ServerError.self) { try PlaceServer(places, mayLeave: false) }
    #expect(try RouteServer(elsewhere, mode: "walking", mayLeave: true).address == elsewhere)
  }

  @Test(arguments: [
    ("HTTP/1.1 404 Not Found\r\n\r\n", 1), ("HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\n\r\n", 1),
    ("rubbish\r\n\r\n", 1), (FakeServer.found("{}"), 1), (FakeServer.found("[1"), 1),
    (FakeServer.found(#"{"code":"NoTable","distances":[],"durations":[]}"#), 1),
    (FakeServer.found(#"{"code":"Ok","distances":[[1,2,3]],"durations":[[1,2,3]]}"#), 1),
    (FakeServer.found(#"{"code":"Ok","distances":[[-1]],"durations":[[1]]}"#), 1),
  ])
  func otherAnswersAreErrors(answer: String, tries: Int) throws {
    let server = try FakeServer { _ in answer }
    defer { server.stop() }
    let routes = try routes("osrm", server)
    let error = #expect(throws: ServerError.self) {
      try routes.ways(from: [Self.places[0]], to: [Self.places[1]])
    }
    #expect(error?.code == .badAnswer && server.requests.count == tries)
    // What was asked is in no message.
    #expect("\(String(describing: error))".contains("2.1") == false)
  }

  /// Broken connections and overload are tried again, a bounded number of times; after that nobody waits any more.
  @Test(arguments: [
    "", "HTTP/1.1 503 Busy\r\n\r\n", "HTTP/1.1 429 Slow\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
  ])
  func failuresAreBounded(answer: String) throws {
    let server = try FakeServer { _ in answer }
    defer { server.stop() }
    let routes = try routes("valhalla", server)
    for _ in 0..<3 {
      let error = #expect(throws: ServerError.self) { try routes.ways(from: Self.places, to: Self.places) }
      #expect(error?.code == .unavailable)
    }
    #expect(server.requests.count == 3)
  }

  /// As Valhalla does, which does not hang up when it is asked to.
  @Test(arguments: [
    FakeServer.found("{}"), "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
  ])
  func aWholeAnswerIsEnough(answer: String) throws {
    let server = try FakeServer(hangsUp: false) { _ in answer }
    defer { server.stop() }
    var client = try HTTPClient(#require(ServerAddress("valhalla=\(server.address)")), mayLeave: false)
    // Who waits for the end of the connection has no answer.
    client.timeout = .seconds(5)
    client.pauses = []
    #expect(try client.answer("/") == Data("{}".utf8))
  }

  @Test func silenceEnds() throws {
    let isOver = DispatchSemaphore(value: 0)
    let server = try FakeServer { _ in
      isOver.wait()
      return ""
    }
    defer {
      isOver.signal()
      server.stop()
    }
    var client = try HTTPClient(#require(ServerAddress("osrm=\(server.address)")), mayLeave: false)
    client.timeout = .seconds(1)
    client.pauses = []
    let error = #expect(throws: ServerError.self) { try client.answer("/") }
    #expect(error?.code == .unavailable)
  }

  @Test func nobodyThere() throws {
    let server = try FakeServer { _ in "" }
    server.stop()
    Thread.sleep(forTimeInterval: 0.1)
    let routes = try routes("osrm", server)
    let error = #expect(throws: ServerError.self) { try routes.ways(from: Self.places, to: Self.places) }
    #expect(error?.code == .unavailable)
  }

  @Test func addressesAreFound() throws {
    let nominatim = try FakeServer { _ in
      FakeServer.found(
        #"[{"lat":"41.38","lon":"2.17","address":{"road":"Carrer Gran","house_number":"5","town":"Ribera"}}]"#
      )
    }
    defer { nominatim.stop() }
    let server = try PlaceServer(
      #require(ServerAddress("nominatim=\(nominatim.address)")), mayLeave: false)
    let place = try #require(try server.place("Carrer d'Aribau 5, Ribera & més"))
    #expect(place.longitude == 2.17 && place.latitude == 41.38)
    #expect([place.street, place.number, place.postcode, place.city] == ["Carrer Gran", "5", "", "Ribera"])
    #expect(
      nominatim.requests[0].hasPrefix(
        "GET /search?format=jsonv2&addressdetails=1&limit=1&q=Carrer%20d%27Aribau%205%2C%20Ribera%20%26%20m%C3%A9s "
      ))
    let photon = try FakeServer { request in
      FakeServer.found(
        request.contains("q=x%20")
          ? #"{"features":[]}"#
          : #"{"features":[{"geometry":{"coordinates":[2.1,41.4]},"properties":{"name":"Plaça","city":"R"}}]}"#
      )
    }
    defer { photon.stop() }
    let other = try PlaceServer(#require(ServerAddress("photon=\(photon.address)")), mayLeave: false)
    #expect(try other.place("x y") == nil)
    #expect(try other.place("Plaça")?.street == "Plaça")
  }
}
