/// The rows of values that are numbers, in ascending order of these; equal values in the order of their rows.
func ascendingRows(_ values: ContiguousArray<Double>) -> ContiguousArray<Int32> {
  ascendingRows(values, of: 0..<Int32(values.count))
}

/// Those of some rows whose values are numbers, in ascending order of these; equal values in the order of their rows.
///
/// Sorts by the leading half of the numbers' bits, some of these at a time from the last to the first (Knuth volume 3,
/// section 5.2.5), and then the few that share it by comparing.
func ascendingRows(
  _ values: ContiguousArray<Double>, of rows: some Collection<Int32>
) -> ContiguousArray<Int32> {
  // The leading half of the bits, and the row.
  var keys = ContiguousArray<UInt64>()
  keys.reserveCapacity(rows.count)
  values.withUnsafeBufferPointer { values in
    for row in rows where !values[Int(row)].isNaN {
      keys.append(values[Int(row)].ascendingBits & 0xFFFF_FFFF_0000_0000 | UInt64(row))
    }
  }
  if keys.count < 64 {
    keys.sort()
  } else {
    // A pass over few keys must not take longer for its table than for the keys.
    sortByLeadingHalf(&keys, bits: keys.count < 1 << 14 ? 8 : 11)
  }
  return settled(keys, values)
}

/// The same of a run of rows, by the keys of their values.
func ascendingRows(
  _ values: ContiguousArray<Double>, _ keys: ValueKeys, of run: Range<Int>
) -> ContiguousArray<Int32> {
  guard run.count >= 64, run.count <= 1 << 16 else {
    return ascendingRows(values, of: Int32(run.lowerBound)..<Int32(run.upperBound))
  }
  // The key, and the place in the run.
  var sorted = ContiguousArray<UInt32>()
  sorted.reserveCapacity(run.count)
  keys.keys.withUnsafeBufferPointer { keys in
    for row in run where keys[row] != ValueKeys.missing {
      sorted.append(UInt32(keys[row]) << 16 | UInt32(row - run.lowerBound))
    }
  }
  sortByLeadingHalf(&sorted, bits: 8)
  return settled(sorted, values, from: run.lowerBound)
}

private func sortByLeadingHalf<Key: FixedWidthInteger & UnsignedInteger>(
  _ keys: inout ContiguousArray<Key>, bits width: Int
) {
  var other = keys
  let size = 1 << width
  for shift in stride(from: Key.bitWidth / 2, to: Key.bitWidth, by: width) {
    var starts = ContiguousArray(repeating: 0, count: size + 1)
    for key in keys { starts[Int(truncatingIfNeeded: key &>> shift) & (size - 1) + 1] += 1 }
    if starts.contains(keys.count) { continue }
    for value in 1...size { starts[value] += starts[value - 1] }
    other.withUnsafeMutableBufferPointer { other in
      starts.withUnsafeMutableBufferPointer { starts in
        for key in keys {
          let value = Int(truncatingIfNeeded: key &>> shift) & (size - 1)
          other[starts[value]] = key
          starts[value] += 1
        }
      }
    }
    swap(&keys, &other)
  }
}

/// The rows of keys in ascending order, those that share the leading half put in order by their values.
///
/// - Parameter first: the row that is 0 in the keys.
private func settled<Key: FixedWidthInteger & UnsignedInteger>(
  _ keys: ContiguousArray<Key>, _ values: ContiguousArray<Double>, from first: Int = 0
) -> ContiguousArray<Int32> {
  let half = Key.bitWidth / 2
  let rowBits: Key = 1 << half - 1
  var rows = ContiguousArray(keys.lazy.map { Int32(truncatingIfNeeded: first + Int($0 & rowBits)) })
  rows.withUnsafeMutableBufferPointer { rows in
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] &>> half == keys[start] &>> half { end += 1 }
      if end - start > 1 {
        var run = UnsafeMutableBufferPointer(rebasing: rows[start..<end])
        run.sort { first, second in
          let (one, other) = (values[Int(first)], values[Int(second)])
          return one < other || one == other && first < second
        }
      }
      start = end
    }
  }
  return rows
}

extension Double {
  /// Bits that ascend as numbers do: negative ones have all turned over, others their sign.
  var ascendingBits: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }
}
