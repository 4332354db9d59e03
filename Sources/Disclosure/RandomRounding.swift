/// Rounds counts to multiples of a base, up or down at random so that the expected count is the true one.
///
/// A count that is r above a multiple goes up with probability r / base (Hundepool et al. 2012, *Statistical
/// Disclosure Control*, section 4.5.2); a multiple stays as it is. The draw comes from the cell's key, so the same
/// pupils are rounded the same way in every table. Every count is rounded for itself: sums of rounded counts are not
/// the rounded sum, and the difference says nothing sharp of any of them.
public struct RandomRounding: Sendable, Hashable {
  public let base: Int
  public let keys: RecordKeys

  public init(base: Int = 5, seed: UInt64) {
    precondition(base > 1, "every count is a multiple of 1")
    self.base = base
    keys = RecordKeys(seed: seed)
  }

  /// The count to be shown for a cell of so many pupils, whose keys add up to `key`.
  public func count(_ count: Int, key: UInt64) -> Int {
    let above = count % base
    guard above > 0 else { return count }
    return count - above + (keys.draw(cell: key) * Double(base) < Double(above) ? base : 0)
  }

  /// The true counts that a shown one may stand for.
  public func possibleCounts(of shown: Int) -> ClosedRange<Int> {
    max(0, shown - base + 1)...(shown + base - 1)
  }
}
