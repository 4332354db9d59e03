extension Workers {
  /// Rows 0, 1, 2 … in ascending order of a column of codes from −1 on; those of equal codes keep their order. The rows of
  /// each code are counted, and each is put where it then belongs (Knuth volume 3, section 5.2).
  ///
  /// - Returns: the rows, and where among them those of each code end.
  @inlinable
  public func sortedRows<Code: FixedWidthInteger & BitwiseCopyable & Sendable>(
    by codes: ContiguousArray<Code>, below bound: Int
  ) -> (rows: ContiguousArray<Int32>, ends: ContiguousArray<Int32>) {
    let runs = runs(of: codes.count, bound: bound)
    let next = RowStarts(
      map(runs.count, chunk: 1) { range in
        var counts = ContiguousArray<Int32>(repeating: 0, count: bound + 1)
        counts.withUnsafeMutableBufferPointer { counts in
          codes.withUnsafeBufferPointer { codes in
            for row in runs[range.lowerBound] { counts[Int(codes[row]) + 1] += 1 }
          }
        }
        return counts
      })
    let sorted = scatter(codes.count, runs) { run, rows, sorted in
      var own = next.starts[run]
      own.withUnsafeMutableBufferPointer { own in
        codes.withUnsafeBufferPointer { codes in
          for row in rows {
            let code = Int(codes[row]) + 1
            sorted.initializeElement(at: Int(own[code]), to: Int32(row))
            own[code] += 1
          }
        }
      }
    }
    return (sorted, next.ends)
  }

  /// The same of rows that are sorted by another column already: by both columns, and whether each of the rows is the
  /// first of its two codes.
  ///
  /// - Parameter ends: where the rows of each code of the other column end.
  public func sortedRuns(
    _ rows: ContiguousArray<Int32>, _ ends: ContiguousArray<Int32>, by codes: ContiguousArray<Int32>,
    below bound: Int
  ) -> (rows: ContiguousArray<Int32>, isStart: ContiguousArray<Bool>) {
    // Rows of one code of the other column stay together, so that each run knows which are the first of both.
    let runs = runs(of: rows.count, bound: bound, behind: ends)
    let next = RowStarts(
      map(runs.count, chunk: 1) { range in
        var counts = ContiguousArray<Int32>(repeating: 0, count: bound + 1)
        counts.withUnsafeMutableBufferPointer { counts in
          codes.withUnsafeBufferPointer { codes in
            for row in rows[runs[range.lowerBound]] { counts[Int(codes[Int(row)]) + 1] += 1 }
          }
        }
        return counts
      })
    var isStart = ContiguousArray<Bool>(repeating: false, count: rows.count)
    let sorted = isStart.withUnsafeMutableBufferPointer { isStart in
      // As the rows, each element is written by one thread.
      nonisolated(unsafe) let isStart = isStart
      return scatter(rows.count, runs) { run, positions, sorted in
        var own = next.starts[run]
        var last = ContiguousArray<Int32>(repeating: -1, count: own.count)
        var other = ends.firstIndexOfAscending { Int($0) > positions.lowerBound }
        codes.withUnsafeBufferPointer { codes in
          own.withUnsafeMutableBufferPointer { own in
            last.withUnsafeMutableBufferPointer { last in
              for position in positions {
                while Int(ends[other]) <= position { other += 1 }
                let row = rows[position]
                let code = Int(codes[Int(row)]) + 1
                let place = Int(own[code])
                sorted.initializeElement(at: place, to: row)
                own[code] += 1
                if last[code] != Int32(other) {
                  last[code] = Int32(other)
                  isStart[place] = true
                }
              }
            }
          }
        }
      }
    }
    return (sorted, isStart)
  }

  /// Runs of about the same length that make `0..<total`, one for each worker; fewer where codes are many, as each run
  /// counts its rows of each code.
  ///
  /// - Parameter ends: where runs may end; nil for anywhere.
  @usableFromInline
  func runs(of total: Int, bound: Int, behind ends: ContiguousArray<Int32>? = nil) -> [Range<Int>] {
    let parts = max(1, min(count, total / (bound + 1)))
    var runs: [Range<Int>] = []
    var start = 0
    for part in 1...parts where start < total {
      let wanted = total * part / parts
      let end = ends.map { ends in Int(ends[ends.firstIndexOfAscending { Int($0) >= wanted }]) } ?? wanted
      guard end > start else { continue }
      runs.append(start..<end)
      start = end
    }
    return runs
  }

  /// An array of which `body` initialises, run by run, elements that no other run does.
  @usableFromInline
  func scatter(
    _ total: Int, _ runs: [Range<Int>],
    _ body: @Sendable (_ run: Int, _ rows: Range<Int>, UnsafeMutableBufferPointer<Int32>) -> Void
  ) -> ContiguousArray<Int32> {
    ContiguousArray(unsafeUninitializedCapacity: total) { buffer, initialized in
      nonisolated(unsafe) let whole = buffer
      _ = map(runs.count, chunk: 1) { range in body(range.lowerBound, runs[range.lowerBound], whole) }
      initialized = total
    }
  }
}

/// Where the rows of each code from −1 on begin when they are sorted by it, those of each run of them.
@usableFromInline
struct RowStarts: Sendable {
  /// By run and by code plus one.
  @usableFromInline let starts: [ContiguousArray<Int32>]
  /// Where the rows of each code end.
  @usableFromInline let ends: ContiguousArray<Int32>

  /// - Parameter counts: how many rows of each code plus one each run has.
  @usableFromInline
  init(_ counts: [ContiguousArray<Int32>]) {
    var starts = counts
    var end: Int32 = 0
    ends = ContiguousArray(
      (counts.first ?? []).indices.map { code in
        for run in starts.indices {
          let start = end
          end += starts[run][code]
          starts[run][code] = start
        }
        return end
      })
    self.starts = starts
  }
}

extension ContiguousArray<Int32> {
  /// The first index whose element meets a condition that all behind it meet as well.
  fileprivate func firstIndexOfAscending(where isMet: (Int32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
