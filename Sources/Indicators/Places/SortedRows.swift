/// Two columns as one whose codes are in the order of the first and, where that is the same, of the second.
func joined(_ first: PupilStrata.Column, _ second: PupilStrata.Column) -> PupilStrata.Column {
  let width = second.bound + 1
  func key(_ row: Int) -> Int { (Int(first.codes[row]) + 1) * width + Int(second.codes[row]) + 1 }
  let bound = (first.bound + 1) * width
  // Of two long lists few pairs occur.
  guard bound > 1 << 22 else {
    return (ContiguousArray(first.codes.indices.lazy.map { Int32(key($0)) }), bound)
  }
  let keys = Set(first.codes.indices.lazy.map(key)).sorted()
  let places = Dictionary(uniqueKeysWithValues: zip(keys, Int32(0)...))
  return (ContiguousArray(first.codes.indices.lazy.map { places[key($0)] ?? -1 }), keys.count)
}

/// Some rows in ascending order of a column of codes from −1 on; those of equal codes keep their order.
///
/// - Returns: the rows, and where among them those of each code end.
func sortedRows(
  _ rows: some Collection<Int32>, by codes: ContiguousArray<Int32>, below bound: Int
) -> (rows: ContiguousArray<Int32>, ends: ContiguousArray<Int32>) {
  var next = starts(rows, by: codes, below: bound)
  let sorted = ContiguousArray<Int32>(unsafeUninitializedCapacity: rows.count) { sorted, initialized in
    codes.withUnsafeBufferPointer { codes in
      next.withUnsafeMutableBufferPointer { next in
        for row in rows {
          let code = Int(codes[Int(row)]) + 1
          sorted.initializeElement(at: Int(next[code]), to: row)
          next[code] += 1
        }
      }
    }
    initialized = rows.count
  }
  // Where the next row of a code would be put is where they end.
  return (sorted, next)
}

/// The same of rows that are sorted by another column already: by both columns, and whether each of the rows is the first
/// of its two codes.
///
/// - Parameter ends: where the rows of each code of the other column end.
func sortedRuns(
  _ rows: ContiguousArray<Int32>, _ ends: ContiguousArray<Int32>, by codes: ContiguousArray<Int32>,
  below bound: Int
) -> (rows: ContiguousArray<Int32>, isStart: ContiguousArray<Bool>) {
  var next = starts(rows, by: codes, below: bound)
  var last = ContiguousArray<Int32>(repeating: -1, count: next.count)
  var isStart = ContiguousArray<Bool>(repeating: false, count: rows.count)
  let sorted = ContiguousArray<Int32>(unsafeUninitializedCapacity: rows.count) { sorted, initialized in
    isStart.withUnsafeMutableBufferPointer { isStart in
      codes.withUnsafeBufferPointer { codes in
        next.withUnsafeMutableBufferPointer { next in
          last.withUnsafeMutableBufferPointer { last in
            var begin = 0
            for (other, end) in zip(Int32(0)..., ends) where begin < Int(end) {
              for row in rows[begin..<Int(end)] {
                let code = Int(codes[Int(row)]) + 1
                let position = Int(next[code])
                sorted.initializeElement(at: position, to: row)
                next[code] += 1
                if last[code] != other {
                  last[code] = other
                  isStart[position] = true
                }
              }
              begin = Int(end)
            }
          }
        }
      }
    }
    initialized = rows.count
  }
  return (sorted, isStart)
}

/// Where the rows of each code from −1 on begin when they are sorted by it.
private func starts(
  _ rows: some Collection<Int32>, by codes: ContiguousArray<Int32>, below bound: Int
) -> ContiguousArray<Int32> {
  var starts = ContiguousArray<Int32>(repeating: 0, count: bound + 2)
  codes.withUnsafeBufferPointer { codes in
    starts.withUnsafeMutableBufferPointer { starts in
      for row in rows { starts[Int(codes[Int(row)]) + 2] += 1 }
      for code in 1..<starts.count { starts[code] += starts[code - 1] }
    }
  }
  return starts
}
