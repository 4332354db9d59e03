import DeterministicParallel
import Foundation

/// The choice of one zone for each facility, so that each block stands in one, that costs least: branch and bound over
/// those zones whose reduced costs allow for it.
///
/// What a plan may cost is limited to hardly more than the linear program at first, then to more: under a low limit few
/// zones come into question and most branches end at once, so that the good plans are found before the many middling
/// ones, among which a search in depth would lose itself.
struct ZoneChoice {
  struct Zone {
    /// None for a facility that stays closed.
    let members: ArraySlice<Int32>
    let facility: Int
    let cost: Double
    let reducedCost: Double
  }

  /// The plan of the best choice; nil when none is better than the plan known.
  private(set) var plan: [Int32]?
  /// What the best plan costs.
  private(set) var objective: Double
  /// Whether no choice costs less.
  private(set) var isComplete = false
  /// Steps of the simplex method so far.
  private(set) var steps = 0
  private let model: SearchModel
  private let zones: [Zone]
  private let prices: [Double]
  /// The value of the linear program.
  private let relaxed: Double

  /// - Parameters:
  ///   - zones: those that may be chosen, with their reduced costs in the linear program.
  ///   - prices: of blocks, then of facilities, in the linear program.
  ///   - objective: of the best plan known.
  init(_ model: SearchModel, _ zones: [Zone], prices: [Double], objective: Double) {
    self.model = model
    self.zones = zones.sorted {
      ($0.reducedCost, $0.facility, $0.cost) < ($1.reducedCost, $1.facility, $1.cost)
    }
    self.prices = prices
    relaxed = prices.reduce(0, +)
    self.objective = objective
  }

  /// - Parameters:
  ///   - most: how many zones are looked at, at most.
  ///   - stepLimit: steps of the simplex method, were each block a row of its own.
  mutating func search(most: Int, stepLimit: Int, _ isStopped: () -> Bool) {
    let gap = objective - relaxed
    var left = stepLimit
    for share in [1.0 / 64, 1.0 / 16, 1.0 / 4, 1.0 / 2, 1] {
      let limit = relaxed + share * gap
      let count = zones.prefix { $0.reducedCost < limit - relaxed }.count
      // What the easy part leaves is for the hard one.
      let (isWhole, spent) = search(
        min(most, count), below: limit, stepLimit: share < 1 ? left / 2 : left, isStopped)
      left -= spent
      isComplete = isWhole && count <= most
      if isStopped() || plan != nil { return }
    }
  }

  /// Searches the first zones for plans that cost less than a limit.
  ///
  /// - Returns: whether the search came to its end, and after how many of the steps that are limited.
  private mutating func search(
    _ count: Int, below limit: Double, stepLimit: Int, _ isStopped: () -> Bool
  ) -> (isWhole: Bool, spent: Int) {
    let rows = Rows(model, zones.prefix(count))
    let program = PartitionProgram(
      blocks: rows.count, facilities: model.facilities, prices: rows.sums(prices))
    for zone in zones.prefix(count) {
      program.add(rows.members(of: zone), facility: zone.facility, cost: zone.cost)
    }
    program.beginResolving()
    let bound = BranchAndBound(program, objective: limit)
    // A step takes about the square of the rows.
    let saving = min(10, pow(Double(model.blocks + model.facilities) / Double(program.rows), 2))
    bound.stepsLeft = Int(Double(stepLimit) * saving)
    bound.run((0..<program.columns).map { Int32($0) }, isStopped)
    steps += program.iterations
    let spent = min(stepLimit, Int(Double(program.iterations) / saving))
    guard let chosen = bound.columns else { return (bound.isComplete, spent) }
    var found = [Int32](repeating: Plan.none, count: model.blocks)
    for zone in chosen.map({ zones[$0] }) {
      for block in zone.members { found[Int(block)] = Int32(zone.facility) }
    }
    (plan, objective) = (found, bound.objective)
    return (bound.isComplete, spent)
  }
}

/// The rows of a program over some zones: blocks that none of them tells apart are one row, and those that a facility
/// has in all its zones, and no other in any, have none, as the facility's own row says the same.
private struct Rows {
  /// The row of each block.
  private var ofBlock: [Int] = []
  /// Whether a block is the one that its row stands for.
  private var isFirst: [Bool] = []
  /// The rows of blocks; those of facilities come after them.
  private(set) var count = 0
  private let blocks: Int

  init(_ model: SearchModel, _ zones: ArraySlice<ZoneChoice.Zone>) {
    blocks = model.blocks
    // The zones that a block is in, as one number.
    var keys = [UInt64](repeating: 0, count: model.blocks)
    var facilityKeys = [UInt64](repeating: 0, count: model.facilities)
    var draws = SeededGenerator(seed: 0x5A0C)
    for zone in zones {
      let key = draws.next()
      facilityKeys[zone.facility] ^= key
      for block in zone.members { keys[Int(block)] ^= key }
    }
    let known = Set(keys).subtracting(facilityKeys).count
    var rows: [UInt64: Int] = [:]
    for (facility, key) in facilityKeys.enumerated() { rows[key] = known + facility }
    for key in keys {
      isFirst.append(rows[key] == nil)
      if rows[key] == nil {
        rows[key] = count
        count += 1
      }
      ofBlock.append(rows[key] ?? 0)
    }
  }

  /// What stands for the members of a zone.
  func members(of zone: ZoneChoice.Zone) -> [Int32] {
    zone.members.compactMap { isFirst[Int($0)] ? Int32(ofBlock[Int($0)]) : nil }
  }

  /// The prices of the rows, at which each zone has the reduced cost that it has in the whole program.
  ///
  /// - Parameter prices: of blocks, then of facilities.
  func sums(_ prices: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count) + prices[blocks...]
    for (block, row) in ofBlock.enumerated() { sums[row] += prices[block] }
    return sums
  }
}
