/// On which side of the line from a to b the point p lies: 1 left, −1 right, 0 exactly on it.
///
/// The answer is exact. Almost always plain arithmetic is sure of the sign, by the error bound of Shewchuk
/// ("Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", 1997, bound A);
/// otherwise the determinant is summed without rounding.
@inlinable
func orientation(ax: Double, ay: Double, bx: Double, by: Double, px: Double, py: Double) -> Int {
  let left = (ax - px) * (by - py)
  let right = (ay - py) * (bx - px)
  let determinant = left - right
  let unit = 0x1p-53
  let bound = (3 + 16 * unit) * unit * (abs(left) + abs(right))
  if determinant > bound { return 1 }
  if determinant < -bound { return -1 }
  return exactOrientation(ax: ax, ay: ay, bx: bx, by: by, px: px, py: py)
}

@usableFromInline
func exactOrientation(ax: Double, ay: Double, bx: Double, by: Double, px: Double, py: Double) -> Int {
  var sum = ExactSum()
  sum.add(ax, times: by)
  sum.add(-ax, times: py)
  sum.add(-px, times: by)
  sum.add(-ay, times: bx)
  sum.add(ay, times: px)
  sum.add(py, times: bx)
  return sum.sign
}

/// A sum of products kept without rounding, as numbers that do not overlap, smallest first (Shewchuk 1997).
private struct ExactSum {
  private var components = [Double]()

  mutating func add(_ factor: Double, times other: Double) {
    let product = factor * other
    add((-product).addingProduct(factor, other))
    add(product)
  }

  private mutating func add(_ number: Double) {
    var carried = number
    for index in components.indices {
      let sum = carried + components[index]
      let part = sum - carried
      components[index] = (carried - (sum - part)) + (components[index] - part)
      carried = sum
    }
    components.append(carried)
  }

  var sign: Int {
    guard let largest = components.last(where: { $0 != 0 }) else { return 0 }
    return largest > 0 ? 1 : -1
  }
}
