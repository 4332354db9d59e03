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
    for setting in pupils.settings {
      // Number the pairs of the cell so far and the unit in this setting, in order of appearance.
      var numbers: [UInt64: Int32] = [:]
      for (place, pupil) in pupils.known.enumerated() {
        let pair =
          UInt64(UInt32(bitPattern: cells[place])) << 32
          | UInt64(UInt32(bitPattern: setting.units[Int(pupil)]))
        let next = Int32(numbers.count)
        if let number = numbers[pair] {
          cells[place] = number
        } else {
          numbers[pair] = next
          cells[place] = next
        }
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
  var room: ContiguousArray<Double> { ContiguousArray(repeating: 0, count: starts[starts.count - 1]) }

  /// The tables of all settings for pupils drawn anew.
  func draw(
    _ resampling: PupilResampling, _ room: inout ContiguousArray<Double>, _ draws: inout SeededGenerator
  ) -> [GroupTable] {
    let settings = starts.count - 1
    room.withUnsafeMutableBufferPointer { sums in
      places.withUnsafeBufferPointer { places in
        resampling.forEachCell(&draws) {
          sums.update(repeating: 0)
        } add: { cell, count in
          for place in cell * settings..<(cell + 1) * settings { sums[Int(places[place])] += Double(count) }
        }
      }
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      GroupTable(unchecked: ContiguousArray(room[start..<end]), groups: groupCount, isWeighted: false)
    }
  }
}
