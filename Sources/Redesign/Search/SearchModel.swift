/// A problem, an objective and constraints as the search wants them: flat arrays that never change.
///
/// Pointers instead of arrays, as checking bounds and counting references would take a third of the time of the
/// innermost loops. They are written in the initialiser alone, so that any thread may read them.
final class SearchModel: @unchecked Sendable {
  let problem: RedesignProblem
  let objective: Objective
  let constraints: Constraints
  let blocks: Int
  let facilities: Int
  /// The neighbours of block b at `starts[b]..<starts[b + 1]`.
  let starts: UnsafeMutablePointer<Int32>
  let neighbours: UnsafeMutablePointer<Int32>
  let lengths: UnsafeMutablePointer<Double>
  /// For each neighbour of a block, which of the block's first 64 neighbours it touches.
  let touching: UnsafeMutablePointer<UInt64>
  /// The weighted terms that are sums over blocks: block b in facility f at b · facilities + f.
  let cost: UnsafeMutablePointer<Double>
  /// Whether a block may be in a facility.
  let allowed: UnsafeMutablePointer<Bool>
  let pupils: UnsafeMutablePointer<Int32>
  /// The facility whose home a block is; −1 for none.
  let homeOf: UnsafeMutablePointer<Int32>
  let ceilings: UnsafeMutablePointer<Int32>
  let floors: UnsafeMutablePointer<Int32>
  let mayClose: UnsafeMutablePointer<Bool>
  /// Whether a facility that is closed has a home, which its zone must hold.
  let opensByHome: UnsafeMutablePointer<Bool>
  /// Facilities that each block may be in, for moves that need no neighbour.
  let choices: [[Int32]]
  let rules: LocalRules?
  /// What is asked about feeders that are split and zones in pieces.
  let splits: SplitTerms?
  /// The most pupils who may move; nil for any number.
  let largestMoved: Int?
  let isConnected: Bool
  let totalPupils: Int
  /// The pupils, and the members of each group, that shares are reckoned with: those of the whole problem.
  let shareTotals: (pupils: Double, groups: [Double])
  private let positions: Int
  /// Whether what a move changes is known only once it is made.
  var mustTryMoves: Bool { rules != nil || largestMoved != nil || splits != nil }
  /// Blocks times facilities: what a look at all choices takes.
  var pairs: Int { max(1, blocks * facilities) }

  init(_ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints) {
    self.problem = problem
    self.objective = objective
    self.constraints = constraints
    let graph = problem.graph
    let (blocks, facilities) = (graph.count, problem.facilities.count)
    self.blocks = blocks
    self.facilities = facilities
    positions = graph.neighbours.count
    starts = .copy(graph.starts)
    neighbours = .copy(graph.neighbours)
    lengths = .copy(graph.lengths)
    pupils = .copy(problem.pupils)
    touching = .copy(SearchModel.touching(in: graph))
    cost = .copy(SearchModel.cost(problem, objective))
    var permitted = Permissions(problem, constraints)
    rules = LocalRules(problem, constraints)
    rules?.prune(&permitted.allowed)
    splits = SplitTerms(problem, objective, constraints)
    allowed = .copy(permitted.allowed)
    homeOf = .copy(permitted.homeOf)
    choices = (0..<blocks).map { block in
      (0..<facilities).filter { permitted.allowed[block * facilities + $0] }.map { Int32($0) }
    }
    ceilings = .copy((0..<facilities).map { Int32(clamping: constraints.ceiling($0) ?? Int(Int32.max)) })
    floors = .copy((0..<facilities).map { Int32(clamping: constraints.floor($0)) })
    mayClose = .copy((0..<facilities).map { constraints.mayClose($0) })
    opensByHome = .copy(problem.facilities.map { constraints.keepsHomes && !$0.homes.isEmpty })
    totalPupils = problem.totalPupils
    largestMoved = constraints.largestMovedShare.map { Int(($0 * Double(problem.totalPupils) + 1e-9)) }
    isConnected = constraints.contiguity == .connected
    shareTotals = (
      Double(totalPupils), problem.groups.map { $0.counts.reduce(0.0) { $0 + Double($1) } }
    )
  }

