/// Some facilities of a model with the blocks that they have in a plan: a model of its own, in which the rest of the plan
/// stands still.
///
/// Only objectives and constraints that are sums over zones can be looked at in parts.
struct ModelPart {
  /// The numbers of its blocks in the whole model, ascending.
  let blocks: [Int]
  /// The numbers of its facilities in the whole model, ascending.
  let facilities: [Int]
  let model: SearchModel

  /// - Parameters:
  ///   - plan: of the whole model.
  ///   - facilities: those of the part; of some that may close there may be no block.
  init(_ whole: SearchModel, _ plan: [Int32], _ facilities: [Int]) {
    self.facilities = facilities.sorted()
    var isInside = [Bool](repeating: false, count: whole.facilities)
    for facility in facilities { isInside[facility] = true }
    blocks = plan.indices.filter { isInside[Int(plan[$0])] }
    model = SearchModel(whole, blocks: blocks, facilities: self.facilities)
  }

  /// What the part has of a plan of the whole.
  func inner(_ plan: [Int32]) -> [Int32] {
    let place = Dictionary(uniqueKeysWithValues: facilities.enumerated().map { (Int32($1), Int32($0)) })
    return blocks.map { place[plan[$0]] ?? 0 }
  }

  /// The plan of the whole with a plan of the part in it.
  func outer(_ inner: [Int32], in plan: [Int32]) -> [Int32] {
    var plan = plan
    for (place, block) in blocks.enumerated() { plan[block] = Int32(facilities[Int(inner[place])]) }
    return plan
  }

  /// Takes the zones of a pool of the part to one of the whole.
  func add(_ zones: ZonePool, to pool: inout ZonePool, _ keys: ZoneKeys) {
    for zone in 0..<zones.count {
      let members = zones.members(of: zone).map { Int32(blocks[Int($0)]) }
      let facility = Int32(facilities[Int(zones.facilities[zone])])
      pool.add(
        members, facility: facility, cost: zones.costs[zone], key: keys.key(members, facility: facility))
    }
  }
}

extension RedesignProblem {
  /// Some blocks and facilities of the problem, without today's plan; of homes and borders those among the blocks.
  func part(blocks: [Int], facilities: [Int]) -> RedesignProblem {
    var place = [Int](repeating: -1, count: self.blocks.count)
    for (index, block) in blocks.enumerated() { place[block] = index }
    var borders: [BlockGraph.Border] = []
    for block in blocks {
      for position in Int(graph.starts[block])..<Int(graph.starts[block + 1]) {
        let neighbour = Int(graph.neighbours[position])
        if neighbour > block, place[neighbour] >= 0 {
          borders.append(.init(place[block], place[neighbour], length: graph.lengths[position]))
        }
      }
    }
    func pick<Element>(_ values: ContiguousArray<Element>) -> ContiguousArray<Element> {
      ContiguousArray(blocks.map { values[$0] })
    }
    var ways = ContiguousArray<Double>()
    if !distances.isEmpty {
      for block in blocks { for facility in facilities { ways.append(distance(block, facility)) } }
    }
    return RedesignProblem(
      blocks: blocks.map { self.blocks[$0] }, graph: BlockGraph(count: blocks.count, borders: borders),
      pupils: pick(pupils),
      groups: groups.map { PupilGroup(name: $0.name, title: $0.title, counts: pick($0.counts)) },
      shapes: shapes.map { BlockShapes(areas: pick($0.areas), perimeters: pick($0.perimeters)) },
      facilities: facilities.map { number in
        var facility = self.facilities[number]
        facility.homes = facility.homes.compactMap { place[$0] >= 0 ? place[$0] : nil }
        return facility
      },
      distances: ways)
  }
}
