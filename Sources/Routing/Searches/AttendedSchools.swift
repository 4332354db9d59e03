import DeterministicParallel

extension StreetSearch {
  /// The cost from each home to one school: the attended or the assigned one.
  ///
  /// One search per school that has homes, each ending when the last of its homes is reached. Use
  /// `ContractionHierarchy` when the schools are nearly as many as the homes.
  ///
  /// - Parameter schoolOfHome: for each home the position of its school, or -1 for none.
  public func costs(
    from homes: StreetPoints, to schools: StreetPoints, schoolOfHome: ContiguousArray<Int32>,
    workers: Workers = .all
  ) -> TravelCosts {
    precondition(schoolOfHome.count == homes.count, "each home needs its school, or -1")
    var result = TravelCosts(values: ContiguousArray(repeating: .nan, count: homes.count))
    let groups = HomesBySchool(homes, schools, schoolOfHome, &result)
    let chunk = max(1, (schools.count + 63) / 64)
    let chunks = workers.map(schools.count, chunk: chunk) { range in
      var field = CostField(nodeCount: graph.nodeCount)
      var pending = PendingNodes(count: graph.nodeCount)
      var costs: ContiguousArray<UInt32> = []
      for school in range {
        search(school, schools, groups.homes(of: school), homes, &field, &pending)
        for home in groups.homes(of: school) {
          costs.append(min(cost(homes, Int(home), field), direct(homes, Int(home), schools, school)))
        }
      }
      return costs
    }
    var position = 0
    for costs in chunks {
      for cost in costs {
        if cost == CostField.unreached { result.unconnected += 1 }
        result.values[Int(groups.order[position])] = publicValue(cost)
        position += 1
      }
    }
    return result
  }

  private func search(
    _ school: Int, _ schools: StreetPoints, _ group: ContiguousArray<Int32>.SubSequence,
    _ homes: StreetPoints,
    _ field: inout CostField, _ pending: inout PendingNodes
  ) {
    guard !group.isEmpty else { return }
    for home in group {
      let edge = Int(homes.edge[Int(home)])
      for directed in edge * 2...edge * 2 + 1 where graph.costs[directed] != StreetGraph.closed {
        pending.insert(Int(graph.heads[directed]))
      }
    }
    field.search(graph.incoming, seeds: arrivals(schools, school)) { pending.remove($0) }
    pending.removeAll()
  }
}

/// Homes in the order of their schools, without those that have no street or no school.
private struct HomesBySchool: Sendable {
  private(set) var order: ContiguousArray<Int32>
  private var offsets: ContiguousArray<Int>

  init(
    _ homes: StreetPoints, _ schools: StreetPoints, _ schoolOfHome: ContiguousArray<Int32>,
    _ counts: inout TravelCosts
  ) {
    offsets = ContiguousArray(repeating: 0, count: schools.count + 1)
    var usable = ContiguousArray<Bool>(repeating: false, count: homes.count)
    for home in 0..<homes.count {
      let school = Int(schoolOfHome[home])
      precondition(school < schools.count, "a home names a school that is not in the list")
      if !homes.isSnapped(home) {
        counts.withoutStreet += 1
      } else if school < 0 || !schools.isSnapped(school) {
        counts.withoutSchool += 1
      } else {
        usable[home] = true
        offsets[school + 1] += 1
      }
    }
    for school in 1..<offsets.count { offsets[school] += offsets[school - 1] }
    order = ContiguousArray(repeating: 0, count: offsets[schools.count])
    var next = offsets
    for home in 0..<homes.count where usable[home] {
      let school = Int(schoolOfHome[home])
      order[next[school]] = Int32(home)
      next[school] += 1
    }
  }

  func homes(of school: Int) -> ContiguousArray<Int32>.SubSequence {
    order[offsets[school]..<offsets[school + 1]]
  }
}

/// The nodes that a search still has to reach before it may end.
private struct PendingNodes {
  private var isPending: ContiguousArray<Bool>
  private var nodes: ContiguousArray<Int> = []
  private var count = 0

  init(count: Int) {
    isPending = ContiguousArray(repeating: false, count: count)
  }

  mutating func insert(_ node: Int) {
    guard !isPending[node] else { return }
    isPending[node] = true
    nodes.append(node)
    count += 1
  }

  /// Whether anything is left to reach.
  mutating func remove(_ node: Int) -> Bool {
    if isPending[node] {
      isPending[node] = false
      count -= 1
    }
    return count > 0
  }

  mutating func removeAll() {
    for node in nodes { isPending[node] = false }
    nodes.removeAll(keepingCapacity: true)
    count = 0
  }
}
