import Foundation

/// The polynomial of least squares, each residual times its weight, by orthogonal columns (Gram and Schmidt,
/// twice).
///
/// - Returns: its coefficients by rising power; 0 for a power that the points cannot tell from lower ones.
func fitPolynomial(_ points: [(x: Double, y: Double, weight: Double)], degree: Int) -> [Double] {
  var columns: [[Double]] = []
  var solved: [[Double]] = []
  var coefficients = Array(repeating: 0.0, count: degree + 1)
  let target = points.map { $0.y * $0.weight }
  for power in 0...degree {
    var column = points.map { pow($0.x, Double(power)) * $0.weight }
    // The same steps on the coefficients keep track of what each orthogonal column is made of.
    var parts = (0...degree).map { $0 == power ? 1.0 : 0 }
    for _ in 0..<2 {
      for (other, made) in zip(columns, solved) {
        let along = dot(column, other)
        column = zip(column, other).map { $0 - along * $1 }
        parts = zip(parts, made).map { $0 - along * $1 }
      }
    }
    let length = dot(column, column).squareRoot()
    guard length > 1e-13 else { continue }
    columns.append(column.map { $0 / length })
    solved.append(parts.map { $0 / length })
  }
  for (column, made) in zip(columns, solved) {
    let along = dot(column, target)
    for index in coefficients.indices { coefficients[index] += along * made[index] }
  }
  return coefficients
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
}

/// The value of a polynomial, its coefficients by rising power.
func polynomial(_ coefficients: [Double], at x: Double) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}
