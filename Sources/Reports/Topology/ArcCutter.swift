/// Cuts rings at their nodes and keeps each arc once.
struct ArcCutter {
  private(set) var arcs: [[Topology.Point]] = []
  private var numbers: [Topology.Point: Int32] = [:]
  private var isNode: [Bool] = []
  /// Arcs by the numbers of their first two vertices; between nodes there is one way only to go on.
  private var known: [UInt64: Int32] = [:]

  init(_ rings: [[Topology.Point]]) {
    var neighbours: [(Int32, Int32)] = []
    for ring in rings {
      let ids = ring.map { point -> Int32 in
        if let number = numbers[point] { return number }
        let number = Int32(neighbours.count)
        numbers[point] = number
        neighbours.append((-1, -1))
        isNode.append(false)
        return number
      }
      for (position, id) in ids.enumerated() {
        let before = ids[(position + ids.count - 1) % ids.count]
        let after = ids[(position + 1) % ids.count]
        let pair = (min(before, after), max(before, after))
        if neighbours[Int(id)].0 < 0 {
          neighbours[Int(id)] = pair
        } else if neighbours[Int(id)] != pair {
          isNode[Int(id)] = true
        }
      }
    }
  }

  /// The arcs of a ring, in its direction.
  mutating func cut(_ ring: [Topology.Point]) -> [Int32] {
    let ids = ring.map { numbers[$0] ?? 0 }
    let nodes = ids.indices.filter { isNode[Int(ids[$0])] }
    guard let first = nodes.first ?? ids.indices.min(by: { ids[$0] < ids[$1] }) else { return [] }
    var result = [Int32]()
    let starts = nodes.isEmpty ? [first] : nodes
    for (place, start) in starts.enumerated() {
      var end = starts[(place + 1) % starts.count]
      if end <= start { end += ring.count }
      let positions = (start...end).map { $0 % ring.count }
      result.append(arc(positions.map { ids[$0] }, positions.map { ring[$0] }))
    }
    return result
  }

  private mutating func arc(_ ids: [Int32], _ points: [Topology.Point]) -> Int32 {
    func key(_ from: Int32, _ to: Int32) -> UInt64 { UInt64(UInt32(from)) << 32 | UInt64(UInt32(to)) }
    let forward = key(ids[0], ids[1])
    if let number = known[forward] { return number }
    let number = Int32(arcs.count)
    arcs.append(points)
    known[forward] = number
    known[key(ids[ids.count - 1], ids[ids.count - 2])] = ~number
    return number
  }
}
