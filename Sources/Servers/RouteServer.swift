import Foundation
import Synchronization

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

  /// How far in metres a place may be from its street; of places farther off the server says that it knows none.
  public static let streetLimit = 500

  public let address: ServerAddress
  private let client: HTTPClient
  private let mode: String
  private let offStreet = PlaceSet()

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

  /// Whether the server has said that it knows no street near a place, in answer to an earlier question.
  public func isOffStreet(_ place: Place) -> Bool { offStreet.contains(place) }

  /// That no place at all which was asked about lies near a street.
  public var knowsNoStreet: ServerError {
    .badAnswer(address, "it knows no street near any of the places")
  }

  /// That a way which it found is far shorter than the straight line.
  public var findsImpossibleWays: ServerError {
    client.failed(
      ServerError(
        .badAnswer, address,
        "it finds ways that are more than \(2 * Self.streetLimit) m shorter than the straight line",
        hint:
          "does it know the city and the mode, and is its version one that measures ways between many places?"
      ))
  }

  /// The way from each start to each end, row by row; nil where none leads.
  ///
  /// Both kinds of server refuse a whole question for one place without a street. Such places are found by halving
  /// the question, remembered (see `isOffStreet`) and left out from then on.
  /// - Throws: `ServerError` when the server does not answer, or answers something else.
  public func ways(from starts: [Place], to ends: [Place]) throws(ServerError) -> [[Way?]] {
    precondition(
      starts.count <= Self.largestSide && ends.count <= Self.largestSide, "too much for one question")
    if let rows = try known(starts, ends) { return rows }
    try seekOffStreet(starts)
    try seekOffStreet(ends)
    return try pieces(starts, ends)
  }

  /// Asks for what is not known to be off the streets; nil when the server refuses that question too.
  private func known(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]]? {
    let rows = starts.indices.filter { !isOffStreet(starts[$0]) }
    let columns = ends.indices.filter { !isOffStreet(ends[$0]) }
    var ways = [[Way?]](repeating: [Way?](repeating: nil, count: ends.count), count: starts.count)
    guard !rows.isEmpty, !columns.isEmpty else { return ways }
    guard let found = try table(rows.map { starts[$0] }, columns.map { ends[$0] }) else { return nil }
    for (row, found) in zip(rows, found) {
      for (column, way) in zip(columns, found) { ways[row][column] = way }
    }
    return ways
  }

  /// Whoever cannot even be reached from there where he is stands beside no street.
  private func seekOffStreet(_ places: [Place]) throws(ServerError) {
    let places = places.filter { !isOffStreet($0) }
    guard let first = places.first, try known(places, [first]) == nil else { return }
    if places.count == 1 {
      offStreet.insert(first)
    } else {
      try seekOffStreet(Array(places[..<(places.count / 2)]))
      try seekOffStreet(Array(places[(places.count / 2)...]))
    }
  }

  /// The same in ever smaller questions, for pairs that the server refuses to join, as they lie too far apart.
  private func pieces(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]] {
    if let rows = try known(starts, ends) { return rows }
    let (rows, columns) = (starts.count / 2, ends.count / 2)
    if rows > 0 {
      return try pieces(Array(starts[..<rows]), ends) + pieces(Array(starts[rows...]), ends)
    }
    guard columns > 0 else { return [[nil]] }
    let left = try pieces(starts, Array(ends[..<columns]))
    let right = try pieces(starts, Array(ends[columns...]))
    return zip(left, right).map { $0 + $1 }
  }

  /// nil when the server refuses the question for the places in it.
  private func table(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]]? {
    let answer = address.kind == "osrm" ? try osrm(starts, ends) : try valhalla(starts, ends)
    guard let rows = answer else { return nil }
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

  private func valhalla(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]]? {
    struct Answer: Decodable {
      struct Cell: Decodable {
        let distance: Double?
        let time: Double?
      }
      let sources_to_targets: [[Cell]]
    }
    struct Refusal: Decodable { let error_code: Int }
    func list(_ places: [Place]) -> String {
      places.map {
        "{\"lat\":\(Self.text($0.latitude)),\"lon\":\(Self.text($0.longitude)),\"search_cutoff\":\(Self.streetLimit)}"
      }.joined(separator: ",")
    }
    let costing = ["walking": "pedestrian", "cycling": "bicycle"][mode] ?? "auto"
    let question =
      "{\"sources\":[\(list(starts))],\"targets\":[\(list(ends))],\"costing\":\"\(costing)\",\"units\":\"kilometers\"}"
    // Its codes for places too far apart, in unconnected regions, without edges near, and without a path.
    let refusals: Set = [154, 170, 171, 442]
    guard
      let answer: Answer = try decoded(
        client.reply("/sources_to_targets", body: Array(question.utf8)),
        isRefusal: { (refusal: Refusal) in refusals.contains(refusal.error_code) })
    else { return nil }
    return answer.sources_to_targets.map { row in
      row.map { cell in
        guard let distance = cell.distance, let time = cell.time else { return nil }
        return Way(metres: distance * 1000, seconds: time)
      }
    }
  }

  private func osrm(_ starts: [Place], _ ends: [Place]) throws(ServerError) -> [[Way?]]? {
    struct Answer: Decodable {
      let code: String
      let distances: [[Double?]]
      let durations: [[Double?]]
    }
    struct Refusal: Decodable { let code: String }
    let profile = ["walking": "foot", "cycling": "bike"][mode] ?? "driving"
    let places = (starts + ends).map { "\(Self.text($0.longitude)),\(Self.text($0.latitude))" }
    let limits = places.map { _ in String(Self.streetLimit) }.joined(separator: ";")
    func positions(_ range: Range<Int>) -> String { range.map(String.init).joined(separator: ";") }
    guard
      let answer: Answer = try decoded(
        client.reply(
          "/table/v1/\(profile)/\(places.joined(separator: ";"))?sources=\(positions(0..<starts.count))"
            + "&destinations=\(positions(starts.count..<places.count))&radiuses=\(limits)"
            + "&annotations=distance,duration"),
        isRefusal: { (refusal: Refusal) in refusal.code == "NoSegment" })
    else { return nil }
    guard answer.code == "Ok", answer.durations.count == answer.distances.count else {
      throw client.failed(.badAnswer(address, "it found no table of ways"))
    }
    return zip(answer.distances, answer.durations).map { metres, seconds in
      zip(metres, seconds).map { metres, seconds in
        guard let metres, let seconds else { return nil }
        return Way(metres: metres, seconds: seconds)
      }
    }
  }

  /// nil for a refusal.
  private func decoded<Answer: Decodable, Refusal: Decodable>(
    _ reply: HTTPAnswer, isRefusal: (Refusal) -> Bool
  ) throws(ServerError) -> Answer? {
    if reply.status == 400 {
      if let refusal = try? JSONDecoder().decode(Refusal.self, from: reply.body), isRefusal(refusal) {
        return nil
      }
      throw client.failed(.refusedQuestion(address, reply.status, reason: RefusalReason(reply.body)?.text))
    }
    guard let answer = try? JSONDecoder().decode(Answer.self, from: reply.body) else {
      throw client.failed(.badAnswer(address, "the answer is not what such a server says"))
    }
    return answer
  }

  private static func text(_ degrees: Double) -> String { String(format: "%.6f", degrees) }
}

/// Places that all threads know.
private final class PlaceSet: Sendable {
  private let places = Mutex<Set<RouteServer.Place>>([])

  func contains(_ place: RouteServer.Place) -> Bool { places.withLock { $0.contains(place) } }

  func insert(_ place: RouteServer.Place) { _ = places.withLock { $0.insert(place) } }
}
