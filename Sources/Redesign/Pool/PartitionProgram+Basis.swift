/// The basis and its inverse.
extension PartitionProgram {
  func cost(atPlace index: Int) -> Double {
    let column = Int(basis[index])
    guard column >= 0 else { return firstPrices[Int(-1 - column)] }
    return costs[column]
  }

  func computeLevels() {
    for row in 0..<rows {
      let line = inverse + row * rows
      var sum = 0.0
      for index in 0..<rows { sum += line[index] }
      levels[row] = sum
    }
  }

  /// Computes the inverse and what follows from it anew from the basis (Gauss–Jordan with the largest pivot).
  func invert() {
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
      guard abs(matrix[pivot * rows + index]) > 1e-9 else {
        isSingular = true
        return
      }
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
    norms = (0..<rows).map { row in
      let line = inverse + row * rows
      return (0..<rows).reduce(0) { $0 + line[$1] * line[$1] }
    }
    for index in 0..<rows { prices[index] = 0 }
    for index in 0..<rows {
      let cost = cost(atPlace: index)
      let line = inverse + index * rows
      for column in 0..<rows { prices[column] += cost * line[column] }
    }
    for column in reducedCosts.indices {
      reducedCosts[column] = place[column] >= 0 ? 0 : max(0, reducedCost(column))
    }
  }
}
