/// Rows – pupils, schools – sorted by the unit to which they belong: a permutation and where each unit begins.
struct RowsByUnit: Sendable {
  /// The rows of unit 0, then of unit 1 and so on; rows without a unit are not in it.
  private let rows: ContiguousArray<Int32>
  private let starts: ContiguousArray<Int32>

  /// - Parameter units: the unit of each row, negative for none.
  init(units: ContiguousArray<Int32>, count: Int) {
    self.init(units: units, count: count, sorted: 0..<Int32(units.count))
  }

  /// - Parameters:
  ///   - units: the unit of each row, negative for none.
  ///   - sorted: the rows that take part; each unit keeps their order.
  init(units: ContiguousArray<Int32>, count: Int, sorted: some Collection<Int32>) {
    if count == 1, units.allSatisfy({ $0 == 0 }) {
      (rows, starts) = (ContiguousArray(sorted), [0, Int32(sorted.count)])
      return
    }
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    rows = units.withUnsafeBufferPointer { units in
      for row in sorted where units[Int(row)] >= 0 { starts[Int(units[Int(row)]) + 1] += 1 }
      for unit in 0..<count { starts[unit + 1] += starts[unit] }
      var next = starts
      return ContiguousArray(unsafeUninitializedCapacity: Int(starts[count])) { rows, initialized in
        next.withUnsafeMutableBufferPointer { next in
          for row in sorted {
            let unit = Int(units[Int(row)])
            guard unit >= 0 else { continue }
            rows.initializeElement(at: Int(next[unit]), to: row)
            next[unit] += 1
          }
        }
        initialized = Int(starts[count])
      }
    }
    self.starts = starts
  }

  /// All rows, as the one unit that the city is.
  init(all count: Int) {
    rows = ContiguousArray(0..<Int32(count))
    starts = [0, Int32(count)]
  }

  var count: Int { starts.count - 1 }

  func rows(of unit: Int) -> ArraySlice<Int32> { rows[Int(starts[unit])..<Int(starts[unit + 1])] }
}
