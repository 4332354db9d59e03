/// Shortest or fastest ways along the streets of a network.
///
///     let search = StreetSearch(streets)
///     let walked = search.costs(from: homes, to: schools, schoolOfHome: attended)
///
/// Costs are metres or seconds, whichever the search minimizes, along the streets between the points where
/// home and school meet them; the way from the door to the street is not in them.
public struct StreetSearch: Sendable {
  public let network: StreetNetwork
  public let cost: TravelCost
  let graph: StreetGraph

  public init(_ network: StreetNetwork, minimizing cost: TravelCost = .length) {
    self.network = network
    self.cost = cost
    graph = StreetGraph(network, minimizing: cost)
  }

  /// The part of a directed edge's cost that `part` of its length makes.
  @inline(__always)
  func share(of directed: Int, _ part: UInt32) -> UInt32 {
    let length = network.edges.length[directed >> 1]
    guard length > 0 else { return 0 }
    let product = UInt64(graph.costs[directed]) * UInt64(min(part, length))
    return UInt32((product + UInt64(length) / 2) / UInt64(length))
  }

  /// The nodes from which a point on the street is reached first, with the cost from there.
  func arrivals(_ points: StreetPoints, _ index: Int) -> [StreetGraph.Arc] {
    guard points.isSnapped(index) else { return [] }
    var arrivals: [StreetGraph.Arc] = []
    let edge = Int(points.edge[index])
    let length = network.edges.length[edge]
    for directed in [edge * 2, edge * 2 + 1] where graph.costs[directed] != StreetGraph.closed {
      let part = directed & 1 == 0 ? points.offset[index] : length - min(points.offset[index], length)
      let cost = share(of: directed, part)
      graph.forEachTail(directed) { arrivals.append(.init(node: $0, cost: cost)) }
    }
    return arrivals
  }

  /// The node at the end of a directed edge that a traveller at a point reaches, and the cost to it.
  @inline(__always)
  func departure(_ points: StreetPoints, _ index: Int, _ directed: Int) -> StreetGraph.Arc? {
    guard graph.costs[directed] != StreetGraph.closed else { return nil }
    let length = network.edges.length[directed >> 1]
    let offset = min(points.offset[index], length)
    return .init(
      node: graph.heads[directed], cost: share(of: directed, directed & 1 == 0 ? length - offset : offset))
  }

  /// The cost of staying on one street, where both points lie on it and its direction allows.
  @inline(__always)
  func direct(_ homes: StreetPoints, _ home: Int, _ schools: StreetPoints, _ school: Int) -> UInt32 {
    let edge = homes.edge[home]
    guard edge == schools.edge[school], edge >= 0 else { return CostField.unreached }
    let (from, to) = (homes.offset[home], schools.offset[school])
    let directed = Int(edge) * 2 + (to >= from ? 0 : 1)
    if from != to, graph.costs[directed] == StreetGraph.closed { return CostField.unreached }
    return from == to ? 0 : share(of: directed, to > from ? to - from : from - to)
  }

  /// The cheapest way from a home by a field of costs towards a school, without the direct one.
  @inline(__always)
  func cost(_ homes: StreetPoints, _ home: Int, _ field: borrowing CostField) -> UInt32 {
    var best = CostField.unreached
    let edge = Int(homes.edge[home])
    for directed in edge * 2...edge * 2 + 1 {
      guard let departure = departure(homes, home, directed) else { continue }
      let rest = field[Int(departure.node)]
      let (sum, isTooLarge) = rest.addingReportingOverflow(departure.cost)
      if !isTooLarge, sum < best { best = sum }
    }
    return best
  }

  /// Metres or seconds; NaN for what is unreached.
  func publicValue(_ thousandths: UInt32) -> Double {
    thousandths == CostField.unreached ? .nan : Double(thousandths) / 1000
  }
}
