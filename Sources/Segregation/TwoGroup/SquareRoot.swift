import Foundation

extension TwoGroupCounts {
  /// Hutchens' square root index.
  ///
  /// O = 1 − Σ √(xᵢ/X · yᵢ/Y) (Hutchens 2001). From 0 to 1; additive over nested units;
  /// `nil` when one of the groups is empty.
  public var hutchens: Double? {
    guard isComparable else { return nil }
    var sum = 0.0
    for unit in members.indices { sum += (members[unit] * others[unit]).squareRoot() }
    return min(max(0, 1 - sum / (memberTotal * otherTotal).squareRoot()), 1)
  }

  /// Atkinson's index with the aversion `epsilon`, which weighs units where the group is thin (below ½) or
  /// thick.
  ///
  /// A = 1 − P/(1 − P) · [Σ (1 − pᵢ)^(1−ε) pᵢ^ε tᵢ / (P T)]^(1/(1−ε)) (Atkinson 1970, as in Massey and Denton
  /// 1988), t members and others. From 0 to 1; `nil` when one of the groups is empty.
  ///
  /// - Precondition: 0 < ε < 1.
  public func atkinson(_ epsilon: Double = 0.5) -> Double? {
    precondition(epsilon > 0 && epsilon < 1, "the aversion lies between 0 and 1")
    guard isComparable else { return nil }
    var sum = 0.0
    // (1 − p)^(1−ε) p^ε t = y^(1−ε) x^ε, so no unit divides by its size.
    for unit in members.indices where members[unit] > 0 && others[unit] > 0 {
      sum += pow(others[unit], 1 - epsilon) * pow(members[unit], epsilon)
    }
    let mean = pow(sum / memberTotal, 1 / (1 - epsilon))
    return min(max(0, 1 - memberTotal / otherTotal * mean), 1)
  }
}
