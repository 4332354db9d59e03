import Foundation

/// How the nearness of two places falls with the distance between them, in the unit of their coordinates.
///
/// All are 1 at no distance.
public enum ProximityKernel: Sendable, Hashable {
  /// 1 up to the radius, 0 beyond.
  case uniform(radius: Double)
  /// 1 − d/r up to the radius.
  case triangular(radius: Double)
  /// (1 − (d/r)²)² up to the radius, the proximity of Reardon and O'Sullivan (2004).
  case biweight(radius: Double)
  /// e^(−d/scale), as in Massey and Denton's clustering (1988); left out beyond 37 scales, where it is under
  /// 10⁻¹⁶.
  case exponential(scale: Double)

  /// The distance beyond which nothing counts.
  public var reach: Double {
    switch self {
    case .uniform(let radius), .triangular(let radius), .biweight(let radius): radius
    case .exponential(let scale): 37 * scale
    }
  }

  /// The nearness at a distance.
  @inline(__always)
  public func weight(_ distance: Double) -> Double { weight(squared: distance * distance) }

  @inline(__always)
  func weight(squared: Double) -> Double {
    let reach = reach
    guard squared <= reach * reach else { return 0 }
    switch self {
    case .uniform: return 1
    case .triangular: return 1 - squared.squareRoot() / reach
    case .biweight:
      let inner = 1 - squared / (reach * reach)
      return inner * inner
    case .exponential(let scale): return exp(-squared.squareRoot() / scale)
    }
  }
}
