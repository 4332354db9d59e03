import Foundation

/// Changes counts a little, the same count always in the same way.
///
/// The cell's key picks the change (Thompson, Broadfoot and Elazar 2013, *Methodology for the automatic
/// confidentialisation of statistical outputs from remote servers at the Australian Bureau of Statistics*), so a set
/// of pupils shows the same count in every table, and asking again does not average the noise away.
///
/// A zero stays zero, no count becomes negative, none changes by more than `bound`, and the expected change is 0:
/// of all such distributions the one nearest, in relative entropy, to a triangle from −bound to bound. Every count is
/// noisy for itself: sums of noisy counts are not the noisy sum.
public struct CellKeyNoise: Sendable, Hashable {
  /// The largest change.
  public let bound: Int
  public let keys: RecordKeys
  /// For each count up to `bound`, which stands for all larger ones, the chances of the changes from the smallest
  /// on, added up.
  private let chances: [[Double]]

  public init(bound: Int = 4, seed: UInt64) {
    precondition(bound > 0, "noise of no size is none")
    self.bound = bound
    keys = RecordKeys(seed: seed)
    chances = (0...bound).map { count in
      var sum = 0.0
      return CellKeyNoise.chances(lowest: -count, bound: bound).map { chance in
        sum += chance
        return sum
      }
    }
  }

  /// The count to be shown for a cell of so many pupils, whose keys add up to `key`.
  public func count(_ count: Int, key: UInt64) -> Int {
    guard count > 0 else { return 0 }
    let draw = keys.draw(cell: key)
    let chances = chances[min(count, bound)]
    return count - min(count, bound) + (chances.firstIndex { draw < $0 } ?? chances.count - 1)
  }

  /// The chances of the changes `lowest` ... `bound`, with mean 0.
  private static func chances(lowest: Int, bound: Int) -> [Double] {
    let changes = Array(lowest...bound)
    func tilted(_ tilt: Double) -> [Double] {
      let weights = changes.map { Double(bound + 1 - abs($0)) * exp(tilt * Double($0)) }
      let sum = weights.reduce(0, +)
      return weights.map { $0 / sum }
    }
    // The mean rises with the tilt and is positive without one, so halving finds where it is 0.
    var (low, high) = (-50.0, 0.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      let mean = zip(tilted(middle), changes).reduce(0) { $0 + $1.0 * Double($1.1) }
      if mean > 0 { high = middle } else { low = middle }
    }
    return tilted(lowest == -bound ? 0 : high)
  }
}
