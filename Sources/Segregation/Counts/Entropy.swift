import Foundation

/// n ln n, the term of which entropies and M are sums; 0 for 0.
///
/// Counts of pupils in a unit are mostly small whole numbers, so a table answers for them.
@inline(__always)
func nLogN(_ count: Double) -> Double { CountLogs().nLogN(count) }

/// The same for whoever asks often.
struct CountLogs {
  private let small = smallCounts

  /// Whole numbers below this one are in the table.
  static let smallCount = 4096

  /// That of a whole number below `smallCount`.
  @inline(__always)
  func ofSmall(_ count: Double) -> Double { small[Int(count)] }

  @inline(__always)
  func nLogN(_ count: Double) -> Double {
    if count < Double(CountLogs.smallCount) {
      let rounded = Int(count)
      if Double(rounded) == count { return small[rounded] }
    }
    return count * log(count)
  }
}

private let smallCounts = ContiguousArray(
  (0..<CountLogs.smallCount).map { $0 == 0 ? 0 : Double($0) * log(Double($0)) })

/// E = −Σ p ln p of the shares that `counts` make up, in nats; 0 without pupils.
public func entropy(_ counts: some Sequence<Double>) -> Double {
  var total = 0.0
  var sum = 0.0
  for count in counts where count > 0 {
    total += count
    sum += nLogN(count)
  }
  return total > 0 ? max(0, log(total) - sum / total) : 0
}
