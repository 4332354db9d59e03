/// Bins of the keys of some values, for counting them. A greater value is never in a lower bin.
private struct KeyBins {
  let count: Int
  private let shift: UInt16

  /// - Parameter wanted: about how many; there are no fewer.
  init(_ wanted: Int) {
    var bits = 0
    while bits < 16, 1 << bits < wanted { bits += 1 }
    (count, shift) = (1 << bits, UInt16(16 - bits))
  }

  @inline(__always)
  func bin(of key: UInt16) -> Int { Int(key >> shift) }
}

extension PupilStrata {
  /// What `quantiles(_:of:_:_:)` finds of the pupils of some places, without sorting them: they are counted in bins by
  /// profile, and only those of the bins in which a quantile lies are looked at again.
  ///
  /// - Parameters:
  ///   - values: in the order of the strata, as are their keys and the profiles.
  func quantiles(
    _ shares: [Double], ofPlaces places: some Collection<Int32>, _ values: ContiguousArray<Double>,
    _ keys: ValueKeys, _ ofPosition: ContiguousArray<Int32>
  ) -> [(count: Int, values: [Double])] {
    let size = places.reduce(0) { $0 + pupilCount(of: Int($1)) }
    // Bins are added up for each selection, and the pupils of some looked at: few of both where about as many of each.
    let bins = KeyBins(min(1 << 12, max(1 << 6, size / 32)))
    let counts = counts(ofPlaces: places, keys, bins)
    // In each selection the ranks that are asked for, each with its bin and how many come before that.
    var wanted: [[Int: (bin: Int, before: Int)]] = []
    var totals: [Int] = []
    for selection in 0..<profiles.selectionCount {
      var own = ContiguousArray<Int32>(repeating: 0, count: bins.count)
      own.withUnsafeMutableBufferPointer { own in
        counts.withUnsafeBufferPointer { counts in
          for profile in 0..<profiles.count where profiles.counts(profile, in: selection) {
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
    let sorted = sorted(ofPlaces: places, values, keys, bins, Set(wanted.flatMap { $0.values.map(\.bin) }))
    return (0..<profiles.selectionCount).map { selection in
      let found = shares.map { share in
        QuantilePosition(share, of: totals[selection])?.value { rank in
          guard let (bin, before) = wanted[selection][rank], let positions = sorted[bin] else { return .nan }
          var left = rank - before
          for position in positions
          where profiles.counts(Int(ofPosition[Int(position)]), in: selection) {
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
    ofPlaces places: some Collection<Int32>, _ keys: ValueKeys, _ bins: KeyBins
  ) -> ContiguousArray<Int32> {
    var counts = ContiguousArray<Int32>(repeating: 0, count: profiles.count * bins.count)
    counts.withUnsafeMutableBufferPointer { counts in
      keys.keys.withUnsafeBufferPointer { keys in
        forEachStratum(of: places) { positions, profile in
          let first = profile * bins.count
          for key in keys[positions] where key != ValueKeys.missing {
            counts[first + bins.bin(of: key)] &+= 1
          }
        }
      }
    }
    return counts
  }

  /// Where the pupils of some bins stand, bin by bin in ascending order of their values.
  private func sorted(
    ofPlaces places: some Collection<Int32>, _ values: ContiguousArray<Double>, _ keys: ValueKeys,
    _ bins: KeyBins, _ wanted: Set<Int>
  ) -> [Int: ContiguousArray<Int32>] {
    // Where a bin's pupils are kept; −1 for those that nobody asks for.
    var slots = ContiguousArray<Int32>(repeating: -1, count: bins.count)
    var positionsOfSlot: [ContiguousArray<Int32>] = []
    for bin in wanted {
      slots[bin] = Int32(positionsOfSlot.count)
      positionsOfSlot.append([])
    }
    keys.keys.withUnsafeBufferPointer { keys in
      slots.withUnsafeBufferPointer { slots in
        forEachStratum(of: places) { positions, _ in
          for position in positions {
            let slot = slots[bins.bin(of: keys[position])]
            if slot >= 0, keys[position] != ValueKeys.missing {
              positionsOfSlot[Int(slot)].append(Int32(position))
            }
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
