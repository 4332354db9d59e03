/// Pupils who are alike in all settings and in group, counted; what a joint bootstrap draws from.
struct PupilCells: Sendable {
  /// For each setting the unit of each cell.
  let units: [ContiguousArray<Int32>]
  let groups: ContiguousArray<Int32>
  let counts: ContiguousArray<Int>

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
    self.counts = counts
    groups = ContiguousArray(example.lazy.map { pupils.groups[$0] })
    units = pupils.settings.map { setting in ContiguousArray(example.lazy.map { setting.units[$0] }) }
  }

  /// The table of a setting when each cell holds `counts`.
  func table(
    _ setting: Int, unitCount: Int, groupCount: Int, counts: ContiguousArray<Double>
  ) -> GroupTable {
    var sums = ContiguousArray(repeating: 0.0, count: unitCount * groupCount)
    let units = units[setting]
    for cell in counts.indices { sums[Int(units[cell]) * groupCount + Int(groups[cell])] += counts[cell] }
    return GroupTable(unchecked: sums, groups: groupCount, isWeighted: false)
  }
}
