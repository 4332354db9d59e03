import Foundation

/// Where the nodes of a graph lie, on a plane that is good enough to cut a city in halves.
struct NodePlaces: Sendable {
  private(set) var x: ContiguousArray<Float>
  private(set) var y: ContiguousArray<Float>

  init(_ network: StreetNetwork, _ graph: StreetGraph) {
    x = ContiguousArray(repeating: 0, count: graph.nodeCount)
    y = x
    let (edges, points) = (network.edges, network.points)
    let middle = points.latitude.first.map { Fixed.degrees($0) } ?? 0
    let narrowing = cos(middle * .pi / 180)
    let west = points.longitude.first ?? 0
    let south = points.latitude.first ?? 0
    func set(_ node: Int, _ point: Int) {
      x[node] = Float(Double(Int(points.longitude[point]) - Int(west)) * narrowing)
      y[node] = Float(Int(points.latitude[point]) - Int(south))
    }
    for edge in 0..<edges.count {
      let range = edges.points(edge)
      let ends = [(edges.from[edge], range.lowerBound), (edges.to[edge], range.upperBound - 1)]
      for (node, point) in ends { set(Int(node), point) }
    }
    // Copies of junctions lie where the streets that lead to them end.
    guard graph.nodeCount > network.nodeCount else { return }
    for (arc, directed) in zip(graph.outgoing.arcs, graph.outgoing.edges)
    where arc.node >= network.nodeCount && directed != StreetGraph.none {
      let range = edges.points(Int(directed >> 1))
      set(Int(arc.node), directed & 1 == 0 ? range.upperBound - 1 : range.lowerBound)
    }
    for node in graph.privateCopies.nodes {
      for copy in [graph.privateCopies.beginning(node), graph.privateCopies.end(node)] {
        (x[Int(copy)], y[Int(copy)]) = (x[Int(node)], y[Int(node)])
      }
    }
  }
}
