/// One way through the streets, for people to look at.
public struct Route: Sendable, Hashable {
  /// Metres along the streets.
  public internal(set) var length: Double
  /// Seconds.
  public internal(set) var duration: Double
  /// The line in degrees, from the home's point on the street to the school's.
  public internal(set) var longitudes: [Double]
  public internal(set) var latitudes: [Double]
}

extension StreetSearch {
  /// The best way from a home to a school; nil where none leads.
  public func route(
    from homes: StreetPoints, _ home: Int, to schools: StreetPoints, _ school: Int
  ) -> Route? {
    guard homes.isSnapped(home), schools.isSnapped(school) else { return nil }
    var field = CostField(nodeCount: graph.nodeCount)
    field.search(graph.incoming, seeds: arrivals(schools, school))
    let direct = direct(homes, home, schools, school)
    let around = cost(homes, home, field)
    guard min(direct, around) != CostField.unreached else { return nil }
    var drawing = RouteDrawing(network)
    if direct <= around {
      drawing.add(Int(homes.edge[home]), from: homes.offset[home], to: schools.offset[school])
    } else {
      draw(homes, home, schools, school, field, around, &drawing)
    }
    return drawing.route
  }

  /// Follows the field downhill: costs are whole numbers, so the next street is the one whose cost fits exactly.
  private func draw(
    _ homes: StreetPoints, _ home: Int, _ schools: StreetPoints, _ school: Int, _ field: borrowing CostField,
    _ total: UInt32, _ drawing: inout RouteDrawing
  ) {
    let edge = Int(homes.edge[home])
    var node: Int?
    for directed in edge * 2...edge * 2 + 1 where node == nil {
      guard let departure = departure(homes, home, directed) else { continue }
      guard departure.cost.addingReportingOverflow(field[Int(departure.node)]) == (total, false) else {
        continue
      }
      node = Int(departure.node)
      drawing.add(edge, from: homes.offset[home], to: directed & 1 == 0 ? network.edges.length[edge] : 0)
    }
    while let current = node {
      if let last = lastStreet(from: current, cost: field[current], schools, school) {
        let start = last & 1 == 0 ? 0 : network.edges.length[last >> 1]
        drawing.add(last >> 1, from: start, to: schools.offset[school])
        return
      }
      node = nil
      for position in graph.outgoing.range(current) {
        let arc = graph.outgoing.arcs[position]
        guard arc.cost.addingReportingOverflow(field[Int(arc.node)]) == (field[current], false) else {
          continue
        }
        node = Int(arc.node)
        guard graph.outgoing.edges[position] != StreetGraph.none else { break }
        let directed = Int(graph.outgoing.edges[position])
        let length = network.edges.length[directed >> 1]
        drawing.add(directed >> 1, from: directed & 1 == 0 ? 0 : length, to: directed & 1 == 0 ? length : 0)
        break
      }
    }
  }

  private func lastStreet(from node: Int, cost: UInt32, _ schools: StreetPoints, _ school: Int) -> Int? {
    let edge = Int(schools.edge[school])
    let length = network.edges.length[edge]
    return [edge * 2, edge * 2 + 1].first { directed in
      guard graph.costs[directed] != StreetGraph.closed else { return false }
      let offset = min(schools.offset[school], length)
      guard share(of: directed, directed & 1 == 0 ? offset : length - offset) == cost else { return false }
      var begins = false
      graph.forEachTail(directed) { begins = begins || Int($0) == node }
      return begins
    }
  }
}

/// Draws stretches of edges one after the other.
private struct RouteDrawing {
  private let network: StreetNetwork
  private(set) var route = Route(length: 0, duration: 0, longitudes: [], latitudes: [])

  init(_ network: StreetNetwork) {
    self.network = network
  }

  /// The stretch of an edge between two offsets, in the direction of travel.
  mutating func add(_ edge: Int, from start: UInt32, to end: UInt32) {
    let isForward = start <= end
    let (low, high) = (min(start, end), max(start, end))
    let length = network.edges.length[edge]
    let milliseconds = isForward ? network.edges.forward[edge] : network.edges.backward[edge]
    let share = length > 0 ? Double(high - low) / Double(length) : 0
    route.length += Double(high - low) / 1000
    route.duration += share * Double(milliseconds) / 1000
    let inner = network.edges.points(edge).filter {
      (low + 1..<max(high, low + 1)).contains(network.points.distance[$0])
    }
    append(network.position(edge: edge, offset: start))
    for point in isForward ? inner : inner.reversed() {
      append((Fixed.degrees(network.points.longitude[point]), Fixed.degrees(network.points.latitude[point])))
    }
    append(network.position(edge: edge, offset: end))
  }

  private mutating func append(_ position: (longitude: Double, latitude: Double)) {
    if route.longitudes.last == position.longitude, route.latitudes.last == position.latitude { return }
    route.longitudes.append(position.longitude)
    route.latitudes.append(position.latitude)
  }
}
