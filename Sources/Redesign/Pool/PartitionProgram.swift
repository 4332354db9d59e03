import DeterministicParallel

/// The linear program of set partitioning: zones with a share each, so that each block and each facility has 1 in all,
/// at the least cost. Solved by the simplex method with an explicit inverse of the basis.
///
/// It begins at prices at which each zone is worth no more than it costs, such as a Lagrangean finds: there the dual method
/// has most of its way behind it. Zones that are added later come in by the primal method; and once solved it can be
/// solved again with some zones forbidden, by the dual one.
final class PartitionProgram {
  let rows: Int
  let blocks: Int
  /// What the artificial column of each row costs.
  var fines: [Double]

  // The columns; the last row of each is its facility's. Pointers are avoided where bounds checks do not show in
  // profiles: only the inverse and the pricing loop use unsafe memory.
  var starts: [Int] = [0]
  var entries: [Int32] = []
  var costs: [Double] = []
  var forbidden: [Int32] = []
  /// The place of a column in the basis; −1 for none.
  var place: [Int32] = []

  /// The column of each place of the basis; −1 − row for that row's artificial column.
  var basis: [Int32]
  let inverse: UnsafeMutablePointer<Double>
  var levels: [Double]
  /// The price of each row: blocks, then facilities.
  var prices: [Double]
  var right: [Double]
  var direction: [Double]
  var candidates: [Int32] = []
  var reducedCosts: [Double] = []
  var pivotRow: [Double] = []
  var iterations = 0
  var sinceInversion = 0
  /// Whether rounding has made the basis singular, so that nothing more can be said.
  var isSingular = false

  var columns: Int { costs.count }

  /// - Parameter prices: of blocks, then of facilities; no column that is added before the first call of `resolve` may
  ///   cost less than the prices of its rows.
  init(blocks: Int, facilities: Int, prices: [Double]) {
    self.blocks = blocks
    rows = blocks + facilities
    fines = prices
    self.prices = prices
    basis = (0..<blocks + facilities).map { Int32(-1 - $0) }
    inverse = .allocate(capacity: rows * rows)
    inverse.initialize(repeating: 0, count: rows * rows)
    levels = Array(repeating: 1, count: rows)
    right = Array(repeating: 1, count: rows)
    direction = Array(repeating: 0, count: rows)
    for row in 0..<rows { inverse[row * rows + row] = 1 }
  }

  deinit { inverse.deallocate() }

  /// Adds a zone, or, without members, a facility that stays closed.
  func add(_ members: some Sequence<Int32>, facility: Int, cost: Double) {
    entries.append(contentsOf: members)
    entries.append(Int32(blocks + facility))
    starts.append(entries.count)
    costs.append(cost)
    forbidden.append(0)
    place.append(-1)
  }

  func members(of column: Int) -> ArraySlice<Int32> { entries[starts[column]..<starts[column + 1] - 1] }

  func facility(of column: Int) -> Int { Int(entries[starts[column + 1] - 1]) - blocks }

  /// Moves the right-hand side a little, by random shares of the columns in the basis, so that steps of length 0 become
  /// rare.
  func loosen(_ draws: inout SeededGenerator) {
    for column in basis.map({ Int($0) }) where column >= 0 {
      let share = 1e-6 * (0.5 + draws.unit())
      for position in starts[column]..<starts[column + 1] { right[Int(entries[position])] += share }
    }
    computeLevels()
  }

  /// The share of a column in the solution.
  func share(_ column: Int) -> Double { place[column] < 0 ? 0 : levels[Int(place[column])] }

  /// The columns in the basis with more than a trace of a share.
  var chosen: [(column: Int, share: Double)] {
    basis.indices.compactMap { index in
      basis[index] >= 0 && levels[index] > 1e-3 ? (Int(basis[index]), levels[index]) : nil
    }
  }

  /// The cost of the solution for a right-hand side of 1 throughout.
  var value: Double { prices.reduce(0, +) }

  func reducedCost(_ column: Int) -> Double {
    var value = costs[column]
    for position in starts[column]..<starts[column + 1] { value -= prices[Int(entries[position])] }
    return value
  }

  func reducedCost(_ members: some Sequence<Int32>, facility: Int, cost: Double) -> Double {
    members.reduce(cost - prices[blocks + facility]) { $0 - prices[Int($1)] }
  }

  func isForbidden(_ column: Int) -> Bool { forbidden[column] > 0 }

  func forbid(_ column: Int) { forbidden[column] += 1 }

  func permit(_ column: Int) { forbidden[column] -= 1 }

