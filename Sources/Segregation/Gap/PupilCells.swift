import DeterministicParallel

/// Pupils who are alike in all settings and in group, counted; what a joint bootstrap draws from.
///
/// Who is alike in some settings often is so in the ones before: of those who live in one unit, all are in the same zone,
/// while they attend many schools. So a cell adds what is drawn of it to its unit in the last setting and to its group of
/// pupils who are alike in the settings before; these groups, far fewer, hand on their sums in the same way.
struct PupilCells: Sendable {
  /// How many pupils are in each cell, rising.
  let counts: ContiguousArray<Int>
  /// Where a sum of pupils is added to, among the counts of a draw: those of a setting, and those of the pupils who are
  /// alike in the settings before it.
  private typealias Places = (setting: Int32, before: Int32)
  /// Cell by cell, in the order of `counts`.
  private let cells: ContiguousArray<Places>
  /// Of those who are alike in all settings but the last, in all but the last two …; they stand behind the counts of the
  /// settings, and behind them the pupils of each group.
  private let sums: ContiguousArray<Places>
  /// Where the counts of each setting begin, and at last their number.
  private let starts: [Int]
  private let groupCount: Int

  /// - Precondition: there is a setting.
  init(_ pupils: PupilSettings) {
    precondition(!pupils.settings.isEmpty, "pupils are alike in some setting")
    groupCount = pupils.groupCount
    var starts = [0]
    for setting in pupils.settings {
      starts.append(starts[starts.count - 1] + setting.unitCount * pupils.groupCount)
    }
    var alike = ContiguousArray(pupils.known.lazy.map { pupils.groups[Int($0)] })
    var numbers = PairNumbers(capacity: alike.count)
    // The numbers of each group, and of those alike in the first settings, where `before` is the number among the ones
    // alike in one setting less.
    var stages: [ContiguousArray<Places>] = []
    for (setting, start) in zip(pupils.settings, starts) {
      numbers.removeAll()
      var places = ContiguousArray<Places>()
      for (place, pupil) in pupils.known.lazy.map(Int.init).enumerated() {
        let before = alike[place]
        // The pair of the number so far and the unit in this setting, in order of appearance.
        let number = numbers.number(of: before, setting.units[pupil])
        alike[place] = number
        guard number == places.count else { continue }
        let own = start + Int(setting.units[pupil]) * pupils.groupCount + Int(pupils.groups[pupil])
        places.append((Int32(own), before))
      }
      stages.append(places)
    }
    let last = stages.removeLast()
    var counts = ContiguousArray(repeating: 0, count: last.count)
    for cell in alike { counts[Int(cell)] += 1 }
    // In the order in which they are drawn, so that a draw reads them one after the other.
    let order = counts.indices.map { counts[$0] << 32 | $0 }.sorted()
    self.counts = ContiguousArray(order.lazy.map { $0 >> 32 })
    var begin = starts[starts.count - 1]
    func behind(_ begin: Int, _ places: Places) -> Places {
      (places.setting, Int32(begin) + places.before)
    }
    cells = ContiguousArray(order.lazy.map { [begin] in behind(begin, last[$0 & 0xFFFF_FFFF]) })
    var sums = ContiguousArray<Places>()
    for places in stages.reversed() {
      begin += places.count
      sums += places.lazy.map { [begin] in behind(begin, $0) }
    }
    (self.sums, self.starts) = (sums, starts)
  }

  /// Room for the counts of a draw.
  var room: ContiguousArray<Int32> {
    ContiguousArray(repeating: 0, count: starts[starts.count - 1] + sums.count + groupCount)
  }

  /// The tables of all settings for pupils drawn anew.
  func draw(
    _ resampling: PupilResampling, _ room: inout ContiguousArray<Int32>, _ draws: inout SeededGenerator
  ) -> [GroupTable] {
    // A unit holds fewer pupils than an Int32 counts: they are numbered by Int32.
    room.withUnsafeMutableBufferPointer { room in
      cells.withUnsafeBufferPointer { cells in
        resampling.forEachCell(&draws) {
          room.update(repeating: 0)
        } add: { cell, count in
          let places = cells[cell]
          room[Int(places.setting)] &+= Int32(truncatingIfNeeded: count)
          room[Int(places.before)] &+= Int32(truncatingIfNeeded: count)
        }
      }
      let begin = starts[starts.count - 1]
      for (sum, places) in sums.enumerated() {
        room[Int(places.setting)] &+= room[begin + sum]
        room[Int(places.before)] &+= room[begin + sum]
      }
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      let counts = ContiguousArray<Double>(unsafeUninitializedCapacity: end - start) { counts, initialized in
        for place in start..<end { counts.initializeElement(at: place - start, to: Double(room[place])) }
        initialized = end - start
      }
      return GroupTable(unchecked: counts, groups: groupCount, isWeighted: false)
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
