import Foundation

/// A server that finds ways along streets: Valhalla, or OSRM.
///
///     let server = try RouteServer(ServerAddress("osrm=http://127.0.0.1:5000")!, mode: "walking", mayLeave: false)
///
/// Nothing but coordinates is sent, rounded to a decimetre.
public struct RouteServer: Sendable {
  /// A place in degrees.
  public struct Place: Sendable, Hashable {
    public var longitude: Double
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// A way.
  public struct Way: Sendable, Hashable {
    public let metres: Double
    public let seconds: Double
  }

  public static let kinds = ["valhalla", "osrm"]
  /// How many places a question may have on either side, which both kinds allow as they come.
  public static let largestSide = 50

  public let address: ServerAddress
  private let client: HTTPClient
  private let mode: String

  /// - Parameters:
  ///   - mode: walking, cycling or driving.
  ///   - mayLeave: whether coordinates of homes may be sent to another machine.
  /// - Throws: `ServerError` (`refused`) when they may not, and it is one.
  public init(_ address: ServerAddress, mode: String, mayLeave: Bool) throws(ServerError) {
    guard Self.kinds.contains(address.kind) else {
      throw .badAnswer(address, "ways are found by \(Self.kinds.joined(separator: " and ")) only")
    }
    self.address = address
    self.mode = mode
    client = try HTTPClient(address, mayLeave: mayLeave)
  }

  /// The way from each start to each end, row by row; nil where none leads.
  ///
  /// - Throws: `ServerError` when the server does not answer, or answers something else.
  public func ways(from starts: [Place], to ends: [Place]) throws(ServerError) -> [[Way?]] {
    precondition(
      starts.count <= Self.largestSide && ends.count <= Self.largestSide, "too much for one question")
    guard !starts.isEmpty, !ends.isEmpty else { return starts.map { _ in [] } }
    let rows = address.kind == "osrm" ? try osrm(starts, ends) : try valhalla(starts, ends)
    guard rows.count == starts.count, rows.allSatisfy({ $0.count == ends.count }) else {
      throw .badAnswer(address, "the answer has not one way for each question")
    }
    let ways = rows.lazy.joined().compactMap { $0 }
    guard ways.allSatisfy({ $0.metres >= 0 && $0.seconds >= 0 && $0.metres.isFinite && $0.seconds.isFinite })
    else {
      throw .badAnswer(address, "the answer has ways of no possible length")
    }
    return rows
  }

  private func valhalla(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]] {
    struct Answer: Decodable {
      struct Cell: Decodable {
        let distance: Double?
        let time: Double?
      }
      let sources_to_targets: [[Cell]]
    }
    func list(_ places: [Place]) -> String {
      places.map { "{\"lat\":\(Self.text($0.latitude)),\"lon\":\(Self.text($0.longitude))}" }.joined(
        separator: ",")
    }
    let costing = ["walking": "pedestrian", "cycling": "bicycle"][mode] ?? "auto"
    let question =
      "{\"sources\":[\(list(starts))],\"targets\":[\(list(ends))],\"costing\":\"\(costing)\",\"units\":\"kilometers\"}"
    let answer = try client.json("/sources_to_targets", body: Array(question.utf8), as: Answer.self)
    return answer.sources_to_targets.map { row in
      row.map { cell in
        guard let distance = cell.distance, let time = cell.time else { return nil }
        return Way(metres: distance * 1000, seconds: time)
      }
    }
  }

  private func osrm(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]] {
    struct Answer: Decodable {
      let code: String
      let distances: [[Double?]]
      let durations: [[Double?]]
    }
    let profile = ["walking": "foot", "cycling": "bike"][mode] ?? "driving"
    let places = (starts + ends).map { "\(Self.text($0.longitude)),\(Self.text($0.latitude))" }
    func positions(_ range: Range<Int>) -> String { range.map(String.init).joined(separator: ";") }
    let answer = try client.json(
      "/table/v1/\(profile)/\(places.joined(separator: ";"))?sources=\(positions(0..<starts.count))"
        + "&destinations=\(positions(starts.count..<places.count))&annotations=distance,duration",
      as: Answer.self)
    guard answer.code == "Ok", answer.durations.count == answer.distances.count else {
      throw .badAnswer(address, "it found no table of ways")
    }
    return zip(answer.distances, answer.durations).map { metres, seconds in
      zip(metres, seconds).map { metres, seconds in
        guard let metres, let seconds else { return nil }
        return Way(metres: metres, seconds: seconds)
      }
    }
  }

  private static func text(_ degrees: Double) -> String { String(format: "%.6f", degrees) }
}
