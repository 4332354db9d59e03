/// The units in which the pupils of a place are, numbered in the order in which the pupils come to them, so that what is
/// done with a place takes time by its own units only.
///
/// It has a number for each unit of a study, and is cleared after each place.
struct UnitNumbers: Sendable {
  /// The number of each unit; −1 for one in which nobody is.
  private(set) var ofUnit: ContiguousArray<Int32>
  private var units = ContiguousArray<Int32>()

  var count: Int { units.count }

  init(unitCount: Int) { ofUnit = ContiguousArray(repeating: -1, count: unitCount) }

  mutating func clear() {
    for unit in units { ofUnit[Int(unit)] = -1 }
    units.removeAll(keepingCapacity: true)
  }

  /// Numbers the units of the pupils of some places that have no number yet.
  ///
  /// - Parameter column: the unit of each pupil in the order of the strata; −1 for who takes no part.
  mutating func add(
    _ column: ContiguousArray<Int32>, of places: some Collection<Int32>, in strata: PupilStrata
  ) {
    var units = units
    let start = units.count
    // The strata are not in the order of the pupils: of each unit the first one is kept.
    var first = ContiguousArray<Int32>()
    ofUnit.withUnsafeMutableBufferPointer { ofUnit in
      column.withUnsafeBufferPointer { column in
        strata.pupils.withUnsafeBufferPointer { pupils in
          strata.forEachStratum(of: places) { positions, _ in
            for position in positions where column[position] >= 0 {
              let unit = Int(column[position])
              let number = Int(ofUnit[unit])
              if number < 0 {
                ofUnit[unit] = Int32(units.count)
                units.append(Int32(unit))
                first.append(pupils[position])
              } else if number >= start, pupils[position] < first[number - start] {
                first[number - start] = pupils[position]
              }
            }
          }
        }
      }
      let ordered = first.indices.sorted { first[$0] < first[$1] }.map { units[start + $0] }
      for (place, unit) in ordered.enumerated() {
        units[start + place] = unit
        ofUnit[Int(unit)] = Int32(start + place)
      }
    }
    self.units = units
  }
}
