/// The linear program of set partitioning: zones with a share each, so that each block and each facility has 1 in all,
/// at the least cost. Solved by the dual simplex method with an explicit inverse of the basis.
///
/// It begins at prices at which each zone is worth no more than it costs, such as a Lagrangean finds: there the dual method
/// has most of its way behind it. Once solved it can be solved again with some zones forbidden.
final class PartitionProgram {
  let rows: Int
  let blocks: Int
  /// What the artificial column of each row costs: the price that it begins with.
  let firstPrices: [Double]

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
  var direction: [Double]
  /// The sum of squares of each row of the inverse.
  var norms: [Double] = []
  var reducedCosts: [Double] = []
  var pivotRow: [Double] = []
  var iterations = 0
  var sinceInversion = 0
  /// Whether rounding has made the basis singular, so that nothing more can be said.
  var isSingular = false

  var columns: Int { costs.count }

  /// - Parameter prices: of blocks, then of facilities; no column that is added may cost less than the prices of
  ///   its rows.
  init(blocks: Int, facilities: Int, prices: [Double]) {
    self.blocks = blocks
    rows = blocks + facilities
    firstPrices = prices
    self.prices = prices
    basis = (0..<blocks + facilities).map { Int32(-1 - $0) }
    inverse = .allocate(capacity: rows * rows)
    inverse.initialize(repeating: 0, count: rows * rows)
    levels = Array(repeating: 1, count: rows)
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

  /// The share of a column in the solution.
  func share(_ column: Int) -> Double { place[column] < 0 ? 0 : levels[Int(place[column])] }

  /// The columns in the basis with more than a trace of a share.
  var chosen: [(column: Int, share: Double)] {
    basis.indices.compactMap { index in
      basis[index] >= 0 && levels[index] > 1e-3 ? (Int(basis[index]), levels[index]) : nil
    }
  }

  /// The cost of the solution.
  var value: Double { prices.reduce(0, +) }

  func reducedCost(_ column: Int) -> Double {
    var value = costs[column]
    for position in starts[column]..<starts[column + 1] { value -= prices[Int(entries[position])] }
    return value
  }

  func isForbidden(_ column: Int) -> Bool { forbidden[column] > 0 }

  func forbid(_ column: Int) { forbidden[column] += 1 }

  func permit(_ column: Int) { forbidden[column] -= 1 }

  func isInBasis(_ column: Int) -> Bool { place[column] >= 0 }

  /// Updates the inverse, the prices and the basis, once levels are.
  func exchange(_ leaving: Int, for column: Int, _ reducedCost: Double) {
    let line = inverse + leaving * rows
    let scale = 1 / direction[leaving]
    for index in 0..<rows { line[index] *= scale }
    norms[leaving] *= scale * scale
    for row in 0..<rows where row != leaving && direction[row] != 0 {
      norms[row] = subtract(direction[row], line, from: inverse + row * rows)
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

  /// Takes a multiple of a row of the inverse from another.
  ///
  /// - Returns: the sum of squares of what is left.
  @inline(__always)
  private func subtract(
    _ factor: Double, _ line: UnsafeMutablePointer<Double>, from other: UnsafeMutablePointer<Double>
  ) -> Double {
    typealias Four = SIMD4<Double>
    let (source, target) = (UnsafeRawPointer(line), UnsafeMutableRawPointer(other))
    let whole = rows & ~3
    var squares = Four.zero
    for index in stride(from: 0, to: whole, by: 4) {
      let offset = index &* MemoryLayout<Double>.stride
      let rest =
        target.loadUnaligned(fromByteOffset: offset, as: Four.self)
        - factor * source.loadUnaligned(fromByteOffset: offset, as: Four.self)
      target.storeBytes(of: rest, toByteOffset: offset, as: Four.self)
      squares += rest * rest
    }
    var sum = squares.sum()
    for index in whole..<rows {
      other[index] -= factor * line[index]
      sum += other[index] * other[index]
    }
    return sum
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
