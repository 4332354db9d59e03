import DeterministicParallel

/// Pupils who are alike in all settings and in group, counted; what a joint bootstrap draws from.
struct PupilCells: Sendable {
  /// How many pupils are in each cell, rising.
  let counts: ContiguousArray<Int>
  /// Cell by cell, for each setting the place of the cell's pupils in the counts of all settings, one after the other.
  private let places: ContiguousArray<Int32>
  /// Where the counts of each setting begin, and at last their number.
  private let starts: [Int]
  private let groupCount: Int

  init(_ pupils: PupilSettings) {
    var cells = ContiguousArray(pupils.known.lazy.map { pupils.groups[Int($0)] })
    var numbers = PairNumbers(capacity: cells.count)
    for setting in pupils.settings {
      // Number the pairs of the cell so far and the unit in this setting, in order of appearance.
      numbers.removeAll()
      for (place, pupil) in pupils.known.enumerated() {
        cells[place] = numbers.number(of: cells[place], setting.units[Int(pupil)])
      }
    }
    let cellCount = Int((cells.max() ?? -1) + 1)
    var counts = ContiguousArray(repeating: 0, count: cellCount)
    var example = ContiguousArray(repeating: 0, count: cellCount)
    for (place, cell) in cells.enumerated() {
      counts[Int(cell)] += 1
      example[Int(cell)] = Int(pupils.known[place])
    }
    var starts = [0]
    for setting in pupils.settings {
      starts.append(starts[starts.count - 1] + setting.unitCount * pupils.groupCount)
    }
    // In the order in which they are drawn, so that a draw reads them one after the other.
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    var places = ContiguousArray<Int32>()
    places.reserveCapacity(cellCount * pupils.settings.count)
    for cell in order {
      let pupil = example[cell]
      for (setting, start) in zip(pupils.settings, starts) {
        places.append(
          Int32(start + Int(setting.units[pupil]) * pupils.groupCount + Int(pupils.groups[pupil])))
      }
    }
    self.counts = ContiguousArray(order.lazy.map { counts[$0] })
    (self.places, self.starts, groupCount) = (places, starts, pupils.groupCount)
  }

  /// Room for the counts of a draw.
  var room: ContiguousArray<Int32> { ContiguousArray(repeating: 0, count: starts[starts.count - 1]) }

  /// The tables of all settings for pupils drawn anew.
  func draw(
    _ resampling: PupilResampling, _ room: inout ContiguousArray<Int32>, _ draws: inout SeededGenerator
  ) -> [GroupTable] {
    let settings = starts.count - 1
    // A unit holds fewer pupils than an Int32 counts: they are numbered by Int32.
    room.withUnsafeMutableBufferPointer { sums in
      places.withUnsafeBufferPointer { places in
        resampling.forEachCell(&draws) {
          sums.update(repeating: 0)
        } add: { cell, count in
          for place in cell * settings..<(cell + 1) * settings {
            sums[Int(places[place])] &+= Int32(truncatingIfNeeded: count)
          }
        }
      }
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      GroupTable(
        unchecked: ContiguousArray(room[start..<end].lazy.map(Double.init)), groups: groupCount,
        isWeighted: false)
    }
  }
}

/// Pairs of numbers, numbered in the order in which they appear.
private struct PairNumbers {
  private var keys: ContiguousArray<UInt64>
  private var numbers: ContiguousArray<Int32>
  private var count: Int32 = 0
  private let shift: UInt64

  /// - Parameter capacity: how many pairs may come, the same ones counted anew.
  init(capacity: Int) {
    // At most half of the places are taken.
    let bits = max(4, Int.bitWidth - (2 * capacity).leadingZeroBitCount)
    keys = ContiguousArray(repeating: 0, count: 1 << bits)
    numbers = ContiguousArray(repeating: -1, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  mutating func removeAll() {
    for place in numbers.indices { numbers[place] = -1 }
    count = 0
  }

  mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    // Multiplied by 2⁶⁴ over the golden ratio (Knuth), then one place after the other.
    var place = Int(((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while numbers[place] >= 0 {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & (keys.count - 1)
    }
    keys[place] = key
    numbers[place] = count
    count += 1
    return numbers[place]
  }
}
