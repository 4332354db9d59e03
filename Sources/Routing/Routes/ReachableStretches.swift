/// The parts of streets from which a school is within reach.
struct ReachableStretches {
  struct Stretch {
    var edge: Int
    /// Millimetres along the edge.
    var offsets: ClosedRange<UInt32>
  }

  private(set) var stretches: [Stretch] = []

  /// - Parameter limit: metres or seconds.
  init(_ search: StreetSearch, to schools: StreetPoints, _ school: Int, within limit: Double) {
    self.init(
      search, Self.field(search, to: schools, school, within: limit), to: schools, school, within: limit)
  }

  /// What the ways to a school cost, as far as `limit`.
  static func field(
    _ search: StreetSearch, to schools: StreetPoints, _ school: Int, within limit: Double
  ) -> CostField {
    var field = CostField(nodeCount: search.graph.nodeCount)
    field.search(
      search.graph.incoming, seeds: search.arrivals(schools, school), limit: thousandths(max(limit, 0)))
    return field
  }

  /// - Parameter field: the costs as far as `limit` at least.
  init(
    _ search: StreetSearch, _ field: borrowing CostField, to schools: StreetPoints, _ school: Int,
    within limit: Double
  ) {
    guard schools.isSnapped(school), limit >= 0 else { return }
    let limit = Self.thousandths(limit)
    let edges = search.network.edges
    for edge in 0..<edges.count {
      let length = edges.length[edge]
      // Towards the last point of the edge, and towards the first.
      let forward = Self.reach(search, field, edge * 2, limit)
      let backward = Self.reach(search, field, edge * 2 + 1, limit)
      switch (forward.map { length - $0 }, backward) {
      case (let start?, let end?) where start <= end:
        stretches.append(Stretch(edge: edge, offsets: 0...length))
      case (let start, let end):
        if let start { stretches.append(Stretch(edge: edge, offsets: start...length)) }
        if let end { stretches.append(Stretch(edge: edge, offsets: 0...end)) }
      }
    }
    // On the school's own street a pupil need not reach a junction first.
    let own = Int(schools.edge[school])
    let (offset, length) = (schools.offset[school], edges.length[own])
    let before = Self.part(search, own * 2, limit).map { min($0, offset) } ?? 0
    let after = Self.part(search, own * 2 + 1, limit).map { min($0, length - min(offset, length)) } ?? 0
    stretches.append(Stretch(edge: own, offsets: offset - before...offset + after))
  }

  private static func thousandths(_ limit: Double) -> UInt32 {
    UInt32(min(limit * 1000, Double(CostField.unreached - 1)))
  }

  /// How far back from the end of a directed edge the limit reaches; nil when not to its end.
  private static func reach(
    _ search: StreetSearch, _ field: borrowing CostField, _ directed: Int, _ limit: UInt32
  ) -> UInt32? {
    guard search.graph.costs[directed] != StreetGraph.closed else { return nil }
    let rest = field[Int(search.graph.heads[directed])]
    return rest <= limit ? part(search, directed, limit - rest) : nil
  }

  /// The millimetres of a directed edge that a cost pays for; nil where it is closed.
  private static func part(_ search: StreetSearch, _ directed: Int, _ cost: UInt32) -> UInt32? {
    let whole = search.graph.costs[directed]
    guard whole != StreetGraph.closed else { return nil }
    let length = search.network.edges.length[directed >> 1]
    return cost >= whole ? length : UInt32(UInt64(length) * UInt64(cost) / UInt64(whole))
  }
}
