extension TwoGroupCounts {
  /// G, the Gini index: the mean difference of the group's share between pairs of pupils, over its maximum.
  ///
  /// G = Σᵢ Σⱼ tᵢ tⱼ |pᵢ − pⱼ| / (2 T² P (1 − P)) (Massey and Denton 1988), t members and others, found as
  /// twice the area between the Lorenz curve and the diagonal. From 0 to 1; `nil` when one of the groups is
  /// empty. Takes time in proportion to the number of units.
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
  let digits = 6
  var places = ContiguousArray(repeating: 0, count: digits << 11)
  for key in keys {
    for digit in 0..<digits { places[digit << 11 | Int(key >> UInt64(11 * digit) & 2047)] += 1 }
  }
  var keys = keys
  var items = items
  var otherKeys = keys
  var otherItems = items
  for digit in 0..<digits {
    let counts = digit << 11..<(digit + 1) << 11
    // A digit shared by all keys leaves the order as it is.
    if places[counts].contains(keys.count) { continue }
    var next = 0
    for place in counts {
      let count = places[place]
      places[place] = next
      next += count
    }
    distribute(keys, items, by: digit, &places, into: &otherKeys, &otherItems)
    swap(&keys, &otherKeys)
    swap(&items, &otherItems)
  }
  return ContiguousArray(items.lazy.map(Int.init))
}

/// Writes each key and its item to the next place of its digit.
private func distribute(
  _ keys: ContiguousArray<UInt64>, _ items: ContiguousArray<UInt32>, by digit: Int,
  _ places: inout ContiguousArray<Int>, into sortedKeys: inout ContiguousArray<UInt64>,
  _ sortedItems: inout ContiguousArray<UInt32>
) {
  places.withUnsafeMutableBufferPointer { places in
    sortedKeys.withUnsafeMutableBufferPointer { sortedKeys in
      sortedItems.withUnsafeMutableBufferPointer { sortedItems in
        for (key, item) in zip(keys, items) {
          let place = digit << 11 | Int(key >> UInt64(11 * digit) & 2047)
          sortedKeys[places[place]] = key
          sortedItems[places[place]] = item
          places[place] += 1
        }
      }
    }
  }
}
