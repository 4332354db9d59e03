import Foundation

extension TwoGroupCounts {
  /// D corrected for small units by its density (Allen, Burgess, Davidson and Windmeijer 2015).
  ///
  /// Each |xᵢ/X − yᵢ/Y| is read as a normal estimate, with its standard error σᵢ, of a difference whose sign
  /// is unknown, and replaced by the most likely size of that difference: σ μ, where μ = a tanh(a μ), a =
  /// |…|/σ, and μ = 0 for a ≤ 1. `nil` when one of the groups is empty, and for weights.
  public var densityCorrectedDissimilarity: Double? {
    guard isComparable, !isWeighted else { return nil }
    var sum = 0.0
    for unit in members.indices {
      let member = members[unit] / memberTotal
      let other = others[unit] / otherTotal
      let variance = member * (1 - member) / memberTotal + other * (1 - other) / otherTotal
      let distance = abs(member - other)
      let deviation = variance.squareRoot()
      sum += deviation > 0 ? deviation * likeliestSize(distance / deviation) : distance
    }
    return sum / 2
  }
}

/// The mean μ ≥ 0 under which |N(μ, 1)| is most likely to be `distance`.
private func likeliestSize(_ distance: Double) -> Double {
  guard distance > 1 else { return 0 }
  // The equation's left side less its right side is convex, so Newton's steps from above fall to the root.
  var size = distance
  for _ in 0..<100 {
    let slope = tanh(distance * size)
    let step = (size - distance * slope) / (1 - distance * distance * (1 - slope * slope))
    guard step.isFinite, step > 1e-15 * size else { break }
    size -= step
  }
  return max(0, size)
}
