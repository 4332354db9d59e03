import DeterministicParallel
import Geography
import Languages
import Layers
import Routing
import Studies

/// How far it is from the first to the second place of each of many pairs.
public struct PairDistances: Sendable {
  /// Metres or seconds; not-a-number where no way leads, or where a place has no street in reach.
  public let costs: ContiguousArray<Double>
  /// Metres of the straight lines on the ellipsoid.
  public let straight: ContiguousArray<Double>
  /// How they were measured: "straight line", "walking" …
  public let method: String
  /// Why pairs have no distance, and how many.
  public let unreached: [(reason: String, count: Int)]
  /// What a reader of the distances must know of the street map, one sentence each.
  public let mapNotes: [Text]
  public let isTimed: Bool
  /// Whether places are known and none of them lies near a street.
  public let isOffTheMap: Bool

  /// Straight lines.
  public init(straight pairs: PlacePairs, workers: Workers = .all) {
    straight = Self.lines(pairs, workers: workers)
    costs = straight
    method = HomeSchoolDistances.straightLine
    unreached = Self.reasons([("a place without coordinates", straight.count(where: \.isNaN))])
    mapNotes = []
    (isTimed, isOffTheMap) = (false, false)
  }

  /// Ways along the streets.
  ///
  /// - Parameter limit: how far in metres a place may be from its street.
  public init(
    _ pairs: PlacePairs, along network: StreetNetwork, minimizing cost: TravelCost = .length,
    within limit: Double = StreetAccess.usualLimit, workers: Workers = .all
  ) {
    let (origins, destinations) = StreetIndex(network).snap(
      pairs: pairs.origins, pairs.destinations, within: limit, workers: workers)
    let found = StreetSearch(network, minimizing: cost).costs(
      from: origins, to: destinations, workers: workers)
    costs = found.values
    straight = Self.lines(pairs, workers: workers)
    method = network.mode.rawValue
    isTimed = cost == .duration
    mapNotes = network.notes.sentences
    let (straight, pairCount) = (self.straight, pairs.count)
    func count(_ isMeant: (Int) -> Bool) -> Int {
      (0..<pairCount).reduce(0) { $0 + (!straight[$1].isNaN && isMeant($1) ? 1 : 0) }
    }
    isOffTheMap =
      straight.contains { !$0.isNaN }
      && !straight.indices.contains { origins.isSnapped($0) || destinations.isSnapped($0) }
    unreached = Self.reasons([
      ("a place without coordinates", straight.count(where: \.isNaN)),
      ("origin more than \(Int(limit)) m from any street", count { !origins.isSnapped($0) }),
      (
        "destination more than \(Int(limit)) m from any street",
        count { origins.isSnapped($0) && !destinations.isSnapped($0) }
      ),
      ("no way between them on the map", found.unconnected),
    ])
  }

  /// That places lie farther apart than anybody goes to school each day, as where x and y are exchanged or one of two
  /// systems is another; nil where none do.
  public var doubt: String? {
    let far = straight.indices.filter { straight[$0] > PairDistances.farthest }
    guard !far.isEmpty else { return nil }
    let rows = far.prefix(10).map { String($0 + 1) }.joined(separator: ", ") + (far.count > 10 ? " …" : "")
    return
      "\(counted(far.count, "pair")) of \(grouped(straight.count)) more than \(Int(PairDistances.farthest / 1000)) km apart: check that "
      + "x is the easting or longitude at both places (\(far.count == 1 ? "row" : "rows") \(rows))"
  }

  /// In metres.
  private static let farthest = 100_000.0

  /// Writes a row for each pair as CSV: its row in the file, the distance (or the minutes) and the straight line.
  ///
  /// - Throws: `FileError` when an earlier write failed.
  public func write(to writer: ByteWriter) throws(FileError) {
    writer.append(isTimed ? "row,minutes,straight_m\n" : "row,distance_m,straight_m\n")
    for pair in costs.indices {
      writer.append(pair + 1)
      writer.append(",")
      if !costs[pair].isNaN {
        if isTimed {
          writer.append(costs[pair] / 60, decimals: 2)
        } else {
          writer.append(costs[pair], decimals: 1)
        }
      }
      writer.append(",")
      if !straight[pair].isNaN { writer.append(straight[pair], decimals: 1) }
      writer.append("\n")
    }
    try writer.check()
  }

  private static func reasons(_ counts: [(String, Int)]) -> [(reason: String, count: Int)] {
    counts.filter { $0.1 > 0 }.map { (reason: $0.0, count: $0.1) }
  }

  private static func lines(_ pairs: PlacePairs, workers: Workers) -> ContiguousArray<Double> {
    workers.fill(pairs.count, chunk: 4096) { range, slice in
      for (index, pair) in range.enumerated() {
        let (from, to) = (pairs.origins, pairs.destinations)
        let isKnown = ![from.x[pair], from.y[pair], to.x[pair], to.y[pair]].contains(where: \.isNaN)
        let line =
          isKnown
          ? Geodesic.distance(
            longitude: from.x[pair], latitude: from.y[pair], toLongitude: to.x[pair], latitude: to.y[pair]
          ).value : .nan
        slice.initializeElement(at: index, to: line)
      }
    }
  }
}
