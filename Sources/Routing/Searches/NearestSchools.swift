import DeterministicParallel

/// The schools nearest to each home along the streets, the nearest first.
public struct NearestSchools: Sendable, Hashable {
  /// How many schools each home was asked for.
  public let count: Int
  /// `count` positions in the list of schools for each home; -1 where fewer can be reached.
  public internal(set) var schools: ContiguousArray<Int32>
  /// Metres or seconds to each of them; NaN beside a -1.
  public internal(set) var costs: ContiguousArray<Double>
}

extension StreetSearch {
  /// The `count` schools that cost least from each home; of equal ones the first in the list.
  ///
  /// One search from all schools together, in which each junction is reached by at most `count` of them, so
  /// the time hardly depends on the number of schools.
  public func nearestSchools(
    _ count: Int, from homes: StreetPoints, to schools: StreetPoints, workers: Workers = .all
  ) -> NearestSchools {
    precondition(count > 0, "ask for at least one school")
    let labels = NearestLabels(self, schools, count: count)
    let onEdge = Dictionary(grouping: (0..<schools.count).filter(schools.isSnapped)) { schools.edge[$0] }
    let chunks = workers.map(homes.count, chunk: 8192) { range in
      var found: ContiguousArray<NearestLabels.Label> = []
      found.reserveCapacity(range.count * count)
      var candidates: [NearestLabels.Label] = []
      for home in range {
        candidates.removeAll(keepingCapacity: true)
        collect(homes, home, schools, labels, onEdge, &candidates)
        candidates.sort { ($0.cost, $0.school) < ($1.cost, $1.school) }
        let end = found.count + count
        for candidate in candidates where found.count < end {
          let isRepeated = found[(end - count)...].contains { $0.school == candidate.school }
          if !isRepeated { found.append(candidate) }
        }
        while found.count < end { found.append(.none) }
      }
      return found
    }
    let found = ContiguousArray(chunks.joined())
    return NearestSchools(
      count: count, schools: ContiguousArray(found.lazy.map(\.school)),
      costs: ContiguousArray(found.lazy.map { publicValue($0.cost) }))
  }

  private func collect(
    _ homes: StreetPoints, _ home: Int, _ schools: StreetPoints, _ labels: NearestLabels,
    _ onEdge: [Int32: [Int]], _ candidates: inout [NearestLabels.Label]
  ) {
    guard homes.isSnapped(home) else { return }
    let edge = Int(homes.edge[home])
    for directed in edge * 2...edge * 2 + 1 {
      guard let departure = departure(homes, home, directed) else { continue }
      for label in labels.at(Int(departure.node)) {
        let (sum, isTooLarge) = label.cost.addingReportingOverflow(departure.cost)
        if !isTooLarge { candidates.append(.init(school: label.school, cost: sum)) }
      }
    }
    for school in onEdge[homes.edge[home]] ?? [] {
      let cost = direct(homes, home, schools, school)
      if cost != CostField.unreached { candidates.append(.init(school: Int32(school), cost: cost)) }
    }
  }
}

/// For each node the schools that are nearest to it.
private struct NearestLabels: Sendable {
  struct Label: Sendable {
    var school: Int32
    var cost: UInt32

    static let none = Label(school: -1, cost: CostField.unreached)
  }

  private let limit: Int
  private var labels: ContiguousArray<Label>
  private var counts: ContiguousArray<Int32>

  init(_ search: StreetSearch, _ schools: StreetPoints, count: Int) {
    limit = min(count, schools.count)
    labels = ContiguousArray(repeating: .none, count: search.graph.nodeCount * limit)
    counts = ContiguousArray(repeating: 0, count: search.graph.nodeCount)
    // The queue holds positions in `visits`, for an entry has no room for a node and a school.
    var visits: ContiguousArray<(node: UInt32, school: Int32)> = []
    var queue = CostQueue()
    func visit(_ node: UInt32, _ school: Int32, _ cost: UInt32) {
      guard !isFinished(Int(node), school) else { return }
      queue.insert(UInt32(visits.count), cost: cost)
      visits.append((node, school))
    }
    for school in 0..<schools.count {
      for arrival in search.arrivals(schools, school) { visit(arrival.node, Int32(school), arrival.cost) }
    }
    let arcs = search.graph.incoming
    while let (position, cost) = queue.removeMinimum() {
      let (node, school) = visits[Int(position)]
      guard !isFinished(Int(node), school) else { continue }
      labels[Int(node) * limit + Int(counts[Int(node)])] = Label(school: school, cost: cost)
      counts[Int(node)] += 1
      for index in arcs.range(Int(node)) {
        let (sum, isTooLarge) = cost.addingReportingOverflow(arcs.arcs[index].cost)
        if !isTooLarge, sum < CostField.unreached { visit(arcs.arcs[index].node, school, sum) }
      }
    }
  }

  func at(_ node: Int) -> ContiguousArray<Label>.SubSequence {
    labels[node * limit..<node * limit + Int(counts[node])]
  }

  /// Whether the node needs this school no more: it knows it, or enough nearer ones.
  private func isFinished(_ node: Int, _ school: Int32) -> Bool {
    counts[node] == limit || at(node).contains { $0.school == school }
  }
}
