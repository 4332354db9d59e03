/// The pupils sorted by the unit in which they live (or learn): a permutation and where each unit begins.
struct PupilOrder: Sendable {
  /// Pupils of unit 0, then of unit 1 and so on, each in their own order; pupils without a unit are not in it.
  let pupils: ContiguousArray<Int32>
  private let starts: ContiguousArray<Int32>

  /// - Parameter units: the unit of each pupil, negative for none.
  init(units: ContiguousArray<Int32>, count: Int) {
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for unit in units where unit >= 0 { starts[Int(unit) + 1] += 1 }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    var next = starts
    var pupils = ContiguousArray<Int32>(repeating: 0, count: Int(starts[count]))
    for (pupil, unit) in zip(Int32(0)..., units) where unit >= 0 {
      pupils[Int(next[Int(unit)])] = pupil
      next[Int(unit)] += 1
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
