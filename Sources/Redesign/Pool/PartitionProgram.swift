import Repeatable

/// The linear program of set partitioning: zones with a share each, so that each block and each facility has 1 in all,
/// at the least cost. Solved by the primal simplex method with an explicit inverse of the basis.
///
/// Zones can be forbidden for a time; a forbidden zone that is in the basis costs a fine, so that the basis stays
/// feasible and the next solution starts from it.
final class PartitionProgram {
  private let rows: Int
  private let blocks: Int
  private let fine: Double

  // The columns; the last row of each is its facility's. Pointers are avoided where bounds checks do not show in
  // profiles: only the inverse and the pricing loop use unsafe memory.
  private(set) var starts: [Int] = [0]
  private var entries: [Int32] = []
  private(set) var costs: [Double] = []
  private var forbidden: [Int32] = []
  /// The place of a column in the basis; −1 for none.
  private var place: [Int32] = []

  /// The column of each place of the basis; −1 − row for that row's artificial column.
  private var basis: [Int32]
  private let inverse: UnsafeMutablePointer<Double>
  private var levels: [Double]
  /// The price of each row: blocks, then facilities.
  private(set) var prices: [Double]
  private var right: [Double]
  private var direction: [Double]
  private var candidates: [Int32] = []
  private(set) var iterations = 0
  private var sinceInversion = 0

  var columns: Int { costs.count }

