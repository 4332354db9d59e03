/// Where a network looks as if it should hang together and does not.
public struct LooseStreets: Sendable, Hashable {
  /// The end of a street that stops a few metres short of another one.
  public struct End: Sendable, Hashable {
    /// Degrees (WGS 84).
    public let longitude: Double
    public let latitude: Double
    /// Metres to the other street.
    public let gap: Double
  }

  /// Streets that nothing joins to the largest part of the network.
  public struct Island: Sendable, Hashable {
    /// A place on it, in degrees (WGS 84).
    public let longitude: Double
    public let latitude: Double
    /// Metres of street.
    public let length: Double
  }

  /// A place where streets cross without a common vertex.
  public struct Crossing: Sendable, Hashable {
    /// Degrees (WGS 84).
    public let longitude: Double
    public let latitude: Double
  }

  public let ends: [End]
  public let crossings: [Crossing]
  /// The longest first.
  public let islands: [Island]

  /// Metres between a loose end and the street that it may have been meant to reach.
  public static let usualGap = 10.0

  /// Of a layer of lines.
  public init(_ network: StreetNetwork, within gap: Double = usualGap) {
    let pieces = StreetPieces(network)
    ends = pieces.ends(network, within: gap) { _, _ in true }
    crossings = pieces.near.crossings(beyond: Draft.reachOfEnds).map {
      Crossing(longitude: $0.x * 1e-7, latitude: $0.y * 1e-7)
    }
    islands = Self.islands(network)
  }

  /// Ends of streets of a map of OpenStreetMap that lie on another street without a common node.
  ///
  /// There a street that ends beside another one ends there; one that ends on it was meant to meet it. What runs above
  /// the ground or below it passes. Streets that have points at one place are joined there, are parted by a gate, or lie
  /// above each other.
  public static func touchingEnds(_ network: StreetNetwork) -> [End] {
    let points = network.points
    let hasDoors = network.hasDoors
    func isOnePlace(_ a: Int, _ b: Int) -> Bool {
      points.longitude[a] == points.longitude[b] && points.latitude[a] == points.latitude[b]
    }
    let pieces = StreetPieces(network)
    return pieces.ends(network, within: touch) { end, segment in
      let first = Int(pieces.start[segment])
      return hasDoors[Int(pieces.edge[segment])] && hasDoors[end.edge]
        && !isOnePlace(first, end.point) && !isOnePlace(first + 1, end.point)
    }
  }

  /// Metres within which an end lies on a street: coordinates have a centimetre.
  private static let touch = 0.05

  /// The loose ends of a layer alone.
  static func loose(_ network: StreetNetwork) -> [End] {
    StreetPieces(network).ends(network, within: usualGap) { _, _ in true }
  }

  static func islands(_ network: StreetNetwork) -> [Island] {
    let (edges, points) = (network.edges, network.points)
    var parts = JoinedSets(count: network.nodeCount)
    for edge in 0..<edges.count { parts.join(edges.from[edge], edges.to[edge]) }
    var lengths: [Int32: (length: Double, edge: Int)] = [:]
    for edge in 0..<edges.count {
      lengths[parts.first(of: edges.from[edge]), default: (0, edge)].length +=
        Double(edges.length[edge]) / 1000
    }
    let sorted = lengths.values.sorted { ($1.length, $0.edge) < ($0.length, $1.edge) }
    return sorted.dropFirst().map { island in
      let point = edges.points(island.edge).lowerBound
      return Island(
        longitude: Fixed.degrees(points.longitude[point]), latitude: Fixed.degrees(points.latitude[point]),
        length: island.length)
    }
  }
}

/// The straight pieces of all streets of a network.
private struct StreetPieces {
  let near: NearSegments
  /// The first point of each.
  let start: ContiguousArray<Int32>
  let edge: ContiguousArray<Int32>

  /// A street that is nearer than this along the streets, or than so many times the gap, is no long way round.
  private static let (leastRound, leastRatio) = (50.0, 10.0)

  init(_ network: StreetNetwork) {
    let (edges, points) = (network.edges, network.points)
    var start: ContiguousArray<Int32> = []
    var edgeOfPiece: ContiguousArray<Int32> = []
    for edge in 0..<edges.count {
      for point in edges.points(edge).dropLast() {
        start.append(Int32(point))
        edgeOfPiece.append(Int32(edge))
      }
    }
    near = NearSegments(
      x: points.longitude, y: points.latitude, start: start, end: ContiguousArray(start.lazy.map { $0 + 1 }))
    (self.start, edge) = (start, edgeOfPiece)
  }

  /// The ends at which nothing goes on, and from which the nearest street is reached by a long way round or not at all,
  /// be it the other end of the same street.
  ///
  /// - Parameter isWanted: whether a piece can be what an end was meant to reach.
  func ends(
    _ network: StreetNetwork, within gap: Double,
    where isWanted: (_ end: (edge: Int, point: Int), _ segment: Int) -> Bool
  ) -> [LooseStreets.End] {
    let (edges, points) = (network.edges, network.points)
    let ways = WaysAround(edges, nodeCount: network.nodeCount)
    var ends: [LooseStreets.End] = []
    for edge in 0..<edges.count {
      let range = edges.points(edge)
      for (node, point) in [(edges.from[edge], range.lowerBound), (edges.to[edge], range.upperBound - 1)]
      where ways.degree(node) == 1 {
        var around: [Int32: Double]?
        let hit = near.nearest(to: point, within: gap) { segment in
          isWanted((edge, point), segment)
        } isMeant: { hit in
          let limit = max(Self.leastRound, Self.leastRatio * gap)
          let known = around ?? ways.nodes(around: node, within: limit)
          around = known
          return along(hit, known, network) > max(Self.leastRound, Self.leastRatio * hit.metres)
        }
        guard let hit else { continue }
        ends.append(
          LooseStreets.End(
            longitude: Fixed.degrees(points.longitude[point]),
            latitude: Fixed.degrees(points.latitude[point]), gap: hit.metres))
      }
    }
    return ends
  }

  /// Metres along the streets from where the distances begin; infinite for what lies beyond them.
  private func along(_ hit: NearSegments.Hit, _ known: [Int32: Double], _ network: StreetNetwork) -> Double {
    let (edges, distance) = (network.edges, network.points.distance)
    let (edge, first) = (Int(self.edge[hit.segment]), Int(start[hit.segment]))
    let place = Double(distance[first]) + hit.share * Double(distance[first + 1] - distance[first])
    let rest = Double(edges.length[edge]) - place
    return min(
      (known[edges.from[edge]] ?? .infinity) + place / 1000,
      (known[edges.to[edge]] ?? .infinity) + rest / 1000)
  }
}
