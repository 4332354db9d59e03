/// Depth-first branch and bound over the columns of a program.
final class BranchAndBound {
  private let program: PartitionProgram
  private let model: SearchModel
  private let columnsOfBlock: [[Int32]]
  private let columnsOfFacility: [[Int32]]
  private var isMarked: [Bool]
  private var stepsLeft: Int
  private(set) var plan: [Int32]?
  private(set) var objective: Double
  private(set) var isComplete = true
  var nodes = 0

  init(_ program: PartitionProgram, model: SearchModel, objective: Double, stepLimit: Int) {
    self.program = program
    self.model = model
    self.objective = objective
    stepsLeft = stepLimit
    var ofBlock = [[Int32]](repeating: [], count: model.blocks)
    var ofFacility = [[Int32]](repeating: [], count: model.facilities)
    for column in 0..<program.columns {
      ofFacility[program.facility(of: column)].append(Int32(column))
      for block in program.members(of: column) { ofBlock[Int(block)].append(Int32(column)) }
    }
    columnsOfBlock = ofBlock
    columnsOfFacility = ofFacility
    isMarked = Array(repeating: false, count: program.columns)
  }

  func run(_ isStopped: () -> Bool) { visit(isStopped) }

  /// Nothing that a branch forbids outlives it.
  private func visit(_ isStopped: () -> Bool) {
    guard stepsLeft > 0 else {
      isComplete = false
      return
    }
    nodes += 1
    let before = program.iterations
    let outcome = program.solve(cutoff: objective - 1e-6, limit: stepsLeft, isStopped: isStopped)
    stepsLeft -= program.iterations - before + 1
    switch outcome {
    case .cutOff: return
    case .stopped:
      isComplete = false
      stepsLeft = 0
      return
    case .optimal: break
    }
    guard program.value < objective - 1e-6 else { return }
    let chosen = program.chosen
    // A solution that still pays fines is no solution.
    guard !chosen.contains(where: { program.isForbidden($0.column) && $0.share > 1e-2 }) else { return }
    guard let (block, facility) = split(chosen) else {
      take(chosen)
      return
    }
    // Columns that cost more than what is left to gain are of no use below this node.
    let gap = objective - program.value
    var useless: [Int32] = []
    for column in 0..<program.columns
    where !program.isForbidden(column) && program.share(column) == 0 && program.reducedCost(column) >= gap {
      useless.append(Int32(column))
      program.forbid(column)
    }
    for isInside in [true, false] {
      let forbidden = columnsAgainst(block, facility, isInside)
      for column in forbidden { program.forbid(Int(column)) }
      visit(isStopped)
      for column in forbidden { program.permit(Int(column)) }
      if stepsLeft <= 0 { break }
    }
    for column in useless { program.permit(Int(column)) }
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
        shares[Int(block) * model.facilities + program.facility(of: column), default: 0] += share
      }
    }
    let fractional = shares.filter { $0.value > 0.01 && $0.value < 0.99 }
    let best = fractional.min {
      (abs($0.value - 0.75), $0.key) < (abs($1.value - 0.75), $1.key)
    }
    return best.map { ($0.key / model.facilities, $0.key % model.facilities) }
  }

  /// Takes a whole solution, if it is one and better.
  private func take(_ chosen: [(column: Int, share: Double)]) {
    var found = [Int32](repeating: Plan.none, count: model.blocks)
    var cost = 0.0
    for (column, share) in chosen where share > 0.5 {
      cost += program.costs[column]
      for block in program.members(of: column) {
        guard found[Int(block)] < 0 else { return }
        found[Int(block)] = Int32(program.facility(of: column))
      }
    }
    guard !found.contains(Plan.none), cost < objective - 1e-6 else { return }
    plan = found
    objective = cost
  }
}