  /// - Parameters:
  ///   - fine: what a forbidden zone or a block without a zone costs; more than any plan.
  init(blocks: Int, facilities: Int, fine: Double) {
    self.blocks = blocks
    rows = blocks + facilities
    self.fine = fine
    basis = (0..<blocks + facilities).map { Int32(-1 - $0) }
    inverse = .allocate(capacity: rows * rows)
    inverse.initialize(repeating: 0, count: rows * rows)
    levels = Array(repeating: 1, count: rows)
    prices = Array(repeating: fine, count: rows)
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

  /// Moves the right-hand side a little, by random shares of the columns that are there, so that steps of length 0
  /// become rare; feasible as it is a sum of columns.
  func loosen(_ draws: inout SeededGenerator) {
    for column in 0..<columns {
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

  func forbid(_ column: Int) {
    forbidden[column] += 1
    if forbidden[column] == 1, place[column] >= 0 { changeBasicCost(Int(place[column]), by: fine) }
  }

  func permit(_ column: Int) {
    forbidden[column] -= 1
    if forbidden[column] == 0, place[column] >= 0 { changeBasicCost(Int(place[column]), by: -fine) }
  }

  private func changeBasicCost(_ place: Int, by change: Double) {
    let row = inverse + place * rows
    for column in 0..<rows { prices[column] += change * row[column] }
  }

  enum Outcome { case optimal, cutOff, stopped }

  /// Goes on to the best solution.
  ///
  /// - Parameters:
  ///   - cutoff: when it is certain that the solution costs at least this, the search ends as `cutOff`.
  ///   - limit: so many steps at most.
  func solve(cutoff: Double = .infinity, limit: Int, isStopped: () -> Bool) -> Outcome {
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
        let bound = price()
        if bound >= cutoff { return .cutOff }
        if candidates.isEmpty { return .optimal }
        if isStopped() { return .stopped }
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

  /// Finds the columns that would lower the cost most, and what the solution costs at least.
  private func price() -> Double {
    var least = [Double](repeating: 0, count: rows - blocks)
    var found: [(cost: Double, column: Int32)] = []
    prices.withUnsafeBufferPointer { prices in
      entries.withUnsafeBufferPointer { entries in
        for column in 0..<columns where forbidden[column] == 0 && place[column] < 0 {
          var cost = costs[column]
          let end = starts[column + 1]
          for position in starts[column]..<end { cost -= prices[Int(entries[position])] }
          guard cost < -1e-7 else { continue }
          found.append((cost, Int32(column)))
          let facility = Int(entries[end - 1]) - blocks
          if cost < least[facility] { least[facility] = cost }
        }
      }
    }
    if found.count > 80 {
      found.sort { ($0.cost, $0.column) < ($1.cost, $1.column) }
      found.removeLast(found.count - 80)
    }
    candidates = found.map(\.column)
    return value + least.reduce(0, +)
  }

  /// Brings a column into the basis; false when no row limits it.
  private func enter(_ column: Int, _ reducedCost: Double) -> Bool {
    let range = starts[column]..<starts[column + 1]
    for row in 0..<rows {
      let line = inverse + row * rows
      var sum = 0.0
      for position in range { sum += line[Int(entries[position])] }
      direction[row] = abs(sum) < 1e-11 ? 0 : sum
    }
    var (leaving, step, pivot) = (-1, Double.infinity, 0.0)
    for row in 0..<rows where direction[row] > 1e-8 {
      let ratio = max(0, levels[row]) / direction[row]
      if ratio < step - 1e-12 || (ratio <= step + 1e-12 && direction[row] > pivot) {
        (leaving, step, pivot) = (row, min(step, ratio), direction[row])
      }
    }
    guard leaving >= 0 else { return false }
    for row in 0..<rows where direction[row] != 0 { levels[row] -= step * direction[row] }
    levels[leaving] = step
    let line = inverse + leaving * rows
    let scale = 1 / direction[leaving]
    for index in 0..<rows { line[index] *= scale }
    for row in 0..<rows where row != leaving && direction[row] != 0 {
      let factor = direction[row]
      let other = inverse + row * rows
      for index in 0..<rows { other[index] -= factor * line[index] }
    }
    for index in 0..<rows { prices[index] += reducedCost * line[index] }
    let old = basis[leaving]
    if old >= 0 { place[Int(old)] = -1 }
    basis[leaving] = Int32(column)
    place[column] = Int32(leaving)
    iterations += 1
    sinceInversion += 1
    // A forbidden column that has left pays no fine any more, and comes back only when it is permitted.
    if sinceInversion >= 1500 { invert() }
    return true
  }

  private func cost(atPlace index: Int) -> Double {
    let column = Int(basis[index])
    guard column >= 0 else { return fine }
    return costs[column] + (forbidden[column] > 0 ? fine : 0)
  }

  private func computeLevels() {
    for row in 0..<rows {
      let line = inverse + row * rows
      var sum = 0.0
      for index in 0..<rows { sum += line[index] * right[index] }
      levels[row] = sum
    }
  }

  /// Computes the inverse, levels and prices anew from the basis (Gauss–Jordan with the largest pivot).
  private func invert() {
    sinceInversion = 0
    let matrix = UnsafeMutablePointer<Double>.allocate(capacity: rows * rows)
    let result = UnsafeMutablePointer<Double>.allocate(capacity: rows * rows)
    defer {
      matrix.deallocate()
      result.deallocate()
    }
    matrix.initialize(repeating: 0, count: rows * rows)
    result.initialize(repeating: 0, count: rows * rows)
    for index in 0..<rows {
      result[index * rows + index] = 1
      let column = Int(basis[index])
      if column < 0 {
        matrix[(-1 - column) * rows + index] = 1
      } else {
        for position in starts[column]..<starts[column + 1] {
          matrix[Int(entries[position]) * rows + index] = 1
        }
      }
    }
    for index in 0..<rows {
      var pivot = index
      for row in index + 1..<max(index + 1, rows)
      where abs(matrix[row * rows + index]) > abs(matrix[pivot * rows + index]) {
        pivot = row
      }
      // A basis that has become singular by rounding: the old inverse is kept, as it has served so far.
      guard abs(matrix[pivot * rows + index]) > 1e-10 else { return }
      if pivot != index {
        for column in 0..<rows {
          swap(&matrix[pivot * rows + column], &matrix[index * rows + column])
          swap(&result[pivot * rows + column], &result[index * rows + column])
        }
      }
      let scale = 1 / matrix[index * rows + index]
      for column in 0..<rows {
        matrix[index * rows + column] *= scale
        result[index * rows + column] *= scale
      }
      for row in 0..<rows where row != index {
        let factor = matrix[row * rows + index]
        guard factor != 0 else { continue }
        for column in index..<rows { matrix[row * rows + column] -= factor * matrix[index * rows + column] }
        for column in 0..<rows { result[row * rows + column] -= factor * result[index * rows + column] }
      }
    }
    inverse.update(from: result, count: rows * rows)
    computeLevels()
    for index in 0..<rows { prices[index] = 0 }
    for index in 0..<rows {
      let cost = cost(atPlace: index)
      let line = inverse + index * rows
      for column in 0..<rows { prices[column] += cost * line[column] }
    }
  }
}
