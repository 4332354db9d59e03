extension PlanVerifier {
  func violations(_ plan: Plan, _ zones: [[Int]], _ loads: [Int]) -> [Violation] {
    var found = plan.facility.indices.filter { plan.facility[$0] < 0 }.map {
      Violation(.unassigned, block: $0)
    }
    let tooMany = problem.pupilsTooMany(loads) { constraints.ceiling($0) }
    for facility in zones.indices {
      if zones[facility].isEmpty {
        if !constraints.mayClose(facility) { found.append(Violation(.closed, facility: facility)) }
        continue
      }
      if tooMany[facility] > 0 {
        found.append(Violation(.overCeiling, facility: facility, amount: Double(tooMany[facility])))
      }
      if loads[facility] < constraints.floor(facility) {
        found.append(
          Violation(
            .underFloor, facility: facility, amount: Double(constraints.floor(facility) - loads[facility])))
      }
      if constraints.keepsHomes {
        for home in problem.facilities[facility].homes where plan.facility[home] != Int32(facility) {
          found.append(Violation(.homeElsewhere, facility: facility, block: home))
        }
      }
    }
    if constraints.mayClose, let count = constraints.openCount {
      let open = zones.count { !$0.isEmpty }
      if open != count { found.append(Violation(.openCount, amount: Double(abs(open - count)))) }
    }
    found += contiguityViolations(plan, zones)
    found += wayViolations(plan)
    found += stayViolations(plan)
    found += feederViolations(plan)
    return found
  }

  private func contiguityViolations(_ plan: Plan, _ zones: [[Int]]) -> [Violation] {
    switch constraints.contiguity {
    case .free: return []
    case .connected:
      return zones.indices.compactMap { facility in
        // Nothing about a locked zone can change, so that it may stay in pieces.
        guard !zones[facility].isEmpty, !constraints.lockedFacilities.contains(facility) else { return nil }
        let reached = reachable(from: start(facility, zones[facility]), within: Set(zones[facility]))
        var cutOff = zones[facility].filter { reached[$0] == nil }
        if constraints.keepsIslands {
          let islands = islandsToday(facility)
          cutOff.removeAll(where: islands.contains)
        }
        return cutOff.isEmpty
          ? nil : Violation(.pieces, facility: facility, block: cutOff[0], amount: Double(cutOff.count))
      }
    case .nearerNeighbour:
      return zones.indices.flatMap { nearerNeighbourViolations($0, plan) }
    }
  }

  /// Where a walk through a zone begins: the facility's home, or the zone's block that is nearest to it.
  private func start(_ facility: Int, _ zone: [Int]) -> Int {
    let members = Set(zone)
    if let home = problem.facilities[facility].homes.first(where: members.contains) { return home }
    return nearest(to: facility, among: zone)
  }

  private func nearest(to facility: Int, among blocks: [Int]) -> Int {
    guard !problem.distances.isEmpty else { return blocks[0] }
    return blocks.min {
      (problem.distance($0, facility), $0) < (problem.distance($1, facility), $1)
    } ?? blocks[0]
  }

  /// The blocks that can be reached without leaving `zone`, with the number of steps.
  func reachable(from start: Int, within zone: Set<Int>) -> [Int: Int] {
    var steps = [start: 0]
    var front = [start]
    while !front.isEmpty {
      var next = [Int]()
      for block in front {
        for neighbour in problem.graph.neighbours(of: block) {
          let neighbour = Int(neighbour)
          guard zone.contains(neighbour), steps[neighbour] == nil else { continue }
          steps[neighbour] = (steps[block] ?? 0) + 1
          next.append(neighbour)
        }
      }
      front = next
    }
    return steps
  }

  /// The blocks of a facility that today cannot be reached from its home inside its zone.
  private func islandsToday(_ facility: Int) -> Set<Int> {
    guard let today = problem.today else { return [] }
    let zone = today.facility.indices.filter { today.facility[$0] == Int32(facility) }
    guard !zone.isEmpty else { return [] }
    let reached = reachable(from: start(facility, zone), within: Set(zone))
    return Set(zone.filter { reached[$0] == nil })
  }

  /// The number of steps from a block to each through blocks that meet a condition; Int.max where there is no way.
  private func steps(from start: Int, through condition: (Int) -> Bool) -> [Int] {
    var steps = [Int](repeating: .max, count: problem.blocks.count)
    steps[start] = 0
    var front = [start]
    while !front.isEmpty {
      var next = [Int]()
      for block in front {
        for neighbour in problem.graph.neighbours(of: block).map({ Int($0) })
        where steps[neighbour] == .max && condition(neighbour) {
          steps[neighbour] = steps[block] + 1
          next.append(neighbour)
        }
      }
      front = next
    }
    return steps
  }

  private func nearerNeighbourViolations(_ facility: Int, _ plan: Plan) -> [Violation] {
    let all = Array(problem.blocks.indices)
    let root = problem.facilities[facility].homes.first ?? nearest(to: facility, among: all)
    let steps = self.steps(from: root) { _ in true }
    let zoneToday = Set(all.filter { problem.today?.facility[$0] == Int32(facility) })
    let stepsToday = self.steps(from: root) { zoneToday.contains($0) }
    return all.compactMap { block in
      guard block != root, plan.facility[block] == Int32(facility) else { return nil }
      let neighbours = problem.graph.neighbours(of: block).map { Int($0) }
      var nearer = neighbours.filter { steps[$0] < steps[block] }
      if zoneToday.contains(block) {
        guard stepsToday[block] < .max else { return nil }
        if !nearer.contains(where: zoneToday.contains) {
          nearer = neighbours.filter { stepsToday[$0] < stepsToday[block] }
        }
      }
      return nearer.contains { plan.facility[$0] == Int32(facility) }
        ? nil : Violation(.noNearerNeighbour, facility: facility, block: block)
    }
  }

  private func wayViolations(_ plan: Plan) -> [Violation] {
    guard constraints.travelGrowth != nil || constraints.longestWay != nil else { return [] }
    return plan.facility.indices.compactMap { block in
      let facility = Int(plan.facility[block])
      let was = problem.today.map { Int($0.facility[block]) } ?? -1
      guard facility >= 0, facility != was else { return nil }
      var limit = constraints.longestWay ?? .infinity
      if let growth = constraints.travelGrowth, was >= 0 {
        limit = min(limit, (1 + growth) * problem.distance(block, was))
      }
      // A millionth of a metre for the rounding of the product.
      let excess = problem.distance(block, facility) - limit
      return excess > 1e-6 ? Violation(.tooFar, facility: facility, block: block, amount: excess) : nil
    }
  }

  private func stayViolations(_ plan: Plan) -> [Violation] {
    guard let today = problem.today else { return [] }
    var found = [Violation]()
    for block in plan.facility.indices {
      let (was, facility) = (today.facility[block], plan.facility[block])
      guard was >= 0, facility >= 0 else { continue }
      let isLocked =
        constraints.lockedBlocks.contains(block)
        || was != facility
          && (constraints.lockedFacilities.contains(Int(was))
            || constraints.lockedFacilities.contains(Int(facility)))
      if isLocked, was != facility {
        found.append(Violation(.locked, facility: Int(facility), block: block))
      }
      if let cohesion = constraints.cohesion {
        let companions = problem.graph.neighbours(of: block).filter { today.facility[Int($0)] == was }
        let needed = Int((cohesion * Double(companions.count) - 1e-9).rounded(.up))
        let present = companions.filter { plan.facility[Int($0)] == facility }.count
        if present < needed {
          found.append(
            Violation(.cohesion, facility: Int(facility), block: block, amount: Double(needed - present)))
        }
      }
    }
    if let share = constraints.largestMovedShare {
      let excess = Double(movedPupils(plan)) - share * Double(problem.totalPupils)
      if excess > 1e-9 { found.append(Violation(.movedTooMany, amount: excess.rounded(.up))) }
    }
    return found
  }
}
