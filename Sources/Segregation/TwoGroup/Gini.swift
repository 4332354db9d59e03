extension TwoGroupCounts {
  /// G, the Gini index: the mean difference of the group's share between pairs of pupils, over its maximum.
  ///
  /// G = Σᵢ Σⱼ tᵢ tⱼ |pᵢ − pⱼ| / (2 T² P (1 − P)) (Massey and Denton 1988), t members and others, found as twice
  /// the area between the Lorenz curve and the diagonal. From 0 to 1; `nil` when one of the groups is empty.
  /// Takes time in proportion to the number of units.
  public var gini: Double? {
    guard isComparable else { return nil }
    let order = sortedByShare()
    var below = 0.0
    var sum = 0.0
    // Each unit pairs its others with the members of all units of smaller share.
    for unit in order {
      sum += others[unit] * (2 * below + members[unit])
      below += members[unit]
    }
    return min(max(0, 1 - sum / (memberTotal * otherTotal)), 1)
  }

  /// The units that hold members or others, by rising share of members.
  func sortedByShare() -> ContiguousArray<Int> {
    var keys = ContiguousArray<UInt64>()
    var units = ContiguousArray<UInt32>()
    keys.reserveCapacity(unitCount)
    units.reserveCapacity(unitCount)
    for unit in members.indices {
      let pair = members[unit] + others[unit]
      guard pair > 0 else { continue }
      // Shares are never negative, so their bit patterns stand in the same order as the shares.
      keys.append((members[unit] / pair).bitPattern)
      units.append(UInt32(truncatingIfNeeded: unit))
    }
    return radixOrder(keys, units)
  }
}

/// `items` in the rising order of `keys`, eleven bits at a time; equal keys keep their order.
private func radixOrder(
  _ keys: ContiguousArray<UInt64>, _ items: ContiguousArray<UInt32>
) -> ContiguousArray<Int> {
  var keys = keys
  var items = items
  var otherKeys = keys
  var otherItems = items
  for shift in stride(from: UInt64(0), to: 64, by: 11) {
    var starts = ContiguousArray(repeating: 0, count: 2049)
    for key in keys { starts[Int(key >> shift & 2047) + 1] += 1 }
    // A digit shared by all keys leaves the order as it is.
    if starts.contains(keys.count) { continue }
    for digit in 1...2048 { starts[digit] += starts[digit - 1] }
    for index in keys.indices {
      let digit = Int(keys[index] >> shift & 2047)
      otherKeys[starts[digit]] = keys[index]
      otherItems[starts[digit]] = items[index]
      starts[digit] += 1
    }
    swap(&keys, &otherKeys)
    swap(&items, &otherItems)
  }
  return ContiguousArray(items.lazy.map(Int.init))
}