  func isInBasis(_ column: Int) -> Bool { place[column] >= 0 }

  enum Outcome { case optimal, cutOff, stopped }

  /// Goes on to the best solution.
  ///
  /// - Parameters:
  ///   - limit: so many steps at most.
  func solve(limit: Int, isStopped: () -> Bool) -> Outcome {
    candidates.removeAll(keepingCapacity: true)
    let last = iterations + limit
    while true {
      var (entering, least) = (-1, -1e-7)
      var index = 0
      while index < candidates.count {
        let column = Int(candidates[index])
        let cost = place[column] < 0 ? reducedCost(column) : 0
        if cost >= -1e-7 {
          candidates.swapAt(index, candidates.count - 1)
          candidates.removeLast()
          continue
        }
        if cost < least { (entering, least) = (column, cost) }
        index += 1
      }
      if entering < 0 {
        price()
        if isSingular || isStopped() { return .stopped }
        if candidates.isEmpty {
          // What rounding has made of the inverse is not taken for the optimum.
          if sinceInversion == 0 { return .optimal }
          invert()
        }
        continue
      }
      if iterations >= last { return .stopped }
      guard enter(entering, least) else {
        // No level falls: a trace of a pivot that rounding has made. The column is passed over.
        candidates.removeAll { $0 == Int32(entering) }
        continue
      }
    }
  }

  /// Finds the columns that would lower the cost most.
  func price() {
    var found: [(cost: Double, column: Int32)] = []
    prices.withUnsafeBufferPointer { prices in
      entries.withUnsafeBufferPointer { entries in
        starts.withUnsafeBufferPointer { starts in
          for column in 0..<costs.count where place[column] < 0 {
            var cost = costs[column]
            for position in starts[column]..<starts[column + 1] { cost -= prices[Int(entries[position])] }
            if cost < -1e-7 { found.append((cost, Int32(column))) }
          }
        }
      }
    }
    if found.count > 80 {
      found.sort { ($0.cost, $0.column) < ($1.cost, $1.column) }
      found.removeLast(found.count - 80)
    }
    candidates = found.map(\.column)
  }

  /// Brings a column into the basis; false when no row limits it.
  func enter(_ column: Int, _ reducedCost: Double) -> Bool {
    computeDirection(column)
    // Harris' two passes: of the rows that limit the step about alike the one with the largest pivot leaves.
    var longest = Double.infinity
    for row in 0..<rows where direction[row] > 1e-7 {
      longest = min(longest, (max(0, levels[row]) + 1e-9) / direction[row])
    }
    var (leaving, pivot) = (-1, 0.0)
    for row in 0..<rows where direction[row] > 1e-7 && direction[row] > pivot {
      if max(0, levels[row]) / direction[row] <= longest { (leaving, pivot) = (row, direction[row]) }
    }
    guard leaving >= 0 else { return false }
    let step = max(0, levels[leaving]) / direction[leaving]
    for row in 0..<rows where direction[row] != 0 { levels[row] -= step * direction[row] }
    levels[leaving] = step
    exchange(leaving, for: column, reducedCost)
    return !isSingular
  }

  /// Updates the inverse, the prices and the basis, once levels are.
  func exchange(_ leaving: Int, for column: Int, _ reducedCost: Double) {
    let line = inverse + leaving * rows
    let scale = 1 / direction[leaving]
    for index in 0..<rows { line[index] *= scale }
    for row in 0..<rows where row != leaving && direction[row] != 0 {
      let factor = direction[row]
      let other = inverse + row * rows
      for index in 0..<rows { other[index] -= factor * line[index] }
    }
    prices.withUnsafeMutableBufferPointer { prices in
      for index in 0..<rows { prices[index] += reducedCost * line[index] }
    }
    let old = basis[leaving]
    if old >= 0 { place[Int(old)] = -1 }
    basis[leaving] = Int32(column)
    place[column] = Int32(leaving)
    iterations += 1
    sinceInversion += 1
    if sinceInversion >= 500 { invert() }
  }

  /// The direction in which the basis changes when a column enters.
  func computeDirection(_ column: Int) {
    let range = starts[column]..<starts[column + 1]
    direction.withUnsafeMutableBufferPointer { direction in
      entries.withUnsafeBufferPointer { entries in
        for row in 0..<rows {
          let line = inverse + row * rows
          var sum = 0.0
          for position in range { sum += line[Int(entries[position])] }
          direction[row] = abs(sum) < 1e-11 ? 0 : sum
        }
      }
    }
  }
}
