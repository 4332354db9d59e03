import Redesign

/// The whole numbers that a plan's figures are made of, kept up to date move by move.
///
///     var sums = PlanSums(ground, ground.today)
///     sums.move([12, 13], to: 4, on: ground)
///
/// As all are whole, they are the same after any moves as when they are counted anew.
public struct PlanSums: Sendable, Hashable {
  /// What an area or a school has of the plan.
  public struct Counts: Sendable, Hashable {
    public var pupils = 0
    /// For each group its members, and those known not to belong to it.
    public var members: [Int]
    public var others: [Int]

    init(groups: Int) {
      members = Array(repeating: 0, count: groups)
      others = members
    }

    mutating func add(_ block: Int, _ sign: Int, _ geography: EditGeography) {
      pupils += sign * Int(geography.problem.pupils[block])
      for group in members.indices {
        members[group] += sign * Int(geography.problem.groups[group].counts[block])
        others[group] += sign * Int(geography.others[group][block])
      }
    }

    mutating func add(_ block: Int, _ sign: Int, of stage: BlockStage) {
      pupils += sign * Int(stage.pupils[block])
      for group in members.indices {
        members[group] += sign * Int(stage.members[group][block])
        others[group] += sign * Int(stage.others[group][block])
      }
    }
  }

  public struct Area: Sendable, Hashable {
    public var counts: Counts
    public var blocks = 0
    /// Pupils who have a way to a school of the area, and the sum of their ways in decimetres.
    public var havingWay = 0
    public var way = 0
    /// Pupils whose way is longer than a kilometre.
    public var far = 0
    /// In square decimetres, and the length of its border in millimetres.
    public var land = 0
    public var border = 0
    /// How many pieces its blocks make.
    public var pieces = 0
  }

  public private(set) var plan: Plan
  public private(set) var areas: [Area]
  public private(set) var schools: [Counts]
  /// Pupils who have another area than today.
  public private(set) var moved = 0
  /// Whether a block is cut off from the school of its area, or from the largest piece of an area without one.
  public private(set) var isCutOff: ContiguousArray<Bool>

  public init(_ geography: EditGeography, _ plan: Plan) {
    let groups = geography.problem.groups.count
    self.plan = plan
    areas = Array(repeating: Area(counts: Counts(groups: groups)), count: geography.areaCount)
    schools = Array(repeating: Counts(groups: groups), count: geography.schools.count)
    isCutOff = ContiguousArray(repeating: false, count: geography.blockCount)
    for block in plan.facility.indices {
      add(block, to: Int(plan.facility[block]), 1, geography)
      for (neighbour, length) in borders(of: block, geography)
      where neighbour < block && plan.facility[neighbour] == plan.facility[block] {
        areas[Int(plan.facility[block])].border -= 2 * length
      }
    }
    lookForPieces(in: Set(areas.indices), geography)
  }

  /// Gives blocks to an area; those that are in it already stay.
  ///
  /// - Returns: the areas that are not as they were.
  @discardableResult
  public mutating func move(_ blocks: some Sequence<Int>, to area: Int, on geography: EditGeography) -> Set<
    Int
  > {
    apply(blocks.map { (block: $0, area: area) }, on: geography)
  }

  /// Gives each of some blocks to an area.
  ///
  /// - Returns: the areas that are not as they were.
  @discardableResult
  public mutating func apply(
    _ changes: some Sequence<(block: Int, area: Int)>, on geography: EditGeography
  ) -> Set<Int> {
    var touched = Set<Int>()
    for (block, area) in changes {
      let old = Int(plan.facility[block])
      guard old != area else { continue }
      // The border with neighbours inside the old area comes to light, that with those of the new one goes.
      for (neighbour, length) in borders(of: block, geography) {
        if Int(plan.facility[neighbour]) == old { areas[old].border += 2 * length }
        if Int(plan.facility[neighbour]) == area { areas[area].border -= 2 * length }
      }
      add(block, to: old, -1, geography)
      add(block, to: area, 1, geography)
      plan.facility[block] = Int32(area)
      touched.formUnion([old, area])
    }
    lookForPieces(in: touched, geography)
    return touched
  }

  /// The pupils of each area for whom its schools, and those that it shares with others, have no places.
  public func pupilsTooMany(on geography: EditGeography) -> [Int] {
    let problem = geography.problem
    return problem.pupilsTooMany(areas.map(\.counts.pupils)) { problem.facilities[$0].capacity }
  }

  private func borders(of block: Int, _ geography: EditGeography) -> some Sequence<
    (neighbour: Int, length: Int)
  > {
    let graph = geography.problem.graph
    return (Int(graph.starts[block])..<Int(graph.starts[block + 1])).lazy.map {
      (Int(graph.neighbours[$0]), Int((graph.lengths[$0] * 1000).rounded()))
    }
  }

  /// Counts a block in or out of an area, its borders with neighbours apart.
  private mutating func add(_ block: Int, to area: Int, _ sign: Int, _ geography: EditGeography) {
    let pupils = sign * Int(geography.problem.pupils[block])
    areas[area].blocks += sign
    areas[area].counts.add(block, sign, geography)
    if !geography.areasWithoutSchool.contains(area) {
      let way = geography.decimetres(block, area)
      areas[area].havingWay += pupils
      areas[area].way += pupils * way
      if way > 10_000 { areas[area].far += pupils }
    }
    if let shapes = geography.problem.shapes {
      areas[area].land += sign * Int((shapes.areas[block] * 100).rounded())
      areas[area].border += sign * Int((shapes.perimeters[block] * 1000).rounded())
    }
    for stage in geography.stages {
      let school = Int(stage.nearestSchool[block * geography.areaCount + area])
      if school >= 0 { schools[school].add(block, sign, of: stage) }
    }
    if Int(geography.today.facility[block]) != area { moved += pupils }
  }
}

extension PlanSums {
  /// Counts the pieces of some areas, and marks the blocks outside the one that has the school.
  private mutating func lookForPieces(in wanted: Set<Int>, _ geography: EditGeography) {
    guard !wanted.isEmpty else { return }
    var isWanted = ContiguousArray(repeating: false, count: areas.count)
    for area in wanted {
      isWanted[area] = true
      areas[area].pieces = 0
    }
    let graph = geography.problem.graph
    let isHome = Set(wanted.flatMap { geography.problem.facilities[$0].homes })
    var isSeen = ContiguousArray(repeating: false, count: plan.facility.count)
    var main = [Int: (hasHome: Bool, piece: [Int])]()
    for start in plan.facility.indices {
      let area = Int(plan.facility[start])
      guard isWanted[area], !isSeen[start] else { continue }
      var piece = [start]
      var next = 0
      isSeen[start] = true
      while next < piece.count {
        for neighbour in graph.neighbours(of: piece[next]) {
          let neighbour = Int(neighbour)
          guard !isSeen[neighbour], Int(plan.facility[neighbour]) == area else { continue }
          isSeen[neighbour] = true
          piece.append(neighbour)
        }
        next += 1
      }
      areas[area].pieces += 1
      for block in piece { isCutOff[block] = true }
      let hasHome = piece.contains {
        isHome.contains($0) && geography.problem.facilities[area].homes.contains($0)
      }
      if let best = main[area], (best.hasHome ? 1 : 0, best.piece.count) >= (hasHome ? 1 : 0, piece.count) {
        continue
      }
      main[area] = (hasHome, piece)
    }
    for (_, piece) in main.values { for block in piece { isCutOff[block] = false } }
  }
}
