/// The dual simplex method, with some columns forbidden as branch and bound asks for.
extension PartitionProgram {
  /// What the dual method begins with, to go back to.
  struct Snapshot {
    fileprivate let basis: [Int32]
    fileprivate let place: [Int32]
    fileprivate let levels: [Double]
    fileprivate let prices: [Double]
    fileprivate let reducedCosts: [Double]
    fileprivate let inverse: [Double]
    fileprivate let norms: [Double]
    fileprivate let sinceInversion: Int
  }

  var snapshot: Snapshot {
    Snapshot(
      basis: basis, place: place, levels: levels, prices: prices, reducedCosts: reducedCosts,
      inverse: Array(UnsafeBufferPointer(start: inverse, count: rows * rows)), norms: norms,
      sinceInversion: sinceInversion)
  }

  func restore(_ snapshot: Snapshot) {
    basis = snapshot.basis
    place = snapshot.place
    levels = snapshot.levels
    prices = snapshot.prices
    reducedCosts = snapshot.reducedCosts
    norms = snapshot.norms
    sinceInversion = snapshot.sinceInversion
    snapshot.inverse.withUnsafeBufferPointer { saved in
      if let base = saved.baseAddress { inverse.update(from: base, count: rows * rows) }
    }
  }

  /// Prepares for `resolve`, once all columns are there.
  func beginResolving() {
    reducedCosts = Array(repeating: 0, count: columns)
    invert()
    pivotRow = Array(repeating: 0, count: columns)
  }

  /// The reduced cost of a column during resolving.
  func knownReducedCost(_ column: Int) -> Double { reducedCosts[column] }

  enum Outcome { case optimal, cutOff, stopped }

  /// Goes on to the best solution without the forbidden columns.
  ///
  /// Of the rows whose level is not what it may be the one leaves along whose edge the prices gain most (steepest edge:
  /// Forrest and Goldfarb 1992), as the inverse is there to tell.
  ///
  /// - Parameters:
  ///   - active: the columns that may come into the basis, those in it included.
  ///   - cutoff: the search ends as `cutOff` once the solution is certain to cost at least this, or there is none.
  func resolve(active: [Int32], cutoff: Double, limit: Int, isStopped: () -> Bool) -> Outcome {
    let last = iterations + limit
    while true {
      if isSingular { return .stopped }
      if value >= cutoff { return .cutOff }
      var (leaving, steepest) = (-1, 0.0)
      for row in 0..<rows {
        let column = basis[row]
        let isBanned = column < 0 || forbidden[Int(column)] > 0
        let violation = isBanned ? abs(levels[row]) : -levels[row]
        guard violation > 1e-6 else { continue }
        let steepness = violation * violation / norms[row]
        if steepness > steepest { (leaving, steepest) = (row, steepness) }
      }
      if leaving < 0 { return .optimal }
      if iterations >= last || (iterations & 15 == 0 && isStopped()) { return .stopped }
      let sign = levels[leaving] > 0 ? 1.0 : -1.0
      var (entering, least, pivot) = (-1, Double.infinity, 0.0)
      let line = inverse + leaving * rows
      entries.withUnsafeBufferPointer { entries in
        starts.withUnsafeBufferPointer { starts in
          pivotRow.withUnsafeMutableBufferPointer { pivotRow in
            for column in active {
              let column = Int(column)
              guard place[column] < 0, forbidden[column] == 0 else { continue }
              var sum = 0.0
              for position in starts[column]..<starts[column + 1] { sum += line[Int(entries[position])] }
              pivotRow[column] = sum
              let size = sign * sum
              guard size > 1e-6 else { continue }
              let ratio = reducedCosts[column] / size
              if ratio < least - 1e-10 || (ratio <= least + 1e-10 && size > pivot) {
                (entering, least, pivot) = (column, min(least, ratio), size)
              }
            }
          }
        }
      }
      // No column can make up for what is missing.
      guard entering >= 0 else { return .cutOff }
      computeDirection(entering)
      // Both are the same number, but for rounding.
      guard abs(direction[leaving] - pivotRow[entering]) < 1e-5 * (1 + abs(pivotRow[entering])) else {
        iterations += 1
        if sinceInversion == 0 { return .stopped }
        invert()
        continue
      }
      let step = levels[leaving] / direction[leaving]
      for row in 0..<rows where direction[row] != 0 { levels[row] -= step * direction[row] }
      levels[leaving] = step
      let rate = reducedCosts[entering] / pivotRow[entering]
      let left = basis[leaving]
      let cost = reducedCosts[entering]
      if rate != 0 {
        for column in active where place[Int(column)] < 0 && forbidden[Int(column)] == 0 {
          let column = Int(column)
          reducedCosts[column] = max(0, reducedCosts[column] - rate * pivotRow[column])
        }
      }
      reducedCosts[entering] = 0
      if left >= 0 { reducedCosts[Int(left)] = max(0, -rate) }
      // The last, as now and then it computes all anew.
      exchange(leaving, for: entering, cost)
    }
  }
}