  /// The model of some blocks and facilities of another, in ascending order.
  init(_ whole: SearchModel, blocks: [Int], facilities: [Int]) {
    problem = whole.problem.part(blocks: blocks, facilities: facilities)
    objective = whole.objective
    constraints = whole.constraints
    let graph = problem.graph
    self.blocks = blocks.count
    self.facilities = facilities.count
    positions = graph.neighbours.count
    starts = .copy(graph.starts)
    neighbours = .copy(graph.neighbours)
    lengths = .copy(graph.lengths)
    pupils = .copy(problem.pupils)
    touching = .copy(SearchModel.touching(in: graph))
    let pairs = blocks.flatMap { block in facilities.map { block * whole.facilities + $0 } }
    cost = .copy(pairs.map { whole.cost[$0] })
    let allowed = pairs.map { whole.allowed[$0] }
    self.allowed = .copy(allowed)
    let place = Dictionary(uniqueKeysWithValues: facilities.enumerated().map { (Int32($1), Int32($0)) })
    homeOf = .copy(blocks.map { place[whole.homeOf[$0]] ?? -1 })
    choices = blocks.indices.map { block in
      facilities.indices.filter { allowed[block * facilities.count + $0] }.map { Int32($0) }
    }
    ceilings = .copy(facilities.map { whole.ceilings[$0] })
    floors = .copy(facilities.map { whole.floors[$0] })
    mayClose = .copy(facilities.map { whole.mayClose[$0] })
    opensByHome = .copy(facilities.map { whole.opensByHome[$0] })
    rules = nil
    splits = nil
    totalPupils = problem.totalPupils
    largestMoved = nil
    isConnected = whole.isConnected
    shareTotals = whole.shareTotals
  }

  deinit {
    starts.deallocate()
    neighbours.deallocate()
    lengths.deallocate()
    touching.deallocate()
    cost.deallocate()
    allowed.deallocate()
    pupils.deallocate()
    homeOf.deallocate()
    ceilings.deallocate()
    floors.deallocate()
    mayClose.deallocate()
    opensByHome.deallocate()
  }

  private static func touching(in graph: BlockGraph) -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: graph.neighbours.count)
    var place = [Int](repeating: -1, count: graph.count)
    for block in 0..<graph.count {
      let range = Int(graph.starts[block])..<Int(graph.starts[block + 1])
      for (index, position) in range.enumerated() where index < 64 {
        place[Int(graph.neighbours[position])] = index
      }
      for position in range {
        for other in graph.neighbours(of: Int(graph.neighbours[position])) where place[Int(other)] >= 0 {
          masks[position] |= 1 << UInt64(place[Int(other)])
        }
      }
      for position in range { place[Int(graph.neighbours[position])] = -1 }
    }
    return masks
  }

  private static func cost(_ problem: RedesignProblem, _ objective: Objective) -> [Double] {
    let facilities = problem.facilities.count
    var cost = [Double](repeating: 0, count: problem.blocks.count * facilities)
    for term in objective.terms {
      switch term.measure {
      case .travel:
        for block in problem.blocks.indices where problem.pupils[block] > 0 {
          let factor = term.weight * Double(problem.pupils[block]) / 1000
          for facility in 0..<facilities {
            cost[block * facilities + facility] += factor * problem.distance(block, facility)
          }
        }
      case .moved:
        guard let today = problem.today else { continue }
        for block in problem.blocks.indices where today.facility[block] >= 0 {
          for facility in 0..<facilities where facility != Int(today.facility[block]) {
            cost[block * facilities + facility] += term.weight * Double(problem.pupils[block])
          }
        }
      default: continue
      }
    }
    return cost
  }
}

extension UnsafeMutablePointer {
  /// New memory that holds the elements; the caller deallocates it. At least one element is allocated.
  static func copy(_ elements: some Collection<Pointee>) -> UnsafeMutablePointer {
    let memory = UnsafeMutablePointer.allocate(capacity: Swift.max(1, elements.count))
    var place = memory
    for element in elements {
      place.initialize(to: element)
      place += 1
    }
    return memory
  }
}
