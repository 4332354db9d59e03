/// How far it is along the streets from a node to the nodes around it, whatever the direction of the streets.
struct WaysAround {
  private let edges: StreetNetwork.Edges
  /// Where each node's edges begin in `incident`, and at the end how many there are.
  private let offsets: ContiguousArray<Int32>
  private let incident: ContiguousArray<Int32>

  init(_ edges: StreetNetwork.Edges, nodeCount: Int) {
    var offsets = ContiguousArray<Int32>(repeating: 0, count: nodeCount + 1)
    for node in edges.from { offsets[Int(node) + 1] += 1 }
    for node in edges.to { offsets[Int(node) + 1] += 1 }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
    var next = offsets
    var incident = ContiguousArray<Int32>(repeating: 0, count: edges.count * 2)
    for edge in 0..<edges.count {
      for node in [edges.from[edge], edges.to[edge]] {
        incident[Int(next[Int(node)])] = Int32(edge)
        next[Int(node)] += 1
      }
    }
    self.edges = edges
    self.offsets = offsets
    self.incident = incident
  }

  /// How many streets end at a node; one that begins there too counts twice.
  func degree(_ node: Int32) -> Int { Int(offsets[Int(node) + 1] - offsets[Int(node)]) }

  /// Metres to the nodes within a limit that is so small that few are.
  func nodes(around node: Int32, within limit: Double) -> [Int32: Double] {
    var metres: [Int32: Double] = [:]
    var waiting: [(metres: Double, node: Int32)] = [(0, node)]
    while let nearest = waiting.indices.min(by: { waiting[$0].metres < waiting[$1].metres }) {
      let reached = waiting.remove(at: nearest)
      guard metres[reached.node] == nil else { continue }
      metres[reached.node] = reached.metres
      for position in Int(offsets[Int(reached.node)])..<Int(offsets[Int(reached.node) + 1]) {
        let edge = Int(incident[position])
        let next = edges.from[edge] == reached.node ? edges.to[edge] : edges.from[edge]
        let sum = reached.metres + Double(edges.length[edge]) / 1000
        if sum <= limit, metres[next] == nil { waiting.append((sum, next)) }
      }
    }
    return metres
  }
}
