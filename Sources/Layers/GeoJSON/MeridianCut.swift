import Geography

/// A polygon cut in two along a meridian.
///
/// Its rings fall into chains that begin and end on the meridian. Going along the meridian, one is by turns
/// inside and outside the polygon, so the first and second of the chains' ends belong together, the third and
/// fourth, and so on: joined there, the chains of a side make its rings.
struct MeridianCut {
  let west: [[[Coordinate]]]
  let east: [[[Coordinate]]]

  /// nil when rings touch each other on the meridian in a way that leaves open what is inside.
  init?(_ rings: [[Coordinate]], at meridian: Double) {
    var chains: (west: [[Coordinate]], east: [[Coordinate]]) = ([], [])
    var whole: (west: [[Coordinate]], east: [[Coordinate]]) = ([], [])
    for (index, ring) in rings.enumerated() {
      let ring = MeridianCut.turned(ring, counterClockwise: index == 0)
      let vertices = Array(ring.dropLast())
      func isEast(_ index: Int) -> Bool { vertices[index % vertices.count].x >= meridian }
      guard let start = vertices.indices.first(where: { isEast($0) != isEast($0 + 1) }) else {
        if isEast(0) { whole.east.append(ring) } else { whole.west.append(ring) }
        continue
      }
      var chain: [Coordinate] = []
      for step in start...start + vertices.count {
        let (first, second) = (vertices[step % vertices.count], vertices[(step + 1) % vertices.count])
        if step > start { chain.append(first) }
        guard isEast(step) != isEast(step + 1) else { continue }
        let share = (meridian - first.x) / (second.x - first.x)
        let middle = Coordinate(x: meridian, y: first.y + share * (second.y - first.y))
        if step > start {
          if isEast(step) {
            chains.east.append(chain + [middle])
          } else {
            chains.west.append(chain + [middle])
          }
        }
        chain = [middle]
      }
    }
    guard let westRings = MeridianCut.joined(chains.west), let eastRings = MeridianCut.joined(chains.east)
    else {
      return nil
    }
    west = RingNesting.polygons(westRings + whole.west)
    east = RingNesting.polygons(eastRings + whole.east)
  }

  /// The rings that chains make when their ends are joined in pairs along the meridian.
  private static func joined(_ chains: [[Coordinate]]) -> [[Coordinate]]? {
    struct End {
      let y: Double
      let chain: Int
      let isStart: Bool
    }
    let ends = chains.enumerated().flatMap { index, chain in
      [
        End(y: chain[0].y, chain: index, isStart: true),
        End(y: chain[chain.count - 1].y, chain: index, isStart: false),
      ]
    }.sorted { ($0.y, $0.chain) < ($1.y, $1.chain) }
    var next = [Int](repeating: 0, count: chains.count)
    for pair in stride(from: 0, to: ends.count, by: 2) {
      let (first, second) = (ends[pair], ends[pair + 1])
      guard first.isStart != second.isStart else { return nil }
      if first.isStart { next[second.chain] = first.chain } else { next[first.chain] = second.chain }
    }
    var rings: [[Coordinate]] = []
    var isUsed = [Bool](repeating: false, count: chains.count)
    for first in chains.indices where !isUsed[first] {
      var ring: [Coordinate] = []
      var chain = first
      while !isUsed[chain] {
        isUsed[chain] = true
        // A vertex on the meridian would come twice.
        for vertex in chains[chain] where vertex != ring.last { ring.append(vertex) }
        chain = next[chain]
      }
      if ring.first != ring.last { ring.append(ring[0]) }
      let fewest = 4
      if ring.count >= fewest { rings.append(ring) }
    }
    return rings
  }

  private static func turned(_ ring: [Coordinate], counterClockwise: Bool) -> [Coordinate] {
    let origin = ring[0]
    let doubled = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
      sum + (edge.0.x - origin.x) * (edge.1.y - origin.y) - (edge.1.x - origin.x) * (edge.0.y - origin.y)
    }
    return (doubled > 0) == counterClockwise ? ring : ring.reversed()
  }
}
