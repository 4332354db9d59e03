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

  /// - Parameter gap: metres between a loose end and the street that it may have been meant to reach.
  public init(_ network: StreetNetwork, within gap: Double = 10) {
    let (edges, points) = (network.edges, network.points)
    var start: ContiguousArray<Int32> = []
    var edgeOfSegment: ContiguousArray<Int32> = []
    for edge in 0..<edges.count {
      for point in edges.points(edge).dropLast() {
        start.append(Int32(point))
        edgeOfSegment.append(Int32(edge))
      }
    }
    let near = NearSegments(
      x: points.longitude, y: points.latitude, start: start, end: ContiguousArray(start.lazy.map { $0 + 1 }))
    ends = Self.ends(network, near, edgeOfSegment, within: gap)
    crossings = near.crossings(beyond: Draft.reachOfEnds).map {
      Crossing(longitude: $0.x * 1e-7, latitude: $0.y * 1e-7)
    }
    islands = Self.islands(network)
  }

  private static func ends(
    _ network: StreetNetwork, _ near: NearSegments, _ edgeOfSegment: ContiguousArray<Int32>,
    within gap: Double
  ) -> [End] {
    let (edges, points) = (network.edges, network.points)
    var degrees = ContiguousArray<Int32>(repeating: 0, count: network.nodeCount)
    for node in edges.from + edges.to { degrees[Int(node)] += 1 }
    var ends: [End] = []
    for edge in 0..<edges.count {
      let range = edges.points(edge)
      for (node, other, point) in [
        (edges.from[edge], edges.to[edge], range.lowerBound),
        (edges.to[edge], edges.from[edge], range.upperBound - 1),
      ] where degrees[Int(node)] == 1 {
        let hit = near.nearest(to: point, within: gap) { segment in
          // Neither the street itself nor those that it leads to.
          let candidate = Int(edgeOfSegment[segment])
          return candidate != edge && edges.from[candidate] != other && edges.to[candidate] != other
        }
        guard let hit else { continue }
        ends.append(
          End(
            longitude: Fixed.degrees(points.longitude[point]),
            latitude: Fixed.degrees(points.latitude[point]),
            gap: hit.metres))
      }
    }
    return ends
  }

  private static func islands(_ network: StreetNetwork) -> [Island] {
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
