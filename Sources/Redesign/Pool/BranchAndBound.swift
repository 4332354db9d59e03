/// Depth-first branch and bound over the columns of a program.
final class BranchAndBound {
  private let program: PartitionProgram
  private var facilities: Int { columnsOfFacility.count }
  private let columnsOfBlock: [[Int32]]
  private let columnsOfFacility: [[Int32]]
  private var isMarked: [Bool]
  /// How many more steps of the simplex method may be made.
  var stepsLeft = 0
  /// The columns of the best solution; nil for none.
  private(set) var columns: [Int]?
  private(set) var objective: Double
  private(set) var isComplete = true

  /// - Parameter objective: what a solution must cost less than.
  init(_ program: PartitionProgram, objective: Double) {
    self.program = program
    self.objective = objective
    var ofBlock = [[Int32]](repeating: [], count: program.blocks)
    var ofFacility = [[Int32]](repeating: [], count: program.rows - program.blocks)
    for column in 0..<program.columns {
      ofFacility[program.facility(of: column)].append(Int32(column))
      for block in program.members(of: column) { ofBlock[Int(block)].append(Int32(column)) }
    }
    columnsOfBlock = ofBlock
    columnsOfFacility = ofFacility
    isMarked = Array(repeating: false, count: program.columns)
  }

  /// - Parameter columns: those that plans may be made of.
  func run(_ columns: [Int32], _ isStopped: () -> Bool) {
    isComplete = true
    visit(columns, isStopped)
  }

  private func visit(_ columns: [Int32], _ isStopped: () -> Bool) {
    guard stepsLeft > 0 else {
      isComplete = false
      return
    }
    let before = program.iterations
    let outcome = program.resolve(
      active: columns, cutoff: objective - 1e-6, limit: stepsLeft, isStopped: isStopped)
    stepsLeft -= program.iterations - before + 1
    switch outcome {
    case .cutOff: return
    case .stopped:
      isComplete = false
      stepsLeft = 0
      return
    case .optimal: break
    }
    let chosen = program.chosen
    let branches: [[Int32]]
    if let facility = halfOpen(chosen) {
      let closed = columnsOfFacility[facility].filter { program.members(of: Int($0)).isEmpty }
      let open = columnsOfFacility[facility].filter { !program.members(of: Int($0)).isEmpty }
      branches = [closed, open]
    } else if let (block, facility) = split(chosen) {
      branches = [true, false].map { columnsAgainst(block, facility, $0) }
    } else {
      take(chosen)
      return
    }
    // Columns that cost more than what is left to gain are of no use below this node.
    let gap = objective - program.value
    let useful = columns.filter {
      program.isInBasis(Int($0)) || (!program.isForbidden(Int($0)) && program.knownReducedCost(Int($0)) < gap)
    }
    let snapshot = program.snapshot
    for (index, forbidden) in branches.enumerated() {
      if index > 0 { program.restore(snapshot) }
      for column in forbidden { program.forbid(Int(column)) }
      visit(useful, isStopped)
      for column in forbidden { program.permit(Int(column)) }
      if stepsLeft <= 0 { break }
    }
  }

  /// The facility that is most nearly half closed; nil when each is open or closed.
  private func halfOpen(_ chosen: [(column: Int, share: Double)]) -> Int? {
    let closed = chosen.filter {
      $0.share > 0.01 && $0.share < 0.99 && program.members(of: $0.column).isEmpty
    }
    return closed.min { (abs($0.share - 0.4), $0.column) < (abs($1.share - 0.4), $1.column) }
      .map { program.facility(of: $0.column) }
  }

  /// The columns that do not agree with a block being in a facility, or not.
  private func columnsAgainst(_ block: Int, _ facility: Int, _ isInside: Bool) -> [Int32] {
    let with = columnsOfBlock[block]
    guard isInside else { return with.filter { program.facility(of: Int($0)) == facility } }
    for column in with { isMarked[Int(column)] = true }
    defer { for column in with { isMarked[Int(column)] = false } }
    return with.filter { program.facility(of: Int($0)) != facility }
      + columnsOfFacility[facility].filter { !isMarked[Int($0)] }
  }

  /// The block and facility whose share is nearest to three quarters; nil when all are whole.
  ///
  /// Deciding for what is likely goes down fast to good plans; what is nearly certain decides nothing.
  private func split(_ chosen: [(column: Int, share: Double)]) -> (block: Int, facility: Int)? {
    var shares: [Int: Double] = [:]
    for (column, share) in chosen where share < 0.995 {
      for block in program.members(of: column) {
        shares[Int(block) * facilities + program.facility(of: column), default: 0] += share
      }
    }
    let fractional = shares.filter { $0.value > 0.01 && $0.value < 0.99 }
    let best = fractional.min {
      (abs($0.value - 0.75), $0.key) < (abs($1.value - 0.75), $1.key)
    }
    return best.map { ($0.key / facilities, $0.key % facilities) }
  }

  /// Takes a whole solution, if it is one and better.
  private func take(_ chosen: [(column: Int, share: Double)]) {
    var isFound = [Bool](repeating: false, count: program.blocks)
    var cost = 0.0
    let whole = chosen.filter { $0.share > 0.5 }.map(\.column)
    for column in whole {
      cost += program.costs[column]
      for block in program.members(of: column) {
        guard !isFound[Int(block)] else { return }
        isFound[Int(block)] = true
      }
    }
    guard !isFound.contains(false), cost < objective - 1e-6 else { return }
    columns = whole
    objective = cost
  }
}
