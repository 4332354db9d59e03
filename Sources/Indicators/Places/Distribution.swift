/// The middle and the spread of some lengths.
///
/// Quantiles are found by selection, not by sorting all: a city's million lengths take a few passes.
struct Distribution {
  private var values: ContiguousArray<Double>

  /// - Parameter values: those that are not numbers are left out.
  init(_ values: ContiguousArray<Double>) {
    self.values = values.filter { !$0.isNaN } as ContiguousArray
  }

  /// - Parameter values: numbers all.
  init(known values: ContiguousArray<Double>) { self.values = values }

  var count: Int { values.count }

  /// nil without values.
  var mean: Double? { count == 0 ? nil : values.reduce(0, +) / Double(count) }

  /// How many are at most so large.
  func count(upTo limit: Double) -> Int { values.reduce(0) { $0 + ($1 <= limit ? 1 : 0) } }

  /// The value below which a share of all lies, linear between neighbours (Hyndman and Fan 1996, type 7: the
  /// usual one in R and numpy); nil without values.
  mutating func quantile(_ share: Double) -> Double? {
    guard count > 0 else { return nil }
    let position = share * Double(count - 1)
    let below = Int(position)
    let lower = values.withUnsafeMutableBufferPointer { select(below, of: $0) }
    guard below + 1 < count else { return lower }
    // Selection leaves all greater values behind the one selected.
    let upper = values[(below + 1)...].reduce(.infinity, min)
    return lower + (position - Double(below)) * (upper - lower)
  }
}

/// The value that would stand at an index if the values were sorted; smaller ones are then before it, greater ones
/// behind (Hoare's selection, with the middle of three as pivot).
private func select(_ index: Int, of values: UnsafeMutableBufferPointer<Double>) -> Double {
  var (low, high) = (0, values.count - 1)
  while low < high {
    let middle = low + (high - low) / 2
    let (first, second, third) = (values[low], values[middle], values[high])
    let pivot = max(min(first, second), min(max(first, second), third))
    var (left, right) = (low, high)
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if index <= right {
      high = right
    } else if index >= left {
      low = left
    } else {
      return values[index]
    }
  }
  return values[index]
}
