import Foundation

/// A Valhalla in miniature: ways are a fifth longer than the straight line and take a second for a metre.
///
/// Like a real one it refuses every question in which a place has no street, here one south of a latitude.
public enum FakeRouter {
  public static func valhalla(noStreetSouthOf latitude: Double = -90) throws -> FakeServer {
    try FakeServer { request in
      struct Place: Decodable {
        let lat: Double
        let lon: Double
      }
      struct Question: Decodable {
        let sources: [Place]
        let targets: [Place]
      }
      let body = request.range(of: "\r\n\r\n").map { request[$0.upperBound...] } ?? ""
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(body.utf8)) else {
        return "HTTP/1.1 404 Not Found\r\n\r\n"
      }
      guard (question.sources + question.targets).allSatisfy({ $0.lat > latitude }) else {
        let refusal = #"{"error_code":171,"error":"No suitable edges near location","status_code":400}"#
        return "HTTP/1.1 400 Bad Request\r\nContent-Length: \(refusal.utf8.count)\r\n\r\n\(refusal)"
      }
      let rows = question.sources.map { source in
        let cells = question.targets.map { target in
          let (x, y) = ((target.lon - source.lon) * 83_500, (target.lat - source.lat) * 111_070)
          let metres = 1.2 * (x * x + y * y).squareRoot()
          return #"{"distance":\#(metres / 1000),"time":\#(metres)}"#
        }
        return "[\(cells.joined(separator: ","))]"
      }
      return FakeServer.found(#"{"sources_to_targets":[\#(rows.joined(separator: ","))]}"#)
    }
  }
}
