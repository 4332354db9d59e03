/// The lower factor L of a symmetric matrix L·Lᵀ, row by row.
struct Cholesky: Sendable {
  let size: Int
  private var lower: [Double]

  /// - Parameter semidefinite: whether directions without variance are allowed; else they mean that there is no factor.
  init?(_ matrix: [Double], size: Int, semidefinite: Bool = false) {
    self.size = size
    lower = [Double](repeating: 0, count: size * size)
    let largest = (0..<size).map { matrix[$0 * size + $0] }.max() ?? 0
    for row in 0..<size {
      for column in 0...row {
        var rest = matrix[row * size + column]
        for inner in 0..<column { rest -= lower[row * size + inner] * lower[column * size + inner] }
        if column < row {
          let pivot = lower[column * size + column]
          lower[row * size + column] = pivot > 0 ? rest / pivot : 0
        } else if rest > 1e-13 * largest {
          lower[row * size + row] = rest.squareRoot()
        } else if !semidefinite {
          return nil
        }
      }
    }
  }

  /// L · v.
  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in (0...row).reduce(0) { $0 + lower[row * size + $1] * vector[$1] } }
  }

  /// The x of L·Lᵀ·x = v, for a matrix with variance in all directions.
  func solution(of vector: [Double]) -> [Double] {
    var x = vector
    for row in 0..<size {
      for inner in 0..<row { x[row] -= lower[row * size + inner] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for inner in (row + 1)..<size { x[row] -= lower[inner * size + row] * x[inner] }
      x[row] /= lower[row * size + row]
    }
    return x
  }
}
