/// The units in which the pupils of a place are, numbered in the order in which the pupils come to them, so that what is
/// done with a place takes time by its own units only.
///
/// It has a number for each unit of a study, and is cleared after each place.
struct UnitNumbers: Sendable {
  /// The number of each unit; −1 for one in which nobody is.
  private(set) var ofUnit: ContiguousArray<Int32>
  private var units = ContiguousArray<Int32>()
  private var firsts = ContiguousArray<Int64>()
  private var columnCount: Int64 = 0

  var count: Int { units.count }

  init(unitCount: Int) { ofUnit = ContiguousArray(repeating: -1, count: unitCount) }

  mutating func clear() {
    for unit in units { ofUnit[Int(unit)] = -1 }
    units.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    columnCount = 0
  }

  /// What is numbered now.
  var numbered: NumberedUnits { NumberedUnits(units: units, firsts: firsts) }

  /// Numbers the units of the pupils of some places that have no number yet.
  ///
  /// - Parameter column: the unit of each pupil in the order of the strata; −1 for who takes no part.
  mutating func add(
    _ column: ContiguousArray<Int32>, of places: some Collection<Int32>, in strata: PupilStrata
  ) {
    var (units, firsts) = (units, firsts)
    let turn = columnCount << 32
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
      let order = first.indices.sorted { first[$0] < first[$1] }
      for unit in order { firsts.append(turn | Int64(first[unit])) }
      for (place, unit) in order.map({ units[start + $0] }).enumerated() {
        units[start + place] = unit
        ofUnit[Int(unit)] = Int32(start + place)
      }
    }
    (self.units, self.firsts) = (units, firsts)
    columnCount += 1
  }
}

/// The units of a place in the order of their numbers.
struct NumberedUnits: Sendable {
  let units: ContiguousArray<Int32>
  /// Where each came first, which makes the order: in which column, and then at which pupil.
  fileprivate let firsts: ContiguousArray<Int64>

  /// The units of a place that is made of parts, numbered as if its pupils were gone through.
  ///
  /// - Parameter unitCount: how many units the study has.
  /// - Returns: the units, and the number of each unit of each part.
  static func joined(
    _ parts: [NumberedUnits], unitCount: Int
  ) -> (units: NumberedUnits, numbers: [ContiguousArray<Int32>]) {
    var firsts = ContiguousArray(repeating: Int64.max, count: unitCount)
    for part in parts {
      for (unit, first) in zip(part.units, part.firsts) { firsts[Int(unit)] = min(firsts[Int(unit)], first) }
    }
    let order = firsts.indices.filter { firsts[$0] < .max }.sorted { firsts[$0] < firsts[$1] }
    var numbers = ContiguousArray<Int32>(repeating: -1, count: unitCount)
    for (number, unit) in order.enumerated() { numbers[unit] = Int32(number) }
    let units = NumberedUnits(
      units: ContiguousArray(order.lazy.map(Int32.init)),
      firsts: ContiguousArray(order.lazy.map { firsts[$0] }))
    return (units, parts.map { part in ContiguousArray(part.units.lazy.map { numbers[Int($0)] }) })
  }
}
