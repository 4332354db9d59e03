/// Bins between the least and the greatest of some values, for counting them. A greater value is never in a lower bin.
struct ValueBins: Sendable {
  let count: Int
  private let least: Double
  private let binsPerUnit: Double

  /// - Parameters:
  ///   - range: from the least to the greatest value.
  ///   - count: at least 1.
  init(_ range: ClosedRange<Double>, count: Int) {
    self.count = count
    least = range.lowerBound
    let width = range.upperBound - range.lowerBound
    binsPerUnit = width > 0 ? Double(count) / width : 0
  }

  @inline(__always)
  func bin(of value: Double) -> Int {
    let position = (value - least) * binsPerUnit
    // Written so that what is not a number, between endless values, is in a bin, too.
    return position < Double(count) ? Int(max(0, position)) : count - 1
  }

  /// The least and the greatest value of a column, without those that are not a number; nil without any.
  static func range(of values: ContiguousArray<Double>) -> ClosedRange<Double>? {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for value in values where !value.isNaN {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return least <= greatest ? least...greatest : nil
  }
}

extension PupilStrata {
  /// What `quantiles(_:of:_:_:)` finds of the pupils of some places, without sorting them: they are counted in bins by
  /// profile, and only those of the bins in which a quantile lies are looked at again.
  ///
  /// - Parameters:
  ///   - values: in the order of the strata, as are the profiles.
  ///   - range: of the values.
  func quantiles(
    _ shares: [Double], ofPlaces places: some Collection<Int32>, _ values: ContiguousArray<Double>,
    _ ofPosition: ContiguousArray<Int32>, in range: ClosedRange<Double>
  ) -> [(count: Int, values: [Double])] {
    let size = places.reduce(0) { $0 + pupilCount(of: Int($1)) }
    // Bins are added up for each selection, and the pupils of some looked at: few of both where about as many of each.
    let bins = ValueBins(range, count: min(1 << 12, max(1 << 6, size / 32)))
    let counts = counts(ofPlaces: places, values, bins)
    // In each selection the ranks that are asked for, each with its bin and how many come before that.
    var wanted: [[Int: (bin: Int, before: Int)]] = []
    var totals: [Int] = []
    let selectionCount = 2 * profiles.groupCount + 1
    let ofProfile = profiles.selections
    for selection in 0..<selectionCount {
      var own = ContiguousArray<Int32>(repeating: 0, count: bins.count)
      own.withUnsafeMutableBufferPointer { own in
        counts.withUnsafeBufferPointer { counts in
          for (profile, selections) in ofProfile.enumerated() where selections.contains(selection) {
            let start = profile * own.count
            for bin in own.indices { own[bin] &+= counts[start + bin] }
          }
        }
      }
      let total = own.reduce(0) { $0 + Int($1) }
      totals.append(total)
      let ranks = Set(shares.flatMap { QuantilePosition($0, of: total)?.ranks ?? [] }).sorted()
      var found: [Int: (bin: Int, before: Int)] = [:]
      var (bin, before) = (0, 0)
      for rank in ranks {
        while before + Int(own[bin]) <= rank {
          before += Int(own[bin])
          bin += 1
        }
        found[rank] = (bin, before)
      }
      wanted.append(found)
    }
    let sorted = sorted(ofPlaces: places, values, bins, Set(wanted.flatMap { $0.values.map(\.bin) }))
    return (0..<selectionCount).map { selection in
      let found = shares.map { share in
        QuantilePosition(share, of: totals[selection])?.value { rank in
          guard let (bin, before) = wanted[selection][rank], let positions = sorted[bin] else { return .nan }
          var left = rank - before
          for position in positions where ofProfile[Int(ofPosition[Int(position)])].contains(selection) {
            if left == 0 { return values[Int(position)] }
            left -= 1
          }
          return .nan
        } ?? .nan
      }
      return (totals[selection], found)
    }
  }

  /// How many values there are, profile by profile and bin by bin.
  private func counts(
    ofPlaces places: some Collection<Int32>, _ values: ContiguousArray<Double>, _ bins: ValueBins
  ) -> ContiguousArray<Int32> {
    var counts = ContiguousArray<Int32>(repeating: 0, count: profiles.count * bins.count)
    counts.withUnsafeMutableBufferPointer { counts in
      values.withUnsafeBufferPointer { values in
        forEachStratum(of: places) { positions, profile in
          let first = profile * bins.count
          for value in values[positions] where !value.isNaN { counts[first + bins.bin(of: value)] += 1 }
        }
      }
    }
    return counts
  }

  /// Where the pupils of some bins stand, bin by bin in ascending order of their values.
  private func sorted(
    ofPlaces places: some Collection<Int32>, _ values: ContiguousArray<Double>, _ bins: ValueBins,
    _ wanted: Set<Int>
  ) -> [Int: ContiguousArray<Int32>] {
    // Where a bin's pupils are kept; −1 for those that nobody asks for.
    var slots = ContiguousArray<Int32>(repeating: -1, count: bins.count)
    var positionsOfSlot: [ContiguousArray<Int32>] = []
    for bin in wanted {
      slots[bin] = Int32(positionsOfSlot.count)
      positionsOfSlot.append([])
    }
    values.withUnsafeBufferPointer { values in
      slots.withUnsafeBufferPointer { slots in
        forEachStratum(of: places) { positions, _ in
          for position in positions where !values[position].isNaN {
            let slot = slots[bins.bin(of: values[position])]
            if slot >= 0 { positionsOfSlot[Int(slot)].append(Int32(position)) }
          }
        }
      }
    }
    return Dictionary(
      uniqueKeysWithValues: wanted.map { bin in
        (bin, ascendingRows(values, of: positionsOfSlot[Int(slots[bin])]))
      })
  }
}
