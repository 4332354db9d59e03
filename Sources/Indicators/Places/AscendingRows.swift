/// The rows of values that are numbers, in ascending order of these; equal values in the order of their rows.
///
/// Sorts by the leading half of the numbers' bits, eleven at a time from the last to the first (Knuth volume 3,
/// section 5.2.5), and then the few that share it by comparing.
func ascendingRows(_ values: ContiguousArray<Double>) -> ContiguousArray<Int32> {
  // The leading half of the bits, and the row.
  var keys = ContiguousArray<UInt64>()
  keys.reserveCapacity(values.count)
  for (row, value) in values.enumerated() where !value.isNaN {
    keys.append(value.ascendingBits & 0xFFFF_FFFF_0000_0000 | UInt64(row))
  }
  var other = keys
  let (width, size) = (UInt64(11), 1 << 11)
  for digit in 0..<UInt64(3) {
    let shift = 32 + digit * width
    var starts = ContiguousArray(repeating: 0, count: size + 1)
    for key in keys { starts[Int(key >> shift & UInt64(size - 1)) + 1] += 1 }
    if starts.contains(keys.count) { continue }
    for value in 1...size { starts[value] += starts[value - 1] }
    other.withUnsafeMutableBufferPointer { other in
      starts.withUnsafeMutableBufferPointer { starts in
        for key in keys {
          let value = Int(key >> shift & UInt64(size - 1))
          other[starts[value]] = key
          starts[value] += 1
        }
      }
    }
    swap(&keys, &other)
  }
  var rows = ContiguousArray(keys.map { Int32(truncatingIfNeeded: $0) })
  rows.withUnsafeMutableBufferPointer { rows in
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 32 == keys[start] >> 32 { end += 1 }
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
  fileprivate var ascendingBits: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }
}
