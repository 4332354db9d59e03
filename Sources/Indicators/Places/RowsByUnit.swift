/// The pupils sorted by the unit in which they live (or learn): a permutation and where each unit begins.
struct PupilOrder: Sendable {
  /// Pupils of unit 0, then of unit 1 and so on, each in their own order; pupils without a unit are not in it.
  let pupils: ContiguousArray<Int32>
  private let starts: ContiguousArray<Int32>

  /// - Parameter units: the unit of each pupil, negative for none.
  init(units: ContiguousArray<Int32>, count: Int) {
    self.init(units: units, count: count, sorted: ContiguousArray(0..<Int32(units.count)))
  }

  /// - Parameters:
  ///   - units: the unit of each pupil, negative for none.
  ///   - sorted: the pupils who take part; each unit keeps their order.
  init(units: ContiguousArray<Int32>, count: Int, sorted: ContiguousArray<Int32>) {
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for pupil in sorted where units[Int(pupil)] >= 0 { starts[Int(units[Int(pupil)]) + 1] += 1 }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    var next = starts
    var pupils = ContiguousArray<Int32>(repeating: 0, count: Int(starts[count]))
    for pupil in sorted where units[Int(pupil)] >= 0 {
      let unit = Int(units[Int(pupil)])
      pupils[Int(next[unit])] = pupil
      next[unit] += 1
    }
    self.starts = starts
    self.pupils = pupils
  }

  /// All pupils, as the one unit that the city is.
  init(all count: Int) {
    pupils = ContiguousArray(0..<Int32(count))
    starts = [0, Int32(count)]
  }

  var count: Int { starts.count - 1 }

  func pupils(of unit: Int) -> ArraySlice<Int32> { pupils[Int(starts[unit])..<Int(starts[unit + 1])] }
}
